#include "models/exchange/ImportDays.h"

#include <QTest>

using namespace smartup;

namespace {

const QDate Today(2026, 11, 27);
constexpr int Reach = 10;

/// Days before today: { 3, 1 } is from three days ago to yesterday.
using Back = std::pair<int, int>;

QList<DayRun> runs(const QList<Back> &back)
{
    QList<DayRun> days;
    for (const auto &[from, to] : back) {
        days.append({ Today.addDays(-from), Today.addDays(-to) });
    }
    return days;
}

} // namespace

/// Which days a preview looks at besides those of its file.
class TestImportDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beside_data()
    {
        QTest::addColumn<QList<Back>>("asked");
        QTest::addColumn<int>("reach");
        QTest::addColumn<QList<Back>>("beside"); // one run or none
        const auto row = [](const char *name, QList<Back> asked, int reach, QList<Back> beside) {
            QTest::newRow(name) << asked << reach << beside;
        };
        row("a day in the middle is told once more", { { 4, 4 } }, Reach, { { 9, 0 } });
        row("today leaves what was before", { { 0, 0 } }, Reach, { { 9, 1 } });
        row("the first day leaves what came after", { { 9, 9 } }, Reach, { { 8, 0 } });
        row("windows at both ends leave what is between", { { 2, 0 }, { 9, 8 } }, Reach,
            { { 7, 3 } });
        row("all of it leaves nothing", { { 12, 0 } }, Reach, {});
        row("two windows that are all of it leave nothing", { { 4, 0 }, { 9, 5 } }, Reach, {});
        row("days out of reach and days to come leave all", { { 40, 30 }, { -2, -1 } }, Reach,
            { { 9, 0 } });
        row("a file without days leaves all", {}, Reach, { { 9, 0 } });
        row("a server that tells nothing", { { 1, 1 } }, 0, {});
        row("of a server that tells years, a month", {}, 1000, { { 30, 0 } });
    }

    void beside()
    {
        QFETCH(const QList<Back>, asked);
        QFETCH(const int, reach);
        QFETCH(const QList<Back>, beside);
        const std::optional<DayRun> found = daysBeside(runs(asked), daysInReach(Today, reach));
        QCOMPARE(found ? QList<DayRun> { *found } : QList<DayRun>(), runs(beside));
    }

    void few_data()
    {
        QTest::addColumn<qint64>("told");
        QTest::addColumn<QList<Back>>("asked");
        QTest::addColumn<bool>("isFew");
        const qint64 most = MostBeside / 5; // of two days, for ten days more
        const QList<Back> twoDays { { 1, 0 } };
        QTest::newRow("nothing was told") << qint64(0) << twoDays << true;
        QTest::newRow("just so many") << most << twoDays << true;
        QTest::newRow("one more") << most + 1 << twoDays << false;
        QTest::newRow("days out of reach and days to come say nothing about others")
            << most + 1 << QList<Back> { { 90, 60 }, { 1, -5 } } << false;
        QTest::newRow("without any day in reach it is as of one")
            << MostBeside / 10 + 1 << QList<Back> { { 90, 60 } } << false;
    }

    void few()
    {
        QFETCH(const qint64, told);
        QFETCH(const QList<Back>, asked);
        const DayRun tenDays { Today.addDays(-11), Today.addDays(-2) };
        QTEST(areFew(tenDays, told, runs(asked), daysInReach(Today, 30)), "isFew");
    }
};

QTEST_GUILESS_MAIN(TestImportDays)
#include "tst_ImportDays.moc"
