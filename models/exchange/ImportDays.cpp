#include "models/exchange/ImportDays.h"

#include <algorithm>
#include <numeric>

namespace smartup {

namespace {

/// In days: of a server that tells more, no preview wants everything.
constexpr int LongestReach = 31;

} // namespace

DayRun daysInReach(QDate today, int dayRange)
{
    return { today.addDays(1 - std::min(dayRange, LongestReach)), today };
}

std::optional<DayRun> daysBeside(const QList<DayRun> &asked, const DayRun &reach)
{
    std::optional<DayRun> beside;
    for (QDate day = reach.to; day >= reach.from; day = day.addDays(-1)) {
        const bool isAsked = std::ranges::any_of(
            asked, [day](const DayRun &run) { return run.from <= day && day <= run.to; });
        if (!isAsked) {
            beside = DayRun { day, beside ? beside->to : day };
        }
    }
    return beside;
}

bool areFew(const DayRun &beside, qint64 told, const QList<DayRun> &asked, const DayRun &reach)
{
    const qint64 days = std::accumulate(
        asked.cbegin(), asked.cend(), qint64(0), [&reach](qint64 sum, const DayRun &run) {
            return sum
                + DayRun { std::max(run.from, reach.from), std::min(run.to, reach.to) }.days();
        });
    return told * beside.days() <= MostBeside * std::max<qint64>(days, 1);
}

} // namespace smartup
