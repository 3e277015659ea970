#include "models/connection/Profile.h"
#include "models/exchange/Coverage.h"

#include <QSet>
#include <QTest>
#include <QUrl>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate Today(2026, 11, 20); // a Friday; the window of seven days begins on the 14th
const QString Order = u"order"_s;

/// Fetched the day after at noon.
FetchedDay whole(QDate day, qint64 rows)
{
    return { Order, day, rows, QDateTime(day.addDays(1), QTime(7, 0), Qt::UTC), 7 };
}

QDate november(int day)
{
    return { 2026, 11, day };
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void rangeOfTheServer();
    void emptyDays_data();
    void emptyDays();
    void theLastFetchCounts();
    void gaps();
    void daysOfAnExport();
    void scopes();
    void words();
};

void TestCoverage::states_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<CoverageState>("state");
    QTest::newRow("tomorrow") << november(21) << CoverageState::Future;
    QTest::newRow("today, fetched at noon: not over") << november(20) << CoverageState::Unfinished;
    QTest::newRow("yesterday, fetched today") << november(19) << CoverageState::Fetched;
    QTest::newRow("yesterday's yesterday, never fetched") << november(18) << CoverageState::Gap;
    QTest::newRow("fetched on the day itself only") << november(17) << CoverageState::Unfinished;
    QTest::newRow("the day that leaves after tomorrow") << november(15) << CoverageState::Leaving;
    QTest::newRow("the day that leaves tomorrow") << november(14) << CoverageState::Leaving;
    QTest::newRow("the day that left yesterday") << november(13) << CoverageState::Lost;
    QTest::newRow("left long ago, but fetched in time") << november(2) << CoverageState::Fetched;
    QTest::newRow("left, and fetched before it was over") << november(3) << CoverageState::Lost;
}

void TestCoverage::states()
{
    QFETCH(QDate, day);
    const auto early = [](QDate date) {
        return FetchedDay { Order, date, 3, QDateTime(date, QTime(7, 0), Qt::UTC), 7 };
    };
    const Coverage coverage(Today,
                            { early(november(20)), whole(november(19), 12), early(november(17)),
                              whole(november(2), 5), early(november(3)) });
    QTEST(coverage.state(Order, day), "state");
    QVERIFY(!coverageText(coverage, Order, day).isEmpty());
}

/// Midnight is the server's: what was fetched at 21:00 UTC belongs to the next day in Tashkent.
void TestCoverage::rangeOfTheServer()
{
    FetchedDay late = whole(november(19), 1);
    late.fetchedAt = QDateTime(november(19), QTime(18, 59), Qt::UTC);
    QCOMPARE(Coverage(Today, { late }).state(Order, november(19)), CoverageState::Unfinished);
    late.fetchedAt = QDateTime(november(19), QTime(19, 1), Qt::UTC);
    QCOMPARE(Coverage(Today, { late }).state(Order, november(19)), CoverageState::Fetched);

    FetchedDay thirty = whole(november(19), 1);
    thirty.dayRange = 30;
    const Coverage wide(Today, { thirty });
    QCOMPARE(wide.earliest(Order), Today.addDays(-29));
    QCOMPARE(wide.state(Order, november(13)), CoverageState::Gap);
    // Another type knows nothing of it.
    QCOMPARE(wide.earliest(u"receipt"_s), Today.addDays(-6));
    FetchedDay older = whole(november(18), 1);
    older.dayRange = 7;
    QCOMPARE(Coverage(Today, { thirty, older }).earliest(Order), Today.addDays(-29));
}

void TestCoverage::emptyDays_data()
{
    QTest::addColumn<QList<int>>("rows"); // of the 14th to the 19th; −1 = not fetched
    QTest::addColumn<CoverageState>("state"); // of the 17th
    QTest::newRow("empty between full ones")
        << QList<int> { 5, 5, 5, 0, 5, 5 } << CoverageState::Suspicious;
    QTest::newRow("full") << QList<int> { 5, 5, 5, 5, 5, 5 } << CoverageState::Fetched;
    QTest::newRow("two empty days: a holiday")
        << QList<int> { 5, 5, 0, 0, 5, 5 } << CoverageState::Fetched;
    QTest::newRow("the neighbour is not known")
        << QList<int> { 5, 5, -1, 0, 5, 5 } << CoverageState::Fetched;
}

void TestCoverage::emptyDays()
{
    QFETCH(QList<int>, rows);
    QList<FetchedDay> days;
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i) >= 0) {
            days.append(whole(november(14 + i), rows.at(i)));
        }
    }
    QTEST(Coverage(Today, days).state(Order, november(17)), "state");
    // The same weekday was empty a week before, too: nobody works then.
    days.append(whole(november(10), 0));
    QCOMPARE(Coverage(Today, days).state(Order, november(17)), CoverageState::Fetched);
}

void TestCoverage::theLastFetchCounts()
{
    FetchedDay early = whole(november(18), 3);
    FetchedDay later = early;
    later.rows = 8;
    later.fetchedAt = early.fetchedAt.addDays(1);
    for (const QList<FetchedDay> &days :
         { QList<FetchedDay> { early, later }, QList<FetchedDay> { later, early } }) {
        QCOMPARE(Coverage(Today, days).fetched(Order, november(18))->rows, 8);
    }
    QCOMPARE(Coverage(Today, { early }).fetched(u"receipt"_s, november(18)), nullptr);
}

void TestCoverage::gaps()
{
    const Coverage coverage(Today, { whole(november(16), 4), whole(november(19), 4) });
    const auto gap = [&coverage](int day) { return coverage.gapAround(Order, november(day)); };
    QCOMPARE(gap(17), std::pair(november(17), november(18)));
    QCOMPARE(gap(18), std::pair(november(17), november(18)));
    QCOMPARE(gap(14), std::pair(november(14), november(15))); // no further back than the window
    QCOMPARE(gap(20), std::pair(november(20), november(20))); // no further than today
    QVERIFY(!gap(16) && !gap(13) && !gap(21));
    QCOMPARE(coverage.lastChance(Order), QList<QDate> { november(14) });
    QVERIFY(Coverage(Today, { whole(november(14), 0) }).lastChance(Order).isEmpty());
}

void TestCoverage::daysOfAnExport()
{
    const QDateTime at(Today, QTime(7, 0), Qt::UTC);
    const QList<FetchedDay> days =
        fetchedDays(Order, { november(17), november(19) },
                    { { november(17), 4 }, { november(19), 1 }, { november(25), 9 } }, at, 7);
    QCOMPARE(days,
             (QList<FetchedDay> { { Order, november(17), 4, at, 7 },
                                  { Order, november(18), 0, at, 7 },
                                  { Order, november(19), 1, at, 7 } }));
}

/// Two organisations of one connection are two things.
void TestCoverage::scopes()
{
    Profile profile;
    profile.id = u"p1"_s;
    profile.filialId = u"101"_s;
    Profile other = profile;
    other.filialId = u"102"_s;
    QVERIFY(coverageScope(profile) != coverageScope(other));
    profile.name = u"renamed"_s;
    QCOMPARE(coverageScope(profile), u"p1|101|"_s);
    Profile unkept;
    unkept.baseUrl = QUrl(u"https://smartup.online"_s);
    unkept.login = u"me@company"_s;
    QCOMPARE(coverageScope(unkept), u"https://smartup.online me@company||"_s);
}

void TestCoverage::words()
{
    const QList<CoverageState> all { CoverageState::Future,     CoverageState::Fetched,
                                     CoverageState::Unfinished, CoverageState::Suspicious,
                                     CoverageState::Gap,        CoverageState::Leaving,
                                     CoverageState::Lost };
    QSet<QString> words;
    for (const CoverageState state : all) {
        words.insert(coverageStateKey(state));
        words.insert(coverageStateName(state));
        words.insert(QString(coverageSign(state)));
    }
    QCOMPARE(words.size(), all.size() * 3); // told apart without colours
}

QTEST_APPLESS_MAIN(TestCoverage)
#include "tst_Coverage.moc"
