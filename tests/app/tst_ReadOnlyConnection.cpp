#include "app/api/SmartupMethods.h"
#include "app/exchange/ExportService.h"
#include "tests/app/ImportBench.h"

#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Count = 3;

/// A connection that only reads.
class Bench : public ImportBench
{
public:
    Bench()
    {
        Profile profile = wire.profile;
        profile.isReadOnly = true;
        wire.connectAs(profile);
    }
};

} // namespace

/// Whatever writes stays here, and says so; whatever reads works.
class TestReadOnlyConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImportIsForeseenAndNotSent();
    void neitherIsReferenceData();
    void settingsAreNotChanged();
    void exportsWork();
};

void TestReadOnlyConnection::anImportIsForeseenAndNotSent()
{
    Bench bench;
    const qsizetype before = bench.ordersInSandbox();
    bench.read(sampleOrders(Count, bench.wire.probe.clock.now().date(), u"NEW-"_s));
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    QCOMPARE(bench.planned(PlanReason::NotThere), Count);
    bench.wire.paths.clear();
    bench.send();
    QVERIFY(bench.wire.paths.isEmpty());
    QCOMPARE(bench.summary.count(Outcome::NotSent), Count);
    QCOMPARE(bench.summary.requests, 0);
    QCOMPARE(bench.summary.message, readOnlyText());
    QCOMPARE(bench.ordersInSandbox(), before);
    // Nothing is left open in the ledger.
    for (const DocumentState state :
         { DocumentState::Ready, DocumentState::Intent, DocumentState::Unknown }) {
        QCOMPARE(bench.count(state), 0);
    }
    // Once it may write, the same file is sent.
    bench.wire.connectAs(bench.wire.profile);
    bench.preview();
    bench.send();
    QCOMPARE(bench.summary.count(Outcome::Created), Count);
}

void TestReadOnlyConnection::neitherIsReferenceData()
{
    Bench bench;
    bench.readPath(bench.write(R"({"producer":[{"code":"NEW-1","name":"Maker","state":"A"}]})"));
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    bench.wire.paths.clear();
    bench.send();
    QVERIFY(bench.wire.paths.isEmpty());
    QCOMPARE(bench.summary.count(Outcome::NotSent), 1);
    QCOMPARE(bench.summary.message, readOnlyText());
}

void TestReadOnlyConnection::settingsAreNotChanged()
{
    Bench bench;
    const QJsonObject data { { u"code_kind"_s, u"G"_s } };
    const ApiCall call = methods::settingsSave(builtInSettingsFormMap(), data);
    bench.wire.paths.clear();
    ApiAnswer answer;
    bool isAnswered = false;
    QCoro::connect(bench.wire.client.send(call), &bench.wire.client,
                   [&answer, &isAnswered](const ApiAnswer &told) {
                       answer = told;
                       isAnswered = true;
                   });
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered, 20000);
    QCOMPARE(answer.outcome, Outcome::NotSent);
    QVERIFY(answer.error);
    QCOMPARE(answer.error->text, readOnlyText());
    QVERIFY(bench.wire.paths.isEmpty());
}

void TestReadOnlyConnection::exportsWork()
{
    Bench bench;
    ExportService exports(bench.wire.client, bench.wire.probe.clock);
    QSignalSpy done(&exports, &ExportService::finished);
    exports.start({ u"producer"_s,
                    DateFilter::RecordDate,
                    {},
                    {},
                    {},
                    bench.folder.filePath(u"producers.json"_s) });
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30000);
    const auto summary = done.constFirst().constFirst().value<ExportSummary>();
    QVERIFY2(summary.outcome == Outcome::Received, qPrintable(summary.message));
    QVERIFY(summary.documents > 0);
}

QTEST_GUILESS_MAIN(TestReadOnlyConnection)
#include "tst_ReadOnlyConnection.moc"
