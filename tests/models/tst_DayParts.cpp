#include "models/journal/DayParts.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Hour = 60LL * 60 * 1000;
constexpr qint64 Half = Hour / 2;
constexpr qint64 Quarter = Hour / 4;

} // namespace

/// Days of a time zone in hours of UTC.
class tst_DayParts : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsWholeHoursAndItsEdges_data()
    {
        QTest::addColumn<qint64>("start");
        QTest::addColumn<qint64>("end");
        QTest::addColumn<qint64>("firstHour");
        QTest::addColumn<qint64>("endHour");
        QTest::addColumn<QList<std::pair<qint64, qint64>>>("edges");
        using Edges = QList<std::pair<qint64, qint64>>;
        const auto row = [](const char *name, qint64 start, qint64 end, qint64 first, qint64 last,
                            const Edges &edges) {
            QTest::newRow(name) << start << end << first << last << edges;
        };
        row("whole hours", 100 * Hour, 124 * Hour, 100, 124, {});
        row("half an hour, as in India", 100 * Hour + Half, 124 * Hour + Half, 101, 124,
            { { 100 * Hour + Half, 101 * Hour }, { 124 * Hour, 124 * Hour + Half } });
        row("a quarter, as in Nepal", 100 * Hour + Quarter, 124 * Hour + Quarter, 101, 124,
            { { 100 * Hour + Quarter, 101 * Hour }, { 124 * Hour, 124 * Hour + Quarter } });
        row("a clock that went half an hour, as on Lord Howe", 100 * Hour, 123 * Hour + Half, 100,
            123, { { 123 * Hour, 123 * Hour + Half } });
        row("before 1970", -100 * Hour - Half, -76 * Hour - Half, -100, -77,
            { { -100 * Hour - Half, -100 * Hour }, { -77 * Hour, -76 * Hour - Half } });
        row("within an hour", 100 * Hour + Quarter, 100 * Hour + Half, 101, 101,
            { { 100 * Hour + Quarter, 100 * Hour + Half } });
        row("nothing", 100 * Hour, 100 * Hour, 100, 100, {});
    }
    void aDayIsWholeHoursAndItsEdges()
    {
        QFETCH(qint64, start);
        QFETCH(qint64, end);
        const DayParts parts = partsOfDay(start, end);
        QTEST(parts.firstHour, "firstHour");
        QTEST(parts.endHour, "endHour");
        QTEST(parts.edges, "edges");
        qint64 length = (parts.endHour - parts.firstHour) * Hour;
        for (const auto &[from, until] : parts.edges) {
            length += until - from;
        }
        QCOMPARE(length, end - start); // nothing twice, nothing missing
    }
};

QTEST_GUILESS_MAIN(tst_DayParts)
#include "tst_DayParts.moc"
