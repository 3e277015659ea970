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
        QTest::addColumn<QList<Back>>("beside");
        const auto row = [](const char *name, QList<Back> asked, int reach, QList<Back> beside) {
            QTest::newRow(name) << asked << reach << beside;
        };
        row("a day in the middle leaves two runs", { { 4, 4 } }, Reach, { { 3, 0 }, { 9, 5 } });
        row("today leaves what was before", { { 0, 0 } }, Reach, { { 9, 1 } });
        row("the first day leaves what came after", { { 9, 9 } }, Reach, { { 8, 0 } });
        row("two windows leave three runs", { { 2, 2 }, { 6, 5 } }, Reach,
            { { 1, 0 }, { 4, 3 }, { 9, 7 } });
        row("windows side by side leave nothing between them", { { 3, 2 }, { 5, 4 } }, Reach,
            { { 1, 0 }, { 9, 6 } });
        row("all of it leaves nothing", { { 12, 0 } }, Reach, {});
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
        QCOMPARE(daysBeside(runs(asked), Today, reach), runs(beside));
    }

    void few_data()
    {
        QTest::addColumn<qint64>("told");
        QTest::addColumn<QList<Back>>("asked");
        QTest::addColumn<QList<Back>>("beside");
        QTest::addColumn<bool>("areFew");
        const QList<Back> twoDays { { 1, 0 } };
        const QList<Back> tenDays { { 11, 2 } };
        QTest::newRow("nothing was told") << qint64(0) << twoDays << tenDays << true;
        QTest::newRow("2000 a day, ten days") << 2 * MostBeside / 10 << twoDays << tenDays << true;
        QTest::newRow("one more") << 2 * MostBeside / 10 + 1 << twoDays << tenDays << false;
        QTest::newRow("nothing is left to ask")
            << qint64(1000000) << twoDays << QList<Back>() << true;
    }

    void few()
    {
        QFETCH(const qint64, told);
        QFETCH(const QList<Back>, asked);
        QFETCH(const QList<Back>, beside);
        QTEST(isBesideFew(told, runs(asked), runs(beside)), "areFew");
    }
};

QTEST_GUILESS_MAIN(TestImportDays)
#include "tst_ImportDays.moc"
