#include "models/exchange/ImportRequests.h"
#include "tests/app/ImportBench.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

using Bench = ImportBench;

} // namespace

/// Each document is noted before its request leaves, and one goes ahead of the others: what a lost answer
/// and an end of the program make of it.
class TestImportIntents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noByteWithoutItsIntent();
    void whatCannotBeNotedIsNotSent();
    void unknownIsNotSentAgain_data();
    void unknownIsNotSentAgain();
    void anEndOfTheProgramIsTold();
    void theFirstOneGoesAhead();
    void aLostFirstOneKeepsTheRestHere();
    void refusedOnesDoNotGoAheadForEver();
    void refusedWithoutAnIdIsRefused();
};

void TestImportIntents::noByteWithoutItsIntent()
{
    Bench bench;
    bench.read(bench.chiefExample());
    bench.preview();
    QVERIFY(bench.plan);
    QList<LedgerDocument> atTheWire;
    bench.wire.rewrite = [&](const LocalHttpRequest &request, LocalHttpResponse &) {
        if (request.path().endsWith("order$import")) {
            LedgerStore onTheDisk(bench.ledgerFolder());
            const auto found = onTheDisk.documents({ {}, {}, { DocumentState::Intent }, true });
            atTheWire = found ? found.value() : QList<LedgerDocument>();
        }
    };
    bench.send();
    QCOMPARE(atTheWire.size(), All);
    QCOMPARE(atTheWire.first().runUuid, bench.summary.runUuid);
    QCOMPARE(atTheWire.first().profileId, u"sandbox"_s);
    QCOMPARE(atTheWire.first().payload,
             bench.plan->file->json(bench.plan->file->documents.first()).toByteArray());
    QCOMPARE(bench.count(DocumentState::Intent), 0);
    QCOMPARE(bench.count(DocumentState::Confirmed), All);
}

void TestImportIntents::whatCannotBeNotedIsNotSent()
{
    Bench bench;
    bench.read(bench.chiefExample());
    bench.preview();
    QVERIFY(bench.plan);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(bench.ledgerFolder() + "/ledger.sqlite"_L1);
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"DROP TABLE attempt_doc"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    bench.send();
    QCOMPARE(bench.wire.count("order$import"), 0);
    QCOMPARE(bench.summary.count(Outcome::NotSent), All);
    QVERIFY(bench.summary.message.contains("cannot be noted"_L1));
}

void TestImportIntents::unknownIsNotSentAgain_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("probed");
    QTest::addColumn<std::chrono::minutes>("later");
    QTest::addColumn<PlanReason>("reason");
    using std::chrono::minutes;

    QTest::newRow("at once: it may still arrive")
        << u"skip"_s << u"keeps"_s << minutes(1) << PlanReason::InDoubt;
    QTest::newRow("later, of a server that nothing is known of: kept back")
        << u"skip"_s << QString() << minutes(11) << PlanReason::InDoubt;
    QTest::newRow("later, of a server that doubles: kept back")
        << u"skip"_s << u"doubles"_s << minutes(11) << PlanReason::InDoubt;
    QTest::newRow("later, of a server that is known to skip: its check decides")
        << u"skip"_s << u"keeps"_s << minutes(11) << PlanReason::LeftInDoubt;
    QTest::newRow("later, but the check is off: kept back")
        << u"off"_s << u"keeps"_s << minutes(11) << PlanReason::InDoubt;
}

void TestImportIntents::unknownIsNotSentAgain()
{
    QFETCH(QString, policy);
    QFETCH(QString, probed);
    QFETCH(std::chrono::minutes, later);
    QFETCH(PlanReason, reason);
    constexpr int Count = 3;
    Bench bench;
    bench.configure(policy, AllStatuses);
    if (!probed.isEmpty()) {
        const auto keeping = bench.ledger->ask([&](LedgerStore &store) {
            return store.keepProbe(u"sandbox"_s, u"order"_s,
                                   { { u"same_id_again"_s, probed }, { u"policy"_s, u"skip"_s } },
                                   bench.wire.probe.clock.now());
        });
        QVERIFY(keeping.result());
    }
    const QDate today = bench.wire.probe.clock.now().date();
    const QString path = bench.write(orderFile(sampleOrders(Count, today, u"LOST-"_s)));
    bench.readPath(path);
    bench.preview();
    QVERIFY(bench.plan);
    // Cut before Smartup has looked at it, which the sender cannot know.
    bench.wire.setQuirks({ u"connection_cut"_s });
    bench.send();
    QCOMPARE(bench.summary.count(Outcome::Unknown), Count);
    QCOMPARE(bench.count(DocumentState::Unknown), Count);
    bench.wire.setQuirks({});

    bench.wire.probe.clock.advance(later);
    bench.readPath(path);
    bench.preview();
    QVERIFY2(bench.plan, qUtf8Printable(bench.failure.text));
    QCOMPARE(bench.planned(reason), Count);
    bench.wire.paths.clear();
    bench.send();
    const bool isKeptBack = reason == PlanReason::InDoubt;
    QCOMPARE(bench.wire.count("order$import"), isKeptBack ? 0 : 1);
    QCOMPARE(bench.count(DocumentState::Unknown), isKeptBack ? Count : 0);
}

void TestImportIntents::anEndOfTheProgramIsTold()
{
    Bench bench;
    AttemptOrder attempt;
    attempt.profileId = u"sandbox"_s;
    attempt.runUuid = u"run-of-yesterday"_s;
    attempt.callUuid = u"call-of-yesterday"_s;
    attempt.source = u"orders.json"_s;
    attempt.startedAt = bench.wire.probe.clock.now();
    attempt.now = { attempt.startedAt, bench.wire.probe.clock.steady() };
    attempt.documents = { { u"LOST-1"_s, u"TAS"_s, {}, u"D"_s, attempt.startedAt.date(), "{}" } };
    QSignalSpy runs(&bench.service, &ImportService::runFinished);
    QSignalSpy lost(&bench.service, &ImportService::callLost);
    QSignalSpy recovered(&bench.service, &ImportService::recovered);
    {
        LedgerStore other(bench.ledgerFolder());
        QVERIFY(other.takeLease(u"sandbox"_s));
        QVERIFY(other.begin(attempt));
        // Its program still lives.
        bench.service.recover();
        QTRY_COMPARE(recovered.size(), 1);
        QCOMPARE(runs.size(), 0);
    }
    bench.service.recover();
    QTRY_COMPARE(recovered.size(), 2);
    QCOMPARE(runs.size(), 1);
    const auto run = runs.constFirst().constFirst().value<RunRecord>();
    QCOMPARE(run.uuid, attempt.runUuid);
    QCOMPARE(run.outcome, Outcome::Unknown);
    const auto call = lost.constFirst().constFirst().value<CallRecord>();
    QCOMPARE(call.documents.size(), 1);
    QCOMPARE(call.documents.first().externalId, u"LOST-1"_s);
    QCOMPARE(call.documents.first().outcome, Outcome::Unknown);
    QCOMPARE(call.uuid, attempt.callUuid);
    // Told until the log has it; in doubt until Smartup shows it.
    bench.service.recover();
    QTRY_COMPARE(recovered.size(), 3);
    QCOMPARE(lost.size(), 2);
    bench.ledger->noteLogged({ attempt.callUuid });
    bench.service.recover();
    QTRY_COMPARE(recovered.size(), 4);
    QCOMPARE(lost.size(), 2);
    QCOMPARE(bench.count(DocumentState::Unknown), 1);
}

/// Without a document that Smartup is known to have, nothing would prove that another one is missing.
void TestImportIntents::theFirstOneGoesAhead()
{
    Bench bench;
    bench.forgetTheWitness();
    bench.read(bench.chiefExample());
    bench.preview();
    QVERIFY(bench.plan);
    QVERIFY(bench.plan->needsWitness);
    QList<qsizetype> together;
    QObject::connect(&bench.wire.client, &SmartupClient::callFinished, this,
                     [&together](const CallRecord &call) {
                         if (call.verb == ApiVerb::Import) {
                             together.append(call.documents.size());
                         }
                     });
    bench.send();
    QCOMPARE(together, (QList<qsizetype> { 1, All - 1 }));
    QCOMPARE(bench.summary.count(Outcome::Created), 163);
    QCOMPARE(bench.summary.count(Outcome::Skipped), 37);
    // The one that went ahead was to be created, and is the witness now.
    const auto first =
        std::ranges::find(bench.plan->items, Prediction::Create, &PlanItem::prediction);
    QCOMPARE(bench.results.value(first - bench.plan->items.cbegin()).outcome, Outcome::Created);
    bench.read(sampleOrders(3, bench.wire.probe.clock.now().date(), u"LATER-"_s));
    bench.preview();
    QVERIFY(!bench.plan->needsWitness);
    bench.send();
    QCOMPARE(bench.wire.count("order$import"), 3);
}

void TestImportIntents::aLostFirstOneKeepsTheRestHere()
{
    Bench bench;
    bench.forgetTheWitness();
    bench.read(sampleOrders(5, bench.wire.probe.clock.now().date(), u"NEW-"_s));
    bench.preview();
    bench.wire.setQuirks({ u"connection_cut"_s });
    bench.send();
    QCOMPARE(bench.wire.count("order$import"), 1);
    QCOMPARE(bench.summary.count(Outcome::Unknown), 1);
    QCOMPARE(bench.summary.count(Outcome::NotSent), 4);
}

void TestImportIntents::refusedOnesDoNotGoAheadForEver()
{
    Bench bench;
    bench.forgetTheWitness();
    QList<QJsonObject> orders = sampleOrders(6, bench.wire.probe.clock.now().date(), u"NEW-"_s);
    for (int i = 0; i < 5; ++i) {
        orders[i].insert("person_code"_L1, u"NOBODY"_s);
    }
    bench.read(orders);
    bench.preview();
    QVERIFY(bench.plan);
    bench.send();
    QCOMPARE(bench.wire.count("order$import"), MostSentAhead + 1);
    QCOMPARE(bench.summary.count(Outcome::Refused), 5);
    QCOMPARE(bench.summary.count(Outcome::Created), 1);
}

/// An answer names such documents by nothing: none of them shares its request with another one.
void TestImportIntents::refusedWithoutAnIdIsRefused()
{
    Bench bench;
    QList<QJsonObject> orders = sampleOrders(4, bench.wire.probe.clock.now().date(), u"NEW-"_s);
    for (int i = 0; i < 3; ++i) {
        orders[i].remove(ExternalIdField);
    }
    orders[1].insert("person_code"_L1, u"NOBODY"_s);
    bench.read(orders);
    QVERIFY2(bench.file->isUsable(), qPrintable(bench.file->problems.value(0).text));
    bench.preview();
    QVERIFY(bench.plan);
    bench.send();
    QCOMPARE(bench.results.value(1).outcome, Outcome::Refused);
    QVERIFY(bench.results.value(1).message.contains("NOBODY"_L1));
    QCOMPARE(bench.summary.count(Outcome::Created), 3);
    QCOMPARE(bench.wire.count("order$import"), 3);
    QCOMPARE(bench.count(DocumentState::Rejected), 1);
    QCOMPARE(bench.count(DocumentState::Confirmed), 3);
    QCOMPARE(bench.count(DocumentState::Manual), 0);
}

QTEST_GUILESS_MAIN(TestImportIntents)
#include "tst_ImportIntents.moc"
