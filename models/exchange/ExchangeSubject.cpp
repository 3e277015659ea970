#include "models/exchange/ExchangeSubject.h"

#include <algorithm>
#include <array>
#include <vector>

namespace smartup {

namespace {

/// The rows that are offered. Everything else about them stands in the two catalogues.
struct OfferedDocument
{
    DocumentType type;
    bool canExport;
    bool canImport;
};

struct OfferedReference
{
    ReferenceEntity entity;
    bool canExport;
};

constexpr std::array OfferedDocuments { OfferedDocument { DocumentType::Order, true, true } };
constexpr std::array OfferedReferences { OfferedReference { ReferenceEntity::Goods, true } };

ExchangeSubject subjectOf(const OfferedDocument &offered)
{
    const DocumentTypeInfo &info = documentTypeInfo(offered.type);
    // Only the order's export takes a filter by status.
    const bool hasStatusFilter = offered.type == DocumentType::Order;
    return {
        .key = info.key,
        .documentType = info.type,
        .canExport = offered.canExport,
        .canImport = offered.canImport,
        .root = info.root,
        .idField = info.idField,
        .statuses = hasStatusFilter ? info.statuses : std::span<const QLatin1StringView> {},
        .quotaClass = info.quotaClass,
    };
}

ExchangeSubject subjectOf(const OfferedReference &offered)
{
    const ReferenceInfo &info = referenceInfo(offered.entity);
    return {
        .key = info.key,
        .documentType = std::nullopt,
        .canExport = offered.canExport,
        .canImport = false,
        .root = info.exportRoot,
        .idField = info.idField,
        .statuses = {},
        .quotaClass = info.quotaClass,
    };
}

std::vector<ExchangeSubject> makeSubjects()
{
    std::vector<ExchangeSubject> subjects;
    for (const OfferedDocument &offered : OfferedDocuments) {
        subjects.push_back(subjectOf(offered));
    }
    for (const OfferedReference &offered : OfferedReferences) {
        subjects.push_back(subjectOf(offered));
    }
    return subjects;
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

bool canImport(DocumentType type)
{
    return std::ranges::any_of(exchangeSubjects(), [type](const ExchangeSubject &subject) {
        return subject.documentType == type && subject.canImport;
    });
}

QString exchangeSubjectName(const ExchangeSubject &subject)
{
    if (subject.documentType) {
        return documentTypePluralName(*subject.documentType);
    }
    const auto entity = referenceFromKey(QString(subject.key));
    return entity ? referenceName(*entity) : QString(subject.key);
}

} // namespace smartup
