#include "models/exchange/ScheduleTiming.h"

#include "models/core/Clock.h"
#include "models/core/ShownTime.h"
#include "models/core/SmartupDate.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace smartup {

namespace {

constexpr int ShortestInterval = 5;
constexpr int MinutesOfDay = 24 * 60;
constexpr int FarthestDays = 400;

bool runsOn(const ScheduleTiming &timing, QDate day)
{
    return timing.weekdays.at(static_cast<std::size_t>(day.dayOfWeek() - 1));
}

QDateTime momentOf(QDate day, QTime time)
{
    return QDateTime(day, time, serverTimeZone()).toUTC();
}

QString weekdaysText(const ScheduleTiming &timing)
{
    const QLocale locale;
    QStringList names;
    for (int day = 1; day <= 7; ++day) {
        if (timing.weekdays.at(static_cast<std::size_t>(day - 1))) {
            names.append(locale.standaloneDayName(day, QLocale::ShortFormat));
        }
    }
    //: Days on which a schedule runs: all seven
    return names.size() == 7 ? QCoreApplication::translate("Schedule", "every day")
                             : names.join(QStringLiteral(", "));
}

} // namespace

QString timingProblem(const ScheduleTiming &timing)
{
    if (std::ranges::none_of(timing.weekdays, std::identity {})) {
        return QCoreApplication::translate("Schedule", "Choose at least one day of the week.");
    }
    if (timing.kind == ScheduleTiming::Kind::Times) {
        if (timing.times.isEmpty()) {
            return QCoreApplication::translate("Schedule", "Name at least one time of the day.");
        }
        const bool isGood =
            std::ranges::all_of(timing.times, [](const QTime &time) { return time.isValid(); });
        return isGood ? QString()
                      : QCoreApplication::translate("Schedule", "A time is written as in %1.")
                            .arg(QStringLiteral("06:00"));
    }
    if (timing.intervalMinutes < ShortestInterval || timing.intervalMinutes > MinutesOfDay) {
        return QCoreApplication::translate("Schedule",
                                           "The interval is between 5 minutes and 24 hours.");
    }
    if (!timing.from.isValid() || !timing.until.isValid() || timing.from > timing.until) {
        return QCoreApplication::translate("Schedule", "The first time lies behind the last one.");
    }
    return {};
}

QString timingText(const ScheduleTiming &timing)
{
    if (timing.kind == ScheduleTiming::Kind::Times) {
        QStringList times;
        for (const QTime &time : timesOfDay(timing)) {
            times.append(shownTime(time));
        }
        //: Times and days of a schedule: "At 06:00, 18:00; Mon, Wed"
        return QCoreApplication::translate("Schedule", "At %1; %2")
            .arg(times.join(QStringLiteral(", ")), weekdaysText(timing));
    }
    //: Interval and days of a schedule: "Every 15 minutes from 08:00 to 18:00; Mon, Wed"
    return QCoreApplication::translate("Schedule", "Every %n minute(s) from %1 to %2; %3", nullptr,
                                       timing.intervalMinutes)
        .arg(shownTime(timing.from), shownTime(timing.until), weekdaysText(timing));
}

QList<QTime> timesOfDay(const ScheduleTiming &timing)
{
    QList<QTime> times;
    if (timing.kind == ScheduleTiming::Kind::Times) {
        times = timing.times;
        times.removeIf([](const QTime &time) { return !time.isValid(); });
        std::ranges::sort(times);
        times.resize(std::unique(times.begin(), times.end()) - times.begin());
        return times;
    }
    const int step = std::max(timing.intervalMinutes, ShortestInterval);
    const int last = timing.until.hour() * 60 + timing.until.minute();
    for (int minute = timing.from.hour() * 60 + timing.from.minute(); minute <= last;
         minute += step) {
        times.append(QTime(minute / 60, minute % 60));
    }
    return times;
}

QList<QDateTime> runsAfter(const ScheduleTiming &timing, const QDateTime &after, int count)
{
    const QList<QTime> times = timesOfDay(timing);
    QList<QDateTime> runs;
    QDate day = serverDayOf(after);
    const QDate end = day.addDays(FarthestDays);
    for (; day <= end && runs.size() < count; day = day.addDays(1)) {
        if (!runsOn(timing, day)) {
            continue;
        }
        for (const QTime &time : times) {
            const QDateTime moment = momentOf(day, time);
            if (moment > after && runs.size() < count) {
                runs.append(moment);
            }
        }
    }
    return runs;
}

DueRuns dueRuns(const ScheduleTiming &timing, const QDateTime &after, const QDateTime &until)
{
    const QList<QTime> times = timesOfDay(timing);
    const QDate last = serverDayOf(until);
    const QDate first = std::max(serverDayOf(after), last.addDays(-FarthestDays));
    DueRuns due;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (!runsOn(timing, day)) {
            continue;
        }
        for (const QTime &time : times) {
            const QDateTime moment = momentOf(day, time);
            if (moment <= after || moment > until) {
                continue;
            }
            due.first = due.count == 0 ? moment : due.first;
            due.last = moment;
            ++due.count;
        }
    }
    return due;
}

} // namespace smartup
