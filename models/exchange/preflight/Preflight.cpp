#include "models/exchange/preflight/Preflight.h"

#include "models/catalogue/ClosedWords.h"
#include "models/core/Decimal.h"
#include "models/core/SmartupDate.h"
#include "models/core/VisibleText.h"
#include "models/exchange/FieldFaults.h"
#include "models/exchange/preflight/DocumentWalk.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestExternalId = 500;
constexpr qsizetype SafeExternalId = 20;
constexpr qsizetype LongNote = 200;

/// The first of these comes before the second, or on the same day.
struct DateOrder
{
    QLatin1StringView first;
    QLatin1StringView second;
};
constexpr DateOrder DateOrders[] = {
    { "from_movement_date"_L1, "to_movement_date"_L1 },
    { "deal_time"_L1, "delivery_date"_L1 },
};

bool isDeal(const ImportShape &shape)
{
    return shape.subject == ImportSubject(DocumentType::Order)
        || shape.subject == ImportSubject(DocumentType::OrderReturn);
}

/// nullopt: it cannot be looked up.
std::optional<PreflightCheck> unknownCheck(CodeSpace space)
{
    switch (space) {
    case CodeSpace::Goods:
        return PreflightCheck::UnknownGoods;
    case CodeSpace::Person:
        return PreflightCheck::UnknownPerson;
    case CodeSpace::Warehouse:
        return PreflightCheck::UnknownWarehouse;
    case CodeSpace::Workspace:
        return PreflightCheck::UnknownWorkspace;
    case CodeSpace::PriceType:
        return PreflightCheck::UnknownPriceType;
    case CodeSpace::Currency:
        return PreflightCheck::UnknownCurrency;
    case CodeSpace::Contract:
        return PreflightCheck::UnknownContract;
    case CodeSpace::ReturnReason:
        return PreflightCheck::UnknownReturnReason;
    case CodeSpace::Staff:
    case CodeSpace::CashDesk:
    case CodeSpace::BankAccount:
    case CodeSpace::PaymentType:
    case CodeSpace::Van:
    case CodeSpace::Reason:
    case CodeSpace::LedgerAccount:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// Does Smartup look at what is in the document?
bool isLookedAt(const PlanItem &item)
{
    return !item.isKeptBack() && item.prediction != Prediction::Skip
        && item.prediction != Prediction::Reject;
}

/// May the document overwrite one that is there?
bool mayUpdate(const PlanItem &item, DuplicatePolicy policy)
{
    if (item.prediction == Prediction::Update) {
        return true;
    }
    return policy == DuplicatePolicy::Update && !item.isKeptBack()
        && item.prediction == Prediction::Undecidable;
}

bool isSafe(const QString &id)
{
    return id.size() <= SafeExternalId && std::ranges::all_of(id, [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
           });
}

bool isRiskyNote(const QString &note)
{
    return note.size() > LongNote
        || std::ranges::any_of(note, [](QChar c) { return c.unicode() >= 0x80; });
}

/// Looks at one document after the other.
class Inspector
{
public:
    Inspector(const ImportPlan &plan, const PreflightTerms &terms, const KnownCodes &codes)
        : m_plan(plan)
        , m_terms(terms)
        , m_codes(codes)
        , m_shape(importShape(*plan.file->subject()))
        , m_walk(m_shape)
        , m_hasRowIds(std::ranges::any_of(
              m_shape.lineFields, [](const Field &field) { return field.name == ExternalIdField; }))
    {
        if (const auto *type = std::get_if<DocumentType>(&m_shape.subject)) {
            m_rowIdField = documentTypeInfo(*type).lineIdField;
        }
    }

    QList<PreflightFinding> inspect(qsizetype place)
    {
        m_document = &m_plan.file->documents.at(place);
        m_findings.clear();
        m_rowIds.clear();
        const WalkedDocument walked = m_walk.walk(m_plan.file->json(*m_document));
        inspectIdentity();
        inspectDates(walked);
        inspectHeader(walked);
        const bool areRowsRisky = !m_terms.areRowsReplaced && m_hasRowIds
            && mayUpdate(m_plan.items.at(place), m_plan.terms.policy);
        for (const WalkedRow &row : walked.rows) {
            inspectRow(row, areRowsRisky);
        }
        std::ranges::stable_sort(m_findings, {}, [](const PreflightFinding &finding) {
            return severityOf(finding.check);
        });
        return m_findings;
    }

    /// Documents with a note that some databases of Smartup do not take.
    [[nodiscard]] qint64 riskyNotes() const { return m_riskyNotes; }

private:
    void add(PreflightCheck check, QLatin1StringView field, const QString &value = {})
    {
        m_findings.append({ check, m_document->line, field, excerpt(value) });
    }

    /// The same trouble of several rows is one finding.
    void add(PreflightCheck check,
             const WalkedRow &row,
             QLatin1StringView field,
             const QString &value = {})
    {
        const auto same = std::ranges::find_if(m_findings, [&](const PreflightFinding &finding) {
            return finding.check == check && finding.field == field && finding.list == row.list;
        });
        if (same != m_findings.end()) {
            ++same->cases;
            return;
        }
        m_findings.append({ check, m_document->line + row.lineBreaks, field, excerpt(value),
                            row.list, row.number });
    }

    void inspectIdentity()
    {
        const QString id = m_document->externalId.trimmed();
        if (id.size() > LongestExternalId) {
            add(PreflightCheck::ExternalIdTooLong, ExternalIdField, QString::number(id.size()));
        } else if (!isSafe(id)) {
            add(PreflightCheck::UnsafeExternalId, ExternalIdField, id);
        }
        const QString status = m_document->status.trimmed();
        const bool isKnown = status.isEmpty() || m_shape.statuses.empty()
            || std::ranges::any_of(m_shape.statuses,
                                   [&status](QLatin1StringView one) { return status == one; });
        if (!isKnown) {
            add(PreflightCheck::UnknownStatus, m_shape.statusField, status);
        }
    }

    void inspectDates(const WalkedDocument &walked)
    {
        const QDate day = m_document->date;
        const QDate earliest = m_terms.today.addDays(1 - m_terms.dayRange);
        if (day.isValid() && day > m_terms.today) {
            add(PreflightCheck::DayInFuture, m_shape.dateField, toSmartupDate(day));
        } else if (day.isValid() && day < earliest) {
            add(PreflightCheck::DayOutOfReach, m_shape.dateField, toSmartupDate(day));
        }
        for (const DateOrder &order : DateOrders) {
            const auto first = parseSmartupMoment(walked.text(order.first));
            const auto second = parseSmartupMoment(walked.text(order.second));
            if (first && second && first->date() > second->date()) {
                add(PreflightCheck::DatesReversed, order.second, walked.text(order.second));
            }
        }
    }

    void inspectHeader(const WalkedDocument &walked)
    {
        for (const WalkedField &walkedField : walked.fields) {
            if (const auto check = codeTrouble(walkedField)) {
                add(*check, walkedField.field->name, walkedField.text);
            }
            if (!isInItsWords(walkedField)) {
                add(PreflightCheck::BadValueInList, walkedField.field->name, walkedField.text);
            }
        }
        if (isRiskyNote(walked.text("note"_L1))) {
            ++m_riskyNotes;
        }
        if (m_shape.subject == ImportSubject(DocumentType::ClientPayment)
            && walked.text("cashbox_code"_L1).isEmpty()
            && walked.text("bank_account_code"_L1).isEmpty()) {
            add(PreflightCheck::NoCashAccount, "cashbox_code"_L1);
        }
    }

    void inspectRow(const WalkedRow &row, bool areRowsRisky)
    {
        const bool isChief = row.list == m_shape.linesField;
        for (const WalkedField &walkedField : row.fields) {
            const Field &field = *walkedField.field;
            if (const auto check = codeTrouble(walkedField)) {
                add(*check, row, field.name, walkedField.text);
            }
            // Of the chief list this was looked at when the file was read.
            const bool isBad = !isChief && judgeValue(field, walkedField.text);
            if (isBad || !isInItsWords(walkedField)) {
                add(PreflightCheck::BadValueInList, row, field.name, walkedField.text);
            }
        }
        inspectQuantity(row, isChief);
        inspectRowId(row);
        if (!isChief) {
            inspectRequired(row);
            return;
        }
        const auto isEmpty = [&row](QLatin1StringView name) {
            const WalkedField *found = name.isEmpty() ? nullptr : row.find(name);
            return found == nullptr || found->text.isEmpty();
        };
        if (areRowsRisky && isEmpty(ExternalIdField) && isEmpty(m_rowIdField)) {
            add(PreflightCheck::RowsWithoutId, row, ExternalIdField);
        }
    }

    /// By it a row is found again when the document is updated.
    void inspectRowId(const WalkedRow &row)
    {
        const WalkedField *found = m_hasRowIds ? row.find(ExternalIdField) : nullptr;
        if (found == nullptr || found->text.isEmpty()) {
            return;
        }
        const std::pair key(QString(row.list), found->text);
        if (m_rowIds.contains(key)) {
            add(PreflightCheck::RepeatedRowId, row, ExternalIdField, found->text);
        }
        m_rowIds.insert(key);
        if (found->text.size() > LongestExternalId) {
            add(PreflightCheck::RowIdTooLong, row, ExternalIdField,
                QString::number(found->text.size()));
        } else if (!isSafe(found->text)) {
            add(PreflightCheck::UnsafeRowId, row, ExternalIdField, found->text);
        }
    }

    /// Smartup's reader misses keys, its rules miss values.
    void inspectRequired(const WalkedRow &row)
    {
        for (const Field &field : m_shape.lineFields) {
            if (!field.isRequired) {
                continue;
            }
            const WalkedField *found = row.find(field.name);
            if (found == nullptr) {
                add(PreflightCheck::AbsentInList, row, field.name);
            } else if (found->text.isEmpty()) {
                add(PreflightCheck::EmptyInList, row, field.name);
            }
        }
    }

    [[nodiscard]] static bool isInItsWords(const WalkedField &walkedField)
    {
        return walkedField.text.isEmpty()
            || isAmongWords(closedWords(walkedField.field->name), walkedField.text);
    }

    void inspectQuantity(const WalkedRow &row, bool isChief)
    {
        const WalkedField *quantity =
            m_shape.quantityField.isEmpty() ? nullptr : row.find(m_shape.quantityField);
        const auto number = quantity == nullptr ? std::nullopt : Decimal::fromText(quantity->text);
        if (!number) {
            return;
        }
        const bool isCount = m_shape.subject == ImportSubject(DocumentType::Stocktaking);
        if (!number->isZero() && quantity->text.startsWith(u'-')) {
            add(PreflightCheck::NegativeQuantity, row, m_shape.quantityField, quantity->text);
        } else if (isChief && number->isZero() && isDeal(m_shape)) {
            add(PreflightCheck::ZeroQuantity, row, m_shape.quantityField, quantity->text);
        } else if (isChief && number->isZero() && !isCount) {
            add(PreflightCheck::OddQuantity, row, m_shape.quantityField, quantity->text);
        }
    }

    /// An empty code that nothing demands names nothing.
    [[nodiscard]] std::optional<PreflightCheck> codeTrouble(const WalkedField &walkedField) const
    {
        const auto space = codeSpaceOf(*walkedField.field);
        if (!space || (walkedField.text.isEmpty() && !walkedField.field->isRequired)) {
            return std::nullopt;
        }
        const std::optional<bool> isKnown = m_codes.knows(*space, walkedField.text);
        return isKnown == false ? unknownCheck(*space) : std::nullopt;
    }

    const ImportPlan &m_plan;
    const PreflightTerms &m_terms;
    const KnownCodes &m_codes;
    const ImportShape m_shape;
    DocumentWalk m_walk;
    bool m_hasRowIds;
    QLatin1StringView m_rowIdField;
    const ImportDocument *m_document = nullptr;
    QList<PreflightFinding> m_findings;
    QSet<std::pair<QString, QString>> m_rowIds; ///< list and id, of the document
    qint64 m_riskyNotes = 0;
};

void collect(const QList<WalkedField> &fields, NamedCodes &codes)
{
    for (const WalkedField &walkedField : fields) {
        const auto space = codeSpaceOf(*walkedField.field);
        if (space && !walkedField.text.isEmpty()) {
            codes[*space].insert(walkedField.text);
        }
    }
}

/// What the gravest finding makes of a prediction.
PlanItem
judged(const PlanItem &item, const QList<PreflightFinding> &findings, const ImportTerms &terms)
{
    if (findings.isEmpty() || item.isKeptBack()) {
        return item;
    }
    const FindingSeverity gravest = severityOf(findings.first().check);
    PlanItem changed = item;
    changed.prediction = Prediction::Reject;
    switch (gravest) {
    case FindingSeverity::KeptBack:
        changed.reason = PlanReason::WouldFailRequest;
        return changed;
    case FindingSeverity::Refused:
        changed.reason =
            terms.isUnattended ? PlanReason::HeldAsRefused : PlanReason::WouldBeRefused;
        break;
    case FindingSeverity::Danger:
    case FindingSeverity::Warning:
        return item;
    }
    switch (item.prediction) {
    case Prediction::Create:
    case Prediction::Update:
        return changed;
    case Prediction::Skip:
    case Prediction::Reject:
        return item; // Smartup does not look further
    case Prediction::Undecidable:
        // Should it be there: refused as a duplicate, or refused for what is in it; but skipped, if so.
        return terms.isForSeveral || terms.policy == DuplicatePolicy::Skip ? item : changed;
    }
    Q_UNREACHABLE();
}

} // namespace

NamedCodes namedCodes(const ImportPlan &plan)
{
    NamedCodes codes;
    DocumentWalk walk(importShape(*plan.file->subject()));
    for (qsizetype place = 0; place < plan.items.size(); ++place) {
        if (!isLookedAt(plan.items.at(place))) {
            continue;
        }
        const WalkedDocument walked = walk.walk(plan.file->json(plan.file->documents.at(place)));
        collect(walked.fields, codes);
        for (const WalkedRow &row : walked.rows) {
            collect(row.fields, codes);
        }
    }
    return codes;
}

Preflight preflight(const ImportPlan &plan, const PreflightTerms &terms, const KnownCodes &codes)
{
    Preflight found;
    found.untold = codes.notes();
    found.notes = found.untold;
    if (!codes.beyondReach().isEmpty()) {
        found.notes.append(codes.beyondReach());
    }
    if (terms.areOtherDaysUnseen) {
        found.notes.append(
            QCoreApplication::translate("Preflight",
                                        "Smartup has so many documents a day that only the days of "
                                        "the file were looked at: one "
                                        "that is there under another day is foreseen as new."));
    }
    found.documents.reserve(plan.items.size());
    Inspector inspector(plan, terms, codes);
    for (qsizetype place = 0; place < plan.items.size(); ++place) {
        found.documents.append(inspector.inspect(place));
    }
    if (const auto notes = static_cast<int>(inspector.riskyNotes()); notes > 0) {
        found.notes.append(QCoreApplication::translate(
            "Preflight",
            "%n document(s) have a note that is longer than 200 characters or holds letters beyond "
            "ASCII; the database of some Smartup accounts refuses it (ORA-06502).",
            nullptr, notes));
    }
    return found;
}

void applyPreflight(ImportPlan &plan, std::shared_ptr<const Preflight> preflight)
{
    for (qsizetype place = 0; place < plan.items.size(); ++place) {
        plan.items[place] =
            judged(plan.items.at(place), preflight->documents.at(place), plan.terms);
    }
    plan.preflight = std::move(preflight);
}

} // namespace smartup
