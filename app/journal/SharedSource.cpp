#include "app/journal/SharedSource.h"

#include "app/journal/CallColumns.h"
#include "app/journal/SqlRun.h"
#include "models/journal/OriginKeys.h"

#include <QCryptographicHash>

#include <numeric>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds BusyTimeout { 5000 };
constexpr int CallsAtOnce = 200;
constexpr qint64 BytesAtOnce = 8LL * 1024 * 1024;
constexpr int RunsAtOnce = 200;
/// A run says its last word when it ends; so many of the newest are looked at once more all the same.
constexpr int ChangingRuns = 64;
/// The version of the journal that has remarks.
constexpr int WithSideTables = 2;

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

/// One look at the log, in which nothing moves. Short, so that the WAL can be emptied.
class SharedSource::Look
{
public:
    explicit Look(JournalDatabase &database)
        : m_database(database)
    {
        runSql(m_database.connection(), u"BEGIN"_s);
    }
    ~Look() { QSqlQuery(m_database.connection()).exec(u"COMMIT"_s); }
    Look(const Look &) = delete;
    Look &operator=(const Look &) = delete;

private:
    JournalDatabase &m_database;
};

SharedSource::SharedSource(QString file, QDateTime since, SharedState &state)
    : m_file(std::move(file))
    , m_since(std::move(since))
    , m_state(state)
    , m_rows(m_database)
{
}

Error SharedSource::error(const QSqlError &error) const
{
    return journalError(troubleOf(error), m_file, error.text());
}

Status SharedSource::open()
{
    if (m_database.isReplaced()) {
        m_database.close(); // a damaged log was set aside, and another has its name
    }
    if (m_database.isOpen()) {
        return Done {};
    }
    m_dataVersion = -1;
    const auto state = JournalDatabase::inspect(m_file, JournalDatabase::Inspection::Quick);
    if (state != JournalDatabase::FileState::Ours) {
        return Done {}; // its store makes it, upgrades it, or says what is wrong with it
    }
    const Status opened = m_database.open(m_file, JournalDatabase::Role::Reader, BusyTimeout);
    try {
        return opened && isAnotherLog() ? m_state.forgetSent() : opened;
    } catch (const SqlFailure &failure) {
        m_database.close();
        return error(failure.error);
    }
}

qint64 SharedSource::sinceMs() const
{
    return m_since.isValid() ? m_since.toMSecsSinceEpoch() : 0;
}

bool SharedSource::hasChanged()
{
    const qint64 version = scalar(m_database.connection(), u"PRAGMA data_version"_s).toLongLong();
    return std::exchange(m_dataVersion, version) != version;
}

SentCall SharedSource::lastCall()
{
    const std::optional<SentCall> known = m_state.lastCall();
    if (!known) {
        if (!m_since.isValid()) {
            return {};
        }
        QSqlQuery query =
            m_database.prepared(u"SELECT coalesce((SELECT min(id) FROM call WHERE at_ms >= ?) - 1, "
                                "(SELECT max(id) FROM call), 0)"_s);
        runSql(query, { sinceMs() });
        return { query.next() ? query.value(0).toLongLong() : 0, {} };
    }
    return *known;
}

/// A file that was begun anew counts from 1 again. What is sent twice is stored once.
bool SharedSource::isAnotherLog()
{
    const std::optional<SentCall> known = m_state.lastCall();
    if (!known) {
        return false;
    }
    QSqlQuery query =
        m_database.prepared(u"SELECT (SELECT uuid FROM call WHERE id = ?), "
                            "coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'call'), 0)"_s);
    runSql(query, { known->id });
    if (!query.next() || query.value(1).toLongLong() < known->id) {
        return true;
    }
    // The retention may have taken the call away; then the count is the only sign.
    return !query.value(0).isNull() && !known->uuid.isEmpty()
        && query.value(0).toString() != known->uuid;
}

qint64 SharedSource::behind()
{
    if (!m_database.isOpen()) {
        return 0;
    }
    try {
        const QVariant newest = scalar(m_database.connection(),
                                       u"SELECT seq FROM sqlite_sequence WHERE name = 'call'"_s);
        return std::max<qint64>(newest.toLongLong() - lastCall().id, 0);
    } catch (const SqlFailure &) {
        return 0; // said by whoever reads the calls
    }
}

Result<SharedSource::Calls> SharedSource::nextCalls()
{
    m_rows.forgetTerms(); // the retention may have taken texts away, and their ids may be another's
    Calls calls;
    try {
        const Look look(m_database);
        calls.last = lastCall();
        QSqlQuery query =
            m_database.prepared(u"SELECT c.id, %1, c.first_document, c.last_document FROM call c "
                                u"LEFT JOIN run r ON r.id = c.run WHERE c.id > ? ORDER BY c.id "
                                "LIMIT %2"_s.arg(callColumns())
                                    .arg(CallsAtOnce));
        runSql(query, { calls.last.id });
        for (qint64 bytes = 0; bytes < BytesAtOnce && query.next();) {
            const SharedRecord record = callRecord(query);
            bytes += record.payload.size() + record.bodies.size();
            calls.last = { query.value(0).toLongLong(), record.uuid };
            calls.records.append(record);
        }
        query.finish();
    } catch (const SqlFailure &failure) {
        m_database.close();
        return error(failure.error);
    }
    return calls;
}

SharedRecord SharedSource::callRecord(const QSqlQuery &query)
{
    constexpr int FirstColumn = 1; // behind the id
    constexpr int DocumentsColumn = FirstColumn + CallColumnCount;
    CallRecord call = callFromColumns(query, FirstColumn, m_rows);
    call.documents = documents(query.value(DocumentsColumn).toLongLong(),
                               query.value(DocumentsColumn + 1).toLongLong());
    const qint64 id = query.value(0).toLongLong();
    call.settings = settings(id);
    return { SharedKind::Call,   call.uuid, QByteArray(""), call.at.toMSecsSinceEpoch(),
             callToShared(call), bodies(id) };
}

QList<DocumentRecord> SharedSource::documents(qint64 first, qint64 last)
{
    std::vector<qint64> ids(static_cast<std::size_t>(std::max<qint64>(last - first + 1, 0)));
    std::iota(ids.begin(), ids.end(), first);
    const QList<JournalRow> rows = m_rows.of(ids);
    if (const QSqlError failure = m_rows.takeError(); failure.isValid()) {
        throw SqlFailure { failure };
    }
    QList<DocumentRecord> documents;
    for (const JournalRow &row : rows) {
        if (!row.isCall()) {
            documents.append(row.document);
        }
    }
    return documents;
}

SettingsStamp SharedSource::settings(qint64 call)
{
    QSqlQuery query =
        m_database.prepared(u"SELECT r.hash, r.text, s.read_ms FROM call_settings s JOIN "
                            "settings_revision r ON r.id = s.revision WHERE s.call = ?"_s);
    runSql(query, { call });
    if (!query.next()) {
        return {};
    }
    return { query.value(0).toString(), query.value(1).toString(), journalMoment(query.value(2)) };
}

QByteArray SharedSource::bodies(qint64 call)
{
    QSqlQuery query = m_database.prepared(
        u"SELECT request_headers, request, request_size, request_cut, request_sha256, "
        "response_headers, response, response_size, response_cut, response_sha256 FROM body WHERE "
        "call = ?"_s);
    runSql(query, { call });
    if (!query.next()) {
        return {}; // the retention took them away
    }
    const auto side = [&query](int column) {
        return PackedBodies::Side { query.value(column).toByteArray(),
                                    query.value(column + 1).toByteArray(),
                                    query.value(column + 2).toLongLong(),
                                    query.value(column + 3).toLongLong(),
                                    query.value(column + 4).toByteArray() };
    };
    constexpr int ColumnsOfASide = 5;
    return packedBodies({ side(0), side(ColumnsOfASide) });
}

void SharedSource::addChange(Changes &changes, SharedRecord record, SentVersion now)
{
    const SentVersion before = m_state.sent(record.kind, record.uuid);
    now.hash = hashOf(record.payload);
    if (now.hash == before.hash) {
        return;
    }
    // Of all it ever said: going back to a former word is news, too. The same after an end of the
    // program that came before this was remembered, so that nothing is stored twice.
    now.version = hashOf(before.version + now.hash);
    record.version = now.version;
    changes.versions.insert(record.uuid, now);
    changes.records.append(std::move(record));
}

Result<SharedSource::Changes> SharedSource::changedRuns()
{
    m_rows.forgetTerms(); // as below; and the log may be another since
    Changes changes;
    try {
        const Look look(m_database);
        const QList<qint64> changing = m_state.changingRuns(ChangingRuns);
        QSqlQuery query = m_database.prepared(
            u"SELECT id, uuid, profile, organisation, subject, verb, outcome, started_ms, "
            "finished_ms, documents, source, message FROM run WHERE id IN (SELECT value FROM "
            "json_each(?)) OR id IN (SELECT id FROM run WHERE id > ? AND (finished_ms IS NULL OR "
            "finished_ms >= ?) ORDER BY id LIMIT %1) ORDER BY id"_s.arg(RunsAtOnce));
        runSql(query,
               { journalIdList({ changing.cbegin(), changing.cend() }), m_state.lastRun(),
                 sinceMs() });
        while (query.next()) {
            int column = 1;
            const auto next = [&query, &column] { return query.value(column++); };
            RunRecord run;
            run.uuid = next().toString();
            run.profileId = m_rows.term(next());
            run.organisation = m_rows.term(next());
            run.subject = m_rows.term(next());
            run.verb = apiVerbFromKey(m_rows.term(next()));
            run.outcome = outcomeFromKey(m_rows.term(next())).value_or(Outcome::Unknown);
            run.startedAt = journalMoment(next());
            run.finishedAt = journalMoment(next());
            run.documents = next().toLongLong();
            run.source = next().toString();
            run.message = next().toString();
            addChange(changes,
                      { SharedKind::Run,
                        run.uuid,
                        {},
                        run.startedAt.toMSecsSinceEpoch(),
                        runToShared(run),
                        {} },
                      { query.value(0).toLongLong(), {}, {}, !run.finishedAt.isValid() });
        }
    } catch (const SqlFailure &failure) {
        m_database.close();
        return error(failure.error);
    }
    return changes;
}

Result<SharedSource::Changes> SharedSource::changedRemarks()
{
    Changes changes;
    if (m_database.version() < WithSideTables) {
        return changes;
    }
    try {
        const Look look(m_database);
        const qint64 lastSent = lastCall().id;
        // Added ones count up, withdrawn ones add to the sum, and further calls may have been sent.
        QSqlQuery looked = m_database.prepared(
            u"SELECT count(*) || ' ' || coalesce(max(id), 0) || ' ' || "
            "coalesce(sum(withdrawn_ms), 0) || ' ' || coalesce(sum(call <= ?), 0) FROM remark"_s);
        runSql(looked, { lastSent });
        changes.look = looked.next() ? looked.value(0).toString() : QString();
        looked.finish();
        if (changes.look == m_state.remarks()) {
            return changes;
        }
        QSqlQuery query = m_database.prepared(
            u"SELECT m.id, m.uuid, m.kind, m.author, m.at_ms, m.text, m.withdrawn_ms, c.uuid, "
            "d.position, m.document FROM remark m JOIN call c ON c.id = m.call LEFT JOIN document "
            "d ON d.id = m.document WHERE m.call <= ? AND m.call >= coalesce((SELECT min(id) FROM "
            "call WHERE at_ms >= ?), 0) ORDER BY m.id"_s);
        runSql(query, { lastSent, sinceMs() });
        while (query.next()) {
            SharedRemark remark;
            remark.remark.uuid = query.value(1).toString();
            remark.remark.kind = remarkKindFromKey(query.value(2).toString());
            remark.remark.author = query.value(3).toString();
            remark.remark.at = journalMoment(query.value(4));
            remark.remark.text = query.value(5).toString();
            remark.withdrawnAt = journalMoment(query.value(6));
            remark.callUuid = query.value(7).toString();
            if (!query.value(9).isNull()) {
                remark.position = query.value(8).isNull() ? -1 : query.value(8).toInt();
            }
            addChange(changes,
                      { SharedKind::Remark,
                        remark.remark.uuid,
                        {},
                        remark.remark.at.toMSecsSinceEpoch(),
                        remarkToShared(remark),
                        {} },
                      { query.value(0).toLongLong(), {}, {}, false });
        }
    } catch (const SqlFailure &failure) {
        m_database.close();
        return error(failure.error);
    }
    return changes;
}

} // namespace smartup
