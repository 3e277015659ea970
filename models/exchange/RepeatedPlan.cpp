// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/RepeatedPlan.h"

namespace smartup {

namespace {

/// It had left and nobody knows what became of it: it may be there, however long nothing shows it.
bool wasGivenUp(const FormerSending &former)
{
    return former.state == DocumentState::Cancelled && former.hasLeft;
}

/// Nothing but another content changes what becomes of it.
bool isSettled(const FormerSending &former)
{
    return former.isSame
        && (former.state == DocumentState::Confirmed || former.state == DocumentState::Rejected
            || wasGivenUp(former));
}

/// Nobody knows of it, neither the ledger, which may have been lost, nor Smartup, which was not seen that far.
bool isOutOfSight(const ImportPlan &plan, const ImportDocument &document)
{
    return document.smartupId.isEmpty() && !plan.known->covers(document.date);
}

} // namespace

void keepBackRepeated(ImportPlan &plan, const QList<std::optional<FormerSending>> &former)
{
    for (qsizetype place = 0; place < plan.items.size(); ++place) {
        PlanItem &item = plan.items[place]; // clazy:exclude=detaching-member
        if (item.isKeptBack()) {
            continue;
        }
        const std::optional<FormerSending> &known = former.at(place);
        const bool mayBeThere = item.known >= 0
            || (known ? known->state == DocumentState::Confirmed || wasGivenUp(*known)
                      : isOutOfSight(plan, plan.file->documents.at(place)));
        const bool isUnchecked =
            plan.terms.policy == DuplicatePolicy::Off && item.reason != PlanReason::SameSmartupId;
        if (known && isSettled(*known)) {
            item.prediction = Prediction::Skip;
            item.reason = PlanReason::SentBefore;
        } else if (plan.file->documents.at(place).externalId.isEmpty()
                   || (mayBeThere && isUnchecked)) {
            item.prediction = Prediction::Reject;
            item.reason = PlanReason::WouldRepeat;
        }
    }
}

} // namespace smartup
