#include "app/sandbox/SampleRecords.h"

#include "app/sandbox/SampleNames.h"
#include "app/sandbox/SandboxMoment.h"
#include "models/core/OrderStatus.h"
#include "models/core/SmartupDate.h"

#include <algorithm>
#include <numeric>

namespace smartup::sample {

using namespace Qt::Literals::StringLiterals;

SampleRecords::SampleRecords(SandboxStore &store, Dice &dice, QDate today)
    : m_store(store)
    , m_dice(dice)
    , m_today(today)
    , m_made(storedMoment(today.addDays(-200), QTime(9, 0)))
{
}

SampleBook SampleRecords::add()
{
    addOrganisations();
    addUsers();
    addSimpleRecords();
    addGoods();
    addPersons();
    for (const Branch &branch : Branches) {
        addBranch(branch);
    }
    return std::move(m_book);
}

void SampleRecords::addOrganisations()
{
    IntegrationSettings settings;
    for (const OrderStatus &status : orderStatuses()) {
        settings.orderStatuses.append(status.code);
    }
    m_store.addOrganisation({ Head, u"HEAD"_s, u"Администрирование"_s, true, settings });
    for (const Branch &branch : Branches) {
        m_store.addOrganisation(
            { branch.id, branch.code, QString::fromUtf8(branch.name), false, settings });
    }
    m_store.addOrganisation({ Codeless, u""_s, QString::fromUtf8(CodelessName), false, settings });
}

void SampleRecords::addUsers()
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

qint64 SampleRecords::addRecord(QLatin1StringView entity,
                                qint64 organisation,
                                const QString &code,
                                const QString &name,
                                StoredFields fields)
{
    SandboxRecord record;
    record.entity = entity;
    record.organisationId = organisation;
    record.code = code;
    record.name = name;
    record.createdOn = m_made;
    record.modifiedOn = m_made;
    record.body = fields.add("state", record.state).json();
    return m_store.records().put(record);
}

void SampleRecords::addSimpleRecords()
{
    const auto add = [this](QLatin1StringView entity, QLatin1StringView prefix,
                            std::initializer_list<const char *> names) {
        int number = 0;
        for (const char *name : names) {
            addRecord(entity, 0, prefix + QString::number(++number), QString::fromUtf8(name),
                      StoredFields().add("name", QString::fromUtf8(name)));
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
        const QString name =
            QString::fromUtf8(Surnames[number % std::size(Surnames)]) + u' '
            + QString::fromUtf8(
                FirstNames[static_cast<std::size_t>(number) * 7 % std::size(FirstNames)]);
        addRecord(StaffEntity, 0, staffCode(number), name);
    }
    int number = 0;
    for (const char *name : { "Розничная", "Оптовая", "Акционная" }) {
        addRecord("price_type"_L1, 0, u"PRT-"_s + QString::number(++number),
                  QString::fromUtf8(name),
                  StoredFields()
                      .add("name", QString::fromUtf8(name))
                      .add("short_name", QString::fromUtf8(name).left(4))
                      .add("price_type_kind", u"S"_s)
                      .add("currency_code", u"860"_s)
                      .add("with_card", u"N"_s));
    }
}

void SampleRecords::addGoods()
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
        m_store.records().find("price_type"_L1, CodeKind::Global, 0, "PRT-1"),
        m_store.records().find("price_type"_L1, CodeKind::Global, 0, "PRT-2"),
    };
    for (int i = 0; i < GoodsCount; ++i) {
        const int at = place[static_cast<std::size_t>(i)];
        SandboxRecord record;
        record.entity = u"inventory"_s;
        record.createdOn = m_made;
        record.modifiedOn = m_made;
        record.name = u"%1 «%2» %3"_s.arg(QString::fromUtf8(GoodsNames[i % 25]),
                                          QString::fromUtf8(Brands[i / 25 % 10]),
                                          QString::fromUtf8(Sizes[i / 250]));
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
        record.body = StoredFields()
                          .add("name", record.name)
                          .add("short_name", record.name.left(20))
                          .add("weight_netto", QString::number(1 + m_dice.roll(20)))
                          .add("box_quant", QString::number(6 + 6 * m_dice.roll(4)))
                          .add("producer_code", u"PRDC-"_s + QString::number(1 + i % 4))
                          .add("measure_code", u"PCS"_s)
                          .add("state", u"A"_s)
                          .add("barcodes", numbered("200000"_L1, i + 1, 7))
                          .json();
        m_book.goods.push_back(m_store.records().put(record));
        m_book.prices.push_back(price);
        m_store.records().putPrice(m_book.goods.back(), priceTypes[0], {}, QString::number(price));
        m_store.records().putPrice(m_book.goods.back(), priceTypes[1], {},
                                   QString::number(price * 9 / 10));
    }
}

void SampleRecords::addPersons()
{
    for (int number = 1; number <= ClientCount; ++number) {
        const bool hasCode = number % (ClientCount / ClientsWithoutCodes) != 0;
        addPerson(number, number <= LegalClients, false, hasCode);
    }
    for (int number = 1; number <= SupplierCount; ++number) {
        addPerson(number, true, true, true);
    }
}

void SampleRecords::addPerson(int number, bool isLegal, bool isSupplier, bool hasCode)
{
    SandboxRecord record;
    record.entity = isLegal ? u"legal_person"_s : u"natural_person"_s;
    record.createdOn = m_made;
    record.modifiedOn = m_made;
    StoredFields fields;
    if (isLegal) {
        // Names of legal persons are unique in the company.
        record.name = u"%1 «%2-%3»"_s.arg(number % 2 == 0 ? u"ООО"_s : u"MCHJ"_s,
                                          QString::fromUtf8(m_dice.pick(FirmWords)),
                                          QString::number(isSupplier ? 900 + number : number));
        fields.add("name", record.name)
            .add("short_name", record.name)
            .add("is_budgetarian", u"N"_s)
            .add("tin", QString::number(isSupplier ? 300900000 + number : 300100000 + number));
    } else {
        const QString last = QString::fromUtf8(m_dice.pick(Surnames));
        const QString first = QString::fromUtf8(m_dice.pick(FirstNames));
        const QString middle = QString::fromUtf8(m_dice.pick(MiddleNames));
        record.name = u"%1 %2 %3"_s.arg(last, first, middle);
        fields.add("first_name", first)
            .add("last_name", last)
            .add("middle_name", middle)
            .add("gender", m_dice.roll(2) == 0 ? u"M"_s : u"F"_s)
            .add("is_budgetarian", u"N"_s);
    }
    const QString street = QString::fromUtf8(m_dice.pick(Streets));
    fields.add("state", u"A"_s)
        .add("main_phone", numbered("+99800"_L1, number, 7))
        .add("address", street + u", "_s + QString::number(1 + m_dice.roll(90)))
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
    (isSupplier ? m_book.suppliers : m_book.clients).push_back(m_store.records().put(record));
}

void SampleRecords::addCodeless()
{
    addPlaces(Codeless, CodelessPrefix);
}

std::vector<qint64> SampleRecords::addPlaces(qint64 organisation, QLatin1StringView prefix)
{
    const auto code = [prefix](QLatin1StringView letter, int number) {
        return prefix + u'-' + letter + QString::number(number);
    };
    const auto add = [&](QLatin1StringView entity, const QString &own, const QString &name) {
        return addRecord(entity, organisation, own, name, StoredFields().add("name", name));
    };
    std::vector<qint64> warehouses;
    int number = 0;
    for (const char *name : { "Основной склад", "Склад возвратов", "Склад приёмки" }) {
        warehouses.push_back(add("warehouse"_L1, code("W"_L1, ++number), QString::fromUtf8(name)));
    }
    add("warehouse"_L1, {}, u"Товары в пути"_s);
    add(CashboxEntity, code("K"_L1, 1), u"Касса офиса"_s);
    add(BankAccountEntity, code("A"_L1, 1), u"Расчётный счёт"_s);
    for (int i = 1; i <= RoomsPerOrganisation; ++i) {
        const QString name = u"Маршрут %1"_s.arg(i);
        addRecord("room"_L1, organisation, code("R"_L1, i), name,
                  StoredFields().add("room_name", name).add("room_type_code", u"SALES"_s));
    }
    return warehouses;
}

void SampleRecords::addBranch(const Branch &branch)
{
    const std::vector<qint64> warehouses = addPlaces(branch.id, branch.code);
    for (int i = 1; i <= ContractsPerOrganisation; ++i) {
        const qint64 person =
            i % 6 == 0 ? m_dice.pick(m_book.suppliers) : m_dice.pick(m_book.clients);
        const QString name = u"Договор поставки %1"_s.arg(i);
        const QString code = branch.code + u"-D"_s + QString::number(i);
        addRecord("contract"_L1, branch.id, code, name,
                  StoredFields()
                      .add("contract_name", name)
                      .add("contract_number", code)
                      .add("person_code", QString::number(person))
                      .add("currency_code", u"860"_s)
                      .add("begin_date", toSmartupDate(m_today.addDays(-180))));
    }
    for (const qint64 warehouse : warehouses) {
        for (int i = 0; i < GoodsCount; i += 1 + m_dice.roll(5)) {
            const auto at = static_cast<std::size_t>(i);
            const QString price = QString::number(m_book.prices[at]);
            m_store.records().putBalance({ branch.id, warehouse, m_book.goods[at],
                                           m_dice.roll(20) == 0 ? u"B"_s : u"T"_s, u"B1"_s,
                                           toSmartupDate(m_today.addDays(90 + m_dice.roll(300))),
                                           QString::number(1 + m_dice.roll(900)),
                                           QString::number(m_book.prices[at] * 8 / 10), price });
        }
    }
}

} // namespace smartup::sample
