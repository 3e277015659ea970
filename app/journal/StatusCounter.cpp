#include "app/journal/StatusCounter.h"

#include "models/catalogue/DocumentCatalog.h"
#include "models/core/Outcome.h"

#include <QHash>
#include <QSet>

#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How many rows are read between two looks at whether anybody still wants them.
constexpr qint64 RowsBetweenLooks = 4096;

/// Outcomes that say that the order is in Smartup, and in this status. What was skipped or refused is
/// not, and what became of the rest is not known.
constexpr std::array StoredOutcomes { Outcome::Received, Outcome::Sent, Outcome::Created,
                                      Outcome::Updated };

/// Which orders were met. Of ids only the hash is kept: 64 bits, of at most some hundred thousand orders.
class MetOrders
{
public:
    /// Is it met for the first time? An order without Smartup's id is known by its external id.
    [[nodiscard]] bool isNew(const QString &smartupId, const QString &externalId)
    {
        const QString &known = smartupId.isEmpty() ? externalId : smartupId;
        QSet<std::size_t> &book = smartupId.isEmpty() ? m_externalIds : m_smartupIds;
        const bool isKnown = !known.isEmpty() && book.contains(qHash(known));
        if (!smartupId.isEmpty()) {
            m_smartupIds.insert(qHash(smartupId));
        }
        if (!externalId.isEmpty()) {
            m_externalIds.insert(qHash(externalId));
        }
        return !isKnown;
    }

private:
    QSet<std::size_t> m_smartupIds;
    QSet<std::size_t> m_externalIds;
};

} // namespace

StatusCounter::StatusCounter(JournalDatabase &database,
                             IsCancelled isCancelled,
                             StatusCountLimits limits)
    : m_database(database)
    , m_isCancelled(std::move(isCancelled))
    , m_limits(limits)
{
}

std::optional<qint64> StatusCounter::momentOfOldestCall(qint64 sinceMs)
{
    // Answered by the index alone.
    QSqlQuery query = m_database.prepared(
        u"SELECT at_ms FROM call INDEXED BY call_at WHERE at_ms >= ? ORDER BY at_ms DESC "
        "LIMIT 1 OFFSET ?"_s);
    query.bindValue(0, sinceMs);
    query.bindValue(1, m_limits.calls);
    if (!query.exec()) {
        m_error = query.lastError();
        return std::nullopt;
    }
    // One later than the first call that is left out: calls of one moment are all counted or none.
    return query.next() ? query.value(0).toLongLong() + 1 : sinceMs;
}

QSqlQuery StatusCounter::statement(const QString &profileId, qint64 sinceMs)
{
    QStringList outcomes;
    for (const Outcome outcome : StoredOutcomes) {
        outcomes.append(u"'"_s + outcomeKey(outcome) + u"'"_s); // words of our own
    }
    // CROSS JOIN keeps this order: first the call, then its lines; NOT INDEXED leaves the range of ids.
    QSqlQuery query = m_database.prepared(
        u"SELECT c.at_ms, d.status, d.smartup_id, d.external_id FROM call c INDEXED BY call_at "
        "CROSS JOIN document d NOT INDEXED ON d.id BETWEEN c.first_document AND c.last_document "
        "WHERE c.at_ms >= ? AND c.subject = (SELECT id FROM term WHERE text = ?) %1"
        "AND d.position >= 0 AND d.status IS NOT NULL "
        "AND d.outcome IN (SELECT id FROM term WHERE text IN (%2)) "
        "ORDER BY c.at_ms DESC, c.first_document DESC, d.id DESC"_s.arg(
            profileId.isEmpty() ? QString()
                                : u"AND c.profile = (SELECT id FROM term WHERE text = ?) "_s,
            outcomes.join(u',')));
    query.bindValue(0, sinceMs);
    query.bindValue(1, QString(documentTypeInfo(DocumentType::Order).key));
    if (!profileId.isEmpty()) {
        query.bindValue(2, profileId);
    }
    return query;
}

std::optional<StatusFigures> StatusCounter::count(const QString &profileId, const QDateTime &since)
{
    const qint64 wantedMs = since.toMSecsSinceEpoch();
    const std::optional<qint64> sinceMs = momentOfOldestCall(wantedMs);
    if (!sinceMs) {
        return std::nullopt;
    }
    qint64 oldestMs = *sinceMs;
    QSqlQuery query = statement(profileId, oldestMs);
    if (!query.exec()) {
        m_error = query.lastError();
        return std::nullopt;
    }
    QHash<qint64, qint64> counts; // term of the status → orders
    QList<qint64> met;
    MetOrders orders;
    for (qint64 row = 0; query.next(); ++row) {
        if (row % RowsBetweenLooks == 0 && m_isCancelled()) {
            return std::nullopt;
        }
        if (row == m_limits.orders) {
            break;
        }
        oldestMs = query.value(0).toLongLong();
        if (!orders.isNew(query.value(2).toString(), query.value(3).toString())) {
            continue;
        }
        qint64 &count = counts[query.value(1).toLongLong()];
        if (count++ == 0) {
            met.append(query.value(1).toLongLong());
        }
    }
    m_error = query.lastError();
    if (m_error.isValid()) {
        return std::nullopt;
    }
    const bool isEnded = !query.isValid(); // the last row was read
    StatusFigures figures;
    const qint64 countedMs = isEnded ? *sinceMs : oldestMs;
    figures.since = QDateTime::fromMSecsSinceEpoch(countedMs, Qt::UTC);
    figures.isCut = countedMs > wantedMs;
    query.finish();
    for (const qint64 status : met) {
        const QVariant text =
            scalar(m_database.connection(), u"SELECT text FROM term WHERE id = %1"_s.arg(status));
        figures.statuses.append({ text.toString(), counts.value(status) });
    }
    return figures;
}

} // namespace smartup
