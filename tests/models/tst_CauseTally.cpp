#include "models/journal/CauseTally.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime Noon(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC);

CauseSighting sighting(const QString &code, const QDateTime &at = Noon)
{
    return { code, u"Something about "_s + code, ErrorOrigin::Smartup, u"order"_s, at };
}

PeriodReport told(const CauseTally &tally)
{
    PeriodReport report;
    tally.tell(report);
    return report;
}

qint64 linesOf(const PeriodReport &report)
{
    qint64 lines = report.furtherLines;
    for (const PeriodCause &cause : report.causes) {
        lines += cause.lines;
    }
    return lines;
}

} // namespace

/// The most frequent causes of trouble, however many different ones a log has.
class tst_CauseTally : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void oneCauseIsOneRow()
    {
        CauseTally tally;
        tally.take(sighting(u"A1"_s, Noon.addSecs(60)));
        tally.take(sighting(u"a1"_s, Noon));
        CauseSighting other = sighting(u"A1"_s);
        other.subject = u"return"_s;
        tally.take(other);
        const PeriodReport report = told(tally);
        QCOMPARE(report.causes.size(), 1);
        const PeriodCause &cause = report.causes.constFirst();
        QCOMPARE(cause.lines, 3);
        QCOMPARE(cause.code, u"A1"_s);
        QCOMPARE(cause.last, Noon.addSecs(60));
        QCOMPARE(cause.subjects, QStringList({ u"order"_s, u"return"_s }));
        QCOMPARE(report.furtherCauses, 0);
        QCOMPARE(report.furtherLines, 0);
    }

    void aLongMessageLeavesASample()
    {
        CauseTally tally;
        tally.take({ {}, QString(u'x').repeated(5'000'000), ErrorOrigin::Network, {}, Noon });
        QCOMPARE(told(tally).causes.constFirst().sample.size(), 1000);
    }

    void theMostFrequentComeFirst()
    {
        CauseTally tally;
        for (const QString &code : { u"one"_s, u"two"_s, u"three"_s, u"two"_s, u"three"_s }) {
            tally.take(sighting(code));
        }
        QStringList codes;
        const PeriodReport report = told(tally);
        for (const PeriodCause &cause : report.causes) {
            codes.append(cause.code);
        }
        QCOMPARE(codes, QStringList({ u"two"_s, u"three"_s, u"one"_s })); // of equals, the earlier
    }

    void memoryIsBoundedAndNoLineIsLost_data()
    {
        QTest::addColumn<int>("known");
        QTest::addColumn<int>("different");
        QTest::newRow("as many as are listed") << 100 << int(MostCauses);
        QTest::newRow("more than are listed") << 100 << 60;
        QTest::newRow("as many as are known") << 100 << 100;
        QTest::newRow("one more") << 100 << 101;
        QTest::newRow("far more") << 100 << 20000;
        QTest::newRow("room for one") << 1 << 50;
    }
    void memoryIsBoundedAndNoLineIsLost()
    {
        QFETCH(int, known);
        QFETCH(int, different);
        CauseTally tally(known);
        for (int i = 0; i < different; ++i) {
            tally.take(sighting(u"E-%1"_s.arg(i)));
            QVERIFY(tally.known() <= known);
        }
        const PeriodReport report = told(tally);
        QCOMPARE(linesOf(report), different);
        QCOMPARE(report.causes.size() + report.furtherCauses, different);
        QVERIFY(report.causes.size() <= MostCauses);
    }

    void whatIsFrequentStays()
    {
        CauseTally tally(64);
        for (int i = 0; i < 20000; ++i) {
            tally.take(sighting(u"rare-%1"_s.arg(i)));
            if (i % 10 == 0) {
                tally.take(sighting(u"frequent"_s));
            }
        }
        const PeriodReport report = told(tally);
        QCOMPARE(report.causes.constFirst().code, u"frequent"_s);
        QCOMPARE(report.causes.constFirst().lines, 2000);
        QCOMPARE(linesOf(report), 22000);
    }
};

QTEST_GUILESS_MAIN(tst_CauseTally)
#include "tst_CauseTally.moc"
