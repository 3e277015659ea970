#pragma once

#include "models/journal/JournalRecords.h"

#include <QDate>
#include <QList>
#include <QMetaType>

#include <array>
#include <numeric>

namespace smartup {

/// How many documents ended how; the index is the place of the outcome in AllOutcomes.
struct OutcomeCounts
{
    std::array<qint64, AllOutcomes.size()> counts {};

    [[nodiscard]] qint64 &operator[](Outcome outcome)
    {
        return counts[static_cast<std::size_t>(outcome)];
    }
    [[nodiscard]] qint64 operator[](Outcome outcome) const
    {
        return counts[static_cast<std::size_t>(outcome)];
    }
    [[nodiscard]] qint64 total() const
    {
        return std::accumulate(counts.begin(), counts.end(), qint64(0));
    }
    friend bool operator==(const OutcomeCounts &, const OutcomeCounts &) = default;
};

struct DayFigures
{
    QDate day; ///< local day of the person looking
    OutcomeCounts documents;
    friend bool operator==(const DayFigures &, const DayFigures &) = default;
};

struct SubjectFigures
{
    QString subject; ///< catalogue key
    OutcomeCounts documents;
    friend bool operator==(const SubjectFigures &, const SubjectFigures &) = default;
};

/// What the overview shows of the journal of one profile.
struct OverviewFigures
{
    QList<DayFigures>
        days; ///< the last 30 days, oldest first; days without documents are there too
    QList<SubjectFigures> subjects; ///< over the same days, most documents first
    QList<RunRecord> lastRuns; ///< newest first, at most 10
    friend bool operator==(const OverviewFigures &, const OverviewFigures &) = default;
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::OverviewFigures)
