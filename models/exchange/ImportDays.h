#pragma once

#include <QDate>
#include <QList>

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

/// The days that exports reach back to and nobody has asked for, in runs, the latest first: what is there may be
/// dated otherwise than the file has it. `dayRange` in days, as the server tells it.
[[nodiscard]] QList<DayRun> daysBeside(const QList<DayRun> &asked, QDate today, int dayRange);
/// Are they at most MostBeside documents, when of the days asked so many were told?
[[nodiscard]] bool
isBesideFew(qint64 told, const QList<DayRun> &asked, const QList<DayRun> &beside);

} // namespace smartup
