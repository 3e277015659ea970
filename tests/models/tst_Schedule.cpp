#include "models/core/Clock.h"
#include "models/exchange/Schedule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <random>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Thursday.
const QDate Day(2026, 11, 26);

QDateTime at(QDate day, int hour, int minute = 0)
{
    return QDateTime(day, QTime(hour, minute), serverTimeZone()).toUTC();
}

ScheduleTiming every(int minutes, QTime from = { 0, 0 }, QTime until = { 23, 59 })
{
    ScheduleTiming timing;
    timing.intervalMinutes = minutes;
    timing.from = from;
    timing.until = until;
    return timing;
}

ScheduleTiming atTimes(const QList<QTime> &times)
{
    ScheduleTiming timing;
    timing.kind = ScheduleTiming::Kind::Times;
    timing.times = times;
    return timing;
}

Schedule hourly(MissedRuns missed = MissedRuns::CatchUpOnce)
{
    Schedule schedule;
    schedule.id = u"s1"_s;
    schedule.subjects = QStringList { u"order"_s };
    schedule.folder = u"/srv/out"_s;
    schedule.timing = every(60);
    schedule.missed = missed;
    schedule.since = at(Day.addDays(-30), 0);
    return schedule;
}

QString text(const QDateTime &moment)
{
    return moment.isValid() ? moment.toTimeZone(serverTimeZone()).toString(u"dd.MM. HH:mm"_s)
                            : QString();
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextRuns_data();
    void nextRuns();
    void problems_data();
    void problems();
    void due_data();
    void due();
    void newScheduleBeginsWithItself();
    void clockSetBackRunsNothingTwice();
    void referencesFirst();
    void exportOfARun();
    void requests();
    void leftOut_data();
    void leftOut();
    void json();
    void formerJson();
    void filtersAndFormat();
    void databases();
    void questionsGrow();
    void badJson_data();
    void badJson();
    void fiveThousandJumps();
};

void TestSchedule::nextRuns_data()
{
    QTest::addColumn<ScheduleTiming>("timing");
    QTest::addColumn<QDateTime>("after");
    QTest::addColumn<QStringList>("runs");
    QTest::newRow("every hour") << every(60) << at(Day, 22, 30)
                                << QStringList { u"26.11. 23:00"_s, u"27.11. 00:00"_s,
                                                 u"27.11. 01:00"_s };
    QTest::newRow("strictly after")
        << every(60) << at(Day, 22)
        << QStringList { u"26.11. 23:00"_s, u"27.11. 00:00"_s, u"27.11. 01:00"_s };
    QTest::newRow("in office hours")
        << every(45, { 8, 0 }, { 9, 0 }) << at(Day, 8, 10)
        << QStringList { u"26.11. 08:45"_s, u"27.11. 08:00"_s, u"27.11. 08:45"_s };
    QTest::newRow("at times, in any order, each once")
        << atTimes({ { 18, 0 }, { 6, 0 }, { 18, 0 } }) << at(Day, 7)
        << QStringList { u"26.11. 18:00"_s, u"27.11. 06:00"_s, u"27.11. 18:00"_s };
    ScheduleTiming monday = atTimes({ { 6, 0 } });
    monday.weekdays = { true, false, false, false, false, false, false };
    QTest::newRow("on Mondays") << monday << at(Day, 7)
                                << QStringList { u"30.11. 06:00"_s, u"07.12. 06:00"_s,
                                                 u"14.12. 06:00"_s };
    ScheduleTiming never = every(60);
    never.weekdays = {};
    QTest::newRow("never") << never << at(Day, 7) << QStringList {};
}

void TestSchedule::nextRuns()
{
    QFETCH(ScheduleTiming, timing);
    QFETCH(QDateTime, after);
    QFETCH(QStringList, runs);
    QStringList found;
    for (const QDateTime &run : runsAfter(timing, after, 3)) {
        found.append(text(run));
    }
    QCOMPARE(found, runs);
}

void TestSchedule::problems_data()
{
    QTest::addColumn<Schedule>("schedule");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, bool isGood,
                        const std::function<void(Schedule &)> &change) {
        Schedule schedule = hourly();
        change(schedule);
        QTest::newRow(name) << schedule << isGood;
    };
    row("as it is", true, [](Schedule &) {});
    row("nothing to exchange", false, [](Schedule &s) { s.subjects.clear(); });
    row("unknown subject", false, [](Schedule &s) { s.subjects = QStringList { u"moon"_s }; });
    row("goods can be imported", true, [](Schedule &s) {
        s.action = ScheduleAction::Import;
        s.subjects = QStringList { u"inventory"_s };
    });
    row("stock cannot", false, [](Schedule &s) {
        s.action = ScheduleAction::Import;
        s.subjects = QStringList { u"balance"_s };
    });
    row("orders can", true, [](Schedule &s) { s.action = ScheduleAction::Import; });
    row("no folder", false, [](Schedule &s) { s.folder.clear(); });
    row("into a database", true, [](Schedule &s) {
        s.folder.clear();
        s.database = u"w"_s;
    });
    row("from a database, and nobody says which table", false, [](Schedule &s) {
        s.action = ScheduleAction::Import;
        s.folder.clear();
        s.database = u"w"_s;
    });
    row("from a table", true, [](Schedule &s) {
        s.action = ScheduleAction::Import;
        s.folder.clear();
        s.database = u"w"_s;
        s.table = u"sales"_s;
    });
    row("no days", false, [](Schedule &s) { s.days = 0; });
    row("more than a year", false, [](Schedule &s) { s.days = 367; });
    row("every minute", false, [](Schedule &s) { s.timing.intervalMinutes = 1; });
    row("every five minutes", true, [](Schedule &s) { s.timing.intervalMinutes = 5; });
    row("ends before it begins", false, [](Schedule &s) {
        s.timing.until = QTime(0, 0);
        s.timing.from = QTime(8, 0);
    });
    row("a time that is none", false, [](Schedule &s) {
        s.timing = atTimes({ { 6, 0 }, QTime() });
    });
    row("no time", false, [](Schedule &s) { s.timing = atTimes({}); });
    row("no day", false, [](Schedule &s) { s.timing.weekdays = {}; });
}

void TestSchedule::problems()
{
    QFETCH(Schedule, schedule);
    QFETCH(bool, isGood);
    QCOMPARE(scheduleProblem(schedule).isEmpty(), isGood);
}

void TestSchedule::due_data()
{
    QTest::addColumn<MissedRuns>("policy");
    QTest::addColumn<bool>("isPaused");
    QTest::addColumn<QDateTime>("handled");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("run");
    QTest::addColumn<int>("missed");
    QTest::addColumn<bool>("asks");
    const auto row = [](const char *name, MissedRuns policy, const QDateTime &handled,
                        const QDateTime &now, const QString &run, int missed, bool asks,
                        bool isPaused = false) {
        QTest::newRow(name) << policy << isPaused << handled << now << run << missed << asks;
    };
    using enum MissedRuns;
    row("nothing yet", CatchUpOnce, at(Day, 10, 1), at(Day, 10, 59), {}, 0, false);
    row("on the minute", Skip, at(Day, 10, 1), at(Day, 11, 0), u"26.11. 11:00"_s, 0, false);
    row("a little late is on time", Skip, at(Day, 10, 1), at(Day, 11, 9), u"26.11. 11:00"_s, 0,
        false);
    row("late: caught up", CatchUpOnce, at(Day, 10, 1), at(Day, 11, 30), u"26.11. 11:00"_s, 1,
        false);
    row("late: skipped", Skip, at(Day, 10, 1), at(Day, 11, 30), {}, 1, false);
    row("late: asks", Ask, at(Day, 10, 1), at(Day, 11, 30), {}, 1, true);
    row("a night: one makes up for all", CatchUpOnce, at(Day, 0, 30), at(Day, 8, 30),
        u"26.11. 08:00"_s, 8, false);
    row("a night: skipped", Skip, at(Day, 0, 30), at(Day, 8, 30), {}, 8, false);
    row("a night, and just in time", Ask, at(Day, 0, 30), at(Day, 8, 1), u"26.11. 08:00"_s, 7,
        false);
    row("paused", CatchUpOnce, at(Day, 0, 30), at(Day, 8, 1), {}, 0, false, true);
    row("clock set back: nothing is due", CatchUpOnce, at(Day.addDays(400), 0), at(Day, 8, 1), {},
        0, false);
    row("clock far ahead: one run", CatchUpOnce, at(Day, 0, 30), at(QDate(2106, 2, 7), 6, 28),
        u"07.02. 06:00"_s, 400 * 24 + 7, false);
}

void TestSchedule::due()
{
    QFETCH(MissedRuns, policy);
    QFETCH(bool, isPaused);
    QFETCH(QDateTime, handled);
    QFETCH(QDateTime, now);
    QFETCH(QString, run);
    QFETCH(int, missed);
    QFETCH(bool, asks);
    Schedule schedule = hourly(policy);
    schedule.isPaused = isPaused;
    const DueDecision decision = judgeDue(schedule, handled, now);
    QCOMPARE(text(decision.run), run);
    QCOMPARE(decision.missed.count, missed);
    QCOMPARE(decision.asksPerson, asks);
}

void TestSchedule::newScheduleBeginsWithItself()
{
    Schedule schedule = hourly();
    schedule.since = at(Day, 10, 30);
    QVERIFY(!judgeDue(schedule, {}, at(Day, 10, 59)).run.isValid());
    QCOMPARE(text(judgeDue(schedule, {}, at(Day, 11, 0)).run), u"26.11. 11:00"_s);
    QCOMPARE(judgeDue(schedule, at(Day, 0), at(Day, 11, 0)).missed.count, 0);
}

void TestSchedule::clockSetBackRunsNothingTwice()
{
    const Schedule schedule = hourly();
    // Back by two hours: what is due again is claimed already, and what was not yet due comes.
    const DueDecision again = judgeDue(schedule, at(Day, 12), at(Day, 10, 30));
    QVERIFY(!again.run.isValid());
    QCOMPARE(text(judgeDue(schedule, at(Day, 10, 30), at(Day, 11)).run), u"26.11. 11:00"_s);
}

void TestSchedule::referencesFirst()
{
    QCOMPARE(inRunOrder({ u"order"_s, u"inventory"_s }),
             (QStringList { u"inventory"_s, u"order"_s }));
    Schedule goods = hourly();
    goods.id = u"z"_s;
    goods.subjects = QStringList { u"inventory"_s };
    QVERIFY(runsBefore(goods, hourly()));
    QVERIFY(!runsBefore(hourly(), goods));
}

void TestSchedule::exportOfARun()
{
    Schedule schedule = hourly();
    schedule.days = 3;
    schedule.statuses = QStringList { u"B#S"_s };
    const ExportRequest orders = scheduledExport(schedule, u"order"_s, Day);
    QCOMPARE(orders.from, Day.addDays(-2));
    QCOMPARE(orders.to, Day);
    QCOMPARE(orders.statuses, schedule.statuses);
    QCOMPARE(orders.targetFile, u"/srv/out/order-2026-11-24-2026-11-26.json"_s);
    QVERIFY(exportRequestProblem(orders).isEmpty());
    const ExportRequest goods = scheduledExport(schedule, u"inventory"_s, Day);
    QVERIFY(!goods.from.isValid());
    QVERIFY(goods.statuses.isEmpty());
}

void TestSchedule::requests()
{
    Schedule schedule = hourly();
    schedule.subjects = QStringList { u"order"_s, u"inventory"_s };
    schedule.days = 15;
    QCOMPARE(requestsPerRun(schedule, {}).value(QuotaClass::Frequent), 3); // windows of 7 days
    QCOMPARE(requestsPerRun(schedule, { { QuotaClass::Frequent, 30 } }).value(QuotaClass::Frequent),
             1);
    QCOMPARE(requestsPerRun(schedule, {}).value(QuotaClass::References), 1);
    Schedule weekend = hourly();
    weekend.timing = atTimes({ { 6, 0 } });
    weekend.timing.weekdays = { false, false, false, false, false, true, true };
    Schedule paused = hourly();
    paused.isPaused = true;
    const auto plan = plannedSpending({ schedule, weekend, paused }, QuotaClass::Frequent, {});
    QCOMPARE(effectOfSpending(plan, 0, 500).planned, 24 * 3 + 1); // the busiest day
    QVERIFY(plannedSpending({ paused }, QuotaClass::Frequent, {}).isEmpty());
}

void TestSchedule::leftOut_data()
{
    QTest::addColumn<qint64>("used");
    QTest::addColumn<bool>("isLifted");
    QTest::addColumn<int>("hour");
    QTest::addColumn<bool>("isLeftOut");
    // Runs still due at 12:00: twelve, one request each; reading leaves 12 of 500 alone.
    QTest::newRow("much is left") << qint64(100) << false << 12 << false;
    QTest::newRow("just enough") << qint64(476) << false << 12 << false;
    QTest::newRow("half of it, even hour") << qint64(482) << false << 12 << false;
    QTest::newRow("half of it, odd hour") << qint64(482) << false << 13 << true;
    QTest::newRow("nothing but the reserve") << qint64(488) << false << 12 << true;
    QTest::newRow("nothing but the reserve, lifted") << qint64(488) << true << 12 << false;
}

void TestSchedule::leftOut()
{
    QFETCH(qint64, used);
    QFETCH(bool, isLifted);
    QFETCH(int, hour);
    QFETCH(bool, isLeftOut);
    AllowanceDay day;
    day.quotaClass = QuotaClass::Frequent;
    day.day = Day;
    day.isLifted = isLifted;
    day.seen.append({ at(Day, 11), { true, 500, used, 500 - used }, 0 });
    AllowanceBook book;
    book.today.append(day);
    QCOMPARE(smartup::isLeftOut(hourly(), at(Day, hour), book), isLeftOut);
    QVERIFY(!smartup::isLeftOut(hourly(), at(Day, hour), {})); // nothing known, nothing left out
    Schedule atNoon = hourly();
    atNoon.timing = atTimes({ { 12, 0 } });
    QVERIFY(!smartup::isLeftOut(atNoon, at(Day, 12), book));
}

void TestSchedule::json()
{
    Schedule one = hourly(MissedRuns::Ask);
    one.name = u"Nightly \"orders\""_s;
    one.by = DateFilter::ModifiedOn;
    one.statuses = QStringList { u"B#S"_s };
    one.isPaused = true;
    one.timing.weekdays = { true, false, true, false, true, false, true };
    Schedule two = hourly();
    two.id = u"s2"_s;
    one.filters = { { u"warehouse_codes"_s, { u"W1"_s, u"W2"_s } } };
    one.format = FileFormat::Csv;
    two.action = ScheduleAction::Import;
    two.timing = atTimes({ { 6, 0 }, { 18, 30 } });
    const auto read = schedulesFromJson(schedulesToJson({ one, two }));
    QVERIFY(read.isOk());
    QCOMPARE(read.value(), (QList<Schedule> { one, two }));
    QVERIFY(schedulesFromJson(schedulesToJson({})).value().isEmpty());
}

/// What a former version wrote: no filters, no format, no databases.
void TestSchedule::formerJson()
{
    QJsonObject file = QJsonDocument::fromJson(schedulesToJson({ hourly() })).object();
    QJsonObject schedule = file["schedules"_L1].toArray().at(0).toObject();
    schedule.remove(u"filters"_s);
    schedule.remove(u"format"_s);
    schedule.remove(u"database"_s);
    schedule.remove(u"table"_s);
    file.insert(u"version"_s, 1);
    file.insert(u"schedules"_s, QJsonArray { schedule });
    const auto read = schedulesFromJson(QJsonDocument(file).toJson());
    QVERIFY(read.isOk());
    QCOMPARE(read.value(), QList<Schedule> { hourly() });
    const ExportRequest request = scheduledExport(read.value().constFirst(), u"order"_s, Day);
    QVERIFY(request.targetFile.endsWith(".json"_L1));
    QVERIFY(request.filters.isEmpty());
}

void TestSchedule::databases()
{
    Schedule schedule = hourly();
    schedule.folder.clear();
    schedule.database = u"w"_s;
    const ExportRequest request = scheduledExport(schedule, u"order"_s, Day);
    QCOMPARE(request.database, u"w"_s);
    QVERIFY(request.targetFile.isEmpty());
    QCOMPARE(scheduleDetails(schedule), u"Into a database."_s);
    QCOMPARE(schedulesFromJson(schedulesToJson({ schedule })).value(),
             QList<Schedule> { schedule });
    schedule.action = ScheduleAction::Import;
    schedule.table = u"sales"_s;
    QCOMPARE(scheduleDetails(schedule), u"From the table sales."_s);
    QCOMPARE(schedulesFromJson(schedulesToJson({ schedule })).value(),
             QList<Schedule> { schedule });
    schedule.subjects = QStringList { u"order"_s, u"inventory"_s };
    QVERIFY2(scheduleProblem(schedule).contains("table"_L1), qPrintable(scheduleProblem(schedule)));
}

/// Each of several subjects takes the filters that it knows.
void TestSchedule::filtersAndFormat()
{
    Schedule schedule = hourly();
    schedule.subjects = QStringList { u"balance"_s, u"legal_person"_s, u"order"_s };
    schedule.statuses = QStringList { u"B#S"_s, u"B#V"_s };
    schedule.filters = { { u"rooms"_s, { u"R1"_s } }, { u"warehouse_codes"_s, { u"W1"_s } } };
    schedule.format = FileFormat::Xml;
    QCOMPARE(scheduleProblem(schedule), QString());
    const ExportRequest balance = scheduledExport(schedule, u"balance"_s, Day);
    QCOMPARE(balance.filters.keys(), QStringList { u"warehouse_codes"_s });
    QVERIFY(balance.statuses.isEmpty());
    QVERIFY(balance.targetFile.endsWith(".xml"_L1));
    QCOMPARE(exportFormat(balance), FileFormat::Xml);
    QCOMPARE(scheduledExport(schedule, u"legal_person"_s, Day).filters.keys(),
             QStringList { u"rooms"_s });
    QVERIFY(scheduledExport(schedule, u"order"_s, Day).filters.isEmpty());
    QCOMPARE(scheduledExport(schedule, u"order"_s, Day).statuses, schedule.statuses);
    QCOMPARE(scheduleDetails(schedule),
             u"Statuses: B#S, B#V. Workspaces (codes): R1. Warehouses (codes): W1. XML."_s);
    QCOMPARE(scheduleDetails(hourly()), QString());
    schedule.subjects = QStringList { u"order"_s };
    QVERIFY(scheduleProblem(schedule).contains("rooms"_L1));
    // Of an import they mean nothing.
    schedule.action = ScheduleAction::Import;
    QCOMPARE(scheduleProblem(schedule), QString());
    QCOMPARE(scheduleDetails(schedule), u"XML."_s);
}

void TestSchedule::questionsGrow()
{
    const MissedQuestion none;
    const DueRuns two { 2, at(Day, 13), at(Day, 14) };
    const DueRuns one { 1, at(Day, 16), at(Day, 16) };
    QCOMPARE(withMissed(none, {}), none);
    const MissedQuestion asked = withMissed(none, two);
    QCOMPARE(asked, (MissedQuestion { 2, two.first, two.last, std::nullopt }));
    QCOMPARE(withMissed(asked, one), (MissedQuestion { 3, two.first, one.last, std::nullopt }));
    QCOMPARE(withMissed(withMissed(none, one), two),
             (MissedQuestion { 3, two.first, one.last, std::nullopt }));
    QVERIFY2(missedText(3, two.first, one.last).contains("26.11.2026 13:00"_L1),
             qPrintable(missedText(3, two.first, one.last)));
}

void TestSchedule::badJson_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good = schedulesToJson({ hourly() });
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << good.left(good.size() / 2);
    QTest::newRow("newer") << QByteArray(good).replace("\"version\": 2", "\"version\": 3");
    QTest::newRow("another policy") << QByteArray(good).replace("catch_up", "hope");
    QTest::newRow("another action") << QByteArray(good).replace("\"export\"", "\"dance\"");
    QTest::newRow("an eighth weekday") << QByteArray(good).replace("7\n", "8\n");
    QTest::newRow("another format")
        << QByteArray(good).replace("\"format\": \"\"", "\"format\": \"pdf\"");
    QTest::newRow("without id") << QByteArray(good).replace("\"s1\"", "\"\"");
}

void TestSchedule::badJson()
{
    QFETCH(QByteArray, json);
    QVERIFY(!schedulesFromJson(json).isOk());
}

/// Whatever the clock does: nothing before its time, no moment twice, one run at a look at most.
void TestSchedule::fiveThousandJumps()
{
    std::mt19937 dice(20261126); // the same jumps each time
    std::uniform_int_distribution<int> kind(0, 9);
    Schedule schedule = hourly();
    QDateTime now = at(Day, 0);
    QDateTime handled;
    QSet<QDateTime> claimed;
    for (int i = 0; i < 5000; ++i) {
        switch (kind(dice)) {
        case 0:
            now = now.addSecs(3600);
            break;
        case 1:
            now = now.addSecs(-3600);
            break;
        case 2:
            now = now.addDays(1);
            break;
        case 3:
            now = now.addDays(-1);
            break;
        case 4:
            now = i % 50 == 0 ? QDateTime::fromSecsSinceEpoch(0, Qt::UTC) : now;
            break;
        case 5:
            now = i % 50 == 0 ? QDateTime({ 2106, 2, 7 }, { 6, 28 }, Qt::UTC) : now;
            break;
        case 6:
            now = i % 50 == 0 ? at(Day, 12) : now;
            break;
        default:
            now = now.addSecs(dice() % 1200);
            break;
        }
        schedule.missed = static_cast<MissedRuns>(dice() % 3);
        const DueDecision decision = judgeDue(schedule, handled, now);
        handled = now;
        if (!decision.run.isValid()) {
            continue;
        }
        QVERIFY2(decision.run <= now, qPrintable(QString::number(i)));
        QCOMPARE(decision.run.toTimeZone(serverTimeZone()).time().minute(), 0);
        QVERIFY(decision.missed.count <= 401 * 24);
        claimed.insert(decision.run); // a moment that is there is refused by the ledger
    }
    QVERIFY(claimed.size() > 100);
    // And it goes on from wherever the clock stands.
    const QDateTime next = runsAfter(schedule.timing, now, 1).constFirst();
    QCOMPARE(judgeDue(schedule, now, next).run, next);
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_Schedule.moc"
