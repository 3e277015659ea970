#include "tests/app/SandboxDocumentBench.h"

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

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

QTEST_GUILESS_MAIN(TestSandboxDocuments)
#include "tst_SandboxDocuments.moc"
