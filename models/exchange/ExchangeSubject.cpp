#include "models/exchange/ExchangeSubject.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Rows of one answer of `/api/v2/`.
constexpr qint64 LargestPage = 1000;

/// What the room offers, what others speak of first. Everything else stands in the two catalogues.
constexpr std::array OfferedReferences {
    ReferenceEntity::Producer,      ReferenceEntity::ProductGroup, ReferenceEntity::Goods,
    ReferenceEntity::Service,       ReferenceEntity::PersonGroup,  ReferenceEntity::LegalPerson,
    ReferenceEntity::NaturalPerson, ReferenceEntity::Workspace,    ReferenceEntity::Warehouse,
    ReferenceEntity::Contract,      ReferenceEntity::ReturnReason, ReferenceEntity::PriceType,
    ReferenceEntity::ProductPrice,  ReferenceEntity::Balance,
};

constexpr std::array DocumentsInRunOrder {
    DocumentType::Purchase,     DocumentType::Receipt,      DocumentType::SupplierReturn,
    DocumentType::Movement,     DocumentType::Stocktaking,  DocumentType::Writeoff,
    DocumentType::Order,        DocumentType::OrderReturn,  DocumentType::ClientPayment,
    DocumentType::CashDocument, DocumentType::BankDocument,
};
static_assert(DocumentsInRunOrder.size() == DocumentTypeCount);

struct FilterName
{
    QLatin1StringView key;
    const char *name = nullptr;
};
constexpr FilterName FilterNames[] = {
    { "warehouse_codes"_L1, QT_TRANSLATE_NOOP("ExportFilterName", "Warehouses (codes)") },
    { "product_conditions"_L1, QT_TRANSLATE_NOOP("ExportFilterName", "Conditions (T, B, F)") },
    { "producer_codes"_L1, QT_TRANSLATE_NOOP("ExportFilterName", "Producers (codes)") },
    { "price_type_codes"_L1, QT_TRANSLATE_NOOP("ExportFilterName", "Price types (codes)") },
    { "rooms"_L1, QT_TRANSLATE_NOOP("ExportFilterName", "Workspaces (codes)") },
    { "state"_L1, QT_TRANSLATE_NOOP("ExportFilterName", "States (A, P)") },
};

ExchangeSubject subjectOf(const DocumentTypeInfo &info)
{
    // Only the order's export takes a filter by status.
    const bool hasStatusFilter = info.type == DocumentType::Order;
    return {
        .key = info.key,
        .documentType = info.type,
        .entity = std::nullopt,
        .canExport = true,
        .canImport = true,
        .root = info.root,
        .fileRoot = info.root,
        .dateField = info.dateField,
        .idField = info.idField,
        .keyFields = {},
        .statuses = hasStatusFilter ? info.statuses : std::span<const QLatin1StringView> {},
        .filters = {},
        .period = PeriodUse::Required,
        .hasRecordDate = true,
        .pageSize = 0,
        .quotaClass = info.quotaClass,
    };
}

ExchangeSubject subjectOf(ReferenceEntity entity)
{
    const ReferenceInfo &info = referenceInfo(entity);
    const bool isPaged = info.shape == AnswerShape::CountAndRoot;
    return {
        .key = info.key,
        .documentType = std::nullopt,
        .entity = entity,
        .canExport = !info.exportRoot.isEmpty(),
        .canImport = !info.importRoot.isEmpty(),
        .root = info.exportRoot,
        .fileRoot = info.importRoot.isEmpty() ? info.exportRoot : info.importRoot,
        .dateField = {},
        .idField = info.keyFields.empty() ? info.idField : QLatin1StringView(),
        .keyFields = info.keyFields,
        .statuses = {},
        .filters = info.filters,
        .period = info.period,
        .hasRecordDate = info.period == PeriodUse::Required,
        .pageSize = isPaged ? LargestPage : 0,
        .quotaClass = info.quotaClass,
    };
}

std::vector<ExchangeSubject> makeSubjects()
{
    std::vector<ExchangeSubject> subjects;
    for (const DocumentTypeInfo &info : documentCatalog()) {
        subjects.push_back(subjectOf(info));
    }
    for (const ReferenceEntity entity : OfferedReferences) {
        subjects.push_back(subjectOf(entity));
    }
    return subjects;
}

std::size_t runRank(const QString &key)
{
    const ExchangeSubject *subject = findExchangeSubject(key);
    if (subject == nullptr) {
        return OfferedReferences.size() + DocumentsInRunOrder.size();
    }
    if (subject->entity) {
        const auto place = std::ranges::find(OfferedReferences, *subject->entity);
        return static_cast<std::size_t>(place - OfferedReferences.begin());
    }
    const auto place = std::ranges::find(DocumentsInRunOrder, *subject->documentType);
    return OfferedReferences.size() + static_cast<std::size_t>(place - DocumentsInRunOrder.begin());
}

} // namespace

std::span<const ExchangeSubject> exchangeSubjects()
{
    static const std::vector<ExchangeSubject> subjects = makeSubjects();
    return subjects;
}

const ExchangeSubject *findExchangeSubject(QStringView key)
{
    const auto subjects = exchangeSubjects();
    const auto found = std::ranges::find_if(
        subjects, [key](const ExchangeSubject &subject) { return subject.key == key; });
    return found == subjects.end() ? nullptr : &*found;
}

const ExchangeSubject *findExchangeSubject(const ImportSubject &subject)
{
    const auto subjects = exchangeSubjects();
    const auto found = std::ranges::find_if(
        subjects, [&subject](const ExchangeSubject &row) { return row.subject() == subject; });
    return found == subjects.end() ? nullptr : &*found;
}

bool canImport(const ImportSubject &subject)
{
    const ExchangeSubject *found = findExchangeSubject(subject);
    return found != nullptr && found->canImport;
}

WriteBar importWriteBar(const Profile &profile, const ImportSubject &subject)
{
    return std::holds_alternative<DocumentType>(subject) ? writeBar(profile)
                                                         : recordsWriteBar(profile);
}

QString exchangeSubjectName(const ExchangeSubject &subject)
{
    return subject.documentType ? documentTypePluralName(*subject.documentType)
                                : referenceName(*subject.entity);
}

QString exportFilterName(QStringView filter)
{
    const auto row = std::ranges::find_if(
        FilterNames, [filter](const FilterName &name) { return name.key == filter; });
    return row == std::end(FilterNames)
        ? filter.toString()
        : QCoreApplication::translate("ExportFilterName", row->name);
}

QStringList exportFiltersOf(const QStringList &subjects)
{
    QStringList filters;
    for (const QString &key : subjects) {
        const ExchangeSubject *subject = findExchangeSubject(key);
        for (const QLatin1StringView filter :
             subject == nullptr ? std::span<const QLatin1StringView>() : subject->filters) {
            if (!filters.contains(filter)) {
                filters.append(filter);
            }
        }
    }
    return filters;
}

bool takeStatuses(const QStringList &subjects)
{
    return std::ranges::any_of(subjects, [](const QString &key) {
        const ExchangeSubject *subject = findExchangeSubject(key);
        return subject != nullptr && !subject->statuses.empty();
    });
}

QStringList inRunOrder(QStringList keys)
{
    std::ranges::stable_sort(keys, {}, runRank);
    return keys;
}

} // namespace smartup
