#pragma once

#include "models/connection/Limits.h"

#include <QHash>
#include <QObject>

namespace smartup {

class SmartupClient;

/// What the server last said of its limits, of the connection in use; what was said of another one
/// is forgotten.
class SeenLimits : public QObject
{
    Q_OBJECT

public:
    explicit SeenLimits(const SmartupClient &client);

    /// The documented ones when the server has not said anything yet.
    [[nodiscard]] Limits of(QuotaClass quotaClass) const;

private:
    const SmartupClient &m_client;
    QHash<QuotaClass, Limits> m_limits;
    QString m_profileId;
};

} // namespace smartup
