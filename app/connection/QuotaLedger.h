#pragma once

#include "models/connection/Limits.h"
#include "models/core/Clock.h"

#include <QHash>
#include <QMap>

namespace smartup {

/// The last that Smartup said of each allowance of each connection. Smartup counts from midnight
/// in Tashkent: what was said on another day is forgotten.
class QuotaLedger
{
public:
    explicit QuotaLedger(const Clock &clock)
        : m_clock(clock)
    {
    }

    void record(const QString &profileId, const QuotaState &state);
    /// Of today only.
    [[nodiscard]] QList<QuotaState> states(const QString &profileId) const;

private:
    const Clock &m_clock;
    QHash<QString, QMap<QuotaClass, QuotaState>> m_states;
};

} // namespace smartup
