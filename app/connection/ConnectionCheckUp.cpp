#include "app/connection/ConnectionCheckUp.h"

#include "app/connection/AllowanceLedger.h"
#include "app/connection/ProfileStore.h"
#include "app/connection/ReadAllowanceUse.h"

#include <algorithm>

namespace smartup {

Profile profileInUse(const QString &configFolder)
{
    const Result<ProfileList> list = ProfileStore(configFolder).load();
    if (list) {
        for (const Profile &profile : list.value().profiles) {
            if (profile.id == list.value().activeId) {
                return profile;
            }
        }
    }
    return {};
}

std::optional<QList<CheckUpFacts::Allowance>> allowanceFacts(const QString &configFolder,
                                                             const QString &dataFolder,
                                                             const QString &connection,
                                                             QDate today)
{
    const Result<QList<AllowanceUse>> days =
        readAllowanceUse({ allowanceFileIn(dataFolder), configFolder }, today, today);
    if (!days) {
        return std::nullopt;
    }
    QList<CheckUpFacts::Allowance> facts;
    for (const AllowanceUse &use : days.value()) {
        if (use.connection != connection) {
            continue;
        }
        CheckUpFacts::Allowance allowance { quotaClassName(use.quotaClass), {}, {} };
        if (use.used >= 0 && use.limit >= 0) {
            allowance.left = std::max<qint64>(0, use.limit - use.used);
            allowance.limit = use.limit;
        }
        facts.append(allowance);
    }
    return facts;
}

} // namespace smartup
