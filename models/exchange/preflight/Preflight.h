#pragma once

#include "models/exchange/ImportPlan.h"
#include "models/exchange/preflight/KnownCodes.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace smartup {

/// What a finding means for the document.
enum class FindingSeverity {
    KeptBack, ///< it would take the whole request down with it, so it is not sent
    Refused, ///< Smartup would refuse it
    Danger, ///< Smartup would take it and may do damage
    Warning,
};

[[nodiscard]] QString findingSeverityKey(FindingSeverity severity); ///< `refused`, `warning`, …

/// What is looked at before anything is sent. Fields and kinds of values are checked when the file is
/// read, duplicates by the plan.
enum class PreflightCheck {
    AbsentInList, ///< a row of gifts or the like lacks the key of a required field
    ExternalIdTooLong,
    EmptyInList, ///< the same field is there and empty
    BadValueInList, ///< also a word that the field's closed list does not have
    UnknownGoods,
    UnknownPerson,
    UnknownWarehouse,
    UnknownWorkspace,
    UnknownStatus,
    NoCashAccount, ///< a payment without cash desk and bank account
    ZeroQuantity, ///< in an order or an order return
    NegativeQuantity,
    RowsWithoutId, ///< of a document that would be updated
    RepeatedRowId, ///< two rows of one list
    RowIdTooLong,
    OddQuantity,
    UnknownPriceType,
    UnknownCurrency,
    UnknownContract,
    UnknownReturnReason,
    DayInFuture,
    DayOutOfReach,
    DatesReversed,
    UnsafeExternalId,
    UnsafeRowId,
};

struct PreflightFinding
{
    PreflightCheck check {};
    qint64 line = 0; ///< of the file
    QString field = {};
    QString value = {}; ///< foreign text, shortened
    QString list = {}; ///< of the row; empty in the header
    qsizetype row = -1; ///< from 1
    qsizetype cases = 1; ///< rows of the document with the same trouble

    friend bool operator==(const PreflightFinding &, const PreflightFinding &) = default;
};

/// What the checks found in the documents of a plan.
struct Preflight
{
    QList<QList<PreflightFinding>> documents; ///< one list a document, the gravest finding first
    QStringList notes; ///< about the file as a whole, and about what could not be looked up
    QStringList untold; ///< of them those about what could have been looked up another time
};

/// What decides besides the plan.
struct PreflightTerms
{
    QDate today; ///< of the server
    int dayRange = 7; ///< days that exports reach back
    bool areRowsReplaced = false; ///< it is proven that an update replaces the rows
    bool areOtherDaysUnseen = false; ///< there are too many documents on them to look at
};

/// Every document whose fields Smartup will look at: of one that is skipped or refused as a duplicate
/// it looks at nothing.
[[nodiscard]] NamedCodes namedCodes(const ImportPlan &plan);
/// Pure; the plan is one of documents.
[[nodiscard]] Preflight
preflight(const ImportPlan &plan, const PreflightTerms &terms, const KnownCodes &codes);

[[nodiscard]] FindingSeverity severityOf(PreflightCheck check);
[[nodiscard]] QString preflightCheckKey(PreflightCheck check); ///< `unknown_goods`, …
/// One translated sentence.
[[nodiscard]] QString findingText(const PreflightFinding &finding);
/// What decides: `code_kind=global` for codes that obey the setting, else `preflight.zero_quantity`.
[[nodiscard]] QString findingRule(const PreflightFinding &finding, CodeKind codeKind);

/// The plan with what the checks found: documents that Smartup would refuse are foreseen as refused.
void applyPreflight(ImportPlan &plan, std::shared_ptr<const Preflight> preflight);

} // namespace smartup
