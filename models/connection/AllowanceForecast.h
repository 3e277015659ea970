#pragma once

#include "models/connection/Allowance.h"

#include <QTime>

namespace smartup {

/// How long an allowance lasts when everybody goes on as in the last three hours.
struct AllowanceForecast
{
    bool isKnown = false; ///< the server told its limit today
    bool hasPace = false; ///< half an hour of the day has passed at least
    double ownPerHour = 0;
    double foreignPerHour = 0;
    qint64 left = 0; ///< now
    std::optional<QTime> spentAt; ///< in Tashkent; nullopt = it lasts until midnight
    qint64 leftAtMidnight = 0; ///< only when it lasts
    bool isDoubled = false; ///< requests of our own are taken for two each, and that matters now
};

/// `now` is the time in Tashkent.
[[nodiscard]] AllowanceForecast forecastAllowance(const AllowanceDay &day, QTime now);
/// One or two translated sentences: "At this pace spent at 16:40."
[[nodiscard]] QString forecastText(const AllowanceForecast &forecast);

/// Requests that are going to leave at a time of the day.
struct PlannedSpend
{
    QTime at; ///< in Tashkent
    qint64 requests = 0;
};

/// What a day of schedules does to an allowance.
struct SpendEffect
{
    qint64 planned = 0; ///< requests of the day
    qint64 foreign = 0; ///< that everybody else is expected to send
    qint64 top = 0; ///< 0 = nobody knows, or there is none
    std::optional<QTime> spentAt; ///< when it runs out; nullopt = it does not
};

/// Goes through a day: the plan at its times, everybody else evenly. `foreignPerDay` below 0 counts
/// as 0.
[[nodiscard]] SpendEffect
effectOfSpending(QList<PlannedSpend> plan, double foreignPerDay, qint64 top);
/// "48 of 500 requests a day; others send about 240. It lasts." in the user's language.
[[nodiscard]] QString effectText(const SpendEffect &effect, bool isForeignKnown);

/// Every how many runs one is let through, so that what is left lasts until midnight: 1 = all.
/// `left` is what may be spent, `perRun` what a run takes, `runs` how many are still due today.
[[nodiscard]] qint64 runStride(qint64 left, qint64 perRun, qint64 runs);

} // namespace smartup
