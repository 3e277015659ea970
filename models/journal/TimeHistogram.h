#pragma once

#include "models/journal/OverviewFigures.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <map>

namespace smartup {

/// How many rows of a query fell into which time, and how they ended. Bars without rows are there too.
struct TimeHistogram
{
    qint64 start = 0; ///< of the first bar, in milliseconds since 1970 UTC
    qint64 step = 0; ///< width of a bar in milliseconds
    QList<OutcomeCounts> bars;

    [[nodiscard]] bool isEmpty() const { return bars.isEmpty(); }
    [[nodiscard]] QDateTime from(qsizetype bar) const;
    [[nodiscard]] QDateTime until(qsizetype bar) const { return from(bar + 1); }
    /// Of several bars, both inclusive.
    [[nodiscard]] OutcomeCounts rows(qsizetype first, qsizetype last) const;
    [[nodiscard]] qint64 highest() const;

    friend bool operator==(const TimeHistogram &, const TimeHistogram &) = default;
};

/// "24.11.2026 10:00 – 10:05: Created 163, Skipped 37" for some of its bars.
[[nodiscard]] QString
histogramText(const TimeHistogram &histogram, qsizetype first, qsizetype last);

/// Puts rows into bars while their period is not known yet: begins with narrow bars and joins them
/// when they become too many. Bars begin at whole seconds, minutes, hours and days of the user's clock.
class HistogramBuilder
{
public:
    static constexpr int MostBars = 120;
    static constexpr qint64 Second = 1000;
    static constexpr qint64 Minute = 60 * Second;
    static constexpr qint64 Hour = 60 * Minute;

    /// `offset`: how far the user's clock is ahead of UTC, in milliseconds; `finest` is a step of
    /// the ladder: a second, a minute, an hour …
    explicit HistogramBuilder(qint64 offset = 0, qint64 finest = Minute);

    void add(qint64 at, Outcome outcome, qint64 rows = 1);
    [[nodiscard]] TimeHistogram histogram() const;

private:
    void widen();

    qint64 m_offset;
    std::size_t m_step; ///< place on the ladder
    std::map<qint64, OutcomeCounts> m_bars;
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::TimeHistogram)
