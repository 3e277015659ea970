#include "models/exchange/ReferencePlan.h"

namespace smartup {

namespace {

PlanItem decide(const ImportDocument &record, const KnownDocuments &known)
{
    const qsizetype byCode = record.externalId.isEmpty()
        ? -1
        : known.findExternalId(record.filialCode, record.externalId);
    if (byCode >= 0) {
        return { Prediction::Update, PlanReason::SameCode, byCode };
    }
    const qsizetype byId = record.smartupId.isEmpty() ? -1 : known.findSmartupId(record.smartupId);
    if (byId >= 0) {
        return { Prediction::Update, PlanReason::SameSmartupId, byId };
    }
    return { Prediction::Create, PlanReason::NewCode };
}

} // namespace

ImportPlan planReferences(ImportFilePtr file, std::shared_ptr<const KnownDocuments> known)
{
    ImportPlan plan;
    plan.file = std::move(file);
    plan.known = std::move(known);
    plan.terms.policy = DuplicatePolicy::Update;
    plan.items.reserve(plan.file->documents.size());
    for (const ImportDocument &record : plan.file->documents) {
        plan.items.append(decide(record, *plan.known));
    }
    return plan;
}

DocumentResult
settleReference(const ImportPlan &plan, qsizetype place, const DocumentAnswer &answer)
{
    const PlanItem &item = plan.items.at(place);
    const bool wasThere = item.known >= 0 || plan.known->findSmartupId(answer.smartupId) >= 0;
    DocumentResult result;
    result.outcome = wasThere ? Outcome::Updated : Outcome::Created;
    result.smartupId = answer.smartupId;
    if (result.smartupId.isEmpty() && item.known >= 0) {
        result.smartupId = plan.known->documents().at(item.known).smartupId;
    }
    return result;
}

} // namespace smartup
