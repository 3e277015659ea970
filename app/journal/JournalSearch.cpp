#include "app/journal/JournalSearch.h"

#include "app/journal/JournalCriteria.h"
#include "app/journal/JournalRows.h"

#include <iterator>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How many rows are read between two looks at whether anybody still wants them.
constexpr int RowsBetweenLooks = 4096;

/// Fewer lines than this are looked at one by one sooner than a costly source is read.
constexpr qint64 FewLines = 100000;
/// The ids that are looked through in one statement.
constexpr qint64 IdsOfWindow = 65536;
/// A window with fewer lines than one in so many is looked up line by line.
constexpr qint64 Sparse = 16;
constexpr int LinesOfStatement = 4096;

/// What the retention took away stands in ranges: the ids between them need not be read. Nothing when
/// they do not add up, or when the file is of a version without them.
std::optional<IdSet>
idsBetweenGaps(JournalDatabase &database, qint64 first, qint64 last, qint64 total)
{
    QSqlQuery query = database.prepared(
        u"SELECT first_document, last_document FROM gap WHERE last_document > ? ORDER BY "
        "first_document"_s);
    query.bindValue(0, first);
    if (!query.exec()) {
        return std::nullopt;
    }
    IdSet ids;
    qint64 from = first;
    while (query.next()) {
        ids.insertRange(from, query.value(0).toLongLong() - 1);
        from = query.value(1).toLongLong() + 1;
    }
    ids.insertRange(from, last);
    return ids.count() == total ? std::optional(ids) : std::nullopt;
}

} // namespace

JournalSearch::JournalSearch(JournalDatabase &database, IsCancelled isCancelled)
    : m_database(database)
    , m_isCancelled(std::move(isCancelled))
{
}

bool JournalSearch::collect(const JournalSource &source, IdSet &ids, const IdSet *among)
{
    QSqlQuery query = m_database.prepared(source.sql);
    for (int i = 0; i < source.values.size(); ++i) {
        query.bindValue(i, source.values.at(i));
    }
    if (!query.exec()) {
        m_error = query.lastError();
        return false;
    }
    for (int row = 1; query.next(); ++row) {
        if (row % RowsBetweenLooks == 0 && m_isCancelled()) {
            return false;
        }
        const qint64 first = query.value(0).toLongLong();
        if (source.yieldsRanges) {
            ids.insertRange(first, query.value(1).toLongLong());
        } else if (among == nullptr || among->contains(first)) {
            ids.insert(first);
        }
    }
    m_error = query.lastError();
    return !m_error.isValid();
}

qint64 JournalSearch::number(const QString &sql)
{
    QSqlQuery query = m_database.prepared(sql);
    const qint64 result = query.exec() && query.next() ? query.value(0).toLongLong() : 0;
    if (query.lastError().isValid()) {
        m_error = query.lastError();
    }
    return result;
}

std::optional<IdSet> JournalSearch::everything()
{
    const qint64 first = number(u"SELECT min(id) FROM document"_s);
    const qint64 last = number(u"SELECT max(id) FROM document"_s);
    const qint64 total = number(u"SELECT sum(documents + calls) FROM counter"_s);
    if (m_error.isValid()) {
        return std::nullopt;
    }
    IdSet ids;
    if (total == 0) {
        return ids;
    }
    if (last - first + 1 == total) {
        ids.insertRange(first, last); // no gaps: nothing has to be read
        return ids;
    }
    if (std::optional<IdSet> between = idsBetweenGaps(m_database, first, last, total)) {
        return between;
    }
    return collect({ u"SELECT id FROM document"_s, {}, false }, ids) ? std::optional(ids)
                                                                     : std::nullopt;
}

std::optional<IdSet> JournalSearch::idsOf(const JournalCriterion &part)
{
    IdSet ids;
    for (const JournalSource &source : part.sources) {
        if (m_isCancelled() || !collect(source, ids)) {
            return std::nullopt;
        }
    }
    return ids;
}

QList<JournalCriterion> JournalSearch::partsOf(const JournalQuery &query)
{
    JournalCriteria criteria(m_database);
    QList<JournalCriterion> parts = criteria.of(query);
    m_error = criteria.lastError();
    return parts;
}

std::optional<IdSet> JournalSearch::find(const JournalQuery &query)
{
    const QList<JournalCriterion> parts = partsOf(query);
    if (m_error.isValid()) {
        return std::nullopt;
    }
    std::optional<IdSet> found;
    for (const JournalCriterion &part : parts) {
        if (!part.isCostly && !narrow(found, part)) {
            return std::nullopt;
        }
    }
    QList<JournalCriterion> looked;
    for (const JournalCriterion &part : parts) {
        const bool isLookedAt = part.sources.isEmpty() || (found && found->count() < FewLines);
        if (part.isCostly && isLookedAt) {
            looked.append(part);
        } else if (part.isCostly && !narrow(found, part)) {
            return std::nullopt;
        }
    }
    if (!found) {
        found = everything();
    }
    return found && !looked.isEmpty() ? narrowed(*found, looked) : found;
}

bool JournalSearch::narrow(std::optional<IdSet> &found, const JournalCriterion &part)
{
    if (part.isLeftOut && !found) {
        found = everything(); // ranges, not rows
    }
    const std::optional<IdSet> ids = idsOf(part);
    if (!ids || (part.isLeftOut && !found)) {
        return false;
    }
    if (part.isLeftOut) {
        found->subtract(*ids);
    } else if (found) {
        found->intersect(*ids);
    } else {
        found = ids;
    }
    return true;
}

std::optional<IdSet> JournalSearch::narrowed(const IdSet &ids, const QList<JournalCriterion> &parts)
{
    QStringList conditions;
    QVariantList values;
    for (const JournalCriterion &part : parts) {
        conditions.append(part.test());
        values += part.values;
    }
    const QString where = conditions.join(u" AND "_s);
    // NOT INDEXED: the ids are the short way, whatever the planner thinks of the rest.
    const QString range =
        u"SELECT id FROM document NOT INDEXED WHERE id BETWEEN ? AND ? AND "_s + where;
    const QString named = u"SELECT id FROM document NOT INDEXED WHERE id IN (SELECT value FROM "
                          "json_each(?)) AND "_s
        + where;
    IdSet result;
    const qint64 count = ids.count();
    for (qint64 row = 0; row < count;) {
        if (m_isCancelled()) {
            return std::nullopt;
        }
        const qint64 first = ids.at(row);
        const qint64 end = first + IdsOfWindow;
        const qint64 rows = ids.rankOf(end) - row;
        if (rows * Sparse > IdsOfWindow) {
            if (!collect({ range, QVariantList { first, end - 1 } + values, false }, result,
                         &ids)) {
                return std::nullopt;
            }
            row += rows;
            continue;
        }
        const std::vector<qint64> some = ids.slice(row, LinesOfStatement);
        if (!collect({ named, QVariantList { journalIdList(some) } + values, false }, result)) {
            return std::nullopt;
        }
        row += std::ssize(some);
    }
    return result;
}

std::optional<IdSet> JournalSearch::findNew(const JournalQuery &query, qint64 afterId)
{
    // NOT INDEXED: the range of ids is the short way, whatever the planner thinks of the rest.
    JournalSource source { u"SELECT id FROM document NOT INDEXED WHERE id > ?"_s,
                           { afterId },
                           false };
    const QList<JournalCriterion> parts = partsOf(query);
    if (m_error.isValid()) {
        return std::nullopt;
    }
    for (const JournalCriterion &part : parts) {
        source.sql += u" AND "_s + part.test();
        source.values += part.values;
    }
    IdSet ids;
    return collect(source, ids) ? std::optional(ids) : std::nullopt;
}

} // namespace smartup
