#include "models/sandbox/Quirk.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class tst_Quirk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsFoundByItsKey();
    void wordsAreRead_data();
    void wordsAreRead();
};

void tst_Quirk::everyRowIsFoundByItsKey()
{
    QStringList seen;
    for (const QuirkInfo &info : quirkTable()) {
        QVERIFY2(!seen.contains(info.key), info.key.data());
        seen << info.key;
        const Result<QuirkSet> set = QuirkSet::parse({ info.key });
        QVERIFY(set.isOk());
        QVERIFY(set.value().has(info.quirk));
        QCOMPARE(set.value().value(info.quirk), info.defaultValue);
        QCOMPARE(set.value().words(), QStringList { info.key });
        QVERIFY(quirkDescription(info.quirk).endsWith(u'.'));
    }
    QCOMPARE(seen.size(), static_cast<qsizetype>(QuirkCount));
}

void tst_Quirk::wordsAreRead_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("isOk");
    QTest::addColumn<QStringList>("again"); // the raw word when refused

    QTest::newRow("none") << QStringList {} << true << QStringList {};
    QTest::newRow("table order, not the order given")
        << QStringList { u"delay"_s, u"silence"_s } << true
        << QStringList { u"silence"_s, u"delay"_s };
    QTest::newRow("a number") << QStringList { u"delay=20"_s } << true
                              << QStringList { u"delay=20"_s };
    QTest::newRow("the last of two counts")
        << QStringList { u"delay=20"_s, u"delay=30"_s } << true << QStringList { u"delay=30"_s };
    QTest::newRow("unknown key") << QStringList { u"silence"_s, u"gremlin"_s } << false
                                 << QStringList { u"gremlin"_s };
    QTest::newRow("upper case is another key")
        << QStringList { u"Silence"_s } << false << QStringList { u"Silence"_s };
    QTest::newRow("empty word") << QStringList { QString() } << false << QStringList { QString() };
    QTest::newRow("a number where none belongs")
        << QStringList { u"silence=5"_s } << false << QStringList { u"silence=5"_s };
    QTest::newRow("no number after the sign")
        << QStringList { u"delay="_s } << false << QStringList { u"delay="_s };
    QTest::newRow("a negative number")
        << QStringList { u"delay=-1"_s } << false << QStringList { u"delay=-1"_s };
    QTest::newRow("more than an int holds") << QStringList { u"delay=99999999999"_s } << false
                                            << QStringList { u"delay=99999999999"_s };
}

void tst_Quirk::wordsAreRead()
{
    QFETCH(QStringList, words);
    QFETCH(bool, isOk);
    QFETCH(QStringList, again);
    const Result<QuirkSet> set = QuirkSet::parse(words);
    QCOMPARE(set.isOk(), isOk);
    if (isOk) {
        QCOMPARE(set.value().words(), again);
    } else {
        QCOMPARE(set.error().raw, again.constFirst());
        QVERIFY(set.error().text.contains(again.constFirst()));
    }
}

QTEST_GUILESS_MAIN(tst_Quirk)
#include "tst_Quirk.moc"
