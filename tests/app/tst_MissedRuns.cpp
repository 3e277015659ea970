#include "tests/app/ScheduleBench.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

/// Runs whose time passed while no program ran, and the question about them.
class TestMissedRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missedRuns_data();
    void missedRuns();
    void personDecides();
    void aQuestionSurvivesAStart();
    void anAnswerOfAnotherProgram();
    void aProgramThatIsNotInChargeAnswers();
    void aFileOfAFormerVersion();
};

void TestMissedRuns::missedRuns_data()
{
    QTest::addColumn<MissedRuns>("policy");
    QTest::addColumn<int>("runs");
    QTest::addColumn<bool>("asks");
    QTest::newRow("catch up") << MissedRuns::CatchUpOnce << 1 << false;
    QTest::newRow("skip") << MissedRuns::Skip << 0 << false;
    QTest::newRow("ask") << MissedRuns::Ask << 0 << true;
}

/// The program was off for five hours and a half.
void TestMissedRuns::missedRuns()
{
    QFETCH(MissedRuns, policy);
    QFETCH(int, runs);
    QFETCH(bool, asks);
    ScheduleBench bench;
    {
        ScheduleProgram before(bench.wire, bench.folder.path(), u"before"_s);
        before.open(bench.wire.profile);
        Schedule schedule = bench.hourly();
        schedule.missed = policy;
        before.service.save(schedule);
    }
    bench.wire.probe.clock.advance(std::chrono::minutes(330));
    bench.one.open(bench.wire.profile);
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.logged.size(), 1, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.one.service.isWorking(), 30000);
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), runs, 30000);
    const auto row = bench.one.logged.constFirst().constFirst().value<CallRecord>();
    QCOMPARE(row.outcome, Outcome::NotSent);
    QCOMPARE(row.subject, u"inventory"_s);
    QVERIFY2(row.message.contains("5 run"_L1) && row.message.contains("13:00"_L1)
                 && row.message.contains("17:00"_L1),
             qPrintable(row.message));
    QCOMPARE(bench.one.service.rows().constFirst().missed, asks ? 5 : 0);
}

void TestMissedRuns::personDecides()
{
    ScheduleBench bench;
    bench.one.open(bench.wire.profile);
    Schedule schedule = bench.hourly();
    schedule.missed = MissedRuns::Ask;
    bench.one.service.save(schedule);
    bench.wait(std::chrono::minutes(150));
    QTRY_COMPARE(bench.one.service.rows().constFirst().missed, 2);
    bench.one.service.decideMissed(schedule.id, false);
    QCOMPARE(bench.one.service.rows().constFirst().missed, 0);
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE(bench.one.service.rows().constFirst().missed, 1);
    bench.one.service.decideMissed(schedule.id, true);
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 30000);
}

/// The program ends before anybody answers: the question is there again, once, and grows.
void TestMissedRuns::aQuestionSurvivesAStart()
{
    ScheduleBench bench;
    {
        ScheduleProgram before(bench.wire, bench.folder.path(), u"before"_s);
        before.open(bench.wire.profile);
        Schedule schedule = bench.hourly();
        schedule.missed = MissedRuns::Ask;
        before.service.save(schedule);
        bench.wire.probe.clock.advance(std::chrono::minutes(150));
        before.service.look();
        QTRY_COMPARE(before.service.rows().constFirst().missed, 2);
        QTRY_VERIFY(!before.service.isWorking());
        const ScheduleLedger ledger(bench.folder.path() + u"/data"_s);
        QTRY_COMPARE(ledger.memory(bench.wire.profile.id).value().questions.size(), 1);
    }
    bench.wire.probe.clock.advance(std::chrono::minutes(5));
    bench.one.open(bench.wire.profile);
    QTRY_COMPARE(bench.one.service.rows().constFirst().missed, 2);
    QVERIFY(bench.one.logged.isEmpty()); // it was told
    const ScheduleRow row = bench.one.service.rows().constFirst();
    QCOMPARE(row.missedFrom, QDateTime(QDate(2024, 5, 31), QTime(8, 0), Qt::UTC));
    QCOMPARE(row.missedTo, QDateTime(QDate(2024, 5, 31), QTime(9, 0), Qt::UTC));
    bench.wait(std::chrono::minutes(60)); // 10:00 is missed, too
    QTRY_COMPARE(bench.one.service.rows().constFirst().missed, 3);
    QCOMPARE(bench.one.ended.size(), 0);

    bench.one.service.decideMissed(u"hourly"_s, true);
    QCOMPARE(bench.one.service.rows().constFirst().missed, 0);
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 30000);
    QTRY_VERIFY(!bench.one.service.isWorking());
    const ScheduleLedger ledger(bench.folder.path() + u"/data"_s);
    QVERIFY(ledger.memory(bench.wire.profile.id).value().questions.isEmpty());
    bench.wait(std::chrono::minutes(1));
    QTRY_VERIFY(!bench.one.service.isWorking());
    QCOMPARE(bench.one.ended.size(), 1); // one run for all of them
}

/// `smartupctl schedule catch-up` and `leave-out` write into the file that both programs share.
void TestMissedRuns::anAnswerOfAnotherProgram()
{
    ScheduleBench bench;
    bench.one.open(bench.wire.profile);
    Schedule schedule = bench.hourly();
    schedule.missed = MissedRuns::Ask;
    bench.one.service.save(schedule);
    const ScheduleLedger ledger(bench.folder.path() + u"/data"_s);
    const QString profile = bench.wire.profile.id;
    QVERIFY(!ledger.answer(profile, schedule.id, true).value()); // nothing was asked
    const auto isAsked = [&] { return ledger.memory(profile).value().questions.size() == 1; };
    bench.wait(std::chrono::minutes(150));
    QTRY_VERIFY(isAsked());
    QVERIFY(ledger.answer(profile, schedule.id, false).value());
    bench.one.service.look();
    QTRY_COMPARE(bench.one.service.rows().constFirst().missed, 0);
    QTRY_VERIFY(!isAsked());
    QCOMPARE(bench.one.ended.size(), 0);

    bench.wait(std::chrono::minutes(60));
    QTRY_VERIFY(isAsked());
    QVERIFY(ledger.answer(profile, schedule.id, true).value());
    bench.one.service.look();
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 30000);
    QTRY_VERIFY(!isAsked());
}

/// A window beside `smartupctl serve` shows the question, and its answer is done by the other.
void TestMissedRuns::aProgramThatIsNotInChargeAnswers()
{
    ScheduleBench bench;
    ScheduleProgram serving(bench.wire, bench.folder.path(), u"serving"_s);
    serving.open(bench.wire.profile);
    Schedule schedule = bench.hourly();
    schedule.missed = MissedRuns::Ask;
    serving.service.save(schedule);
    bench.wire.probe.clock.advance(std::chrono::minutes(150));
    serving.service.look();
    QTRY_COMPARE(serving.service.rows().constFirst().missed, 2);
    QTRY_VERIFY(!serving.service.isWorking());
    bench.one.service.open(bench.wire.profile);
    QTRY_COMPARE(bench.one.service.rows().value(0).missed, 2);
    QVERIFY(!bench.one.service.isInCharge());
    bench.one.service.decideMissed(schedule.id, true);
    QCOMPARE(bench.one.service.rows().constFirst().missed, 0);
    const ScheduleLedger ledger(bench.folder.path() + u"/data"_s);
    QTRY_VERIFY(ledger.memory(bench.wire.profile.id)
                    .value()
                    .questions.value(schedule.id)
                    .isCaughtUp.has_value());
    serving.service.look();
    QTRY_COMPARE_WITH_TIMEOUT(serving.ended.size(), 1, 30000);
    QCOMPARE(bench.one.ended.size(), 0);
}

/// The file of runs knew no questions before: they are added, and what is in it stays.
void TestMissedRuns::aFileOfAFormerVersion()
{
    const QTemporaryDir folder;
    const ScheduleLedger ledger(folder.path());
    const QDateTime due(QDate(2026, 11, 26), QTime(7, 0), Qt::UTC);
    const qint64 epoch = ledger.beginEpoch(u"a"_s).value();
    QVERIFY(ledger.claim(u"a"_s, u"s"_s, due, epoch).value());
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"former"_s);
        file.setDatabaseName(folder.filePath(u"schedules.sqlite"_s));
        QVERIFY(file.open());
        QVERIFY(QSqlQuery(file).exec(u"DROP TABLE question"_s));
    }
    QSqlDatabase::removeDatabase(u"former"_s);
    QVERIFY(ledger.handle(u"a"_s, u"s"_s, due, { 3, due.addSecs(-7200), due }).isOk());
    QVERIFY(ledger.handle(u"a"_s, u"s"_s, due.addSecs(60), { 1, due, due.addSecs(60) }).isOk());
    const auto memory = ledger.memory(u"a"_s);
    QVERIFY(memory.isOk());
    QVERIFY(memory.value().last.contains(u"s"_s));
    const MissedQuestion question = memory.value().questions.value(u"s"_s);
    QCOMPARE(question, (MissedQuestion { 4, due.addSecs(-7200), due.addSecs(60), std::nullopt }));
    QVERIFY(ledger.settle(u"a"_s, u"s"_s).isOk());
    QVERIFY(ledger.memory(u"a"_s).value().questions.isEmpty());
}

QTEST_GUILESS_MAIN(TestMissedRuns)
#include "tst_MissedRuns.moc"
