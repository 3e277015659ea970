#include "models/sandbox/Quirk.h"
#include "tests/app/SandboxOrders.h"
#include "tests/app/SandboxProbe.h"

using namespace smartup;
using namespace smartup::sandboxtest;
using namespace Qt::Literals::StringLiterals;

/// The known troubles that the sandbox plays, and how they are switched.
class TestSandboxQuirks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalAs200();
    void createdBut500();
    void bothListsEmpty();
    void externalIdFilterIgnored();
    void unknownKeyFails();
    void filialId401();
    void limitSpent();
    void lateApplication();
    void lateApplicationEndsWithTheSandbox();
    void quirksOfTheWire_data();
    void quirksOfTheWire();
    void externalIdLength_data();
    void externalIdLength();
    void wideRangeEmpty();
    void unknownQuirk();
    void switchedByItsOwnMethod();
    void ownMethodIsRefused_data();
    void ownMethodIsRefused();
    void ownMethodIsNotOfSmartup();
};

void TestSandboxQuirks::refusalAs200()
{
    SandboxProbe probe;
    QVERIFY(probe.engine->setQuirks({ u"error_json_with_200"_s }));
    const SandboxResponse response = probe.ask(OrderExport, R"({"filial_code":"SAM"})");
    QCOMPARE(response.status, 200);
    QCOMPARE(response.contentType, "text/plain;charset=UTF-8");
    QVERIFY(response.body.startsWith(R"({"error_code":"A02-24-048","message":)"));
}

void TestSandboxQuirks::createdBut500()
{
    SandboxProbe probe;
    QVERIFY(probe.engine->setQuirks({ u"created_but_500"_s }));
    const SandboxResponse response = probe.ask(OrderImport, orders({ order(u"EXT-1"_s) }));
    QCOMPARE(response.status, 500);
    const QString id = probe.table(u"SELECT id FROM document WHERE external_id = 'EXT-1'"_s);
    QCOMPARE(response.body,
             "Z:#z:mdeal_origin_headers dup val on index company_id=1 deal_id=" + id.toUtf8());
}

void TestSandboxQuirks::bothListsEmpty()
{
    SandboxProbe probe;
    QVERIFY(probe.engine->setQuirks({ u"both_lists_empty"_s }));
    const SandboxResponse response = probe.ask(OrderImport, orders({ order(u"EXT-1"_s) }));
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, R"({"successes":[],"errors":[]})");
    QCOMPARE(probe.count(ordersOf(u"external_id = 'EXT-1'"_s)), 0);
}

void TestSandboxQuirks::externalIdFilterIgnored()
{
    SandboxProbe probe;
    const QJsonObject filter { { u"external_id"_s, u"1C-00000005"_s } };
    QCOMPARE(probe.json(OrderExport, filter)["order"_L1].toArray().size(), 1);
    QVERIFY(probe.engine->setQuirks({ u"external_id_filter_ignored"_s }));
    QCOMPARE(probe.json(OrderExport, filter)["order"_L1].toArray().size(),
             probe.count(ordersOf(u"organisation_id = 101 AND "_s + InWindow)));
}

void TestSandboxQuirks::unknownKeyFails()
{
    SandboxProbe probe;
    QJsonObject strange = order(u"EXT-1"_s);
    strange.insert(u"colour"_s, u"red"_s);
    QJsonObject strangeLine = order(u"EXT-2"_s);
    QJsonObject line = strangeLine["order_products"_L1][0].toObject();
    line.insert(u"colour"_s, u"red"_s);
    strangeLine.insert(u"order_products"_s, QJsonArray { line });
    const QJsonObject request = orders({ strange, strangeLine, order(u"EXT-3"_s) });
    QCOMPARE(probe.json(OrderImport, request)["successes"_L1].toArray().size(), 3);
    QVERIFY(probe.engine->setQuirks({ u"unknown_key_fails"_s }));
    const QJsonObject answer = probe.json(OrderImport, request);
    QCOMPARE(answer["successes"_L1].toArray().size(), 1);
    QCOMPARE(answer["errors"_L1].toArray().size(), 2);
    QVERIFY(answer["errors"_L1][1]["message"_L1].toString().contains(u"colour"_s));
}

void TestSandboxQuirks::filialId401()
{
    SandboxProbe probe;
    QVERIFY(probe.engine->setQuirks({ u"filial_id_401"_s }));
    QCOMPARE(probe.ask(OrderExport).status, 401);
    probe.filialId.clear();
    QCOMPARE(probe.ask(OrderExport).status, 200);
}

void TestSandboxQuirks::limitSpent()
{
    SandboxProbe probe;
    QVERIFY(probe.engine->setQuirks({ u"limit_spent"_s }));
    QCOMPARE(probe.ask(OrderExport).status, 429);
    QCOMPARE(probe.ask(OrderImport, orders({ order(u"EXT-1"_s) })).status, 429);
    QCOMPARE(probe.count(ordersOf(u"external_id = 'EXT-1'"_s)), 0);
    QCOMPARE(probe.ask(Session).status, 200);
    QVERIFY(probe.engine->setQuirks({}));
    QCOMPARE(probe.ask(OrderExport).status, 200);
}

void TestSandboxQuirks::lateApplication()
{
    SandboxProbe probe;
    QVERIFY(probe.engine->setQuirks({ u"late_application=10"_s }));
    const QJsonObject filter { { u"external_id"_s, u"EXT-1"_s } };
    const QString id =
        probe.json(OrderImport, orders({ order(u"EXT-1"_s) }))["successes"_L1][0]["deal_id"_L1]
            .toString();
    // What comes meanwhile takes ids of its own.
    QVERIFY(probe.engine->setQuirks({}));
    const QString between =
        probe.json(OrderImport, orders({ order(u"EXT-2"_s) }))["successes"_L1][0]["deal_id"_L1]
            .toString();
    QVERIFY(id != between);
    probe.clock.advance(std::chrono::seconds(9));
    QCOMPARE(probe.json(OrderExport, filter)["order"_L1].toArray().size(), 0);
    probe.clock.advance(std::chrono::seconds(1));
    const QJsonArray rows = probe.json(OrderExport, filter)["order"_L1].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0]["deal_id"_L1].toString(), id);
    QCOMPARE(probe.table(u"SELECT created_on FROM document WHERE id = "_s + id),
             u"2024-05-31 12:00:10"_s);
}

void TestSandboxQuirks::lateApplicationEndsWithTheSandbox()
{
    SandboxProbe probe;
    QVERIFY(probe.engine->setQuirks({ u"late_application"_s }));
    QCOMPARE(probe.ask(OrderImport, orders({ order(u"EXT-1"_s) })).status, 200);
    QCOMPARE(probe.count(ordersOf(u"external_id = 'EXT-1'"_s)), 0);
    probe.engine->tick();
    QCOMPARE(probe.count(ordersOf(u"external_id = 'EXT-1'"_s)), 0);
    probe.reopen();
    QCOMPARE(probe.count(ordersOf(u"external_id = 'EXT-1'"_s)), 1);
}

void TestSandboxQuirks::quirksOfTheWire_data()
{
    QTest::addColumn<QString>("quirk");
    QTest::addColumn<int>("ofImport");
    QTest::addColumn<int>("ofExport");
    QTest::addColumn<int>("delay");
    QTest::addColumn<int>("stored");
    const auto row = [](const char *name, const QString &quirk, Delivery ofImport,
                        Delivery ofExport, int delay, int stored) {
        QTest::newRow(name) << quirk << static_cast<int>(ofImport) << static_cast<int>(ofExport)
                            << delay << stored;
    };
    row("silence: nothing is stored", u"silence"_s, Delivery::Silence, Delivery::Silence, 0, 0);
    row("cut: nothing is stored", u"connection_cut"_s, Delivery::CutBeforeAnswer,
        Delivery::CutBeforeAnswer, 0, 0);
    row("cut after the import: stored, and reading works", u"connection_cut_after_apply"_s,
        Delivery::CutBeforeAnswer, Delivery::Answer, 0, 1);
    row("delay", u"delay=250"_s, Delivery::Answer, Delivery::Answer, 250, 1);
}

void TestSandboxQuirks::quirksOfTheWire()
{
    QFETCH(QString, quirk);
    QFETCH(int, ofImport);
    QFETCH(int, ofExport);
    QFETCH(int, delay);
    QFETCH(int, stored);
    SandboxProbe probe;
    QVERIFY(probe.engine->setQuirks({ quirk }));
    QCOMPARE(probe.engine->quirks(), QStringList { quirk });
    const SandboxResponse imported = probe.ask(OrderImport, orders({ order(u"EXT-1"_s) }));
    QCOMPARE(static_cast<int>(imported.delivery), ofImport);
    QCOMPARE(imported.delayMs, delay);
    QCOMPARE(static_cast<int>(probe.ask(OrderExport).delivery), ofExport);
    QCOMPARE(probe.count(ordersOf(u"external_id = 'EXT-1'"_s)), stored);
}

void TestSandboxQuirks::externalIdLength_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("isQuirkOn");
    QTest::addColumn<int>("status");
    QTest::newRow("500 characters") << 500 << false << 200;
    QTest::newRow("501 characters") << 501 << false << 500;
    QTest::newRow("20 characters, quirk on") << 20 << true << 200;
    QTest::newRow("21 characters, quirk on") << 21 << true << 500;
}

void TestSandboxQuirks::externalIdLength()
{
    QFETCH(int, length);
    QFETCH(bool, isQuirkOn);
    QFETCH(int, status);
    SandboxProbe probe;
    QVERIFY(
        probe.engine->setQuirks(isQuirkOn ? QStringList { u"external_id_20"_s } : QStringList()));
    const SandboxResponse response =
        probe.ask(OrderImport, orders({ order(QString(length, u'x')) }));
    QCOMPARE(response.status, status);
    QCOMPARE(response.body.startsWith("ORA-06502"), status == 500);
}

void TestSandboxQuirks::wideRangeEmpty()
{
    SandboxProbe probe;
    QVERIFY(probe.engine->setQuirks({ u"wide_range_empty"_s }));
    const auto rows = [&probe](const QString &begin) {
        return probe
            .json(OrderExport,
                  { { u"begin_deal_date"_s, begin },
                    { u"end_deal_date"_s, u"31.05.2024"_s } })["order"_L1]
            .toArray()
            .size();
    };
    QCOMPARE(rows(u"01.05.2024"_s), 0); // 31 days
    QCOMPARE(rows(u"02.05.2024"_s),
             probe.count(ordersOf(u"organisation_id = 101 AND "_s + InWindow)));
}

void TestSandboxQuirks::unknownQuirk()
{
    SandboxProbe probe;
    QVERIFY(probe.engine->setQuirks({ u"delay"_s }));
    const Status status = probe.engine->setQuirks({ u"no_such_quirk"_s });
    QVERIFY(!status);
    QVERIFY(status.error().text.contains(u"no_such_quirk"_s));
    QCOMPARE(probe.engine->quirks(), QStringList { u"delay"_s });
}

void TestSandboxQuirks::switchedByItsOwnMethod()
{
    SandboxOptions options;
    options.hasControl = true;
    SandboxProbe probe(options);
    const auto on = [&probe](const QByteArray &body) {
        return probe.json(SandboxControlPath.toByteArray(), QJsonDocument::fromJson(body).object());
    };
    QJsonObject answer = on("{}");
    QCOMPARE(answer["quirks"_L1].toArray(), QJsonArray());
    QCOMPARE(answer["known"_L1].toArray().size(), static_cast<qsizetype>(QuirkCount));
    answer = on(R"({"quirks":["delay=200","filial_id_401"]})");
    QCOMPARE(answer["quirks"_L1].toArray(), (QJsonArray { u"filial_id_401"_s, u"delay=200"_s }));
    QCOMPARE(probe.ask(OrderExport).status, 401);
    // No trouble reaches the method that ends it: the silence is broken.
    for (const QByteArray &quirk : { "silence"_ba, "connection_cut"_ba, "limit_spent"_ba }) {
        on(R"({"quirks":[")" + quirk + "\"]}");
        const SandboxResponse told = probe.ask(SandboxControlPath.toByteArray());
        QVERIFY(told.delivery == Delivery::Answer);
        QVERIFY(told.body.contains(quirk));
    }
    on(R"({"quirks":[]})");
    QCOMPARE(probe.ask(OrderExport).status, 200);
    // Asking spends nothing of the allowance: the export above was the second that counted.
    QCOMPARE(probe.json(OrderExport)["limits"_L1]["request_quant"_L1].toString(), u"2"_s);
}

void TestSandboxQuirks::ownMethodIsRefused_data()
{
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("not signed in") << QByteArray() << "{}"_ba << 401;
    QTest::newRow("without rights") << "noright@demo"_ba
                                    << "{}"_ba << 403;
    QTest::newRow("no object") << "admin@demo"_ba
                               << "[]"_ba << 400;
    QTest::newRow("no list") << "admin@demo"_ba
                             << R"({"quirks":"silence"})"_ba << 400;
    QTest::newRow("unknown trouble") << "admin@demo"_ba
                                     << R"({"quirks":["none_such"]})"_ba << 400;
    QTest::newRow("no words") << "admin@demo"_ba
                              << R"({"quirks":[17]})"_ba << 400;
}

void TestSandboxQuirks::ownMethodIsRefused()
{
    QFETCH(QByteArray, login);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    SandboxOptions options;
    options.quirks = QStringList { u"delay=7"_s };
    options.hasControl = true;
    SandboxProbe probe(options);
    probe.login = login;
    QCOMPARE(probe.ask(SandboxControlPath.toByteArray(), body).status, status);
    QCOMPARE(probe.engine->quirks(), QStringList { u"delay=7"_s }); // nothing was switched
}

void TestSandboxQuirks::ownMethodIsNotOfSmartup()
{
    SandboxProbe probe;
    const SandboxResponse response =
        probe.ask(SandboxControlPath.toByteArray(), R"({"quirks":["silence"]})"_ba);
    QCOMPARE(response.status, 404);
    QCOMPARE(response.body, "ROUTE: Not found");
}

QTEST_GUILESS_MAIN(TestSandboxQuirks)
#include "tst_SandboxQuirks.moc"
