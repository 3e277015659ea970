#include "models/journal/TimeHistogram.h"

#include "models/core/ShownTime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Day = 24 * HistogramBuilder::Hour;

/// Each step is a multiple of the one before, so that bars can be joined.
constexpr std::array Ladder {
    HistogramBuilder::Second,
    5 * HistogramBuilder::Second,
    15 * HistogramBuilder::Second,
    HistogramBuilder::Minute,
    5 * HistogramBuilder::Minute,
    15 * HistogramBuilder::Minute,
    HistogramBuilder::Hour,
    3 * HistogramBuilder::Hour,
    6 * HistogramBuilder::Hour,
    12 * HistogramBuilder::Hour,
    Day,
    7 * Day,
    28 * Day,
    364 * Day,
    3640 * Day,
};

qint64 floorDivided(qint64 value, qint64 by)
{
    const qint64 quotient = value / by;
    return value % by < 0 ? quotient - 1 : quotient;
}

} // namespace

QDateTime TimeHistogram::from(qsizetype bar) const
{
    return QDateTime::fromMSecsSinceEpoch(start + bar * step);
}

OutcomeCounts TimeHistogram::rows(qsizetype first, qsizetype last) const
{
    OutcomeCounts sum;
    for (qsizetype bar = std::max<qsizetype>(first, 0); bar <= last && bar < bars.size(); ++bar) {
        for (const Outcome outcome : AllOutcomes) {
            sum[outcome] += bars.at(bar)[outcome];
        }
    }
    return sum;
}

qint64 TimeHistogram::highest() const
{
    qint64 highest = 0;
    for (const OutcomeCounts &bar : bars) {
        highest = std::max(highest, bar.total());
    }
    return highest;
}

QString histogramText(const TimeHistogram &histogram, qsizetype first, qsizetype last)
{
    const QLocale locale;
    QStringList parts;
    const OutcomeCounts rows = histogram.rows(first, last);
    for (const Outcome outcome : AllOutcomes) {
        if (rows[outcome] > 0) {
            //: a time in the log: %1 = an outcome, %2 = how many rows had it
            parts.append(QCoreApplication::translate("TimeHistogram", "%1 %2")
                             .arg(outcomeName(outcome), locale.toString(rows[outcome])));
        }
    }
    const QDateTime from = histogram.from(first);
    const QDateTime until = histogram.until(last);
    const bool isDays = from.time() == QTime(0, 0) && until.time() == QTime(0, 0);
    const QDateTime end = isDays ? until.addMSecs(-1) : until;
    const Exactness exactness =
        histogram.step < HistogramBuilder::Minute ? Exactness::Seconds : Exactness::Minutes;
    const auto shown = [isDays, exactness](const QDateTime &moment) {
        return isDays ? shownDay(moment.date()) : shownMoment(moment, exactness);
    };
    const bool isOneDay = from.date() == end.date();
    const QString begin = shown(from);
    const QString period = isOneDay && isDays
        ? begin
        //: from %1 until %2
        : QCoreApplication::translate("TimeHistogram", "%1 – %2")
              .arg(begin, isOneDay ? shownTime(end.time(), exactness) : shown(end));
    return parts.isEmpty()
        //: %1 = a period
        ? QCoreApplication::translate("TimeHistogram", "%1: no rows").arg(period)
        //: %1 = a period, %2 = outcomes with their numbers of rows
        : QCoreApplication::translate("TimeHistogram", "%1: %2").arg(period, parts.join(u", "_s));
}

HistogramBuilder::HistogramBuilder(qint64 offset, qint64 finest)
    : m_offset(offset)
    , m_step(static_cast<std::size_t>(
          std::distance(Ladder.begin(), std::ranges::lower_bound(Ladder, finest))))
{
    m_step = std::min(m_step, Ladder.size() - 1);
}

void HistogramBuilder::add(qint64 at, Outcome outcome, qint64 rows)
{
    m_bars[floorDivided(at + m_offset, Ladder.at(m_step))][outcome] += rows;
    while (m_step + 1 < Ladder.size()
           && m_bars.rbegin()->first - m_bars.begin()->first >= MostBars) {
        widen();
    }
}

void HistogramBuilder::widen()
{
    const qint64 factor = Ladder.at(m_step + 1) / Ladder.at(m_step);
    std::map<qint64, OutcomeCounts> wider;
    for (const auto &[place, counts] : m_bars) {
        OutcomeCounts &sum = wider[floorDivided(place, factor)];
        for (const Outcome outcome : AllOutcomes) {
            sum[outcome] += counts[outcome];
        }
    }
    m_bars = std::move(wider);
    ++m_step;
}

TimeHistogram HistogramBuilder::histogram() const
{
    TimeHistogram result;
    if (m_bars.empty()) {
        return result;
    }
    result.step = Ladder.at(m_step);
    const qint64 first = m_bars.begin()->first;
    result.start = first * result.step - m_offset;
    result.bars.resize(m_bars.rbegin()->first - first + 1);
    for (const auto &[place, counts] : m_bars) {
        result.bars[place - first] = counts;
    }
    return result;
}

} // namespace smartup
