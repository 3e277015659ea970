#include "app/journal/CallRanges.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class tst_CallRanges : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void whatTouchesIsOneRange_data()
    {
        QTest::addColumn<QList<qint64>>("ids");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QList<qint64>() << QString();
        QTest::newRow("one") << QList<qint64> { 7 } << u"7"_s;
        QTest::newRow("one after the other") << QList<qint64> { 1, 2, 3 } << u"1-3"_s;
        QTest::newRow("backwards") << QList<qint64> { 3, 2, 1 } << u"1-3"_s;
        QTest::newRow("with a hole") << QList<qint64> { 1, 2, 5 } << u"1-2,5"_s;
        QTest::newRow("the hole is filled") << QList<qint64> { 1, 3, 2 } << u"1-3"_s;
        QTest::newRow("twice the same") << QList<qint64> { 4, 4 } << u"4"_s;
        QTest::newRow("none that can be") << QList<qint64> { -1 } << QString();
    }

    void whatTouchesIsOneRange()
    {
        QFETCH(const QList<qint64>, ids);
        QFETCH(const QString, text);
        CallRanges ranges;
        for (const qint64 id : ids) {
            ranges.add(id);
        }
        QCOMPARE(ranges.toText(), text);
        const auto read = CallRanges::fromText(text);
        QVERIFY(read);
        QCOMPARE(read->toText(), text);
        QCOMPARE(read->isEmpty(), text.isEmpty());
        for (const qint64 id : ids) {
            QCOMPARE(read->contains(id), id >= 0);
        }
        QVERIFY(!read->contains(100));
    }

    void aLargeRangeSwallowsSmallOnes()
    {
        CallRanges ranges = *CallRanges::fromText(u"5,8-9,20"_s);
        ranges.addAll(*CallRanges::fromText(u"4-10"_s));
        QCOMPARE(ranges.toText(), u"4-10,20"_s);
    }

    void whatIsNoTextOfRangesIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : { "a", "1-", "-1", "3-2", "1-2-3", "9223372036854775807", "1;2" }) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void whatIsNoTextOfRangesIsRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!CallRanges::fromText(text));
    }
};

QTEST_GUILESS_MAIN(tst_CallRanges)
#include "tst_CallRanges.moc"
