#include "models/connection/Allowance.h"
#include "models/connection/AllowanceForecast.h"
#include "models/connection/ServerDay.h"
#include "models/core/SmartupDate.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate Day(2026, 11, 26);

/// A moment of that day in Tashkent, in UTC.
QDateTime at(int hour, int minute = 0)
{
    return QDateTime(Day, QTime(0, 0), Qt::UTC).addSecs((hour - 5) * 3600LL + minute * 60LL);
}

Limits limitsOf(qint64 limit, qint64 used)
{
    return { true, limit, used, std::max<qint64>(0, limit - used) };
}

AllowanceDay dayOf(qint64 own, qint64 limit = 500, qint64 used = -1)
{
    AllowanceDay day;
    day.day = Day;
    day.own.at(9) = own;
    if (limit > 0) {
        day.seen.append({ at(9, 30), limitsOf(limit, used < 0 ? own : used), own });
    }
    return day;
}

qint64 sum(const HourCounts &hours)
{
    return std::accumulate(hours.begin(), hours.end(), qint64(0));
}

} // namespace

class TestAllowance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownAndForeign();
    void foreignIsSpreadOverTheHours();
    void singleCount_data();
    void singleCount();
    void untoldOnesCountTwice_data();
    void untoldOnesCountTwice();
    void judge_data();
    void judge();
    void freeRequests_data();
    void freeRequests();
    void theShareOfOthersIsKept();
    void forecast_data();
    void forecast();
    void forecastNeedsALimit();
    void effect_data();
    void effect();
    void stride_data();
    void stride();
    void settledDays_data();
    void settledDays();
    void serverTime();
    void fiveThousandJumps();
};

void TestAllowance::ownAndForeign()
{
    AllowanceDay day = dayOf(10, 500, 40);
    QCOMPARE(day.foreignTotal(), 30);
    // An answer that has not yet counted one of ours under way must not lower the others.
    day.own.at(9) = 12;
    day.seen.append({ at(10), limitsOf(500, 41), 12 });
    QCOMPARE(day.foreignTotal(), 30);
    QCOMPARE(day.used(), 44); // one of them may count for two
    day.isMeasured = true;
    QCOMPARE(day.used(), 42);
    QCOMPARE(day.left(), std::optional<qint64>(458));
    // No limit is not a limit of nothing.
    day.seen.append({ at(11), Limits {}, 12 });
    QCOMPARE(day.limit(), std::optional<qint64>());
    QCOMPARE(day.left(), std::optional<qint64>());
}

void TestAllowance::foreignIsSpreadOverTheHours()
{
    AllowanceDay day;
    day.day = Day;
    day.seen = { { at(3), limitsOf(500, 8), 0 }, { at(6), limitsOf(500, 108), 0 } };
    const HourCounts hours = day.foreignByHour();
    QCOMPARE(sum(hours), 108);
    QCOMPARE(hours.at(0), 2);
    QCOMPARE(hours.at(2), 3);
    QCOMPARE(hours.at(3), 33);
    QCOMPARE(hours.at(5), 34);
    QCOMPARE(hours.at(6), 0);
    // A sighting at the very moment of the former one.
    day.seen.append({ at(6), limitsOf(500, 110), 0 });
    QCOMPARE(day.foreignByHour().at(6), 2);
}

void TestAllowance::singleCount_data()
{
    using Pairs = QList<std::pair<qint64, qint64>>; // the server's count, and ours
    QTest::addColumn<Pairs>("seen");
    QTest::addColumn<bool>("isSingle");

    QTest::newRow("nothing was seen") << Pairs {} << false;
    QTest::newRow("ours alone, and a few of them prove nothing: they may be under way")
        << Pairs { { 4, 4 } } << false;
    QTest::newRow("eight may be two times four") << Pairs { { 8, 8 } } << false;
    QTest::newRow("nine cannot be two times five") << Pairs { { 9, 9 } } << true;
    QTest::newRow("a server that counts twice") << Pairs { { 20, 10 }, { 60, 30 } } << false;
    QTest::newRow("that counts twice, with four of them under way")
        << Pairs { { 12, 10 }, { 52, 30 } } << false;
    QTest::newRow("others are busy: nothing is told apart")
        << Pairs { { 40, 10 }, { 80, 20 } } << false;
    QTest::newRow("others were busy before, and are quiet now")
        << Pairs { { 300, 10 }, { 312, 22 } } << true;
    QTest::newRow("and once it was seen it holds") << Pairs { { 9, 9 }, { 300, 12 } } << true;
}

void TestAllowance::singleCount()
{
    using Pairs = QList<std::pair<qint64, qint64>>;
    QFETCH(const Pairs, seen);
    QFETCH(const bool, isSingle);
    QList<LimitSighting> sightings;
    for (const auto &[used, own] : seen) {
        sightings.append({ at(9, static_cast<int>(sightings.size())), limitsOf(500, used), own });
    }
    QCOMPARE(showsSingleCount(sightings), isSingle);
}

void TestAllowance::untoldOnesCountTwice_data()
{
    QTest::addColumn<qint64>("own");
    QTest::addColumn<qint64>("usedThen"); // −1 = Smartup has said nothing
    QTest::addColumn<qint64>("ownThen");
    QTest::addColumn<bool>("isMeasured");
    QTest::addColumn<qint64>("used");
    QTest::addColumn<qint64>("foreign");
    QTest::addColumn<bool>("isSaid");

    QTest::newRow("nothing was said: ours twice")
        << qint64(3) << qint64(-1) << qint64(0) << false << qint64(6) << qint64(0) << false;
    QTest::newRow("all of ours are in what was said: as it was said")
        << qint64(3) << qint64(50) << qint64(3) << false << qint64(50) << qint64(47) << false;
    QTest::newRow("all of ours, and nobody else's: as it was said")
        << qint64(3) << qint64(3) << qint64(3) << false << qint64(3) << qint64(0) << false;
    QTest::newRow("five more since then: ten at the most")
        << qint64(8) << qint64(50) << qint64(3) << false << qint64(60) << qint64(47) << true;
    QTest::newRow("measured: five")
        << qint64(8) << qint64(50) << qint64(3) << true << qint64(55) << qint64(47) << false;
    QTest::newRow("one was given back since: the most is right")
        << qint64(2) << qint64(50) << qint64(3) << true << qint64(49) << qint64(47) << false;
}

void TestAllowance::untoldOnesCountTwice()
{
    QFETCH(const qint64, own);
    QFETCH(const qint64, usedThen);
    QFETCH(const qint64, ownThen);
    QFETCH(const bool, isMeasured);
    QFETCH(const qint64, used);
    QFETCH(const qint64, foreign);
    QFETCH(const bool, isSaid);
    AllowanceDay day;
    day.day = Day;
    day.own.at(9) = own;
    day.isMeasured = isMeasured;
    if (usedThen >= 0) {
        day.seen.append({ at(9, 30), limitsOf(500, usedThen), ownThen });
    }
    QCOMPARE(day.used(), used);
    QCOMPARE(day.foreignTotal(), foreign);
    const AllowanceForecast forecast = forecastAllowance(day, QTime(12, 0));
    QCOMPARE(forecastText(forecast).contains("two each"_L1), isSaid);
    if (usedThen >= 0) {
        QCOMPARE(forecast.left, 500 - used);
    }
}

void TestAllowance::judge_data()
{
    QTest::addColumn<qint64>("own");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<qint64>("used");
    QTest::addColumn<qint64>("ceiling");
    QTest::addColumn<bool>("isLifted");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, qint64 own, qint64 limit, qint64 used, qint64 ceiling,
                        bool isLifted, RequestKind kind, AllowanceVerdict verdict) {
        QTest::newRow(name) << own << limit << used << ceiling << isLifted << static_cast<int>(kind)
                            << static_cast<int>(verdict);
    };
    using enum RequestKind;
    using enum AllowanceVerdict;
    // The reserve is 6: reading stops 12 before the top, writing 6 before it.
    row("nothing known, no ceiling: free", 900, 0, 0, 0, false, Read, Free);
    row("limit far: free", 10, 500, 10, 0, false, Read, Free);
    row("limit near: the last read", 10, 500, 487, 0, false, Read, Free);
    row("limit near: reading stops", 10, 500, 488, 0, false, Read, Reserve);
    row("limit near: writing goes on", 10, 500, 488, 0, false, Write, Free);
    row("limit nearer: writing stops", 10, 500, 494, 0, false, Write, Reserve);
    row("limit nearer: doubts are still looked into", 10, 500, 494, 0, false, Reconciliation, Free);
    row("limit reached: the server says so itself", 10, 500, 500, 0, false, Reconciliation, Free);
    row("ceiling far: free", 87, 500, 87, 100, false, Read, Free);
    row("ceiling near: reading stops", 88, 500, 88, 100, false, Read, Ceiling);
    row("ceiling near: writing goes on", 88, 500, 88, 100, false, Write, Free);
    row("ceiling nearer: writing stops", 94, 500, 94, 100, false, Write, Ceiling);
    row("ceiling nearer: doubts", 99, 500, 99, 100, false, Reconciliation, Free);
    row("ceiling reached: nothing goes", 100, 500, 100, 100, false, Reconciliation, Ceiling);
    row("ceiling holds while the server is silent", 88, 0, 0, 100, false, Read, Ceiling);
    row("the ceiling counts our own only", 10, 500, 300, 100, false, Read, Free);
    row("lifted: ceiling does not hold", 100, 500, 100, 100, true, Read, Free);
    row("lifted: reserve does not hold", 10, 500, 499, 0, true, Read, Free);
    row("a small ceiling keeps half for reading", 1, 500, 1, 4, false, Read, Free);
    row("a small ceiling: reading stops at half", 2, 500, 2, 4, false, Read, Ceiling);
}

void TestAllowance::judge()
{
    QFETCH(qint64, own);
    QFETCH(qint64, limit);
    QFETCH(qint64, used);
    QFETCH(qint64, ceiling);
    QFETCH(bool, isLifted);
    QFETCH(int, kind);
    QFETCH(int, verdict);
    AllowanceDay day = dayOf(own, limit, used);
    day.rules.ceiling = ceiling;
    day.isLifted = isLifted;
    QCOMPARE(static_cast<int>(judgeRequest(day, static_cast<RequestKind>(kind))), verdict);
}

void TestAllowance::freeRequests_data()
{
    QTest::addColumn<qint64>("top");
    QTest::addColumn<qint64>("reserve");
    QTest::addColumn<qint64>("share");
    QTest::addColumn<qint64>("read");
    QTest::addColumn<qint64>("write");
    const auto row = [](const char *name, qint64 top, qint64 reserve, qint64 share, qint64 read,
                        qint64 write) {
        QTest::newRow(name) << top << reserve << share << read << write;
    };
    row("nothing is kept", 500, 0, 0, 500, 500);
    row("the reserve, twice from reading", 500, 6, 0, 488, 494);
    row("a share of others, from both", 500, 0, 100, 400, 400);
    row("reserve and share", 500, 6, 100, 388, 394);
    row("a share that is larger than the day: half of what reading had", 500, 6, 1000, 244, 250);
    row("exactly half of it", 500, 6, 244, 244, 250);
    row("a small top: half of it is never kept in reserve", 8, 6, 0, 4, 6);
    row("a small top: the share takes half of the rest", 8, 6, 6, 2, 4);
    row("one request: it may be read", 1, 6, 6, 1, 1);
    row("numbers below nothing count as nothing", 500, -5, -5, 500, 500);
}

void TestAllowance::freeRequests()
{
    QFETCH(qint64, top);
    QFETCH(qint64, reserve);
    QFETCH(qint64, share);
    const AllowanceRules rules { 0, reserve, share };
    QTEST(freeOf(top, rules, RequestKind::Read), "read");
    QTEST(freeOf(top, rules, RequestKind::Write), "write");
    // Finding out what became of a doubtful import comes before everything.
    QCOMPARE(freeOf(top, rules, RequestKind::Reconciliation), top);
}

void TestAllowance::theShareOfOthersIsKept()
{
    AllowanceDay day = dayOf(10, 500, 387);
    day.rules = { 0, 6, 100 };
    QCOMPARE(judgeRequest(day, RequestKind::Read), AllowanceVerdict::Free);
    day = dayOf(10, 500, 388);
    day.rules = { 0, 6, 100 };
    QCOMPARE(judgeRequest(day, RequestKind::Read), AllowanceVerdict::Reserve);
    QCOMPARE(judgeRequest(day, RequestKind::Write), AllowanceVerdict::Free);
    QCOMPARE(judgeRequest(day, RequestKind::Reconciliation), AllowanceVerdict::Free);
    day.isLifted = true;
    QCOMPARE(judgeRequest(day, RequestKind::Read), AllowanceVerdict::Free);
    // What is sent through this program counts as its own: it is kept of the ceiling, too.
    AllowanceDay ours = dayOf(43, 0);
    ours.rules = { 100, 6, 44 };
    QCOMPARE(judgeRequest(ours, RequestKind::Read), AllowanceVerdict::Free);
    ours = dayOf(44, 0);
    ours.rules = { 100, 6, 44 };
    QCOMPARE(judgeRequest(ours, RequestKind::Read), AllowanceVerdict::Ceiling);
}

void TestAllowance::forecast_data()
{
    QTest::addColumn<qint64>("ownPerHour");
    QTest::addColumn<qint64>("foreignPerHour");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<QTime>("now");
    QTest::addColumn<QTime>("spentAt");
    QTest::addColumn<qint64>("toSpare");
    QTest::newRow("a poll and as much of others: spent by evening")
        << qint64(12) << qint64(12) << qint64(400) << QTime(12, 0) << QTime(16, 40) << qint64(0);
    QTest::newRow("own alone: lasts")
        << qint64(12) << qint64(0) << qint64(500) << QTime(12, 0) << QTime() << qint64(212);
    QTest::newRow("nothing going on: all of it to spare")
        << qint64(0) << qint64(0) << qint64(500) << QTime(12, 0) << QTime() << qint64(500);
    QTest::newRow("spent already")
        << qint64(20) << qint64(20) << qint64(480) << QTime(12, 0) << QTime(12, 0) << qint64(0);
}

void TestAllowance::forecast()
{
    QFETCH(qint64, ownPerHour);
    QFETCH(qint64, foreignPerHour);
    QFETCH(qint64, limit);
    QFETCH(QTime, now);
    QFETCH(QTime, spentAt);
    QFETCH(qint64, toSpare);
    AllowanceDay day;
    day.day = Day;
    for (int hour = 0; hour < now.hour(); ++hour) {
        day.own.at(static_cast<std::size_t>(hour)) = ownPerHour;
        day.seen.append({ at(hour, 59), limitsOf(limit, (ownPerHour + foreignPerHour) * (hour + 1)),
                          ownPerHour * (hour + 1) });
    }
    // Not told apart from twice as many, they are spent no later.
    const AllowanceForecast careful = forecastAllowance(day, now);
    day.isMeasured = true;
    // The hour that has just begun counts with the minutes that are over: none.
    const AllowanceForecast forecast = forecastAllowance(day, now);
    QVERIFY(careful.leftAtMidnight <= forecast.leftAtMidnight);
    QVERIFY(!forecast.spentAt || (careful.spentAt && *careful.spentAt <= *forecast.spentAt));
    QVERIFY(forecast.isKnown);
    QVERIFY(forecast.hasPace);
    QCOMPARE(forecast.ownPerHour, static_cast<double>(ownPerHour));
    if (spentAt.isValid()) {
        QVERIFY(forecast.spentAt);
        QCOMPARE(*forecast.spentAt, spentAt);
    } else {
        QVERIFY(!forecast.spentAt);
    }
    QCOMPARE(forecast.leftAtMidnight, toSpare);
    QVERIFY(!forecastText(forecast).isEmpty());
}

void TestAllowance::forecastNeedsALimit()
{
    const AllowanceForecast unknown = forecastAllowance(dayOf(30, 0), QTime(12, 0));
    QVERIFY(!unknown.isKnown);
    QVERIFY(!unknown.spentAt);
    const AllowanceForecast young = forecastAllowance(dayOf(0), QTime(0, 20));
    QVERIFY(!young.hasPace);
    QVERIFY(!young.spentAt);
}

void TestAllowance::effect_data()
{
    QTest::addColumn<int>("runs");
    QTest::addColumn<qint64>("perRun");
    QTest::addColumn<double>("foreign");
    QTest::addColumn<qint64>("top");
    QTest::addColumn<QTime>("spentAt");
    QTest::newRow("each hour: lasts") << 24 << qint64(2) << 240.0 << qint64(500) << QTime();
    QTest::newRow("others never seen: lasts") << 24 << qint64(2) << -1.0 << qint64(500) << QTime();
    QTest::newRow("no limit: lasts") << 24 << qint64(100) << 0.0 << qint64(0) << QTime();
    // Foreign 10 an hour, own 30 an hour at the full hour: at 12:00 it is 390 + 120 > 500.
    QTest::newRow("both: spent at a run")
        << 24 << qint64(30) << 240.0 << qint64(500) << QTime(12, 0);
    QTest::newRow("others alone spend it")
        << 0 << qint64(0) << 480.0 << qint64(240) << QTime(12, 0);
    QTest::newRow("one run too large") << 1 << qint64(600) << 0.0 << qint64(500) << QTime(0, 0);
}

void TestAllowance::effect()
{
    QFETCH(int, runs);
    QFETCH(qint64, perRun);
    QFETCH(double, foreign);
    QFETCH(qint64, top);
    QFETCH(QTime, spentAt);
    QList<PlannedSpend> plan;
    for (int hour = 0; hour < runs; ++hour) {
        plan.prepend({ QTime(hour, 0), perRun }); // in any order
    }
    const SpendEffect effect = effectOfSpending(plan, foreign, top);
    QCOMPARE(effect.planned, runs * perRun);
    QCOMPARE(effect.spentAt.value_or(QTime()), spentAt);
    QVERIFY(!effectText(effect, foreign >= 0).isEmpty());
}

void TestAllowance::stride_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<qint64>("perRun");
    QTest::addColumn<qint64>("runs");
    QTest::addColumn<qint64>("stride");
    QTest::newRow("enough: every run") << qint64(100) << qint64(2) << qint64(24) << qint64(1);
    QTest::newRow("just enough") << qint64(48) << qint64(2) << qint64(24) << qint64(1);
    QTest::newRow("half of it: every second") << qint64(24) << qint64(2) << qint64(24) << qint64(2);
    QTest::newRow("a little short: every second")
        << qint64(46) << qint64(2) << qint64(24) << qint64(2);
    QTest::newRow("for one only: the first of all")
        << qint64(3) << qint64(2) << qint64(24) << qint64(24);
    QTest::newRow("for none: none") << qint64(1) << qint64(2) << qint64(24) << qint64(25);
    QTest::newRow("nothing asked") << qint64(0) << qint64(0) << qint64(24) << qint64(1);
}

void TestAllowance::stride()
{
    QFETCH(qint64, left);
    QFETCH(qint64, perRun);
    QFETCH(qint64, runs);
    QFETCH(qint64, stride);
    QCOMPARE(runStride(left, perRun, runs), stride);
}

void TestAllowance::settledDays_data()
{
    QTest::addColumn<QDate>("stored");
    QTest::addColumn<QDate>("heard");
    QTest::addColumn<QDate>("day");
    QTest::newRow("first word") << QDate() << Day << Day;
    QTest::newRow("same day") << Day << Day << Day;
    QTest::newRow("the next day") << Day << Day.addDays(1) << Day.addDays(1);
    QTest::newRow("after a holiday") << Day << Day.addDays(9) << Day.addDays(9);
    QTest::newRow("two servers at midnight: not back") << Day << Day.addDays(-1) << Day;
    QTest::newRow("a correction") << Day << Day.addDays(-2) << Day.addDays(-2);
}

void TestAllowance::settledDays()
{
    QFETCH(QDate, stored);
    QFETCH(QDate, heard);
    QFETCH(QDate, day);
    QCOMPARE(settledDay(stored, heard), day);
}

void TestAllowance::serverTime()
{
    using std::chrono::hours;
    using std::chrono::milliseconds;
    // Our clock stands a day ahead; yesterday was counted last.
    ServerTime time(at(10).addDays(1), milliseconds(0));
    QVERIFY(!time.isSettled());
    QCOMPARE(countingDay(time, milliseconds(0), Day), Day); // not rolled over early
    QCOMPARE(countingDay(time, milliseconds(0), QDate()), Day.addDays(1)); // all there is
    time.hear(at(10), milliseconds(5));
    QCOMPARE(countingDay(time, milliseconds(5), Day), Day);
    QCOMPARE(countingDay(time, hours(13), Day), Day);
    QCOMPARE(countingDay(time, hours(14) + milliseconds(10), Day), Day.addDays(1));
    // A server that keeps its time to itself: what we have is what counts.
    ServerTime silent(at(10).addDays(1), milliseconds(0));
    silent.hear({}, milliseconds(7));
    QCOMPARE(countingDay(silent, milliseconds(7), Day), Day.addDays(1));
}

/// Whatever the wall clock is set to, no more than the ceiling leaves in a day of the server.
void TestAllowance::fiveThousandJumps()
{
    constexpr qint64 ceiling = 40;
    std::mt19937 dice(4711); // the same jumps each time
    std::uniform_int_distribution<int> kind(0, 6);
    QDateTime server = at(0);
    std::chrono::milliseconds steady(0);
    QDateTime wall = server;
    ServerTime time(wall, steady);
    QDate stored;
    QHash<QDate, qint64> counted; // in our books
    QHash<QDate, qint64> sent; // in the server's
    for (int i = 0; i < 5000; ++i) {
        switch (kind(dice)) {
        case 0:
            wall = wall.addSecs(3600);
            break;
        case 1:
            wall = wall.addSecs(-3600);
            break;
        case 2:
            wall = wall.addDays(1);
            break;
        case 3:
            wall = wall.addDays(-1);
            break;
        case 4:
            wall = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
            break;
        case 5:
            wall = QDateTime({ 2106, 2, 7 }, { 6, 28 }, Qt::UTC);
            break;
        default:
            wall = server;
            break;
        }
        const std::chrono::minutes pass(dice() % 20);
        steady += pass;
        server = server.addSecs(std::chrono::seconds(pass).count());
        wall = wall.addSecs(std::chrono::seconds(pass).count());
        if (i % 97 == 0) {
            time = ServerTime(wall, steady); // the program was started again
        }
        const QDate day = countingDay(time, steady, stored);
        AllowanceDay today;
        today.own.at(0) = counted.value(day);
        today.rules = { ceiling, 0 };
        if (judgeRequest(today, RequestKind::Read) != AllowanceVerdict::Free) {
            if (time.isSettled()) {
                continue;
            }
            time.hear(server, steady); // any other answer, of a form, says it
            stored = countingDay(time, steady, stored);
            continue;
        }
        const bool wasSettled = time.isSettled();
        stored = day;
        ++counted[day];
        ++sent[serverDayOf(server)];
        time.hear(server, steady);
        const QDate heard = countingDay(time, steady, stored);
        if (!wasSettled && heard != day) { // as AllowanceBooks::settle() does
            --counted[day];
            ++counted[heard];
        }
        stored = heard;
        QVERIFY2(sent.value(serverDayOf(server)) <= ceiling + 1, qPrintable(QString::number(i)));
    }
    QVERIFY(sent.size() > 20);
}

QTEST_GUILESS_MAIN(TestAllowance)
#include "tst_Allowance.moc"
