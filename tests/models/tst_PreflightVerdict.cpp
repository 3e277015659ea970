#include "models/exchange/DocumentReader.h"
#include "models/exchange/ImportRequests.h"
#include "models/exchange/preflight/ImportForecast.h"
#include "models/exchange/preflight/Preflight.h"
#include "tests/models/PreflightBench.h"
#include "tests/support/TypeDocuments.h"

#include <QJsonArray>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;
using Change = std::function<void(QJsonObject &)>;

Q_DECLARE_METATYPE(Change)

/// What the findings of the checks make of a plan, and how they are told.
class TestPreflightVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

void TestPreflightVerdict::verdict_data()
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

void TestPreflightVerdict::verdict()
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
void TestPreflightVerdict::sentences()
{
    QSet<QString> keys;
    for (int i = 0; i <= static_cast<int>(PreflightCheck::UnsafeRowId); ++i) {
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
    QCOMPARE(keys.size(), static_cast<qsizetype>(PreflightCheck::UnsafeRowId) + 1);
    const PreflightFinding goods { PreflightCheck::UnknownGoods, 1, u"product_code"_s, u"X"_s };
    QCOMPARE(findingRule(goods, CodeKind::Local), u"code_kind=local"_s);
    const PreflightFinding zero { PreflightCheck::ZeroQuantity, 1, u"order_quant"_s, u"0"_s };
    QCOMPARE(findingRule(zero, CodeKind::Local), u"preflight.zero_quantity"_s);
}

void TestPreflightVerdict::sameTroubleOfSeveralRows()
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

void TestPreflightVerdict::whereItStands()
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

void TestPreflightVerdict::notesOfTheFile()
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
void TestPreflightVerdict::whatCannotBeLookedUp()
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
void TestPreflightVerdict::nobodyLooks()
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

void TestPreflightVerdict::forecast_data()
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

void TestPreflightVerdict::forecast()
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

QTEST_GUILESS_MAIN(TestPreflightVerdict)
#include "tst_PreflightVerdict.moc"
