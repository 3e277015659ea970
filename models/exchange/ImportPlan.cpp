#include "models/exchange/ImportPlan.h"

#include "models/catalogue/DocumentCatalog.h"
#include "models/core/ExchangeRules.h"
#include "models/core/OrderStatus.h"
#include "models/exchange/DocumentEdit.h"
#include "models/exchange/ImportSpace.h"
#include "models/exchange/preflight/Preflight.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <span>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

Prediction predictionOf(ImportAction action)
{
    switch (action) {
    case ImportAction::Create:
        return Prediction::Create;
    case ImportAction::Update:
        return Prediction::Update;
    case ImportAction::Skip:
        return Prediction::Skip;
    case ImportAction::Reject:
        return Prediction::Reject;
    }
    Q_UNREACHABLE();
}

/// May a document be there that no export tells? Each organisation has its own settings, and those
/// of one at most were read.
bool maySomeBeHidden(DocumentType type, const KnownDocuments &known, const ImportTerms &terms)
{
    return !known.hiddenStatuses().isEmpty() || (terms.isForSeveral && type == DocumentType::Order);
}

/// A document nothing is known of: is it really new?
PlanItem decideUnknown(const ImportDocument &document,
                       DocumentType type,
                       const KnownDocuments &known,
                       const ImportTerms &terms)
{
    if (!document.smartupId.isEmpty()) {
        return { Prediction::Undecidable, PlanReason::UnknownSmartupId };
    }
    if (terms.policy == DuplicatePolicy::Off && !terms.isForSeveral) {
        return { Prediction::Create, PlanReason::CheckIsOff };
    }
    if (document.externalId.isEmpty()) {
        return { Prediction::Create, PlanReason::NoExternalId };
    }
    // First, because settings without any status leave nothing to ask for: no day is covered then.
    if (maySomeBeHidden(type, known, terms)) {
        return { Prediction::Undecidable, PlanReason::NotAmongVisible };
    }
    if (!known.covers(document.date)) {
        return { Prediction::Undecidable, PlanReason::OutOfReach };
    }
    return { Prediction::Create, PlanReason::NotThere };
}

PlanReason reasonOf(DuplicateFinding finding, DuplicatePolicy policy)
{
    if (finding == DuplicateFinding::SameSmartupId) {
        return PlanReason::SameSmartupId;
    }
    return policy == DuplicatePolicy::Off ? PlanReason::AddedAgain : PlanReason::SameExternalId;
}

/// Looks at one document after the other: a file that repeats an external id is refused by its reader.
class Planner
{
public:
    Planner(const ImportFile &file, const KnownDocuments &known, const ImportTerms &terms)
        : m_file(file)
        , m_known(known)
        , m_terms(terms)
    {
    }

    [[nodiscard]] PlanItem decide(qsizetype place) const
    {
        const ImportDocument &document = m_file.documents.at(place);
        if (!m_terms.filialCode.isEmpty() && !document.filialCode.isEmpty()
            && document.filialCode != m_terms.filialCode) {
            return { Prediction::Reject, PlanReason::OtherOrganisation };
        }
        if (m_terms.isBoundByDocument && document.filialCode.isEmpty()) {
            return { Prediction::Reject, PlanReason::NoOrganisation };
        }
        if (document.isEdited && m_terms.isProduction) {
            return { Prediction::Reject, PlanReason::EditedByHand };
        }
        if (const auto mayStillArrive = m_known.doubt(document.filialCode, document.externalId)) {
            const bool isLeftToSmartup = m_terms.isDedupeProven && !*mayStillArrive
                && m_terms.policy != DuplicatePolicy::Off && !m_terms.isForSeveral;
            return { Prediction::Undecidable,
                     isLeftToSmartup ? PlanReason::LeftInDoubt : PlanReason::InDoubt };
        }
        const qsizetype byId =
            document.smartupId.isEmpty() ? -1 : m_known.findSmartupId(document.smartupId);
        const qsizetype byExternalId = document.externalId.isEmpty()
            ? -1
            : m_known.findExternalId(document.filialCode, document.externalId);
        const DuplicateFacts facts { .hasExternalId = !document.externalId.isEmpty(),
                                     .isExternalIdKnown = byExternalId >= 0,
                                     .namesKnownSmartupId = byId >= 0 };
        const DuplicateFinding finding = findDuplicate(facts);
        if (finding == DuplicateFinding::New) {
            return decideUnknown(document, *m_file.type, m_known, m_terms);
        }
        const qsizetype known = byId >= 0 ? byId : byExternalId;
        if (m_terms.isForSeveral) {
            return { Prediction::Undecidable, PlanReason::OtherSettings, known };
        }
        return { predictionOf(importAction(finding, m_terms.policy)),
                 reasonOf(finding, m_terms.policy), known };
    }

private:
    const ImportFile &m_file;
    const KnownDocuments &m_known;
    const ImportTerms &m_terms;
};

QString translated(const char *text)
{
    return QCoreApplication::translate("ImportPlan", text);
}

/// The findings of a document that are not its reason.
std::span<const PreflightFinding> remarkable(const ImportPlan &plan, qsizetype row)
{
    if (!plan.preflight) {
        return {};
    }
    const QList<PreflightFinding> &findings = plan.preflight->documents.at(row);
    const PlanReason reason = plan.items.at(row).reason;
    const bool isFirstTheReason = reason == PlanReason::WouldBeRefused
        || reason == PlanReason::WouldFailRequest || reason == PlanReason::HeldAsRefused;
    return std::span(findings.constData(), static_cast<std::size_t>(findings.size()))
        .subspan(isFirstTheReason ? 1 : 0);
}

QString statusNames(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes) {
        names.append(orderStatusName(code));
    }
    return names.join(", "_L1);
}

} // namespace

std::array<qint64, AllPredictions.size()> ImportPlan::counts() const
{
    std::array<qint64, AllPredictions.size()> counts {};
    for (const PlanItem &item : items) {
        ++counts[static_cast<std::size_t>(item.prediction)];
    }
    return counts;
}

qint64 ImportPlan::count(Prediction prediction) const
{
    return std::ranges::count(items, prediction, &PlanItem::prediction);
}

bool spansOrganisations(const ImportFile &file, const KnownDocuments &known)
{
    QSet<QString> codes;
    for (const ImportDocument &document : file.documents) {
        codes.insert(document.filialCode);
    }
    for (const KnownDocument &document : known.documents()) {
        codes.insert(document.filialCode);
    }
    codes.remove(QString()); // the connection's own, whichever that is
    return codes.size() > 1;
}

ImportPlan planImport(ImportFilePtr file,
                      std::shared_ptr<const KnownDocuments> known,
                      const ImportTerms &terms)
{
    ImportPlan plan { std::move(file), std::move(known), terms, {}, {}, -1 };
    const Planner planner(*plan.file, *plan.known, plan.terms);
    plan.items.reserve(plan.file->documents.size());
    for (qsizetype place = 0; place < plan.file->documents.size(); ++place) {
        plan.items.append(planner.decide(place));
    }
    return plan;
}

QString duplicatePolicySentence(DuplicatePolicy policy)
{
    switch (policy) {
    case DuplicatePolicy::Off:
        return translated(QT_TRANSLATE_NOOP("ImportPlan", "Duplicates are not checked."));
    case DuplicatePolicy::Error:
        return translated(QT_TRANSLATE_NOOP("ImportPlan", "Duplicates are refused with an error."));
    case DuplicatePolicy::Update:
        return translated(
            QT_TRANSLATE_NOOP("ImportPlan", "Duplicates overwrite the existing document."));
    case DuplicatePolicy::Skip:
        return translated(QT_TRANSLATE_NOOP("ImportPlan",
                                            "Duplicates are skipped; the existing document stays "
                                            "as it is."));
    }
    Q_UNREACHABLE();
}

QString duplicateTermsSentence(const ImportTerms &terms)
{
    if (terms.isForSeveral && !terms.filialCode.isEmpty()) {
        return translated(QT_TRANSLATE_NOOP("ImportPlan",
                                            "What happens to duplicates is set in the organisation "
                                            "%1; the settings that could be read are those of the "
                                            "user's default one."))
            .arg(terms.filialCode);
    }
    return terms.isForSeveral
        ? translated(QT_TRANSLATE_NOOP("ImportPlan",
                                       "The connection writes to several organisations; what "
                                       "happens to duplicates is set in each of them."))
        : duplicatePolicySentence(terms.policy);
}

QString planTermsSentence(const ImportPlan &plan)
{
    return plan.file->entity
        ? translated(QT_TRANSLATE_NOOP("ImportPlan",
                                       "Records are found by their code: what is there is "
                                       "overwritten as a whole, the rest is added."))
        : duplicateTermsSentence(plan.terms);
}

QString planReasonText(const ImportPlan &plan, qsizetype row)
{
    const PlanItem &item = plan.items.at(row);
    const QString knownId =
        item.known < 0 ? QString() : plan.known->documents().at(item.known).smartupId;
    switch (item.reason) {
    case PlanReason::NotThere:
        return translated(QT_TRANSLATE_NOOP("ImportPlan", "Not in Smartup yet."));
    case PlanReason::NotAmongVisible:
        return plan.terms.isForSeveral
            ? translated(QT_TRANSLATE_NOOP("ImportPlan",
                                           "Not among the orders that Smartup exports. Which "
                                           "statuses are exported is set in each organisation, so "
                                           "it cannot be seen whether this one exists."))
            : translated(QT_TRANSLATE_NOOP("ImportPlan",
                                           "Orders in the statuses %1 are not exported, so it "
                                           "cannot be seen whether this one exists. Should it "
                                           "exist: %2"))
                  .arg(statusNames(plan.known->hiddenStatuses()),
                       duplicateTermsSentence(plan.terms));
    case PlanReason::NoExternalId:
        return translated(QT_TRANSLATE_NOOP("ImportPlan",
                                            "Without external_id it cannot be checked: each import "
                                            "adds it again."));
    case PlanReason::CheckIsOff:
        return duplicateTermsSentence(plan.terms);
    case PlanReason::AddedAgain:
        return translated(QT_TRANSLATE_NOOP("ImportPlan",
                                            "Exists as %1. Duplicates are not checked, so it is "
                                            "added once more."))
            .arg(knownId);
    case PlanReason::SameExternalId:
        return translated(QT_TRANSLATE_NOOP("ImportPlan", "Exists as %1. %2"))
            .arg(knownId, duplicateTermsSentence(plan.terms));
    case PlanReason::SameSmartupId:
        return plan.terms.policy == DuplicatePolicy::Off || plan.file->entity
            ? translated(QT_TRANSLATE_NOOP("ImportPlan",
                                           "Names the existing document %1, which takes its data."))
                  .arg(knownId)
            : translated(QT_TRANSLATE_NOOP("ImportPlan", "Names the existing document %1. %2"))
                  .arg(knownId, duplicateTermsSentence(plan.terms));
    case PlanReason::UnknownSmartupId:
        return translated(QT_TRANSLATE_NOOP("ImportPlan",
                                            "Names a Smartup id that was not found; only Smartup "
                                            "knows whether it exists."));
    case PlanReason::OutOfReach:
        return translated(QT_TRANSLATE_NOOP("ImportPlan",
                                            "Smartup does not show documents of this day, so it "
                                            "cannot be seen whether it is there. %1"))
            .arg(duplicateTermsSentence(plan.terms));
    case PlanReason::OtherSettings:
        return translated(QT_TRANSLATE_NOOP("ImportPlan",
                                            "Exists as %1. What happens to duplicates is set in "
                                            "its own organisation."))
            .arg(knownId);
    case PlanReason::InDoubt:
        return translated(QT_TRANSLATE_NOOP(
            "ImportPlan",
            "An earlier import sent it and never learned what became of it. It is not sent again "
            "before Smartup shows whether it is there; look for it in Smartup."));
    case PlanReason::LeftInDoubt:
        return translated(QT_TRANSLATE_NOOP("ImportPlan",
                                            "An earlier import sent it and never learned what "
                                            "became of it. Should it be there: %1"))
            .arg(duplicateTermsSentence(plan.terms));
    case PlanReason::OtherOrganisation:
        return translated(QT_TRANSLATE_NOOP("ImportPlan",
                                            "Belongs to the organisation %1; this connection "
                                            "writes to %2. It is not sent."))
            .arg(plan.file->documents.at(row).filialCode, plan.terms.filialCode);
    case PlanReason::NoOrganisation:
        return translated(QT_TRANSLATE_NOOP("ImportPlan",
                                            "Names no organisation (filial_code), and this "
                                            "connection sends none either: Smartup would put it "
                                            "into the user's default one. It is not sent."));
    case PlanReason::NewCode:
        return translated(
            QT_TRANSLATE_NOOP("ImportPlan", "No record with this code is there yet."));
    case PlanReason::SameCode:
        return translated(QT_TRANSLATE_NOOP("ImportPlan",
                                            "Exists as %1 with this code; the whole record is "
                                            "overwritten."))
            .arg(knownId);
    case PlanReason::WouldBeRefused:
    case PlanReason::WouldFailRequest:
        return keptBackReason(plan, row);
    case PlanReason::HeldAsRefused:
        return translated(
                   QT_TRANSLATE_NOOP("ImportPlan", "Not sent, because Smartup would refuse it. %1"))
            .arg(keptBackReason(plan, row));
    case PlanReason::SentBefore:
        return translated(QT_TRANSLATE_NOOP("ImportPlan",
                                            "An earlier run has sent it with this content, and "
                                            "Smartup has answered or somebody has given it up "
                                            "here. It is sent again when it changes."));
    case PlanReason::WouldRepeat:
        return translated(QT_TRANSLATE_NOOP(
            "ImportPlan",
            "Not sent: a schedule reads the table again and again, and each run would add it once "
            "more, because it has no external_id, or because duplicates are not checked and it may "
            "be there already."));
    case PlanReason::EditedByHand:
        return whyNotEdited(Environment::Production);
    case PlanReason::LeftByHand:
        return item.known < 0
            ? translated(QT_TRANSLATE_NOOP("ImportPlan", "Left out by hand: it is not sent."))
            : translated(QT_TRANSLATE_NOOP("ImportPlan",
                                           "Left out by hand: it is not sent, and what exists as "
                                           "%1 stays as it is."))
                  .arg(knownId);
    }
    Q_UNREACHABLE();
}

QString keptBackReason(const ImportPlan &plan, qsizetype row)
{
    return findingText(plan.preflight->documents.at(row).first());
}

bool hasRemarks(const ImportPlan &plan, qsizetype row)
{
    return plan.file->documents.at(row).isEdited || !remarkable(plan, row).empty();
}

qint64 countRemarked(const ImportPlan &plan)
{
    qint64 count = 0;
    for (qsizetype row = 0; row < plan.items.size(); ++row) {
        count += hasRemarks(plan, row) ? 1 : 0;
    }
    return count;
}

QStringList planRemarks(const ImportPlan &plan, qsizetype row)
{
    QStringList remarks;
    if (plan.file->documents.at(row).isEdited) {
        remarks.append(editedRemark());
    }
    for (const PreflightFinding &finding : remarkable(plan, row)) {
        remarks.append(findingText(finding));
    }
    return remarks;
}

qint64 bytesToSend(const ImportPlan &plan)
{
    qint64 bytes = 0;
    for (qsizetype place = 0; place < plan.items.size(); ++place) {
        bytes += plan.items.at(place).isKeptBack() ? 0 : plan.file->documents.at(place).size;
    }
    return bytes;
}

QStringList planNotes(const ImportPlan &plan)
{
    QStringList notes = plan.preflight ? plan.preflight->notes : QStringList();
    const QString space = importSpaceText({ plan.freeBytes, bytesToSend(plan) });
    if (!space.isEmpty()) {
        notes.prepend(space);
    }
    return notes;
}

QString duplicatePolicyKey(DuplicatePolicy policy)
{
    switch (policy) {
    case DuplicatePolicy::Off:
        return u"off"_s;
    case DuplicatePolicy::Error:
        return u"error"_s;
    case DuplicatePolicy::Update:
        return u"update"_s;
    case DuplicatePolicy::Skip:
        return u"skip"_s;
    }
    Q_UNREACHABLE();
}

QString duplicateRule(DocumentType type, DuplicatePolicy policy)
{
    return "duplicates.%1=%2"_L1.arg(documentTypeKey(type), duplicatePolicyKey(policy));
}

QString planRule(const ImportPlan &plan, qsizetype row)
{
    if (plan.file->entity) {
        return {}; // no setting decides about references
    }
    switch (plan.items.at(row).reason) {
    case PlanReason::NotThere:
    case PlanReason::NotAmongVisible:
    case PlanReason::NoExternalId:
    case PlanReason::UnknownSmartupId:
    case PlanReason::OutOfReach:
    case PlanReason::InDoubt:
    case PlanReason::OtherSettings:
    case PlanReason::OtherOrganisation:
    case PlanReason::NoOrganisation:
    case PlanReason::NewCode:
    case PlanReason::SameCode:
    case PlanReason::LeftByHand:
    case PlanReason::EditedByHand:
    case PlanReason::SentBefore:
    case PlanReason::WouldRepeat:
        return {};
    case PlanReason::CheckIsOff:
    case PlanReason::AddedAgain:
    case PlanReason::SameExternalId:
    case PlanReason::SameSmartupId:
    case PlanReason::LeftInDoubt:
        return duplicateRule(*plan.file->type, plan.terms.policy);
    case PlanReason::WouldBeRefused:
    case PlanReason::WouldFailRequest:
    case PlanReason::HeldAsRefused:
        return findingRule(plan.preflight->documents.at(row).first(), plan.terms.codeKind);
    }
    Q_UNREACHABLE();
}

QString planRuleText(const ImportPlan &plan, qsizetype row)
{
    const QString rule = planRule(plan, row);
    if (rule.startsWith("duplicates."_L1)) {
        return duplicateTermsSentence(plan.terms);
    }
    if (!rule.startsWith("code_kind="_L1)) {
        return {};
    }
    return plan.terms.codeKind == CodeKind::Global
        ? translated(QT_TRANSLATE_NOOP("ImportPlan",
                                       "Goods, clients and suppliers are named by their global "
                                       "code."))
        : translated(QT_TRANSLATE_NOOP("ImportPlan",
                                       "Goods, clients and suppliers are named by the local code "
                                       "of the organisation."));
}

QList<QDate> documentDays(const ImportFile &file)
{
    QSet<QDate> days;
    for (const ImportDocument &document : file.documents) {
        if (document.date.isValid()) {
            days.insert(document.date);
        }
    }
    QList<QDate> sorted(days.cbegin(), days.cend());
    std::ranges::sort(sorted);
    return sorted;
}

std::pair<QDate, QDate> takeLatestWindow(QList<QDate> &days, int dayRange)
{
    const QDate last = days.last();
    const QDate earliest = last.addDays(1 - std::max(dayRange, 1));
    const auto first = std::lower_bound(days.cbegin(), days.cend(), earliest);
    const std::pair window(*first, last);
    days.erase(first, days.cend());
    return window;
}

} // namespace smartup
