#include "app/journal/DuplicateCounter.h"

#include "models/catalogue/DocumentCatalog.h"
#include "models/journal/JournalRecords.h"

#include <QHash>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How many rows are read between two looks at whether anybody still wants them.
constexpr qint64 RowsBetweenLooks = 4096;
/// The structure that knows what the retention took away.
constexpr int WithGaps = 2;

/// The columns of the statement.
enum Column { AtMs, Subject, OutcomeOf, Rule, Organisation, ExternalId, SmartupId };

/// Texts of ids; there are few of them.
class Terms
{
public:
    explicit Terms(QSqlDatabase &database)
        : m_database(database)
    {
    }

    [[nodiscard]] const QString &of(const QVariant &id)
    {
        const qint64 number = id.toLongLong();
        auto found = m_texts.find(number); // clazy:exclude=detaching-member
        if (found == m_texts.end()) {
            found = m_texts.insert(
                number,
                scalar(m_database, u"SELECT text FROM term WHERE id = %1"_s.arg(number))
                    .toString());
        }
        return *found;
    }

private:
    QSqlDatabase &m_database;
    QHash<qint64, QString> m_texts;
};

/// Was it answered, so that it counts as a document at all?
bool isAnswered(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Sent:
    case Outcome::Created:
    case Outcome::Updated:
    case Outcome::Skipped:
    case Outcome::Warning:
    case Outcome::Refused:
        return true;
    case Outcome::Running:
    case Outcome::Received:
    case Outcome::NotSent:
    case Outcome::Cancelled:
    case Outcome::Unknown:
        return false;
    }
    Q_UNREACHABLE();
}

/// Adds up lines, the newest first.
class Tally
{
public:
    explicit Tally(QSqlDatabase &database)
        : m_terms(database)
    {
    }

    void add(const QSqlQuery &row, DuplicateFigures &figures)
    {
        const auto type = documentTypeFromKey(m_terms.of(row.value(Subject)));
        const auto outcome = outcomeFromKey(m_terms.of(row.value(OutcomeOf)));
        if (!type || !outcome) {
            return;
        }
        DuplicateCounts &counts = figures.types[static_cast<std::size_t>(*type)];
        if (!isAnswered(*outcome)) {
            counts.unanswered += *outcome == Outcome::Unknown ? 1 : 0;
            return;
        }
        const std::size_t key = keyOf(row);
        if (key != 0 && m_added.contains(key)) {
            const bool wasAdded = m_added.value(key);
            const bool isAgain = wasAdded && *outcome == Outcome::Created;
            counts.addedAgain += isAgain ? 1 : 0;
            m_added.insert(key, wasAdded && !isAgain); // three times is still one document
            return;
        }
        if (key != 0) {
            m_added.insert(key, *outcome == Outcome::Created);
        }
        ++counts.documents;
        const bool isRefusedDuplicate = *outcome == Outcome::Refused
            && m_terms.of(row.value(Rule)).startsWith("duplicates."_L1);
        counts.updated += *outcome == Outcome::Updated ? 1 : 0;
        counts.skipped += *outcome == Outcome::Skipped ? 1 : 0;
        counts.refused += isRefusedDuplicate ? 1 : 0;
    }

private:
    /// By what a document is known again; 0 = by nothing.
    [[nodiscard]] static std::size_t keyOf(const QSqlQuery &row)
    {
        const QString externalId = row.value(ExternalId).toString();
        const QString smartupId = row.value(SmartupId).toString();
        if (externalId.isEmpty() && smartupId.isEmpty()) {
            return 0;
        }
        return qHashMulti(1, row.value(Subject).toLongLong(), row.value(Organisation).toLongLong(),
                          externalId.isEmpty(), externalId.isEmpty() ? smartupId : externalId);
    }

    Terms m_terms;
    /// Document → was it added when it came last? Only the hash is kept, of at most some hundred thousand.
    QHash<std::size_t, bool> m_added;
};

} // namespace

DuplicateCounter::DuplicateCounter(JournalDatabase &database,
                                   IsCancelled isCancelled,
                                   DuplicateCountLimits limits)
    : m_database(database)
    , m_isCancelled(std::move(isCancelled))
    , m_limits(limits)
{
}

std::optional<qint64> DuplicateCounter::number(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = m_database.prepared(sql);
    for (qsizetype i = 0; i < values.size(); ++i) {
        query.bindValue(static_cast<int>(i), values.at(i));
    }
    if (!query.exec()) {
        m_error = query.lastError();
        return std::nullopt;
    }
    return query.next() ? query.value(0).toLongLong() : 0;
}

std::optional<qint64> DuplicateCounter::wholeSince()
{
    const bool hasGaps = m_database.version() >= WithGaps;
    const std::optional<qint64> gapEnd = hasGaps
        ? number(u"SELECT last_document FROM gap ORDER BY first_document DESC LIMIT 1"_s, {})
        : 0;
    if (!gapEnd) {
        return std::nullopt;
    }
    if (*gapEnd == 0) {
        return number(u"SELECT min(at_ms) FROM call"_s, {});
    }
    return number(u"SELECT c.at_ms FROM document d JOIN call c ON c.id = d.call WHERE d.id > ? "
                  "ORDER BY d.id LIMIT 1"_s,
                  { *gapEnd });
}

std::optional<qint64> DuplicateCounter::momentOfOldestCall(qint64 sinceMs)
{
    // Answered by the index alone. Calls of one moment are all counted or none.
    const std::optional<qint64> leftOut =
        number(u"SELECT at_ms FROM call INDEXED BY call_at WHERE at_ms >= ? ORDER BY at_ms DESC "
               "LIMIT 1 OFFSET ?"_s,
               { sinceMs, m_limits.calls });
    if (!leftOut) {
        return std::nullopt;
    }
    return *leftOut == 0 ? sinceMs : *leftOut + 1;
}

QSqlQuery DuplicateCounter::statement(const QString &profileId, qint64 sinceMs)
{
    // CROSS JOIN keeps this order: first the call, then its lines; NOT INDEXED leaves the range of ids.
    QSqlQuery query = m_database.prepared(
        u"SELECT c.at_ms, d.subject, d.outcome, d.rule, d.organisation, d.external_id, "
        "d.smartup_id FROM call c INDEXED BY call_at "
        "CROSS JOIN document d NOT INDEXED ON d.id BETWEEN c.first_document AND c.last_document "
        "WHERE c.at_ms >= ? AND c.is_write = 1 "
        "AND c.verb = (SELECT id FROM term WHERE text = ?) %1 AND d.position >= 0 "
        "ORDER BY c.at_ms DESC, c.first_document DESC, d.id DESC"_s.arg(
            profileId.isEmpty() ? QString()
                                : u"AND c.profile = (SELECT id FROM term WHERE text = ?)"_s));
    query.bindValue(0, sinceMs);
    query.bindValue(1, apiVerbKey(ApiVerb::Import));
    if (!profileId.isEmpty()) {
        query.bindValue(2, profileId);
    }
    return query;
}

std::optional<DuplicateFigures> DuplicateCounter::count(const QString &profileId,
                                                        const QDateTime &since)
{
    const qint64 wantedMs = since.toMSecsSinceEpoch();
    const std::optional<qint64> wholeMs = wholeSince();
    if (!wholeMs) {
        return std::nullopt;
    }
    DuplicateFigures figures;
    if (*wholeMs == 0) {
        return figures;
    }
    figures.wholeSince = QDateTime::fromMSecsSinceEpoch(*wholeMs, Qt::UTC);
    const std::optional<qint64> firstMs = momentOfOldestCall(std::max(wantedMs, *wholeMs));
    if (!firstMs) {
        return std::nullopt;
    }
    qint64 oldestMs = *firstMs;
    QSqlQuery query = statement(profileId, oldestMs);
    if (!query.exec()) {
        m_error = query.lastError();
        return std::nullopt;
    }
    Tally tally(m_database.connection());
    for (qint64 row = 0; query.next(); ++row) {
        if (row % RowsBetweenLooks == 0 && m_isCancelled()) {
            return std::nullopt;
        }
        if (row == m_limits.documents) {
            break;
        }
        oldestMs = query.value(AtMs).toLongLong();
        tally.add(query, figures);
    }
    m_error = query.lastError();
    if (m_error.isValid()) {
        return std::nullopt;
    }
    const bool isEnded = !query.isValid(); // the last row was read
    const qint64 countedMs = isEnded ? *firstMs : oldestMs;
    figures.since = QDateTime::fromMSecsSinceEpoch(countedMs, Qt::UTC);
    figures.isCut = countedMs > wantedMs;
    return figures;
}

} // namespace smartup
