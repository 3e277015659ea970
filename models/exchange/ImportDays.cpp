#include "models/exchange/ImportDays.h"

#include <algorithm>
#include <numeric>

namespace smartup {

namespace {

/// In days: of a server that tells more, no preview wants everything.
constexpr int LongestReach = 31;

qint64 daysOf(const QList<DayRun> &runs)
{
    return std::accumulate(runs.cbegin(), runs.cend(), qint64(0),
                           [](qint64 days, const DayRun &run) { return days + run.days(); });
}

} // namespace

std::optional<DayRun> daysBeside(const QList<DayRun> &asked, QDate today, int dayRange)
{
    std::optional<DayRun> beside;
    for (int back = 0; back < std::min(dayRange, LongestReach); ++back) {
        const QDate day = today.addDays(-back);
        const bool isAsked = std::ranges::any_of(
            asked, [day](const DayRun &run) { return run.from <= day && day <= run.to; });
        if (!isAsked) {
            beside = DayRun { day, beside ? beside->to : day };
        }
    }
    return beside;
}

bool areFew(const DayRun &beside, qint64 told, const QList<DayRun> &asked)
{
    return told * beside.days() <= MostBeside * std::max<qint64>(daysOf(asked), 1);
}

} // namespace smartup
