#pragma once

#include "models/connection/Profile.h"
#include "models/core/CodeKind.h"
#include "models/core/DocumentType.h"
#include "models/core/DuplicatePolicy.h"
#include "models/exchange/ImportClaim.h"
#include "models/exchange/ImportFile.h"
#include "models/exchange/KnownDocuments.h"
#include "models/exchange/Prediction.h"
#include "models/journal/JournalRecords.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <array>
#include <memory>

namespace smartup {

/// Why it would.
enum class PlanReason {
    NotThere, ///< Smartup told all documents of its day, and it was not among them
    NotAmongVisible, ///< not told, but the settings keep some statuses out of every export
    NoExternalId, ///< nothing to compare by: added each time
    CheckIsOff, ///< duplicates are not checked: added whatever is there
    AddedAgain, ///< it is there already, and duplicates are not checked
    SameExternalId,
    SameSmartupId,
    UnknownSmartupId, ///< names a Smartup id that was not found
    OutOfReach, ///< its day was not covered by what Smartup told
    OtherSettings, ///< it is there, and the settings of its own organisation are not known
    InDoubt, ///< an earlier import may have added it, or still may: it is not sent
    LeftInDoubt, ///< the same, but Smartup's own check finds it should it be there
    OtherOrganisation, ///< the connection writes to another one: it is not sent
    NoOrganisation, ///< neither it nor the connection names one: it is not sent
    NewCode, ///< a reference record whose code is not there yet
    SameCode, ///< a reference record whose code is there
    WouldBeRefused, ///< for what is in it; the document's gravest finding says why
    WouldFailRequest, ///< it would take the whole request down with it: it is not sent
    HeldAsRefused, ///< as WouldBeRefused, and nobody looks at the plan: it is not sent
    LeftByHand, ///< a person does not want it to be sent
    EditedByHand, ///< that is for tests only, and the connection leads to production
    SentBefore, ///< a schedule has read it once more: this very content was answered, or given up
    WouldRepeat, ///< a schedule would add it once more with each run: it is not sent
};

struct PlanItem
{
    Prediction prediction = Prediction::Undecidable;
    PlanReason reason = PlanReason::OutOfReach;
    qsizetype known = -1; ///< place in KnownDocuments, when it is there

    /// Is it kept back here? Whatever Smartup would decide is left to Smartup.
    [[nodiscard]] bool isKeptBack() const
    {
        return reason == PlanReason::OtherOrganisation || reason == PlanReason::NoOrganisation
            || reason == PlanReason::InDoubt || reason == PlanReason::WouldFailRequest
            || reason == PlanReason::HeldAsRefused || reason == PlanReason::LeftByHand
            || reason == PlanReason::EditedByHand || reason == PlanReason::SentBefore
            || reason == PlanReason::WouldRepeat;
    }
    /// For what is in it: nothing but another content helps.
    [[nodiscard]] bool isKeptBackForContent() const
    {
        return reason == PlanReason::WouldFailRequest || reason == PlanReason::HeldAsRefused;
    }

    friend bool operator==(const PlanItem &, const PlanItem &) = default;
};

/// What `code` in the answer to an import holds, as far as a probe has shown.
enum class CodeHolds {
    Unknown, ///< one of the two ids: which, only the value itself says
    SmartupId,
    ExternalId,
    SomethingElse, ///< nothing that names a document
};

/// What decides, as read from Smartup before the plan was made.
struct ImportTerms
{
    DuplicatePolicy policy = DuplicatePolicy::Off;
    CodeKind codeKind = CodeKind::Global;
    QString filialCode; ///< the only organisation the connection writes to; empty = any
    /// The connection writes to several organisations, each of which has its own settings; what was
    /// read are those of one. Likewise when it sends no organisation: those of the user's default one
    /// were read, and the documents go where their code says.
    bool isForSeveral = false;
    /// A probe has shown that this server never makes a second document of one external id.
    bool isDedupeProven = false;
    CodeHolds codeHolds = CodeHolds::Unknown;
    SettingsStamp settings = {}; ///< all of them, for the log
    /// Nobody looks at the plan before it is sent: what Smartup would refuse stays here, where
    /// somebody finds it.
    bool isUnattended = false;
    /// What a person has edited here is not sent.
    bool isProduction = false;
    /// The connection sends no organisation: the code in a document alone says where it belongs.
    bool isBoundByDocument = false;
};

struct Preflight;
struct PlanDifferences;

struct ImportPlan
{
    ImportFilePtr file;
    std::shared_ptr<const KnownDocuments> known;
    ImportTerms terms;
    QList<PlanItem> items; ///< one a document, in the order of the file
    Profile profile = {}; ///< the connection it is good for
    qint64 ledgerHorizon =
        -1; ///< the ledger's last change that it knows of; -1 = none is asked for
    ClaimMoment askedAt = {}; ///< before Smartup was asked what is there; without one: never asked
    std::shared_ptr<const Preflight>
        preflight = {}; ///< what was found; nullptr: nothing was looked at
    qint64 requestsAsked = 0; ///< that it took to make the plan
    /// Nothing of its kind was created with this connection lately: a document is sent ahead.
    bool needsWitness = false;
    /// How those that are there differ from the file; nullptr: nothing was compared.
    std::shared_ptr<const PlanDifferences> differences = {};
    qint64 freeBytes = -1; ///< of the disk that an import is noted on; -1: nobody can say

    [[nodiscard]] std::array<qint64, AllPredictions.size()> counts() const;
    [[nodiscard]] qint64 count(Prediction prediction) const;
};

using ImportPlanPtr = std::shared_ptr<const ImportPlan>;

/// Do the documents of the file, or those that are there, belong to more than one organisation?
[[nodiscard]] bool spansOrganisations(const ImportFile &file, const KnownDocuments &known);

/// The decision itself; the terms and the knowledge come from outside.
[[nodiscard]] ImportPlan planImport(ImportFilePtr file,
                                    std::shared_ptr<const KnownDocuments> known,
                                    const ImportTerms &terms);

/// One translated sentence: what the setting does to a document that is there already.
[[nodiscard]] QString duplicatePolicySentence(DuplicatePolicy policy);
/// The same for a plan: several organisations may do different things.
[[nodiscard]] QString duplicateTermsSentence(const ImportTerms &terms);
/// What becomes of what is there already, for documents and references alike.
[[nodiscard]] QString planTermsSentence(const ImportPlan &plan);
/// One translated sentence: why this is predicted for this document.
[[nodiscard]] QString planReasonText(const ImportPlan &plan, qsizetype row);
/// Of a document that is kept back for what is in it: the gravest finding alone.
[[nodiscard]] QString keptBackReason(const ImportPlan &plan, qsizetype row);
/// Was anything found in this document that is not the reason itself?
[[nodiscard]] bool hasRemarks(const ImportPlan &plan, qsizetype row);
[[nodiscard]] qint64 countRemarked(const ImportPlan &plan);
/// One translated sentence each: what else was found in this document.
[[nodiscard]] QStringList planRemarks(const ImportPlan &plan, qsizetype row);
/// Bytes of the documents that would be sent.
[[nodiscard]] qint64 bytesToSend(const ImportPlan &plan);
/// The same of the plan as a whole.
[[nodiscard]] QStringList planNotes(const ImportPlan &plan);
/// What decides, as the journal writes it: the setting `duplicates.order=skip`, or the check
/// `preflight.zero_quantity`; empty when none.
[[nodiscard]] QString planRule(const ImportPlan &plan, qsizetype row);
/// The setting in one translated sentence; empty when no setting decides.
[[nodiscard]] QString planRuleText(const ImportPlan &plan, qsizetype row);
/// The same for a document that turned out otherwise than planned.
[[nodiscard]] QString duplicateRule(DocumentType type, DuplicatePolicy policy);
[[nodiscard]] QString duplicatePolicyKey(DuplicatePolicy policy); ///< `off`, `error`, …

/// The days of a file's documents, each once, in order: which days Smartup must be asked for.
[[nodiscard]] QList<QDate> documentDays(const ImportFile &file);
/// Takes the latest days that one call can tell off the list and answers the window that holds them.
[[nodiscard]] std::pair<QDate, QDate> takeLatestWindow(QList<QDate> &days, int dayRange);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::ImportPlanPtr)
