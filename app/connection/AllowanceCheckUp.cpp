#include "app/connection/AllowanceCheckUp.h"

#include "app/connection/AllowanceLedger.h"
#include "app/connection/ReadAllowanceUse.h"

#include <algorithm>

namespace smartup {

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
