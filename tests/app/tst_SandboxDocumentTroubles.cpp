#include "tests/app/SandboxDocumentBench.h"

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

/// What the sandbox finds wrong with documents and requests, and changes of documents that are there.
class TestSandboxDocumentTroubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

void TestSandboxDocumentTroubles::receiptNamesALineOfAPurchase_data()
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

void TestSandboxDocumentTroubles::receiptNamesALineOfAPurchase()
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

void TestSandboxDocumentTroubles::quantityOfEveryTypeIsLookedAt_data()
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

void TestSandboxDocumentTroubles::quantityOfEveryTypeIsLookedAt()
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

void TestSandboxDocumentTroubles::troubleOfOneDocument_data()
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

void TestSandboxDocumentTroubles::troubleOfOneDocument()
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

void TestSandboxDocumentTroubles::missingKeyFailsTheRequest()
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

void TestSandboxDocumentTroubles::tooManyObjects()
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

void TestSandboxDocumentTroubles::statusChange_data()
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

void TestSandboxDocumentTroubles::statusChange()
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

void TestSandboxDocumentTroubles::attachData()
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

QTEST_GUILESS_MAIN(TestSandboxDocumentTroubles)
#include "tst_SandboxDocumentTroubles.moc"
