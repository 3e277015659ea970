#pragma once

#include "models/catalogue/DocumentCatalog.h"
#include "models/catalogue/ReferenceCatalog.h"

#include <QString>

#include <optional>
#include <span>

namespace smartup {

/// One thing that can be exported or imported: what the exchange room needs to know of a row of
/// the document or reference catalogue, so that its code is the same for both.
struct ExchangeSubject
{
    QLatin1StringView key; ///< of the catalogue: `order`, `inventory`
    std::optional<DocumentType> documentType; ///< unset for a reference
    bool canExport = false;
    bool canImport = false;

    QLatin1StringView root; ///< of the export's answer
    QLatin1StringView idField;
    std::span<const QLatin1StringView> statuses; ///< empty: an export cannot be narrowed by status
    QuotaClass quotaClass = QuotaClass::References;
};

/// What the room offers now, in the order of the lists: a further type or entity is one more row.
[[nodiscard]] std::span<const ExchangeSubject> exchangeSubjects();
/// nullptr when the room does not offer it.
[[nodiscard]] const ExchangeSubject *findExchangeSubject(QStringView key);
[[nodiscard]] bool canImport(DocumentType type);
/// Translated, for headings and lists: "Orders", "Goods and materials".
[[nodiscard]] QString exchangeSubjectName(const ExchangeSubject &subject);

} // namespace smartup
