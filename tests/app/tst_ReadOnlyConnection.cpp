#include "app/api/SmartupMethods.h"
#include "app/exchange/ExportService.h"
#include "app/exchange/ProbeService.h"
#include "app/exchange/ReconcileService.h"
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

/// A real connection of the sandbox's wire that names no organisation.
Profile nameless(const ImportBench &bench)
{
    Profile profile = bench.wire.profile;
    profile.environment = Environment::Test;
    profile.filialId.clear();
    return profile;
}

/// Sends a call and says how that ended.
ApiAnswer answerTo(ImportBench &bench, const ApiCall &call)
{
    bench.wire.paths.clear();
    ApiAnswer answer;
    bool isAnswered = false;
    QCoro::connect(bench.wire.client.send(call), &bench.wire.client,
                   [&answer, &isAnswered](const ApiAnswer &told) {
                       answer = told;
                       isAnswered = true;
                   });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isAnswered, 20000); }();
    return answer;
}

ApiAnswer settingsSaved(ImportBench &bench)
{
    const QJsonObject data { { u"code_kind"_s, u"G"_s } };
    return answerTo(bench, methods::settingsSave(builtInSettingsFormMap(), data));
}

/// Whatever writes stays here, and says so; whatever reads works.
class TestReadOnlyConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImportIsForeseenAndNotSent();
    void neitherIsReferenceData();
    void settingsAreNotChanged();
    void aProbeIsNotBegun();
    void whatIsAbsentIsNotSentAgain();
    void exportsWork();
    void withoutAnOrganisationNothingIsSent();
    void theOnlyOrganisationNeedsNoName();
    void aCodeAloneDoesForDocuments();
    void aCodeAloneDoesNotForReferenceData();
    void settingsNeedTheIdOfTheOrganisation_data();
    void settingsNeedTheIdOfTheOrganisation();
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
    const ApiAnswer answer = settingsSaved(bench);
    QCOMPARE(answer.outcome, Outcome::NotSent);
    QVERIFY(answer.error);
    QCOMPARE(answer.error->text, readOnlyText());
    QVERIFY(bench.wire.paths.isEmpty());
}

void TestReadOnlyConnection::aProbeIsNotBegun()
{
    Bench bench;
    ProbeService probe(bench.wire.client, bench.wire.probe.clock, bench.ledger);
    bench.read(sampleOrders(1, bench.wire.probe.clock.now().date(), u"SAMPLE-"_s));
    bench.wire.paths.clear();
    QSignalSpy failed(&probe, &ProbeService::failed);
    probe.start(bench.file);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().text, readOnlyText());
    QVERIFY(bench.wire.paths.isEmpty());
}

/// It is looked for, and proven not to be there; what is not sent is not called sent.
void TestReadOnlyConnection::whatIsAbsentIsNotSentAgain()
{
    Bench bench;
    bench.wire.connectAs(bench.wire.profile);
    const QDate today = bench.wire.probe.clock.now().date();
    for (const QString &prefix : { u"WITNESS-"_s, u"LOST-"_s }) {
        bench.read(sampleOrders(Count, today, prefix));
        bench.preview();
        bench.wire.setQuirks(prefix == "LOST-"_L1 ? QStringList { u"connection_cut"_s }
                                                  : QStringList());
        bench.send();
        bench.wire.setQuirks({});
    }
    QCOMPARE(bench.summary.count(Outcome::Unknown), Count);
    Profile reading = bench.wire.profile;
    reading.isReadOnly = true;
    bench.wire.connectAs(reading);
    bench.wire.paths.clear();
    ReconcileService reconciling(bench.wire.client, bench.wire.probe.clock, bench.ledger);
    ReconcileSummary found;
    for (int look = 0; look < 2; ++look) {
        bench.wire.probe.clock.advance(std::chrono::minutes(10));
        QSignalSpy listed(&reconciling, &ReconcileService::openListed);
        QSignalSpy done(&reconciling, &ReconcileService::finished);
        reconciling.start();
        QTRY_COMPARE_WITH_TIMEOUT(listed.size(), 1, 30000);
        found = done.constFirst().constFirst().value<ReconcileSummary>();
    }
    QCOMPARE(found.message, readOnlyText());
    QCOMPARE(found.sentAgain, 0);
    QVERIFY(bench.wire.count("order$export") > 0);
    QCOMPARE(bench.wire.count("order$import"), 0);
    QCOMPARE(bench.count(DocumentState::Ready) + bench.count(DocumentState::Split), Count);
    // Once it may write, they go, once each.
    bench.wire.connectAs(bench.wire.profile);
    QSignalSpy listed(&reconciling, &ReconcileService::openListed);
    QSignalSpy done(&reconciling, &ReconcileService::finished);
    bench.wire.probe.clock.advance(std::chrono::minutes(60));
    reconciling.start();
    QTRY_COMPARE_WITH_TIMEOUT(listed.size(), 1, 30000);
    QCOMPARE(done.constFirst().constFirst().value<ReconcileSummary>().sentAgain, Count);
    QCOMPARE(bench.count(DocumentState::Confirmed), 2 * Count);
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

void TestReadOnlyConnection::withoutAnOrganisationNothingIsSent()
{
    ImportBench bench;
    bench.wire.connectAs(nameless(bench));
    const qsizetype before = bench.ordersInSandbox();
    bench.read(sampleOrders(Count, bench.wire.probe.clock.now().date(), u"NEW-"_s));
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text)); // to look is allowed
    bench.wire.paths.clear();
    bench.send();
    QVERIFY(bench.wire.paths.isEmpty());
    QCOMPARE(bench.summary.count(Outcome::NotSent), Count);
    QCOMPARE(bench.summary.message, writeBarText(WriteBar::NoOrganisation));
    QCOMPARE(bench.ordersInSandbox(), before);
}

void TestReadOnlyConnection::theOnlyOrganisationNeedsNoName()
{
    ImportBench bench;
    Profile profile = nameless(bench);
    profile.onlyOrganisation = u"Chashma · Tashkent"_s;
    bench.wire.connectAs(profile);
    bench.read(sampleOrders(Count, bench.wire.probe.clock.now().date(), u"NEW-"_s));
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    bench.send();
    QVERIFY2(bench.wire.count("order$import") > 0, qPrintable(bench.summary.message));
}

void TestReadOnlyConnection::aCodeAloneDoesForDocuments()
{
    ImportBench bench;
    Profile profile = nameless(bench);
    profile.filialCode = u"TAS"_s;
    bench.wire.connectAs(profile);
    bench.read(sampleOrders(Count, bench.wire.probe.clock.now().date(), u"NEW-"_s));
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    QVERIFY(bench.plan->terms.isBoundByDocument); // one without its organisation would stay here
    // The settings that were read are those of the default organisation: they promise nothing.
    QVERIFY(bench.plan->terms.isForSeveral);
    QVERIFY2(planTermsSentence(*bench.plan).contains("set in the organisation TAS"_L1),
             qPrintable(planTermsSentence(*bench.plan)));
    bench.send();
    QVERIFY2(bench.wire.count("order$import") > 0, qPrintable(bench.summary.message));
}

/// A record says nowhere whose it is: Smartup would write it into the user's default organisation.
void TestReadOnlyConnection::aCodeAloneDoesNotForReferenceData()
{
    ImportBench bench;
    Profile profile = nameless(bench);
    profile.filialCode = u"TAS"_s;
    bench.wire.connectAs(profile);
    bench.readPath(bench.write(R"({"producer":[{"code":"NEW-1","name":"Maker","state":"A"}]})"));
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    bench.wire.paths.clear();
    bench.send();
    QVERIFY(bench.wire.paths.isEmpty());
    QCOMPARE(bench.summary.count(Outcome::NotSent), 1);
    QCOMPARE(bench.summary.message, writeBarText(WriteBar::OnlyCodeForRecords));
    // Neither does it leave past the import: the client knows the rule, too.
    const ApiAnswer answer =
        answerTo(bench, methods::importReference(ReferenceEntity::Producer, R"({"producer":[]})"));
    QCOMPARE(answer.outcome, Outcome::NotSent);
    QVERIFY(answer.error);
    QCOMPARE(answer.error->text, writeBarText(WriteBar::OnlyCodeForRecords));
    QVERIFY(bench.wire.paths.isEmpty());
    // With the id of its organisation it is sent.
    profile.filialId = bench.wire.profile.filialId;
    bench.wire.connectAs(profile);
    bench.preview();
    bench.send();
    QCOMPARE(bench.wire.count("producer$import"), 1);
}

void TestReadOnlyConnection::settingsNeedTheIdOfTheOrganisation_data()
{
    QTest::addColumn<QString>("filialId");
    QTest::addColumn<QString>("filialCode");
    QTest::addColumn<QString>("onlyOrganisation");
    QTest::addColumn<WriteBar>("bar");
    const QString none;
    QTest::newRow("none is named") << none << none << none << WriteBar::NoOrganisation;
    QTest::newRow("by its code") << none << u"TAS"_s << none << WriteBar::OnlyCode;
    QTest::newRow("by its id") << u"101"_s << none << none << WriteBar::None;
    QTest::newRow("there is only one") << none << none << u"Tashkent"_s << WriteBar::None;
}

void TestReadOnlyConnection::settingsNeedTheIdOfTheOrganisation()
{
    QFETCH(const QString, filialId);
    QFETCH(const QString, filialCode);
    QFETCH(const QString, onlyOrganisation);
    QFETCH(const WriteBar, bar);
    ImportBench bench;
    Profile profile = nameless(bench);
    profile.filialId = filialId;
    profile.filialCode = filialCode;
    profile.onlyOrganisation = onlyOrganisation;
    bench.wire.connectAs(profile);
    const ApiAnswer answer = settingsSaved(bench);
    if (bar == WriteBar::None) {
        QVERIFY(answer.outcome != Outcome::NotSent);
        QCOMPARE(bench.wire.paths.size(), 1);
        return;
    }
    QCOMPARE(answer.outcome, Outcome::NotSent);
    QVERIFY(answer.error);
    QCOMPARE(answer.error->text, writeBarText(bar));
    QVERIFY(bench.wire.paths.isEmpty());
}

QTEST_GUILESS_MAIN(TestReadOnlyConnection)
#include "tst_ReadOnlyConnection.moc"
