#include "app/sandbox/DocumentPlan.h"

#include "app/sandbox/SandboxStore.h"
#include "models/catalogue/ClosedWords.h"

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView Goods("inventory");
constexpr QLatin1StringView Person("legal_person"); // natural persons share its codes

/// What an export adds to the fields an import carries. A name means the same in every type.
struct DerivedField
{
    QLatin1StringView name;
    ColumnSource source {};
    QLatin1StringView of;
    QLatin1StringView entity;
};

// clang-format off
constexpr DerivedField DerivedFields[] = {
    { "total_amount"_L1, ColumnSource::Amount, {}, {} },
    { "booked_date"_L1, ColumnSource::Copy, "delivery_date"_L1, {} },
    { "deal_note"_L1, ColumnSource::Copy, "note"_L1, {} },
    { "contract_number"_L1, ColumnSource::Copy, "contract_code"_L1, {} },
    { "with_marking"_L1, ColumnSource::No, {}, {} },
    { "person_id"_L1, ColumnSource::Copy, "person_code"_L1, Person },
    { "person_name"_L1, ColumnSource::CardName, "person_code"_L1, Person },
    { "person_local_code"_L1, ColumnSource::CardLocalCode, "person_code"_L1, Person },
    { "person_tin"_L1, ColumnSource::CardTin, "person_code"_L1, Person },
    { "client_id"_L1, ColumnSource::Copy, "client_code"_L1, Person },
    { "client_name"_L1, ColumnSource::CardName, "client_code"_L1, Person },
    { "client_local_code"_L1, ColumnSource::CardLocalCode, "client_code"_L1, Person },
    { "supplier_id"_L1, ColumnSource::Copy, "supplier_code"_L1, Person },
    { "supplier_name"_L1, ColumnSource::CardName, "supplier_code"_L1, Person },
    { "supplier_local_code"_L1, ColumnSource::CardLocalCode, "supplier_code"_L1, Person },
    { "corr_person_name"_L1, ColumnSource::CardName, "corr_person_code"_L1, Person },
    { "room_id"_L1, ColumnSource::NamedId, "room_code"_L1, "room"_L1 },
    { "room_name"_L1, ColumnSource::NamedName, "room_code"_L1, "room"_L1 },
    { "sales_manager_id"_L1, ColumnSource::NamedId, "sales_manager_code"_L1, StaffEntity },
    { "sales_manager_name"_L1, ColumnSource::NamedName, "sales_manager_code"_L1, StaffEntity },
    { "expeditor_id"_L1, ColumnSource::NamedId, "expeditor_code"_L1, StaffEntity },
    { "expeditor_name"_L1, ColumnSource::NamedName, "expeditor_code"_L1, StaffEntity },
    { "warehouse_id"_L1, ColumnSource::NamedId, "warehouse_code"_L1, "warehouse"_L1 },
    { "warehouse_name"_L1, ColumnSource::NamedName, "warehouse_code"_L1, "warehouse"_L1 },
    { "from_warehouse_id"_L1, ColumnSource::NamedId, "from_warehouse_code"_L1, "warehouse"_L1 },
    { "from_warehouse_name"_L1, ColumnSource::NamedName, "from_warehouse_code"_L1, "warehouse"_L1 },
    { "to_warehouse_id"_L1, ColumnSource::NamedId, "to_warehouse_code"_L1, "warehouse"_L1 },
    { "to_warehouse_name"_L1, ColumnSource::NamedName, "to_warehouse_code"_L1, "warehouse"_L1 },
    { "cashbox_name"_L1, ColumnSource::NamedName, "cashbox_code"_L1, CashboxEntity },
    { "bank_account_name"_L1, ColumnSource::NamedName, "bank_account_code"_L1, BankAccountEntity },
    { "product_code"_L1, ColumnSource::GoodsCode, {}, Goods },
    { "product_name"_L1, ColumnSource::CardName, "product_code"_L1, Goods },
    { "product_local_code"_L1, ColumnSource::CardLocalCode, "product_code"_L1, Goods },
    { "price_type_id"_L1, ColumnSource::NamedId, "price_type_code"_L1, "price_type"_L1 },
    { "sold_quant"_L1, ColumnSource::SoldQuantity, {}, {} },
    { "return_quant"_L1, ColumnSource::Zero, {}, {} },
    { "sold_amount"_L1, ColumnSource::SoldAmount, {}, {} },
    { "vat_amount"_L1, ColumnSource::VatAmount, {}, {} },
    { "details"_L1, ColumnSource::StoredList, {}, {} },
    { "action_margins"_L1, ColumnSource::StoredList, {}, {} },
    { "marking_codes"_L1, ColumnSource::StoredList, {}, {} },
};

/// The further lists of an order: its lines without prices, or fields of their own.
constexpr QLatin1StringView PriceFields[] = {
    "price_type_code"_L1, "product_price"_L1, "margin_kind"_L1, "margin_value"_L1, "margin_amount"_L1, "vat_percent"_L1,
};
constexpr Field ActionField { "bonus_id"_L1, FieldKind::Id };
constexpr Field ConsignmentFields[] = {
    { "external_id"_L1, FieldKind::Text },
    { "consignment_unit_id"_L1, FieldKind::Id },
    { "consignment_date"_L1, FieldKind::Date },
    { "consignment_amount"_L1, FieldKind::Number },
};
// clang-format on

PlanColumn column(QLatin1StringView name, ColumnSource source)
{
    PlanColumn made;
    made.name = QByteArray(name.data(), name.size());
    made.prefix = ",\"" + made.name + "\":";
    made.source = source;
    return made;
}

ColumnSource storedSource(FieldKind kind)
{
    switch (kind) {
    case FieldKind::GoodsCode:
        return ColumnSource::GoodsCode;
    case FieldKind::PersonCode:
        return ColumnSource::PersonCode;
    case FieldKind::List:
        return ColumnSource::StoredList;
    case FieldKind::Text:
    case FieldKind::Id:
    case FieldKind::Number:
    case FieldKind::Date:
    case FieldKind::Moment:
    case FieldKind::Flag:
    case FieldKind::Code:
        return ColumnSource::Stored;
    }
    Q_UNREACHABLE();
}

QLatin1StringView entityOf(const Field &field)
{
    if (field.kind == FieldKind::GoodsCode) {
        return Goods;
    }
    if (field.kind == FieldKind::PersonCode) {
        return Person;
    }
    return field.name.endsWith("warehouse_code"_L1) ? "warehouse"_L1 : QLatin1StringView();
}

PlanColumn importedColumn(const Field &field)
{
    PlanColumn made = column(field.name, storedSource(field.kind));
    made.kind = field.kind;
    made.entity = entityOf(field);
    made.isRequired = field.isRequired;
    made.words = closedWords(field.name);
    made.isImported = true;
    return made;
}

PlanList furtherList(const DocumentTypeInfo &info, QLatin1StringView name)
{
    PlanList list;
    list.name = QByteArray(name.data(), name.size());
    if (name == "order_consignments"_L1) {
        for (const Field &field : ConsignmentFields) {
            list.columns.push_back(importedColumn(field));
        }
        return list;
    }
    if (name == "order_actions"_L1) {
        list.columns.push_back(importedColumn(ActionField));
    }
    for (const Field &field : info.lineFields) {
        if (std::ranges::find(PriceFields, field.name) == std::end(PriceFields)) {
            list.columns.push_back(importedColumn(field));
        }
    }
    return list;
}

PlanColumns planColumns(std::span<const Field> fields,
                        std::span<const QLatin1StringView> exportOnly)
{
    PlanColumns columns;
    for (const Field &field : fields) {
        columns.push_back(importedColumn(field));
    }
    for (const QLatin1StringView name : exportOnly) {
        const auto derived = std::ranges::find(DerivedFields, name, &DerivedField::name);
        if (derived == std::end(DerivedFields)) {
            columns.push_back(column(name, ColumnSource::Stored));
            continue;
        }
        PlanColumn made = column(name, derived->source);
        made.of = derived->of.isEmpty() ? -1 : columnOf(columns, derived->of);
        made.entity = derived->entity;
        columns.push_back(std::move(made));
    }
    return columns;
}

DocumentPlan makePlan(const DocumentTypeInfo &info)
{
    DocumentPlan plan;
    plan.header = planColumns(info.fields, info.exportOnlyFields);
    const std::pair<QLatin1StringView, ColumnSource> ofTheRow[] = {
        { info.idField, ColumnSource::DocumentId },
        { FilialCodeField, ColumnSource::OrganisationCode },
        { ExternalIdField, ColumnSource::ExternalId },
        { info.numberField, ColumnSource::Number },
        { info.statusField, ColumnSource::StatusCode },
    };
    for (const auto &[name, source] : ofTheRow) {
        plan.header.at(static_cast<std::size_t>(columnOf(plan.header, name))).source = source;
    }
    if (!info.linesField.isEmpty()) {
        plan.lines.name = QByteArray(info.linesField.data(), info.linesField.size());
        plan.lines.columns = planColumns(info.lineFields, info.exportOnlyLineFields);
        plan.quantity = columnOf(plan.lines.columns, info.quantityField);
        plan.price = columnOf(plan.lines.columns, info.priceField);
        plan.vatPercent = columnOf(plan.lines.columns, "vat_percent");
    }
    for (const QLatin1StringView name : info.furtherLists) {
        plan.furtherLists.push_back(furtherList(info, name));
    }
    if (!plan.furtherLists.empty()) {
        plan.headerAndLists = plan.header;
        for (const QLatin1StringView name : info.furtherLists) {
            plan.headerAndLists.push_back(column(name, ColumnSource::StoredList));
        }
    }
    return plan;
}

DocumentPlan makeReferencePlan(const ReferenceInfo &info)
{
    DocumentPlan plan;
    plan.header = planColumns(info.fields, info.exportOnlyFields);
    const QLatin1StringView code = info.codeField.isEmpty() ? ExternalIdField : info.codeField;
    for (PlanColumn &column : plan.header) {
        const QLatin1StringView name(column.name);
        if (name == info.idField) {
            column.source = ColumnSource::DocumentId;
        } else if (name == FilialCodeField) {
            column.source = ColumnSource::OrganisationCode;
        } else if (name == code) {
            const bool hasKinds =
                column.kind == FieldKind::GoodsCode || column.kind == FieldKind::PersonCode;
            column.source = hasKinds ? ColumnSource::OwnCode : ColumnSource::ExternalId;
        }
    }
    return plan;
}

} // namespace

int columnOf(const PlanColumns &columns, QByteArrayView name)
{
    const auto found = std::ranges::find_if(
        columns, [name](const PlanColumn &c) { return QByteArrayView(c.name) == name; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

const DocumentPlan &documentPlan(DocumentType type)
{
    static const std::array<DocumentPlan, DocumentTypeCount> plans = [] {
        std::array<DocumentPlan, DocumentTypeCount> made;
        for (const DocumentTypeInfo &info : documentCatalog()) {
            made[static_cast<std::size_t>(info.type)] = makePlan(info);
        }
        return made;
    }();
    return plans[static_cast<std::size_t>(type)];
}

const DocumentPlan &referencePlan(ReferenceEntity entity)
{
    static const std::array<DocumentPlan, ReferenceEntityCount> plans = [] {
        std::array<DocumentPlan, ReferenceEntityCount> made;
        for (const ReferenceInfo &info : referenceCatalog()) {
            made[static_cast<std::size_t>(info.entity)] = makeReferencePlan(info);
        }
        return made;
    }();
    return plans[static_cast<std::size_t>(entity)];
}

} // namespace smartup
