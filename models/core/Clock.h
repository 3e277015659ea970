#pragma once

#include <QDateTime>
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
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Smartup's server speaks in the wall clock of Tashkent: UTC+5, no daylight saving.
[[nodiscard]] inline QTimeZone serverTimeZone()
{
    return QTimeZone(5 * 60 * 60);
}

} // namespace smartup
