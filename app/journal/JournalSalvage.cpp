#include "app/journal/JournalSalvage.h"

#include "app/journal/Salvage.h"
#include "app/journal/ScopedConnection.h"

namespace smartup {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace salvage;

namespace {

constexpr auto BusyTimeout = 5s;

} // namespace

Salvage::Salvage(QSqlDatabase &from, JournalDatabase &to, const QDateTime &now)
    : m_from(from)
    , m_to(to)
    , m_documents(from, u"document"_s, u"id"_s, names(DocumentColumns))
    , m_bodies(from, u"body"_s, u"call"_s, names(BodyColumns))
    , m_owner(from)
    , m_begins(from)
    , m_insertCall(insertInto(u"call"_s, CallColumns.size() + 1))
    , m_insertDocument(insertInto(u"document"_s, DocumentColumns.size() + 1))
    , m_insertBody(insertInto(u"body"_s, BodyColumns.size() + 1))
    , m_lastAt(now.toMSecsSinceEpoch())
{
    // Where they cannot be prepared nothing is told, and ranges are believed.
    m_owner.prepare(u"SELECT id, call FROM document NOT INDEXED WHERE id >= ? AND id < ? ORDER "
                    "BY id LIMIT 1"_s);
    m_begins.prepare(u"SELECT 1 FROM call NOT INDEXED WHERE id = ? AND first_document = ?"_s);
}

SalvageReport Salvage::save()
{
    begin();
    saveTerms();
    saveClients();
    saveRuns();
    saveCalls();
    saveSides();
    finish();
    commit();
    return m_report;
}

Result<SalvageReport>
salvageJournal(const QString &damaged, const QString &fresh, const QDateTime &now)
{
    JournalDatabase to;
    const Status made = to.open(fresh, JournalDatabase::Role::Writer, BusyTimeout);
    if (!made) {
        return made.error();
    }
    ScopedConnection from(damaged, u"QSQLITE_OPEN_READONLY"_s);
    for (const QLatin1StringView pragma :
         { "PRAGMA trusted_schema = 0"_L1, "PRAGMA cell_size_check = 1"_L1,
           "PRAGMA mmap_size = 0"_L1, "PRAGMA query_only = 1"_L1 }) {
        QSqlQuery(from.connection).exec(pragma);
    }
    const QVariant id = scalar(from.connection, u"PRAGMA application_id"_s);
    if (id.toInt() != JournalDatabase::ApplicationId) {
        return SalvageReport(); // nothing of ours, or nothing that can be read
    }
    try {
        SalvageReport report = Salvage(from.connection, to, now).save();
        runSql(to.connection(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        return report;
    } catch (const SqlFailure &failure) {
        return journalError(troubleOf(failure.error), fresh, failure.error.text());
    }
}

} // namespace smartup
