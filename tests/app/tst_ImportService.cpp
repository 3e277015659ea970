#include "models/exchange/ImportRest.h"
#include "tests/app/ImportBench.h"

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

using Bench = ImportBench;

} // namespace

class TestImportService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void policies_data();
    void policies();
    void hiddenStatuses();
    void theSameFileAgain();
    void cutConnection();
    void spentAllowance();
    void spentAllowanceBeforeThePlan();
    void oneRefusedDocument();
    void stopsAtARefusedDocument_data();
    void stopsAtARefusedDocument();
    void theLastOneIsRefused();
    void createdAndYet500();
    void bothListsEmpty();
    void severalRequests();
    void nothingIsSentAfterAnUnknown();
    void cancelAtARequest();
    void theRestOfACancelledImport();
    void whatWasSentMeanwhileIsNoRest();
    void anotherConnection();
    void settingsOutOfReach();
    void settingsWithoutStatuses();
    void daysOutOfReach();
    void otherOrganisationIsKeptBack();
    void headOrganisationPromisesNothing();
    void badFileSendsNothing();
    void unreadableFile_data();
    void unreadableFile();
    void oneRunAtATime();
    void closingWhileSomebodyAnswers_data();
    void closingWhileSomebodyAnswers();
    void previewIsCancelled();
};

void TestImportService::policies_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QList<qint64>>("predicted"); // create, update, skip, refuse, undecidable
    QTest::addColumn<QList<qint64>>("done"); // created, updated, skipped, refused
    QTest::addColumn<int>("more"); // orders in the sandbox

    QTest::newRow("off: everything is added")
        << u"off"_s << QList<qint64> { 200, 0, 0, 0, 0 } << QList<qint64> { 200, 0, 0, 0 } << 200;
    QTest::newRow("error: existing ones are refused")
        << u"error"_s << QList<qint64> { 163, 0, 0, 37, 0 } << QList<qint64> { 163, 0, 0, 37 }
        << 163;
    QTest::newRow("update: existing ones are overwritten")
        << u"update"_s << QList<qint64> { 163, 37, 0, 0, 0 } << QList<qint64> { 163, 37, 0, 0 }
        << 163;
    QTest::newRow("skip: existing ones are left alone")
        << u"skip"_s << QList<qint64> { 163, 0, 37, 0, 0 } << QList<qint64> { 163, 0, 37, 0 }
        << 163;
}

void TestImportService::policies()
{
    QFETCH(QString, policy);
    QFETCH(QList<qint64>, predicted);
    QFETCH(QList<qint64>, done);
    QFETCH(int, more);
    Bench bench;
    bench.configure(policy, AllStatuses);
    bench.read(bench.chiefExample());
    QVERIFY2(bench.file->isUsable(), qPrintable(bench.file->problems.value(0).text));
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text + bench.failure.raw));
    const auto counts = bench.plan->counts();
    QCOMPARE(QList<qint64>(counts.begin(), counts.end()), predicted);
    QCOMPARE(bench.wire.count("order$import"), 0);

    const qsizetype before = bench.ordersInSandbox();
    QSignalSpy started(&bench.service, &ImportService::runStarted);
    QSignalSpy ended(&bench.service, &ImportService::runFinished);
    bench.send();
    QCOMPARE(bench.wire.count("order$import"), 1);
    const QList<Outcome> outcomes { Outcome::Created, Outcome::Updated, Outcome::Skipped,
                                    Outcome::Refused };
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        QCOMPARE(bench.summary.count(outcomes.at(i)), done.at(i));
        QCOMPARE(bench.logged(outcomes.at(i)), done.at(i));
    }
    QCOMPARE(bench.summary.documents, All);
    QCOMPARE(bench.results.size(), All);
    QCOMPARE(bench.ordersInSandbox() - before, more);
    QCOMPARE(started.size(), 1);
    QCOMPARE(ended.size(), 1);
    const RunRecord run = ended.constFirst().constFirst().value<RunRecord>();
    QCOMPARE(run.uuid, bench.summary.runUuid);
    QCOMPARE(run.documents, All);
    QCOMPARE(run.source, u"orders.json"_s);
    QVERIFY(std::ranges::all_of(bench.calls,
                                [&](const CallRecord &call) { return call.runUuid == run.uuid; }));
}

/// The settings of the chief example: only two statuses can be seen.
void TestImportService::hiddenStatuses()
{
    Bench bench;
    const QList<QJsonObject> orders = bench.chiefExample({ u"B#S"_s, u"B#V"_s });
    bench.configure(u"skip"_s, { u"B#S"_s, u"B#V"_s });
    bench.read(orders);
    bench.preview();
    QVERIFY(bench.plan);
    QCOMPARE(bench.plan->count(Prediction::Skip), 37);
    QCOMPARE(bench.plan->count(Prediction::Undecidable), 163);
    QCOMPARE(bench.planned(PlanReason::NotAmongVisible), 163);
    const auto unseen =
        std::ranges::find(bench.plan->items, PlanReason::NotAmongVisible, &PlanItem::reason);
    const QString why = planReasonText(*bench.plan, unseen - bench.plan->items.cbegin());
    QVERIFY2(why.contains(u"Draft, New, In progress"_s) && !why.contains(u"Shipped"_s),
             qPrintable(why));
    bench.send();
    QCOMPARE(bench.summary.count(Outcome::Created), 163);
    QCOMPARE(bench.summary.count(Outcome::Skipped), 37);
}

void TestImportService::theSameFileAgain()
{
    Bench bench;
    QList<QJsonObject> orders = bench.chiefExample();
    for (QJsonObject &order : orders) {
        order.insert("status"_L1, u"D"_s);
    }
    // Drafts are hidden: only what this session was told can know them.
    bench.configure(u"skip"_s, { u"B#S"_s });
    const QString path = bench.write(orderFile(orders));
    for (const int created : { 163, 0 }) {
        bench.readPath(path);
        bench.preview();
        QVERIFY(bench.plan);
        bench.send();
        QCOMPARE(bench.summary.count(Outcome::Created), created);
    }
    QCOMPARE(bench.plan->count(Prediction::Skip), All);
    QCOMPARE(bench.summary.count(Outcome::Skipped), All);
}

void TestImportService::cutConnection()
{
    Bench bench;
    bench.read(bench.chiefExample());
    bench.preview();
    QVERIFY(bench.plan);
    const qsizetype before = bench.ordersInSandbox();
    bench.wire.setQuirks({ u"connection_cut_after_apply"_s });
    bench.send();
    QCOMPARE(bench.wire.count("order$import"), 1);
    QCOMPARE(bench.summary.count(Outcome::Unknown), All);
    QCOMPARE(bench.logged(Outcome::Unknown), All);
    QCOMPARE(bench.summary.outcome(), Outcome::Unknown);
    QVERIFY(!bench.summary.message.isEmpty());
    QCOMPARE(bench.results.value(0).origin, ErrorOrigin::Network);
    // A plan is sent once: pressing again sends nothing.
    bench.service.send(bench.previewer.takePlan());
    QVERIFY(!bench.service.isBusy());
    bench.wire.setQuirks({});
    QCOMPARE(bench.ordersInSandbox() - before, 163);
}

void TestImportService::spentAllowance()
{
    Bench bench;
    bench.read(bench.chiefExample());
    bench.preview();
    QVERIFY(bench.plan);
    bench.wire.setQuirks({ u"limit_spent"_s });
    bench.send();
    QCOMPARE(bench.summary.count(Outcome::Refused), All);
    QCOMPARE(bench.logged(Outcome::Refused), All);
    QVERIFY(!bench.results.value(0).message.isEmpty());
    QVERIFY(!bench.summary.message.isEmpty());
}

void TestImportService::spentAllowanceBeforeThePlan()
{
    Bench bench;
    bench.read(bench.chiefExample());
    bench.wire.setQuirks({ u"limit_spent"_s });
    bench.preview();
    QVERIFY(!bench.plan);
    QVERIFY(!bench.failure.text.isEmpty());
    QVERIFY(!bench.service.isBusy());
    bench.service.send(bench.previewer.takePlan()); // nothing was planned
    QVERIFY(!bench.service.isBusy());
}

void TestImportService::oneRefusedDocument()
{
    Bench bench;
    QList<QJsonObject> orders = bench.chiefExample();
    const auto fresh = std::ranges::find_if(orders, [](const QJsonObject &order) {
        return order.value(ExternalIdField).toString() == "NEW-7"_L1;
    });
    const qsizetype place = fresh - orders.begin();
    fresh->insert("person_code"_L1, u"NOBODY"_s);
    bench.read(orders);
    bench.preview();
    QVERIFY(bench.plan);
    bench.send();
    QCOMPARE(bench.summary.count(Outcome::Created), 162);
    QCOMPARE(bench.summary.count(Outcome::Skipped), 37);
    QCOMPARE(bench.summary.count(Outcome::Refused), 1);
    QCOMPARE(bench.summary.outcome(), Outcome::Warning);
    QCOMPARE(bench.results.value(place).outcome, Outcome::Refused);
    QVERIFY(bench.results.value(place).message.contains("NOBODY"_L1));
}

void TestImportService::stopsAtARefusedDocument_data()
{
    QTest::addColumn<AfterRefusal>("wanted");
    QTest::addColumn<bool>("isOneSentAhead");
    QTest::addColumn<int>("requests");
    QTest::addColumn<QList<qint64>>("counts"); // created, refused, not sent

    using enum AfterRefusal;
    QTest::newRow("it goes on: all in one request")
        << GoOn << false << 1 << QList<qint64> { 49, 1, 0 };
    QTest::newRow("it stops: after the request of the refused one")
        << Stop << false << 2 << QList<qint64> { 39, 1, 10 };
    QTest::newRow("one goes ahead, then the same")
        << Stop << true << 3 << QList<qint64> { 40, 1, 9 };
}

/// The one in place 25 of 50 names a client that nobody has.
void TestImportService::stopsAtARefusedDocument()
{
    QFETCH(const AfterRefusal, wanted);
    QFETCH(const bool, isOneSentAhead);
    QFETCH(const int, requests);
    QFETCH(const QList<qint64>, counts);
    Bench bench;
    if (isOneSentAhead) {
        bench.forgetTheWitness();
    }
    QList<QJsonObject> orders = sampleOrders(50, bench.wire.probe.clock.now().date(), u"NEW-"_s);
    orders[25].insert("person_code"_L1, u"NOBODY"_s);
    bench.read(orders);
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    bench.send(wanted);
    QCOMPARE(bench.wire.count("order$import"), requests);
    QCOMPARE((QList<qint64> { bench.summary.count(Outcome::Created),
                              bench.summary.count(Outcome::Refused),
                              bench.summary.count(Outcome::NotSent) }),
             counts);
    QCOMPARE(bench.results.value(25).outcome, Outcome::Refused);
    QCOMPARE(bench.summary.message.contains(u"refused a document"_s), wanted == AfterRefusal::Stop);
    if (wanted == AfterRefusal::Stop) {
        QVERIFY2(bench.results.value(49).message.contains(u"Not sent"_s),
                 qPrintable(bench.results.value(49).message));
    }
    // Nothing of it is open: the rest goes with the next import.
    QCOMPARE(bench.count(DocumentState::Unknown), 0);
    QCOMPARE(bench.count(DocumentState::Intent), 0);
}

/// The last one sent is refused: nothing was held back, and nothing says so.
void TestImportService::theLastOneIsRefused()
{
    Bench bench;
    QList<QJsonObject> orders = sampleOrders(3, bench.wire.probe.clock.now().date(), u"NEW-"_s);
    orders[2].insert("person_code"_L1, u"NOBODY"_s);
    bench.read(orders);
    bench.preview();
    bench.send(AfterRefusal::Stop);
    QCOMPARE(bench.summary.count(Outcome::Created), 2);
    QCOMPARE(bench.summary.count(Outcome::Refused), 1);
    QCOMPARE(bench.summary.message, QString());
}

void TestImportService::createdAndYet500()
{
    Bench bench;
    QJsonObject fresh = bench.existing(1).constFirst();
    fresh.insert(ExternalIdField, u"NEW-1"_s);
    bench.read({ fresh });
    bench.preview();
    QVERIFY(bench.plan);
    bench.wire.setQuirks({ u"created_but_500"_s });
    bench.send();
    QCOMPARE(bench.summary.count(Outcome::Unknown), 1);
    QCOMPARE(bench.wire.count("order$import"), 1);
}

void TestImportService::bothListsEmpty()
{
    Bench bench;
    bench.read(bench.chiefExample());
    bench.preview();
    QVERIFY(bench.plan);
    bench.wire.setQuirks({ u"both_lists_empty"_s });
    bench.send();
    QCOMPARE(bench.summary.count(Outcome::Created), 0);
    QCOMPARE(bench.summary.count(Outcome::Unknown), All);
}

void TestImportService::severalRequests()
{
    Bench bench;
    bench.wire.rewrite = [](const LocalHttpRequest &, LocalHttpResponse &response) {
        response.body.replace("\"object_count\":\"5000\"", "\"object_count\":\"60\"");
    };
    bench.read(bench.chiefExample());
    bench.preview();
    QVERIFY(bench.plan);
    QList<qint64> documents;
    QObject::connect(
        &bench.service, &ImportService::progressed, this,
        [&documents](const ExchangeProgress &progress) { documents.append(progress.documents); });
    bench.send();
    QCOMPARE(bench.wire.count("order$import"), 4);
    QCOMPARE(bench.summary.requests, 4);
    QCOMPARE(documents, (QList<qint64> { 0, 60, 120, 180, 200 }));
    QCOMPARE(bench.summary.count(Outcome::Created), 163);
    QCOMPARE(bench.summary.count(Outcome::Skipped), 37);
    QCOMPARE(bench.results.size(), All);
}

void TestImportService::nothingIsSentAfterAnUnknown()
{
    Bench bench;
    bench.wire.rewrite = [&bench](const LocalHttpRequest &request, LocalHttpResponse &response) {
        response.body.replace("\"object_count\":\"5000\"", "\"object_count\":\"60\"");
        if (request.path().endsWith("order$import") && bench.wire.count("order$import") == 2) {
            response.delivery = Delivery::CutInAnswer;
        }
    };
    bench.read(bench.chiefExample());
    bench.preview();
    QVERIFY(bench.plan);
    bench.send();
    QCOMPARE(bench.wire.count("order$import"), 2);
    QCOMPARE(bench.summary.count(Outcome::Unknown), 60);
    QCOMPARE(bench.summary.count(Outcome::NotSent), 80);
    QCOMPARE(bench.summary.count(Outcome::Created) + bench.summary.count(Outcome::Skipped), 60);
    QCOMPARE(bench.summary.outcome(), Outcome::Unknown);
}

void TestImportService::cancelAtARequest()
{
    Bench bench;
    bench.wire.rewrite = [](const LocalHttpRequest &, LocalHttpResponse &response) {
        response.body.replace("\"object_count\":\"5000\"", "\"object_count\":\"60\"");
    };
    bench.read(bench.chiefExample());
    bench.preview();
    QVERIFY(bench.plan);
    const qsizetype before = bench.ordersInSandbox();
    QObject::connect(&bench.service, &ImportService::progressed, &bench.service,
                     [&bench](const ExchangeProgress &progress) {
                         if (progress.calls == 2) {
                             bench.service.cancel();
                         }
                     });
    bench.send();
    QCOMPARE(bench.wire.count("order$import"), 2);
    QCOMPARE(bench.summary.count(Outcome::Cancelled), 80);
    QCOMPARE(bench.summary.outcome(), Outcome::Cancelled);
    QCOMPARE(bench.ordersInSandbox() - before, bench.summary.count(Outcome::Created));
    QVERIFY(bench.summary.message.contains("stay in Smartup"_L1));
}

/// Duplicates are not even checked: what was sent is not sent again, because it is not in the rest.
void TestImportService::theRestOfACancelledImport()
{
    Bench bench;
    bench.wire.rewrite = [](const LocalHttpRequest &, LocalHttpResponse &response) {
        response.body.replace("\"object_count\":\"5000\"", "\"object_count\":\"60\"");
    };
    bench.read(bench.chiefExample());
    bench.preview();
    QVERIFY(bench.plan);
    const ImportPlanPtr plan = bench.plan;
    const auto cancelling =
        QObject::connect(&bench.service, &ImportService::progressed, &bench.service,
                         [&bench](const ExchangeProgress &progress) {
                             if (progress.calls == 2) {
                                 bench.service.cancel();
                             }
                         });
    QList<DocumentResult> results(plan->items.size());
    QObject::connect(
        &bench.service, &ImportService::settled, &bench.service,
        [&results](const QList<qsizetype> &places, const QList<DocumentResult> &ended) {
            for (qsizetype i = 0; i < places.size(); ++i) {
                results[places.at(i)] = ended.at(i);
            }
        });
    bench.send();
    QCOMPARE(bench.summary.outcome(), Outcome::Cancelled);
    const ImportFilePtr rest = unsentFile(*plan, results);
    QVERIFY(rest);
    QCOMPARE(rest->documents.size(), bench.summary.count(Outcome::Cancelled));
    QObject::disconnect(cancelling);
    const qint64 created = bench.summary.count(Outcome::Created);
    const qint64 skipped = bench.summary.count(Outcome::Skipped);
    QVERIFY(bench.previewer.useFile(rest));
    bench.preview();
    QVERIFY(bench.plan);
    bench.send();
    QCOMPARE(bench.summary.documents, rest->documents.size());
    QCOMPARE(bench.summary.count(Outcome::Created) + created + bench.summary.count(Outcome::Skipped)
                 + skipped,
             plan->items.size());
}

/// Two previews of the same documents: what the first has sent, the second neither sends nor keeps for
/// later.
void TestImportService::whatWasSentMeanwhileIsNoRest()
{
    constexpr int Count = 3;
    Bench bench;
    bench.read(sampleOrders(Count, bench.wire.probe.clock.now().date(), u"MEANWHILE-"_s));
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    const ImportPlanPtr stale = bench.plan;
    bench.send();
    QCOMPARE(bench.summary.count(Outcome::Created), Count);
    const qsizetype before = bench.ordersInSandbox();
    bench.results.clear();
    QSignalSpy done(&bench.service, &ImportService::finished);
    bench.service.send(stale);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30000);
    const auto summary = done.constFirst().constFirst().value<ImportSummary>();
    QCOMPARE(summary.count(Outcome::NotSent), Count);
    QCOMPARE(bench.ordersInSandbox(), before);
    QList<DocumentResult> results;
    for (qsizetype place = 0; place < Count; ++place) {
        results.append(bench.results.value(place));
    }
    QVERIFY(unsentPlaces(*stale, results).isEmpty());
}

void TestImportService::anotherConnection()
{
    Bench bench;
    bench.read(bench.chiefExample());
    bench.preview();
    QVERIFY(bench.plan);
    Profile other = bench.wire.profile;
    other.filialId = u"102"_s;
    bench.wire.connectAs(other);
    bench.send();
    QCOMPARE(bench.wire.count("order$import"), 0);
    QCOMPARE(bench.summary.count(Outcome::NotSent), All);
}

void TestImportService::settingsOutOfReach()
{
    Bench bench;
    bench.read(bench.chiefExample());
    Profile other = bench.wire.profile;
    other.login = u"noright@demo"_s;
    bench.wire.connectAs(other);
    bench.preview();
    QVERIFY(!bench.plan);
    QCOMPARE(bench.failure.origin, ErrorOrigin::Smartup);
}

/// Nothing can be learned: what is there cannot be told, and no request is wasted on asking.
void TestImportService::settingsWithoutStatuses()
{
    Bench bench;
    const QList<QJsonObject> orders = bench.chiefExample();
    bench.configure(u"skip"_s, {});
    bench.read(orders);
    bench.preview();
    QVERIFY(bench.plan);
    QCOMPARE(bench.wire.count("order$export"), 0);
    QCOMPARE(bench.planned(PlanReason::NotAmongVisible), All);
    QCOMPARE(bench.plan->count(Prediction::Undecidable), All);
    bench.send();
    QCOMPARE(bench.summary.count(Outcome::Sent), All); // accepted; new or not is not said
}

void TestImportService::daysOutOfReach()
{
    Bench bench;
    QList<QJsonObject> orders = bench.existing(2);
    orders[1].insert(ExternalIdField, u"OLD-1"_s);
    orders[1].insert("deal_time"_L1, u"01.01.2024 10:00:00"_s);
    bench.read(orders);
    bench.preview();
    QVERIFY(bench.plan);
    QCOMPARE(bench.plan->items.at(0).prediction, Prediction::Skip);
    QCOMPARE(bench.plan->items.at(1).prediction, Prediction::Undecidable);
    QCOMPARE(bench.plan->items.at(1).reason, PlanReason::OutOfReach);
    // Of the day of the file, then of all thirty that the answer told of; 2024 is not asked for.
    QCOMPARE(bench.wire.count("order$export"), 2);
}

void TestImportService::otherOrganisationIsKeptBack()
{
    Bench bench;
    QList<QJsonObject> orders = bench.chiefExample();
    orders[5].insert(FilialCodeField, u"SAM"_s);
    bench.read(orders);
    Profile bound = bench.wire.profile;
    bound.filialCode = u"TAS"_s;
    bench.wire.connectAs(bound);
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.raw));
    QCOMPARE(bench.plan->items.at(5).reason, PlanReason::OtherOrganisation);
    bench.send();
    QCOMPARE(bench.results.value(5).outcome, Outcome::NotSent);
    QCOMPARE(bench.summary.count(Outcome::NotSent), 1);
    QCOMPARE(bench.calls.first().documents.size(), All - 1);
}

void TestImportService::headOrganisationPromisesNothing()
{
    Bench bench;
    const QList<QJsonObject> there = bench.existing(2);
    Profile head = bench.wire.profile;
    head.id = u"head"_s;
    head.filialId = u"100"_s;
    bench.wire.connectAs(head);
    // The settings that can be read are the head's own; Tashkent's say skip, as it happens.
    QJsonObject fresh = there.first();
    fresh.insert(ExternalIdField, u"NEW-1"_s);
    bench.read(there + QList { fresh });
    bench.preview();
    QVERIFY2(bench.plan, qUtf8Printable(bench.failure.text));
    QVERIFY(bench.plan->terms.isForSeveral);
    QCOMPARE(bench.planned(PlanReason::OtherSettings), there.size());
    QCOMPARE(bench.planned(PlanReason::NotAmongVisible), 1); // the statuses are set in each of them
    bench.send();
    QCOMPARE(bench.summary.count(Outcome::Sent), there.size());
    QCOMPARE(bench.summary.count(Outcome::Created), 1);
}

void TestImportService::badFileSendsNothing()
{
    Bench bench;
    QList<QJsonObject> orders = bench.chiefExample();
    bench.wire.paths.clear();
    orders[11].remove("deal_time"_L1);
    bench.read(orders);
    QVERIFY(!bench.file->isUsable());
    QVERIFY(bench.file->problems.first().line > 0);
    bench.preview();
    QVERIFY(!bench.plan);
    QCOMPARE(bench.failure.origin, ErrorOrigin::File);
    bench.service.send(bench.previewer.takePlan());
    QVERIFY(!bench.service.isBusy());
    QVERIFY(bench.wire.paths.isEmpty());
}

void TestImportService::unreadableFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << u"/nowhere/orders.json"_s;
    QTest::newRow("a folder") << QDir::tempPath();
    QTest::newRow("a device that never ends") << u"/dev/zero"_s;
    QTest::newRow("a name with a line break") << u"/tmp/a\nb/../orders.json"_s;
    QTest::newRow("no name") << QString();
}

void TestImportService::unreadableFile()
{
    QFETCH(QString, path);
    Bench bench;
    bench.readPath(path);
    QVERIFY(!bench.file->isUsable());
    QCOMPARE(bench.file->problemCount, 1);
    QVERIFY(!bench.file->problems.first().text.isEmpty());
}

void TestImportService::oneRunAtATime()
{
    Bench bench;
    bench.read(bench.chiefExample());
    bench.preview();
    QVERIFY(bench.plan);
    QSignalSpy started(&bench.service, &ImportService::runStarted);
    QSignalSpy finished(&bench.service, &ImportService::finished);
    bench.service.send(bench.previewer.takePlan());
    bench.service.send(bench.previewer.takePlan()); // a double click
    bench.service.send(bench.plan);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(started.size(), 1);
    QCOMPARE(bench.wire.count("order$import"), 1);
}

void TestImportService::closingWhileSomebodyAnswers_data()
{
    QTest::addColumn<QString>("waitsFor");
    QTest::newRow("the file is being read") << u"file"_s;
    QTest::newRow("Smartup is asked what is there") << u"preview"_s;
    QTest::newRow("the ledger is asked before the first request") << u"lease"_s;
    QTest::newRow("the request is on the wire") << u"wire"_s;
    QTest::newRow("the ledger is asked at the start of the program") << u"recovery"_s;
}

/// The window closes; what answers afterwards finds nobody, and touches nothing that is gone.
void TestImportService::closingWhileSomebodyAnswers()
{
    QFETCH(QString, waitsFor);
    Bench bench;
    auto preview =
        std::make_unique<ImportPreview>(bench.wire.client, bench.wire.probe.clock, bench.ledger);
    auto imports =
        std::make_unique<ImportService>(bench.wire.client, bench.wire.probe.clock, bench.ledger);
    const QString path =
        bench.write(orderFile(sampleOrders(3, bench.wire.probe.clock.now().date(), u"GONE-"_s)));
    bench.wire.paths.clear();
    if (waitsFor == "file"_L1) {
        preview->readFile(path);
    } else if (waitsFor == "recovery"_L1) {
        imports->recover();
    } else {
        QSignalSpy read(preview.get(), &ImportPreview::fileRead);
        preview->readFile(path);
        QTRY_COMPARE(read.size(), 1);
        preview->start();
    }
    if (waitsFor == "preview"_L1) {
        QTRY_VERIFY(!bench.wire.paths.isEmpty());
    } else if (waitsFor == "lease"_L1 || waitsFor == "wire"_L1) {
        QSignalSpy planned(preview.get(), &ImportPreview::planned);
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 1, 30000);
        imports->send(preview->takePlan());
        QVERIFY(imports->isBusy());
    }
    if (waitsFor == "wire"_L1) {
        QTRY_COMPARE(bench.wire.count("order$import"), 1);
    }
    preview.reset();
    imports.reset();
    // Whatever was asked is answered now, and another import goes its way.
    bench.read(sampleOrders(1, bench.wire.probe.clock.now().date(), u"NEXT-"_s));
    bench.preview();
    QVERIFY2(bench.plan, qUtf8Printable(bench.failure.text));
    if (waitsFor != "lease"_L1 && waitsFor != "wire"_L1) {
        bench.send();
        QCOMPARE(bench.summary.count(Outcome::Created), 1);
    }
}

void TestImportService::previewIsCancelled()
{
    Bench bench;
    bench.read(bench.chiefExample());
    bench.wire.setQuirks({ u"silence"_s });
    QSignalSpy cancelled(&bench.previewer, &ImportPreview::cancelled);
    QSignalSpy failed(&bench.previewer, &ImportPreview::failed);
    bench.previewer.start();
    QTRY_VERIFY(bench.wire.count(":model") > 0);
    bench.previewer.cancel();
    QTRY_COMPARE(cancelled.size(), 1);
    QCOMPARE(failed.size(), 0);
    QVERIFY(!bench.previewer.isBusy());
    bench.wire.setQuirks({});
    bench.preview();
    QVERIFY(bench.plan);
}

QTEST_GUILESS_MAIN(TestImportService)
#include "tst_ImportService.moc"
