// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/RepeatedPlan.h"

namespace smartup {

namespace {

/// Nothing but another content changes what becomes of it.
bool wasAnswered(const FormerSending &former)
{
    return former.isSame
        && (former.state == DocumentState::Confirmed || former.state == DocumentState::Rejected);
}

} // namespace

void keepBackRepeated(ImportPlan &plan, const QList<std::optional<FormerSending>> &former)
{
    for (qsizetype place = 0; place < plan.items.size(); ++place) {
        PlanItem &item = plan.items[place];
        if (item.isKeptBack()) {
            continue;
        }
        const std::optional<FormerSending> &known = former.at(place);
        const bool isThere = (known && known->state == DocumentState::Confirmed) || item.known >= 0;
        const bool isUnchecked =
            plan.terms.policy == DuplicatePolicy::Off && item.reason != PlanReason::SameSmartupId;
        if (known && wasAnswered(*known)) {
            item.prediction = Prediction::Skip;
            item.reason = PlanReason::SentBefore;
        } else if (plan.file->documents.at(place).externalId.isEmpty()
                   || (isThere && isUnchecked)) {
            item.prediction = Prediction::Reject;
            item.reason = PlanReason::WouldRepeat;
        }
    }
}

} // namespace smartup
