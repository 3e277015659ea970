#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>

#include <array>

namespace smartup {

/// When a schedule runs. Every time is one of Tashkent, where Smartup counts its days; there is no
/// daylight saving.
struct ScheduleTiming
{
    enum class Kind { Interval, Times };

    Kind kind = Kind::Interval;
    int intervalMinutes = 60; ///< Interval: from `from` on, each day anew
    QTime from { 0, 0 }; ///< Interval: first run of a day
    QTime until { 23, 59 }; ///< Interval: no run after it
    QList<QTime> times; ///< Times
    std::array<bool, 7> weekdays { true, true, true, true, true, true, true }; ///< Monday first

    friend bool operator==(const ScheduleTiming &, const ScheduleTiming &) = default;
};

/// Why it cannot be followed, in one translated sentence; empty when it can.
[[nodiscard]] QString timingProblem(const ScheduleTiming &timing);
/// "Every 15 minutes from 08:00 to 18:00, Mon–Fri" in the user's language.
[[nodiscard]] QString timingText(const ScheduleTiming &timing);

/// The times of a day on which it runs, in order, each once.
[[nodiscard]] QList<QTime> timesOfDay(const ScheduleTiming &timing);
/// The next runs strictly after a moment, in UTC; fewer when there are no more within 400 days.
[[nodiscard]] QList<QDateTime>
runsAfter(const ScheduleTiming &timing, const QDateTime &after, int count);

/// Runs later than `after` and not later than `until`; none before 400 days ago.
struct DueRuns
{
    qint64 count = 0;
    QDateTime first; ///< UTC
    QDateTime last;
};
[[nodiscard]] DueRuns
dueRuns(const ScheduleTiming &timing, const QDateTime &after, const QDateTime &until);

} // namespace smartup
