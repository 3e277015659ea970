#include "models/connection/Allowance.h"

#include "models/core/Clock.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace smartup {

namespace {

int minuteOf(const QDateTime &moment)
{
    const QTime time = moment.toTimeZone(serverTimeZone()).time();
    return time.hour() * 60 + time.minute();
}

/// Spreads so many requests evenly over the minutes of a day, none lost by rounding.
void spread(HourCounts &hours, qint64 requests, int from, int to)
{
    if (from == to) {
        hours.at(static_cast<std::size_t>(to / 60)) += requests;
        return;
    }
    qint64 before = 0;
    for (int hour = from / 60; hour * 60 < to; ++hour) {
        const int end = std::min((hour + 1) * 60, to);
        const qint64 sum = requests * (end - from) / (to - from);
        hours.at(static_cast<std::size_t>(hour)) += sum - before;
        before = sum;
    }
}

} // namespace

QString quotaClassName(QuotaClass quotaClass)
{
    switch (quotaClass) {
    case QuotaClass::References:
        return QCoreApplication::translate("Allowance", "Reference data");
    case QuotaClass::Infrequent:
        return QCoreApplication::translate("Allowance", "Infrequently used documents");
    case QuotaClass::Frequent:
        return QCoreApplication::translate("Allowance", "Frequently used documents");
    }
    Q_UNREACHABLE();
}

std::optional<QuotaClass> quotaClassFromKey(QStringView key)
{
    const auto found = std::ranges::find_if(
        AllQuotaClasses, [key](QuotaClass each) { return quotaClassKey(each) == key; });
    return found == AllQuotaClasses.end() ? std::nullopt : std::optional(*found);
}

qint64 AllowanceDay::ownTotal() const
{
    return std::accumulate(own.begin(), own.end(), qint64(0));
}

qint64 AllowanceDay::foreignTotal() const
{
    qint64 most = 0;
    for (const LimitSighting &sighting : seen) {
        most = std::max(most, sighting.limits.used - sighting.own);
    }
    return most;
}

qint64 AllowanceDay::weight() const
{
    return isMeasured || showsSingleCount(seen) ? 1 : 2;
}

qint64 AllowanceDay::untold() const
{
    return seen.isEmpty() ? ownTotal() : std::max<qint64>(0, ownTotal() - seen.constLast().own);
}

qint64 AllowanceDay::used() const
{
    const qint64 each = weight();
    // What an answer has told of is counted there, once or twice as the server does.
    qint64 most = seen.isEmpty() ? each * ownTotal() : ownTotal();
    for (const LimitSighting &sighting : seen) {
        most = std::max(most, sighting.limits.used + each * (ownTotal() - sighting.own));
    }
    return most;
}

HourCounts AllowanceDay::foreignByHour() const
{
    HourCounts hours {};
    qint64 known = 0;
    int from = 0;
    for (const LimitSighting &sighting : seen) {
        const int to = std::max(from, minuteOf(sighting.at));
        const qint64 total = sighting.limits.used - sighting.own;
        if (total > known) {
            spread(hours, total - known, from, to);
            known = total;
        }
        from = to;
    }
    return hours;
}

std::optional<qint64> AllowanceDay::limit() const
{
    if (seen.isEmpty() || !seen.constLast().limits.hasLimit) {
        return std::nullopt;
    }
    return seen.constLast().limits.limit;
}

std::optional<qint64> AllowanceDay::left() const
{
    const std::optional<qint64> most = limit();
    return most ? std::optional(std::max<qint64>(0, *most - used())) : std::nullopt;
}

bool showsSingleCount(const QList<LimitSighting> &seen)
{
    const auto isSingle = [](qint64 used, qint64 own) {
        return own > MostUnderWay && used < 2 * (own - MostUnderWay);
    };
    for (qsizetype last = 0; last < seen.size(); ++last) {
        const LimitSighting &later = seen.at(last);
        if (isSingle(later.limits.used, later.own)) { // since the day began
            return true;
        }
        for (qsizetype first = 0; first < last; ++first) {
            const LimitSighting &earlier = seen.at(first);
            if (isSingle(later.limits.used - earlier.limits.used, later.own - earlier.own)) {
                return true;
            }
        }
    }
    return false;
}

qint64 freeOf(qint64 top, const AllowanceRules &rules, RequestKind kind)
{
    const qint64 kept = std::min(std::max<qint64>(rules.reserve, 0), top / 4);
    const qint64 ofOthers = std::min(std::max<qint64>(rules.share, 0), (top - 2 * kept) / 2);
    switch (kind) {
    case RequestKind::Read:
        return top - 2 * kept - ofOthers;
    case RequestKind::Write:
        return top - kept - ofOthers;
    case RequestKind::Reconciliation:
        return top;
    }
    Q_UNREACHABLE();
}

AllowanceVerdict judgeRequest(const AllowanceDay &day, RequestKind kind)
{
    if (day.isLifted) {
        return AllowanceVerdict::Free;
    }
    const AllowanceRules &rules = day.rules;
    if (rules.ceiling > 0 && day.ownTotal() >= freeOf(rules.ceiling, rules, kind)) {
        return AllowanceVerdict::Ceiling;
    }
    const std::optional<qint64> limit = day.limit();
    if (limit && kind != RequestKind::Reconciliation && day.used() >= freeOf(*limit, rules, kind)) {
        return AllowanceVerdict::Reserve;
    }
    return AllowanceVerdict::Free;
}

const AllowanceDay &AllowanceBook::of(QuotaClass quotaClass) const
{
    static const AllowanceDay nothing;
    const auto found = std::ranges::find(today, quotaClass, &AllowanceDay::quotaClass);
    return found == today.end() ? nothing : *found;
}

} // namespace smartup
