#include "models/catalogue/ReferenceCatalog.h"
#include "tests/app/SandboxProbe.h"
#include "tests/app/SandboxReferenceBench.h"

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray PriceTypeExport = "/b/anor/api/v2/mkr/price_type$export";

const QByteArray PriceExport = "/b/anor/api/v2/mkf/product_price$export";

const QByteArray PriceImport = "/b/anor/api/v2/mkf/product_price$import";

const QByteArray BalanceExport = "/b/anor/mxsx/mkw/balance$export";

} // namespace

/// Reference records, prices and stock, as the sandbox tells them.
class TestSandboxReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentedKeyIsThere_data();
    void everyDocumentedKeyIsThere();
    void recordsWithoutCodes_data();
    void recordsWithoutCodes();
    void personFilters_data();
    void personFilters();
    void filterOfAnotherExportIsIgnored_data();
    void filterOfAnotherExportIsIgnored();
    void dateFilters();
    void contractOfAnOrganisation();
    void missingKey();
    void pages();
    void columnList();
    void prices();
    void stock_data();
    void stock();
    void stockRefused_data();
    void stockRefused();
};

void TestSandboxReferences::everyDocumentedKeyIsThere_data()
{
    QTest::addColumn<int>("entity");
    for (const ReferenceInfo &info : referenceCatalog()) {
        if (info.entity <= ReferenceEntity::Warehouse) {
            QTest::newRow(info.key.data()) << static_cast<int>(info.entity);
        }
    }
}

void TestSandboxReferences::everyDocumentedKeyIsThere()
{
    QFETCH(int, entity);
    const ReferenceInfo &info = referenceInfo(static_cast<ReferenceEntity>(entity));
    SandboxProbe probe;
    const QJsonObject answer =
        probe.json(info.exportPath(),
                   { { u"begin_date"_s, u"30.05.2024"_s }, { u"end_date"_s, u"31.05.2024"_s } });
    const QJsonArray rows = answer[info.exportRoot].toArray();
    QVERIFY(!rows.isEmpty());
    QCOMPARE(answer.contains("limits"_L1), info.shape == AnswerShape::RootAndLimits);
    QCOMPARE(answer["count"_L1].isString(), info.shape == AnswerShape::CountAndRoot);
    for (const Field &field : info.fields) {
        if (field.name == "inventory_id"_L1) {
            QVERIFY(!rows[0].toObject().contains(field.name));
            continue;
        }
        const QJsonValue value = rows[0][field.name];
        QVERIFY2(field.kind == FieldKind::List ? value.isArray() : value.isString(),
                 field.name.data());
    }
    QVERIFY(!rows[0][info.idField].toString().isEmpty());
    QVERIFY(!rows[0][info.codeField].toString().isEmpty());
}

void TestSandboxReferences::recordsWithoutCodes_data()
{
    QTest::addColumn<QByteArray>("filialId");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("withoutCodes");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("empty");
    QTest::newRow("global, off: 140 have none")
        << QByteArray("101") << u"G"_s << u"N"_s << 1860 << 0;
    QTest::newRow("global, on") << QByteArray("101") << u"G"_s << u"Y"_s << 2000 << 140;
    QTest::newRow("local of TAS, off: 41 more")
        << QByteArray("101") << u"L"_s << u"N"_s << 1819 << 0;
    QTest::newRow("local of TAS, on") << QByteArray("101") << u"L"_s << u"Y"_s << 2000 << 181;
    QTest::newRow("local of SAM, off: 60 more")
        << QByteArray("102") << u"L"_s << u"N"_s << 1800 << 0;
}

void TestSandboxReferences::recordsWithoutCodes()
{
    QFETCH(QByteArray, filialId);
    QFETCH(QString, kind);
    QFETCH(QString, withoutCodes);
    QFETCH(int, rows);
    QFETCH(int, empty);
    SandboxProbe probe;
    probe.filialId = filialId;
    probe.configure([&](QJsonObject &data) {
        data.insert(u"code_kind"_s, kind);
        data.insert(u"export_without_codes"_s, withoutCodes);
    });
    const QJsonArray exported = probe.json(GoodsExport)["inventory"_L1].toArray();
    QCOMPARE(exported.size(), rows);
    int found = 0;
    for (const QJsonValue &row : exported) {
        found += row["code"_L1].toString().isEmpty() ? 1 : 0;
    }
    QCOMPARE(found, empty);
}

void TestSandboxReferences::personFilters_data()
{
    QTest::addColumn<QJsonObject>("filter");
    QTest::addColumn<QString>("condition");
    QTest::newRow("none") << QJsonObject() << u"1"_s;
    QTest::newRow("code") << QJsonObject { { u"code"_s, u"C0001"_s } } << u"code = 'C0001'"_s;
    QTest::newRow("tin is not honoured") << QJsonObject { { u"tin"_s, u"300100001"_s } } << u"1"_s;
    QTest::newRow("active") << QJsonObject { { u"state"_s, u"A"_s } } << u"state = 'A'"_s;
    QTest::newRow("passive") << QJsonObject { { u"state"_s, u"P"_s } } << u"state = 'P'"_s;
    QTest::newRow("both states in one text") << QJsonObject { { u"state"_s, u"A,P"_s } } << u"1"_s;
    const QString inRoom = u"body ->> '$.rooms[0].room_code' = 'SAM-R1'"_s;
    QTest::newRow("workspaces as texts")
        << QJsonObject { { u"rooms"_s, QJsonArray { u"SAM-R1"_s } } } << inRoom;
    QTest::newRow("workspaces as objects") << QJsonObject {
        { u"rooms"_s, QJsonArray { QJsonObject { { u"room_code"_s, u"SAM-R1"_s } } } }
    } << inRoom;
    QTest::newRow("an empty list is no filter")
        << QJsonObject { { u"rooms"_s, QJsonArray() } } << u"1"_s;
}

void TestSandboxReferences::personFilters()
{
    QFETCH(QJsonObject, filter);
    QFETCH(QString, condition);
    SandboxProbe probe;
    probe.edit(u"UPDATE record SET state = 'P' WHERE code IN ('C0004', 'C0005')"_s);
    const int expected = probe.count(u"record WHERE entity = 'legal_person' AND "_s + condition);
    QVERIFY(expected > 0);
    QCOMPARE(probe.json(LegalExport, filter)["legal_person"_L1].toArray().size(), expected);
}

void TestSandboxReferences::filterOfAnotherExportIsIgnored_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("root");
    QTest::addColumn<QJsonObject>("filter");
    const QJsonObject state { { u"state"_s, u"P"_s } };
    const QJsonObject rooms { { u"rooms"_s, QJsonArray { u"SAM-R1"_s } } };
    const QByteArray natural = "/b/anor/mxsx/mr/natural_person$export";
    QTest::newRow("state of goods") << GoodsExport << u"inventory"_s << state;
    QTest::newRow("workspaces of goods") << GoodsExport << u"inventory"_s << rooms;
    QTest::newRow("id of goods") << GoodsExport << u"inventory"_s
                                 << QJsonObject { { u"product_id"_s, u"1"_s } };
    QTest::newRow("state of natural persons") << natural << u"natural_person"_s << state;
    QTest::newRow("id of legal persons")
        << LegalExport << u"legal_person"_s << QJsonObject { { u"person_id"_s, u"1"_s } };
    QTest::newRow("code of price types")
        << PriceTypeExport << u"data"_s << QJsonObject { { u"code"_s, u"PRT-1"_s } };
    QTest::newRow("dates of price types")
        << PriceTypeExport << u"data"_s
        << QJsonObject { { u"begin_created_on"_s, u"31.05.2024"_s } };
}

void TestSandboxReferences::filterOfAnotherExportIsIgnored()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, root);
    QFETCH(QJsonObject, filter);
    SandboxProbe probe;
    const qsizetype all = probe.json(path)[root].toArray().size();
    QVERIFY(all > 1);
    QCOMPARE(probe.json(path, filter)[root].toArray().size(), all);
}

void TestSandboxReferences::dateFilters()
{
    SandboxProbe probe;
    probe.json(LegalImport, request("legal_person", { legalPerson(u"C9001"_s, u"OOO Test"_s) }));
    const auto rows = [&probe](const QString &key, const QString &value) {
        return probe.json(LegalExport, { { key, value } })["legal_person"_L1].toArray().size();
    };
    QCOMPARE(rows(u"begin_created_on"_s, u"31.05.2024"_s), 1);
    QCOMPARE(rows(u"begin_modified_on"_s, u"31.05.2024 12:00:01"_s), 0);
    QCOMPARE(rows(u"end_created_on"_s, u"30.05.2024"_s), 400);
    QCOMPARE(rows(u"end_created_on"_s, u"31.05.2024"_s), 401);
    QCOMPARE(probe.ask(LegalExport, R"({"begin_created_on":"2024"})").status, 400);
}

void TestSandboxReferences::contractOfAnOrganisation()
{
    SandboxProbe probe;
    const QByteArray path = referenceInfo(ReferenceEntity::Contract).path.data();
    const QJsonObject contract { { u"contract_code"_s, u"D-9"_s },
                                 { u"contract_name"_s, u"New"_s },
                                 { u"person_code"_s, u"C0007"_s },
                                 { u"currency_code"_s, u"860"_s },
                                 { u"state"_s, u"A"_s } };
    const QJsonObject answer = probe.json(path + "$import", request("contract", { contract }));
    QCOMPARE(answer["errors"_L1].toArray(), QJsonArray());
    const QString id = answer["successes"_L1][0]["contract_id"_L1].toString();
    const QJsonArray rows =
        probe.json(path + "$export", { { u"contract_id"_s, id } })["contract"_L1].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0]["filial_code"_L1].toString(), u"TAS"_s);
    QCOMPARE(rows[0]["contract_code"_L1].toString(), u"D-9"_s);
    QCOMPARE(rows[0]["person_code"_L1].toString(), u"C0007"_s);
    probe.filialId = "102";
    QCOMPARE(probe.json(path + "$export", { { u"code"_s, u"D-9"_s } })["contract"_L1].toArray(),
             QJsonArray());
    QCOMPARE(probe.json(path + "$export")["contract"_L1].toArray().size(), 60);
}

void TestSandboxReferences::missingKey()
{
    SandboxProbe probe;
    QJsonObject bad = goods(u"NEW-1"_s, u"New"_s);
    bad.remove(u"measure_code"_s);
    const SandboxResponse response =
        probe.ask(GoodsImport, request("inventory", { goods(u"NEW-2"_s, u"Other"_s), bad }));
    QCOMPARE(response.status, 500);
    QCOMPARE(response.body, "Hashmap:measure_code not found");
    QCOMPARE(probe.count(u"record WHERE code = 'NEW-2'"_s), 0);
}

void TestSandboxReferences::pages()
{
    SandboxProbe probe;
    QJsonObject answer =
        probe.json(PriceTypeExport, { { u"limit"_s, u"2"_s }, { u"offset"_s, 1 } });
    QCOMPARE(answer["count"_L1].toString(), u"3"_s);
    QCOMPARE(answer["data"_L1].toArray().size(), 2);
    QCOMPARE(answer["data"_L1][0]["code"_L1].toString(), u"PRT-2"_s);
    QVERIFY(!answer.contains("limits"_L1));

    answer = probe.json(PriceExport);
    QCOMPARE(answer["count"_L1].toString(), u"2000"_s);
    QCOMPARE(answer["inventory"_L1].toArray().size(), 1000);
    answer = probe.json(PriceExport, { { u"limit"_s, 5000 }, { u"offset"_s, 1990 } });
    QCOMPARE(answer["inventory"_L1].toArray().size(), 10);
}

void TestSandboxReferences::columnList()
{
    SandboxProbe probe;
    const QJsonObject answer =
        probe.json(PriceTypeExport, { { u"column_list"_s, QJsonArray { u"code"_s, u"name"_s } } });
    QCOMPARE(answer["data"_L1][0].toObject().keys(), QStringList({ u"code"_s, u"name"_s }));
}

void TestSandboxReferences::prices()
{
    SandboxProbe probe;
    const QJsonObject price { { u"price_type_code"_s, u"PRT-3"_s }, { u"price"_s, 777.5 } };
    const auto of = [&](const QString &code, const QJsonObject &one) {
        return QJsonObject { { u"inventory_code"_s, code },
                             { u"price_type"_s, QJsonArray { one } } };
    };
    QJsonObject badType = price;
    badType.insert(u"price_type_code"_s, u"NO"_s);
    QJsonObject badPrice = price;
    badPrice.insert(u"price"_s, u"much"_s);
    const QJsonObject answer =
        probe.json(PriceImport,
                   request("inventory",
                           { of(u"P000017"_s, price), of(u"NO"_s, price), of(u"P000017"_s, badType),
                             of(u"P000017"_s, badPrice) }));
    QCOMPARE(answer["successes"_L1].toArray().size(), 1);
    QCOMPARE(answer["errors"_L1].toArray().size(), 3);
    const QJsonObject exported =
        probe.json(PriceExport, { { u"price_type_codes"_s, QJsonArray { u"PRT-3"_s } } });
    QCOMPARE(exported["count"_L1].toString(), u"1"_s);
    QCOMPARE(exported["inventory"_L1][0]["inventory_code"_L1].toString(), u"P000017"_s);
    QCOMPARE(exported["inventory"_L1][0]["price_type"_L1][0]["price"_L1].toString(), u"777.5"_s);
    QCOMPARE(probe.ask(PriceImport, R"({"inventory":[{"price_type":[]}]})").body,
             "Hashmap:inventory_code not found");
}

void TestSandboxReferences::stock_data()
{
    QTest::addColumn<QByteArray>("filialId");
    QTest::addColumn<QJsonObject>("filter");
    QTest::addColumn<QString>("condition");
    const QString inFirst =
        u"warehouse_id = (SELECT id FROM record WHERE entity = 'warehouse' AND code = 'TAS-W1')"_s;
    QTest::newRow("an organisation")
        << QByteArray("101") << QJsonObject() << u"organisation_id = 101"_s;
    QTest::newRow("the head: all") << QByteArray("100") << QJsonObject() << u"1"_s;
    QTest::newRow("warehouses as texts")
        << QByteArray("101") << QJsonObject { { u"warehouse_codes"_s, QJsonArray { u"TAS-W1"_s } } }
        << inFirst;
    QTest::newRow("warehouses as objects")
        << QByteArray("101")
        << QJsonObject { { u"warehouse_codes"_s,
                           QJsonArray { QJsonObject { { u"warehouse_code"_s, u"TAS-W1"_s } } } } }
        << inFirst;
    QTest::newRow("condition") << QByteArray("101")
                               << QJsonObject { { u"product_conditions"_s, QJsonArray { u"B"_s } } }
                               << u"organisation_id = 101 AND condition = 'B'"_s;
}

void TestSandboxReferences::stock()
{
    QFETCH(QByteArray, filialId);
    QFETCH(QJsonObject, filter);
    QFETCH(QString, condition);
    SandboxProbe probe;
    probe.filialId = filialId;
    filter.insert(u"begin_date"_s, u"30.05.2024"_s);
    filter.insert(u"end_date"_s, u"31.05.2024"_s);
    const QJsonArray rows = probe.json(BalanceExport, filter)["balance"_L1].toArray();
    const int expected = probe.count(u"balance WHERE "_s + condition);
    QVERIFY(expected > 0);
    QCOMPARE(rows.size(), expected);
    QCOMPARE(rows[0]["date"_L1].toString(), u"31.05.2024"_s);
    QCOMPARE(rows[0]["product_code"_L1].toString(),
             probe.table(u"SELECT code FROM record WHERE id = "_s
                         + rows[0]["product_id"_L1].toString()));
}

void TestSandboxReferences::stockRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no dates") << QByteArray("{}") << 500
                              << QByteArray("Hashmap:begin_date not found");
    QTest::newRow("no end") << QByteArray(R"({"begin_date":"30.05.2024"})") << 500
                            << QByteArray("Hashmap:end_date not found");
    QTest::newRow("ISO date") << QByteArray(
        R"({"begin_date":"2024-05-30","end_date":"31.05.2024"})")
                              << 400 << QByteArray("A02-24-122");
    QTest::newRow("warehouse of another organisation") << QByteArray(
        R"({"begin_date":"30.05.2024","end_date":"31.05.2024","warehouse_codes":["SAM-W1"]})")
                                                       << 400 << QByteArray("A02-24-012");
}

void TestSandboxReferences::stockRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, text);
    SandboxProbe probe;
    const SandboxResponse response = probe.ask(BalanceExport, body);
    QCOMPARE(response.status, status);
    QVERIFY(response.body.contains(text));
}

QTEST_GUILESS_MAIN(TestSandboxReferences)
#include "tst_SandboxReferences.moc"
