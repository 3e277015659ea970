#pragma once

#include "models/core/SteadyMoment.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QSysInfo>
#include <QTimeZone>

namespace smartup {

/// Where time comes from; injected, so that a test can hold it still.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// Now, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Now, on the clock that waiting is measured by.
    [[nodiscard]] virtual SteadyMoment steady() const = 0;
};

/// The machine's own.
[[nodiscard]] inline SteadyMoment machineSteadyMoment()
{
    QElapsedTimer timer;
    timer.start();
    return { QSysInfo::bootUniqueId(), std::chrono::milliseconds(timer.msecsSinceReference()) };
}

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] SteadyMoment steady() const override { return machineSteadyMoment(); }
};

/// The system's clock set to another moment: a demonstration that is the same on every day.
class ShiftedClock final : public Clock
{
public:
    explicit ShiftedClock(const QDateTime &start)
        : m_shift(QDateTime::currentDateTimeUtc().msecsTo(start))
    {
    }

    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::currentDateTimeUtc().addMSecs(m_shift);
    }
    [[nodiscard]] SteadyMoment steady() const override { return machineSteadyMoment(); }

private:
    qint64 m_shift;
};

/// Smartup's server speaks in the wall clock of Tashkent: UTC+5, no daylight saving.
[[nodiscard]] inline QTimeZone serverTimeZone()
{
    return QTimeZone(5 * 60 * 60);
}

} // namespace smartup
