#include "models/exchange/SettleTime.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const QDateTime Noon(QDate(2026, 11, 12), QTime(7, 0), Qt::UTC);

ProtocolMoment at(minutes later, const QByteArray &boot = "boot")
{
    return { Noon.addSecs(later.count() * 60), { boot, hours(100) + later } };
}

/// One that was sent at noon and is being looked for.
ProtocolDocument sought(int absences, int attempts = 1)
{
    ProtocolDocument document;
    document.state = DocumentState::Reconciling;
    document.attempts = attempts;
    document.absences = absences;
    document.hasLeft = true;
    document.firstSent = Noon;
    document.lastSent = Noon;
    document.firstSentSteady = at(minutes(0)).steady;
    return document;
}

} // namespace

class TestSettleTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learned_data();
    void learned();
    void overARestartOfTheMachine_data();
    void overARestartOfTheMachine();
    void aLearnedTimeIsWaitedFor();
};

void TestSettleTime::learned_data()
{
    QTest::addColumn<int>("known");
    QTest::addColumn<int>("absences");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<int>("foundAfter");
    QTest::addColumn<int>("learned");

    QTest::newRow("there at the first look: nothing is learned")
        << 10 << 0 << 1 << Finding::Same << 600 << 10;
    QTest::newRow("missed once and then there: as late as that, and a quarter more")
        << 10 << 1 << 1 << Finding::Same << 20 << 25;
    QTest::newRow("with other content it came late all the same")
        << 10 << 1 << 1 << Finding::Differs << 20 << 25;
    QTest::newRow("a second copy after a second request: late beyond doubt")
        << 10 << 0 << 2 << Finding::Several << 40 << 50;
    QTest::newRow("two copies after one request are somebody else's doing")
        << 10 << 0 << 1 << Finding::Several << 40 << 10;
    QTest::newRow("there after a second request: that one brought it")
        << 10 << 0 << 2 << Finding::Same << 40 << 10;
    QTest::newRow("missed after the second request, too: late")
        << 10 << 1 << 2 << Finding::Same << 60 << 75;
    QTest::newRow("still missing: nothing is known yet")
        << 10 << 1 << 1 << Finding::Absent << 20 << 10;
    QTest::newRow("an answer that proves nothing teaches nothing")
        << 10 << 1 << 1 << Finding::NotProven << 20 << 10;
    QTest::newRow("never less than is known") << 90 << 1 << 1 << Finding::Same << 20 << 90;
    QTest::newRow("never less than the usual") << 0 << 0 << 1 << Finding::Same << 5 << 10;
    QTest::newRow("nor by a look that came early") << 10 << 1 << 1 << Finding::Same << 4 << 10;
    QTest::newRow("a part of a minute is a minute") << 10 << 1 << 1 << Finding::Same << 21 << 27;
    QTest::newRow("never more than a day") << 10 << 1 << 1 << Finding::Same << 60 * 24 * 3 << 1440;
}

void TestSettleTime::learned()
{
    QFETCH(int, known);
    QFETCH(int, absences);
    QFETCH(int, attempts);
    QFETCH(Finding, finding);
    QFETCH(int, foundAfter);
    QFETCH(int, learned);
    QCOMPARE(learnedSettleTime(minutes(known), sought(absences, attempts), finding,
                               at(minutes(foundAfter))),
             minutes(learned));
}

void TestSettleTime::overARestartOfTheMachine_data()
{
    QTest::addColumn<int>("wallAfter");
    QTest::addColumn<int>("sinceBoot");
    QTest::addColumn<int>("learned");

    QTest::newRow("the wall clock tells how long") << 40 << 5 << 50;
    QTest::newRow("set back meanwhile: what has passed for certain") << -600 << 32 << 40;
    QTest::newRow("set ahead by a year: a day") << 60 * 24 * 365 << 5 << 1440;
}

void TestSettleTime::overARestartOfTheMachine()
{
    QFETCH(int, wallAfter);
    QFETCH(int, sinceBoot);
    QFETCH(int, learned);
    const ProtocolMoment now { Noon.addSecs(60LL * wallAfter), { "later", minutes(sinceBoot) } };
    QCOMPARE(learnedSettleTime(UsualSettleTime, sought(1), Finding::Same, now), minutes(learned));
}

/// The rules of the protocol wait for it, and never less than the client's own deadline asks for.
void TestSettleTime::aLearnedTimeIsWaitedFor()
{
    ProtocolTerms terms;
    QCOMPARE(settleTime(terms), UsualSettleTime);
    terms.settle = learnedSettleTime(terms.settle, sought(1), Finding::Same, at(minutes(20)));
    QCOMPARE(settleTime(terms), minutes(25));
    terms.deadline = minutes(40);
    QCOMPARE(settleTime(terms), minutes(45));
}

QTEST_APPLESS_MAIN(TestSettleTime)
#include "tst_SettleTime.moc"
