#pragma once

#include <QList>
#include <QtGlobal>

#include <utility>

namespace smartup {

/// A local day in whole hours of UTC, which the log counts by, and what of it is none of them: nothing where
/// clocks differ from UTC by whole hours, half an hour at its begin and end in India.
struct DayParts
{
    qint64 firstHour = 0; ///< hours since 1970
    qint64 endHour = 0; ///< exclusive
    QList<std::pair<qint64, qint64>> edges; ///< milliseconds since 1970, from and until

    friend bool operator==(const DayParts &, const DayParts &) = default;
};

/// `startMs` and `endMs` are moments since 1970, the end exclusive.
[[nodiscard]] DayParts partsOfDay(qint64 startMs, qint64 endMs);

} // namespace smartup
