#pragma once

#include "tests/bench/BenchFigures.h"

#include <QObject>
#include <QTimer>

namespace smartup {

/// How long the event loop was away, seen by a timer that wants to run every millisecond: one without a
/// pause would take a whole core from the threads that are measured.
///
/// A percentile of the rounds would say little: thousands of empty rounds hide a long one. What counts
/// is how long something has to wait that happens at any moment (a key, a repaint), so each stall
/// stands for every millisecond of it.
class StallMeter : public QObject
{
public:
    StallMeter()
    {
        m_clock.start();
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
            m_clock.restart();
        });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(std::chrono::milliseconds(1));
    }
    [[nodiscard]] double longestMs() const
    {
        return m_gaps.empty() ? 0 : *std::ranges::max_element(m_gaps);
    }
    void report(BenchFigures &figures, const QString &name, double mostMs)
    {
        m_timer.stop();
        // The last one has no round behind it that would have noted it.
        m_gaps.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        std::vector<double> waits;
        for (const double gap : m_gaps) {
            double left = gap;
            do {
                waits.push_back(left);
                left -= 1;
            } while (left > 0);
        }
        std::ranges::sort(waits);
        const auto at = static_cast<std::size_t>(static_cast<double>(waits.size()) * 0.999);
        figures.tell(name + QStringLiteral(": wait at p99.9"),
                     waits.at(std::min(at, waits.size() - 1)), QStringLiteral("ms"),
                     atMost(mostMs));
        figures.tell(name + QStringLiteral(": longest stall"), longestMs(), QStringLiteral("ms"));
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
};

} // namespace smartup
