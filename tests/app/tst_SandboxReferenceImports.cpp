#include "models/catalogue/ReferenceCatalog.h"
#include "tests/app/SandboxProbe.h"
#include "tests/app/SandboxReferenceBench.h"

#include <algorithm>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

void useLocalCodes(SandboxProbe &probe)
{
    probe.configure([](QJsonObject &data) { data.insert(u"code_kind"_s, u"L"_s); });
}

} // namespace

/// What becomes of reference records that are sent to the sandbox.
class TestSandboxReferenceImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upsertOverwritesTheWholeRecord();
    void upsertByCode_data();
    void upsertByCode();
    void importByLocalCode();
    void closedWords_data();
    void closedWords();
    void personImport_data();
    void personImport();
    void namesOfLegalPersonsAreUnique();
};

void TestSandboxReferenceImports::upsertOverwritesTheWholeRecord()
{
    SandboxProbe probe;
    const int before = probe.count(u"record WHERE entity = 'inventory'"_s);
    const QJsonObject old = one(probe, GoodsExport, "inventory", u"P000017"_s);
    QVERIFY(!old["barcodes"_L1].toString().isEmpty());
    const QJsonObject answer = probe.json(
        GoodsImport,
        request("inventory", { goods(u"P000017"_s, u"Renamed"_s), goods(u"NEW-1"_s, u"New"_s) }));
    QCOMPARE(answer["errors"_L1].toArray(), QJsonArray());
    QCOMPARE(answer["successes"_L1][0]["code"_L1].toString(), u"P000017"_s);
    QCOMPARE(answer["successes"_L1][0]["product_id"_L1], old["product_id"_L1]);
    QCOMPARE(probe.count(u"record WHERE entity = 'inventory'"_s), before + 1);
    const QJsonObject row = one(probe, GoodsExport, "inventory", u"P000017"_s);
    QCOMPARE(row["name"_L1].toString(), u"Renamed"_s);
    QCOMPARE(row["barcodes"_L1].toString(), QString());
    QCOMPARE(row["product_id"_L1], old["product_id"_L1]);
    // The local codes are not part of the record's import by global code.
    useLocalCodes(probe);
    QCOMPARE(one(probe, GoodsExport, "inventory", u"17-0017"_s)["name"_L1].toString(),
             u"Renamed"_s);
}

void TestSandboxReferenceImports::upsertByCode_data()
{
    QTest::addColumn<int>("entity");
    QTest::addColumn<QJsonObject>("record");
    QTest::addColumn<QString>("optional"); // a key that the second import leaves out
    const auto row = [](ReferenceEntity entity, const QJsonObject &record,
                        const QString &optional) {
        QTest::newRow(referenceInfo(entity).key.data())
            << static_cast<int>(entity) << record << optional;
    };
    row(ReferenceEntity::Goods, goods(u"U-1"_s, u"Tea"_s), u"barcodes"_s);
    row(ReferenceEntity::LegalPerson, legalPerson(u"U-1"_s, u"OOO Upsert"_s), u"address"_s);
    row(ReferenceEntity::NaturalPerson,
        { { u"code"_s, u"U-1"_s },
          { u"first_name"_s, u"Anna"_s },
          { u"gender"_s, u"F"_s },
          { u"is_budgetarian"_s, u"N"_s },
          { u"state"_s, u"A"_s } },
        u"last_name"_s);
    row(ReferenceEntity::PriceType,
        { { u"code"_s, u"U-1"_s },
          { u"name"_s, u"Special"_s },
          { u"short_name"_s, u"Spec"_s },
          { u"price_type_kind"_s, u"S"_s },
          { u"currency_code"_s, u"860"_s },
          { u"with_card"_s, u"N"_s },
          { u"state"_s, u"A"_s } },
        {});
}

void TestSandboxReferenceImports::upsertByCode()
{
    QFETCH(int, entity);
    QFETCH(QJsonObject, record);
    QFETCH(QString, optional);
    const ReferenceInfo &info = referenceInfo(static_cast<ReferenceEntity>(entity));
    SandboxProbe probe;
    const int before = probe.count(u"record"_s);
    QJsonObject full = record;
    if (!optional.isEmpty()) {
        full.insert(optional, u"Old"_s);
    }
    const auto import = [&](const QJsonObject &sent) {
        const QJsonObject answer =
            probe.json(info.importPath(), { { info.importRoot, QJsonArray { sent } } });
        return answer["successes"_L1][0][info.idField].toString();
    };
    const auto stored = [&] {
        // Not every export knows a filter by code.
        const QJsonArray rows = probe.json(info.exportPath())[info.exportRoot].toArray();
        const auto found = std::ranges::find_if(
            rows, [](const QJsonValue &row) { return row["code"_L1].toString() == "U-1"_L1; });
        return found == rows.end() ? QJsonObject() : found->toObject();
    };
    const QString id = import(full);
    QCOMPARE(stored()[info.idField].toString(), id);
    QCOMPARE(stored()[optional].toString(), optional.isEmpty() ? QString() : u"Old"_s);

    QJsonObject passive = record;
    passive.insert(u"state"_s, u"P"_s);
    QCOMPARE(import(passive), id);
    QCOMPARE(probe.count(u"record"_s), before + 1);
    QCOMPARE(stored()["state"_L1].toString(), u"P"_s);
    QCOMPARE(stored()[optional].toString(), QString());
}

void TestSandboxReferenceImports::importByLocalCode()
{
    SandboxProbe probe;
    useLocalCodes(probe);
    const QJsonObject answer = probe.json(
        GoodsImport,
        request("inventory",
                { goods(u"17-0017"_s, u"Renamed"_s), goods(u"17-9999"_s, u"New here"_s) }));
    QCOMPARE(answer["errors"_L1].toArray(), QJsonArray());
    QCOMPARE(probe.table(u"SELECT name FROM record WHERE code = 'P000017'"_s), u"Renamed"_s);
    QCOMPARE(probe.table(u"SELECT code FROM record WHERE name = 'New here'"_s), QString());
    // A local code speaks in its own organisation only.
    probe.filialId = "102";
    useLocalCodes(probe);
    QVERIFY(one(probe, GoodsExport, "inventory", u"17-9999"_s).isEmpty());
    QCOMPARE(one(probe, GoodsExport, "inventory", u"21-0017"_s)["name"_L1].toString(),
             u"Renamed"_s);
    probe.reopen();
    QCOMPARE(one(probe, GoodsExport, "inventory", u"21-0017"_s)["name"_L1].toString(),
             u"Renamed"_s);
}

void TestSandboxReferenceImports::closedWords_data()
{
    QTest::addColumn<ReferenceEntity>("entity");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("isTaken");
    using enum ReferenceEntity;
    const auto row = [](const char *name, ReferenceEntity entity, const QString &key,
                        const QJsonValue &value,
                        bool isTaken) { QTest::newRow(name) << entity << key << value << isTaken; };
    const auto kinds = [](const QString &kind) {
        return QJsonArray { QJsonObject { { u"inventory_kind"_s, u"G"_s } },
                            QJsonObject { { u"inventory_kind"_s, kind } } };
    };
    row("goods: raw material", Goods, u"inventory_kinds"_s, kinds(u"M"_s), true);
    row("goods: a product", Goods, u"inventory_kinds"_s, kinds(u"P"_s), true);
    row("goods of no known kind", Goods, u"inventory_kinds"_s, kinds(u"X"_s), false);
    row("a man", NaturalPerson, u"gender"_s, u"M"_s, true);
    row("a woman", NaturalPerson, u"gender"_s, u"F"_s, true);
    row("gender in another alphabet", NaturalPerson, u"gender"_s, u"Ж"_s, false);
    row("gender in small letters", NaturalPerson, u"gender"_s, u"f"_s, false);
    row("price type for sales", PriceType, u"price_type_kind"_s, u"S"_s, true);
    row("price type for purchases", PriceType, u"price_type_kind"_s, u"P"_s, true);
    row("price type of no known kind", PriceType, u"price_type_kind"_s, u"Q"_s, false);
}

void TestSandboxReferenceImports::closedWords()
{
    QFETCH(ReferenceEntity, entity);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(bool, isTaken);
    const ReferenceInfo &info = referenceInfo(entity);
    QJsonObject record;
    for (const Field &field : info.fields) {
        if (field.isRequired) {
            record.insert(field.name, field.kind == FieldKind::Flag ? u"N"_s : u"T-1"_s);
        }
    }
    record.insert(u"state"_s, u"A"_s);
    if (entity == ReferenceEntity::PriceType) {
        record.insert(u"price_type_kind"_s, u"S"_s);
    }
    record.insert(key, value);
    SandboxProbe probe;
    const int before = probe.count(u"record"_s);
    const QJsonObject answer =
        probe.json(info.importPath(), request(info.importRoot.data(), { record }));
    QCOMPARE(answer["errors"_L1].toArray().size(), isTaken ? 0 : 1);
    QCOMPARE(probe.count(u"record"_s), before + (isTaken ? 1 : 0));
}

void TestSandboxReferenceImports::personImport_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value,
                        const QString &message) { QTest::newRow(name) << key << value << message; };
    row("good", u"address"_s, u"Navoiy, 1"_s, QString());
    row("code empty", u"code"_s, u""_s, u"code"_s);
    row("state that is none", u"state"_s, u"X"_s, u"X"_s);
    row("code of a natural person", u"code"_s, u"C0361"_s, u"C0361"_s);
    row("flag that is none", u"is_budgetarian"_s, u"maybe"_s, u"is_budgetarian"_s);
}

void TestSandboxReferenceImports::personImport()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, message);
    SandboxProbe probe;
    const int before = probe.count(u"record"_s);
    QJsonObject person = legalPerson(u"C9001"_s, u"OOO Test"_s);
    person.insert(key, value);
    const QJsonObject answer = probe.json(LegalImport, request("legal_person", { person }));
    const bool isGood = message.isEmpty();
    QCOMPARE(answer["successes"_L1].toArray().size(), isGood ? 1 : 0);
    QCOMPARE(probe.count(u"record"_s), before + (isGood ? 1 : 0));
    if (!isGood) {
        QVERIFY(answer["errors"_L1][0]["message"_L1].toString().contains(message));
        return;
    }
    const QJsonObject row = one(probe, LegalExport, "legal_person", u"C9001"_s);
    QCOMPARE(row[key], value);
    QCOMPARE(row["tin"_L1].toString(), u"300999999"_s);
}

void TestSandboxReferenceImports::namesOfLegalPersonsAreUnique()
{
    SandboxProbe probe;
    const QString taken = probe.table(u"SELECT name FROM record WHERE code = 'C0001'"_s);
    QJsonObject answer =
        probe.json(LegalImport, request("legal_person", { legalPerson(u"C9001"_s, taken) }));
    QVERIFY(answer["errors"_L1][0]["message"_L1].toString().contains(u"A02-05-003"_s));
    answer = probe.json(LegalImport, request("legal_person", { legalPerson(u"C0001"_s, taken) }));
    QCOMPARE(answer["successes"_L1].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(TestSandboxReferenceImports)
#include "tst_SandboxReferenceImports.moc"
