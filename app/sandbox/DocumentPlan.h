#pragma once

#include "models/catalogue/DocumentCatalog.h"
#include "models/catalogue/ReferenceCatalog.h"

#include <QByteArray>

#include <span>
#include <string_view>
#include <vector>

namespace smartup {

/// Where the value of an exported key comes from.
enum class ColumnSource {
    Stored, ///< the stored object's field of this name, else `""`
    StoredList, ///< the same, else `[]`
    Lines, ///< the document's chief list
    GoodsCode, ///< the stored id of a goods record, as the code in use
    PersonCode, ///< the same of a counterparty
    OwnCode, ///< of a reference record itself: the code in use
    DocumentId,
    OrganisationCode,
    ExternalId,
    Number,
    StatusCode,
    Amount,
    No, ///< the stored flag, else `"N"`
    Zero, ///< `"0"`
    Copy, ///< another field of the object
    CardName, ///< of the goods or counterparty whose id `of` holds
    CardLocalCode,
    CardTin,
    NamedId, ///< id of the record whose code `of` holds, in the kind `entity`
    NamedName,
    SoldQuantity, ///< of a line: the ordered quantity once the order is shipped
    SoldAmount,
    VatAmount,
};

struct PlanColumn
{
    QByteArray name;
    QByteArray prefix; ///< `,"name":`
    ColumnSource source = ColumnSource::Stored;
    int of = -1; ///< the column a derived value looks at
    QLatin1StringView entity;
    FieldKind kind = FieldKind::Text;
    bool isRequired = false; ///< by an import
    std::span<const QLatin1StringView> words; ///< what it may hold; empty: anything
    bool isImported = false; ///< an import may carry it
};

using PlanColumns = std::vector<PlanColumn>;

/// A list inside a document.
struct PlanList
{
    QByteArray name;
    PlanColumns columns;
};

/// A catalogue row made ready for writing and reading documents.
struct DocumentPlan
{
    PlanColumns header; ///< without the lists
    PlanList lines; ///< name empty: the type has none
    std::vector<PlanList> furtherLists;
    PlanColumns headerAndLists; ///< as stored together; empty when there are no further lists
    int quantity = -1; ///< columns of `lines`; −1: none
    int price = -1;
    int vatPercent = -1;
};

[[nodiscard]] const DocumentPlan &documentPlan(DocumentType type);

/// A reference record as a document without lines; the external id of its rows is the code.
[[nodiscard]] const DocumentPlan &referencePlan(ReferenceEntity entity);

/// The name of a column or list as a key of an object.
[[nodiscard]] inline QLatin1StringView latin1(const QByteArray &name)
{
    return QLatin1StringView(name);
}

[[nodiscard]] int columnOf(const PlanColumns &columns, QByteArrayView name); ///< −1: none

} // namespace smartup
