#include "app/connection/QuotaLedger.h"

namespace smartup {

void QuotaLedger::record(const QString &profileId, const QuotaState &state)
{
    m_states[profileId].insert(state.quotaClass, state);
}

QList<QuotaState> QuotaLedger::states(const QString &profileId) const
{
    const QDate today = m_clock.now().toTimeZone(serverTimeZone()).date();
    QList<QuotaState> result;
    const QMap<QuotaClass, QuotaState> known = m_states.value(profileId);
    for (const QuotaState &state : known) {
        if (state.seenAt.toTimeZone(serverTimeZone()).date() == today) {
            result.append(state);
        }
    }
    return result;
}

} // namespace smartup
