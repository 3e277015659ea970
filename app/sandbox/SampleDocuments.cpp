#include "app/sandbox/SampleDocuments.h"

#include "app/sandbox/SandboxMoment.h"
#include "models/core/SmartupDate.h"

#include <algorithm>

namespace smartup::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t RememberedOrders = 500;
constexpr std::size_t RememberedPurchaseLines = 1000;

} // namespace

// clang-format off
const SampleDocuments::NamedMaker SampleDocuments::HeaderMakers[] = {
    { "delivery_date"_L1, &SampleDocuments::nextDay },
    { "booked_date"_L1, &SampleDocuments::documentDay },
    { "deal_time"_L1, &SampleDocuments::documentMoment },
    { "input_time"_L1, &SampleDocuments::documentMoment },
    { "purchase_time"_L1, &SampleDocuments::documentMoment },
    { "return_time"_L1, &SampleDocuments::documentMoment },
    { "cashin_time"_L1, &SampleDocuments::documentMoment },
    { "from_movement_date"_L1, &SampleDocuments::documentDay },
    { "to_movement_date"_L1, &SampleDocuments::nextDay },
    { "stocktaking_date"_L1, &SampleDocuments::documentDay },
    { "writeoff_date"_L1, &SampleDocuments::documentDay },
    { "cashin_date"_L1, &SampleDocuments::documentDay },
    { "operation_date"_L1, &SampleDocuments::documentDay },
    { "input_date"_L1, &SampleDocuments::nextDay },
    { "invoice_date"_L1, &SampleDocuments::documentDay },
    { "bank_trans_date"_L1, &SampleDocuments::documentDay },
    { "room_code"_L1, &SampleDocuments::room },
    { "robot_code"_L1, &SampleDocuments::robot },
    { "sales_manager_code"_L1, &SampleDocuments::staff },
    { "expeditor_code"_L1, &SampleDocuments::expeditor },
    { "bill_collector_code"_L1, &SampleDocuments::staff },
    { "collector_code"_L1, &SampleDocuments::staff },
    { "responsible_person_code"_L1, &SampleDocuments::staff },
    { "person_code"_L1, &SampleDocuments::client },
    { "client_code"_L1, &SampleDocuments::client },
    { "corr_person_code"_L1, &SampleDocuments::client },
    { "supplier_code"_L1, &SampleDocuments::supplier },
    { "currency_code"_L1, &SampleDocuments::currency },
    { "contract_code"_L1, &SampleDocuments::contract },
    { "note"_L1, &SampleDocuments::note },
    { "self_shipment"_L1, &SampleDocuments::no },
    { "delivery_address_short"_L1, &SampleDocuments::address },
    { "invoice_number"_L1, &SampleDocuments::invoice },
    { "payment_type_code"_L1, &SampleDocuments::paymentType },
    { "warehouse_code"_L1, &SampleDocuments::warehouse },
    { "from_warehouse_code"_L1, &SampleDocuments::warehouse },
    { "to_warehouse_code"_L1, &SampleDocuments::otherWarehouse },
    { "reason_code"_L1, &SampleDocuments::reason },
    { "return_reason_code"_L1, &SampleDocuments::reason },
    { "order_deal_id"_L1, &SampleDocuments::order },
    { "cashbox_code"_L1, &SampleDocuments::cashbox },
    { "bank_account_code"_L1, &SampleDocuments::bankAccount },
    { "amount"_L1, &SampleDocuments::amount },
    { "cashflow_reason_code"_L1, &SampleDocuments::cashflowReason },
    { "cashflow_kind"_L1, &SampleDocuments::cashflowKind },
    { "corr_coa_code"_L1, &SampleDocuments::account },
    { "purpose"_L1, &SampleDocuments::purpose },
    { "bank_trans_number"_L1, &SampleDocuments::transaction },
    { "posted"_L1, &SampleDocuments::yes },
};
const SampleDocuments::NamedMaker SampleDocuments::LineMakers[] = {
    { "inventory_kind"_L1, &SampleDocuments::goodsKind },
    { "warehouse_code"_L1, &SampleDocuments::warehouse },
    { "product_code"_L1, &SampleDocuments::goods },
    { "expiry_date"_L1, &SampleDocuments::expiryDay },
    { "on_balance"_L1, &SampleDocuments::yes },
    { "order_quant"_L1, &SampleDocuments::quantity },
    { "return_quant"_L1, &SampleDocuments::quantity },
    { "quantity"_L1, &SampleDocuments::quantity },
    { "price_type_code"_L1, &SampleDocuments::priceType },
    { "product_price"_L1, &SampleDocuments::price },
    { "price"_L1, &SampleDocuments::price },
    { "income_price"_L1, &SampleDocuments::price },
    { "vat_percent"_L1, &SampleDocuments::vat },
    { "batch_number"_L1, &SampleDocuments::batch },
};
// clang-format on

std::vector<SampleDocuments::MadeField> SampleDocuments::makersOf(const PlanColumns &columns,
                                                                  std::span<const NamedMaker> table)
{
    std::vector<MadeField> made;
    for (const PlanColumn &column : columns) {
        const auto row =
            std::ranges::find(table, QLatin1StringView(column.name), &NamedMaker::field);
        const bool isColumn =
            column.source == ColumnSource::StatusCode || column.source == ColumnSource::Number;
        if (row != table.end() && column.isImported && !isColumn) {
            made.push_back({ column.prefix.sliced(1), row->maker });
        }
    }
    return made;
}

const SampleDocuments::TypeMakers &SampleDocuments::makers(DocumentType type)
{
    auto &known = m_makers[static_cast<std::size_t>(type)];
    if (!known) {
        const DocumentTypeInfo &info = documentTypeInfo(type);
        const DocumentPlan &plan = documentPlan(type);
        known = TypeMakers {};
        known->header = makersOf(plan.header, HeaderMakers);
        known->lines = makersOf(plan.lines.columns, LineMakers);
        if (!info.lineIdField.isEmpty()) {
            // Its own id only: a receipt also names the lines of its purchase, which have theirs.
            known->lines.insert(
                known->lines.begin(),
                { '"' + QByteArray(info.lineIdField.data(), info.lineIdField.size()) + "\":",
                  &SampleDocuments::lineId });
        }
        const auto date =
            columnOf(plan.header, QByteArrayView(info.dateField.data(), info.dateField.size()));
        known->isDateOnly = plan.header[static_cast<std::size_t>(date)].kind == FieldKind::Date;
        known->isAmountOfLines = plan.price >= 0;
        if (type == DocumentType::Receipt) {
            known->lines.insert(known->lines.begin() + 1,
                                { { "\"purchase_id\":", &SampleDocuments::purchase },
                                  { "\"purchase_item_id\":", &SampleDocuments::purchaseLine } });
            known->lines.push_back({ "\"product_code\":", &SampleDocuments::purchasedGoods });
        }
        if (plan.lines.name == "ref_codes") {
            known->lines.clear();
        }
    }
    return *known;
}

QByteArray SampleDocuments::object(const std::vector<MadeField> &fields)
{
    QByteArray out;
    out.reserve(512);
    out += '{';
    for (const MadeField &field : fields) {
        const qsizetype start = out.size();
        if (start > 1) {
            out += ',';
        }
        out += field.key;
        const qsizetype before = out.size();
        (this->*field.maker)(out);
        if (out.size() == before) {
            out.truncate(start);
        }
    }
    out += '}';
    return out;
}

void SampleDocuments::chooseBranch(const SampleShare &share, int number)
{
    m_branchIndex = 0;
    if (share.type != DocumentType::Order || number > KnownOrders) {
        int roll = m_dice.roll(10);
        while (roll >= Branches[m_branchIndex].shareOfDocuments) {
            roll -= Branches[m_branchIndex].shareOfDocuments;
            ++m_branchIndex;
        }
    }
    m_branch = &Branches[m_branchIndex];
    m_room = 1 + m_dice.roll(RoomsPerOrganisation);
    m_warehouse = 1 + m_dice.roll(WarehousesPerOrganisation);
}

void SampleDocuments::chooseMoments(bool isKnownOrder)
{
    const int age = 1 + m_dice.roll(isKnownOrder ? 5 : Days);
    m_day = m_today.addDays(-age);
    m_time = QTime(8, 0).addSecs(m_dice.roll(10 * 3600));
    m_created = storedMoment(m_day, m_time.addSecs(m_dice.roll(900)));
    // Changed some days later or in the same evening, never after yesterday.
    const int later = m_dice.roll(qMin(age, 6));
    m_modified = storedMoment(m_day.addDays(later), QTime(19, 0).addSecs(m_dice.roll(4 * 3600)));
    m_dayText = toSmartupDate(m_day).toLatin1();
    m_momentText = m_dayText + ' ' + m_time.toString(u"HH:mm:ss"_s).toLatin1();
    m_nextDayText = toSmartupDate(m_day.addDays(1)).toLatin1();
    m_expiryDayText = toSmartupDate(m_day.addDays(360)).toLatin1();
}

QString SampleDocuments::status(const DocumentTypeInfo &info, bool isKnownOrder)
{
    constexpr std::array Weights {
        5, 10, 8, 7, 20, 25, 18, 7
    }; // of the order statuses, 100 in all
    if (isKnownOrder) {
        return m_number % 2 == 0 ? u"B#S"_s : u"B#V"_s;
    }
    if (info.type == DocumentType::Order) {
        int roll = m_dice.roll(100);
        std::size_t at = 0;
        while (roll >= Weights[at]) {
            roll -= Weights[at];
            ++at;
        }
        return info.statuses[at];
    }
    return info.statuses.empty() ? u"NEW"_s : QString(m_dice.pick(info.statuses));
}

QByteArray SampleDocuments::lines(const TypeMakers &makers)
{
    if (makers.lines.empty()) {
        return "[]";
    }
    QByteArray lines = "[";
    for (int count = 1 + m_dice.roll(7); count > 0; --count) {
        if (lines.size() > 1) {
            lines += ',';
        }
        lines += object(makers.lines);
        if (m_type == DocumentType::Purchase
            && m_purchases[m_branchIndex].size() < RememberedPurchaseLines) {
            m_purchases[m_branchIndex].push_back(
                { m_documentId, m_line, m_book.goods[static_cast<std::size_t>(m_goods)] });
        }
    }
    return lines + ']';
}

void SampleDocuments::add(const SampleShare &share, int number)
{
    const DocumentTypeInfo &info = documentTypeInfo(share.type);
    const TypeMakers &makers = this->makers(share.type);
    const bool isKnownOrder = share.type == DocumentType::Order && number <= KnownOrders;
    m_type = share.type;
    m_number = number;
    m_person = 0;
    m_sum = 0;
    m_amount.clear();
    chooseBranch(share, number);
    chooseMoments(isKnownOrder);

    SandboxDocument document;
    document.id = m_documentId = m_store.ids().next();
    document.type = share.type;
    document.organisationId = m_branch->id;
    if (isKnownOrder || m_dice.roll(12) != 0) {
        document.externalId = numbered(share.prefix, number, 8);
    }
    document.number = QString::number(document.id);
    document.documentDate = storedMoment(m_day, makers.isDateOnly ? QTime(0, 0) : m_time);
    document.createdOn = m_created;
    document.modifiedOn = m_modified;
    document.status = status(info, isKnownOrder);
    document.header = object(makers.header);
    document.lines = lines(makers);
    document.personId = m_person;
    document.amount =
        makers.isAmountOfLines ? QString::number(m_sum) : QString::fromLatin1(m_amount);
    m_store.documents().insert(document);
    if (share.type == DocumentType::Order) {
        if (m_orders[m_branchIndex].size() < RememberedOrders) {
            m_orders[m_branchIndex].push_back(document.id);
        }
        m_routes.take(m_branchIndex, m_day.addDays(1), m_expeditor, document);
    }
}

} // namespace smartup::sample
