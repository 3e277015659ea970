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

QList<DayRun> daysBeside(const QList<DayRun> &asked, QDate today, int dayRange)
{
    QList<DayRun> beside;
    for (int back = 0; back < std::min(dayRange, LongestReach); ++back) {
        const QDate day = today.addDays(-back);
        if (std::ranges::any_of(
                asked, [day](const DayRun &run) { return run.from <= day && day <= run.to; })) {
            continue;
        }
        if (!beside.isEmpty() && beside.last().from == day.addDays(1)) {
            beside.last().from = day;
        } else {
            beside.append({ day, day });
        }
    }
    return beside;
}

bool isBesideFew(qint64 told, const QList<DayRun> &asked, const QList<DayRun> &beside)
{
    const qint64 askedDays = std::max<qint64>(daysOf(asked), 1);
    return told * daysOf(beside) <= MostBeside * askedDays;
}

} // namespace smartup
