#include "models/sandbox/Quirk.h"
#include "tests/app/SandboxProbe.h"

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray Session = "/b/biruni/m:session";
const QByteArray OrderExport = "/b/trade/txs/tdeal/order$export";
const QByteArray OrderImport = "/b/trade/txs/tdeal/order$import";
const QByteArray MovementExport = "/b/anor/mxsx/mkw/movement$export";
const QByteArray GoodsExport = "/b/anor/mxsx/mr/inventory$export";
const QByteArray SettingsModel = "/b/trade/txs/external_settings:model";
const QByteArray SettingsSave = "/b/trade/txs/external_settings:save";

constexpr QLatin1StringView InWindow("document_date >= '2024-05-02'");

QJsonObject order(const QString &externalId)
{
    const QJsonObject line { { u"inventory_kind"_s, u"G"_s },
                             { u"warehouse_code"_s, u"TAS-W1"_s },
                             { u"product_code"_s, u"P000017"_s },
                             { u"order_quant"_s, u"1"_s } };
    return {
        { u"filial_code"_s, u"TAS"_s },
        { u"external_id"_s, externalId },
        { u"delivery_date"_s, u"30.05.2024"_s },
        { u"room_code"_s, u"TAS-R1"_s },
        { u"robot_code"_s, u"TAS-B1"_s },
        { u"deal_time"_s, u"30.05.2024 15:00:00"_s },
        { u"status"_s, u"B#N"_s },
        { u"sales_manager_code"_s, u"E001"_s },
        { u"person_code"_s, u"C0007"_s },
        { u"currency_code"_s, u"860"_s },
        { u"order_products"_s, QJsonArray { line } },
    };
}

QJsonObject orders(const QJsonArray &list)
{
    return { { u"order"_s, list } };
}

QString ordersOf(const QString &condition)
{
    return u"document WHERE type = 'order' AND "_s + condition;
}

} // namespace

/// Sign-in, routing, organisations, allowances, the data window, filters, the form and the quirks.
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
    void stateIsKept();
    void freshBeginsAnew();
    void foreignFileIsRefused();
    void damagedFileIsLeftAsItIs_data();
    void damagedFileIsLeftAsItIs();
    void fileInUseIsRefused();
    void interruptedSampleIsBegunAnew();
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
                                     QJsonArray { u"103"_s, u"Chashma · Fergana"_s } }));
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
    probe.edit(u"UPDATE organisation SET code = '' WHERE id = 101"_s);
    QCOMPARE(probe.ask(OrderExport).status, 200);
    const SandboxResponse response = probe.ask(OrderExport, R"({"filial_code":"TAS"})");
    QVERIFY(response.body.contains("A02-24-070"));
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

void TestSandboxEngine::refusalAs200()
{
    SandboxProbe probe;
    QVERIFY(probe.engine->setQuirks({ u"error_json_with_200"_s }));
    const SandboxResponse response = probe.ask(OrderExport, R"({"filial_code":"SAM"})");
    QCOMPARE(response.status, 200);
    QCOMPARE(response.contentType, "text/plain;charset=UTF-8");
    QVERIFY(response.body.startsWith(R"({"error_code":"A02-24-048","message":)"));
}

void TestSandboxEngine::createdBut500()
{
    SandboxProbe probe;
    QVERIFY(probe.engine->setQuirks({ u"created_but_500"_s }));
    const SandboxResponse response = probe.ask(OrderImport, orders({ order(u"EXT-1"_s) }));
    QCOMPARE(response.status, 500);
    const QString id = probe.table(u"SELECT id FROM document WHERE external_id = 'EXT-1'"_s);
    QCOMPARE(response.body,
             "Z:#z:mdeal_origin_headers dup val on index company_id=1 deal_id=" + id.toUtf8());
}

void TestSandboxEngine::bothListsEmpty()
{
    SandboxProbe probe;
    QVERIFY(probe.engine->setQuirks({ u"both_lists_empty"_s }));
    const SandboxResponse response = probe.ask(OrderImport, orders({ order(u"EXT-1"_s) }));
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, R"({"successes":[],"errors":[]})");
    QCOMPARE(probe.count(ordersOf(u"external_id = 'EXT-1'"_s)), 0);
}

void TestSandboxEngine::externalIdFilterIgnored()
{
    SandboxProbe probe;
    const QJsonObject filter { { u"external_id"_s, u"1C-00000005"_s } };
    QCOMPARE(probe.json(OrderExport, filter)["order"_L1].toArray().size(), 1);
    QVERIFY(probe.engine->setQuirks({ u"external_id_filter_ignored"_s }));
    QCOMPARE(probe.json(OrderExport, filter)["order"_L1].toArray().size(),
             probe.count(ordersOf(u"organisation_id = 101 AND "_s + InWindow)));
}

void TestSandboxEngine::unknownKeyFails()
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

void TestSandboxEngine::filialId401()
{
    SandboxProbe probe;
    QVERIFY(probe.engine->setQuirks({ u"filial_id_401"_s }));
    QCOMPARE(probe.ask(OrderExport).status, 401);
    probe.filialId.clear();
    QCOMPARE(probe.ask(OrderExport).status, 200);
}

void TestSandboxEngine::limitSpent()
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

void TestSandboxEngine::lateApplication()
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

void TestSandboxEngine::lateApplicationEndsWithTheSandbox()
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

void TestSandboxEngine::quirksOfTheWire_data()
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

void TestSandboxEngine::quirksOfTheWire()
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

void TestSandboxEngine::externalIdLength_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("isQuirkOn");
    QTest::addColumn<int>("status");
    QTest::newRow("500 characters") << 500 << false << 200;
    QTest::newRow("501 characters") << 501 << false << 500;
    QTest::newRow("20 characters, quirk on") << 20 << true << 200;
    QTest::newRow("21 characters, quirk on") << 21 << true << 500;
}

void TestSandboxEngine::externalIdLength()
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

void TestSandboxEngine::wideRangeEmpty()
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

void TestSandboxEngine::unknownQuirk()
{
    SandboxProbe probe;
    QVERIFY(probe.engine->setQuirks({ u"delay"_s }));
    const Status status = probe.engine->setQuirks({ u"no_such_quirk"_s });
    QVERIFY(!status);
    QVERIFY(status.error().text.contains(u"no_such_quirk"_s));
    QCOMPARE(probe.engine->quirks(), QStringList { u"delay"_s });
}

void TestSandboxEngine::stateIsKept()
{
    SandboxProbe probe;
    const QString id =
        probe.json(OrderImport, orders({ order(u"EXT-1"_s) }))["successes"_L1][0]["deal_id"_L1]
            .toString();
    probe.reopen();
    const QJsonObject answer = probe.json(OrderExport, { { u"external_id"_s, u"EXT-1"_s } });
    QCOMPARE(answer["order"_L1][0]["deal_id"_L1].toString(), id);
    // The allowance too: import and export before, export now.
    QCOMPARE(answer["limits"_L1]["request_quant"_L1].toString(), u"2"_s);
    const QString next =
        probe.json(OrderImport, orders({ order(u"EXT-2"_s) }))["successes"_L1][0]["deal_id"_L1]
            .toString();
    QVERIFY(next.toLongLong() > id.toLongLong());
}

void TestSandboxEngine::freshBeginsAnew()
{
    SandboxProbe probe;
    const int before = probe.count(u"document"_s);
    probe.json(OrderImport, orders({ order(u"EXT-1"_s) }));
    QCOMPARE(probe.count(u"document"_s), before + 1);
    probe.reopen(true);
    QCOMPARE(probe.count(u"document"_s), before);
    QCOMPARE(probe.count(ordersOf(u"external_id = 'EXT-1'"_s)), 0);
}

void TestSandboxEngine::foreignFileIsRefused()
{
    const QTemporaryDir folder;
    const FixedClock clock(QDateTime(QDate(2024, 5, 31), QTime(7, 0), Qt::UTC));
    SandboxOptions options;
    options.fresh = true; // even then
    options.dataFile = folder.filePath(u"text"_s);
    QFile text(options.dataFile);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(5000, 'x'));
    text.close();
    QVERIFY(!SandboxEngine::open(options, clock));
    QCOMPARE(QFileInfo(options.dataFile).size(), 5000);

    options.dataFile = folder.filePath(u"other.sqlite"_s);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(options.dataFile);
        QVERIFY(other.open());
        QVERIFY(other.exec(u"CREATE TABLE precious (id INTEGER)"_s).isActive());
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    const auto opened = SandboxEngine::open(options, clock);
    QVERIFY(!opened);
    QVERIFY(opened.error().text.contains(u"other.sqlite"_s));
    QVERIFY(QFile::exists(options.dataFile));
}

void TestSandboxEngine::damagedFileIsLeftAsItIs_data()
{
    QTest::addColumn<qint64>("from"); // overwritten from here to the end
    QTest::addColumn<qint64>("size"); // and cut off there; -1: not
    QTest::addColumn<bool>("fresh");
    for (const bool fresh : { false, true }) {
        const char *how = fresh ? "begun anew" : "opened";
        QTest::addRow("head overwritten, %s", how) << qint64(0) << qint64(-1) << fresh;
        QTest::addRow("all but the first page overwritten, %s", how)
            << qint64(4096) << qint64(-1) << fresh;
        QTest::addRow("cut off after two pages, %s", how) << qint64(-1) << qint64(8192) << fresh;
    }
}

void TestSandboxEngine::damagedFileIsLeftAsItIs()
{
    QFETCH(qint64, from);
    QFETCH(qint64, size);
    QFETCH(bool, fresh);
    SandboxProbe probe;
    probe.engine.reset();
    SandboxOptions options;
    options.dataFile = probe.dataFile();
    QFile file(options.dataFile);
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (size >= 0) {
        QVERIFY(file.resize(size));
    } else {
        QVERIFY(file.seek(from));
        file.write(QByteArray(file.size() - from, 'x'));
    }
    file.close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();

    options.fresh = fresh;
    const auto opened = SandboxEngine::open(options, probe.clock);
    QVERIFY(!opened);
    QVERIFY(opened.error().text.contains(options.dataFile));
    QVERIFY(!opened.error().raw.isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void TestSandboxEngine::fileInUseIsRefused()
{
    SandboxProbe probe;
    SandboxOptions options;
    options.dataFile = probe.dataFile();
    options.fresh = true;
    const auto second = SandboxEngine::open(options, probe.clock);
    QVERIFY(!second);
    QVERIFY(second.error().text.contains(options.dataFile));
    QCOMPARE(probe.ask(OrderExport).status, 200);
}

void TestSandboxEngine::interruptedSampleIsBegunAnew()
{
    SandboxProbe probe;
    const int before = probe.count(u"document"_s);
    probe.edit(u"DELETE FROM meta WHERE key = 'sample'"_s);
    QCOMPARE(probe.count(u"document"_s), before);
    QVERIFY(!probe.table(u"SELECT value FROM meta WHERE key = 'sample'"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxEngine)
#include "tst_SandboxEngine.moc"
