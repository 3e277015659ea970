#include "tests/support/TypeDocuments.h"

#include <QJsonArray>

#include <algorithm>

namespace smartup::testing {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sampleValue(const Field &field, const DocumentTypeInfo &info)
{
    if (field.name == info.statusField && !info.statuses.empty()) {
        return info.statuses.front();
    }
    switch (field.kind) {
    case FieldKind::GoodsCode:
        return GoodsCode;
    case FieldKind::PersonCode:
        return field.name == "supplier_code"_L1 ? u"S0003"_s : u"C0007"_s;
    case FieldKind::Date:
        return u"30.05.2024"_s;
    case FieldKind::Moment:
        return u"30.05.2024 15:00:00"_s;
    case FieldKind::Flag:
        return u"Y"_s;
    case FieldKind::Number:
        return u"10"_s;
    case FieldKind::Code:
        if (field.name.endsWith("warehouse_code"_L1)) {
            return u"TAS-W1"_s;
        }
        return field.name == "room_code"_L1 ? u"TAS-R1"_s : u"X-1"_s;
    case FieldKind::Text:
        return field.name == "inventory_kind"_L1 ? u"G"_s : u"T"_s;
    case FieldKind::Id:
        // A receipt speaks of the first purchase of the sample company in Tashkent, else of nothing.
        if (field.name == "purchase_id"_L1) {
            return u"130378"_s;
        }
        return field.name == "purchase_item_id"_L1 ? u"130379"_s : u"1"_s;
    case FieldKind::List:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject requiredFields(std::span<const Field> fields, const DocumentTypeInfo &info)
{
    const bool isAnyRequired = std::ranges::any_of(fields, &Field::isRequired);
    QJsonObject object;
    for (const Field &field : fields) {
        if (field.isRequired || !isAnyRequired) {
            object.insert(field.name, sampleValue(field, info));
        }
    }
    return object;
}

QJsonObject
typeDocument(const DocumentTypeInfo &info, const QString &externalId, const QString &number)
{
    QJsonObject made = requiredFields(info.fields, info);
    made.insert(FilialCodeField, u"TAS"_s);
    made.insert(ExternalIdField, externalId);
    made.insert(info.numberField, number);
    if (!info.linesField.isEmpty()) {
        made.insert(info.linesField, QJsonArray { requiredFields(info.lineFields, info) });
    }
    if (info.type == DocumentType::ClientPayment) {
        made.insert(u"cashbox_code"_s, u"TAS-K1"_s);
    }
    return made;
}

} // namespace smartup::testing
