#include "app/sandbox/SampleCompany.h"

#include "app/sandbox/Decimal.h"
#include "app/sandbox/DocumentPlan.h"
#include "app/sandbox/JsonText.h"
#include "models/core/OrderStatus.h"
#include "models/core/SmartupDate.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <numeric>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Head = 100;
constexpr int GoodsCount = 2000;
constexpr int GoodsWithoutCodes = 140; // 7 %
constexpr int ClientCount = 600;
constexpr int LegalClients = 360;
constexpr int ClientsWithoutCodes = 12;
constexpr int SupplierCount = 40;
constexpr int StaffCount = 24;
constexpr int RoomsPerOrganisation = 8;
constexpr int WarehousesPerOrganisation = 3;
constexpr int ContractsPerOrganisation = 60;
constexpr int Days = 40;
constexpr int KnownOrders = 37;
constexpr int DocumentsPerTransaction = 20000;

struct Branch
{
    qint64 id = 0;
    QLatin1StringView code;
    const char *name = nullptr;
    QLatin1StringView goodsPrefix;
    int goodsWithoutLocalCode = 0;
    int shareOfDocuments = 0; ///< of 10
};
constexpr std::array<Branch, 3> Branches { {
    { 101, "TAS"_L1, "Chashma · Tashkent", "17-"_L1, 41, 5 },
    { 102, "SAM"_L1, "Chashma · Samarkand", "21-"_L1, 60, 3 },
    { 103, "FER"_L1, "Chashma · Fergana", "30-"_L1, 55, 2 },
} };

struct TypeShare
{
    DocumentType type {};
    int count = 0;
    QLatin1StringView prefix; ///< of external ids
};
// Purchases before the receipts that refer to them, orders before their returns.
constexpr TypeShare TypeShares[] = {
    { DocumentType::Order, 5000, "1C-"_L1 },
    { DocumentType::OrderReturn, 300, "1C-RT-"_L1 },
    { DocumentType::Purchase, 400, "1C-PU-"_L1 },
    { DocumentType::Receipt, 300, "1C-RC-"_L1 },
    { DocumentType::Movement, 300, "1C-MV-"_L1 },
    { DocumentType::SupplierReturn, 100, "1C-SR-"_L1 },
    { DocumentType::Stocktaking, 60, "1C-ST-"_L1 },
    { DocumentType::Writeoff, 120, "1C-WO-"_L1 },
    { DocumentType::ClientPayment, 1500, "1C-CP-"_L1 },
    { DocumentType::CashDocument, 300, "1C-CD-"_L1 },
    { DocumentType::BankDocument, 300, "1C-BD-"_L1 },
};
static_assert(std::size(TypeShares) == DocumentTypeCount);

constexpr const char *Surnames[] = {
    "Каримов",  "Рахимов", "Юсупов",   "Назаров", "Саидов",   "Турсунов", "Ахмедов",
    "Исмоилов", "Бобоев",  "Хамидов",  "Иванова", "Ким",      "Соколов",  "Цой",
    "Мирзаева", "Азимова", "Холматов", "Эргашев", "Норматов", "Орлова",
};
constexpr const char *FirstNames[] = {
    "Азиз",  "Бахтиёр", "Дилноза", "Жасур",  "Зухра",  "Ирина",  "Камола",
    "Лазиз", "Малика",  "Нодир",   "Ольга",  "Рустам", "Севара", "Тимур",
    "Умида", "Фарход",  "Шахноза", "Эльдор", "Юлия",   "Ягона",
};
constexpr const char *MiddleNames[] = {
    "Азизович",   "Бахтиёровна", "Жасурович",  "Каримовна",
    "Рустамович", "Тимуровна",   "Фарходович", "Нодировна",
};
constexpr const char *FirmWords[] = {
    "Oq Oltin",      "Baraka",        "Yangi Hayot", "Zarafshon", "Samo Savdo",
    "Nur Market",    "Sharq Yulduzi", "Ipak Yo'li",  "Anhor",     "Chorsu Trade",
    "Мирзо-Продукт", "Восток-Опт",    "Добрый двор", "Садовод",   "Новый берег",
    "Дилшод",        "Бахор",         "Камалак",     "Истиклол",  "Олтин водий",
};
constexpr const char *GoodsNames[] = {
    "Чай чёрный",
    "Чай зелёный",
    "Сок яблочный",
    "Сок гранатовый",
    "Вода питьевая",
    "Печенье овсяное",
    "Халва",
    "Рис лазер",
    "Масло хлопковое",
    "Макароны",
    "Кофе молотый",
    "Шоколад",
    "Мука",
    "Сахар",
    "Нават",
    "Изюм",
    "Курага",
    "Миндаль",
    "Томатная паста",
    "Лимонад",
    "Айран",
    "Сыр",
    "Мёд",
    "Соль",
    "Специи",
};
constexpr const char *Brands[] = {
    "Chashma", "Bog'bon", "Sarbon", "Lola", "Oltin Daryo",
    "Памир",   "Родник",  "Анор",   "Tong", "Zilol",
};
constexpr const char *Sizes[] = {
    "50 г", "100 г", "200 г", "250 г", "500 г", "1 кг", "2 кг", "5 кг",
};
constexpr const char *Streets[] = {
    "Bog'ishamol", "Навоий", "Шота Руставели", "Mirobod", "Амир Темур", "Guliston",
};
constexpr const char *Notes[] = {
    "", "", "", "Доставить до обеда", "Позвонить за час", "Без скидки", "Mijoz bilan kelishilgan",
};

/// SplitMix64: the same numbers on every machine.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }
    /// 0 … sides − 1
    int roll(int sides)
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return static_cast<int>((z ^ (z >> 31U)) % static_cast<quint64>(sides));
    }
    template <typename Table>
    const auto &pick(const Table &table)
    {
        return std::data(table)[roll(static_cast<int>(std::size(table)))];
    }

private:
    quint64 m_state;
};

QString numbered(QLatin1StringView prefix, int number, int width)
{
    return prefix + QString::number(number).rightJustified(width, u'0');
}

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

/// A stored JSON object that grows.
class Fields
{
public:
    Fields &add(QByteArrayView key, const QString &value)
    {
        appendStoredField(m_object, key, jsonText(value));
        return *this;
    }
    Fields &addList(QByteArrayView key, const QByteArray &json)
    {
        appendStoredField(m_object, key, json);
        return *this;
    }
    [[nodiscard]] QByteArray json() const { return m_object.isEmpty() ? "{}"_ba : m_object + '}'; }

private:
    QByteArray m_object;
};

class SampleCompany
{
public:
    SampleCompany(SandboxStore &store, QDate today)
        : m_store(store)
        , m_today(today)
        , m_recordsMade(storedMoment(today.addDays(-200)))
    {
    }

    void addCompany()
    {
        addOrganisations();
        addUsers();
        addSimpleRecords();
        addGoods();
        addPersons();
        for (const Branch &branch : Branches) {
            addBranch(branch);
        }
    }

    /// Number `number` (from 1) of its type.
    void addDocument(const TypeShare &share, int number);

private:
    /// Writes the token of one field; writing nothing leaves the field out.
    using Maker = void (SampleCompany::*)(QByteArray &out);
    struct NamedMaker
    {
        QLatin1StringView field;
        Maker maker = nullptr;
    };
    struct MadeField
    {
        QByteArray key; ///< `"name":`
        Maker maker = nullptr;
    };
    struct TypeMakers
    {
        std::vector<MadeField> header;
        std::vector<MadeField> lines;
        bool isDateOnly = false;
        bool isAmountOfLines = false;
    };
    struct PurchaseLine
    {
        qint64 purchase = 0;
        qint64 line = 0;
        qint64 goods = 0;
    };

    [[nodiscard]] static QString storedMoment(QDate date, QTime time = QTime(9, 0))
    {
        return date.toString(Qt::ISODate) + u' ' + time.toString(u"HH:mm:ss"_s);
    }

    void addOrganisations();
    void addUsers();
    void addSimpleRecords();
    void addGoods();
    void addPersons();
    void addPerson(int number, bool isLegal, bool isSupplier, bool hasCode);
    void addBranch(const Branch &branch);
    qint64 addRecord(QLatin1StringView entity,
                     qint64 organisation,
                     const QString &code,
                     const QString &name,
                     Fields fields = {});

    static const NamedMaker HeaderMakers[];
    static const NamedMaker LineMakers[];
    [[nodiscard]] static std::vector<MadeField> makersOf(const PlanColumns &columns,
                                                         std::span<const NamedMaker> table);
    [[nodiscard]] const TypeMakers &makers(DocumentType type);
    [[nodiscard]] QByteArray object(const std::vector<MadeField> &fields);
    void chooseBranch(const TypeShare &share, int number);
    void chooseMoments(bool isKnownOrder);
    [[nodiscard]] QString status(const DocumentTypeInfo &info, bool isKnownOrder);
    [[nodiscard]] QByteArray lines(const TypeMakers &makers);

    // ── values of fields ──
    static void put(QByteArray &out, QByteArrayView plain)
    {
        out += '"';
        out += plain;
        out += '"';
    }
    void putBranchCode(QByteArray &out, char letter, int number) const
    {
        out += '"';
        out += QByteArrayView(m_branch->code.data(), m_branch->code.size());
        out += '-';
        out += letter;
        out += QByteArray::number(number) + '"';
    }
    void putStaff(QByteArray &out)
    {
        put(out, numbered("E"_L1, 1 + m_dice.roll(StaffCount), 3).toLatin1());
    }

    void documentDay(QByteArray &out) { put(out, m_dayText); }
    void documentMoment(QByteArray &out) { put(out, m_momentText); }
    void nextDay(QByteArray &out) { put(out, m_nextDayText); }
    void expiryDay(QByteArray &out) { put(out, m_expiryDayText); }
    void room(QByteArray &out) { putBranchCode(out, 'R', m_room); }
    void robot(QByteArray &out) { putBranchCode(out, 'B', m_room); }
    void staff(QByteArray &out) { putStaff(out); }
    void client(QByteArray &out)
    {
        put(out, QByteArray::number(m_person = m_dice.pick(m_clients)));
    }
    void supplier(QByteArray &out)
    {
        put(out, QByteArray::number(m_person = m_dice.pick(m_suppliers)));
    }
    void currency(QByteArray &out) { put(out, "860"); }
    void contract(QByteArray &out)
    {
        if (m_dice.roll(3) == 0) {
            putBranchCode(out, 'D', 1 + m_dice.roll(ContractsPerOrganisation));
        }
    }
    void note(QByteArray &out)
    {
        if (const QByteArrayView text = m_dice.pick(Notes); !text.isEmpty()) {
            put(out, text);
        }
    }
    void no(QByteArray &out) { put(out, "N"); }
    void yes(QByteArray &out) { put(out, "Y"); }
    void address(QByteArray &out)
    {
        appendJsonText(
            out, QByteArray(m_dice.pick(Streets)) + ", " + QByteArray::number(1 + m_dice.roll(90)));
    }
    void invoice(QByteArray &out) { put(out, "INV-" + QByteArray::number(m_number)); }
    void paymentType(QByteArray &out) { put(out, m_dice.roll(2) == 0 ? "PYMT:1" : "PYMT:2"); }
    void warehouse(QByteArray &out) { putBranchCode(out, 'W', m_warehouse); }
    void otherWarehouse(QByteArray &out)
    {
        putBranchCode(out, 'W', 1 + m_warehouse % WarehousesPerOrganisation);
    }
    void reason(QByteArray &out) { put(out, "RSN:" + QByteArray::number(1 + m_dice.roll(5))); }
    void order(QByteArray &out)
    {
        if (!m_orders.empty()) {
            put(out, QByteArray::number(m_dice.pick(m_orders)));
        }
    }
    void cashbox(QByteArray &out)
    {
        if (!isPaidByBank()) {
            putBranchCode(out, 'K', 1);
        }
    }
    void bankAccount(QByteArray &out)
    {
        if (m_type != DocumentType::ClientPayment || isPaidByBank()) {
            putBranchCode(out, 'A', 1);
        }
    }
    [[nodiscard]] bool isPaidByBank() const
    {
        return m_type == DocumentType::ClientPayment && m_number % 3 == 0;
    }
    void amount(QByteArray &out)
    {
        m_amount = QByteArray::number(qint64(1000) * (50 + m_dice.roll(20000)));
        put(out, m_amount);
    }
    void cashflowReason(QByteArray &out)
    {
        put(out, "CFR:" + QByteArray::number(1 + m_dice.roll(6)));
    }
    void cashflowKind(QByteArray &out) { put(out, m_dice.roll(2) == 0 ? "I" : "O"); }
    void account(QByteArray &out) { put(out, m_dice.roll(2) == 0 ? "4010" : "6010"); }
    void purpose(QByteArray &out) { put(out, "Оплата за товар"); }
    void transaction(QByteArray &out) { put(out, QByteArray::number(100000 + m_number)); }

    void lineId(QByteArray &out) { put(out, QByteArray::number(m_line = m_store.nextId())); }
    void goods(QByteArray &out)
    {
        m_goods = m_dice.roll(GoodsCount);
        put(out, QByteArray::number(m_goodsIds[static_cast<std::size_t>(m_goods)]));
    }
    void goodsKind(QByteArray &out) { put(out, "G"); }
    void quantity(QByteArray &out)
    {
        put(out, QByteArray::number(m_quantity = 1 + m_dice.roll(48)));
    }
    void price(QByteArray &out)
    {
        const qint64 price = m_prices[static_cast<std::size_t>(m_goods)];
        m_sum += price * m_quantity;
        put(out, QByteArray::number(price));
    }
    void priceType(QByteArray &out) { put(out, "PRT-1"); }
    void vat(QByteArray &out) { put(out, "12"); }
    void batch(QByteArray &out) { put(out, "B" + QByteArray::number(1 + m_dice.roll(500))); }
    void purchase(QByteArray &out)
    {
        m_purchaseLine = m_dice.pick(m_purchases[m_branchIndex]);
        put(out, QByteArray::number(m_purchaseLine.purchase));
    }
    void purchaseLine(QByteArray &out) { put(out, QByteArray::number(m_purchaseLine.line)); }
    void purchasedGoods(QByteArray &out) { put(out, QByteArray::number(m_purchaseLine.goods)); }

    SandboxStore &m_store;
    QDate m_today;
    QString m_recordsMade;
    Dice m_dice { 20240531 };
    std::vector<qint64> m_goodsIds;
    std::vector<qint64> m_prices;
    std::vector<qint64> m_clients;
    std::vector<qint64> m_suppliers;
    std::vector<qint64> m_orders; ///< the first of TAS: returns speak about them
    std::array<std::vector<PurchaseLine>, Branches.size()> m_purchases;
    std::array<std::optional<TypeMakers>, DocumentTypeCount> m_makers;

    // the document being made
    DocumentType m_type = DocumentType::Order;
    int m_number = 0;
    const Branch *m_branch = nullptr;
    std::size_t m_branchIndex = 0;
    qint64 m_documentId = 0;
    QDate m_day;
    QTime m_time;
    QByteArray m_dayText;
    QByteArray m_momentText;
    QByteArray m_nextDayText;
    QByteArray m_expiryDayText;
    QString m_created;
    QString m_modified;
    int m_room = 0;
    int m_warehouse = 0;
    qint64 m_person = 0;
    QByteArray m_amount;
    qint64 m_sum = 0;
    // its line
    qint64 m_line = 0;
    int m_goods = 0;
    int m_quantity = 0;
    PurchaseLine m_purchaseLine;
};

// clang-format off
const SampleCompany::NamedMaker SampleCompany::HeaderMakers[] = {
    { "delivery_date"_L1, &SampleCompany::nextDay },
    { "booked_date"_L1, &SampleCompany::documentDay },
    { "deal_time"_L1, &SampleCompany::documentMoment },
    { "input_time"_L1, &SampleCompany::documentMoment },
    { "purchase_time"_L1, &SampleCompany::documentMoment },
    { "return_time"_L1, &SampleCompany::documentMoment },
    { "cashin_time"_L1, &SampleCompany::documentMoment },
    { "from_movement_date"_L1, &SampleCompany::documentDay },
    { "to_movement_date"_L1, &SampleCompany::nextDay },
    { "stocktaking_date"_L1, &SampleCompany::documentDay },
    { "writeoff_date"_L1, &SampleCompany::documentDay },
    { "cashin_date"_L1, &SampleCompany::documentDay },
    { "operation_date"_L1, &SampleCompany::documentDay },
    { "input_date"_L1, &SampleCompany::nextDay },
    { "invoice_date"_L1, &SampleCompany::documentDay },
    { "bank_trans_date"_L1, &SampleCompany::documentDay },
    { "room_code"_L1, &SampleCompany::room },
    { "robot_code"_L1, &SampleCompany::robot },
    { "sales_manager_code"_L1, &SampleCompany::staff },
    { "expeditor_code"_L1, &SampleCompany::staff },
    { "bill_collector_code"_L1, &SampleCompany::staff },
    { "collector_code"_L1, &SampleCompany::staff },
    { "responsible_person_code"_L1, &SampleCompany::staff },
    { "person_code"_L1, &SampleCompany::client },
    { "client_code"_L1, &SampleCompany::client },
    { "corr_person_code"_L1, &SampleCompany::client },
    { "supplier_code"_L1, &SampleCompany::supplier },
    { "currency_code"_L1, &SampleCompany::currency },
    { "contract_code"_L1, &SampleCompany::contract },
    { "note"_L1, &SampleCompany::note },
    { "self_shipment"_L1, &SampleCompany::no },
    { "delivery_address_short"_L1, &SampleCompany::address },
    { "invoice_number"_L1, &SampleCompany::invoice },
    { "payment_type_code"_L1, &SampleCompany::paymentType },
    { "warehouse_code"_L1, &SampleCompany::warehouse },
    { "from_warehouse_code"_L1, &SampleCompany::warehouse },
    { "to_warehouse_code"_L1, &SampleCompany::otherWarehouse },
    { "reason_code"_L1, &SampleCompany::reason },
    { "return_reason_code"_L1, &SampleCompany::reason },
    { "order_deal_id"_L1, &SampleCompany::order },
    { "cashbox_code"_L1, &SampleCompany::cashbox },
    { "bank_account_code"_L1, &SampleCompany::bankAccount },
    { "amount"_L1, &SampleCompany::amount },
    { "cashflow_reason_code"_L1, &SampleCompany::cashflowReason },
    { "cashflow_kind"_L1, &SampleCompany::cashflowKind },
    { "corr_coa_code"_L1, &SampleCompany::account },
    { "purpose"_L1, &SampleCompany::purpose },
    { "bank_trans_number"_L1, &SampleCompany::transaction },
    { "posted"_L1, &SampleCompany::yes },
};
const SampleCompany::NamedMaker SampleCompany::LineMakers[] = {
    { "product_unit_id"_L1, &SampleCompany::lineId },
    { "input_item_id"_L1, &SampleCompany::lineId },
    { "movement_item_id"_L1, &SampleCompany::lineId },
    { "purchase_item_id"_L1, &SampleCompany::lineId },
    { "return_item_id"_L1, &SampleCompany::lineId },
    { "stocktaking_item_id"_L1, &SampleCompany::lineId },
    { "writeoff_item_id"_L1, &SampleCompany::lineId },
    { "inventory_kind"_L1, &SampleCompany::goodsKind },
    { "warehouse_code"_L1, &SampleCompany::warehouse },
    { "product_code"_L1, &SampleCompany::goods },
    { "expiry_date"_L1, &SampleCompany::expiryDay },
    { "on_balance"_L1, &SampleCompany::yes },
    { "order_quant"_L1, &SampleCompany::quantity },
    { "return_quant"_L1, &SampleCompany::quantity },
    { "quantity"_L1, &SampleCompany::quantity },
    { "price_type_code"_L1, &SampleCompany::priceType },
    { "product_price"_L1, &SampleCompany::price },
    { "price"_L1, &SampleCompany::price },
    { "income_price"_L1, &SampleCompany::price },
    { "vat_percent"_L1, &SampleCompany::vat },
    { "batch_number"_L1, &SampleCompany::batch },
};
// clang-format on

void SampleCompany::addOrganisations()
{
    IntegrationSettings settings;
    for (const OrderStatus &status : orderStatuses()) {
        settings.orderStatuses.append(status.code);
    }
    m_store.addOrganisation({ Head, u"HEAD"_s, u"Администрирование"_s, true, settings });
    for (const Branch &branch : Branches) {
        m_store.addOrganisation({ branch.id, branch.code, utf8(branch.name), false, settings });
    }
}

void SampleCompany::addUsers()
{
    const QString password = u"demo"_s;
    const auto add = [&](qint64 id, const QString &login, const QString &name, bool hasRights,
                         bool isBound) {
        m_store.addUser({ id, login, name, SandboxUser::hash(login, password), hasRights, isBound,
                          isBound ? Branches[1].id : Branches[0].id });
    };
    add(1, u"admin@demo"_s, u"Администратор"_s, true, false);
    add(2, u"noright@demo"_s, u"Пользователь без прав"_s, false, false);
    add(3, u"single@demo"_s, u"Оператор Самарканда"_s, true, true);
}

qint64 SampleCompany::addRecord(QLatin1StringView entity,
                                qint64 organisation,
                                const QString &code,
                                const QString &name,
                                Fields fields)
{
    SandboxRecord record;
    record.entity = entity;
    record.organisationId = organisation;
    record.code = code;
    record.name = name;
    record.createdOn = m_recordsMade;
    record.modifiedOn = m_recordsMade;
    record.body = fields.add("state", record.state).json();
    return m_store.putRecord(record);
}

void SampleCompany::addSimpleRecords()
{
    const auto add = [this](QLatin1StringView entity, QLatin1StringView prefix,
                            std::initializer_list<const char *> names) {
        int number = 0;
        for (const char *name : names) {
            addRecord(entity, 0, prefix + QString::number(++number), utf8(name),
                      Fields().add("name", utf8(name)));
        }
    };
    add("service"_L1, "SRV-"_L1, { "Доставка", "Сборка", "Аренда холодильника" });
    add("product_group"_L1, "PRDGR:"_L1, { "Напитки", "Бакалея", "Сладости", "Молочное" });
    add("producer"_L1, "PRDC-"_L1,
        { "Chashma Foods", "Bog'bon MCHJ", "Родник-Плюс", "Tong Savdo" });
    add("person_group"_L1, "PRSGR:"_L1, { "Розница", "Опт", "Сети" });
    add("return_reason"_L1, "RSN:"_L1,
        { "Брак", "Истёк срок", "Отказ клиента", "Пересорт", "Прочее" });
    for (int number = 1; number <= StaffCount; ++number) {
        const QString name = utf8(Surnames[number % std::size(Surnames)]) + u' '
            + utf8(FirstNames[static_cast<std::size_t>(number) * 7 % std::size(FirstNames)]);
        addRecord(StaffEntity, 0, numbered("E"_L1, number, 3), name);
    }
    int number = 0;
    for (const char *name : { "Розничная", "Оптовая", "Акционная" }) {
        addRecord("price_type"_L1, 0, u"PRT-"_s + QString::number(++number), utf8(name),
                  Fields()
                      .add("name", utf8(name))
                      .add("short_name", utf8(name).left(4))
                      .add("price_type_kind", u"S"_s)
                      .add("currency_code", u"860"_s)
                      .add("with_card", u"N"_s));
    }
}

void SampleCompany::addGoods()
{
    // Who has which code is drawn once: the first of the draw have none, the next none in TAS …
    std::vector<int> draw(GoodsCount);
    std::iota(draw.begin(), draw.end(), 0);
    for (int i = GoodsCount - 1; i > 0; --i) {
        std::swap(draw[static_cast<std::size_t>(i)],
                  draw[static_cast<std::size_t>(m_dice.roll(i + 1))]);
    }
    std::vector<int> place(GoodsCount);
    for (int i = 0; i < GoodsCount; ++i) {
        place[static_cast<std::size_t>(draw[static_cast<std::size_t>(i)])] = i;
    }
    const std::array<qint64, 2> priceTypes {
        m_store.findRecord("price_type"_L1, CodeKind::Global, 0, "PRT-1"),
        m_store.findRecord("price_type"_L1, CodeKind::Global, 0, "PRT-2"),
    };
    for (int i = 0; i < GoodsCount; ++i) {
        const int at = place[static_cast<std::size_t>(i)];
        SandboxRecord record;
        record.entity = u"inventory"_s;
        record.createdOn = m_recordsMade;
        record.modifiedOn = m_recordsMade;
        record.name = u"%1 «%2» %3"_s.arg(utf8(GoodsNames[i % 25]), utf8(Brands[i / 25 % 10]),
                                          utf8(Sizes[i / 250]));
        if (at >= GoodsWithoutCodes) {
            record.code = numbered("P"_L1, i + 1, 6);
            int from = GoodsWithoutCodes;
            for (const Branch &branch : Branches) {
                const bool isLeftOut = at >= from && at < from + branch.goodsWithoutLocalCode;
                from += branch.goodsWithoutLocalCode;
                if (!isLeftOut) {
                    record.localCodes.insert(branch.id, numbered(branch.goodsPrefix, i + 1, 4));
                }
            }
        }
        const qint64 price = qint64(500) * (4 + m_dice.roll(200));
        record.body = Fields()
                          .add("name", record.name)
                          .add("short_name", record.name.left(20))
                          .add("weight_netto", QString::number(1 + m_dice.roll(20)))
                          .add("box_quant", QString::number(6 + 6 * m_dice.roll(4)))
                          .add("producer_code", u"PRDC-"_s + QString::number(1 + i % 4))
                          .add("measure_code", u"PCS"_s)
                          .add("state", u"A"_s)
                          .add("barcodes", numbered("200000"_L1, i + 1, 7))
                          .json();
        m_goodsIds.push_back(m_store.putRecord(record));
        m_prices.push_back(price);
        m_store.putPrice(m_goodsIds.back(), priceTypes[0], {}, QString::number(price));
        m_store.putPrice(m_goodsIds.back(), priceTypes[1], {}, QString::number(price * 9 / 10));
    }
}

void SampleCompany::addPersons()
{
    for (int number = 1; number <= ClientCount; ++number) {
        const bool hasCode = number % (ClientCount / ClientsWithoutCodes) != 0;
        addPerson(number, number <= LegalClients, false, hasCode);
    }
    for (int number = 1; number <= SupplierCount; ++number) {
        addPerson(number, true, true, true);
    }
}

void SampleCompany::addPerson(int number, bool isLegal, bool isSupplier, bool hasCode)
{
    SandboxRecord record;
    record.entity = isLegal ? u"legal_person"_s : u"natural_person"_s;
    record.createdOn = m_recordsMade;
    record.modifiedOn = m_recordsMade;
    Fields fields;
    if (isLegal) {
        // Names of legal persons are unique in the company.
        record.name = u"%1 «%2-%3»"_s.arg(number % 2 == 0 ? u"ООО"_s : u"MCHJ"_s,
                                          utf8(m_dice.pick(FirmWords)),
                                          QString::number(isSupplier ? 900 + number : number));
        fields.add("name", record.name)
            .add("short_name", record.name)
            .add("is_budgetarian", u"N"_s)
            .add("tin", QString::number(isSupplier ? 300900000 + number : 300100000 + number));
    } else {
        const QString last = utf8(m_dice.pick(Surnames));
        const QString first = utf8(m_dice.pick(FirstNames));
        const QString middle = utf8(m_dice.pick(MiddleNames));
        record.name = u"%1 %2 %3"_s.arg(last, first, middle);
        fields.add("first_name", first)
            .add("last_name", last)
            .add("middle_name", middle)
            .add("gender", m_dice.roll(2) == 0 ? u"M"_s : u"F"_s)
            .add("is_budgetarian", u"N"_s);
    }
    fields.add("state", u"A"_s)
        .add("main_phone", numbered("+99800"_L1, number, 7))
        .add("address", utf8(m_dice.pick(Streets)) + u", "_s + QString::number(1 + m_dice.roll(90)))
        .add("is_client", isSupplier ? u"N"_s : u"Y"_s)
        .add("is_supplier", isSupplier ? u"Y"_s : u"N"_s);
    if (!isSupplier) {
        const Branch &home = Branches[static_cast<std::size_t>(number) % Branches.size()];
        const QString room =
            home.code + u"-R"_s + QString::number(1 + number % RoomsPerOrganisation);
        fields.addList("rooms", "[{\"room_code\":" + jsonText(room) + "}]");
    }
    record.body = fields.json();
    if (hasCode) {
        record.code = numbered(isSupplier ? "S"_L1 : "C"_L1, number, 4);
        for (const Branch &branch : Branches) {
            record.localCodes.insert(branch.id, branch.code + u'-' + record.code);
        }
    }
    (isSupplier ? m_suppliers : m_clients).push_back(m_store.putRecord(record));
}

void SampleCompany::addBranch(const Branch &branch)
{
    const auto code = [&branch](QLatin1StringView letter, int number) {
        return branch.code + u'-' + letter + QString::number(number);
    };
    const auto add = [&](QLatin1StringView entity, const QString &own, const QString &name) {
        return addRecord(entity, branch.id, own, name, Fields().add("name", name));
    };
    std::vector<qint64> warehouses;
    int number = 0;
    for (const char *name : { "Основной склад", "Склад возвратов", "Склад приёмки" }) {
        warehouses.push_back(add("warehouse"_L1, code("W"_L1, ++number), utf8(name)));
    }
    add("warehouse"_L1, {}, u"Товары в пути"_s);
    add(CashboxEntity, code("K"_L1, 1), u"Касса офиса"_s);
    add(BankAccountEntity, code("A"_L1, 1), u"Расчётный счёт"_s);
    for (int i = 1; i <= RoomsPerOrganisation; ++i) {
        const QString name = u"Маршрут %1"_s.arg(i);
        addRecord("room"_L1, branch.id, code("R"_L1, i), name,
                  Fields().add("room_name", name).add("room_type_code", u"SALES"_s));
    }
    for (int i = 1; i <= ContractsPerOrganisation; ++i) {
        const qint64 person = i % 6 == 0 ? m_dice.pick(m_suppliers) : m_dice.pick(m_clients);
        const QString name = u"Договор поставки %1"_s.arg(i);
        addRecord("contract"_L1, branch.id, code("D"_L1, i), name,
                  Fields()
                      .add("contract_name", name)
                      .add("contract_number", code("D"_L1, i))
                      .add("person_code", QString::number(person))
                      .add("currency_code", u"860"_s)
                      .add("begin_date", toSmartupDate(m_today.addDays(-180))));
    }
    for (const qint64 warehouse : warehouses) {
        for (int i = 0; i < GoodsCount; i += 1 + m_dice.roll(5)) {
            const auto at = static_cast<std::size_t>(i);
            const QString price = QString::number(m_prices[at]);
            m_store.putBalance({ branch.id, warehouse, m_goodsIds[at],
                                 m_dice.roll(20) == 0 ? u"B"_s : u"T"_s, u"B1"_s,
                                 toSmartupDate(m_today.addDays(90 + m_dice.roll(300))),
                                 QString::number(1 + m_dice.roll(900)),
                                 QString::number(m_prices[at] * 8 / 10), price });
        }
    }
}

std::vector<SampleCompany::MadeField> SampleCompany::makersOf(const PlanColumns &columns,
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

const SampleCompany::TypeMakers &SampleCompany::makers(DocumentType type)
{
    auto &known = m_makers[static_cast<std::size_t>(type)];
    if (!known) {
        const DocumentTypeInfo &info = documentTypeInfo(type);
        const DocumentPlan &plan = documentPlan(type);
        known = TypeMakers {};
        known->header = makersOf(plan.header, HeaderMakers);
        known->lines = makersOf(plan.lines.columns, LineMakers);
        const auto date =
            columnOf(plan.header, QByteArrayView(info.dateField.data(), info.dateField.size()));
        known->isDateOnly = plan.header[static_cast<std::size_t>(date)].kind == FieldKind::Date;
        known->isAmountOfLines = plan.price >= 0;
        if (type == DocumentType::Receipt) {
            known->lines.insert(known->lines.begin() + 1,
                                { { "\"purchase_id\":", &SampleCompany::purchase },
                                  { "\"purchase_item_id\":", &SampleCompany::purchaseLine } });
            known->lines.push_back({ "\"product_code\":", &SampleCompany::purchasedGoods });
        }
        if (plan.lines.name == "ref_codes") {
            known->lines.clear();
        }
    }
    return *known;
}

QByteArray SampleCompany::object(const std::vector<MadeField> &fields)
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

void SampleCompany::chooseBranch(const TypeShare &share, int number)
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

void SampleCompany::chooseMoments(bool isKnownOrder)
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

QString SampleCompany::status(const DocumentTypeInfo &info, bool isKnownOrder)
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

QByteArray SampleCompany::lines(const TypeMakers &makers)
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
        if (m_type == DocumentType::Purchase && m_purchases[m_branchIndex].size() < 1000) {
            m_purchases[m_branchIndex].push_back(
                { m_documentId, m_line, m_goodsIds[static_cast<std::size_t>(m_goods)] });
        }
    }
    return lines + ']';
}

void SampleCompany::addDocument(const TypeShare &share, int number)
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
    document.id = m_documentId = m_store.nextId();
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
    m_store.insertDocument(document);
    if (share.type == DocumentType::Order && m_orders.size() < 500) {
        m_orders.push_back(document.id);
    }
}

Error notFilled(const QString &raw)
{
    return { ErrorOrigin::Storage,
             QCoreApplication::translate("Sandbox", "The sample company cannot be written."),
             {},
             raw,
             {} };
}

} // namespace

Status fillSampleCompany(SandboxStore &store, const Clock &clock, int scale)
{
    const QDate today = clock.now().toTimeZone(serverTimeZone()).date();
    SampleCompany company(store, today);
    store.beginBulk();
    store.begin();
    company.addCompany();
    int made = 0;
    for (const TypeShare &share : TypeShares) {
        for (int number = 1; number <= share.count * scale; ++number) {
            company.addDocument(share, number);
            if (++made % DocumentsPerTransaction == 0) {
                if (!store.commit()) {
                    return notFilled(store.takeFailure());
                }
                store.begin();
            }
        }
    }
    if (!store.commit() || !store.endBulk()) {
        return notFilled(store.takeFailure());
    }
    // Without this mark the next start begins anew.
    store.begin();
    store.setMark(u"sample"_s, today.toString(Qt::ISODate));
    if (!store.commit()) {
        return notFilled(store.takeFailure());
    }
    return Done {};
}

} // namespace smartup
