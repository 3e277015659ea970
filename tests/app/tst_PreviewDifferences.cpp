#include "models/exchange/PlanChoice.h"
#include "models/exchange/PlanDifferences.h"
#include "tests/app/ImportBench.h"

#include <QJsonArray>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Few = 3;

QStringList fields(const DocumentDifferences &differences)
{
    QStringList all;
    for (const FieldDifference &field : differences.fields) {
        all.append(field.field);
    }
    return all;
}

/// The order with another quantity in its first line.
QJsonObject withQuantity(QJsonObject order, const QString &quantity)
{
    QJsonArray lines = order.value(u"order_products"_s).toArray();
    QJsonObject line = lines.first().toObject();
    line.insert(u"order_quant"_s, quantity);
    lines.replace(0, line);
    order.insert(u"order_products"_s, lines);
    return order;
}

} // namespace

/// What the preview finds out of documents that are there, asked of the sandbox; and what is left out.
class TestPreviewDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsThereAsItIsHasNone();
    void changedFieldsAndLines_data();
    void changedFieldsAndLines();
    void aHiddenDocumentIsNotCompared();
    void noRequestMoreIsMade();
    void whatIsLeftOutStaysAsItIs();
    void aRecordIsLeftOut();
};

void TestPreviewDifferences::whatIsThereAsItIsHasNone()
{
    ImportBench bench;
    const QList<QJsonObject> orders = bench.existing(Existing);
    QCOMPARE(orders.size(), Existing);
    bench.read(orders);
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    for (qsizetype place = 0; place < bench.plan->items.size(); ++place) {
        const DocumentDifferences *found = differencesAt(*bench.plan, place);
        QVERIFY(found);
        QVERIFY2(found->count == 0, qPrintable(fields(*found).join(u", "_s)));
    }
}

void TestPreviewDifferences::changedFieldsAndLines_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<Prediction>("prediction");
    QTest::newRow("update: what would be overwritten") << u"update"_s << Prediction::Update;
    QTest::newRow("skip: what would not arrive") << u"skip"_s << Prediction::Skip;
    QTest::newRow("error: what is refused") << u"error"_s << Prediction::Reject;
}

void TestPreviewDifferences::changedFieldsAndLines()
{
    QFETCH(const QString, policy);
    QFETCH(const Prediction, prediction);
    ImportBench bench;
    QList<QJsonObject> orders = bench.existing(Few);
    const QString quantity = orders.at(1)
                                 .value(u"order_products"_s)
                                 .toArray()
                                 .first()
                                 .toObject()
                                 .value(u"order_quant"_s)
                                 .toString();
    orders[0].insert(u"note"_s, u"by noon"_s);
    orders[1] = withQuantity(orders.at(1), u"7777"_s);
    orders.append(orders.at(2));
    orders.last().insert(ExternalIdField, u"BRAND-NEW"_s);
    bench.configure(policy, AllStatuses);
    bench.read(orders);
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    QCOMPARE(bench.plan->count(prediction), Few);
    const DocumentDifferences *noted = differencesAt(*bench.plan, 0);
    QVERIFY(noted);
    QCOMPARE(fields(*noted), QStringList { u"note"_s });
    const DocumentDifferences *counted = differencesAt(*bench.plan, 1);
    QVERIFY(counted);
    QCOMPARE(counted->count, 1);
    QVERIFY2(counted->fields.first().field.endsWith(u"].order_quant"_s),
             qPrintable(counted->fields.first().field));
    QCOMPARE(counted->fields.first().there, quantity);
    QCOMPARE(counted->fields.first().incoming, u"7777"_s);
    QVERIFY(differencesAt(*bench.plan, 2));
    QCOMPARE(differencesAt(*bench.plan, 2)->count, 0);
    QVERIFY(!differencesAt(*bench.plan, 3)); // it is new
}

/// Our own import was told that it is there; no export shows what is in it.
void TestPreviewDifferences::aHiddenDocumentIsNotCompared()
{
    ImportBench bench;
    QList<QJsonObject> orders = bench.existing(1);
    orders[0].insert(ExternalIdField, u"HIDDEN-1"_s);
    orders[0].insert(u"status"_s, u"D"_s);
    bench.configure(u"skip"_s, { u"B#S"_s });
    bench.read(orders);
    bench.preview();
    bench.send();
    QCOMPARE(bench.summary.count(Outcome::Created), 1);
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    QCOMPARE(bench.plan->items.first().reason, PlanReason::SameExternalId);
    QVERIFY(!differencesAt(*bench.plan, 0));
    QVERIFY(!differencesText(*bench.plan, 0).isEmpty());
}

void TestPreviewDifferences::noRequestMoreIsMade()
{
    ImportBench bench;
    bench.read(bench.existing(Few));
    bench.wire.paths.clear();
    bench.preview();
    QVERIFY(bench.plan);
    QCOMPARE(bench.wire.paths.size(), bench.plan->requestsAsked);
    QCOMPARE(bench.wire.count("order$import"), 0);
}

void TestPreviewDifferences::whatIsLeftOutStaysAsItIs()
{
    ImportBench bench;
    QList<QJsonObject> orders = bench.existing(Few);
    for (QJsonObject &order : orders) {
        order.insert(u"note"_s, u"by noon"_s);
    }
    bench.configure(u"update"_s, AllStatuses);
    const QString path = bench.write(orderFile(orders));
    bench.readPath(path);
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    QSignalSpy finished(&bench.service, &ImportService::finished);
    bench.service.send(leaveOut(bench.previewer.takePlan(), { 1 }));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
    const auto summary = finished.constFirst().constFirst().value<ImportSummary>();
    QCOMPARE(summary.count(Outcome::Updated), 2);
    QCOMPARE(summary.count(Outcome::Skipped), 1);
    QCOMPARE(summary.outcome(), Outcome::Sent); // it is as it was wanted
    QVERIFY(bench.results.value(1).message.contains(u"Left out by hand"_s));
    QCOMPARE(bench.logged(Outcome::Updated), 2);
    QCOMPARE(bench.logged(Outcome::Skipped), 0); // it was in no request
    // Smartup has it as it was.
    bench.readPath(path);
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    QVERIFY(differencesAt(*bench.plan, 0) && differencesAt(*bench.plan, 1));
    QCOMPARE(differencesAt(*bench.plan, 0)->count, 0);
    QCOMPARE(fields(*differencesAt(*bench.plan, 1)), QStringList { u"note"_s });
}

void TestPreviewDifferences::aRecordIsLeftOut()
{
    ImportBench bench;
    bench.readPath(bench.write(R"({"producer":[{"code":"NEW-1","name":"Maker","state":"A"},
                                               {"code":"NEW-2","name":"Other","state":"A"}]})"));
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    QSignalSpy finished(&bench.service, &ImportService::finished);
    bench.service.send(leaveOut(bench.previewer.takePlan(), { 0 }));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
    QCOMPARE(bench.results.value(0).outcome, Outcome::Skipped);
    QCOMPARE(bench.results.value(1).outcome, Outcome::Created);
}

QTEST_GUILESS_MAIN(TestPreviewDifferences)
#include "tst_PreviewDifferences.moc"
