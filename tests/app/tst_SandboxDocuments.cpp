#include "models/catalogue/DocumentCatalog.h"
#include "tests/app/SandboxProbe.h"
#include "tests/support/TypeDocuments.h"

#include <algorithm>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray OrderExport = "/b/trade/txs/tdeal/order$export";
const QByteArray OrderImport = "/b/trade/txs/tdeal/order$import";
const QByteArray ChangeStatus = "/b/trade/txs/tdeal/order$change_status";

QJsonObject order(const QString &externalId)
{
    return typeDocument(documentTypeInfo(DocumentType::Order), externalId);
}

QJsonObject request(const DocumentTypeInfo &info, const QJsonArray &documents)
{
    return { { info.root, documents } };
}

QJsonObject importOrders(SandboxProbe &probe, const QJsonArray &orders)
{
    return probe.json(OrderImport, { { u"order"_s, orders } });
}

QJsonArray exportOrders(SandboxProbe &probe, const QJsonObject &filter = {})
{
    return probe.json(OrderExport, filter)["order"_L1].toArray();
}

void setPolicy(SandboxProbe &probe, const QString &type, const QString &action)
{
    probe.configure([&](QJsonObject &data) {
        QJsonObject duplicates = data["duplicates"_L1].toObject();
        duplicates.insert(type,
                          QJsonObject { { u"check"_s, action.isEmpty() ? u"N"_s : u"Y"_s },
                                        { u"action"_s, action.isEmpty() ? u"E"_s : action } });
        data.insert(u"duplicates"_s, duplicates);
    });
}

/// One row of the truth table: what becomes of a document under each policy.
struct PolicyCase
{
    const char *name;
    const char *off;
    const char *error;
    const char *update;
    const char *skip;
};
constexpr PolicyCase PolicyCases[] = {
    { "new external id", "created", "created", "created", "created" },
    { "external id in the store", "created", "refused", "updated", "skipped" },
    { "external id earlier in the request", "created", "refused", "updated", "skipped" },
    { "no external id", "created", "created", "created", "created" },
    { "names an existing id", "updated", "refused", "updated", "skipped" },
};

QString where(const DocumentTypeInfo &info)
{
    return u"document WHERE type = '%1' AND organisation_id = 101"_s.arg(info.key);
}

} // namespace

/// Import and export of documents: the duplicate policies of all eleven types, statuses, codes.
class TestSandboxDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void duplicatePolicy_data();
    void duplicatePolicy();
    void ordersByProducer();
    void everyDocumentedKeyIsThere_data();
    void everyDocumentedKeyIsThere();
    void rejectionNamesTheDuplicate();
    void policyOfTheDocumentsOrganisationCounts();
    void updateKeepsWhatIsTheServers();
    void orderComesBackAsImported();
    void listsOfAnOrderComeBack();
    void exportedStatuses_data();
    void exportedStatuses();
    void codeKindDecidesWhichCodeTravels();
    void codeKindDecidesWhichCodeIsLookedUp();
    void receiptShowsTheGoodsOfItsPurchase();
    void receiptNamesALineOfAPurchase_data();
    void receiptNamesALineOfAPurchase();
    void quantityOfEveryTypeIsLookedAt_data();
    void quantityOfEveryTypeIsLookedAt();
    void troubleOfOneDocument_data();
    void troubleOfOneDocument();
    void missingKeyFailsTheRequest();
    void tooManyObjects();
    void statusChange_data();
    void statusChange();
    void attachData();

private:
    std::unique_ptr<SandboxProbe> m_policies; ///< the many rows of duplicatePolicy share one
};

void TestSandboxDocuments::duplicatePolicy_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("expected");
    for (const DocumentTypeInfo &info : documentCatalog()) {
        for (const PolicyCase &row : PolicyCases) {
            const std::pair<const char *, const char *> policies[] = {
                { "", row.off },
                { "E", row.error },
                { "U", row.update },
                { "S", row.skip },
            };
            for (const auto &[action, expected] : policies) {
                QTest::addRow("%s, %s, policy %s: %s", info.key.data(), row.name,
                              *action == '\0' ? "off" : action, expected)
                    << static_cast<int>(info.type) << QString::fromLatin1(action)
                    << QString::fromLatin1(row.name) << QString::fromLatin1(expected);
            }
        }
    }
}

void TestSandboxDocuments::duplicatePolicy()
{
    QFETCH(int, type);
    QFETCH(QString, action);
    QFETCH(QString, situation);
    QFETCH(QString, expected);
    const DocumentTypeInfo &info = documentTypeInfo(static_cast<DocumentType>(type));

    if (!m_policies) {
        SandboxOptions options;
        options.hasDailyLimits = false;
        m_policies = std::make_unique<SandboxProbe>(options);
    }
    SandboxProbe &probe = *m_policies;
    setPolicy(probe, info.key, action);
    const bool hasNoExternalId = situation == "no external id"_L1;
    const QString ownId = QString::fromUtf8(QTest::currentDataTag());
    const QString externalId = hasNoExternalId ? QString() : ownId;
    const QJsonObject first = typeDocument(info, externalId, u"first"_s);
    QJsonObject second = typeDocument(
        info, situation == "new external id"_L1 ? ownId + u", other"_s : externalId, u"second"_s);
    const int before = probe.count(where(info));

    QJsonObject answer;
    QJsonArray successes;
    if (situation == "external id earlier in the request"_L1) {
        answer = probe.json(info.importPath(), request(info, { first, second }));
        successes = answer["successes"_L1].toArray();
    } else {
        answer = probe.json(info.importPath(), request(info, { first }));
        successes = answer["successes"_L1].toArray();
        if (situation == "names an existing id"_L1) {
            second.insert(ExternalIdField, QString());
            second.insert(info.idField, answer["successes"_L1][0][info.idField].toString());
        }
        answer = probe.json(info.importPath(), request(info, { second }));
        successes.append(answer["successes"_L1][0]);
    }
    const QString id = successes[0][info.idField].toString();
    const bool isRefused = expected == "refused"_L1;
    const QString secondId = isRefused ? QString() : successes[1][info.idField].toString();
    const auto numberOf = [&](const QString &document) {
        return probe.table(u"SELECT number FROM document WHERE id = "_s + document);
    };

    QCOMPARE(answer["errors"_L1].toArray().size(), isRefused ? 1 : 0);
    QCOMPARE(probe.count(where(info)), before + (expected == "created"_L1 ? 2 : 1));
    QCOMPARE(secondId == id, expected == "updated"_L1 || expected == "skipped"_L1);
    QCOMPARE(numberOf(id), expected == "updated"_L1 ? u"second"_s : u"first"_s);
    if (expected == "created"_L1) {
        QCOMPARE(numberOf(secondId), u"second"_s);
    }
}

void TestSandboxDocuments::ordersByProducer()
{
    SandboxProbe probe;
    const auto rows = [&probe](const QJsonValue &producers) {
        return exportOrders(probe, { { u"producer_codes"_s, producers } }).size();
    };
    const QString orders = u"document o WHERE o.type = 'order' AND o.organisation_id = 101 AND "
                           "o.document_date >= '2024-05-02'"_s;
    const QString ofProducer = orders
        + u" AND EXISTS (SELECT 1 FROM json_each(o.lines) l, record g WHERE g.id = l.value ->> "
          "'$.product_code' AND g.body ->> '$.producer_code' IN (%1))"_s;
    const int all = probe.count(orders);
    const int ofOne = probe.count(ofProducer.arg(u"'PRDC-1'"_s));
    const int ofTwo = probe.count(ofProducer.arg(u"'PRDC-1', 'PRDC-2'"_s));
    QVERIFY(0 < ofOne && ofOne < ofTwo && ofTwo < all);
    QCOMPARE(rows(QJsonArray { u"PRDC-1"_s }), ofOne);
    QCOMPARE(rows(QJsonArray { u"PRDC-1"_s, u"PRDC-2"_s }), ofTwo);
    QCOMPARE(rows(QJsonArray { QString() }), all);
    QCOMPARE(rows(QJsonArray { u"NO"_s }), 0);
}

void TestSandboxDocuments::everyDocumentedKeyIsThere_data()
{
    QTest::addColumn<int>("type");
    for (const DocumentTypeInfo &info : documentCatalog()) {
        QTest::newRow(info.key.data()) << static_cast<int>(info.type);
    }
}

void TestSandboxDocuments::everyDocumentedKeyIsThere()
{
    QFETCH(int, type);
    const DocumentTypeInfo &info = documentTypeInfo(static_cast<DocumentType>(type));
    SandboxProbe probe;
    const QJsonObject imported =
        probe.json(info.importPath(), request(info, { typeDocument(info, u"EXT-1"_s) }));
    QCOMPARE(imported["errors"_L1].toArray(), QJsonArray());
    const QJsonObject answer = probe.json(info.exportPath(), { { u"external_id"_s, u"EXT-1"_s } });
    const QJsonArray rows = answer[info.root].toArray();
    QCOMPARE(rows.size(), 1);
    const QJsonObject row = rows[0].toObject();

    const auto check = [](const QJsonObject &object, QLatin1StringView key, bool isList) {
        const char *name = key.data();
        QVERIFY2(object.contains(key), name);
        QVERIFY2(isList ? object[key].isArray() : object[key].isString(), name);
    };
    for (const Field &field : info.fields) {
        check(row, field.name, field.kind == FieldKind::List);
        if (field.isRequired) {
            QVERIFY2(!row[field.name].toString().isEmpty(), field.name.data());
        }
    }
    for (const QLatin1StringView field : info.exportOnlyFields) {
        check(row, field, false);
    }
    for (const QLatin1StringView list : info.furtherLists) {
        check(row, list, true);
    }
    if (!info.linesField.isEmpty()) {
        const QJsonObject line = row[info.linesField][0].toObject();
        for (const Field &field : info.lineFields) {
            check(line, field.name, field.kind == FieldKind::List);
        }
        for (const QLatin1StringView field : info.exportOnlyLineFields) {
            check(line, field,
                  field == "details"_L1 || field == "action_margins"_L1
                      || field == "marking_codes"_L1);
        }
    }
    QVERIFY(answer["limits"_L1].isObject());
}

void TestSandboxDocuments::rejectionNamesTheDuplicate()
{
    SandboxProbe probe;
    setPolicy(probe, u"order"_s, u"E"_s);
    const QString id =
        probe.table(u"SELECT id FROM document WHERE type = 'order' AND organisation_id = 101 AND "
                    "external_id = '1C-00000001'"_s);
    const QJsonObject answer = importOrders(probe, { order(u"1C-00000001"_s), order(u"NEW-1"_s) });
    QCOMPARE(answer["successes"_L1].toArray().size(), 1);
    QCOMPARE(answer["successes"_L1][0]["external_id"_L1].toString(), u"NEW-1"_s);
    const QJsonObject error = answer["errors"_L1][0].toObject();
    QCOMPARE(error["code"_L1].toString(), u"1C-00000001"_s);
    QCOMPARE(error["external_id"_L1].toString(), u"1C-00000001"_s);
    for (const QString &part : { u"Заказ"_s, u"1C-00000001"_s, id }) {
        QVERIFY2(error["message"_L1].toString().contains(part), qUtf8Printable(part));
    }
}

void TestSandboxDocuments::policyOfTheDocumentsOrganisationCounts()
{
    SandboxProbe probe;
    setPolicy(probe, u"order"_s, u"S"_s); // TAS only
    probe.filialId = "100";
    QJsonObject inSamarkand = order(u"1C-00000001"_s);
    inSamarkand.insert(u"filial_code"_s, u"SAM"_s);
    inSamarkand.insert(u"room_code"_s, u"SAM-R1"_s);
    QJsonArray lines = inSamarkand["order_products"_L1].toArray();
    QJsonObject line = lines[0].toObject();
    line.insert(u"warehouse_code"_s, u"SAM-W1"_s);
    inSamarkand.insert(u"order_products"_s, QJsonArray { line });
    const int before = probe.count(u"document"_s);
    const QJsonObject answer =
        importOrders(probe, { order(u"1C-00000001"_s), inSamarkand, inSamarkand });
    QCOMPARE(answer["errors"_L1].toArray(), QJsonArray());
    QCOMPARE(answer["successes"_L1].toArray().size(), 3);
    QCOMPARE(probe.count(u"document"_s), before + 2);
}

void TestSandboxDocuments::updateKeepsWhatIsTheServers()
{
    SandboxProbe probe;
    setPolicy(probe, u"order"_s, u"U"_s);
    const QString where = u" FROM document WHERE type = 'order' AND organisation_id = 101 AND "
                          "external_id = '1C-00000002'"_s;
    const QString id = probe.table(u"SELECT id"_s + where);
    const QString created = probe.table(u"SELECT created_on"_s + where);
    QJsonObject changed = order(u"1C-00000002"_s);
    changed.insert(u"note"_s, u"new note"_s);
    const QJsonObject answer = importOrders(probe, { changed });
    QCOMPARE(answer["successes"_L1][0]["deal_id"_L1].toString(), id);
    QCOMPARE(probe.table(u"SELECT created_on"_s + where), created);
    QCOMPARE(probe.table(u"SELECT modified_on"_s + where), u"2024-05-31 12:00:00"_s);
    QCOMPARE(probe.table(u"SELECT json_array_length(lines)"_s + where), u"1"_s);
    QCOMPARE(probe.table(u"SELECT header ->> '$.note'"_s + where), u"new note"_s);
}

void TestSandboxDocuments::orderComesBackAsImported()
{
    SandboxProbe probe;
    QJsonObject sent = order(u"EXT-1"_s);
    sent.insert(u"deal_time"_s, u"31.05.2024 10:30"_s);
    sent.insert(u"currency_code"_s, 860);
    sent.insert(u"status"_s, u"B#S"_s);
    sent.insert(u"note"_s, u"Quote \" and \\ and\nline, \u0001"_s);
    sent.insert(u"external_id"_s, u"EXT-\"1\""_s);
    QJsonObject line = sent["order_products"_L1][0].toObject();
    line.insert(u"order_quant"_s, 2.5);
    line.insert(u"product_price"_s, u"1500.5"_s);
    line.insert(u"vat_percent"_s, 12);
    QJsonObject priced = line;
    priced.remove(u"product_price"_s);
    priced.insert(u"price_type_code"_s, u"PRT-1"_s);
    sent.insert(u"order_products"_s, QJsonArray { line, priced });

    const QJsonObject answer = importOrders(probe, { sent });
    QCOMPARE(answer["errors"_L1].toArray(), QJsonArray());
    const QJsonObject success = answer["successes"_L1][0].toObject();
    const QString id = success["deal_id"_L1].toString();
    QCOMPARE(success["code"_L1].toString(), id);
    QCOMPARE(success["external_id"_L1].toString(), u"EXT-\"1\""_s);

    // The id as a number is as good as text.
    const QJsonArray rows = exportOrders(probe, { { u"deal_id"_s, id.toLongLong() } });
    QCOMPARE(rows.size(), 1);
    const QJsonObject row = rows[0].toObject();
    QCOMPARE(row["deal_time"_L1].toString(), u"31.05.2024 10:30:00"_s);
    QCOMPARE(row["delivery_date"_L1].toString(), u"30.05.2024"_s);
    QCOMPARE(row["delivery_number"_L1].toString(), id);
    QCOMPARE(row["currency_code"_L1].toString(), u"860"_s);
    QCOMPARE(row["person_code"_L1].toString(), u"C0007"_s);
    QCOMPARE(row["person_local_code"_L1].toString(), u"TAS-C0007"_s);
    QCOMPARE(row["person_name"_L1].toString(),
             probe.table(u"SELECT name FROM record WHERE code = 'C0007'"_s));
    QCOMPARE(row["room_name"_L1].toString(), u"Маршрут 1"_s);
    QCOMPARE(row["note"_L1].toString(), sent["note"_L1].toString());
    QCOMPARE(row["external_id"_L1].toString(), u"EXT-\"1\""_s);
    const QJsonObject back = row["order_products"_L1][0].toObject();
    QCOMPARE(back["order_quant"_L1].toString(), u"2.5"_s);
    QCOMPARE(back["product_local_code"_L1].toString(), LocalGoodsCode);
    QCOMPARE(back["sold_quant"_L1].toString(), u"2.5"_s);
    QCOMPARE(back["sold_amount"_L1].toString(), u"3751.25"_s);
    QCOMPARE(back["vat_amount"_L1].toString(), u"450.15"_s);
    QVERIFY(back["product_unit_id"_L1].toString().toLongLong() > 0);
    // A price that is not named comes from the price list.
    const QString listed = row["order_products"_L1][1]["product_price"_L1].toString();
    QCOMPARE(listed,
             probe.table(u"SELECT p.price FROM price p JOIN record g ON g.id = p.goods_id JOIN "
                         "record t ON t.id = p.price_type_id WHERE g.code = 'P000017' AND t.code "
                         "= 'PRT-1'"_s));
    QCOMPARE(row["total_amount"_L1].toString().toDouble(), 3751.25 + 2.5 * listed.toDouble());
}

void TestSandboxDocuments::listsOfAnOrderComeBack()
{
    SandboxProbe probe;
    QJsonObject sent = order(u"EXT-1"_s);
    const QJsonObject gift = sent["order_products"_L1][0].toObject();
    sent.insert(u"order_gifts"_s, QJsonArray { gift });
    sent.insert(u"order_consignments"_s,
                QJsonArray { QJsonObject { { u"consignment_date"_s, u"01.07.2024"_s },
                                           { u"consignment_amount"_s, u"500"_s } } });
    QCOMPARE(importOrders(probe, { sent })["errors"_L1].toArray(), QJsonArray());
    const QJsonArray rows = exportOrders(probe, { { u"external_id"_s, u"EXT-1"_s } });
    QCOMPARE(rows[0]["order_gifts"_L1][0]["product_code"_L1].toString(), GoodsCode);
    QCOMPARE(rows[0]["order_gifts"_L1].toArray().size(), 1);
    QCOMPARE(rows[0]["order_consignments"_L1][0]["consignment_amount"_L1].toString(), u"500"_s);
    QCOMPARE(rows[0]["order_actions"_L1].toArray(), QJsonArray());
}

void TestSandboxDocuments::exportedStatuses_data()
{
    QTest::addColumn<QStringList>("inSettings");
    QTest::addColumn<QJsonValue>("inRequest");
    QTest::addColumn<QString>("condition");
    const QStringList shipped { u"B#S"_s, u"B#V"_s };
    QTest::newRow("request names none: those of the settings")
        << shipped << QJsonValue() << u"status IN ('B#S', 'B#V')"_s;
    QTest::newRow("empty list: no filter")
        << shipped << QJsonValue(QJsonArray()) << u"status IN ('B#S', 'B#V')"_s;
    QTest::newRow("empty text: no filter")
        << shipped << QJsonValue(QString()) << u"status IN ('B#S', 'B#V')"_s;
    QTest::newRow("request names some: those in both")
        << shipped << QJsonValue(QJsonArray { u"B#V"_s, u"A"_s }) << u"status = 'B#V'"_s;
    QTest::newRow("nothing in common: nothing")
        << shipped << QJsonValue(QJsonArray { u"C"_s }) << u"0"_s;
    QTest::newRow("a plain B is no status")
        << shipped << QJsonValue(QJsonArray { u"B"_s }) << u"0"_s;
    QTest::newRow("empty settings export nothing") << QStringList() << QJsonValue() << u"0"_s;
}

void TestSandboxDocuments::exportedStatuses()
{
    QFETCH(QStringList, inSettings);
    QFETCH(QJsonValue, inRequest);
    QFETCH(QString, condition);
    SandboxProbe probe;
    probe.configure([&](QJsonObject &data) {
        data.insert(u"order_statuses"_s, QJsonArray::fromStringList(inSettings));
    });
    const QJsonArray rows = exportOrders(probe, { { u"statuses"_s, inRequest } });
    QCOMPARE(rows.size(),
             probe.count(u"document WHERE type = 'order' AND organisation_id = 101 AND "
                         "document_date >= '2024-05-02' AND "_s
                         + condition));
}

void TestSandboxDocuments::codeKindDecidesWhichCodeTravels()
{
    SandboxProbe probe;
    importOrders(probe, { order(u"EXT-1"_s) });
    const QJsonObject filter { { u"external_id"_s, u"EXT-1"_s } };
    QJsonObject row = exportOrders(probe, filter)[0].toObject();
    QCOMPARE(row["person_code"_L1].toString(), u"C0007"_s);
    QCOMPARE(row["order_products"_L1][0]["product_code"_L1].toString(), GoodsCode);

    probe.configure([](QJsonObject &data) { data.insert(u"code_kind"_s, u"L"_s); });
    row = exportOrders(probe, filter)[0].toObject();
    QCOMPARE(row["person_code"_L1].toString(), u"TAS-C0007"_s);
    QCOMPARE(row["order_products"_L1][0]["product_code"_L1].toString(), LocalGoodsCode);
    QCOMPARE(row["room_code"_L1].toString(), u"TAS-R1"_s);
}

void TestSandboxDocuments::codeKindDecidesWhichCodeIsLookedUp()
{
    SandboxProbe probe;
    QJsonObject local = order(u"EXT-L"_s);
    local.insert(u"person_code"_s, u"TAS-C0007"_s);
    QJsonObject line = local["order_products"_L1][0].toObject();
    line.insert(u"product_code"_s, LocalGoodsCode);
    local.insert(u"order_products"_s, QJsonArray { line });

    QJsonObject answer = importOrders(probe, { local });
    QVERIFY(answer["errors"_L1][0]["message"_L1].toString().contains(u"TAS-C0007"_s));
    probe.configure([](QJsonObject &data) { data.insert(u"code_kind"_s, u"L"_s); });
    answer = importOrders(probe, { local });
    QCOMPARE(answer["errors"_L1].toArray(), QJsonArray());
    answer = importOrders(probe, { order(u"EXT-G"_s) });
    QVERIFY(answer["errors"_L1][0]["message"_L1].toString().contains(u"C0007"_s));

    // Whichever code came in, the document speaks about the same record.
    probe.configure([](QJsonObject &data) { data.insert(u"code_kind"_s, u"G"_s); });
    const QJsonArray rows = exportOrders(probe, { { u"external_id"_s, u"EXT-L"_s } });
    QCOMPARE(rows[0]["person_code"_L1].toString(), u"C0007"_s);
    QCOMPARE(rows[0]["order_products"_L1][0]["product_code"_L1].toString(), GoodsCode);
}

void TestSandboxDocuments::receiptShowsTheGoodsOfItsPurchase()
{
    SandboxProbe probe;
    const DocumentTypeInfo &purchase = documentTypeInfo(DocumentType::Purchase);
    const DocumentTypeInfo &receipt = documentTypeInfo(DocumentType::Receipt);
    probe.json(purchase.importPath(), request(purchase, { typeDocument(purchase, u"P-1"_s) }));
    const QJsonObject bought =
        probe.json(purchase.exportPath(), { { u"external_id"_s, u"P-1"_s } })[purchase.root][0]
            .toObject();
    QJsonObject sent = typeDocument(receipt, u"R-1"_s);
    QJsonObject line = sent[receipt.linesField][0].toObject();
    line.insert(u"purchase_id"_s, bought["purchase_id"_L1]);
    line.insert(u"purchase_item_id"_s, bought[purchase.linesField][0]["purchase_item_id"_L1]);
    sent.insert(receipt.linesField, QJsonArray { line });
    probe.json(receipt.importPath(), request(receipt, { sent }));
    const QJsonArray rows =
        probe.json(receipt.exportPath(), { { u"external_id"_s, u"R-1"_s } })[receipt.root]
            .toArray();
    QCOMPARE(rows[0][receipt.linesField][0]["product_code"_L1].toString(), GoodsCode);
    QCOMPARE(rows[0][receipt.linesField][0]["product_local_code"_L1].toString(), LocalGoodsCode);
}

void TestSandboxDocuments::receiptNamesALineOfAPurchase_data()
{
    QTest::addColumn<QString>("purchase"); // SQL
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isTaken");
    const QString id = u"SELECT id FROM document WHERE type = 'purchase' AND organisation_id = "_s;
    const QString line =
        u"SELECT l.value ->> '$.purchase_item_id' FROM document d, "
        "json_each(d.lines) l WHERE d.type = 'purchase' AND d.organisation_id = "_s;
    const QString last = u" ORDER BY id DESC LIMIT 1"_s;
    const auto row = [](const char *name, const QString &purchase, const QString &of,
                        bool isTaken) { QTest::newRow(name) << purchase << of << isTaken; };
    row("a line of a purchase here", id + u"101 LIMIT 1"_s, line + u"101 LIMIT 1"_s, true);
    row("a line of another purchase", id + u"101"_s + last, line + u"101 LIMIT 1"_s, false);
    row("a line of a purchase of another organisation", id + u"102 LIMIT 1"_s,
        line + u"102 LIMIT 1"_s, false);
    row("no such purchase", u"SELECT 1"_s, line + u"101 LIMIT 1"_s, false);
    row("no such line", id + u"101 LIMIT 1"_s, u"SELECT 1"_s, false);
    row("an order is no purchase",
        u"SELECT id FROM document WHERE type = 'order' AND organisation_id = 101 LIMIT 1"_s,
        line + u"101 LIMIT 1"_s, false);
}

void TestSandboxDocuments::receiptNamesALineOfAPurchase()
{
    QFETCH(QString, purchase);
    QFETCH(QString, line);
    QFETCH(bool, isTaken);
    SandboxProbe probe;
    const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Receipt);
    QJsonObject sent = typeDocument(info, u"R-1"_s);
    QJsonObject item = sent[info.linesField][0].toObject();
    item.insert(u"purchase_id"_s, probe.table(purchase));
    item.insert(u"purchase_item_id"_s, probe.table(line));
    sent.insert(info.linesField, QJsonArray { item });
    const int before = probe.count(where(info));
    const QJsonObject answer = probe.json(info.importPath(), request(info, { sent }));
    QCOMPARE(answer["errors"_L1].toArray().size(), isTaken ? 0 : 1);
    QCOMPARE(probe.count(where(info)), before + (isTaken ? 1 : 0));
    if (!isTaken) {
        QVERIFY(answer["errors"_L1][0]["message"_L1].toString().contains(
            u"Строка закупки не найдена"_s));
    }
}

void TestSandboxDocuments::quantityOfEveryTypeIsLookedAt_data()
{
    QTest::addColumn<DocumentType>("type");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<bool>("isTaken");
    for (const DocumentTypeInfo &info : documentCatalog()) {
        if (info.quantityField.isEmpty()) {
            continue;
        }
        const bool isDeal =
            info.type == DocumentType::Order || info.type == DocumentType::OrderReturn;
        QTest::addRow("%s: a part of one", info.key.data()) << info.type << u"0.25"_s << true;
        QTest::addRow("%s: none", info.key.data()) << info.type << u"0"_s << !isDeal;
        QTest::addRow("%s: below zero", info.key.data()) << info.type << u"-0.001"_s << false;
    }
}

void TestSandboxDocuments::quantityOfEveryTypeIsLookedAt()
{
    QFETCH(DocumentType, type);
    QFETCH(QString, quantity);
    QFETCH(bool, isTaken);
    const DocumentTypeInfo &info = documentTypeInfo(type);
    SandboxProbe probe;
    QJsonObject sent = typeDocument(info, u"Q-1"_s);
    QJsonObject line = sent[info.linesField][0].toObject();
    line.insert(info.quantityField, quantity);
    sent.insert(info.linesField, QJsonArray { line });
    const QJsonObject answer = probe.json(info.importPath(), request(info, { sent }));
    QCOMPARE(answer["successes"_L1].toArray().size(), isTaken ? 1 : 0);
}

void TestSandboxDocuments::troubleOfOneDocument_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value,
                        const QString &message) { QTest::newRow(name) << key << value << message; };
    row("workspace empty: Smartup's misleading words", u"room_code"_s, u""_s,
        u"Штат не найден. Код штата ="_s);
    row("workspace unknown", u"room_code"_s, u"NO"_s, u"Код рабочей зоны = NO"_s);
    row("client unknown", u"person_code"_s, u"NO"_s, u"Контрагент не найден"_s);
    row("ISO date", u"deal_time"_s, u"2024-05-31"_s, u"A02-24-122"_s);
    row("unknown organisation", u"filial_code"_s, u"NO"_s, u"A02-24-048"_s);
    row("status that is none", u"status"_s, u"B"_s, u"Недопустимый статус"_s);
    row("no lines", u"order_products"_s, QJsonArray(), u"H02-ANOR279-004"_s);
    row("required value empty", u"robot_code"_s, u""_s, u"robot_code"_s);
    row("flag that is none", u"self_shipment"_s, u"yes"_s, u"self_shipment"_s);
    const auto lineRow = [&](const char *name, const QString &key, const QString &value,
                             const QString &message) {
        QJsonObject line = order(u"X"_s)["order_products"_L1][0].toObject();
        line.insert(key, value);
        row(name, u"order_products"_s, QJsonArray { line }, message);
    };
    lineRow("warehouse of another organisation", u"warehouse_code"_s, u"SAM-W1"_s, u"A02-24-012"_s);
    lineRow("goods unknown", u"product_code"_s, u"NO"_s, u"Код ТМЦ = NO"_s);
    lineRow("quantity zero", u"order_quant"_s, u"0"_s, u"H02-ANOR279-005"_s);
    row("amount that does not fit", u"order_products"_s, QJsonArray { [] {
            QJsonObject line = order(u"X"_s)["order_products"_L1][0].toObject();
            line.insert(u"order_quant"_s, u"9000000000"_s);
            line.insert(u"product_price"_s, u"9000000000"_s);
            return line;
        }() },
        u"ORA-01438"_s);
    lineRow("quantity no number", u"order_quant"_s, u"1,5"_s, u"ORA-06502"_s);
    lineRow("quantity below zero", u"order_quant"_s, u"-3"_s, u"отрицательным: «-3»"_s);
    lineRow("goods of no known kind", u"inventory_kind"_s, u"X"_s, u"inventory_kind"_s);
    row("marking codes attached in no known way", u"marking_attaching_method"_s, u"X"_s,
        u"marking_attaching_method"_s);
    const auto giftRow = [&](const char *name, const QString &key, const QString &value,
                             const QString &message) {
        QJsonObject gift = order(u"X"_s)["order_products"_L1][0].toObject();
        gift.insert(key, value);
        row(name, u"order_gifts"_s, QJsonArray { gift }, message);
    };
    giftRow("quantity of a gift below zero", u"order_quant"_s, u"-0.5"_s, u"отрицательным"_s);
    giftRow("gift of no known kind", u"inventory_kind"_s, u"g"_s, u"inventory_kind"_s);
}

void TestSandboxDocuments::troubleOfOneDocument()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, message);
    SandboxProbe probe;
    QJsonObject bad = order(u"BAD"_s);
    bad.insert(key, value);
    const int before = probe.count(u"document"_s);
    const QJsonObject answer = importOrders(probe, { bad, order(u"GOOD"_s) });
    QCOMPARE(answer["errors"_L1].toArray().size(), 1);
    const QJsonObject error = answer["errors"_L1][0].toObject();
    QCOMPARE(error["external_id"_L1].toString(), u"BAD"_s);
    QVERIFY2(error["message"_L1].toString().contains(message),
             qUtf8Printable(error["message"_L1].toString()));
    // The others of the request are stored all the same.
    QCOMPARE(answer["successes"_L1][0]["external_id"_L1].toString(), u"GOOD"_s);
    QCOMPARE(probe.count(u"document"_s), before + 1);
}

void TestSandboxDocuments::missingKeyFailsTheRequest()
{
    SandboxProbe probe;
    const int before = probe.count(u"document"_s);
    QJsonObject bad = order(u"BAD"_s);
    bad.remove(u"deal_time"_s);
    SandboxResponse response =
        probe.ask(OrderImport, { { u"order"_s, QJsonArray { order(u"GOOD"_s), bad } } });
    QCOMPARE(response.status, 500);
    QCOMPARE(response.body, "Hashmap:deal_time not found");
    QCOMPARE(response.contentType, "text/plain;charset=UTF-8");
    response = probe.ask(OrderImport, { { u"orders"_s, QJsonArray { order(u"GOOD"_s) } } });
    QCOMPARE(response.body, "Hashmap:order not found");
    QCOMPARE(probe.count(u"document"_s), before);
    // The organisation may be named by the header alone.
    QJsonObject bare = order(u"BARE"_s);
    bare.remove(u"filial_code"_s);
    QCOMPARE(importOrders(probe, { bare })["successes"_L1].toArray().size(), 1);
}

void TestSandboxDocuments::tooManyObjects()
{
    SandboxProbe probe;
    QJsonArray orders;
    for (int i = 0; i <= 5000; ++i) {
        orders.append(QJsonObject());
    }
    const SandboxResponse response = probe.ask(OrderImport, { { u"order"_s, orders } });
    QCOMPARE(response.status, 400);
    QVERIFY(response.body.contains("5000"));
}

void TestSandboxDocuments::statusChange_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("new to shipped: steps may be left out") << u"B#N"_s << u"B#S"_s << true;
    QTest::newRow("one step back") << u"B#W"_s << u"B#E"_s << true;
    QTest::newRow("two steps back") << u"B#S"_s << u"B#E"_s << false;
    QTest::newRow("out of the archive") << u"A"_s << u"B#V"_s << false;
    QTest::newRow("cancel") << u"B#E"_s << u"C"_s << true;
    QTest::newRow("a plain B") << u"B#N"_s << u"B"_s << false;
}

void TestSandboxDocuments::statusChange()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, isAllowed);
    SandboxProbe probe;
    QJsonObject sent = order(u"EXT-1"_s);
    sent.insert(u"status"_s, from);
    const QString id = importOrders(probe, { sent })["successes"_L1][0]["deal_id"_L1].toString();
    const QJsonObject change { { u"deal_id"_s, id }, { u"status"_s, to } };
    const QJsonObject nobody { { u"deal_id"_s, u"1"_s }, { u"status"_s, to } };
    const QJsonObject answer =
        probe.json(ChangeStatus, { { u"order"_s, QJsonArray { change, nobody } } });
    QCOMPARE(answer["successes"_L1].toArray().size(), isAllowed ? 1 : 0);
    QCOMPARE(answer["errors"_L1].toArray().size(), isAllowed ? 1 : 2);
    QCOMPARE(probe.table(u"SELECT status FROM document WHERE id = "_s + id), isAllowed ? to : from);
}

void TestSandboxDocuments::attachData()
{
    SandboxProbe probe;
    QJsonObject sent = order(u"EXT-1"_s);
    sent.insert(u"note"_s, u"kept"_s);
    const QString id = importOrders(probe, { sent })["successes"_L1][0]["deal_id"_L1].toString();
    const QJsonObject attached { { u"deal_id"_s, id },
                                 { u"delivery_number"_s, u"N-77"_s },
                                 { u"expeditor_code"_s, u"E005"_s } };
    const QJsonObject answer = probe.json("/b/trade/txs/tdeal/order$attach_data",
                                          { { u"order"_s, QJsonArray { attached } } });
    QCOMPARE(answer["successes"_L1][0]["deal_id"_L1].toString(), id);
    const QJsonArray rows = exportOrders(probe, { { u"deal_id"_s, id } });
    QCOMPARE(rows[0]["delivery_number"_L1].toString(), u"N-77"_s);
    QCOMPARE(rows[0]["expeditor_code"_L1].toString(), u"E005"_s);
    QVERIFY(!rows[0]["expeditor_name"_L1].toString().isEmpty());
    QCOMPARE(rows[0]["note"_L1].toString(), u"kept"_s);
    QCOMPARE(rows[0]["person_code"_L1].toString(), u"C0007"_s);
}

QTEST_GUILESS_MAIN(TestSandboxDocuments)
#include "tst_SandboxDocuments.moc"
