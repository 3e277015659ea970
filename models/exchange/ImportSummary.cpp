#include "models/exchange/ImportSummary.h"

#include "models/exchange/DocumentEdit.h"
#include "models/exchange/ImportShape.h"
#include "models/exchange/ReferencePlan.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ImportSummary", text);
}

/// A document that was there before and was accepted: the policy says what became of it.
DocumentResult settleExisting(const ImportPlan &plan, const DocumentAnswer &answer)
{
    DocumentResult result;
    result.smartupId = answer.smartupId;
    if (plan.terms.isForSeveral) {
        result.outcome = Outcome::Sent;
        result.message =
            translated(QT_TRANSLATE_NOOP("ImportSummary",
                                         "Accepted; it exists as %1. Whether it was updated or "
                                         "skipped is set in its own organisation."))
                .arg(answer.smartupId);
        return result;
    }
    result.rule = duplicateRule(*plan.file->type, plan.terms.policy);
    switch (plan.terms.policy) {
    case DuplicatePolicy::Off:
    case DuplicatePolicy::Update:
        result.outcome = Outcome::Updated;
        result.message =
            translated(QT_TRANSLATE_NOOP("ImportSummary", "The existing document %1 was updated."))
                .arg(answer.smartupId);
        return result;
    case DuplicatePolicy::Skip:
        result.outcome = Outcome::Skipped;
        result.message =
            translated(QT_TRANSLATE_NOOP("ImportSummary", "Exists as %1.")).arg(answer.smartupId);
        return result;
    case DuplicatePolicy::Error:
        result.outcome = Outcome::Warning;
        result.message =
            translated(QT_TRANSLATE_NOOP("ImportSummary",
                                         "Smartup accepted a document that exists as %1 although "
                                         "the settings refuse duplicates. Look at it in Smartup."))
                .arg(answer.smartupId);
        return result;
    }
    Q_UNREACHABLE();
}

/// The answer names no id that is certainly this document's: what was planned is all there is.
DocumentResult settleWithoutId(const ImportPlan &plan, qsizetype place)
{
    DocumentResult result;
    result.rule = planRule(plan, place);
    switch (plan.items.at(place).prediction) {
    case Prediction::Create:
        result.outcome = Outcome::Created;
        return result;
    case Prediction::Update:
        result.outcome = Outcome::Updated;
        return result;
    case Prediction::Skip:
        result.outcome = Outcome::Skipped;
        return result;
    case Prediction::Reject:
    case Prediction::Undecidable:
        result.outcome = Outcome::Sent;
        result.message = translated(QT_TRANSLATE_NOOP(
            "ImportSummary", "Accepted; Smartup does not say whether it is new or was there."));
        return result;
    }
    Q_UNREACHABLE();
}

DocumentResult settleAccepted(const ImportPlan &plan, qsizetype place, const DocumentAnswer &answer)
{
    if (answer.smartupId.isEmpty()) {
        return settleWithoutId(plan, place);
    }
    const bool wasThere = answer.smartupId == plan.file->documents.at(place).smartupId
        || plan.known->findSmartupId(answer.smartupId) >= 0
        || plan.known->isOlderThanKnown(answer.smartupId);
    if (wasThere) {
        return settleExisting(plan, answer);
    }
    if (plan.known->documents().isEmpty()
        && plan.items.at(place).prediction == Prediction::Undecidable) {
        DocumentResult result = settleWithoutId(plan, place);
        result.smartupId = answer.smartupId;
        return result;
    }
    DocumentResult result;
    result.outcome = Outcome::Created;
    result.smartupId = answer.smartupId;
    // An import that refuses what is there has proven it; otherwise the id alone speaks for it.
    const bool isProven = plan.terms.policy == DuplicatePolicy::Error && !plan.terms.isForSeveral;
    if (plan.items.at(place).prediction == Prediction::Undecidable && !isProven) {
        result.message = translated(QT_TRANSLATE_NOOP(
            "ImportSummary",
            "Taken as new: its id is above those of all documents that Smartup showed. One that "
            "Smartup does not show, for its status or its day, may have had it before."));
    }
    return result;
}

/// What a refusal of the whole request asks for.
AttemptEnd refusedByStatus(int httpStatus)
{
    switch (httpStatus) {
    case 401:
    case 403:
        return AttemptEnd::HeldAuth;
    case 404:
    case 405:
    case 415:
        return AttemptEnd::HeldConfig;
    case 413:
        return AttemptEnd::TooLarge;
    case 429:
        return AttemptEnd::HeldQuota;
    default:
        return AttemptEnd::Rejected;
    }
}

DocumentResult settleByCall(const ImportCallEnd &end)
{
    DocumentResult result;
    result.outcome = end.outcome;
    result.isHeld =
        end.outcome == Outcome::Refused && refusedByStatus(end.httpStatus) != AttemptEnd::Rejected;
    if (end.error) {
        result.origin = end.error->origin;
        result.errorCode = end.error->code;
        result.message = end.error->raw.isEmpty() ? end.error->text : end.error->raw;
    }
    return result;
}

} // namespace

DocumentResult settleDocument(const ImportPlan &plan, qsizetype place, const DocumentAnswer &answer)
{
    switch (answer.kind) {
    case DocumentAnswer::Kind::Accepted:
        return plan.file->entity ? settleReference(plan, place, answer)
                                 : settleAccepted(plan, place, answer);
    case DocumentAnswer::Kind::Refused: {
        DocumentResult result;
        result.outcome = Outcome::Refused;
        result.origin = answer.origin;
        result.smartupId = answer.smartupId;
        result.errorCode = answer.errorCode;
        result.message = !answer.message.isEmpty()
            ? answer.message
            : translated(
                QT_TRANSLATE_NOOP("ImportSummary", "Smartup refused it without giving a reason."));
        // What a check of ours foresaw is no setting; Smartup's own words tell why.
        if (plan.items.at(place).prediction == Prediction::Reject
            && plan.items.at(place).reason != PlanReason::WouldBeRefused) {
            result.rule = planRule(plan, place);
        }
        return result;
    }
    case DocumentAnswer::Kind::Unclear: {
        DocumentResult result;
        result.outcome = Outcome::Unknown;
        result.origin = ErrorOrigin::Smartup;
        result.message = translated(QT_TRANSLATE_NOOP(
            "ImportSummary",
            "Smartup's answer does not say clearly what became of it: look for it in Smartup "
            "before sending it again."));
        return result;
    }
    }
    Q_UNREACHABLE();
}

SettledCall
settleCall(const ImportPlan &plan, const QList<qsizetype> &places, const ImportCallEnd &end)
{
    SettledCall settled;
    if (!end.entries) {
        settled.documents.fill(settleByCall(end), places.size());
        return settled;
    }
    // Whatever the call as a whole is called: each document has its own entry.
    const JoinedAnswer joined = joinAnswer(plan, places, *end.entries);
    settled.strangers = joined.strangers;
    for (qsizetype i = 0; i < places.size(); ++i) {
        settled.documents.append(settleDocument(plan, places.at(i), joined.documents.at(i)));
    }
    return settled;
}

protocol::Ended attemptEndOf(const DocumentResult &result, const CallFacts &call)
{
    protocol::Ended ended;
    ended.smartupId = result.smartupId;
    ended.reason = result.message;
    ended.hasLeft = call.hasLeft;
    ended.together = call.together;
    switch (result.outcome) {
    case Outcome::Sent:
    case Outcome::Received:
    case Outcome::Created:
    case Outcome::Updated:
    case Outcome::Skipped:
    case Outcome::Warning:
        ended.end = AttemptEnd::Confirmed;
        return ended;
    case Outcome::NotSent:
    case Outcome::Cancelled:
        ended.end = AttemptEnd::NotSent;
        return ended;
    case Outcome::Refused:
        ended.end = call.hasEntries ? AttemptEnd::Rejected : refusedByStatus(call.httpStatus);
        return ended;
    case Outcome::Running:
    case Outcome::Unknown:
        break;
    }
    ended.end = AttemptEnd::Unknown;
    ended.isAnswered = call.error && call.httpStatus != 0 && !call.hasEntries
        && (call.error->origin == ErrorOrigin::Smartup
            || call.error->origin == ErrorOrigin::SmartupDatabase);
    return ended;
}

DocumentResult notSent(const QString &why, Outcome outcome)
{
    DocumentResult result;
    result.outcome = outcome;
    result.origin = ErrorOrigin::Program;
    result.message = why;
    return result;
}

DocumentResult sentElsewhere(const QString &why)
{
    DocumentResult result = notSent(why, Outcome::NotSent);
    result.isElsewhere = true;
    return result;
}

DocumentRecord
importRecord(const ImportPlan &plan, qsizetype place, const DocumentResult &result, int position)
{
    const ImportDocument &document = plan.file->documents.at(place);
    DocumentRecord record;
    record.position = position;
    record.subject = importSubjectKey(*plan.file->subject());
    record.externalId = document.externalId;
    record.smartupId = result.smartupId.isEmpty() ? document.smartupId : result.smartupId;
    record.number = document.number;
    record.status = document.status;
    record.organisation = document.filialCode;
    record.personCode = document.personCode;
    record.warehouseCode = document.warehouseCode;
    record.amount = document.amount;
    record.outcome = result.outcome;
    record.origin = result.origin;
    record.errorCode = result.errorCode;
    record.message =
        result.message.isEmpty() && document.isEdited ? editedRemark() : result.message;
    record.rule = result.rule;
    return record;
}

NextStep afterImportCall(Outcome outcome, int httpStatus)
{
    switch (outcome) {
    case Outcome::Sent:
    case Outcome::Warning:
    case Outcome::Received:
    case Outcome::Created:
    case Outcome::Updated:
    case Outcome::Skipped:
        return NextStep::Continue;
    case Outcome::Running:
    case Outcome::NotSent:
    case Outcome::Cancelled:
    case Outcome::Unknown:
        return NextStep::Stop;
    case Outcome::Refused:
        break;
    }
    // A business refusal (200 or 400) is about these documents; anything else is about us.
    return httpStatus == 200 || httpStatus == 400 ? NextStep::Continue : NextStep::Stop;
}

NextStep afterRefusals(qint64 refused, AfterRefusal wanted)
{
    return refused > 0 && wanted == AfterRefusal::Stop ? NextStep::Stop : NextStep::Continue;
}

void ImportSummary::add(const DocumentResult &result)
{
    ++counts[result.outcome];
    ++documents;
}

Outcome ImportSummary::outcome() const
{
    if (count(Outcome::Unknown) > 0) {
        return Outcome::Unknown;
    }
    for (const Outcome all : { Outcome::Refused, Outcome::NotSent, Outcome::Cancelled }) {
        if (documents > 0 && count(all) == documents) {
            return all;
        }
    }
    if (count(Outcome::Cancelled) > 0) {
        return Outcome::Cancelled;
    }
    const bool isClean = strangers.isEmpty() && count(Outcome::Refused) == 0
        && count(Outcome::NotSent) == 0 && count(Outcome::Warning) == 0;
    return isClean ? Outcome::Sent : Outcome::Warning;
}

QString ImportSummary::countsText() const
{
    QStringList parts;
    for (const Outcome outcome : AllOutcomes) {
        if (const qint64 n = count(outcome); n > 0) {
            //: %1 a word for an outcome ("Created"), %2 a number of documents
            parts.append(QCoreApplication::translate("ImportSummary", "%1: %2")
                             .arg(outcomeName(outcome))
                             .arg(n));
        }
    }
    return parts.join(u" · "_s);
}

} // namespace smartup
