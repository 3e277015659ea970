#include "app/exchange/ExportService.h"
#include "tests/app/ExportBench.h"
#include "tests/app/SandboxWire.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

/// Exports that end otherwise than with a file full of rows.
class TestExportTroubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptySettingsAreAWarning();
    void nothingAtAllIsAWarning();
    void daysOutOfReachAreAWarning();
    void settingsThatCannotBeReadAreToldOf();
    void refusedWritesNothing_data();
    void refusedWritesNothing();
    void cancel();
    void folderThatCannotBeWritten();
    void badRequestCallsNobody();
    void anotherConnection();
    void closingWhileSmartupAnswers();
};

void TestExportTroubles::emptySettingsAreAWarning()
{
    ExportBench bench;
    bench.setStatuses({});
    bench.run(bench.orders());
    QCOMPARE(bench.summary.outcome, Outcome::Warning);
    QCOMPARE(bench.summary.documents, 0);
    QVERIFY(bench.summary.message.contains("name no status"_L1));
    QCOMPARE(bench.summary.warnings.size(), 2);
    QCOMPARE(bench.rows().size(), 0);
}

void TestExportTroubles::nothingAtAllIsAWarning()
{
    ExportBench bench;
    bench.run(bench.orders(Today.addDays(1), Today.addDays(3)));
    QCOMPARE(bench.summary.outcome, Outcome::Warning);
    QVERIFY(bench.summary.message.contains("without a single record"_L1));
    QVERIFY(QFile::exists(bench.path()));
}

void TestExportTroubles::daysOutOfReachAreAWarning()
{
    ExportBench bench;
    bench.run(bench.orders(Today.addDays(-39)));
    QCOMPARE(bench.summary.outcome, Outcome::Warning);
    QVERIFY(bench.summary.documents > 0);
    QVERIFY2(bench.summary.message.contains("02.05.2024"_L1), qPrintable(bench.summary.message));
}

void TestExportTroubles::settingsThatCannotBeReadAreToldOf()
{
    ExportBench bench;
    SettingsFormMap map = builtInSettingsFormMap();
    map.form = u"trade/txs/other_settings"_s;
    bench.service.setSettingsForm(map);
    bench.run(bench.goods());
    QVERIFY2(bench.summary.outcome == Outcome::Received, qPrintable(bench.summary.message));
    QVERIFY2(!bench.summary.notes.isEmpty()
                 && bench.summary.notes.constFirst().contains("could not be read"_L1),
             qPrintable(bench.summary.message));
}

void TestExportTroubles::refusedWritesNothing_data()
{
    QTest::addColumn<QString>("quirk");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("allowance spent") << u"limit_spent"_s << Outcome::Refused;
    QTest::newRow("connection cut") << u"connection_cut"_s << Outcome::Refused;
}

void TestExportTroubles::refusedWritesNothing()
{
    QFETCH(QString, quirk);
    QFETCH(Outcome, outcome);
    ExportBench bench;
    QFile former(bench.path());
    QVERIFY(former.open(QIODevice::WriteOnly));
    former.write("former export");
    former.close();
    bench.wire.setQuirks({ quirk });
    bench.run(bench.orders());
    QCOMPARE(bench.summary.outcome, outcome);
    QVERIFY(bench.summary.message.contains("Nothing was written."_L1));
    QCOMPARE(bench.summary.targetFile, QString());
    QVERIFY(former.open(QIODevice::ReadOnly));
    QCOMPARE(former.readAll(), "former export");
    QCOMPARE(QDir(bench.folder.path()).entryList(QDir::Files).size(), 1);
}

void TestExportTroubles::cancel()
{
    ExportBench bench;
    QSignalSpy spy(&bench.service, &ExportService::finished);
    bench.wire.setQuirks({ u"silence"_s });
    bench.service.start(bench.orders());
    QTRY_COMPARE(bench.wire.paths.size(), 1);
    bench.service.cancel();
    QTRY_COMPARE(spy.size(), 1);
    const auto summary = spy.constFirst().constFirst().value<ExportSummary>();
    QCOMPARE(summary.outcome, Outcome::Cancelled);
    QVERIFY(!QFile::exists(bench.path()));
    QVERIFY(!bench.service.isRunning());
}

void TestExportTroubles::folderThatCannotBeWritten()
{
    ExportBench bench;
    ExportRequest request = bench.orders();
    request.targetFile = bench.folder.filePath("missing/out.json"_L1);
    bench.run(request);
    QCOMPARE(bench.summary.outcome, Outcome::NotSent);
    QVERIFY(bench.summary.message.contains("cannot be written"_L1));
    QCOMPARE(bench.summary.origin, ErrorOrigin::Storage); // it failed on this computer
    QVERIFY(bench.wire.paths.isEmpty()); // the allowance is not touched
}

void TestExportTroubles::badRequestCallsNobody()
{
    ExportBench bench;
    bench.run(bench.orders(Today, Today.addDays(-1)));
    QCOMPARE(bench.summary.outcome, Outcome::NotSent);
    QVERIFY(bench.wire.paths.isEmpty());
}

void TestExportTroubles::anotherConnection()
{
    ExportBench bench;
    Profile other = bench.wire.profile;
    other.filialId = u"102"_s;
    QObject::connect(&bench.service, &ExportService::runChanged, &bench.service,
                     [&bench, other] { bench.wire.connectAs(other); });
    bench.run(bench.orders(Today.addDays(-27)));
    QCOMPARE(bench.summary.outcome, Outcome::Cancelled);
    QCOMPARE(bench.wire.count("order$export"), 1);
    QVERIFY(!QFile::exists(bench.path()));
}

/// What answers afterwards finds nobody, and another export goes its way.
void TestExportTroubles::closingWhileSmartupAnswers()
{
    ExportBench bench;
    auto other = std::make_unique<ExportService>(bench.wire.client, bench.wire.probe.clock);
    QTemporaryDir elsewhere;
    ExportRequest request = bench.orders();
    request.targetFile = elsewhere.filePath("gone.json"_L1);
    other->start(request);
    QTRY_VERIFY(!bench.wire.paths.isEmpty());
    other.reset();
    bench.run(bench.goods());
    QCOMPARE(bench.summary.outcome, Outcome::Received);
    QVERIFY(!QFile::exists(request.targetFile));
}

QTEST_GUILESS_MAIN(TestExportTroubles)
#include "tst_ExportTroubles.moc"
