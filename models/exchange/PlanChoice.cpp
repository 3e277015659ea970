#include "models/exchange/PlanChoice.h"

#include <QHash>
#include <QSet>

namespace smartup {

ImportPlanPtr leaveOut(const ImportPlanPtr &plan, const QList<qsizetype> &places)
{
    if (!plan || places.isEmpty()) {
        return plan;
    }
    auto rest = std::make_shared<ImportPlan>(*plan);
    QSet<qsizetype> left;
    for (const qsizetype place : places) {
        if (PlanItem &item = rest->items[place]; !item.isKeptBack()) {
            item.prediction = Prediction::Skip;
            item.reason = PlanReason::LeftByHand;
            left.insert(place);
        }
    }
    QHash<qsizetype, qsizetype> successors; // of what is left out: the first that repeats it
    for (qsizetype place = 0; place < rest->items.size(); ++place) {
        PlanItem &item = rest->items[place];
        const bool isOrphan = item.known < 0 && left.contains(item.earlier) && !item.isKeptBack()
            && plan->items.at(item.earlier).prediction == Prediction::Create;
        if (isOrphan && successors.contains(item.earlier)) {
            item.earlier = successors.value(item.earlier);
        } else if (isOrphan) {
            successors.insert(item.earlier, place);
            item = plan->items.at(item.earlier);
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
