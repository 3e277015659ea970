#include "tests/app/SandboxOrders.h"
#include "tests/app/SandboxProbe.h"

using namespace smartup;
using namespace smartup::sandboxtest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray MovementExport = "/b/anor/mxsx/mkw/movement$export";
const QByteArray GoodsExport = "/b/anor/mxsx/mr/inventory$export";
const QByteArray SettingsModel = "/b/trade/txs/external_settings:model";
const QByteArray SettingsSave = "/b/trade/txs/external_settings:save";

} // namespace

/// Sign-in, routing, organisations, allowances, the data window, filters and the form.
class TestSandboxEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void session();
    void signIn_data();
    void signIn();
    void strangerIsRefusedByTheHead();
    void headers_data();
    void headers();
    void boundUserMayUseNoOtherOrganisation();
    void routing_data();
    void routing();
    void body_data();
    void body();
    void organisationOfAnExport_data();
    void organisationOfAnExport();
    void organisationOfAnImport_data();
    void organisationOfAnImport();
    void organisationWithoutCode();
    void allowance_data();
    void allowance();
    void allowanceReturnsAtMidnight();
    void window_data();
    void window();
    void filters_data();
    void filters();
    void movementsByTheirSecondDate();
    void settingsForm();
    void settingsRefused();
};

void TestSandboxEngine::session()
{
    SandboxProbe probe;
    QJsonObject project = probe.json(Session)["projects"_L1][0].toObject();
    QCOMPARE(project["code"_L1].toString(), u"trade"_s);
    QCOMPARE(project["filials"_L1],
             QJsonValue(QJsonArray { QJsonArray { u"100"_s, u"Администрирование"_s },
                                     QJsonArray { u"101"_s, u"Chashma · Tashkent"_s },
                                     QJsonArray { u"102"_s, u"Chashma · Samarkand"_s },
                                     QJsonArray { u"103"_s, u"Chashma · Fergana"_s },
                                     QJsonArray { u"104"_s, u"Chashma · Nukus"_s } }));
    probe.login = "single@demo";
    probe.filialId.clear();
    project = probe.json(Session)["projects"_L1][0].toObject();
    QCOMPARE(project["filials"_L1],
             QJsonValue(QJsonArray { QJsonArray { u"102"_s, u"Chashma · Samarkand"_s } }));
}

void TestSandboxEngine::signIn_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    QTest::newRow("right") << SandboxProbe::basic("admin@demo") << 200;
    QTest::newRow("scheme in lower case")
        << SandboxProbe::basic("admin@demo").replace("B", "b") << 200;
    QTest::newRow("scheme in upper case")
        << SandboxProbe::basic("admin@demo").replace("Basic", "BASIC") << 200;
    QTest::newRow("none") << QByteArray() << 401;
    QTest::newRow("a scheme and nothing else") << QByteArray("Basic") << 401;
    QTest::newRow("wrong password") << SandboxProbe::basic("admin@demo", "Demo") << 401;
    QTest::newRow("unknown user") << SandboxProbe::basic("nobody@demo") << 401;
    QTest::newRow("no colon") << QByteArray("Basic YWRtaW4=") << 401;
    QTest::newRow("another scheme") << QByteArray("Bearer x") << 401;
}

void TestSandboxEngine::signIn()
{
    QFETCH(QByteArray, authorization);
    QFETCH(int, status);
    SandboxProbe probe;
    // A good sign-in before must not open the door for a bad one after it.
    QCOMPARE(probe.ask(Session).status, 200);
    probe.login.clear();
    probe.headers = { { "AUTHORIZATION", authorization } };
    const SandboxResponse response = probe.ask(Session);
    QCOMPARE(response.status, status);
    if (status == 401) {
        QCOMPARE(response.body, "Требуется авторизация");
        QCOMPARE(response.contentType, "text/plain;charset=UTF-8");
    }
}

void TestSandboxEngine::strangerIsRefusedByTheHead()
{
    SandboxProbe probe;
    const HeaderList known { { "authorization", SandboxProbe::basic("admin@demo") } };
    QVERIFY(!probe.engine->refuseHead(known));
    const auto refusal = probe.engine->refuseHead({});
    QVERIFY(refusal.has_value());
    QCOMPARE(refusal->status, 401);
    QCOMPARE(refusal->body, "Требуется авторизация");
    HeaderList elsewhere = known;
    elsewhere.emplaceBack("filial_id", "999");
    QCOMPARE(probe.engine->refuseHead(elsewhere).value_or(SandboxResponse()).status, 401);
    // A trouble of the wire comes before any answer.
    for (const QString &quirk : { u"silence"_s, u"connection_cut"_s, u"delay"_s }) {
        QVERIFY(probe.engine->setQuirks({ quirk }).isOk());
        QVERIFY2(!probe.engine->refuseHead({}), qPrintable(quirk));
    }
}

void TestSandboxEngine::headers_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("organisation");
    using List = HeaderList;
    QTest::newRow("none: the user's default organisation") << List {} << 200 << u"TAS"_s;
    QTest::newRow("any case") << List { { "Filial_Id", "102" }, { "PROJECT_CODE", "trade" } } << 200
                              << u"SAM"_s;
    QTest::newRow("empty ones are absent")
        << List { { "filial_id", "" }, { "project_code", "" } } << 200 << u"TAS"_s;
    QTest::newRow("organisation unknown") << List { { "filial_id", "999" } } << 401 << QString();
    QTest::newRow("organisation no number") << List { { "filial_id", "SAM" } } << 401 << QString();
    QTest::newRow("project unknown") << List { { "project_code", "other" } } << 401 << QString();
}

void TestSandboxEngine::headers()
{
    QFETCH(HeaderList, headers);
    QFETCH(int, status);
    QFETCH(QString, organisation);
    SandboxProbe probe;
    probe.filialId.clear();
    probe.headers = headers;
    const SandboxResponse response = probe.ask(OrderExport);
    QCOMPARE(response.status, status);
    const QJsonArray rows = QJsonDocument::fromJson(response.body).object()["order"_L1].toArray();
    for (const QJsonValue &row : rows) {
        QCOMPARE(row["filial_code"_L1].toString(), organisation);
    }
    QCOMPARE(rows.isEmpty(), status != 200);
}

void TestSandboxEngine::boundUserMayUseNoOtherOrganisation()
{
    SandboxProbe probe;
    probe.login = "single@demo";
    const auto status = [&probe](const QByteArray &filialId) {
        probe.filialId = filialId;
        return probe.ask(OrderExport).status;
    };
    QCOMPARE(status("101"), 401);
    QCOMPARE(status("100"), 401); // nor the head
    QCOMPARE(status("102"), 200);
}

void TestSandboxEngine::routing_data()
{
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray admin = "admin@demo";
    const QByteArray guest = "noright@demo";
    QTest::newRow("no such route") << admin << QByteArray("/b/anor/mxsx/mhr/staff$export") << 404
                                   << QByteArray("ROUTE: Not found");
    QTest::newRow("no import of workspaces") << admin << QByteArray("/b/anor/mxsx/mrf/room$import")
                                             << 404 << QByteArray("ROUTE: Not found");
    QTest::newRow("the dollar may be encoded")
        << admin << QByteArray("/b/anor/mxsx/mkw/warehouse%24export") << 200 << QByteArray();
    QTest::newRow("form without the right")
        << guest << SettingsModel << 403 << QByteArray("Forbidden");
    QTest::newRow("export without the right")
        << guest << OrderExport << 403 << QByteArray("Forbidden");
    QTest::newRow("the session needs no right") << guest << Session << 200 << QByteArray();
}

void TestSandboxEngine::routing()
{
    QFETCH(QByteArray, login);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    SandboxProbe probe;
    probe.login = login;
    const SandboxResponse response = probe.ask(path);
    QCOMPARE(response.status, status);
    if (status != 200) {
        QCOMPARE(response.body, body);
    }
}

void TestSandboxEngine::body_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("text");
    const QByteArray empty = R"({"error_code":"A02-24-194","message":"Тело запроса пустое"})";
    QTest::newRow("no body") << QByteArray() << 400 << empty;
    QTest::newRow("blanks") << QByteArray(" \n") << 400 << empty;
    QTest::newRow("an empty object is enough") << QByteArray("{}") << 200 << QByteArray();
    QTest::newRow("no JSON") << QByteArray("order=1") << 500 << QByteArray("ORA-40834");
    QTest::newRow("a list") << QByteArray("[]") << 500 << QByteArray("ORA-40834");
    QTest::newRow("ISO date") << QByteArray(R"({"begin_deal_date":"2024-05-01"})") << 400
                              << QByteArray("A02-24-122");
    QTest::newRow("date without time")
        << QByteArray(R"({"begin_deal_date":"01.05.2024"})") << 200 << QByteArray();
    QTest::newRow("moment without seconds")
        << QByteArray(R"({"begin_modified_on":"01.05.2024 10:30"})") << 200 << QByteArray();
}

void TestSandboxEngine::body()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, text);
    SandboxProbe probe;
    const SandboxResponse response = probe.ask(OrderExport, body);
    QCOMPARE(response.status, status);
    QVERIFY2(response.body.contains(text), response.body.constData());
    QCOMPARE(response.contentType,
             status == 200 ? "application/json;charset=UTF-8" : "text/plain;charset=UTF-8");
}

void TestSandboxEngine::organisationOfAnExport_data()
{
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<QByteArray>("filialId");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected"); // organisations, or an error code
    const QByteArray admin = "admin@demo";
    const QByteArray single = "single@demo";
    const auto row = [](const char *name, const QByteArray &login, const QByteArray &filialId,
                        const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << login << filialId << body << expected;
    };
    row("single organisation", admin, "101", "{}", u"TAS"_s);
    row("single organisation names itself", admin, "101", R"({"filial_code":"TAS"})", u"TAS"_s);
    row("single organisation names another", admin, "101", R"({"filial_code":"SAM"})",
        u"A02-24-048"_s);
    row("single organisation lists another", admin, "101",
        R"({"filial_codes":[{"filial_code":"SAM"}]})", u"A02-24-048"_s);
    row("head: all", admin, "100", "{}", u"FER SAM TAS"_s);
    row("head: empty text and list are no filter", admin, "100",
        R"({"filial_code":"","filial_codes":[]})", u"FER SAM TAS"_s);
    row("head: list with an empty object", admin, "100", R"({"filial_codes":[{"filial_code":""}]})",
        u"FER SAM TAS"_s);
    row("head: one", admin, "100", R"({"filial_code":"SAM"})", u"SAM"_s);
    row("head: list of objects", admin, "100",
        R"({"filial_codes":[{"filial_code":"SAM"},{"filial_code":"FER"}]})", u"FER SAM"_s);
    row("head: list of texts", admin, "100", R"({"filial_codes":["SAM","FER"]})", u"FER SAM"_s);
    row("head: unknown", admin, "100", R"({"filial_code":"XXX"})", u"A02-24-042"_s);
    row("no header: the code selects", admin, "", R"({"filial_code":"FER"})", u"FER"_s);
    row("no header, no code: the default", admin, "", "{}", u"TAS"_s);
    row("bound user: only the own", single, "", "{}", u"SAM"_s);
    row("bound user: another is refused", single, "", R"({"filial_code":"TAS"})", u"A02-24-048"_s);
}

void TestSandboxEngine::organisationOfAnExport()
{
    QFETCH(QByteArray, login);
    QFETCH(QByteArray, filialId);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    SandboxProbe probe;
    probe.login = login;
    probe.filialId = filialId;
    const SandboxResponse response = probe.ask(OrderExport, body);
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    if (expected.startsWith(u'A')) {
        QCOMPARE(response.status, 400);
        QCOMPARE(answer["error_code"_L1].toString(), expected);
        return;
    }
    QStringList organisations;
    const QJsonArray rows = answer["order"_L1].toArray();
    for (const QJsonValue &row : rows) {
        organisations.append(row["filial_code"_L1].toString());
    }
    organisations.removeDuplicates();
    organisations.sort();
    QCOMPARE(organisations.join(u' '), expected);
}

void TestSandboxEngine::organisationOfAnImport_data()
{
    QTest::addColumn<QByteArray>("filialId");
    QTest::addColumn<QString>("filialCode");
    QTest::addColumn<QString>("error");
    QTest::newRow("single organisation, its own code")
        << QByteArray("101") << u"TAS"_s << QString();
    QTest::newRow("single organisation, no code") << QByteArray("101") << QString() << QString();
    QTest::newRow("single organisation, another code")
        << QByteArray("102") << u"TAS"_s << u"A02-24-048"_s;
    QTest::newRow("head, a code") << QByteArray("100") << u"TAS"_s << QString();
    QTest::newRow("head, no code") << QByteArray("100") << QString() << u"A02-24-070"_s;
    QTest::newRow("head, unknown code") << QByteArray("100") << u"XXX"_s << u"A02-24-042"_s;
    QTest::newRow("no header, no code: the default") << QByteArray() << QString() << QString();
}

void TestSandboxEngine::organisationOfAnImport()
{
    QFETCH(QByteArray, filialId);
    QFETCH(QString, filialCode);
    QFETCH(QString, error);
    SandboxProbe probe;
    probe.filialId = filialId;
    QJsonObject sent = order(u"EXT-1"_s);
    sent.insert(u"filial_code"_s, filialCode);
    const QJsonObject answer = probe.json(OrderImport, orders({ sent }));
    QVERIFY(answer["errors"_L1][0]["message"_L1].toString().contains(error));
    QCOMPARE(probe.count(ordersOf(u"organisation_id = 101 AND external_id = 'EXT-1'"_s)),
             error.isEmpty() ? 1 : 0);
}

void TestSandboxEngine::organisationWithoutCode()
{
    SandboxProbe probe;
    probe.filialId = "104"; // of the sample company
    QCOMPARE(probe.json(OrderExport)["order"_L1].toArray().size(), 0);
    // Any code is refused there, even one that another organisation has.
    SandboxResponse response = probe.ask(OrderExport, R"({"filial_code":"TAS"})");
    QCOMPARE(response.status, 400);
    QVERIFY(response.body.contains("A02-24-070"));
    // Documents go there without one, and come back with an empty one.
    QJsonObject sent = order(u"EXT-1"_s);
    QJsonObject line = sent["order_products"_L1][0].toObject();
    line.insert(u"warehouse_code"_s, u"NUK-W1"_s);
    sent.insert(u"order_products"_s, QJsonArray { line });
    sent.insert(u"room_code"_s, u"NUK-R1"_s);
    const QJsonObject refused = probe.json(OrderImport, orders({ sent }));
    QVERIFY(refused["errors"_L1][0]["message"_L1].toString().contains(u"A02-24-070"_s));
    sent.insert(u"filial_code"_s, QString());
    const QJsonObject answer = probe.json(OrderImport, orders({ sent }));
    QCOMPARE(answer["errors"_L1].toArray(), QJsonArray());
    const QJsonArray rows = probe.json(OrderExport)["order"_L1].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0]["filial_code"_L1].toString(u"absent"_s), QString());
}

void TestSandboxEngine::allowance_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("limit");
    QTest::newRow("references: 100") << GoodsExport << 100;
    QTest::newRow("infrequent documents: 300") << MovementExport << 300;
    QTest::newRow("frequent documents: 500") << OrderExport << 500;
}

void TestSandboxEngine::allowance()
{
    QFETCH(QByteArray, path);
    QFETCH(int, limit);
    SandboxProbe probe;
    const QJsonObject one { { u"code"_s, u"NONE"_s }, { u"external_id"_s, u"NONE"_s } };
    const QJsonObject expected {
        { u"has_limit"_s, u"Y"_s },       { u"limit_quant"_s, QString::number(limit) },
        { u"request_quant"_s, u"1"_s },   { u"left_limit_quant"_s, QString::number(limit - 1) },
        { u"object_count"_s, u"5000"_s }, { u"day_range_limit"_s, u"30"_s },
    };
    QCOMPARE(probe.json(path, one)["limits"_L1].toObject(), expected);
    for (int used = 1; used < limit; ++used) {
        QCOMPARE(probe.ask(path, one).status, 200);
    }
    const SandboxResponse spent = probe.ask(path, one);
    QCOMPARE(spent.status, 429);
    QVERIFY(spent.body.contains(QByteArray::number(limit)));
    // The other allowances, the session and the form are not touched.
    QCOMPARE(probe.ask(Session).status, 200);
    QCOMPARE(probe.ask(SettingsModel).status, 200);
    const QByteArray other = path == GoodsExport ? OrderExport : GoodsExport;
    QCOMPARE(probe.json(other, one)["limits"_L1]["request_quant"_L1].toString(), u"1"_s);
}

void TestSandboxEngine::allowanceReturnsAtMidnight()
{
    SandboxProbe probe; // noon in Tashkent
    const auto used = [&probe] {
        return probe
            .json(OrderExport, { { u"external_id"_s, u"NONE"_s } })["limits"_L1]["request_quant"_L1]
            .toString();
    };
    QCOMPARE(used(), u"1"_s);
    probe.clock.advance(std::chrono::hours(12) - std::chrono::seconds(1));
    QCOMPARE(used(), u"2"_s);
    probe.clock.advance(std::chrono::seconds(1));
    QCOMPARE(used(), u"1"_s);
}

void TestSandboxEngine::window_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("condition");
    QTest::newRow("no dates: the window of 30 days") << QByteArray("{}") << QString(InWindow);
    QTest::newRow("a misspelt filter is ignored")
        << QByteArray(R"({"begin_date":"30.05.2024"})") << QString(InWindow);
    QTest::newRow("a wider range is cut")
        << QByteArray(R"({"begin_deal_date":"01.01.2024","end_deal_date":"20.05.2024"})")
        << u"document_date >= '2024-05-02' AND document_date < '2024-05-21'"_s;
    QTest::newRow("inside the window, the last day whole")
        << QByteArray(R"({"begin_deal_date":"10.05.2024","end_deal_date":"11.05.2024"})")
        << u"document_date >= '2024-05-10' AND document_date < '2024-05-12'"_s;
    QTest::newRow("before the window: nothing")
        << QByteArray(R"({"begin_deal_date":"22.04.2024","end_deal_date":"30.04.2024"})") << u"0"_s;
    QTest::newRow("modified lately, the date of the order does not matter")
        << QByteArray(R"({"begin_modified_on":"03.05.2024"})") << u"modified_on >= '2024-05-03'"_s;
    QTest::newRow("created within hours")
        << QByteArray(
               R"({"begin_created_on":"29.05.2024 10:00","end_created_on":"29.05.2024 12:00:00"})")
        << u"created_on BETWEEN '2024-05-29 10:00:00' AND '2024-05-29 12:00:00'"_s;
    QTest::newRow("by day of delivery") << QByteArray(R"({"delivery_date":"20.05.2024"})")
                                        << u"header ->> '$.delivery_date' = '20.05.2024'"_s;
    QTest::newRow("by day of delivery, a time with it means nothing")
        << QByteArray(R"({"delivery_date":"20.05.2024 10:00:00"})")
        << u"header ->> '$.delivery_date' = '20.05.2024'"_s;
}

void TestSandboxEngine::window()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, condition);
    SandboxProbe probe;
    const QJsonObject answer = probe.json(OrderExport, QJsonDocument::fromJson(body).object());
    const int expected = probe.count(ordersOf(u"organisation_id = 101 AND "_s + condition));
    QCOMPARE(answer["order"_L1].toArray().size(), expected);
    QCOMPARE(expected == 0, condition == "0"_L1);
}

void TestSandboxEngine::filters_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("isHonoured");
    QTest::newRow("external_id") << u"external_id"_s << u"external_id"_s << true;
    QTest::newRow("deal_id") << u"deal_id"_s << u"id"_s << true;
    QTest::newRow("delivery_number is not honoured")
        << u"delivery_number"_s << u"number"_s << false;
    QTest::newRow("invoice_number is not honoured")
        << u"invoice_number"_s << u"header ->> '$.invoice_number'"_s << false;
}

void TestSandboxEngine::filters()
{
    QFETCH(QString, key);
    QFETCH(QString, column);
    QFETCH(bool, isHonoured);
    SandboxProbe probe;
    const QString value = probe.table(
        u"SELECT %1 FROM document WHERE type = 'order' AND external_id = '1C-00000005'"_s.arg(
            column));
    const int all = probe.count(ordersOf(u"organisation_id = 101 AND "_s + InWindow));
    QCOMPARE(probe.json(OrderExport, { { key, value } })["order"_L1].toArray().size(),
             isHonoured ? 1 : all);
    QCOMPARE(probe.json(OrderExport, { { key, QString() } })["order"_L1].toArray().size(), all);
    QCOMPARE(probe.json(OrderExport, { { key, QJsonValue::Null } })["order"_L1].toArray().size(),
             all);
    QCOMPARE(probe.json(OrderExport, { { key, u"0"_s } })["order"_L1].toArray().size(),
             isHonoured ? 0 : all);
}

void TestSandboxEngine::movementsByTheirSecondDate()
{
    SandboxProbe probe;
    const QJsonObject answer = probe.json(MovementExport,
                                          { { u"begin_to_movement_date"_s, u"20.05.2024"_s },
                                            { u"end_to_movement_date"_s, u"20.05.2024"_s } });
    const int expected = probe.count(u"document WHERE type = 'movement' AND organisation_id = 101 "
                                     "AND header ->> '$.to_movement_date' = '20.05.2024'"_s);
    QVERIFY(expected > 0);
    QCOMPARE(answer["movement"_L1].toArray().size(), expected);
    const QJsonObject withTimes =
        probe.json(MovementExport,
                   { { u"begin_to_movement_date"_s, u"20.05.2024 08:00"_s },
                     { u"end_to_movement_date"_s, u"20.05.2024 18:00:00"_s } });
    QCOMPARE(withTimes["movement"_L1].toArray().size(), expected);
}

void TestSandboxEngine::settingsForm()
{
    SandboxProbe probe;
    const SandboxResponse response = probe.ask(SettingsModel);
    const QJsonArray model = QJsonDocument::fromJson(response.body).array();
    QCOMPARE(model.size(), 4);
    QCOMPARE(model[0].toString(), u"(^_^)"_s);
    QCOMPARE(model[1]["form"_L1].toString(), u"/trade/txs/external_settings"_s);
    QJsonObject data = model[2].toObject();
    QCOMPARE(data["statuses"_L1].toArray().size(), 8);
    QCOMPARE(data["statuses"_L1][0],
             QJsonValue(QJsonArray { u"D"_s, u"Черновик"_s, u"#2F353B"_s }));
    // The sample's defaults.
    QCOMPARE(data["code_kind"_L1].toString(), u"G"_s);
    QCOMPARE(data["order_statuses"_L1].toArray().size(), 8);
    QCOMPARE(data["export_without_codes"_L1].toString(), u"N"_s);
    QCOMPARE(data["duplicates"_L1].toObject().size(), 11);
    QCOMPARE(data["duplicates"_L1]["order"_L1]["check"_L1].toString(), u"N"_s);

    data.insert(u"code_kind"_s, u"L"_s);
    data.insert(u"of_tomorrow"_s, u"kept"_s);
    const QJsonObject saved = probe.json(SettingsSave, data);
    QCOMPARE(saved["code_kind"_L1].toString(), u"L"_s);
    QVERIFY(!saved.contains("statuses"_L1));
    // They are the settings of one organisation, and they are kept.
    probe.reopen();
    const auto stored = [&probe](const QByteArray &filialId) {
        probe.filialId = filialId;
        return QJsonDocument::fromJson(probe.ask(SettingsModel).body).array().at(2).toObject();
    };
    QCOMPARE(stored("101")["code_kind"_L1].toString(), u"L"_s);
    QCOMPARE(stored("101")["of_tomorrow"_L1].toString(), u"kept"_s);
    QCOMPARE(stored("102")["code_kind"_L1].toString(), u"G"_s);
    QCOMPARE(stored("100")["code_kind"_L1].toString(), u"G"_s);
}

void TestSandboxEngine::settingsRefused()
{
    SandboxProbe probe;
    const QByteArray before = probe.ask(SettingsModel).body;
    const SandboxResponse response = probe.ask(SettingsSave, R"({"code_kind":"X"})");
    QCOMPARE(response.status, 400);
    QVERIFY(response.body.contains("code_kind"));
    QCOMPARE(probe.ask(SettingsModel).body, before);
}

QTEST_GUILESS_MAIN(TestSandboxEngine)
#include "tst_SandboxEngine.moc"
