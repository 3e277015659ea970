#include "models/journal/TimeHistogram.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Minute = HistogramBuilder::Minute;
constexpr qint64 Hour = HistogramBuilder::Hour;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 Tashkent = 5 * Hour;

const qint64 Ten = QDateTime(QDate(2026, 11, 24), QTime(10, 0)).toMSecsSinceEpoch();
const qint64 Midnight = QDate(2026, 11, 24).startOfDay().toMSecsSinceEpoch();

} // namespace

class tst_TimeHistogram : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHasNoBars()
    {
        QVERIFY(HistogramBuilder().histogram().isEmpty());
        QCOMPARE(TimeHistogram().highest(), 0);
    }

    void minutesWithoutRowsAreThereToo()
    {
        HistogramBuilder builder(Tashkent);
        builder.add(Ten + 3 * Minute, Outcome::Refused);
        builder.add(Ten, Outcome::Created, 5);
        builder.add(Ten + 30, Outcome::Created);
        const TimeHistogram histogram = builder.histogram();
        QCOMPARE(histogram.step, Minute);
        QCOMPARE(histogram.start, Ten);
        QCOMPARE(histogram.bars.size(), 4);
        QCOMPARE(histogram.bars.at(0)[Outcome::Created], 6);
        QCOMPARE(histogram.bars.at(1).total(), 0);
        QCOMPARE(histogram.bars.at(3)[Outcome::Refused], 1);
        QCOMPARE(histogram.highest(), 6);
        QCOMPARE(histogram.rows(0, 3).total(), 7);
    }

    void barsWidenUntilTheyAreFew_data()
    {
        QTest::addColumn<qint64>("span");
        QTest::addColumn<qint64>("step");
        QTest::newRow("two hours: minutes") << 119 * Minute << Minute;
        QTest::newRow("three hours: five minutes") << 3 * Hour << 5 * Minute;
        QTest::newRow("a day: quarters of an hour") << Day << 15 * Minute;
        QTest::newRow("four days: hours") << 4 * Day << Hour;
        QTest::newRow("a month: six hours") << 29 * Day << 6 * Hour;
        QTest::newRow("a season: days") << 100 * Day << Day;
        QTest::newRow("two years: weeks") << 730 * Day << 7 * Day;
        QTest::newRow("fifty years") << 50 * 365 * Day << 364 * Day;
    }
    void barsWidenUntilTheyAreFew()
    {
        QFETCH(qint64, span);
        HistogramBuilder builder(Tashkent);
        constexpr int Rows = 1000;
        for (qint64 i = 0; i <= Rows; ++i) {
            builder.add(Midnight + span * i / Rows, Outcome::Created);
        }
        const TimeHistogram histogram = builder.histogram();
        QTEST(histogram.step, "step");
        QVERIFY(histogram.bars.size() <= HistogramBuilder::MostBars);
        QCOMPARE(histogram.rows(0, histogram.bars.size() - 1).total(), Rows + 1);
        QVERIFY(histogram.start <= Midnight);
        if (histogram.step <= Day) {
            QCOMPARE(histogram.start, Midnight); // a day begins at the user's midnight
        }
    }

    void aShortRunIsShownInSeconds()
    {
        HistogramBuilder builder(Tashkent, HistogramBuilder::Second);
        builder.add(Ten + 500, Outcome::Created);
        builder.add(Ten + 90 * HistogramBuilder::Second, Outcome::Created);
        QCOMPARE(builder.histogram().step, HistogramBuilder::Second);
        QCOMPARE(builder.histogram().bars.size(), 91);
        builder.add(Ten + 3 * Minute, Outcome::Created);
        QCOMPARE(builder.histogram().step, 5 * HistogramBuilder::Second);
        QCOMPARE(builder.histogram().rows(0, 40).total(), 3);
    }

    void theOrderOfRowsDoesNotMatter()
    {
        HistogramBuilder up(Tashkent);
        HistogramBuilder down(Tashkent);
        for (int i = 0; i < 5000; ++i) {
            up.add(Ten + i * 7 * Minute, Outcome::Created);
            down.add(Ten + (4999 - i) * 7 * Minute, Outcome::Created);
        }
        QCOMPARE(up.histogram(), down.histogram());
    }

    void countedHoursStayHours()
    {
        HistogramBuilder builder(Tashkent, Hour);
        builder.add(Ten, Outcome::Created, 12);
        QCOMPARE(builder.histogram().step, Hour);
    }

    void timesBefore1970AreNoTrap()
    {
        HistogramBuilder builder;
        builder.add(-1, Outcome::Created);
        builder.add(0, Outcome::Created);
        const TimeHistogram histogram = builder.histogram();
        QCOMPARE(histogram.start, -Minute);
        QCOMPARE(histogram.bars.size(), 2);
    }

    void barsAreSaidInWords()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        HistogramBuilder builder(Tashkent);
        builder.add(Ten, Outcome::Created, 1630);
        builder.add(Ten, Outcome::Skipped, 37);
        builder.add(Ten + 2 * Minute, Outcome::Refused);
        const TimeHistogram histogram = builder.histogram();
        QCOMPARE(histogramText(histogram, 0, 0),
                 u"24.11.2026 10:00 – 10:01: Created 1,630, Skipped 37"_s);
        QCOMPARE(histogramText(histogram, 1, 1), u"24.11.2026 10:01 – 10:02: no rows"_s);
        QCOMPARE(histogramText(histogram, 0, 2),
                 u"24.11.2026 10:00 – 10:03: Created 1,630, Skipped 37, Refused 1"_s);
        TimeHistogram seconds { Ten, 5 * HistogramBuilder::Second, QList<OutcomeCounts>(2) };
        seconds.bars[1][Outcome::Created] = 2;
        QCOMPARE(histogramText(seconds, 1, 1), u"24.11.2026 10:00:05 – 10:00:10: Created 2"_s);
        TimeHistogram days { Midnight, Day, QList<OutcomeCounts>(3) };
        days.bars[0][Outcome::Created] = 2;
        QCOMPARE(histogramText(days, 0, 0), u"24.11.2026: Created 2"_s);
        QCOMPARE(histogramText(days, 0, 2), u"24.11.2026 – 26.11.2026: Created 2"_s);
    }
};

QTEST_MAIN(tst_TimeHistogram)
#include "tst_TimeHistogram.moc"
