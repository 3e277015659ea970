#include "app/exchange/SeenLimits.h"

#include "app/api/SmartupClient.h"

namespace smartup {

SeenLimits::SeenLimits(const SmartupClient &client)
    : m_client(client)
{
    connect(&client, &SmartupClient::limitsSeen, this, [this](const QuotaState &state) {
        if (m_profileId != m_client.profile().id) {
            m_limits.clear();
            m_profileId = m_client.profile().id;
        }
        m_limits.insert(state.quotaClass, state.limits);
    });
}

Limits SeenLimits::of(QuotaClass quotaClass) const
{
    return m_profileId == m_client.profile().id ? m_limits.value(quotaClass) : Limits();
}

} // namespace smartup
