#include "models/journal/ShownText.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class tst_ShownText : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreKeptShort_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("breaks");
        QTest::newRow("short ones stay") << u"abc\nabcd"_s << u"abc\nabcd"_s << 0;
        QTest::newRow("a long one is broken") << u"abcdefghi"_s << u"abcd\nefgh\ni"_s << 2;
        QTest::newRow("its own break comes in time") << u"abcd\nef"_s << u"abcd\nef"_s << 0;
        QTest::newRow("no pair is torn") << u"abc😀d"_s << u"abc😀\nd"_s << 1;
        QTest::newRow("nothing") << QString() << QString() << 0;
    }
    void linesAreKeptShort()
    {
        QFETCH(QString, text);
        QFETCH(int, breaks);
        const ShownText shown = withShortLines(text, 4);
        QTEST(shown.text, "shown");
        QCOMPARE(shown.breaks.size(), static_cast<std::size_t>(breaks));
        for (const qsizetype at : shown.breaks) {
            QCOMPARE(shown.text.at(at), u'\n');
        }
    }

    void matchesAreWhatIsMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("find");
        QTest::addColumn<QStringList>("marked"); // with our own line breaks
        QTest::newRow("in a line") << u"abxab"_s << u"AB"_s << QStringList { u"ab"_s, u"a\nb"_s };
        QTest::newRow("over a line break of ours")
            << u"abcdefgh"_s << u"cdef"_s << QStringList { u"cd\nef"_s };
        QTest::newRow("right behind one") << u"abcdefgh"_s << u"ef"_s << QStringList { u"ef"_s };
        QTest::newRow("right before one") << u"abcdefgh"_s << u"cd"_s << QStringList { u"cd"_s };
        QTest::newRow("over three lines")
            << u"abcdefghij"_s << u"bcdefghi"_s << QStringList { u"bcd\nefgh\ni"_s };
        QTest::newRow("a line break of the text counts") << u"ab\ncd"_s << u"bc"_s << QStringList();
        QTest::newRow("cyrillic behind cyrillic")
            << u"дом домой"_s << u"ДОМ"_s << QStringList { u"дом"_s, u"дом"_s };
        QTest::newRow("behind a pair") << u"😀😀ab"_s << u"ab"_s << QStringList { u"ab"_s };
        QTest::newRow("an escape of JSON")
            << u"{\"a\":\"\\u0434ом\"}"_s << u"дом"_s << QStringList { u"\\u\n0434\nом"_s };
        QTest::newRow("not there") << u"abc"_s << u"x"_s << QStringList();
        QTest::newRow("nothing to find") << u"abc"_s << QString() << QStringList();
    }
    void matchesAreWhatIsMarked()
    {
        QFETCH(QString, text);
        QFETCH(QString, find);
        const ShownText shown = withShortLines(text, 4);
        QStringList marked;
        const std::vector<ShownMatch> matches = shownMatches(shown, find, 100);
        for (const ShownMatch &match : matches) {
            marked.append(shown.text.sliced(match.at, match.length));
        }
        QTEST(marked, "marked");
    }

    void onlySoManyAreMarked()
    {
        QCOMPARE(shownMatches(withShortLines(QString(100, u'a'), 7), u"a"_s, 10).size(), 10U);
    }

    void theNextMatchIsGoneTo_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("match");
        QTest::newRow("from the beginning") << 0 << 0;
        QTest::newRow("where one begins") << 5 << 0;
        QTest::newRow("behind where one begins") << 6 << 1;
        QTest::newRow("behind the last: round to the first") << 21 << 0;
    }
    void theNextMatchIsGoneTo()
    {
        QFETCH(int, place);
        QFETCH(int, match);
        QCOMPARE(matchFrom({ { 5, 2 }, { 10, 2 }, { 20, 2 } }, place), match);
        QCOMPARE(matchFrom({}, place), -1);
    }
};

QTEST_GUILESS_MAIN(tst_ShownText)
#include "tst_ShownText.moc"
