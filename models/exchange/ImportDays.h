#pragma once

#include <QDate>
#include <QList>

#include <optional>

namespace smartup {

/// Days one after another, both ends among them.
struct DayRun
{
    QDate from;
    QDate to;

    [[nodiscard]] qint64 days() const { return from.daysTo(to) + 1; }
    friend bool operator==(const DayRun &, const DayRun &) = default;
};

/// So many documents more a preview looks at; an order with its lines is some kilobytes.
inline constexpr qint64 MostBeside = 20000;

/// From the first to the last of the days that exports reach back to and nobody has asked for: what is there may
/// be dated otherwise than the file has it. One request tells them all, those between them once more.
/// `dayRange` in days, as the server tells it.
[[nodiscard]] std::optional<DayRun>
daysBeside(const QList<DayRun> &asked, QDate today, int dayRange);
/// Are they at most MostBeside documents, when of the days asked so many were told?
[[nodiscard]] bool areFew(const DayRun &beside, qint64 told, const QList<DayRun> &asked);

} // namespace smartup
