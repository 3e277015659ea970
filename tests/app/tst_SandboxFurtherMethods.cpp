#include "tests/app/SandboxProbe.h"

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray OrderExport = "/b/trade/txs/tdeal/order$export";
const QByteArray Logistics = "/b/trade/txs/tdeal/logistics";
const QByteArray Movement = "/b/anor/mxsx/mfm/movement";
const QByteArray Marking = "/b/anor/mxsx/mdeal/order$import_order_marking_codes";

QJsonObject oneIn(QLatin1StringView root, const QJsonObject &object)
{
    return { { root, QJsonArray { object } } };
}

} // namespace

/// The methods beside documents and references: logistics, visits, movements between organisations,
/// marking codes, equipment.
class TestSandboxFurtherMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logisticsTakesItsOrders();
    void logisticsOfTheSample();
    void logisticsRefusesForeignOrders();
    void visitsComeFromOrders();
    void movementIsSeenAtBothEnds();
    void goodsOfAMovementTravelByTheCodeInUse();
    void movementIsRefused_data();
    void movementIsRefused();
    void movementOfOthersIsOutOfReach_data();
    void movementOfOthersIsOutOfReach();
    void movementStatus();
    void markingCodesStayWithTheLine();
    void markingCodesAreRefused_data();
    void markingCodesAreRefused();
    void equipment_data();
    void equipment();

private:
    static QJsonObject movement();
    /// The first order of the sample with this status.
    static QJsonObject orderOf(SandboxProbe &probe, const QString &status);
};

QJsonObject TestSandboxFurtherMethods::movement()
{
    return {
        { u"external_id"_s, u"OM-1"_s },
        { u"from_filial_code"_s, u"TAS"_s },
        { u"to_filial_code"_s, u"SAM"_s },
        { u"from_warehouse_code"_s, u"TAS-W1"_s },
        { u"to_warehouse_code"_s, u"SAM-W1"_s },
        { u"from_time"_s, u"30.05.2024 10:00"_s },
        { u"to_time"_s, u"31.05.2024"_s },
        { u"currency_code"_s, 860 },
        { u"status"_s, u"N"_s },
        { u"movement_items"_s,
          QJsonArray {
              QJsonObject { { u"product_code"_s, u"P000017"_s }, { u"quantity"_s, u"2"_s } } } },
    };
}

QJsonObject TestSandboxFurtherMethods::orderOf(SandboxProbe &probe, const QString &status)
{
    probe.configure([&status](QJsonObject &settings) {
        settings["order_statuses"_L1] = QJsonArray { status };
    });
    return probe.json(OrderExport).value("order"_L1).toArray().first().toObject();
}

void TestSandboxFurtherMethods::logisticsTakesItsOrders()
{
    SandboxProbe probe;
    const QJsonObject order = orderOf(probe, u"B#W"_s);
    const QString id = order["deal_id"_L1].toString();
    QVERIFY(!id.isEmpty());
    const QJsonObject route {
        { u"external_id"_s, u"ROUTE-1"_s },
        { u"delivery_date"_s, u"01.06.2024"_s },
        { u"expeditor_code"_s, u"E005"_s },
        { u"lap"_s, 2 },
        { u"deals"_s,
          QJsonArray { QJsonObject { { u"deal_id"_s, id }, { u"status"_s, u"B#S"_s } } } },
    };
    const QJsonObject answer = probe.json(Logistics + "$import", oneIn("logistics"_L1, route));
    QCOMPARE(answer["errors"_L1].toArray(), QJsonArray());
    QCOMPARE(answer["successes"_L1][0]["external_id"_L1].toString(), u"ROUTE-1"_s);

    const QJsonObject filter { { u"external_id"_s, u"ROUTE-1"_s } };
    const QJsonObject exported = probe.json(Logistics + "$export", filter);
    QVERIFY(exported.contains("limits"_L1));
    const QJsonObject row = exported["logistics"_L1][0].toObject();
    QCOMPARE(row["external_id"_L1].toString(), u"ROUTE-1"_s);
    QCOMPARE(row["logistics_id"_L1], answer["successes"_L1][0]["logistics_id"_L1]);
    QCOMPARE(row["lap"_L1].toString(), u"2"_s);
    QCOMPARE(row["deals"_L1][0]["deal_id"_L1].toString(), id);
    QVERIFY(!row["expeditor_name"_L1].toString().isEmpty());
    for (const QLatin1StringView key : { "van_name"_L1, "begin_location"_L1, "end_location"_L1,
                                         "cash_register_id"_L1, "cash_register_name"_L1 }) {
        QVERIFY2(row.contains(key), key.data());
    }
    orderOf(probe, u"B#S"_s); // the settings let shipped orders through
    QCOMPARE(
        probe.json(OrderExport, { { u"deal_id"_s, id } })["order"_L1][0]["status"_L1].toString(),
        u"B#S"_s);

    // The same external id is the same route.
    probe.json(Logistics + "$import", oneIn("logistics"_L1, route));
    QCOMPARE(probe.json(Logistics + "$export", filter)["logistics"_L1].toArray().size(), 1);
}

void TestSandboxFurtherMethods::logisticsOfTheSample()
{
    SandboxProbe probe;
    const QJsonArray routes = probe.json(Logistics + "$export")["logistics"_L1].toArray();
    QCOMPARE(routes.size(),
             probe.count(u"record WHERE entity = 'logistics' AND organisation_id = 101"_s));
    QVERIFY(routes.size() > 100);
    for (const QJsonValue &route : routes) {
        QVERIFY(!route["expeditor_name"_L1].toString().isEmpty());
        QVERIFY(!route["van_name"_L1].toString().isEmpty());
        QVERIFY(!route["deals"_L1].toArray().isEmpty());
    }
    // The orders of a route are there, and are of its organisation, day and expeditor.
    QCOMPARE(probe.count(
                 u"record r, json_each(r.body, '$.deals') d WHERE r.entity = 'logistics' AND NOT "
                 "EXISTS (SELECT 1 FROM document o WHERE o.type = 'order' AND o.id = d.value ->> "
                 "'$.deal_id' AND o.organisation_id = r.organisation_id AND o.status = d.value ->> "
                 "'$.status' AND o.header ->> '$.delivery_date' = r.body ->> '$.delivery_date' AND "
                 "o.header ->> '$.expeditor_code' = r.body ->> '$.expeditor_code')"_s),
             0);
}

void TestSandboxFurtherMethods::logisticsRefusesForeignOrders()
{
    SandboxProbe probe;
    probe.filialId = "102";
    const QString foreign = orderOf(probe, u"B#W"_s)["deal_id"_L1].toString();
    probe.filialId = "101";
    const QJsonObject route {
        { u"delivery_date"_s, u"01.06.2024"_s },
        { u"deals"_s, QJsonArray { QJsonObject { { u"deal_id"_s, foreign } } } },
    };
    const int before = probe.count(u"record"_s);
    const SandboxResponse refused =
        probe.ask(Logistics + "$import", QJsonDocument(oneIn("logistics"_L1, route)).toJson());
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.body.contains(foreign.toUtf8()));
    QCOMPARE(probe.count(u"record"_s), before);
}

void TestSandboxFurtherMethods::visitsComeFromOrders()
{
    SandboxProbe probe;
    const QJsonObject order = orderOf(probe, u"B#V"_s);
    const QJsonObject answer = probe.json("/b/trade/txs/tvt/visit$export");
    QVERIFY(answer.contains("limits"_L1));
    const QJsonObject visits = answer["visit"_L1][0].toObject();
    QVERIFY(visits["stocks"_L1].isArray());
    QVERIFY(visits["merchandisings"_L1].isArray());
    const QJsonArray headers = visits["visit_headers"_L1].toArray();
    const auto visit = std::ranges::find_if(headers, [&order](const QJsonValue &candidate) {
        return candidate["visit_id"_L1] == order["deal_id"_L1];
    });
    QVERIFY(visit != headers.end());
    for (const QLatin1StringView same :
         { "person_id"_L1, "person_code"_L1, "person_name"_L1, "room_id"_L1, "room_code"_L1,
           "room_name"_L1, "sales_manager_id"_L1, "sales_manager_code"_L1, "sales_manager_name"_L1,
           "filial_code"_L1 }) {
        QVERIFY2((*visit)[same].isString(), same.data());
        QCOMPARE((*visit)[same], order[same]);
    }
    QCOMPARE((*visit)["visit_end_time"_L1], order["deal_time"_L1]);

    const QJsonObject today = probe.json(
        "/b/trade/txs/tvt/visit$export",
        { { u"begin_visit_date"_s, u"31.05.2024"_s }, { u"end_visit_date"_s, u"31.05.2024"_s } });
    const QJsonArray ofToday = today["visit"_L1][0]["visit_headers"_L1].toArray();
    QVERIFY(ofToday.size() < headers.size());
    for (const QJsonValue &row : ofToday) {
        QCOMPARE(row["visit_date"_L1].toString(), u"31.05.2024"_s);
    }
    QCOMPARE(
        probe.ask("/b/trade/txs/tvt/visit$export", "{\"begin_visit_date\":\"2024-05-31\"}").status,
        400);
}

void TestSandboxFurtherMethods::movementIsSeenAtBothEnds()
{
    SandboxProbe probe;
    const QJsonObject answer = probe.json(Movement + "$import", oneIn("movement"_L1, movement()));
    QCOMPARE(answer["errors"_L1].toArray(), QJsonArray());
    const QJsonObject filter { { u"external_id"_s, u"OM-1"_s } };
    for (const QByteArray &end : { "101"_ba, "102"_ba, "100"_ba }) {
        probe.filialId = end;
        const QJsonArray rows = probe.json(Movement + "$export", filter)["movement"_L1].toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0]["from_time"_L1].toString(), u"30.05.2024 10:00:00"_s);
        QCOMPARE(rows[0]["to_time"_L1].toString(), u"31.05.2024 00:00:00"_s);
        QCOMPARE(rows[0]["currency_code"_L1].toString(), u"860"_s);
        QCOMPARE(rows[0]["price_type_code"_L1].toString(u"absent"_s), QString());
        QCOMPARE(rows[0]["movement_items"_L1], movement()["movement_items"_L1]);
    }
    probe.filialId = "103";
    QCOMPARE(probe.json(Movement + "$export", filter)["movement"_L1].toArray().size(), 0);
    QVERIFY(probe.json(Movement + "$export")["movement"_L1].toArray().size() > 10); // the sample's

    probe.filialId = "101";
    QJsonObject again = movement();
    again["status"_L1] = u"S"_s;
    probe.json(Movement + "$import", oneIn("movement"_L1, again));
    const QJsonArray rows = probe.json(Movement + "$export", filter)["movement"_L1].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0]["status"_L1].toString(), u"S"_s);
    QCOMPARE(rows[0]["movement_id"_L1], answer["successes"_L1][0]["movement_id"_L1]);
}

void TestSandboxFurtherMethods::goodsOfAMovementTravelByTheCodeInUse()
{
    SandboxProbe probe;
    probe.json(Movement + "$import", oneIn("movement"_L1, movement()));
    const auto goods = [&probe] {
        return probe
            .json(Movement + "$export",
                  { { u"external_id"_s,
                      u"OM-1"_s } })["movement"_L1][0]["movement_items"_L1][0]["product_code"_L1]
            .toString();
    };
    QCOMPARE(goods(), u"P000017"_s);
    const auto useLocalCodes = [](QJsonObject &settings) {
        settings.insert(u"code_kind"_s, u"L"_s);
    };
    probe.configure(useLocalCodes);
    QCOMPARE(goods(), u"17-0017"_s);
    probe.filialId = "102"; // the receiver has settings and codes of its own
    QCOMPARE(goods(), u"P000017"_s);
    probe.configure(useLocalCodes);
    QCOMPARE(goods(), u"21-0017"_s);
    // What comes in is looked up by the code that the sender uses.
    probe.filialId = "101";
    const QJsonObject answer = probe.json(Movement + "$import", oneIn("movement"_L1, movement()));
    QVERIFY(answer["errors"_L1][0]["message"_L1].toString().contains(u"P000017"_s));
}

void TestSandboxFurtherMethods::movementIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown organisation") << u"to_filial_code"_s << u"XXX"_s << u"A02-24-042"_s;
    QTest::newRow("warehouse of another organisation")
        << u"to_warehouse_code"_s << u"TAS-W1"_s << u"A02-24-012"_s;
    QTest::newRow("ISO date") << u"from_time"_s << u"2024-05-30"_s << u"2024-05-30"_s;
    QTest::newRow("unknown status") << u"status"_s << u"B#N"_s << u"B#N"_s;
}

void TestSandboxFurtherMethods::movementIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, message);
    SandboxProbe probe;
    QJsonObject bad = movement();
    bad[key] = value;
    const QJsonObject answer =
        probe.json(Movement + "$import", { { u"movement"_s, QJsonArray { bad, movement() } } });
    QCOMPARE(answer["errors"_L1].toArray().size(), 1);
    QCOMPARE(answer["successes"_L1].toArray().size(), 1);
    const QString said = answer["errors"_L1][0]["message"_L1].toString();
    QVERIFY2(said.contains(message), qPrintable(said));

    QJsonObject lacking = movement();
    lacking.remove(key);
    const SandboxResponse refused =
        probe.ask(Movement + "$import", QJsonDocument(oneIn("movement"_L1, lacking)).toJson());
    QCOMPARE(refused.status, 500);
    QCOMPARE(refused.body, u"Hashmap:%1 not found"_s.arg(key).toUtf8());
}

void TestSandboxFurtherMethods::movementOfOthersIsOutOfReach_data()
{
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<QByteArray>("filialId");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("sender") << "admin@demo"_ba
                            << "101"_ba << true;
    QTest::newRow("receiver") << "admin@demo"_ba
                              << "102"_ba << true;
    QTest::newRow("another organisation") << "admin@demo"_ba
                                          << "103"_ba << false;
    QTest::newRow("head") << "admin@demo"_ba
                          << "100"_ba << true;
    QTest::newRow("no organisation named") << "admin@demo"_ba << QByteArray() << true;
    QTest::newRow("user of the receiver") << "single@demo"_ba << QByteArray() << true;
}

void TestSandboxFurtherMethods::movementOfOthersIsOutOfReach()
{
    QFETCH(QByteArray, login);
    QFETCH(QByteArray, filialId);
    QFETCH(bool, isAllowed);
    SandboxProbe probe;
    const QJsonValue id =
        probe.json(Movement + "$import",
                   oneIn("movement"_L1, movement()))["successes"_L1][0]["movement_id"_L1];
    probe.login = login;
    probe.filialId = filialId;
    const QJsonObject changed =
        probe.json(Movement + "$change_status",
                   oneIn("movement"_L1, { { u"movement_id"_s, id }, { u"status"_s, u"S"_s } }));
    QCOMPARE(changed["successes"_L1].toArray().size(), isAllowed ? 1 : 0);
    QCOMPARE(changed["errors"_L1].toArray().size(), isAllowed ? 0 : 1);
    const QJsonObject again = probe.json(Movement + "$import", oneIn("movement"_L1, movement()));
    QCOMPARE(again["successes"_L1].toArray().size(), isAllowed ? 1 : 0);
    const QString said = again["errors"_L1][0]["message"_L1].toString();
    QCOMPARE(said.startsWith("A02-24-048"_L1), !isAllowed);

    // The id of a movement that another organisation sent does not make it ours.
    probe.login = "admin@demo";
    probe.filialId.clear();
    QJsonObject other = movement();
    other["external_id"_L1] = u"OM-2"_s;
    other["movement_id"_L1] = id;
    other["from_filial_code"_L1] = u"FER"_s;
    other["from_warehouse_code"_L1] = u"FER-W1"_s;
    const QJsonObject added = probe.json(Movement + "$import", oneIn("movement"_L1, other));
    QCOMPARE(added["successes"_L1].toArray().size(), 1);
    QVERIFY(added["successes"_L1][0]["movement_id"_L1] != id);
}

void TestSandboxFurtherMethods::movementStatus()
{
    SandboxProbe probe;
    const QJsonValue id =
        probe.json(Movement + "$import",
                   oneIn("movement"_L1, movement()))["successes"_L1][0]["movement_id"_L1];
    const auto change = [&](const QString &status) {
        return probe.json(
            Movement + "$change_status",
            oneIn("movement"_L1, { { u"movement_id"_s, id }, { u"status"_s, status } }));
    };
    QCOMPARE(change(u"S"_s)["successes"_L1].toArray().size(), 1);
    QCOMPARE(change(u"?"_s)["errors"_L1].toArray().size(), 1);
    QCOMPARE(change(u"C"_s)["successes"_L1].toArray().size(), 1);
    QCOMPARE(change(u"N"_s)["errors"_L1].toArray().size(), 1); // completed is completed
    QCOMPARE(
        probe
            .json(Movement + "$export", { { u"movement_id"_s, id } })["movement"_L1][0]["status"_L1]
            .toString(),
        u"C"_s);
    const QJsonObject nowhere =
        probe.json(Movement + "$change_status",
                   oneIn("movement"_L1, { { u"movement_id"_s, u"1"_s }, { u"status"_s, u"N"_s } }));
    QCOMPARE(nowhere["errors"_L1].toArray().size(), 1);
}

void TestSandboxFurtherMethods::markingCodesStayWithTheLine()
{
    SandboxProbe probe;
    const QJsonObject order = orderOf(probe, u"B#S"_s);
    const QJsonValue unit = order["order_products"_L1][0]["product_unit_id"_L1];
    QVERIFY(!unit.toString().isEmpty());
    const QJsonObject product { { u"product_unit_id"_s, unit },
                                { u"marking_codes"_s, QJsonArray { u"0104600"_s, u"0104601"_s } } };
    const QJsonObject answer = probe.json(
        Marking,
        { { u"deal_id"_s, order["deal_id"_L1] }, { u"products"_s, QJsonArray { product } } });
    QCOMPARE(answer["successes"_L1][0]["deal_id"_L1], order["deal_id"_L1]);
    QCOMPARE(order["with_marking"_L1].toString(), u"N"_s);
    QCOMPARE(order["order_products"_L1][0]["marking_codes"_L1], QJsonValue(QJsonArray()));
    // The order comes back with them, and is else as it was.
    const QJsonObject after = probe.json(OrderExport, { { u"deal_id"_s, order["deal_id"_L1] } });
    QCOMPARE(after["order"_L1][0]["with_marking"_L1].toString(), u"Y"_s);
    QJsonArray lines = order["order_products"_L1].toArray();
    QJsonObject marked = lines[0].toObject();
    marked.insert(u"marking_codes"_s, QJsonArray { u"0104600"_s, u"0104601"_s });
    lines[0] = marked;
    QCOMPARE(after["order"_L1][0]["order_products"_L1].toArray(), lines);
}

void TestSandboxFurtherMethods::markingCodesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no order") << "{\"products\":[]}"_ba << 500;
    QTest::newRow("no products") << "{\"deal_id\":\"1\"}"_ba << 500;
    QTest::newRow("unknown order") << "{\"deal_id\":\"1\",\"products\":[]}"_ba << 400;
}

void TestSandboxFurtherMethods::markingCodesAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    SandboxProbe probe;
    QCOMPARE(probe.ask(Marking, body).status, status);
}

void TestSandboxFurtherMethods::equipment_data()
{
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("id");
    QTest::newRow("movement") << u"equipment_movement"_s << u"movement_id"_s;
    QTest::newRow("request") << u"equipment_request"_s << u"request_id"_s;
}

void TestSandboxFurtherMethods::equipment()
{
    QFETCH(QString, root);
    QFETCH(QString, id);
    SandboxProbe probe;
    const QByteArray path = "/b/anor/mxsx/mqpf/" + root.toUtf8();
    const QJsonObject object { { u"external_id"_s, u"EQ-1"_s }, { u"note"_s, u"Shelf"_s } };
    const QJsonObject answer = probe.json(path + "$import", { { root, QJsonArray { object } } });
    QCOMPARE(answer["errors"_L1].toArray(), QJsonArray());
    QVERIFY(probe.json(path + "$export").value(root).toArray().size() > 10); // the sample's
    const QJsonArray rows =
        probe.json(path + "$export", { { u"external_id"_s, u"EQ-1"_s } }).value(root).toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][id], answer["successes"_L1][0][id]);
    QCOMPARE(rows[0]["note"_L1].toString(), u"Shelf"_s);
    QCOMPARE(rows[0]["status"_L1].toString(u"absent"_s), QString());
}

QTEST_GUILESS_MAIN(TestSandboxFurtherMethods)
#include "tst_SandboxFurtherMethods.moc"
