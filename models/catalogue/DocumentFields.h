#pragma once

#include "models/catalogue/Field.h"

/// The fields of the eleven document types: only models/catalogue/DocumentCatalog.cpp includes this;
/// everybody else reads the catalogue's rows.
namespace smartup::documentfields {

using namespace Qt::Literals::StringLiterals;

// Source of every name: the API description (reference: import bodies, exported rows). Requests name
// quantities and amounts as text; a field not listed here is not an error, it passes through.
// clang-format off
inline constexpr Field OrderFields[] = {
    { "filial_code"_L1, FieldKind::Code, true },
    { "external_id"_L1, FieldKind::Text },
    { "deal_id"_L1, FieldKind::Id },
    { "subfilial_code"_L1, FieldKind::Code },
    { "delivery_number"_L1, FieldKind::Text },
    { "delivery_date"_L1, FieldKind::Date, true },
    { "room_code"_L1, FieldKind::Code, true },
    { "robot_code"_L1, FieldKind::Code, true },
    { "deal_time"_L1, FieldKind::Moment, true },
    { "status"_L1, FieldKind::Text, true },
    { "sales_manager_code"_L1, FieldKind::Code, true },
    { "person_code"_L1, FieldKind::PersonCode, true },
    { "currency_code"_L1, FieldKind::Code, true },
    { "owner_person_code"_L1, FieldKind::PersonCode },
    { "van_code"_L1, FieldKind::Code },
    { "contract_code"_L1, FieldKind::Code },
    { "note"_L1, FieldKind::Text },
    { "self_shipment"_L1, FieldKind::Flag },
    { "delivery_address_short"_L1, FieldKind::Text },
    { "delivery_address_full"_L1, FieldKind::Text },
    { "marking_attaching_method"_L1, FieldKind::Text },
    { "invoice_number"_L1, FieldKind::Text },
    { "expeditor_code"_L1, FieldKind::Code },
    { "payment_type_code"_L1, FieldKind::Code },
};
inline constexpr Field OrderLineFields[] = {
    { "external_id"_L1, FieldKind::Text },
    { "product_unit_id"_L1, FieldKind::Id },
    { "inventory_kind"_L1, FieldKind::Text, true },
    { "warehouse_code"_L1, FieldKind::Code, true },
    { "product_code"_L1, FieldKind::GoodsCode, true },
    { "serial_number"_L1, FieldKind::Text },
    { "card_code"_L1, FieldKind::Code },
    { "expiry_date"_L1, FieldKind::Date },
    { "on_balance"_L1, FieldKind::Flag },
    { "order_quant"_L1, FieldKind::Number, true },
    { "price_type_code"_L1, FieldKind::Code },
    { "product_price"_L1, FieldKind::Number },
    { "margin_kind"_L1, FieldKind::Text },
    { "margin_value"_L1, FieldKind::Number },
    { "margin_amount"_L1, FieldKind::Number },
    { "vat_percent"_L1, FieldKind::Number },
};
inline constexpr QLatin1StringView OrderLists[] = { "order_gifts"_L1, "order_actions"_L1, "order_consignments"_L1 };
inline constexpr QLatin1StringView OrderStatuses[] = { "D"_L1, "B#N"_L1, "B#E"_L1, "B#W"_L1, "B#S"_L1, "B#V"_L1, "A"_L1, "C"_L1 };
inline constexpr QLatin1StringView OrderExportFields[] = { "invoice_external_id"_L1, "booked_date"_L1, "total_amount"_L1, "room_id"_L1, "room_name"_L1, "lap_code"_L1, "sales_manager_id"_L1, "sales_manager_name"_L1, "expeditor_id"_L1, "expeditor_name"_L1, "person_id"_L1, "person_name"_L1, "person_local_code"_L1, "person_latitude"_L1, "person_longitude"_L1, "person_tin"_L1, "manager_code"_L1, "contract_number"_L1, "deal_margin_kind"_L1, "deal_margin_value"_L1, "visit_payment_type_code"_L1, "deal_note"_L1, "with_marking"_L1, "visit_id"_L1, "total_weight_netto"_L1, "total_weight_brutto"_L1, "total_litre"_L1 };
inline constexpr QLatin1StringView OrderExportLineFields[] = { "product_name"_L1, "product_local_code"_L1, "sold_quant"_L1, "return_quant"_L1, "vat_amount"_L1, "sold_amount"_L1, "price_type_id"_L1, "details"_L1, "action_margins"_L1, "marking_codes"_L1 };

inline constexpr Field OrderReturnFields[] = {
    { "filial_code"_L1, FieldKind::Code },
    { "external_id"_L1, FieldKind::Text },
    { "deal_id"_L1, FieldKind::Id },
    { "subfilial_code"_L1, FieldKind::Code },
    { "order_deal_id"_L1, FieldKind::Id },
    { "delivery_number"_L1, FieldKind::Text },
    { "delivery_date"_L1, FieldKind::Date, true },
    { "booked_date"_L1, FieldKind::Date },
    { "room_code"_L1, FieldKind::Code, true },
    { "robot_code"_L1, FieldKind::Code, true },
    { "deal_time"_L1, FieldKind::Moment, true },
    { "status"_L1, FieldKind::Text, true },
    { "sales_manager_code"_L1, FieldKind::Code, true },
    { "expeditor_code"_L1, FieldKind::Code },
    { "person_code"_L1, FieldKind::PersonCode, true },
    { "currency_code"_L1, FieldKind::Code, true },
    { "owner_person_code"_L1, FieldKind::PersonCode },
    { "manager_code"_L1, FieldKind::Code },
    { "van_code"_L1, FieldKind::Code },
    { "contract_code"_L1, FieldKind::Code },
    { "note"_L1, FieldKind::Text },
    { "return_reason_code"_L1, FieldKind::Code },
    { "invoice_number"_L1, FieldKind::Text },
    { "payment_type_code"_L1, FieldKind::Code },
};
inline constexpr Field OrderReturnLineFields[] = {
    { "external_id"_L1, FieldKind::Text },
    { "product_unit_id"_L1, FieldKind::Id },
    { "product_code"_L1, FieldKind::GoodsCode, true },
    { "serial_number"_L1, FieldKind::Text },
    { "card_code"_L1, FieldKind::Code },
    { "expiry_date"_L1, FieldKind::Date },
    { "return_quant"_L1, FieldKind::Number, true },
    { "product_price"_L1, FieldKind::Number },
    { "on_balance"_L1, FieldKind::Flag },
    { "margin_kind"_L1, FieldKind::Text },
    { "margin_value"_L1, FieldKind::Number },
    { "vat_percent"_L1, FieldKind::Number },
    { "inventory_kind"_L1, FieldKind::Text, true },
    { "price_type_code"_L1, FieldKind::Code },
    { "warehouse_code"_L1, FieldKind::Code, true },
};
inline constexpr QLatin1StringView OrderReturnStatuses[] = { "D"_L1, "A"_L1 };
inline constexpr QLatin1StringView OrderReturnExportFields[] = { "total_amount"_L1, "room_id"_L1, "room_name"_L1, "sales_manager_id"_L1, "sales_manager_name"_L1, "person_id"_L1, "person_name"_L1, "person_local_code"_L1, "person_tin"_L1 };
inline constexpr QLatin1StringView OrderReturnExportLineFields[] = { "product_name"_L1, "product_local_code"_L1, "vat_amount"_L1 };

inline constexpr Field ReceiptFields[] = {
    { "filial_code"_L1, FieldKind::Code },
    { "external_id"_L1, FieldKind::Text },
    { "input_id"_L1, FieldKind::Id },
    { "input_number"_L1, FieldKind::Text },
    { "input_time"_L1, FieldKind::Moment, true },
    { "status"_L1, FieldKind::Text },
    { "warehouse_code"_L1, FieldKind::Code, true },
    { "note"_L1, FieldKind::Text },
};
inline constexpr Field ReceiptLineFields[] = {
    { "external_id"_L1, FieldKind::Text },
    { "input_item_id"_L1, FieldKind::Id },
    { "purchase_id"_L1, FieldKind::Id, true },
    { "purchase_item_id"_L1, FieldKind::Id, true },
    { "quantity"_L1, FieldKind::Number, true },
    { "marking_codes"_L1, FieldKind::List },
};
inline constexpr QLatin1StringView ReceiptStatuses[] = { "D"_L1, "N"_L1, "C"_L1 };
inline constexpr QLatin1StringView ReceiptExportFields[] = { "warehouse_id"_L1, "warehouse_name"_L1 };
inline constexpr QLatin1StringView ReceiptExportLineFields[] = { "product_code"_L1, "product_name"_L1, "product_local_code"_L1 };

inline constexpr Field MovementFields[] = {
    { "filial_code"_L1, FieldKind::Code },
    { "external_id"_L1, FieldKind::Text },
    { "movement_id"_L1, FieldKind::Id },
    { "request_id"_L1, FieldKind::Id },
    { "movement_number"_L1, FieldKind::Text },
    { "from_movement_date"_L1, FieldKind::Date, true },
    { "to_movement_date"_L1, FieldKind::Date, true },
    { "status"_L1, FieldKind::Text },
    { "from_warehouse_code"_L1, FieldKind::Code, true },
    { "to_warehouse_code"_L1, FieldKind::Code, true },
    { "reason_code"_L1, FieldKind::Code },
    { "note"_L1, FieldKind::Text },
    { "barcode"_L1, FieldKind::Text },
};
inline constexpr Field MovementLineFields[] = {
    { "external_id"_L1, FieldKind::Text },
    { "movement_item_id"_L1, FieldKind::Id },
    { "request_item_id"_L1, FieldKind::Id },
    { "product_code"_L1, FieldKind::GoodsCode, true },
    { "inventory_kind"_L1, FieldKind::Text, true },
    { "card_code"_L1, FieldKind::Code },
    { "serial_number"_L1, FieldKind::Text },
    { "expiry_date"_L1, FieldKind::Date },
    { "on_balance"_L1, FieldKind::Flag },
    { "quantity"_L1, FieldKind::Number, true },
    { "batch_number"_L1, FieldKind::Text },
    { "marking_codes"_L1, FieldKind::List },
};
inline constexpr QLatin1StringView MovementStatuses[] = { "D"_L1, "N"_L1, "S"_L1, "R"_L1, "T"_L1, "C"_L1 };
inline constexpr QLatin1StringView MovementExportFields[] = { "from_warehouse_id"_L1, "from_warehouse_name"_L1, "to_warehouse_id"_L1, "to_warehouse_name"_L1 };
inline constexpr QLatin1StringView MovementExportLineFields[] = { "product_name"_L1, "product_local_code"_L1 };

inline constexpr Field PurchaseFields[] = {
    { "filial_code"_L1, FieldKind::Code },
    { "external_id"_L1, FieldKind::Text },
    { "purchase_id"_L1, FieldKind::Id },
    { "purchase_number"_L1, FieldKind::Text },
    { "purchase_time"_L1, FieldKind::Moment, true },
    { "order_id"_L1, FieldKind::Id },
    { "status_code"_L1, FieldKind::Code, true },
    { "input_date"_L1, FieldKind::Date },
    { "supplier_code"_L1, FieldKind::PersonCode, true },
    { "contract_code"_L1, FieldKind::Code },
    { "warehouse_code"_L1, FieldKind::Code },
    { "currency_code"_L1, FieldKind::Code, true },
    { "invoice_number"_L1, FieldKind::Text },
    { "invoice_date"_L1, FieldKind::Date },
    { "total_margin_kind"_L1, FieldKind::Text },
    { "total_margin_value"_L1, FieldKind::Number },
    { "note"_L1, FieldKind::Text },
    { "posted"_L1, FieldKind::Flag, true },
};
inline constexpr Field PurchaseLineFields[] = {
    { "external_id"_L1, FieldKind::Text },
    { "purchase_item_id"_L1, FieldKind::Id },
    { "product_code"_L1, FieldKind::GoodsCode, true },
    { "order_item_id"_L1, FieldKind::Id },
    { "on_balance"_L1, FieldKind::Flag },
    { "serial_number"_L1, FieldKind::Text },
    { "inventory_kind"_L1, FieldKind::Text, true },
    { "card_code"_L1, FieldKind::Code },
    { "expiry_date"_L1, FieldKind::Date },
    { "quantity"_L1, FieldKind::Number, true },
    { "price"_L1, FieldKind::Number, true },
    { "margin_kind"_L1, FieldKind::Text },
    { "margin_value"_L1, FieldKind::Number },
    { "vat_percent"_L1, FieldKind::Number },
    { "vat_amount"_L1, FieldKind::Number },
};
inline constexpr QLatin1StringView PurchaseExportFields[] = { "total_amount"_L1, "supplier_id"_L1, "supplier_name"_L1, "supplier_local_code"_L1 };
inline constexpr QLatin1StringView PurchaseExportLineFields[] = { "product_name"_L1, "product_local_code"_L1 };

inline constexpr Field SupplierReturnFields[] = {
    { "filial_code"_L1, FieldKind::Code },
    { "external_id"_L1, FieldKind::Text },
    { "return_id"_L1, FieldKind::Id },
    { "return_number"_L1, FieldKind::Text },
    { "return_time"_L1, FieldKind::Moment, true },
    { "status"_L1, FieldKind::Text },
    { "warehouse_code"_L1, FieldKind::Code, true },
    { "reason_code"_L1, FieldKind::Code },
    { "currency_code"_L1, FieldKind::Code, true },
    { "supplier_code"_L1, FieldKind::PersonCode, true },
    { "owner_person_code"_L1, FieldKind::PersonCode },
    { "contract_code"_L1, FieldKind::Code },
    { "purchase_id"_L1, FieldKind::Id },
    { "invoice_number"_L1, FieldKind::Text },
    { "invoice_date"_L1, FieldKind::Date },
    { "note"_L1, FieldKind::Text },
};
inline constexpr Field SupplierReturnLineFields[] = {
    { "external_id"_L1, FieldKind::Text },
    { "return_item_id"_L1, FieldKind::Id },
    { "purchase_item_id"_L1, FieldKind::Id },
    { "input_id"_L1, FieldKind::Id },
    { "input_item_id"_L1, FieldKind::Id },
    { "serial_number"_L1, FieldKind::Text },
    { "inventory_kind"_L1, FieldKind::Text, true },
    { "on_balance"_L1, FieldKind::Flag },
    { "product_code"_L1, FieldKind::GoodsCode, true },
    { "card_code"_L1, FieldKind::Code },
    { "expiry_date"_L1, FieldKind::Date },
    { "quantity"_L1, FieldKind::Number, true },
    { "price"_L1, FieldKind::Number },
    { "margin_kind"_L1, FieldKind::Text },
    { "margin_value"_L1, FieldKind::Number },
    { "vat_percent"_L1, FieldKind::Number },
    { "vat_amount"_L1, FieldKind::Number },
};
inline constexpr QLatin1StringView SupplierReturnStatuses[] = { "D"_L1, "N"_L1, "C"_L1 };
inline constexpr QLatin1StringView SupplierReturnExportFields[] = { "total_amount"_L1, "supplier_id"_L1, "supplier_name"_L1, "supplier_local_code"_L1, "warehouse_id"_L1, "warehouse_name"_L1 };
inline constexpr QLatin1StringView SupplierReturnExportLineFields[] = { "product_name"_L1, "product_local_code"_L1 };

inline constexpr Field StocktakingFields[] = {
    { "filial_code"_L1, FieldKind::Code },
    { "external_id"_L1, FieldKind::Text },
    { "stocktaking_id"_L1, FieldKind::Id },
    { "stocktaking_number"_L1, FieldKind::Text },
    { "stocktaking_date"_L1, FieldKind::Date, true },
    { "status"_L1, FieldKind::Text },
    { "warehouse_code"_L1, FieldKind::Code, true },
    { "currency_code"_L1, FieldKind::Code, true },
    { "reason_code"_L1, FieldKind::Code },
    { "note"_L1, FieldKind::Text },
};
inline constexpr Field StocktakingLineFields[] = {
    { "external_id"_L1, FieldKind::Text },
    { "stocktaking_item_id"_L1, FieldKind::Id },
    { "product_code"_L1, FieldKind::GoodsCode, true },
    { "serial_number"_L1, FieldKind::Text },
    { "inventory_kind"_L1, FieldKind::Text, true },
    { "card_code"_L1, FieldKind::Code },
    { "expiry_date"_L1, FieldKind::Date },
    { "batch_number"_L1, FieldKind::Text },
    { "quantity"_L1, FieldKind::Number, true },
    { "income_price"_L1, FieldKind::Number },
};
inline constexpr QLatin1StringView StocktakingStatuses[] = { "D"_L1, "P"_L1, "C"_L1 };
inline constexpr QLatin1StringView StocktakingExportFields[] = { "warehouse_id"_L1, "warehouse_name"_L1 };
inline constexpr QLatin1StringView StocktakingExportLineFields[] = { "product_name"_L1, "product_local_code"_L1 };

inline constexpr Field WriteoffFields[] = {
    { "filial_code"_L1, FieldKind::Code },
    { "external_id"_L1, FieldKind::Text },
    { "writeoff_id"_L1, FieldKind::Id },
    { "writeoff_number"_L1, FieldKind::Text },
    { "writeoff_date"_L1, FieldKind::Date, true },
    { "status"_L1, FieldKind::Text },
    { "warehouse_code"_L1, FieldKind::Code, true },
    { "reason_code"_L1, FieldKind::Code },
    { "currency_code"_L1, FieldKind::Code, true },
    { "note"_L1, FieldKind::Text },
};
inline constexpr Field WriteoffLineFields[] = {
    { "external_id"_L1, FieldKind::Text },
    { "writeoff_item_id"_L1, FieldKind::Id },
    { "product_code"_L1, FieldKind::GoodsCode, true },
    { "serial_number"_L1, FieldKind::Text },
    { "inventory_kind"_L1, FieldKind::Text, true },
    { "card_code"_L1, FieldKind::Code },
    { "expiry_date"_L1, FieldKind::Date },
    { "quantity"_L1, FieldKind::Number, true },
    { "batch_number"_L1, FieldKind::Text },
    { "marking_codes"_L1, FieldKind::List },
};
inline constexpr QLatin1StringView WriteoffStatuses[] = { "D"_L1, "A"_L1, "P"_L1 };
inline constexpr QLatin1StringView WriteoffExportFields[] = { "warehouse_id"_L1, "warehouse_name"_L1 };
inline constexpr QLatin1StringView WriteoffExportLineFields[] = { "product_name"_L1, "product_local_code"_L1 };

inline constexpr Field ClientPaymentFields[] = {
    { "filial_code"_L1, FieldKind::Code },
    { "external_id"_L1, FieldKind::Text },
    { "deal_id"_L1, FieldKind::Id },
    { "cashin_id"_L1, FieldKind::Id },
    { "cashin_time"_L1, FieldKind::Moment, true },
    { "cashin_date"_L1, FieldKind::Date, true },
    { "cashin_number"_L1, FieldKind::Text },
    { "bill_collector_code"_L1, FieldKind::Code },
    { "client_code"_L1, FieldKind::PersonCode, true },
    { "subfilial_code"_L1, FieldKind::Code },
    { "contract_code"_L1, FieldKind::Code },
    { "payment_type_code"_L1, FieldKind::Code, true },
    { "currency_code"_L1, FieldKind::Code, true },
    { "cashbox_code"_L1, FieldKind::Code },
    { "bank_account_code"_L1, FieldKind::Code },
    { "amount"_L1, FieldKind::Number, true },
    { "posted"_L1, FieldKind::Flag, true },
    { "note"_L1, FieldKind::Text },
    { "bank_trans_number"_L1, FieldKind::Text },
    { "bank_trans_date"_L1, FieldKind::Date },
    { "purpose"_L1, FieldKind::Text },
};
inline constexpr QLatin1StringView ClientPaymentStatuses[] = { "Y"_L1, "N"_L1 };
inline constexpr QLatin1StringView ClientPaymentExportFields[] = { "client_id"_L1, "client_name"_L1, "client_local_code"_L1 };

inline constexpr Field CashDocumentFields[] = {
    { "filial_code"_L1, FieldKind::Code },
    { "external_id"_L1, FieldKind::Text },
    { "operation_id"_L1, FieldKind::Id },
    { "operation_date"_L1, FieldKind::Date, true },
    { "operation_number"_L1, FieldKind::Text },
    { "subfilial_code"_L1, FieldKind::Code },
    { "posted"_L1, FieldKind::Flag, true },
    { "cashbox_code"_L1, FieldKind::Code, true },
    { "cashflow_reason_code"_L1, FieldKind::Code, true },
    { "cashflow_kind"_L1, FieldKind::Text, true },
    { "corr_coa_code"_L1, FieldKind::Code, true },
    { "corr_person_code"_L1, FieldKind::PersonCode },
    { "currency_code"_L1, FieldKind::Code, true },
    { "amount"_L1, FieldKind::Number, true },
    { "responsible_person_code"_L1, FieldKind::Code },
    { "collector_code"_L1, FieldKind::Code },
    { "note"_L1, FieldKind::Text },
};
inline constexpr Field CashDocumentLineFields[] = {
    { "ref_type"_L1, FieldKind::Text },
    { "ref_id"_L1, FieldKind::Id },
};
inline constexpr QLatin1StringView CashDocumentStatuses[] = { "Y"_L1, "N"_L1 };
inline constexpr QLatin1StringView CashDocumentExportFields[] = { "cashbox_name"_L1, "corr_person_name"_L1 };

inline constexpr Field BankDocumentFields[] = {
    { "filial_code"_L1, FieldKind::Code },
    { "external_id"_L1, FieldKind::Text },
    { "operation_id"_L1, FieldKind::Id },
    { "subfilial_code"_L1, FieldKind::Code },
    { "posted"_L1, FieldKind::Flag, true },
    { "operation_date"_L1, FieldKind::Date, true },
    { "operation_number"_L1, FieldKind::Text },
    { "bank_trans_number"_L1, FieldKind::Text },
    { "bank_trans_date"_L1, FieldKind::Date },
    { "bank_account_code"_L1, FieldKind::Code, true },
    { "cashflow_reason_code"_L1, FieldKind::Code, true },
    { "cashflow_kind"_L1, FieldKind::Text, true },
    { "corr_coa_code"_L1, FieldKind::Code, true },
    { "corr_person_code"_L1, FieldKind::PersonCode },
    { "corr_bank_account_code"_L1, FieldKind::Code },
    { "currency_code"_L1, FieldKind::Code, true },
    { "amount"_L1, FieldKind::Number, true },
    { "payment_code"_L1, FieldKind::Code },
    { "purpose"_L1, FieldKind::Text },
    { "responsible_person_code"_L1, FieldKind::Code },
    { "note"_L1, FieldKind::Text },
};
inline constexpr Field BankDocumentLineFields[] = {
    { "ref_type"_L1, FieldKind::Text },
    { "ref_id"_L1, FieldKind::Id },
};
inline constexpr QLatin1StringView BankDocumentStatuses[] = { "Y"_L1, "N"_L1 };
inline constexpr QLatin1StringView BankDocumentExportFields[] = { "bank_account_name"_L1, "corr_person_name"_L1 };

// clang-format on

} // namespace smartup::documentfields
