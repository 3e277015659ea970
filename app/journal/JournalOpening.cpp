#include "app/journal/JournalOpening.h"

#include <QCoreApplication>

namespace smartup {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto BusyTimeout = 5s;

} // namespace

Result<bool> openJournal(JournalDatabase &database, const QString &file)
{
    switch (JournalDatabase::inspect(file, JournalDatabase::Inspection::Quick)) {
    case JournalDatabase::FileState::Missing:
        return false;
    case JournalDatabase::FileState::Ours:
    case JournalDatabase::FileState::Older:
        break;
    case JournalDatabase::FileState::Damaged:
        return journalError(StorageTrouble::Damaged, file, {});
    case JournalDatabase::FileState::Newer:
    case JournalDatabase::FileState::Foreign:
        return Error { ErrorOrigin::Storage,
                       QCoreApplication::translate("Journal",
                                                   "This version of the program cannot read the "
                                                   "exchange log: %1.")
                           .arg(file),
                       QCoreApplication::translate("Journal", "Update the program."),
                       {},
                       {} };
    }
    const Status status = database.open(file, JournalDatabase::Role::Reader, BusyTimeout);
    return status ? Result<bool>(true) : Result<bool>(status.error());
}

ReadTransaction::ReadTransaction(JournalDatabase &database)
    : m_database(database)
{
    QSqlQuery(m_database.connection()).exec(u"BEGIN"_s);
}

ReadTransaction::~ReadTransaction()
{
    QSqlQuery(m_database.connection()).exec(u"COMMIT"_s);
}

} // namespace smartup
