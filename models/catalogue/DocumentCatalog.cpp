#include "models/catalogue/DocumentCatalog.h"

#include "models/catalogue/DocumentFields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;
using namespace documentfields;

namespace {

// clang-format off
constexpr std::array<DocumentTypeInfo, DocumentTypeCount> Catalog { {
    {
        .type = DocumentType::Order,
        .key = "order"_L1,
        .name = QT_TRANSLATE_NOOP("DocumentType", "Order"),
        .pluralName = QT_TRANSLATE_NOOP("DocumentType", "Orders"),
        .smartupName = "Заказ",
        .path = "/b/trade/txs/tdeal/order"_L1,
        .root = "order"_L1,
        .idField = "deal_id"_L1,
        .numberField = "delivery_number"_L1,
        .dateField = "deal_time"_L1,
        .dateFilterBegin = "begin_deal_date"_L1,
        .dateFilterEnd = "end_deal_date"_L1,
        .linesField = "order_products"_L1,
        .lineIdField = "product_unit_id"_L1,
        .quantityField = "order_quant"_L1,
        .priceField = "product_price"_L1,
        .personField = "person_code"_L1,
        .warehouseField = "warehouse_code"_L1,
        .amountField = "total_amount"_L1,
        .statusField = "status"_L1,
        .statuses = OrderStatuses,
        .quotaClass = QuotaClass::Frequent,
        .fields = OrderFields,
        .lineFields = OrderLineFields,
        .furtherLists = OrderLists,
        .exportOnlyFields = OrderExportFields,
        .exportOnlyLineFields = OrderExportLineFields,
    },
    {
        .type = DocumentType::OrderReturn,
        .key = "order_return"_L1,
        .name = QT_TRANSLATE_NOOP("DocumentType", "Order return"),
        .pluralName = QT_TRANSLATE_NOOP("DocumentType", "Order returns"),
        .smartupName = "Возврат заказа",
        .path = "/b/anor/mxsx/mdeal/return"_L1,
        .root = "return"_L1,
        .idField = "deal_id"_L1,
        .numberField = "delivery_number"_L1,
        .dateField = "deal_time"_L1,
        .dateFilterBegin = "begin_return_date"_L1,
        .dateFilterEnd = "end_return_date"_L1,
        .linesField = "return_products"_L1,
        .lineIdField = "product_unit_id"_L1,
        .quantityField = "return_quant"_L1,
        .priceField = "product_price"_L1,
        .personField = "person_code"_L1,
        .warehouseField = "warehouse_code"_L1,
        .amountField = "total_amount"_L1,
        .statusField = "status"_L1,
        .statuses = OrderReturnStatuses,
        .quotaClass = QuotaClass::Infrequent,
        .fields = OrderReturnFields,
        .lineFields = OrderReturnLineFields,
        .furtherLists = {},
        .exportOnlyFields = OrderReturnExportFields,
        .exportOnlyLineFields = OrderReturnExportLineFields,
    },
    {
        .type = DocumentType::Receipt,
        .key = "receipt"_L1,
        .name = QT_TRANSLATE_NOOP("DocumentType", "Warehouse receipt"),
        .pluralName = QT_TRANSLATE_NOOP("DocumentType", "Warehouse receipts"),
        .smartupName = "Поступление на склад",
        .path = "/b/anor/mxsx/mkw/input"_L1,
        .root = "input"_L1,
        .idField = "input_id"_L1,
        .numberField = "input_number"_L1,
        .dateField = "input_time"_L1,
        .dateFilterBegin = "begin_input_date"_L1,
        .dateFilterEnd = "end_input_date"_L1,
        .linesField = "input_items"_L1,
        .lineIdField = "input_item_id"_L1,
        .quantityField = "quantity"_L1,
        .priceField = ""_L1,
        .personField = ""_L1,
        .warehouseField = "warehouse_code"_L1,
        .amountField = ""_L1,
        .statusField = "status"_L1,
        .statuses = ReceiptStatuses,
        .quotaClass = QuotaClass::Infrequent,
        .fields = ReceiptFields,
        .lineFields = ReceiptLineFields,
        .furtherLists = {},
        .exportOnlyFields = ReceiptExportFields,
        .exportOnlyLineFields = ReceiptExportLineFields,
    },
    {
        .type = DocumentType::Movement,
        .key = "movement"_L1,
        .name = QT_TRANSLATE_NOOP("DocumentType", "Internal movement"),
        .pluralName = QT_TRANSLATE_NOOP("DocumentType", "Internal movements"),
        .smartupName = "Внутреннее перемещение",
        .path = "/b/anor/mxsx/mkw/movement"_L1,
        .root = "movement"_L1,
        .idField = "movement_id"_L1,
        .numberField = "movement_number"_L1,
        .dateField = "from_movement_date"_L1,
        .dateFilterBegin = "begin_from_movement_date"_L1,
        .dateFilterEnd = "end_from_movement_date"_L1,
        .linesField = "movement_items"_L1,
        .lineIdField = "movement_item_id"_L1,
        .quantityField = "quantity"_L1,
        .priceField = ""_L1,
        .personField = ""_L1,
        .warehouseField = "from_warehouse_code"_L1,
        .amountField = ""_L1,
        .statusField = "status"_L1,
        .statuses = MovementStatuses,
        .quotaClass = QuotaClass::Infrequent,
        .fields = MovementFields,
        .lineFields = MovementLineFields,
        .furtherLists = {},
        .exportOnlyFields = MovementExportFields,
        .exportOnlyLineFields = MovementExportLineFields,
    },
    {
        .type = DocumentType::Purchase,
        .key = "purchase"_L1,
        .name = QT_TRANSLATE_NOOP("DocumentType", "Purchase"),
        .pluralName = QT_TRANSLATE_NOOP("DocumentType", "Purchases"),
        .smartupName = "Закупка",
        .path = "/b/anor/mxsx/mkw/purchase"_L1,
        .root = "purchase"_L1,
        .idField = "purchase_id"_L1,
        .numberField = "purchase_number"_L1,
        .dateField = "purchase_time"_L1,
        .dateFilterBegin = "begin_purchase_date"_L1,
        .dateFilterEnd = "end_purchase_date"_L1,
        .linesField = "purchase_items"_L1,
        .lineIdField = "purchase_item_id"_L1,
        .quantityField = "quantity"_L1,
        .priceField = "price"_L1,
        .personField = "supplier_code"_L1,
        .warehouseField = "warehouse_code"_L1,
        .amountField = "total_amount"_L1,
        .statusField = "status_code"_L1,
        .statuses = {},
        .quotaClass = QuotaClass::Infrequent,
        .fields = PurchaseFields,
        .lineFields = PurchaseLineFields,
        .furtherLists = {},
        .exportOnlyFields = PurchaseExportFields,
        .exportOnlyLineFields = PurchaseExportLineFields,
    },
    {
        .type = DocumentType::SupplierReturn,
        .key = "supplier_return"_L1,
        .name = QT_TRANSLATE_NOOP("DocumentType", "Return to supplier"),
        .pluralName = QT_TRANSLATE_NOOP("DocumentType", "Returns to suppliers"),
        .smartupName = "Возврат поставщику",
        .path = "/b/anor/mxsx/mkw/return"_L1,
        .root = "return"_L1,
        .idField = "return_id"_L1,
        .numberField = "return_number"_L1,
        .dateField = "return_time"_L1,
        .dateFilterBegin = "begin_return_date"_L1,
        .dateFilterEnd = "end_return_date"_L1,
        .linesField = "return_items"_L1,
        .lineIdField = "return_item_id"_L1,
        .quantityField = "quantity"_L1,
        .priceField = "price"_L1,
        .personField = "supplier_code"_L1,
        .warehouseField = "warehouse_code"_L1,
        .amountField = "total_amount"_L1,
        .statusField = "status"_L1,
        .statuses = SupplierReturnStatuses,
        .quotaClass = QuotaClass::Infrequent,
        .fields = SupplierReturnFields,
        .lineFields = SupplierReturnLineFields,
        .furtherLists = {},
        .exportOnlyFields = SupplierReturnExportFields,
        .exportOnlyLineFields = SupplierReturnExportLineFields,
    },
    {
        .type = DocumentType::Stocktaking,
        .key = "stocktaking"_L1,
        .name = QT_TRANSLATE_NOOP("DocumentType", "Stocktaking"),
        .pluralName = QT_TRANSLATE_NOOP("DocumentType", "Stocktakings"),
        .smartupName = "Инвентаризация",
        .path = "/b/anor/mxsx/mkw/stocktaking"_L1,
        .root = "stocktaking"_L1,
        .idField = "stocktaking_id"_L1,
        .numberField = "stocktaking_number"_L1,
        .dateField = "stocktaking_date"_L1,
        .dateFilterBegin = "begin_stocktaking_date"_L1,
        .dateFilterEnd = "end_stocktaking_date"_L1,
        .linesField = "stocktaking_items"_L1,
        .lineIdField = "stocktaking_item_id"_L1,
        .quantityField = "quantity"_L1,
        .priceField = "income_price"_L1,
        .personField = ""_L1,
        .warehouseField = "warehouse_code"_L1,
        .amountField = ""_L1,
        .statusField = "status"_L1,
        .statuses = StocktakingStatuses,
        .quotaClass = QuotaClass::Infrequent,
        .fields = StocktakingFields,
        .lineFields = StocktakingLineFields,
        .furtherLists = {},
        .exportOnlyFields = StocktakingExportFields,
        .exportOnlyLineFields = StocktakingExportLineFields,
    },
    {
        .type = DocumentType::Writeoff,
        .key = "writeoff"_L1,
        .name = QT_TRANSLATE_NOOP("DocumentType", "Write-off"),
        .pluralName = QT_TRANSLATE_NOOP("DocumentType", "Write-offs"),
        .smartupName = "Списание",
        .path = "/b/anor/mxsx/mkw/writeoff"_L1,
        .root = "writeoff"_L1,
        .idField = "writeoff_id"_L1,
        .numberField = "writeoff_number"_L1,
        .dateField = "writeoff_date"_L1,
        .dateFilterBegin = "begin_writeoff_date"_L1,
        .dateFilterEnd = "end_writeoff_date"_L1,
        .linesField = "writeoff_items"_L1,
        .lineIdField = "writeoff_item_id"_L1,
        .quantityField = "quantity"_L1,
        .priceField = ""_L1,
        .personField = ""_L1,
        .warehouseField = "warehouse_code"_L1,
        .amountField = ""_L1,
        .statusField = "status"_L1,
        .statuses = WriteoffStatuses,
        .quotaClass = QuotaClass::Infrequent,
        .fields = WriteoffFields,
        .lineFields = WriteoffLineFields,
        .furtherLists = {},
        .exportOnlyFields = WriteoffExportFields,
        .exportOnlyLineFields = WriteoffExportLineFields,
    },
    {
        .type = DocumentType::ClientPayment,
        .key = "client_payment"_L1,
        .name = QT_TRANSLATE_NOOP("DocumentType", "Client payment"),
        .pluralName = QT_TRANSLATE_NOOP("DocumentType", "Client payments"),
        .smartupName = "Оплата от клиента",
        .path = "/b/trade/txs/tcs/cashin"_L1,
        .root = "cashin"_L1,
        .idField = "cashin_id"_L1,
        .numberField = "cashin_number"_L1,
        .dateField = "cashin_date"_L1,
        .dateFilterBegin = "begin_cashin_date"_L1,
        .dateFilterEnd = "end_cashin_date"_L1,
        .linesField = ""_L1,
        .lineIdField = ""_L1,
        .quantityField = ""_L1,
        .priceField = ""_L1,
        .personField = "client_code"_L1,
        .warehouseField = ""_L1,
        .amountField = "amount"_L1,
        .statusField = "posted"_L1,
        .statuses = ClientPaymentStatuses,
        .quotaClass = QuotaClass::Infrequent,
        .fields = ClientPaymentFields,
        .lineFields = {},
        .furtherLists = {},
        .exportOnlyFields = ClientPaymentExportFields,
        .exportOnlyLineFields = {},
    },
    {
        .type = DocumentType::CashDocument,
        .key = "cash_document"_L1,
        .name = QT_TRANSLATE_NOOP("DocumentType", "Cash document"),
        .pluralName = QT_TRANSLATE_NOOP("DocumentType", "Cash documents"),
        .smartupName = "Кассовый документ",
        .path = "/b/anor/mxsx/mkcs/cash_operation"_L1,
        .root = "cash_operation"_L1,
        .idField = "operation_id"_L1,
        .numberField = "operation_number"_L1,
        .dateField = "operation_date"_L1,
        .dateFilterBegin = "begin_operation_date"_L1,
        .dateFilterEnd = "end_operation_date"_L1,
        .linesField = "ref_codes"_L1,
        .lineIdField = ""_L1,
        .quantityField = ""_L1,
        .priceField = ""_L1,
        .personField = "corr_person_code"_L1,
        .warehouseField = ""_L1,
        .amountField = "amount"_L1,
        .statusField = "posted"_L1,
        .statuses = CashDocumentStatuses,
        .quotaClass = QuotaClass::Infrequent,
        .fields = CashDocumentFields,
        .lineFields = CashDocumentLineFields,
        .furtherLists = {},
        .exportOnlyFields = CashDocumentExportFields,
        .exportOnlyLineFields = {},
    },
    {
        .type = DocumentType::BankDocument,
        .key = "bank_document"_L1,
        .name = QT_TRANSLATE_NOOP("DocumentType", "Bank document"),
        .pluralName = QT_TRANSLATE_NOOP("DocumentType", "Bank documents"),
        .smartupName = "Банковский документ",
        .path = "/b/anor/mxsx/mkcs/bank_operation"_L1,
        .root = "bank_operation"_L1,
        .idField = "operation_id"_L1,
        .numberField = "operation_number"_L1,
        .dateField = "operation_date"_L1,
        .dateFilterBegin = "begin_operation_date"_L1,
        .dateFilterEnd = "end_operation_date"_L1,
        .linesField = "ref_codes"_L1,
        .lineIdField = ""_L1,
        .quantityField = ""_L1,
        .priceField = ""_L1,
        .personField = "corr_person_code"_L1,
        .warehouseField = ""_L1,
        .amountField = "amount"_L1,
        .statusField = "posted"_L1,
        .statuses = BankDocumentStatuses,
        .quotaClass = QuotaClass::Infrequent,
        .fields = BankDocumentFields,
        .lineFields = BankDocumentLineFields,
        .furtherLists = {},
        .exportOnlyFields = BankDocumentExportFields,
        .exportOnlyLineFields = {},
    },
} };
// clang-format on

constexpr bool isInOrderOfTheEnum()
{
    for (std::size_t i = 0; i < DocumentTypeCount; ++i) {
        if (Catalog[i].type != AllDocumentTypes[i]
            || static_cast<std::size_t>(Catalog[i].type) != i) {
            return false;
        }
    }
    return true;
}
static_assert(isInOrderOfTheEnum(), "one row per document type, in the order of the enum");

} // namespace

QString quotaClassKey(QuotaClass quotaClass)
{
    switch (quotaClass) {
    case QuotaClass::References:
        return u"references"_s;
    case QuotaClass::Infrequent:
        return u"infrequent"_s;
    case QuotaClass::Frequent:
        return u"frequent"_s;
    }
    Q_UNREACHABLE();
}

std::span<const DocumentTypeInfo> documentCatalog()
{
    return Catalog;
}

const DocumentTypeInfo &documentTypeInfo(DocumentType type)
{
    return Catalog[static_cast<std::size_t>(type)];
}

std::optional<DocumentType> documentTypeFromKey(QStringView key)
{
    const auto row =
        std::ranges::find_if(Catalog, [key](const DocumentTypeInfo &r) { return r.key == key; });
    if (row == Catalog.end()) {
        return std::nullopt;
    }
    return row->type;
}

QString documentTypeKey(DocumentType type)
{
    return documentTypeInfo(type).key;
}

QString documentTypeName(DocumentType type)
{
    return QCoreApplication::translate("DocumentType", documentTypeInfo(type).name);
}

QString documentTypePluralName(DocumentType type)
{
    return QCoreApplication::translate("DocumentType", documentTypeInfo(type).pluralName);
}

} // namespace smartup
