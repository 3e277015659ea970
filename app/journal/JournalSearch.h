#pragma once

#include "app/journal/JournalDatabase.h"
#include "models/journal/IdSet.h"
#include "models/journal/JournalQuery.h"

#include <QList>

#include <functional>
#include <optional>

namespace smartup {

/// Finds the lines of the log that a query wants. Each part of the query (outcome and type,
/// organisation, period, text …) is answered by its own index into a set of ids, and the sets are
/// joined: no part waits for another one's scan, and none is ever applied row by row.
class JournalSearch
{
public:
    /// Asked now and then; true ends the search without an answer.
    using IsCancelled = std::function<bool()>;

    JournalSearch(JournalDatabase &database, IsCancelled isCancelled);

    /// Nothing when cancelled or when the database does not answer (lastError() then).
    [[nodiscard]] std::optional<IdSet> find(const JournalQuery &query);
    /// Only the lines behind `afterId`: few, so they are looked at one by one.
    [[nodiscard]] std::optional<IdSet> findNew(const JournalQuery &query, qint64 afterId);

    [[nodiscard]] const QSqlError &lastError() const { return m_error; }

private:
    /// One statement that yields ids, or first and last ids of calls.
    struct Source
    {
        QString sql;
        QVariantList values;
        bool yieldsRanges = false;
    };
    /// One part of a query, in both ways of asking.
    struct Criterion
    {
        QList<Source> sources; ///< any of them makes a line match
        QString condition; ///< the same for one line of `document`
        QVariantList values; ///< of the condition
    };

    [[nodiscard]] QList<Criterion> criteria(const JournalQuery &query);
    [[nodiscard]] Criterion kindCriterion(const JournalQuery &query);
    [[nodiscard]] Criterion organisationCriterion(const QString &organisation);
    [[nodiscard]] static Criterion textCriterion(const QString &text);
    [[nodiscard]] static Criterion callCriterion(const QString &where, const QVariantList &values);

    [[nodiscard]] std::optional<IdSet> everything();
    [[nodiscard]] bool collect(const Source &source, IdSet &ids);
    [[nodiscard]] QString termIds(const QStringList &texts);

    JournalDatabase &m_database;
    IsCancelled m_isCancelled;
    QSqlError m_error;
};

} // namespace smartup
