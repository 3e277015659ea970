#pragma once

#include <QDate>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace smartup {

/// The hour of Tashkent, by which requests are counted: 0 … 23.
[[nodiscard]] int serverHourOf(const QDateTime &moment);

/// The day that counts when `stored` counted last and the server now says `heard`. Around midnight
/// two servers may differ by a moment, which must not turn a day back; a larger step back is a
/// correction.
[[nodiscard]] QDate settledDay(QDate stored, QDate heard);

/// What time it is at the server: as its last answer said, carried on by a clock that only counts.
/// The wall clock of this computer is asked once; whatever it is set to later changes nothing.
class ServerTime
{
public:
    /// `steady` counts from anywhere and never goes back.
    ServerTime(const QDateTime &wall, std::chrono::milliseconds steady)
        : m_base(wall)
        , m_steady(steady)
    {
    }

    /// An answer came; without `said` the server keeps its time to itself.
    void hear(const std::optional<QDateTime> &said, std::chrono::milliseconds steady);
    /// UTC.
    [[nodiscard]] QDateTime now(std::chrono::milliseconds steady) const;
    /// Has an answer been heard? Until then the wall clock's word alone begins no new day.
    [[nodiscard]] bool isSettled() const { return m_isSettled; }

private:
    QDateTime m_base;
    std::chrono::milliseconds m_steady;
    bool m_isSettled = false;
};

/// The day a request is counted on. `stored` (may be invalid) counted last.
[[nodiscard]] QDate
countingDay(const ServerTime &time, std::chrono::milliseconds steady, QDate stored);

} // namespace smartup
