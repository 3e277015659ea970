#include "models/catalogue/ReferenceCatalog.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

// clang-format off
constexpr Field GoodsFields[] = {
    { "inventory_id"_L1, FieldKind::Id },
    { "product_id"_L1, FieldKind::Id },
    { "code"_L1, FieldKind::GoodsCode, true },
    { "name"_L1, FieldKind::Text, true },
    { "short_name"_L1, FieldKind::Text },
    { "weight_netto"_L1, FieldKind::Number },
    { "weight_brutto"_L1, FieldKind::Number },
    { "litr"_L1, FieldKind::Number },
    { "box_type_code"_L1, FieldKind::Code },
    { "box_quant"_L1, FieldKind::Number },
    { "producer_code"_L1, FieldKind::Code },
    { "measure_code"_L1, FieldKind::Code, true },
    { "state"_L1, FieldKind::Text, true },
    { "barcodes"_L1, FieldKind::Text },
    { "order_no"_L1, FieldKind::Text },
    { "article_code"_L1, FieldKind::Text },
    { "gtin"_L1, FieldKind::Text },
    { "ikpu"_L1, FieldKind::Text },
    { "tnved"_L1, FieldKind::Text },
    { "marking_group_code"_L1, FieldKind::Code },
    { "groups"_L1, FieldKind::List },
    { "inventory_kinds"_L1, FieldKind::List },
    { "sector_codes"_L1, FieldKind::List },
};
constexpr Field ServiceFields[] = {
    { "service_id"_L1, FieldKind::Id },
    { "code"_L1, FieldKind::Code, true },
    { "name"_L1, FieldKind::Text, true },
    { "short_name"_L1, FieldKind::Text },
    { "measure_code"_L1, FieldKind::Code },
    { "state"_L1, FieldKind::Text, true },
    { "groups"_L1, FieldKind::List },
};
constexpr Field ProductGroupFields[] = {
    { "product_group_id"_L1, FieldKind::Id },
    { "code"_L1, FieldKind::Code, true },
    { "name"_L1, FieldKind::Text, true },
    { "state"_L1, FieldKind::Text, true },
    { "product_types"_L1, FieldKind::List },
};
constexpr Field ProducerFields[] = {
    { "producer_id"_L1, FieldKind::Id },
    { "code"_L1, FieldKind::Code, true },
    { "name"_L1, FieldKind::Text, true },
    { "state"_L1, FieldKind::Text, true },
};
constexpr Field LegalPersonFields[] = {
    { "person_id"_L1, FieldKind::Id },
    { "name"_L1, FieldKind::Text, true },
    { "code"_L1, FieldKind::PersonCode, true },
    { "short_name"_L1, FieldKind::Text, true },
    { "region_code"_L1, FieldKind::Code },
    { "is_budgetarian"_L1, FieldKind::Flag, true },
    { "tin"_L1, FieldKind::Text, true },
    { "state"_L1, FieldKind::Text, true },
    { "main_phone"_L1, FieldKind::Text },
    { "email"_L1, FieldKind::Text },
    { "address"_L1, FieldKind::Text },
    { "is_client"_L1, FieldKind::Flag },
    { "is_supplier"_L1, FieldKind::Flag },
    { "groups"_L1, FieldKind::List },
    { "bank_accounts"_L1, FieldKind::List },
    { "rooms"_L1, FieldKind::List },
};
constexpr Field NaturalPersonFields[] = {
    { "person_id"_L1, FieldKind::Id },
    { "first_name"_L1, FieldKind::Text, true },
    { "last_name"_L1, FieldKind::Text },
    { "middle_name"_L1, FieldKind::Text },
    { "code"_L1, FieldKind::PersonCode, true },
    { "birthday"_L1, FieldKind::Date },
    { "gender"_L1, FieldKind::Text, true },
    { "region_code"_L1, FieldKind::Code },
    { "is_budgetarian"_L1, FieldKind::Flag, true },
    { "address"_L1, FieldKind::Text },
    { "state"_L1, FieldKind::Text, true },
    { "legal_person_code"_L1, FieldKind::PersonCode },
    { "main_phone"_L1, FieldKind::Text },
    { "email"_L1, FieldKind::Text },
    { "is_client"_L1, FieldKind::Flag },
    { "is_supplier"_L1, FieldKind::Flag },
    { "groups"_L1, FieldKind::List },
    { "rooms"_L1, FieldKind::List },
};
constexpr Field PersonGroupFields[] = {
    { "person_group_id"_L1, FieldKind::Id },
    { "code"_L1, FieldKind::Code, true },
    { "name"_L1, FieldKind::Text, true },
    { "state"_L1, FieldKind::Text, true },
    { "person_types"_L1, FieldKind::List },
};
constexpr Field WorkspaceFields[] = {
    { "room_code"_L1, FieldKind::Code },
    { "room_id"_L1, FieldKind::Id },
    { "filial_code"_L1, FieldKind::Code },
    { "room_name"_L1, FieldKind::Text },
    { "room_type_code"_L1, FieldKind::Code },
    { "state"_L1, FieldKind::Text },
    { "order_no"_L1, FieldKind::Text },
};
constexpr Field ContractFields[] = {
    { "contract_id"_L1, FieldKind::Id },
    { "filial_code"_L1, FieldKind::Code },
    { "contract_code"_L1, FieldKind::Code, true },
    { "contract_name"_L1, FieldKind::Text, true },
    { "contract_number"_L1, FieldKind::Text },
    { "person_code"_L1, FieldKind::PersonCode, true },
    { "currency_code"_L1, FieldKind::Code, true },
    { "begin_date"_L1, FieldKind::Date },
    { "end_date"_L1, FieldKind::Date },
    { "state"_L1, FieldKind::Text, true },
    { "note"_L1, FieldKind::Text },
};
constexpr Field ReturnReasonFields[] = {
    { "return_reason_id"_L1, FieldKind::Id },
    { "code"_L1, FieldKind::Code, true },
    { "name"_L1, FieldKind::Text, true },
    { "state"_L1, FieldKind::Text, true },
    { "order_no"_L1, FieldKind::Text },
};
constexpr Field PriceTypeFields[] = {
    { "price_type_id"_L1, FieldKind::Id },
    { "code"_L1, FieldKind::Code, true },
    { "name"_L1, FieldKind::Text, true },
    { "short_name"_L1, FieldKind::Text, true },
    { "price_type_kind"_L1, FieldKind::Text, true },
    { "currency_code"_L1, FieldKind::Code, true },
    { "with_card"_L1, FieldKind::Flag, true },
    { "state"_L1, FieldKind::Text, true },
};
constexpr Field ProductPriceFields[] = {
    { "inventory_code"_L1, FieldKind::GoodsCode, true },
    { "price_type"_L1, FieldKind::List, true },
};
constexpr Field BalanceFields[] = {
    { "date"_L1, FieldKind::Date },
    { "warehouse_id"_L1, FieldKind::Id },
    { "warehouse_code"_L1, FieldKind::Code },
    { "product_code"_L1, FieldKind::GoodsCode },
    { "product_id"_L1, FieldKind::Id },
    { "card_code"_L1, FieldKind::Code },
    { "expiry_date"_L1, FieldKind::Date },
    { "serial_number"_L1, FieldKind::Text },
    { "batch_number"_L1, FieldKind::Text },
    { "inventory_kind"_L1, FieldKind::Text },
    { "quantity"_L1, FieldKind::Number },
    { "input_price"_L1, FieldKind::Number },
    { "measure_code"_L1, FieldKind::Code },
    { "groups"_L1, FieldKind::List },
    { "producer_code"_L1, FieldKind::Code },
    { "currency_code"_L1, FieldKind::Code },
    { "base_price"_L1, FieldKind::Number },
};
/// Stock has no id: a row is the goods of one batch in one place on one day.
constexpr QLatin1StringView BalanceKeys[] = {
    "date"_L1, "warehouse_id"_L1, "product_id"_L1, "inventory_kind"_L1, "card_code"_L1, "serial_number"_L1, "batch_number"_L1, "expiry_date"_L1,
};
constexpr QLatin1StringView BalanceFilters[] = { "warehouse_codes"_L1, "product_conditions"_L1, "producer_codes"_L1 };
constexpr QLatin1StringView PriceFilters[] = { "price_type_codes"_L1 };
constexpr QLatin1StringView LegalPersonFilters[] = { "rooms"_L1, "state"_L1 };
constexpr QLatin1StringView NaturalPersonFilters[] = { "rooms"_L1 };
constexpr Field WarehouseFields[] = {
    { "warehouse_id"_L1, FieldKind::Id },
    { "code"_L1, FieldKind::Code },
    { "name"_L1, FieldKind::Text },
};
constexpr Field LogisticsFields[] = {
    { "logistics_id"_L1, FieldKind::Id },
    { "external_id"_L1, FieldKind::Text },
    { "delivery_date"_L1, FieldKind::Date, true },
    { "expeditor_code"_L1, FieldKind::Code },
    { "van_code"_L1, FieldKind::Code },
    { "lap"_L1, FieldKind::Text },
    { "deals"_L1, FieldKind::List, true },
};
constexpr QLatin1StringView LogisticsExportFields[] = {
    "expeditor_name"_L1, "van_name"_L1, "begin_location"_L1, "end_location"_L1, "cash_register_id"_L1, "cash_register_name"_L1,
};
constexpr Field VisitFields[] = {
    { "visit_headers"_L1, FieldKind::List },
    { "stocks"_L1, FieldKind::List },
    { "merchandisings"_L1, FieldKind::List },
};
constexpr Field OrganisationMovementFields[] = {
    { "movement_id"_L1, FieldKind::Id },
    { "external_id"_L1, FieldKind::Text },
    { "from_filial_code"_L1, FieldKind::Code, true },
    { "to_filial_code"_L1, FieldKind::Code, true },
    { "from_warehouse_code"_L1, FieldKind::Code, true },
    { "to_warehouse_code"_L1, FieldKind::Code, true },
    { "from_time"_L1, FieldKind::Moment, true },
    { "to_time"_L1, FieldKind::Moment, true },
    { "currency_code"_L1, FieldKind::Code, true },
    { "price_type_code"_L1, FieldKind::Code },
    { "status"_L1, FieldKind::Text, true },
    { "movement_items"_L1, FieldKind::List, true },
};
constexpr Field EquipmentMovementFields[] = {
    { "movement_id"_L1, FieldKind::Id },
    { "external_id"_L1, FieldKind::Text },
    { "filial_code"_L1, FieldKind::Code },
    { "movement_date"_L1, FieldKind::Date },
    { "status"_L1, FieldKind::Text },
    { "note"_L1, FieldKind::Text },
};
constexpr Field EquipmentRequestFields[] = {
    { "request_id"_L1, FieldKind::Id },
    { "external_id"_L1, FieldKind::Text },
    { "filial_code"_L1, FieldKind::Code },
    { "request_date"_L1, FieldKind::Date },
    { "status"_L1, FieldKind::Text },
    { "note"_L1, FieldKind::Text },
};

constexpr std::array<ReferenceInfo, ReferenceEntityCount> Catalog { {
    { ReferenceEntity::Goods, "inventory"_L1, QT_TRANSLATE_NOOP("ReferenceEntity", "Goods and materials"), "ТМЦ",
      "/b/anor/mxsx/mr/inventory"_L1, "inventory"_L1, "inventory"_L1, "product_id"_L1, "code"_L1, "name"_L1, ""_L1,
      AnswerShape::RootAndLimits, QuotaClass::References, GoodsFields },
    { ReferenceEntity::Service, "service"_L1, QT_TRANSLATE_NOOP("ReferenceEntity", "Services"), "Услуги",
      "/b/anor/mxsx/mr/service"_L1, "service"_L1, "service"_L1, "service_id"_L1, "code"_L1, "name"_L1, ""_L1,
      AnswerShape::RootAndLimits, QuotaClass::References, ServiceFields },
    { ReferenceEntity::ProductGroup, "product_group"_L1, QT_TRANSLATE_NOOP("ReferenceEntity", "Product groups"), "Группы ТМЦ",
      "/b/anor/mxsx/mr/product_group"_L1, "product_group"_L1, "product_group"_L1, "product_group_id"_L1, "code"_L1, "name"_L1, ""_L1,
      AnswerShape::RootAndLimits, QuotaClass::References, ProductGroupFields },
    { ReferenceEntity::Producer, "producer"_L1, QT_TRANSLATE_NOOP("ReferenceEntity", "Producers"), "Производители",
      "/b/anor/mxsx/mr/producer"_L1, "producer"_L1, "producer"_L1, "producer_id"_L1, "code"_L1, "name"_L1, ""_L1,
      AnswerShape::RootAndLimits, QuotaClass::References, ProducerFields },
    { ReferenceEntity::LegalPerson, "legal_person"_L1, QT_TRANSLATE_NOOP("ReferenceEntity", "Legal entities"), "Юридические лица",
      "/b/anor/mxsx/mr/legal_person"_L1, "legal_person"_L1, "legal_person"_L1, "person_id"_L1, "code"_L1, "name"_L1, ""_L1,
      AnswerShape::RootAndLimits, QuotaClass::References, LegalPersonFields, {}, LegalPersonFilters },
    { ReferenceEntity::NaturalPerson, "natural_person"_L1, QT_TRANSLATE_NOOP("ReferenceEntity", "Natural persons"), "Физические лица",
      "/b/anor/mxsx/mr/natural_person"_L1, "natural_person"_L1, "natural_person"_L1, "person_id"_L1, "code"_L1, "first_name"_L1, ""_L1,
      AnswerShape::RootAndLimits, QuotaClass::References, NaturalPersonFields, {}, NaturalPersonFilters },
    { ReferenceEntity::PersonGroup, "person_group"_L1, QT_TRANSLATE_NOOP("ReferenceEntity", "Person groups"), "Группы контрагентов",
      "/b/anor/mxsx/mr/person_group"_L1, "person_group"_L1, "person_group"_L1, "person_group_id"_L1, "code"_L1, "name"_L1, ""_L1,
      AnswerShape::RootAndLimits, QuotaClass::References, PersonGroupFields },
    { ReferenceEntity::Workspace, "room"_L1, QT_TRANSLATE_NOOP("ReferenceEntity", "Workspaces"), "Рабочие зоны",
      "/b/anor/mxsx/mrf/room"_L1, ""_L1, "room"_L1, "room_id"_L1, "room_code"_L1, "room_name"_L1, ""_L1,
      AnswerShape::RootAndLimits, QuotaClass::References, WorkspaceFields },
    { ReferenceEntity::Contract, "contract"_L1, QT_TRANSLATE_NOOP("ReferenceEntity", "Contracts"), "Договоры",
      "/b/anor/mxsx/mkf/contract"_L1, "contract"_L1, "contract"_L1, "contract_id"_L1, "contract_code"_L1, "contract_name"_L1, ""_L1,
      AnswerShape::RootAndLimits, QuotaClass::References, ContractFields },
    { ReferenceEntity::ReturnReason, "return_reason"_L1, QT_TRANSLATE_NOOP("ReferenceEntity", "Return reasons"), "Причины возврата",
      "/b/anor/mxsx/mdeal/return_reason"_L1, "return_reason"_L1, "return_reason"_L1, "return_reason_id"_L1, "code"_L1, "name"_L1, ""_L1,
      AnswerShape::RootAndLimits, QuotaClass::References, ReturnReasonFields },
    { ReferenceEntity::PriceType, "price_type"_L1, QT_TRANSLATE_NOOP("ReferenceEntity", "Price types"), "Типы цен",
      "/b/anor/api/v2/mkr/price_type"_L1, "price_type"_L1, "data"_L1, "price_type_id"_L1, "code"_L1, "name"_L1, ""_L1,
      AnswerShape::CountAndRoot, QuotaClass::References, PriceTypeFields, {}, {}, {}, PeriodUse::None },
    { ReferenceEntity::ProductPrice, "product_price"_L1, QT_TRANSLATE_NOOP("ReferenceEntity", "Prices"), "Цены",
      "/b/anor/api/v2/mkf/product_price"_L1, "inventory"_L1, "inventory"_L1, "inventory_id"_L1, "inventory_code"_L1, "inventory_name"_L1, "price_type"_L1,
      AnswerShape::CountAndRoot, QuotaClass::References, ProductPriceFields, {}, PriceFilters, {}, PeriodUse::None },
    { ReferenceEntity::Balance, "balance"_L1, QT_TRANSLATE_NOOP("ReferenceEntity", "Stock balance"), "Остатки",
      "/b/anor/mxsx/mkw/balance"_L1, ""_L1, "balance"_L1, "product_id"_L1, "product_code"_L1, "product_code"_L1, ""_L1,
      AnswerShape::RootAndLimits, QuotaClass::Frequent, BalanceFields, {}, BalanceFilters, BalanceKeys, PeriodUse::Required },
    { ReferenceEntity::Warehouse, "warehouse"_L1, QT_TRANSLATE_NOOP("ReferenceEntity", "Warehouses"), "Склады",
      "/b/anor/mxsx/mkw/warehouse"_L1, ""_L1, "warehouse"_L1, "warehouse_id"_L1, "code"_L1, "name"_L1, ""_L1,
      AnswerShape::RootAndLimits, QuotaClass::References, WarehouseFields, {}, {}, {}, PeriodUse::None },
    { ReferenceEntity::Logistics, "logistics"_L1, QT_TRANSLATE_NOOP("ReferenceEntity", "Logistics"), "Логистика",
      "/b/trade/txs/tdeal/logistics"_L1, "logistics"_L1, "logistics"_L1, "logistics_id"_L1, ""_L1, ""_L1, "deals"_L1,
      AnswerShape::RootAndLimits, QuotaClass::Infrequent, LogisticsFields, LogisticsExportFields },
    { ReferenceEntity::Visit, "visit"_L1, QT_TRANSLATE_NOOP("ReferenceEntity", "Visits"), "Визиты",
      "/b/trade/txs/tvt/visit"_L1, ""_L1, "visit"_L1, "visit_id"_L1, ""_L1, ""_L1, "visit_headers"_L1,
      AnswerShape::RootAndLimits, QuotaClass::Infrequent, VisitFields },
    { ReferenceEntity::OrganisationMovement, "organisation_movement"_L1, QT_TRANSLATE_NOOP("ReferenceEntity", "Movements between organisations"), "Межорганизационное перемещение",
      "/b/anor/mxsx/mfm/movement"_L1, "movement"_L1, "movement"_L1, "movement_id"_L1, ""_L1, ""_L1, "movement_items"_L1,
      AnswerShape::RootAndLimits, QuotaClass::Infrequent, OrganisationMovementFields },
    { ReferenceEntity::EquipmentMovement, "equipment_movement"_L1, QT_TRANSLATE_NOOP("ReferenceEntity", "Equipment movements"), "Перемещение оборудования",
      "/b/anor/mxsx/mqpf/equipment_movement"_L1, "equipment_movement"_L1, "equipment_movement"_L1, "movement_id"_L1, ""_L1, ""_L1, ""_L1,
      AnswerShape::RootAndLimits, QuotaClass::Infrequent, EquipmentMovementFields },
    { ReferenceEntity::EquipmentRequest, "equipment_request"_L1, QT_TRANSLATE_NOOP("ReferenceEntity", "Equipment requests"), "Заявки на оборудование",
      "/b/anor/mxsx/mqpf/equipment_request"_L1, "equipment_request"_L1, "equipment_request"_L1, "request_id"_L1, ""_L1, ""_L1, ""_L1,
      AnswerShape::RootAndLimits, QuotaClass::Infrequent, EquipmentRequestFields },
} };
// clang-format on

constexpr bool isInOrderOfTheEnum()
{
    for (std::size_t i = 0; i < Catalog.size(); ++i) {
        if (static_cast<std::size_t>(Catalog[i].entity) != i) {
            return false;
        }
    }
    return true;
}
static_assert(isInOrderOfTheEnum(), "one row per entity, in the order of the enum");

} // namespace

std::span<const ReferenceInfo> referenceCatalog()
{
    return Catalog;
}

const ReferenceInfo &referenceInfo(ReferenceEntity entity)
{
    return Catalog[static_cast<std::size_t>(entity)];
}

std::optional<ReferenceEntity> referenceFromKey(QStringView key)
{
    const auto row =
        std::ranges::find_if(Catalog, [key](const ReferenceInfo &r) { return r.key == key; });
    if (row == Catalog.end()) {
        return std::nullopt;
    }
    return row->entity;
}

QString referenceName(ReferenceEntity entity)
{
    return QCoreApplication::translate("ReferenceEntity", referenceInfo(entity).name);
}

} // namespace smartup
