#include "tests/app/ScheduleBench.h"

#include <random>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class TestScheduleService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsWhenItsTimeHasCome();
    void neverEarlyAndNeverTwice();
    void referencesBeforeDocuments();
    void exportsAreNarrowedAndWritten();
    void pausedAndByHand();
    void waitsForSomebodyElse();
    void retriesReads_data();
    void retriesReads();
    void cancelSaysWhatIsThere();
    void twoProgramsRunItOnce();
    void aFolderThatCannotBeWrittenTo();
    void staleEpochClaimsNothing();
    void survivesAStart();
    void leftOutForTheAllowance();
    void unreadableFileStays();
    void jumpsOfTheClock();
};

void TestScheduleService::runsWhenItsTimeHasCome()
{
    ScheduleBench bench;
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.hourly());
    QTRY_COMPARE(bench.one.service.rows().size(), 1);
    QCOMPARE(bench.one.service.rows().constFirst().next,
             QDateTime(QDate(2024, 5, 31), QTime(8, 0), Qt::UTC));
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 30000);
    const ScheduleResult result = bench.one.result(0);
    QVERIFY2(result.outcome == Outcome::Received, qPrintable(result.message));
    QCOMPARE(bench.files(bench.out()), QStringList { u"inventory.json"_s });
    QCOMPARE(bench.wire.count("inventory$export"), 1);
    const ScheduleRow row = bench.one.service.rows().constFirst();
    QCOMPARE(row.last.outcome, Outcome::Received);
    QVERIFY(!row.last.runUuid.isEmpty());
    QVERIFY(!row.isRunning);
    QVERIFY(bench.one.logged.isEmpty());
}

void TestScheduleService::neverEarlyAndNeverTwice()
{
    ScheduleBench bench;
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.hourly());
    bench.wait(std::chrono::minutes(59));
    bench.wait(std::chrono::minutes(0));
    bench.wait(std::chrono::minutes(2));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 30000);
    // Back by an hour and on again: the same moment comes a second time.
    bench.wait(std::chrono::minutes(-61));
    bench.wait(std::chrono::minutes(61));
    bench.wait(std::chrono::minutes(59));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 2, 30000);
    QCOMPARE(bench.wire.count("inventory$export"), 2);
    QCOMPARE(bench.one.result(0).due.addSecs(3600), bench.one.result(1).due);
}

void TestScheduleService::referencesBeforeDocuments()
{
    ScheduleBench bench;
    bench.one.open(bench.wire.profile);
    Schedule orders = bench.hourly({ u"order"_s });
    orders.id = u"a"_s;
    Schedule both = bench.hourly({ u"order"_s, u"inventory"_s });
    both.id = u"b"_s;
    Schedule goods = bench.hourly();
    goods.id = u"c"_s;
    for (const Schedule &schedule : { orders, both, goods }) {
        bench.one.service.save(schedule);
    }
    bench.wire.paths.clear();
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 3, 60000);
    QList<QByteArray> exports;
    for (const QByteArray &path : std::as_const(bench.wire.paths)) {
        if (path.endsWith("$export")) {
            exports.append(path.mid(path.lastIndexOf('/') + 1));
        }
    }
    QCOMPARE(exports,
             (QList<QByteArray> { "inventory$export", "order$export", "inventory$export",
                                  "order$export" }));
}

/// Statuses, codes and format of a schedule arrive in the request and in the file.
void TestScheduleService::exportsAreNarrowedAndWritten()
{
    ScheduleBench bench;
    QHash<QByteArray, QJsonObject> asked;
    bench.wire.rewrite = [&](const LocalHttpRequest &request, LocalHttpResponse &) {
        asked.insert(request.path().mid(request.path().lastIndexOf('/') + 1),
                     QJsonDocument::fromJson(request.body).object());
    };
    bench.one.open(bench.wire.profile);
    Schedule schedule = bench.hourly({ u"order"_s, u"balance"_s, u"inventory"_s });
    schedule.days = 7;
    schedule.statuses = QStringList { u"B#V"_s };
    schedule.filters = { { u"warehouse_codes"_s, { u"TAS-W1"_s, u"TAS-W2"_s } } };
    schedule.format = FileFormat::Xlsx;
    bench.one.service.save(schedule);
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 60000);
    QVERIFY2(bench.one.result(0).outcome == Outcome::Received,
             qPrintable(bench.one.result(0).message));
    QCOMPARE(asked.value("order$export").value(u"statuses"_s).toArray(), QJsonArray { u"B#V"_s });
    QCOMPARE(asked.value("balance$export").value(u"warehouse_codes"_s).toArray(),
             (QJsonArray { u"TAS-W1"_s, u"TAS-W2"_s }));
    QVERIFY(!asked.value("inventory$export").contains(u"warehouse_codes"_s));
    QCOMPARE(bench.files(bench.out()),
             (QStringList { u"balance-2024-05-25-2024-05-31.xlsx"_s, u"inventory.xlsx"_s,
                            u"order-2024-05-25-2024-05-31.xlsx"_s }));
    QFile file(bench.out() + u"/inventory.xlsx"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(4) == "PK\x03\x04");
}

void TestScheduleService::pausedAndByHand()
{
    ScheduleBench bench;
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.hourly());
    QVERIFY(bench.one.service.hasActive());
    bench.one.service.setPaused(u"hourly"_s, true);
    QVERIFY(!bench.one.service.hasActive());
    bench.wait(std::chrono::minutes(180));
    QVERIFY(!bench.one.service.rows().constFirst().next.isValid());
    bench.one.service.runNow(u"hourly"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 30000);
    // What passed meanwhile was not missed.
    bench.one.service.setPaused(u"hourly"_s, false);
    bench.wait(std::chrono::minutes(5));
    QVERIFY(bench.one.logged.isEmpty());
    bench.wait(std::chrono::minutes(55));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 2, 30000);
    bench.one.service.remove(u"hourly"_s);
    QVERIFY(bench.one.service.rows().isEmpty());
}

void TestScheduleService::waitsForSomebodyElse()
{
    ScheduleBench bench;
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.hourly());
    bench.one.isBusy = true;
    bench.wait(std::chrono::minutes(61));
    bench.wait(std::chrono::minutes(1));
    QCOMPARE(bench.wire.count("inventory$export"), 0);
    bench.one.isBusy = false;
    bench.wait(std::chrono::minutes(1));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 30000);
    QVERIFY(bench.one.logged.isEmpty()); // late is not missed
}

void TestScheduleService::retriesReads_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("badAnswers");
    QTest::addColumn<int>("requests");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("fails once") << 503 << 1 << 2 << Outcome::Received;
    QTest::newRow("fails twice") << 500 << 2 << 3 << Outcome::Received;
    QTest::newRow("fails always: twice more is enough") << 503 << 99 << 3 << Outcome::Refused;
    QTest::newRow("refused: once") << 400 << 99 << 1 << Outcome::Refused;
    QTest::newRow("no right: once") << 403 << 99 << 1 << Outcome::Refused;
    QTest::newRow("allowance: once") << 429 << 99 << 1 << Outcome::Refused;
}

void TestScheduleService::retriesReads()
{
    QFETCH(int, status);
    QFETCH(int, badAnswers);
    QFETCH(int, requests);
    QFETCH(Outcome, outcome);
    ScheduleBench bench;
    int bad = badAnswers;
    bench.wire.rewrite = [&](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (request.path().endsWith("inventory$export") && bad-- > 0) {
            response.status = status;
            response.body = R"({"error_code":"X","message":"no"})";
        }
    };
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.hourly());
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 60000);
    QVERIFY2(bench.one.result(0).outcome == outcome, qPrintable(bench.one.result(0).message));
    QCOMPARE(bench.wire.count("inventory$export"), requests);
}

void TestScheduleService::cancelSaysWhatIsThere()
{
    ScheduleBench bench;
    bench.wire.rewrite = [](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (request.path().endsWith("order$export")) {
            response.delivery = Delivery::Silence;
        }
    };
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.hourly({ u"inventory"_s, u"order"_s }));
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.wire.count("order$export"), 1, 30000);
    bench.one.service.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 30000);
    const ScheduleResult result = bench.one.result(0);
    QCOMPARE(result.outcome, Outcome::Cancelled);
    QVERIFY2(result.message.contains("record"_L1), qPrintable(result.message)); // of the goods
    QCOMPARE(bench.files(bench.out()), QStringList { u"inventory.json"_s });
}

void TestScheduleService::twoProgramsRunItOnce()
{
    ScheduleBench bench;
    auto other = std::make_unique<ScheduleProgram>(bench.wire, bench.folder.path(), u"two"_s);
    other->open(bench.wire.profile);
    bench.one.service.open(bench.wire.profile);
    other->service.save(bench.hourly());
    QVERIFY(!bench.one.service.isInCharge());
    bench.wire.probe.clock.advance(std::chrono::minutes(60));
    bench.one.service.look();
    other->service.look();
    QTRY_COMPARE_WITH_TIMEOUT(other->ended.size(), 1, 30000);
    bench.one.service.look();
    QCOMPARE(bench.wire.count("inventory$export"), 1);
    // The one that ran them ends: the other takes over, and runs nothing a second time.
    other.reset();
    bench.one.service.look();
    QTRY_VERIFY_WITH_TIMEOUT(bench.one.service.isInCharge(), 30000);
    QCOMPARE(bench.wire.count("inventory$export"), 1);
    bench.one.service.setPaused(u"hourly"_s, true);
}

/// It is said, and not taken for another program that runs them.
void TestScheduleService::aFolderThatCannotBeWrittenTo()
{
    SandboxWire wire;
    const QTemporaryDir folder;
    QFile obstacle(folder.filePath(u"data"_s)); // also root makes no file inside of it
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    ScheduleProgram program(wire, folder.path());
    program.service.open(wire.profile);
    const auto isSaid = [&program] {
        return std::ranges::any_of(program.failed, [](const QList<QVariant> &signal) {
            return signal.constFirst().value<Error>().text.contains("schedules-sandbox.lock"_L1);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), 30000);
    QVERIFY(!program.service.isInCharge());
}

void TestScheduleService::staleEpochClaimsNothing()
{
    const QTemporaryDir folder;
    const ScheduleLedger ledger(folder.path());
    const QDateTime due(QDate(2026, 11, 26), QTime(7, 0), Qt::UTC);
    const qint64 first = ledger.beginEpoch(u"a"_s).value();
    QVERIFY(ledger.claim(u"a"_s, u"s"_s, due, first).value());
    QVERIFY(!ledger.claim(u"a"_s, u"s"_s, due, first).value());
    const qint64 second = ledger.beginEpoch(u"a"_s).value();
    QVERIFY(second > first);
    QVERIFY(!ledger.claim(u"a"_s, u"s"_s, due.addSecs(60), first).value());
    QVERIFY(ledger.claim(u"a"_s, u"s"_s, due.addSecs(60), second).value());
    QVERIFY(ledger.claim(u"a"_s, u"t"_s, due, second).value());
    QVERIFY(!ledger.claim(u"b"_s, u"s"_s, due, second).value()); // nobody runs those
    QVERIFY(ledger.finish(u"a"_s, u"s"_s,
                          { due.addSecs(60), due.addSecs(90), Outcome::Warning, u"so so"_s, {} }));
    const auto memory = ledger.memory(u"a"_s);
    QVERIFY(memory.isOk());
    QCOMPARE(memory.value().last.value(u"s"_s).outcome, Outcome::Warning);
    QCOMPARE(memory.value().last.value(u"s"_s).message, u"so so"_s);
    QVERIFY(!memory.value().last.value(u"t"_s).finished.isValid());
}

void TestScheduleService::survivesAStart()
{
    ScheduleBench bench;
    {
        ScheduleProgram before(bench.wire, bench.folder.path(), u"before"_s);
        before.open(bench.wire.profile);
        before.service.save(bench.hourly());
        bench.wire.probe.clock.advance(std::chrono::minutes(60));
        before.service.look();
        QTRY_COMPARE_WITH_TIMEOUT(before.ended.size(), 1, 30000);
    }
    bench.one.open(bench.wire.profile);
    const ScheduleRow row = bench.one.service.rows().constFirst();
    QCOMPARE(row.schedule.id, u"hourly"_s);
    QCOMPARE(row.last.outcome, Outcome::Received);
    bench.wait(std::chrono::minutes(1));
    QVERIFY(bench.one.ended.isEmpty());
    // Of another connection they are nobody's business.
    Profile other = bench.wire.profile;
    other.id = u"other"_s;
    bench.one.open(other);
    QVERIFY(bench.one.service.rows().isEmpty());
    bench.one.service.close();
    QTRY_VERIFY(!bench.one.service.isInCharge());
}

void TestScheduleService::leftOutForTheAllowance()
{
    ScheduleBench bench;
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.hourly());
    AllowanceDay day;
    day.quotaClass = QuotaClass::References;
    day.seen.append({ bench.wire.probe.clock.now(), { true, 100, 90, 10 }, 0 });
    AllowanceBook book;
    book.profileId = bench.wire.profile.id;
    book.today.append(day);
    bench.one.service.setBook(book);
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.logged.size(), 1, 30000);
    QVERIFY(bench.one.messages().constFirst().contains("allowance"_L1));
    QCOMPARE(bench.wire.count("inventory$export"), 0);
}

void TestScheduleService::unreadableFileStays()
{
    ScheduleBench bench;
    const ScheduleStore store(bench.folder.path() + u"/config"_s);
    const QString path = store.filePath(bench.wire.profile.id);
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ nothing");
    file.close();
    bench.one.open(bench.wire.profile);
    QCOMPARE(bench.one.failed.size(), 1);
    bench.one.service.save(bench.hourly());
    QCOMPARE(bench.one.failed.size(), 2);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "{ nothing");
}

void TestScheduleService::jumpsOfTheClock()
{
    ScheduleBench bench;
    bench.one.open(bench.wire.profile);
    Schedule schedule = bench.hourly();
    schedule.missed = MissedRuns::Skip;
    bench.one.service.save(schedule);
    std::mt19937 dice(33); // the same jumps each time
    QList<QDateTime> starts;
    connect(&bench.one.exports, &ExportService::runStarted, &bench.one.service,
            [&](const RunRecord &run) { starts.append(run.startedAt); });
    for (int i = 0; i < 60; ++i) {
        bench.wire.probe.clock.advance(std::chrono::minutes(static_cast<int>(dice() % 400) - 200));
        bench.one.service.look();
        QTRY_VERIFY_WITH_TIMEOUT(
            !bench.one.service.isWorking() && starts.size() == bench.one.ended.size(), 30000);
    }
    QSet<QDateTime> moments;
    for (qsizetype i = 0; i < bench.one.ended.size(); ++i) {
        const ScheduleResult result = bench.one.result(i);
        QVERIFY(!moments.contains(result.due));
        moments.insert(result.due);
        QVERIFY(result.due <= starts.at(i));
    }
    QVERIFY(!moments.isEmpty());
}

QTEST_GUILESS_MAIN(TestScheduleService)
#include "tst_ScheduleService.moc"
