#include "app/sandbox/JsonText.h"
#include "app/sandbox/OrganisationRules.h"
#include "app/sandbox/ReferenceMethods.h"
#include "models/core/Decimal.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

const ReferenceInfo &priceInfo()
{
    return referenceInfo(ReferenceEntity::ProductPrice);
}

/// Prices of one page of goods; the rows come sorted by goods.
SandboxAnswer exportPrices(SandboxCall &call)
{
    const auto selected = selectedOrganisations(call);
    if (const auto *refusal = std::get_if<Refusal>(&selected)) {
        return *refusal;
    }
    const auto &organisations = std::get<OrganisationList>(selected);
    const SandboxOrganisation &organisation =
        organisations.size() == 1 ? *organisations.front() : call.current();
    const QStringList types = filterList(call.body, "price_type_codes"_L1, "price_type_code"_L1);
    const PageRange page = pageOf(call.body);

    QByteArray goodsRows;
    qint64 goods = 0;
    qint64 count = 0;
    QSqlQuery &rows = call.store.database().run(
        u"SELECT p.goods_id, t.code, p.card_code, p.price FROM price p JOIN record t ON t.id = "
        "p.price_type_id ORDER BY p.goods_id, t.code, p.card_code"_s);
    while (rows.next()) {
        if (!types.isEmpty() && !types.contains(rows.value(1).toString())) {
            continue;
        }
        const bool isNext = rows.value(0).toLongLong() != goods;
        goods = rows.value(0).toLongLong();
        count += isNext ? 1 : 0;
        const RecordCard *card = call.store.records().card(goods);
        if (card == nullptr || count <= page.offset || count > page.offset + page.limit) {
            continue;
        }
        if (isNext) {
            goodsRows += goodsRows.isEmpty() ? "{" : "]},{";
            goodsRows += "\"inventory_code\":"
                + card->codeInUse(organisation.settings.codeKind, organisation.id)
                + ",\"inventory_id\":\"" + QByteArray::number(goods)
                + "\",\"inventory_name\":" + card->name + ",\"price_type\":[";
        } else {
            goodsRows += ',';
        }
        goodsRows += "{\"price_type_code\":" + jsonText(rows.value(1).toString())
            + ",\"card_code\":" + jsonText(rows.value(2).toString())
            + ",\"price\":" + jsonText(rows.value(3).toString()) + '}';
    }
    if (!goodsRows.isEmpty()) {
        goodsRows += "]}";
    }
    return "{\"count\":\"" + QByteArray::number(count) + "\",\"inventory\":[" + goodsRows + "]}";
}

/// What is wrong with the prices of one goods record, in words; nothing is stored then.
QString importPricesOf(SandboxCall &call, qint64 goods, const QJsonArray &prices)
{
    struct Row
    {
        qint64 type = 0;
        QString card;
        QString price;
    };
    QList<Row> rows;
    for (const QJsonValue &value : prices) {
        const QJsonObject object = value.toObject();
        const QString typeCode = filterText(object, "price_type_code"_L1);
        const Row row { call.store.records().find("price_type"_L1, CodeKind::Global, 0,
                                                  typeCode.toUtf8()),
                        filterText(object, "card_code"_L1), filterText(object, "price"_L1) };
        if (row.type == 0) {
            return u"Тип цены не найден. Код типа цены = %1"_s.arg(typeCode);
        }
        if (!Decimal::fromText(row.price)) {
            return u"ORA-06502: цена не число: «%1»"_s.arg(row.price);
        }
        rows.append(row);
    }
    for (const Row &row : std::as_const(rows)) {
        call.store.records().putPrice(goods, row.type, row.card, row.price);
    }
    return {};
}

SandboxAnswer importPrices(SandboxCall &call)
{
    const auto objects = importedObjects(call, priceInfo().importRoot);
    if (const auto *refusal = std::get_if<Refusal>(&objects)) {
        return *refusal;
    }
    const SandboxOrganisation &organisation = call.current();
    SandboxImportAnswer answer;
    for (const QJsonValue &value : std::get<QJsonArray>(objects)) {
        const QJsonObject object = value.toObject();
        for (const Field &field : priceInfo().fields) {
            if (field.isRequired && !object.contains(field.name)) {
                return Refusal::missingKey(field.name);
            }
        }
        const QString code = filterText(object, priceInfo().codeField);
        const qint64 goods = call.store.records().find(
            "inventory"_L1, organisation.settings.codeKind, organisation.id, code.toUtf8());
        const QString trouble = goods == 0
            ? u"ТМЦ не найдена. Код ТМЦ = %1"_s.arg(code)
            : importPricesOf(call, goods, object.value(priceInfo().linesField).toArray());
        if (trouble.isEmpty()) {
            answer.addSuccess(code, priceInfo().idField, goods, {});
        } else {
            answer.addError(code, {}, trouble);
        }
    }
    return answer.toJson();
}

} // namespace

void addPriceMethods(SandboxRoutes &routes)
{
    routes.insert(priceInfo().exportPath(), { exportPrices, priceInfo().quotaClass });
    routes.insert(priceInfo().importPath(), { importPrices, priceInfo().quotaClass, true });
}

} // namespace smartup
