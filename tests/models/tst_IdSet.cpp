#include "models/journal/IdSet.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace smartup;

class tst_IdSet : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void emptySetAnswersNothing()
    {
        const IdSet set;
        QCOMPARE(set.count(), 0);
        QCOMPARE(set.at(0), 0);
        QCOMPARE(set.rankOf(7), 0);
        QVERIFY(set.slice(0, 10).empty());
        QVERIFY(!set.contains(1));
    }

    void rangeKeepsItsEnds_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        QTest::newRow("inside one word") << qint64(3) << qint64(9);
        QTest::newRow("one id") << qint64(64) << qint64(64);
        QTest::newRow("a whole word") << qint64(64) << qint64(127);
        QTest::newRow("over many words") << qint64(63) << qint64(64 * 200 + 1);
    }
    void rangeKeepsItsEnds()
    {
        QFETCH(qint64, first);
        QFETCH(qint64, last);
        IdSet set;
        set.insertRange(first, last);
        QCOMPARE(set.count(), last - first + 1);
        QCOMPARE(set.at(0), first);
        QCOMPARE(set.at(last - first), last);
        QCOMPARE(set.at(last - first + 1), 0);
        QVERIFY(!set.contains(first - 1));
        QVERIFY(!set.contains(last + 1));
    }

    void backwardsRangeIsEmpty()
    {
        IdSet set;
        set.insertRange(9, 3);
        QCOMPARE(set.count(), 0);
    }

    /// Every answer against a plain ordered set of the same ids.
    void agreesWithAnOrderedSet_data()
    {
        QTest::addColumn<int>("ids");
        QTest::addColumn<int>("highest");
        QTest::newRow("dense") << 9000 << 10000;
        QTest::newRow("sparse") << 500 << 1000000;
    }
    void agreesWithAnOrderedSet()
    {
        QFETCH(int, ids);
        QFETCH(int, highest);
        QRandomGenerator random(42);
        IdSet a;
        IdSet b;
        std::set<qint64> plainA;
        std::set<qint64> plainB;
        for (int i = 0; i < ids; ++i) {
            const qint64 inA = random.bounded(1, highest);
            const qint64 inB = random.bounded(1, highest / 2);
            a.insert(inA);
            plainA.insert(inA);
            b.insert(inB);
            plainB.insert(inB);
        }
        IdSet both = a;
        both.intersect(b);
        IdSet either = a;
        either.unite(b);
        std::vector<qint64> plainBoth;
        std::vector<qint64> plainEither;
        std::ranges::set_intersection(plainA, plainB, std::back_inserter(plainBoth));
        std::ranges::set_union(plainA, plainB, std::back_inserter(plainEither));
        compare(a, { plainA.begin(), plainA.end() });
        compare(both, plainBoth);
        compare(either, plainEither);
    }

private:
    static void compare(const IdSet &set, const std::vector<qint64> &plain)
    {
        QCOMPARE(set.count(), std::ssize(plain));
        for (qint64 row = 0; row < std::ssize(plain); ++row) {
            const qint64 id = plain[static_cast<std::size_t>(row)];
            QCOMPARE(set.at(row), id);
            QCOMPARE(set.rankOf(id), row);
        }
        QCOMPARE(set.slice(0, static_cast<int>(plain.size())), plain);
        if (plain.size() > 100) {
            QCOMPARE(set.slice(70, 20),
                     std::vector<qint64>(plain.begin() + 70, plain.begin() + 90));
        }
    }
};

QTEST_GUILESS_MAIN(tst_IdSet)
#include "tst_IdSet.moc"
