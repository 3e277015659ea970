#pragma once

#include "models/catalogue/Field.h"
#include "models/core/DocumentType.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>

namespace smartup {

/// Which daily allowance a method spends (requests per company and day).
enum class QuotaClass { References, Infrequent, Frequent };

/// Stable key: `references`, `infrequent`, `frequent`.
[[nodiscard]] QString quotaClassKey(QuotaClass quotaClass);

/// One row per document type. Client, sandbox, journal, exchange and the duplicates form all read
/// this row; a twelfth type is one new row (and its translations).
struct DocumentTypeInfo
{
    DocumentType type;
    QLatin1StringView key; ///< `order_return`: settings, command line, journal
    const char *name; ///< English source text, translation context "DocumentType"
    const char *pluralName; ///< the same for headings: "Order returns"
    const char *smartupName; ///< UTF-8, Russian, Smartup's own term
    QLatin1StringView path; ///< without the verb: `/b/trade/txs/tdeal/order`
    QLatin1StringView root; ///< key of the array in bodies and answers
    QLatin1StringView idField; ///< Smartup's id: `deal_id`
    QLatin1StringView numberField;
    QLatin1StringView dateField; ///< the date a period filter speaks about
    QLatin1StringView dateFilterBegin;
    QLatin1StringView dateFilterEnd;
    QLatin1StringView linesField; ///< chief list of lines; empty when there is none
    QLatin1StringView lineIdField; ///< Smartup's id of a line; empty when there is none
    QLatin1StringView quantityField; ///< of a line; empty when there is none
    QLatin1StringView priceField; ///< of a line; empty when there is none
    QLatin1StringView personField; ///< code of the counterparty; empty when there is none
    QLatin1StringView warehouseField; ///< of the header, else of the line; empty when there is none
    QLatin1StringView amountField; ///< of the header; empty when the lines make the sum
    QLatin1StringView statusField; ///< `status`, `posted` or `status_code`
    std::span<const QLatin1StringView> statuses; ///< accepted by an import; empty = not closed
    QuotaClass quotaClass;
    std::span<const Field> fields; ///< header fields of an import
    std::span<const Field> lineFields; ///< fields of a line of linesField
    std::span<const QLatin1StringView> furtherLists; ///< other lists of the header (order_gifts …)
    std::span<const QLatin1StringView> exportOnlyFields; ///< header fields only exports have
    std::span<const QLatin1StringView> exportOnlyLineFields;

    [[nodiscard]] QByteArray exportPath() const
    {
        return QByteArray(path.data(), path.size()) + "$export";
    }
    [[nodiscard]] QByteArray importPath() const
    {
        return QByteArray(path.data(), path.size()) + "$import";
    }
};

/// All eleven rows, in the order of AllDocumentTypes.
[[nodiscard]] std::span<const DocumentTypeInfo> documentCatalog();
[[nodiscard]] const DocumentTypeInfo &documentTypeInfo(DocumentType type);

[[nodiscard]] std::optional<DocumentType> documentTypeFromKey(QStringView key);
[[nodiscard]] QString documentTypeKey(DocumentType type);
/// Translated: "Order return".
[[nodiscard]] QString documentTypeName(DocumentType type);
/// Translated: "Order returns".
[[nodiscard]] QString documentTypePluralName(DocumentType type);

/// The field every document of every type may carry: the source's own id, by which duplicates are found.
inline constexpr QLatin1StringView ExternalIdField("external_id");
/// The field that names the organisation in a document and in a filter.
inline constexpr QLatin1StringView FilialCodeField("filial_code");

} // namespace smartup
