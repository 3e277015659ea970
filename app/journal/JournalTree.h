#pragma once

#include "app/journal/JournalRows.h"
#include "app/journal/OutcomeSets.h"
#include "models/journal/IdSet.h"
#include "models/journal/JournalBranch.h"

#include <functional>
#include <optional>

namespace smartup {

/// The lines that a query found, as a tree: a page of runs, of the calls of one, of the lines of one
/// call. How many lines of a call ended how is counted in sets of ids, without reading any of them.
class JournalTree
{
public:
    using IsCancelled = std::function<bool()>;

    JournalTree(JournalDatabase &database, OutcomeSets &outcomes);

    /// The query whose tree is asked about.
    void setIds(const IdSet &ids);
    void add(const IdSet &ids);

    /// Nothing when given up or when the database does not answer.
    [[nodiscard]] std::optional<BranchPage> page(const BranchRequest &request,
                                                 const IsCancelled &isCancelled);

private:
    struct Range
    {
        qint64 first = 0;
        qint64 last = 0;
    };

    [[nodiscard]] bool prepare(const IsCancelled &isCancelled);
    [[nodiscard]] bool learnLoose(const IsCancelled &isCancelled);
    void count(const Range &range, OutcomeCounts &into) const;
    [[nodiscard]] bool readRuns(BranchPage &page, const IsCancelled &isCancelled);
    [[nodiscard]] bool readCallsOfRun(BranchPage &page, const IsCancelled &isCancelled);
    [[nodiscard]] bool readLooseCalls(BranchPage &page, const IsCancelled &isCancelled);
    [[nodiscard]] bool readLines(BranchPage &page);
    [[nodiscard]] OutcomeCounts countRun(qint64 runId);
    [[nodiscard]] OutcomeCounts countLoose() const;
    [[nodiscard]] JournalBranch callOf(const QSqlQuery &query);

    JournalDatabase &m_database;
    OutcomeSets &m_outcomes;
    JournalRows m_rows;
    IdSet m_ids;
    OutcomeSets::Parts m_parts; ///< of m_ids, by outcome
    bool m_arePartsKnown = false;
    IdSet m_loose; ///< lines of calls that belong to no run
    qint64 m_lastCall = 0; ///< up to here the calls are known to belong to a run or not
};

} // namespace smartup
