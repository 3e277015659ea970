#include "app/sandbox/SampleTransfers.h"

#include "app/sandbox/SampleDice.h"
#include "app/sandbox/SandboxMoment.h"
#include "app/sandbox/StoredFields.h"
#include "models/core/SmartupDate.h"

namespace smartup::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MovementCount = 80;
constexpr int EquipmentCount = 40; ///< of movements, and of requests
constexpr QLatin1StringView MovementStatuses[] = {
    "D"_L1, "N"_L1, "W"_L1, "S"_L1, "A"_L1, "R"_L1, "C"_L1, "L"_L1,
};

/// A day of the sample company's forty, its last one for number 1.
QDate dayOf(QDate today, int number)
{
    return today.addDays(-1 - (number - 1) % Days);
}

SandboxRecord
recordOf(QLatin1StringView entity, const Branch &branch, const QString &code, QDate day)
{
    SandboxRecord record;
    record.entity = entity;
    record.organisationId = branch.id;
    record.code = code;
    record.createdOn = storedMoment(day, QTime(10, 0));
    record.modifiedOn = record.createdOn;
    return record;
}

QByteArray items(Dice &dice, const SampleBook &book)
{
    QByteArray list;
    for (int count = 1 + dice.roll(4); count > 0; --count) {
        const qint64 goods = dice.pick(book.goods);
        const int quantity = 1 + dice.roll(48);
        list += list.isEmpty() ? '[' : ',';
        list += StoredFields()
                    .add("product_code", QString::number(goods))
                    .add("inventory_kind", u"G"_s)
                    .add("quantity", QString::number(quantity))
                    .json();
    }
    return list + ']';
}

void addMovement(SandboxStore &store, Dice &dice, QDate today, const SampleBook &book, int number)
{
    const auto at = static_cast<std::size_t>(number);
    const Branch &from = Branches.at(at % Branches.size());
    const Branch &to = Branches.at((at + 1) % Branches.size());
    const QDate day = dayOf(today, number);
    SandboxRecord record =
        recordOf("organisation_movement"_L1, from, numbered("1C-OM-"_L1, number, 6), day);
    const auto moment = [](QDate date) { return toSmartupDate(date) + " 10:00:00"_L1; };
    record.body = StoredFields()
                      .add("from_filial_code", from.code)
                      .add("to_filial_code", to.code)
                      .add("from_warehouse_code", from.code + "-W1"_L1)
                      .add("to_warehouse_code", to.code + "-W1"_L1)
                      .add("from_time", moment(day))
                      .add("to_time", moment(day.addDays(1)))
                      .add("currency_code", u"860"_s)
                      .add("price_type_code", u"PRT-1"_s)
                      .add("status", MovementStatuses[at % std::size(MovementStatuses)])
                      .addList("movement_items", items(dice, book))
                      .json();
    store.records().put(record);
}

void addEquipment(SandboxStore &store,
                  QDate today,
                  QLatin1StringView entity,
                  QLatin1StringView prefix,
                  QByteArrayView dateField)
{
    for (int number = 1; number <= EquipmentCount; ++number) {
        const Branch &branch = Branches.at(static_cast<std::size_t>(number) % Branches.size());
        const QDate day = dayOf(today, number);
        SandboxRecord record = recordOf(entity, branch, numbered(prefix, number, 6), day);
        record.body = StoredFields()
                          .add(dateField, toSmartupDate(day))
                          .add("status", number % 2 == 0 ? u"C"_s : u"N"_s)
                          .add("note", u"Холодильник %1"_s.arg(number))
                          .json();
        store.records().put(record);
    }
}

} // namespace

void addTransfers(SandboxStore &store, QDate today, const SampleBook &book)
{
    // Dice of their own: what is made here does not depend on how many documents were made before.
    Dice dice { 20240601 };
    for (int number = 1; number <= MovementCount; ++number) {
        addMovement(store, dice, today, book, number);
    }
    addEquipment(store, today, "equipment_movement"_L1, "1C-EM-"_L1, "movement_date");
    addEquipment(store, today, "equipment_request"_L1, "1C-ER-"_L1, "request_date");
}

} // namespace smartup::sample
