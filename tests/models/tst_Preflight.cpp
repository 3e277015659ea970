#include "models/exchange/DocumentReader.h"
#include "models/exchange/ImportRequests.h"
#include "models/exchange/preflight/ImportForecast.h"
#include "models/exchange/preflight/Preflight.h"
#include "tests/support/TypeDocuments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate Today(2024, 5, 31);

ImportFilePtr fileOf(const DocumentTypeInfo &info, const QList<QJsonObject> &documents)
{
    QJsonArray array;
    for (const QJsonObject &document : documents) {
        array.append(document);
    }
    return std::make_shared<const ImportFile>(
        readDocuments(QJsonDocument(QJsonObject { { info.root, array } }).toJson(), info.type));
}

/// Smartup has the document E-1 and tells all days.
std::shared_ptr<KnownDocuments> known()
{
    auto made = std::make_shared<KnownDocuments>();
    made->add({ u"900001"_s, u"E-1"_s, u"TAS"_s, {}, {} });
    made->addCoveredDays(Today.addDays(-40), Today.addDays(40));
    return made;
}

/// What the sample company has, as far as these tests name it.
KnownCodes sampleCodes()
{
    KnownCodes codes;
    const std::pair<CodeSpace, QStringList> all[] = {
        { CodeSpace::Goods, { QString(GoodsCode) } },
        { CodeSpace::Person, { u"C0007"_s, u"S0003"_s } },
        { CodeSpace::Warehouse, { u"TAS-W1"_s } },
        { CodeSpace::Workspace, { u"TAS-R1"_s } },
        { CodeSpace::PriceType, { u"PT-1"_s } },
        { CodeSpace::Currency, { u"860"_s, u"X-1"_s } },
        { CodeSpace::Contract, { u"TAS-D1"_s } },
        { CodeSpace::ReturnReason, { u"RSN:1"_s } },
    };
    for (const auto &[space, list] : all) {
        for (const QString &code : list) {
            codes.add(space, code);
        }
        codes.setTold(space);
    }
    return codes;
}

ImportPlan planOf(const ImportFilePtr &file, DuplicatePolicy policy)
{
    return planImport(file, known(), { policy, CodeKind::Global, {}, false });
}

QStringList keysOf(const QList<PreflightFinding> &findings)
{
    QStringList keys;
    for (const PreflightFinding &finding : findings) {
        keys.append(preflightCheckKey(finding.check));
    }
    return keys;
}

using Change = std::function<void(QJsonObject &)>;

void setField(QJsonObject &document, const QString &name, const QString &value)
{
    document.insert(name, value);
}

/// Sets a field of the first row of a list.
void setInRow(QJsonObject &document,
              const QString &list,
              const QString &name,
              const QJsonValue &value)
{
    QJsonArray rows = document.value(list).toArray();
    QJsonObject row = rows.first().toObject();
    row.insert(name, value);
    rows[0] = row;
    document.insert(list, rows);
}

QJsonObject gift()
{
    const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Order);
    return requiredFields(info.lineFields, info);
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// The checks before an import, and what they make of a plan.
class TestPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data();
    void checks();
    void soundDocumentsOfEveryType();
    void codesThatWereNotTold();
    void namedCodesAreThoseSmartupLooksAt();
    void verdict_data();
    void verdict();
    void sentences();
    void sameTroubleOfSeveralRows();
    void whereItStands();
    void notesOfTheFile();
    void whatCannotBeLookedUp();
    void nobodyLooks();
    void forecast_data();
    void forecast();
};

void TestPreflight::checks_data()
{
    QTest::addColumn<DocumentType>("type");
    QTest::addColumn<DuplicatePolicy>("policy");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected"); // the gravest first

    using enum DocumentType;
    using enum DuplicatePolicy;
    const auto field = [](const QString &name, const QString &value) -> Change {
        return [name, value](QJsonObject &document) { setField(document, name, value); };
    };
    const auto inRow = [](const QString &list, const QString &name,
                          const QJsonValue &value) -> Change {
        return
            [list, name, value](QJsonObject &document) { setInRow(document, list, name, value); };
    };
    const auto gifts = [](const std::function<void(QJsonObject &)> &change) -> Change {
        return [change](QJsonObject &document) {
            QJsonObject row = gift();
            change(row);
            document.insert(u"order_gifts"_s, QJsonArray { row });
        };
    };
    const auto row = [](const char *name, DocumentType type, DuplicatePolicy policy,
                        const Change &change, const QStringList &expected) {
        QTest::newRow(name) << type << policy << change << expected;
    };

    row("sound: nothing", Order, Skip, [](QJsonObject &) {}, {});
    row("goods that nobody knows", Order, Skip,
        inRow(u"order_products"_s, u"product_code"_s, u"P-NONE"_s), { u"unknown_goods"_s });
    row("goods with spaces around the code: known", Order, Skip,
        inRow(u"order_products"_s, u"product_code"_s, u" P000017 "_s), {});
    row("goods in another case: another code", Order, Skip,
        inRow(u"order_products"_s, u"product_code"_s, u"p000017"_s), { u"unknown_goods"_s });
    row("goods: a code of spaces only", Order, Skip,
        inRow(u"order_products"_s, u"product_code"_s, u"  "_s), { u"unknown_goods"_s });
    row("client that nobody knows", Order, Skip, field(u"person_code"_s, u"C-NONE"_s),
        { u"unknown_person"_s });
    row("owner that nobody knows", Order, Skip, field(u"owner_person_code"_s, u"C-NONE"_s),
        { u"unknown_person"_s });
    row("owner that is not named", Order, Skip, field(u"owner_person_code"_s, {}), {});
    row("warehouse of a row", Order, Skip,
        inRow(u"order_products"_s, u"warehouse_code"_s, u"W-NONE"_s), { u"unknown_warehouse"_s });
    row("both warehouses of a movement", Movement, Skip,
        [](QJsonObject &document) {
            setField(document, u"from_warehouse_code"_s, u"W-NONE"_s);
            setField(document, u"to_warehouse_code"_s, u"W-NONE"_s);
        },
        { u"unknown_warehouse"_s, u"unknown_warehouse"_s });
    row("workspace", OrderReturn, Skip, field(u"room_code"_s, u"R-NONE"_s),
        { u"unknown_workspace"_s });
    row("price type: a warning", Order, Skip,
        inRow(u"order_products"_s, u"price_type_code"_s, u"PT-NONE"_s),
        { u"unknown_price_type"_s });
    row("currency: a warning", Purchase, Skip, field(u"currency_code"_s, u"999"_s),
        { u"unknown_currency"_s });
    row("contract: a warning", Order, Skip, field(u"contract_code"_s, u"D-NONE"_s),
        { u"unknown_contract"_s });
    row("contract that is there", ClientPayment, Skip, field(u"contract_code"_s, u"TAS-D1"_s), {});
    row("return reason: a warning", OrderReturn, Skip, field(u"return_reason_code"_s, u"RSN:99"_s),
        { u"unknown_return_reason"_s });
    row("reason of a write-off: no return reason", Writeoff, Skip,
        field(u"reason_code"_s, u"RSN:99"_s), {});
    row("staff: no export tells them", Order, Skip, field(u"expeditor_code"_s, u"NOBODY"_s), {});
    row("status that an import does not take", Writeoff, Skip, field(u"status"_s, u"C"_s),
        { u"unknown_status"_s });
    row("status in letters of an order, not closed to a purchase", Purchase, Skip,
        field(u"status_code"_s, u"ANY"_s), {});
    row("payment without cash desk and account", ClientPayment, Skip,
        [](QJsonObject &document) { document.remove(u"cashbox_code"_s); },
        { u"no_cash_account"_s });
    row("payment with an account", ClientPayment, Skip,
        [](QJsonObject &document) {
            document.remove(u"cashbox_code"_s);
            setField(document, u"bank_account_code"_s, u"B-1"_s);
        },
        {});

    row("quantity zero of an order", Order, Skip,
        inRow(u"order_products"_s, u"order_quant"_s, u"0.00"_s), { u"zero_quantity"_s });
    row("quantity zero of a write-off", Writeoff, Skip,
        inRow(u"writeoff_items"_s, u"quantity"_s, u"0"_s), { u"odd_quantity"_s });
    row("quantity zero of a stocktaking: counted as none", Stocktaking, Skip,
        inRow(u"stocktaking_items"_s, u"quantity"_s, u"0"_s), {});
    row("quantity below zero", OrderReturn, Skip,
        inRow(u"return_products"_s, u"return_quant"_s, u"-1"_s), { u"negative_quantity"_s });
    row("quantity below zero of a stocktaking", Stocktaking, Skip,
        inRow(u"stocktaking_items"_s, u"quantity"_s, u"-0.5"_s), { u"negative_quantity"_s });
    row("goods of no known kind", Order, Skip,
        inRow(u"order_products"_s, u"inventory_kind"_s, u"X"_s), { u"bad_value_in_list"_s });
    row("goods of a known kind", Order, Skip,
        inRow(u"order_products"_s, u"inventory_kind"_s, u"M"_s), {});
    row("marking codes attached in no known way", Order, Skip,
        field(u"marking_attaching_method"_s, u"X"_s), { u"bad_value_in_list"_s });
    row("marking codes attached in no way", Order, Skip, field(u"marking_attaching_method"_s, {}),
        {});
    row("quantity -0 of an order is zero", Order, Skip,
        inRow(u"order_products"_s, u"order_quant"_s, u"-0"_s), { u"zero_quantity"_s });

    row("today", Order, Skip, field(u"deal_time"_s, u"31.05.2024 23:59:59"_s),
        { u"dates_reversed"_s }); // delivered on the 30th
    row("tomorrow", Stocktaking, Skip, field(u"stocktaking_date"_s, u"01.06.2024"_s),
        { u"day_in_future"_s });
    row("the last day that exports reach", Stocktaking, Skip,
        field(u"stocktaking_date"_s, u"25.05.2024"_s), {});
    row("a day before that", Stocktaking, Skip, field(u"stocktaking_date"_s, u"24.05.2024"_s),
        { u"day_out_of_reach"_s });
    row("arrives before it leaves", Movement, Skip, field(u"to_movement_date"_s, u"29.05.2024"_s),
        { u"dates_reversed"_s });

    row("external id of 20 safe characters", Order, Skip,
        field(u"external_id"_s, u"ABCDEFGHIJ_123456-89"_s), {});
    row("external id of 21", Order, Skip, field(u"external_id"_s, u"ABCDEFGHIJ_123456-890"_s),
        { u"unsafe_external_id"_s });
    row("external id with a letter that is not Latin", Order, Skip,
        field(u"external_id"_s, u"Заказ-1"_s), { u"unsafe_external_id"_s });
    row("external id of 500", Order, Skip, field(u"external_id"_s, QString(500, u'A')),
        { u"unsafe_external_id"_s });
    row("external id of 501: the request would fail", Order, Skip,
        field(u"external_id"_s, QString(501, u'A')), { u"external_id_too_long"_s });

    row("gift without the key of a required field", Order, Skip,
        gifts([](QJsonObject &line) { line.remove(u"product_code"_s); }), { u"absent_in_list"_s });
    row("gift with an empty required field", Order, Skip,
        gifts([](QJsonObject &line) { line.insert(u"order_quant"_s, QString()); }),
        { u"empty_in_list"_s });
    row("gift of goods that nobody knows", Order, Skip,
        gifts([](QJsonObject &line) { line.insert(u"product_code"_s, u"P-NONE"_s); }),
        { u"unknown_goods"_s });
    row("gift with a quantity that is none", Order, Skip,
        gifts([](QJsonObject &line) { line.insert(u"order_quant"_s, u"many"_s); }),
        { u"bad_value_in_list"_s });
    row("gift with a quantity below zero", Order, Skip,
        gifts([](QJsonObject &line) { line.insert(u"order_quant"_s, u"-1"_s); }),
        { u"negative_quantity"_s });
    row("gift of no known kind", Order, Skip,
        gifts([](QJsonObject &line) { line.insert(u"inventory_kind"_s, u"X"_s); }),
        { u"bad_value_in_list"_s });
    row("sound gift", Order, Skip, gifts([](QJsonObject &) {}), {});

    const auto existing = field(u"external_id"_s, u"E-1"_s);
    row("rows without own id, updated", Order, Update, existing, { u"rows_without_id"_s });
    row("rows without own id, skipped", Order, Skip, existing, {});
    row("rows without own id, refused", Order, Error, existing, {});
    row("rows without own id, added", Order, Off, existing, {});
    row("rows without own id of a new document", Order, Update, [](QJsonObject &) {}, {});
    row("rows with own id, updated", Order, Update,
        [](QJsonObject &document) {
            setField(document, u"external_id"_s, u"E-1"_s);
            setInRow(document, u"order_products"_s, u"external_id"_s, u"E-1-1"_s);
        },
        {});
    row("rows with Smartup's id, updated", Order, Update,
        [](QJsonObject &document) {
            setField(document, u"external_id"_s, u"E-1"_s);
            setInRow(document, u"order_products"_s, u"product_unit_id"_s, u"17"_s);
        },
        {});
    row("subcounts have no id of their own", CashDocument, Update, existing, {});
    row("several: the gravest first", Order, Update,
        [](QJsonObject &document) {
            setField(document, u"external_id"_s, u"E-1"_s);
            setField(document, u"person_code"_s, u"C-NONE"_s);
            setField(document, u"delivery_date"_s, u"01.05.2024"_s);
        },
        { u"unknown_person"_s, u"rows_without_id"_s, u"dates_reversed"_s });
}

void TestPreflight::checks()
{
    QFETCH(DocumentType, type);
    QFETCH(DuplicatePolicy, policy);
    QFETCH(Change, change);
    QFETCH(QStringList, expected);
    const DocumentTypeInfo &info = documentTypeInfo(type);
    QJsonObject document = typeDocument(info, u"NEW-1"_s);
    change(document);
    const ImportFilePtr file = fileOf(info, { document });
    QVERIFY2(file->isUsable(), qPrintable(file->problems.value(0).text));
    const ImportPlan plan = planOf(file, policy);
    const Preflight found = preflight(plan, { Today, 7, false }, sampleCodes());
    QCOMPARE(keysOf(found.documents.at(0)), expected);
    // Where the rows are proven to be replaced, nothing is doubled.
    QVERIFY(!keysOf(preflight(plan, { Today, 7, true }, sampleCodes()).documents.at(0))
                 .contains(u"rows_without_id"_s));
}

void TestPreflight::soundDocumentsOfEveryType()
{
    for (const DocumentTypeInfo &info : documentCatalog()) {
        const ImportFilePtr file = fileOf(info, { typeDocument(info, u"NEW-1"_s) });
        QVERIFY2(file->isUsable(), qPrintable(file->problems.value(0).text));
        const Preflight found =
            preflight(planOf(file, DuplicatePolicy::Skip), { Today, 7, false }, sampleCodes());
        QCOMPARE(keysOf(found.documents.at(0)), QStringList());
    }
}

/// What could not be learned is no trouble of a document; it is said.
void TestPreflight::codesThatWereNotTold()
{
    const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Order);
    QJsonObject document = typeDocument(info, u"NEW-1"_s);
    document.insert(u"person_code"_s, u"C-NONE"_s);
    KnownCodes codes;
    codes.add(CodeSpace::Person, u"C0007"_s);
    codes.setUntold(u"Not asked."_s);
    const Preflight found = preflight(planOf(fileOf(info, { document }), DuplicatePolicy::Skip),
                                      { Today, 7, false }, codes);
    QCOMPARE(keysOf(found.documents.at(0)), QStringList());
    QCOMPARE(found.notes, QStringList { u"Not asked."_s });
    QVERIFY(!codes.knows(CodeSpace::Person, u"C0007"_s));
}

void TestPreflight::namedCodesAreThoseSmartupLooksAt()
{
    const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Order);
    QJsonObject fresh = typeDocument(info, u"NEW-1"_s);
    fresh.insert(u"order_gifts"_s, QJsonArray { gift() });
    QJsonObject there = typeDocument(info, u"E-1"_s);
    there.insert(u"person_code"_s, u"C-OTHER"_s);
    const ImportFilePtr file = fileOf(info, { fresh, there });
    const NamedCodes skipping = namedCodes(planOf(file, DuplicatePolicy::Skip));
    QCOMPARE(skipping.value(CodeSpace::Person), QSet<QString> { u"C0007"_s });
    QCOMPARE(skipping.value(CodeSpace::Goods), QSet<QString> { QString(GoodsCode) });
    QCOMPARE(skipping.value(CodeSpace::Workspace), QSet<QString> { u"TAS-R1"_s });
    QCOMPARE(skipping.value(CodeSpace::Currency), QSet<QString> { u"X-1"_s });
    QVERIFY(!skipping.contains(CodeSpace::PriceType));
    const NamedCodes updating = namedCodes(planOf(file, DuplicatePolicy::Update));
    QCOMPARE(updating.value(CodeSpace::Person), (QSet<QString> { u"C0007"_s, u"C-OTHER"_s }));
}

void TestPreflight::verdict_data()
{
    QTest::addColumn<QString>("externalId");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QList<Prediction>>("predictions"); // off, error, update, skip

    using enum Prediction;
    const Change sound = [](QJsonObject &) {};
    const Change bad = [](QJsonObject &document) {
        setField(document, u"person_code"_s, u"C-NONE"_s);
    };
    const Change failing = [](QJsonObject &document) {
        document.insert(u"order_gifts"_s, QJsonArray { QJsonObject() });
    };
    const QDate covered(2024, 5, 30);
    const QDate uncovered(2023, 1, 1);
    const auto row = [](const char *name, const QString &id, QDate day, const Change &change,
                        const QList<Prediction> &predictions) {
        QTest::newRow(name) << id << day << change << predictions;
    };
    row("new and sound", u"N-1"_s, covered, sound, { Create, Create, Create, Create });
    row("new, Smartup would refuse it", u"N-1"_s, covered, bad, { Reject, Reject, Reject, Reject });
    row("there and sound: the policy", u"E-1"_s, covered, sound, { Create, Reject, Update, Skip });
    row("there, content bad: only a skipped one is not looked at", u"E-1"_s, covered, bad,
        { Reject, Reject, Reject, Skip });
    row("out of reach and sound", u"N-1"_s, uncovered, sound,
        { Create, Undecidable, Undecidable, Undecidable });
    row("out of reach, content bad: refused unless it may be skipped", u"N-1"_s, uncovered, bad,
        { Reject, Reject, Reject, Undecidable });
    row("would fail the request: kept back, whatever is there", u"E-1"_s, covered, failing,
        { Reject, Reject, Reject, Reject });
}

void TestPreflight::verdict()
{
    QFETCH(QString, externalId);
    QFETCH(QDate, day);
    QFETCH(Change, change);
    QFETCH(QList<Prediction>, predictions);
    const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Order);
    QJsonObject document = typeDocument(info, externalId);
    document.insert(u"deal_time"_s, day.toString(u"dd.MM.yyyy"_s));
    change(document);
    const ImportFilePtr file = fileOf(info, { document });
    using enum DuplicatePolicy;
    const QList<DuplicatePolicy> policies { Off, Error, Update, Skip };
    for (qsizetype i = 0; i < policies.size(); ++i) {
        ImportPlan plan = planOf(file, policies.at(i));
        applyPreflight(
            plan,
            std::make_shared<const Preflight>(preflight(plan, { Today, 7, false }, sampleCodes())));
        QCOMPARE(plan.items.at(0).prediction, predictions.at(i));
        QCOMPARE(plan.items.at(0).isKeptBack(),
                 plan.items.at(0).reason == PlanReason::WouldFailRequest);
        QVERIFY(!planReasonText(plan, 0).isEmpty());
    }
}

/// Every check has its sentence, key and severity, in the order of the enum.
void TestPreflight::sentences()
{
    QSet<QString> keys;
    for (int i = 0; i <= static_cast<int>(PreflightCheck::UnsafeExternalId); ++i) {
        PreflightFinding finding { static_cast<PreflightCheck>(i), 1, u"FIELD"_s, u"V%1"_s };
        QString inHeader = findingText(finding);
        finding.list = u"LIST"_s;
        finding.row = 7;
        const QString inRow = findingText(finding);
        QVERIFY(!inHeader.isEmpty() || !inRow.isEmpty());
        for (const QString &text : { inHeader, inRow }) {
            QVERIFY2(!text.contains(u"%2"_s) && !text.contains(u"%3"_s) && !text.contains(u"%4"_s),
                     qPrintable(text));
        }
        keys.insert(preflightCheckKey(finding.check));
        QVERIFY(!findingSeverityKey(severityOf(finding.check)).isEmpty());
    }
    QCOMPARE(keys.size(), static_cast<qsizetype>(PreflightCheck::UnsafeExternalId) + 1);
    const PreflightFinding goods { PreflightCheck::UnknownGoods, 1, u"product_code"_s, u"X"_s };
    QCOMPARE(findingRule(goods, CodeKind::Local), u"code_kind=local"_s);
    const PreflightFinding zero { PreflightCheck::ZeroQuantity, 1, u"order_quant"_s, u"0"_s };
    QCOMPARE(findingRule(zero, CodeKind::Local), u"preflight.zero_quantity"_s);
}

void TestPreflight::sameTroubleOfSeveralRows()
{
    const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Order);
    QJsonObject document = typeDocument(info, u"NEW-1"_s);
    QJsonObject bad = gift();
    bad.insert(u"product_code"_s, u"P-NONE"_s);
    document.insert(u"order_products"_s, QJsonArray { gift(), bad, gift(), bad, bad });
    const Preflight found = preflight(planOf(fileOf(info, { document }), DuplicatePolicy::Skip),
                                      { Today, 7, false }, sampleCodes());
    QCOMPARE(found.documents.at(0).size(), 1);
    const PreflightFinding &finding = found.documents.at(0).first();
    QCOMPARE(finding.row, 2);
    QCOMPARE(finding.cases, 3);
    QCOMPARE(finding.list, u"order_products"_s);
    QVERIFY2(findingText(finding).contains(u"Row 2 of order_products"_s)
                 && findingText(finding).contains(u'2'),
             qPrintable(findingText(finding)));
}

void TestPreflight::whereItStands()
{
    const QByteArray line =
        R"({"filial_code":"TAS","external_id":"N-%1","delivery_date":"30.05.2024",)"
        R"("room_code":"TAS-R1","robot_code":"R","deal_time":"30.05.2024",)"
        R"("status":"D","sales_manager_code":"S","person_code":"C0007",)"
        R"("currency_code":"860","order_products":[)";
    const QByteArray row = R"({"inventory_kind":"G","warehouse_code":"TAS-W1",)"
                           R"("product_code":"%1","order_quant":"1"})";
    QByteArray json = "{\"order\":[\n";
    json += QByteArray(line).replace("%1", "1") + "\n" + QByteArray(row).replace("%1", "P000017")
        + "]},\n";
    json += QByteArray(line).replace("%1", "2") + "\n" + QByteArray(row).replace("%1", "P000017")
        + ",\n" + QByteArray(row).replace("%1", "P-NONE") + "]}]}";
    const auto file = std::make_shared<const ImportFile>(readDocuments(json, DocumentType::Order));
    QVERIFY2(file->isUsable(), qPrintable(file->problems.value(0).text));
    const Preflight found =
        preflight(planOf(file, DuplicatePolicy::Skip), { Today, 7, false }, sampleCodes());
    QVERIFY(found.documents.at(0).isEmpty());
    QCOMPARE(found.documents.at(1).size(), 1);
    QCOMPARE(found.documents.at(1).first().line, 6);
    QCOMPARE(found.documents.at(1).first().row, 2);
}

void TestPreflight::notesOfTheFile()
{
    const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Order);
    QList<QJsonObject> documents;
    for (const QString &note : { u"plain"_s, QString(201, u'a'), u"Срочно"_s }) {
        QJsonObject document = typeDocument(info, u"NEW-%1"_s.arg(documents.size()));
        document.insert(u"note"_s, note);
        documents.append(document);
    }
    const Preflight found = preflight(planOf(fileOf(info, documents), DuplicatePolicy::Skip),
                                      { Today, 7, false }, sampleCodes());
    QCOMPARE(found.notes.size(), 1);
    QVERIFY2(found.notes.first().startsWith(u"2 "_s), qPrintable(found.notes.first()));
}

/// Staff, cash desks and the like: said once, whatever their number.
void TestPreflight::whatCannotBeLookedUp()
{
    const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Order);
    QJsonObject order = typeDocument(info, u"NEW-1"_s);
    order.insert(u"van_code"_s, u"V-1"_s);
    const ImportPlan plan = planOf(fileOf(info, { order }), DuplicatePolicy::Skip);
    const QString said = notLookedUpText(namedCodes(plan));
    QVERIFY2(said.contains("Staff, Vans"_L1), qPrintable(said));
    KnownCodes codes = sampleCodes();
    codes.setBeyondReach(said);
    codes.setUntold(u"Not asked."_s);
    const Preflight found = preflight(plan, { Today, 7, false }, codes);
    QCOMPARE(found.notes, (QStringList { u"Not asked."_s, said }));
    QCOMPARE(found.untold, QStringList { u"Not asked."_s });
    // Of a document that names none of them nothing is said.
    const DocumentTypeInfo &writeoff = documentTypeInfo(DocumentType::Writeoff);
    QVERIFY(notLookedUpText(namedCodes(planOf(fileOf(writeoff, { typeDocument(writeoff, u"N"_s) }),
                                              DuplicatePolicy::Skip)))
                .isEmpty());
}

/// A schedule sends what is planned: what Smartup would refuse is kept back instead.
void TestPreflight::nobodyLooks()
{
    const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Order);
    QJsonObject stranger = typeDocument(info, u"NEW-1"_s);
    stranger.insert(u"person_code"_s, u"C-NONE"_s);
    QJsonObject doubtful = typeDocument(info, u"NEW-2"_s);
    doubtful.insert(u"contract_code"_s, u"D-NONE"_s); // a warning holds nothing back
    const ImportFilePtr file = fileOf(info, { stranger, doubtful, typeDocument(info, u"E-1"_s) });
    ImportTerms terms { DuplicatePolicy::Error, CodeKind::Global, {}, false };
    terms.isUnattended = true;
    ImportPlan plan = planImport(file, known(), terms);
    applyPreflight(
        plan,
        std::make_shared<const Preflight>(preflight(plan, { Today, 7, false }, sampleCodes())));
    QCOMPARE(plan.items.at(0).reason, PlanReason::HeldAsRefused);
    QVERIFY(plan.items.at(0).isKeptBack() && plan.items.at(0).isKeptBackForContent());
    QVERIFY(planReasonText(plan, 0).contains("Not sent"_L1));
    QVERIFY(planReasonText(plan, 0).contains("C-NONE"_L1));
    QVERIFY(!keptBackReason(plan, 0).contains("Not sent"_L1));
    QCOMPARE(planRule(plan, 0), u"code_kind=global"_s);
    QVERIFY(!hasRemarks(plan, 0));
    QVERIFY(!plan.items.at(1).isKeptBack());
    QVERIFY(!plan.items.at(2).isKeptBack()); // a duplicate: Smartup's own rule decides
    QCOMPARE(importBatches(plan, 200), (QList<QList<qsizetype>> { { 1, 2 } }));
}

void TestPreflight::forecast_data()
{
    QTest::addColumn<int>("documents");
    QTest::addColumn<std::optional<Limits>>("limits");
    QTest::addColumn<int>("toSend");
    QTest::addColumn<bool>("suffices");

    const auto left = [](qint64 requests, qint64 objects) {
        Limits limits;
        limits.hasLimit = true;
        limits.limit = 500;
        limits.left = requests;
        limits.objectCount = objects;
        return std::optional(limits);
    };
    const std::optional<Limits> unknown;
    QTest::newRow("nothing is known") << 3 << unknown << 1 << true;
    QTest::newRow("one for all") << 3 << left(1, 5000) << 1 << true;
    QTest::newRow("two a request, enough left") << 3 << left(2, 2) << 2 << true;
    QTest::newRow("two a request, one left") << 3 << left(1, 2) << 2 << false;
    QTest::newRow("none left") << 3 << left(0, 5000) << 1 << false;
}

void TestPreflight::forecast()
{
    QFETCH(int, documents);
    QFETCH(std::optional<Limits>, limits);
    QFETCH(int, toSend);
    QFETCH(bool, suffices);
    const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Order);
    QList<QJsonObject> list;
    for (int i = 0; i < documents; ++i) {
        list.append(typeDocument(info, u"NEW-%1"_s.arg(i)));
    }
    ImportPlan plan = planOf(fileOf(info, list), DuplicatePolicy::Skip);
    plan.requestsAsked = 4;
    const ImportForecast made = forecastOf(plan, limits);
    QCOMPARE(made.asked, 4);
    QCOMPARE(made.toSend, toSend);
    QCOMPARE(made.suffices(), suffices);
    QCOMPARE(forecastText(made).contains(u"not enough"_s), !suffices);
}

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_Preflight.moc"
