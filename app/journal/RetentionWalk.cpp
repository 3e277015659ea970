#include "app/journal/RetentionWalk.h"

#include "app/journal/ScopedConnection.h"
#include "app/journal/SqlRun.h"

#include <QFileInfo>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int CallsAtOnce = 100;
constexpr int OpenAtOnce = 200;
constexpr QLatin1StringView ReadPatiently("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000");

constexpr QLatin1StringView Columns(
    "c.id, c.at_ms, c.first_document, c.last_document, c.uuid, c.outcome, "
    "coalesce((SELECT length(request) + length(response) + length(request_headers) "
    "+ length(response_headers) FROM body WHERE call = c.id), 0), "
    "EXISTS (SELECT 1 FROM remark r WHERE r.call = c.id AND r.kind = 'pin' AND r.withdrawn_ms IS "
    "NULL)");

QString troubleKeys()
{
    QStringList keys;
    for (const Outcome outcome : AllOutcomes) {
        if (isTrouble(outcome)) {
            keys.append(u'\'' + outcomeKey(outcome) + u'\'');
        }
    }
    return keys.join(u", "_s);
}

QString idsOf(QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    QStringList ids;
    if (query.exec(sql)) {
        while (query.next()) {
            ids.append(query.value(0).toString());
        }
    }
    return ids.join(u", "_s);
}

} // namespace

qint64 usedBytes(QSqlDatabase &connection)
{
    const auto number = [&connection](const QString &sql) {
        return scalar(connection, sql).toLongLong();
    };
    return (number(u"PRAGMA page_count"_s) - number(u"PRAGMA freelist_count"_s))
        * number(u"PRAGMA page_size"_s);
}

RetentionWalk::RetentionWalk(JournalDatabase &database, OpenLines open, IsArchived isArchived)
    : m_database(database)
    , m_wanted(std::move(open))
    , m_isArchived(std::move(isArchived))
    , m_troubleTerms(idsOf(database.connection(),
                           u"SELECT id FROM term WHERE text IN (%1)"_s.arg(troubleKeys())))
    , m_byTime(database.prepared(
          u"SELECT %1 FROM call c WHERE (c.at_ms, c.first_document) > (?, ?) AND c.at_ms < ? "
          "ORDER BY c.at_ms, c.first_document LIMIT %2"_s.arg(Columns)
              .arg(CallsAtOnce)))
    , m_withBodies(database.prepared(u"SELECT %1 FROM body b JOIN call c ON c.id = b.call WHERE "
                                     "b.call > ? ORDER BY b.call LIMIT %2"_s.arg(Columns)
                                         .arg(CallsAtOnce)))
    // NOT INDEXED: through the index of outcomes every line of trouble there is would be looked at.
    , m_anyTrouble(
          database.prepared(u"SELECT ? IN (%1) OR EXISTS (SELECT 1 FROM document NOT INDEXED "
                            "WHERE id BETWEEN ? AND ? AND outcome IN (%1))"_s.arg(m_troubleTerms)))
{
}

void RetentionWalk::keep(const UnsentCalls &unsent)
{
    if (unsent.stateFile.isEmpty()) {
        return;
    }
    m_sentSinceMs = unsent.since.isValid() ? unsent.since.toMSecsSinceEpoch() : 0;
    m_sentUpTo = 0; // also when it cannot be told: what stays too long does no harm
    if (QFileInfo::exists(unsent.stateFile)) {
        ScopedConnection look(unsent.stateFile, ReadPatiently);
        m_sentUpTo =
            scalar(look.connection, u"SELECT value FROM place WHERE key = 'call'"_s).toLongLong();
    }
}

bool RetentionWalk::prepareMore()
{
    QSqlQuery byId = m_database.prepared(
        u"SELECT call FROM document INDEXED BY document_external WHERE external_id = ?"_s);
    QSqlQuery byRun = m_database.prepared(
        u"SELECT c.id FROM run r JOIN call c ON c.run = r.id WHERE r.uuid = ?"_s);
    for (int i = 0; i < OpenAtOnce; ++i) {
        if (!m_wanted.externalIds.isEmpty()) {
            addOpen(byId, m_wanted.externalIds.takeLast());
        } else if (!m_wanted.runUuids.isEmpty()) {
            addOpen(byRun, m_wanted.runUuids.takeLast());
        } else {
            return false;
        }
    }
    return true;
}

void RetentionWalk::addOpen(QSqlQuery &query, const QString &key)
{
    if (key.isEmpty()) {
        return;
    }
    runSql(query, { key });
    while (query.next()) {
        m_open.insert(query.value(0).toLongLong());
    }
    query.finish();
}

QList<WalkedCall> RetentionWalk::read(QSqlQuery &query)
{
    QList<WalkedCall> calls;
    while (query.next()) {
        calls.append({ query.value(0).toLongLong(), query.value(1).toLongLong(),
                       query.value(2).toLongLong(), query.value(3).toLongLong(),
                       query.value(4).toString(), query.value(5).toLongLong(),
                       query.value(6).toLongLong(), query.value(7).toBool() });
    }
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid()) {
        throw SqlFailure { error };
    }
    return calls;
}

QList<WalkedCall> RetentionWalk::nextByTime(TimePlace after, const QDateTime &before)
{
    if (!before.isValid()) {
        return {};
    }
    runSql(m_byTime, { after.atMs, after.firstDocument, before.toMSecsSinceEpoch() });
    return read(m_byTime);
}

QList<WalkedCall> RetentionWalk::nextWithBodies(qint64 afterCall)
{
    runSql(m_withBodies, { afterCall });
    return read(m_withBodies);
}

bool RetentionWalk::isTrouble(const WalkedCall &call)
{
    if (m_lastTrouble && m_lastTrouble->first == call.id) {
        return m_lastTrouble->second;
    }
    runSql(m_anyTrouble, { call.outcome, call.firstDocument, call.lastDocument });
    const bool isAny = m_anyTrouble.next() && m_anyTrouble.value(0).toBool();
    m_anyTrouble.finish();
    m_lastTrouble = { call.id, isAny };
    return isAny;
}

Keeping RetentionWalk::judge(const WalkedCall &call, const RetentionHorizons &horizons)
{
    if (m_sentUpTo && call.id > *m_sentUpTo && call.atMs >= m_sentSinceMs) {
        return Keeping::Everything;
    }
    RetentionFacts facts;
    facts.at = QDateTime::fromMSecsSinceEpoch(call.atMs, Qt::UTC);
    facts.isPinned = call.isPinned;
    facts.isOpen = isOpen(call);
    const Keeping ifWell = judgeCall(facts, horizons);
    if (ifWell == Keeping::Everything) {
        return ifWell; // trouble only ever keeps more
    }
    facts.isTrouble = isTrouble(call);
    if (m_isArchived) {
        facts.isArchived = m_isArchived(call);
    }
    return judgeCall(facts, horizons);
}

} // namespace smartup
