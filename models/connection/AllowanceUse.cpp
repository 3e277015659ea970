#include "models/connection/AllowanceUse.h"

#include <algorithm>
#include <iterator>

namespace smartup {

namespace {

/// What nobody told is at least what we sent.
qint64 usedOn(const AllowanceUse &day)
{
    return std::max(day.used, day.own);
}

} // namespace

QList<AllowanceSummary> summarised(const QList<AllowanceUse> &days)
{
    QList<AllowanceSummary> summaries;
    for (const AllowanceUse &day : days) {
        auto found = std::ranges::find_if(summaries, [&day](const AllowanceSummary &summary) {
            return summary.connection == day.connection && summary.quotaClass == day.quotaClass;
        });
        if (found == summaries.end()) {
            summaries.append({ day.connection, day.quotaClass, 0, day, 0 });
            found = std::prev(summaries.end());
        }
        found->own += day.own;
        found->spentDays += day.limit >= 0 && day.used >= day.limit ? 1 : 0;
        if (usedOn(day) > usedOn(found->busiest)) {
            found->busiest = day;
        }
    }
    return summaries;
}

} // namespace smartup
