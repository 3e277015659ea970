#include "app/journal/JournalOpening.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace smartup {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto BusyTimeout = 5s;

QString say(const char *text)
{
    return QCoreApplication::translate("Journal", text);
}

bool beginsWith(const QString &file, QByteArrayView mark)
{
    QFile look(file);
    return look.open(QIODevice::ReadOnly) && look.read(mark.size()) == mark;
}

bool isDatabase(const QString &file)
{
    return beginsWith(file, "SQLite format 3");
}

/// Most often somebody named the wrong file.
Error noJournal(const QString &file)
{
    const QString logs = say(QT_TRANSLATE_NOOP(
        "Journal",
        "Name an exchange log: journal.sqlite in the folder of the program, or an archive of it, "
        "as journal-2026-10.sqlite."));
    if (beginsWith(file, "PK\x03\x04")) {
        return {
            ErrorOrigin::Storage,
            say(QT_TRANSLATE_NOOP("Journal", "%1 is a zip archive and no exchange log.")).arg(file),
            say(QT_TRANSLATE_NOOP("Journal",
                                  "If it is a case file, “smartupctl log case show FILE” "
                                  "prints it.")),
            {},
            {}
        };
    }
    const QString text = isDatabase(file)
        ? say(
            QT_TRANSLATE_NOOP("Journal", "%1 is a database of something else and no exchange log."))
        : say(QT_TRANSLATE_NOOP("Journal", "%1 is no database, and so no exchange log."));
    return { ErrorOrigin::Storage, text.arg(file), logs, {}, {} };
}

} // namespace

std::optional<Error> refusalOf(JournalDatabase::FileState state, const QString &file)
{
    switch (state) {
    case JournalDatabase::FileState::Missing:
    case JournalDatabase::FileState::Ours:
    case JournalDatabase::FileState::Older:
        return std::nullopt;
    case JournalDatabase::FileState::Damaged:
        // One that may not be looked into says nothing of what it is.
        return isDatabase(file) || !QFileInfo(file).isReadable()
            ? journalError(StorageTrouble::Damaged, file, {})
            : noJournal(file);
    case JournalDatabase::FileState::Foreign:
        return noJournal(file);
    case JournalDatabase::FileState::Newer:
        return Error { ErrorOrigin::Storage,
                       say(QT_TRANSLATE_NOOP("Journal",
                                             "This version of the program cannot read the exchange "
                                             "log: %1."))
                           .arg(file),
                       say(QT_TRANSLATE_NOOP("Journal", "Update the program.")),
                       {},
                       {} };
    }
    Q_UNREACHABLE();
}

Result<bool> openJournal(JournalDatabase &database, const QString &file)
{
    const JournalDatabase::FileState state =
        JournalDatabase::inspect(file, JournalDatabase::Inspection::Quick);
    if (state == JournalDatabase::FileState::Missing) {
        return false;
    }
    if (const std::optional<Error> refused = refusalOf(state, file)) {
        return *refused;
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
