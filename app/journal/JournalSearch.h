#pragma once

#include "app/journal/JournalDatabase.h"
#include "models/journal/IdSet.h"
#include "models/journal/JournalQuery.h"

#include <QList>
#include <QSqlError>

#include <functional>
#include <optional>

namespace smartup {

struct JournalCriterion;
struct JournalSource;

/// Finds the lines of the log that a query wants. Each part of the query (outcome and type,
/// organisation, period, keys, text …) is answered by its own index into a set of ids, and the sets
/// are joined: no part waits for another one's scan. What is left out is taken from the others, or,
/// when nothing else is asked, from the ranges of all ids. What no index answers (status, warehouse,
/// sum) is asked last, of the lines that the others have left.
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
    [[nodiscard]] QList<JournalCriterion> partsOf(const JournalQuery &query);
    /// 0 as well when the database does not answer (m_error then).
    [[nodiscard]] qint64 number(const QString &sql);
    [[nodiscard]] std::optional<IdSet> everything();
    [[nodiscard]] std::optional<IdSet> idsOf(const JournalCriterion &part);
    /// By the ids of a part; `found` is nothing as long as everything is. False when there is no answer.
    [[nodiscard]] bool narrow(std::optional<IdSet> &found, const JournalCriterion &part);
    /// The lines of `ids` for which all conditions hold, looked at one by one.
    [[nodiscard]] std::optional<IdSet> narrowed(const IdSet &ids,
                                                const QList<JournalCriterion> &parts);
    [[nodiscard]] bool
    collect(const JournalSource &source, IdSet &ids, const IdSet *among = nullptr);

    JournalDatabase &m_database;
    IsCancelled m_isCancelled;
    QSqlError m_error;
};

} // namespace smartup
