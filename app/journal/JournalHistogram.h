#pragma once

#include "app/journal/JournalDatabase.h"
#include "app/journal/OutcomeSets.h"
#include "models/journal/IdSet.h"
#include "models/journal/JournalQuery.h"
#include "models/journal/TimeHistogram.h"

#include <functional>

namespace smartup {

/// Puts the lines that a query found into bars of time: few of them one by one, to the second; many
/// from the counters, where the query names nothing that these do not know; else by calls.
class JournalHistogram
{
public:
    using IsCancelled = std::function<bool()>;

    JournalHistogram(JournalDatabase &database, OutcomeSets &outcomes, IsCancelled isCancelled);

    /// False when given up or when the database does not answer.
    [[nodiscard]] bool
    count(const JournalQuery &query, const IdSet &ids, qint64 offset, HistogramBuilder &bars);
    /// Lines that have come since.
    [[nodiscard]] bool add(const IdSet &ids, HistogramBuilder &bars);

    /// The counters know outcomes, types and whole hours.
    [[nodiscard]] static bool isAnsweredByCounters(const JournalQuery &query, qint64 offset);

private:
    [[nodiscard]] bool countByCounters(const JournalQuery &query, HistogramBuilder &bars);
    [[nodiscard]] bool
    countByCalls(const JournalQuery &query, const IdSet &ids, HistogramBuilder &bars);

    JournalDatabase &m_database;
    OutcomeSets &m_outcomes;
    IsCancelled m_isCancelled;
};

} // namespace smartup
