#include "models/journal/LogPeriod.h"

#include <QCoreApplication>

#include <array>

namespace smartup {

namespace {

constexpr std::array<LogPeriod, 5> Periods { {
    { QT_TRANSLATE_NOOP("JournalFilterBar", "Any time"), -1, -1 },
    { QT_TRANSLATE_NOOP("JournalFilterBar", "Today"), 0, -1 },
    { QT_TRANSLATE_NOOP("JournalFilterBar", "Yesterday"), 1, 1 },
    { QT_TRANSLATE_NOOP("JournalFilterBar", "Last 7 days"), 6, -1 },
    { QT_TRANSLATE_NOOP("JournalFilterBar", "Last 30 days"), 29, -1 },
} };

} // namespace

QDateTime LogPeriod::from(QDate today) const
{
    return firstDaysAgo < 0 ? QDateTime() : today.addDays(-firstDaysAgo).startOfDay();
}

QDateTime LogPeriod::until(QDate today) const
{
    return lastDaysAgo < 0 ? QDateTime() : today.addDays(1 - lastDaysAgo).startOfDay();
}

std::span<const LogPeriod> logPeriods()
{
    return Periods;
}

QString logPeriodName(const LogPeriod &period)
{
    return QCoreApplication::translate("JournalFilterBar", period.name);
}

std::optional<int> logPeriodOf(const QDateTime &from, const QDateTime &until, QDate today)
{
    int index = 0;
    for (const LogPeriod &period : Periods) {
        if (period.from(today) == from && period.until(today) == until) {
            return index;
        }
        ++index;
    }
    return std::nullopt;
}

} // namespace smartup
