#include "app/journal/JournalHistogram.h"

#include "app/journal/JournalRows.h"

#include <QStringList>

#include <limits>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Fewer lines than this are looked at one by one: a fraction of a second, and bars of seconds.
constexpr qint64 FewLines = 30000;
constexpr int LinesOfStatement = 2048;
constexpr int RowsBetweenLooks = 4096;

bool isWholeHour(const QDateTime &moment)
{
    return !moment.isValid() || moment.toMSecsSinceEpoch() % HistogramBuilder::Hour == 0;
}

/// A condition on texts of the dictionary, with its values bound elsewhere.
QString termCondition(QLatin1StringView column, qsizetype count)
{
    return u" AND %1 IN (SELECT id FROM term WHERE text IN (%2))"_s.arg(
        column, QStringList(count, u"?"_s).join(u','));
}

} // namespace

JournalHistogram::JournalHistogram(JournalDatabase &database,
                                   OutcomeSets &outcomes,
                                   IsCancelled isCancelled)
    : m_database(database)
    , m_outcomes(outcomes)
    , m_isCancelled(std::move(isCancelled))
{
}

bool JournalHistogram::isAnsweredByCounters(const JournalQuery &query, qint64 offset)
{
    JournalQuery rest = query;
    rest.outcomes.clear();
    rest.subjects.clear();
    rest.from = {};
    rest.until = {};
    return rest.isEmpty() && isWholeHour(query.from) && isWholeHour(query.until)
        && offset % HistogramBuilder::Hour == 0;
}

bool JournalHistogram::count(const JournalQuery &query,
                             const IdSet &ids,
                             qint64 offset,
                             HistogramBuilder &bars)
{
    if (ids.count() <= FewLines) {
        bars = HistogramBuilder(offset, HistogramBuilder::Second);
        return add(ids, bars);
    }
    if (isAnsweredByCounters(query, offset)) {
        bars = HistogramBuilder(offset, HistogramBuilder::Hour);
        return countByCounters(query, bars);
    }
    bars = HistogramBuilder(offset, HistogramBuilder::Second);
    return countByCalls(query, ids, bars);
}

bool JournalHistogram::add(const IdSet &ids, HistogramBuilder &bars)
{
    QSqlQuery query = m_database.prepared(
        u"SELECT c.at_ms, d.outcome FROM json_each(?) j JOIN document d ON d.id = j.value "
        "JOIN call c ON c.id = d.call"_s);
    const qint64 count = ids.count();
    for (qint64 row = 0; row < count; row += LinesOfStatement) {
        if (m_isCancelled()) {
            return false;
        }
        query.bindValue(0, journalIdList(ids.slice(row, LinesOfStatement)));
        if (!query.exec()) {
            return false;
        }
        while (query.next()) {
            bars.add(query.value(0).toLongLong(),
                     m_outcomes.outcomeOf(query.value(1).toLongLong()));
        }
    }
    return true;
}

bool JournalHistogram::countByCounters(const JournalQuery &query, HistogramBuilder &bars)
{
    const auto hour = [](const QDateTime &moment, qint64 otherwise) {
        return moment.isValid() ? moment.toMSecsSinceEpoch() / HistogramBuilder::Hour : otherwise;
    };
    QString sql = u"SELECT hour, outcome, sum(documents + calls) FROM counter "
                  "WHERE hour >= ? AND hour < ?"_s;
    QVariantList values { hour(query.from, 0),
                          hour(query.until, std::numeric_limits<qint64>::max()) };
    if (!query.outcomes.isEmpty()) {
        sql += termCondition("outcome"_L1, query.outcomes.size());
        for (const Outcome outcome : query.outcomes) {
            values.append(outcomeKey(outcome));
        }
    }
    if (!query.subjects.isEmpty()) {
        sql += termCondition("subject"_L1, query.subjects.size());
        for (const QString &subject : query.subjects) {
            values.append(subject);
        }
    }
    QSqlQuery counters = m_database.prepared(sql + u" GROUP BY hour, outcome"_s);
    for (int i = 0; i < values.size(); ++i) {
        counters.bindValue(i, values.at(i));
    }
    if (!counters.exec()) {
        return false;
    }
    while (counters.next()) {
        if (m_isCancelled()) {
            return false;
        }
        bars.add(counters.value(0).toLongLong() * HistogramBuilder::Hour,
                 m_outcomes.outcomeOf(counters.value(1).toLongLong()),
                 counters.value(2).toLongLong());
    }
    return true;
}

bool JournalHistogram::countByCalls(const JournalQuery &query,
                                    const IdSet &ids,
                                    HistogramBuilder &bars)
{
    const qint64 lastId = ids.at(ids.count() - 1);
    if (!m_outcomes.learnUpTo(lastId, m_isCancelled)) {
        return false;
    }
    const OutcomeSets::Parts parts = m_outcomes.partsOf(ids);
    QSqlQuery calls = m_database.prepared(
        u"SELECT at_ms, first_document, last_document FROM call WHERE at_ms BETWEEN ? AND ?"_s);
    calls.bindValue(0, query.from.isValid() ? query.from.toMSecsSinceEpoch() : 0);
    calls.bindValue(1,
                    query.until.isValid() ? query.until.toMSecsSinceEpoch() - 1
                                          : std::numeric_limits<qint64>::max());
    if (!calls.exec()) {
        return false;
    }
    for (int row = 1; calls.next(); ++row) {
        if (row % RowsBetweenLooks == 0 && m_isCancelled()) {
            return false;
        }
        const qint64 first = calls.value(1).toLongLong();
        const qint64 last = calls.value(2).toLongLong();
        if (first > lastId || ids.countBetween(first, last) == 0) {
            continue;
        }
        const qint64 at = calls.value(0).toLongLong();
        for (const auto &[outcome, part] : parts) {
            if (const qint64 rows = part.countBetween(first, last); rows > 0) {
                bars.add(at, outcome, rows);
            }
        }
    }
    return true;
}

} // namespace smartup
