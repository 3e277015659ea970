#pragma once

#include "models/catalogue/DocumentCatalog.h"
#include "models/exchange/ExchangeSubject.h"

namespace smartup {

/// What reading and sending a file needs to know of a catalogue row, the same for documents and for
/// references. What a row does not have is empty.
struct ImportShape
{
    ImportSubject subject;
    QLatin1StringView root; ///< of the request
    QLatin1StringView keyField; ///< by which Smartup finds what is there: external_id, a code
    QLatin1StringView idField;
    QLatin1StringView numberField; ///< number or name
    QLatin1StringView dateField;
    QLatin1StringView linesField;
    QLatin1StringView quantityField;
    QLatin1StringView priceField;
    QLatin1StringView personField;
    QLatin1StringView warehouseField;
    QLatin1StringView amountField;
    QLatin1StringView statusField;
    std::span<const QLatin1StringView> statuses;
    std::span<const Field> fields;
    std::span<const Field> lineFields;
    std::span<const QLatin1StringView> furtherLists;
    std::span<const QLatin1StringView> exportOnlyFields;

    [[nodiscard]] bool isReference() const
    {
        return std::holds_alternative<ReferenceEntity>(subject);
    }
};

/// Only for a subject with an import.
[[nodiscard]] ImportShape importShape(const ImportSubject &subject);
/// Translated, of one of them: "Order", "Goods and materials".
[[nodiscard]] QString importSubjectName(const ImportSubject &subject);
/// Key of the catalogue row: `order`, `inventory`.
[[nodiscard]] QString importSubjectKey(const ImportSubject &subject);
[[nodiscard]] QuotaClass importQuotaClass(const ImportSubject &subject);

} // namespace smartup
