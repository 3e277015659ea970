#pragma once

#include <QDate>
#include <QList>

#include <algorithm>
#include <optional>

namespace smartup {

/// Days one after another, both ends among them.
struct DayRun
{
    QDate from;
    QDate to;

    [[nodiscard]] qint64 days() const { return std::max<qint64>(from.daysTo(to) + 1, 0); }
    friend bool operator==(const DayRun &, const DayRun &) = default;
};

/// So many documents more a preview looks at; an order with its lines is some kilobytes.
inline constexpr qint64 MostBeside = 20000;
/// Days that are looked at before it can be known how many documents there are on others.
inline constexpr int Week = 7;

/// The days up to today that exports reach back to, a month at the most. `dayRange` in days, as the server tells
/// it; 0 leaves none.
[[nodiscard]] DayRun daysInReach(QDate today, int dayRange);
/// From the first to the last of the days in reach that nobody has asked for: what is there may be dated otherwise
/// than the file has it. One request tells them all, those between them once more.
[[nodiscard]] std::optional<DayRun> daysBeside(const QList<DayRun> &asked, const DayRun &reach);
/// Are they at most MostBeside documents, when of the days asked so many were told? Only days in reach count: of
/// others nothing is told.
[[nodiscard]] bool
areFew(const DayRun &beside, qint64 told, const QList<DayRun> &asked, const DayRun &reach);

} // namespace smartup
