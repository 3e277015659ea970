#pragma once

#include "models/core/Clock.h"

namespace smartup {

/// A clock that stands still until told.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now)
        : m_now(std::move(now))
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] SteadyMoment steady() const override
    {
        return { "test", std::chrono::milliseconds(m_now.toMSecsSinceEpoch()) };
    }
    void advance(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }

private:
    QDateTime m_now;
};

} // namespace smartup
