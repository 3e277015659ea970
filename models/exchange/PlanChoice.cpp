#include "models/exchange/PlanChoice.h"

namespace smartup {

ImportPlanPtr leaveOut(const ImportPlanPtr &plan, const QList<qsizetype> &places)
{
    if (!plan || places.isEmpty()) {
        return plan;
    }
    auto rest = std::make_shared<ImportPlan>(*plan);
    for (const qsizetype place : places) {
        PlanItem item = rest->items.at(place);
        if (!item.isKeptBack()) {
            item.prediction = Prediction::Skip;
            item.reason = PlanReason::LeftByHand;
            rest->items.replace(place, item);
        }
    }
    return rest;
}

bool canBeLeftOut(const ImportPlan &plan, qsizetype row)
{
    const PlanItem &item = plan.items.at(row);
    return !item.isKeptBack() || item.reason == PlanReason::LeftByHand;
}

} // namespace smartup
