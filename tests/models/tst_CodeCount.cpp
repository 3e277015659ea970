#include "models/settings/CodeCount.h"
#include "models/settings/UncodedGoodsModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

CodeCount count(CodeKind kind, qint64 goods, qint64 withoutCode)
{
    CodeCount made;
    made.kind = kind;
    made.countedAt = QDateTime(QDate(2026, 11, 26), QTime(9, 20, 1, 250), Qt::UTC);
    made.goods = goods;
    made.withoutCode = withoutCode;
    for (qint64 i = 0; i < std::min<qint64>(withoutCode, ListedGoods); ++i) {
        made.listed.append({ QString::number(5000 + i), u"Сок %1"_s.arg(i), u"A-%1"_s.arg(i) });
    }
    return made;
}

} // namespace

class TestCodeCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inWords_data();
    void inWords();
    void isKept_data();
    void isKept();
    void brokenFilesAreNoCount_data();
    void brokenFilesAreNoCount();
    void listIsATable();
};

void TestCodeCount::inWords_data()
{
    QTest::addColumn<CodeCount>("counted");
    QTest::addColumn<QString>("said");
    QTest::newRow("local codes are missing")
        << count(CodeKind::Local, 2000, 41) << u"41 of 2,000 goods have no local code here."_s;
    QTest::newRow("global codes are missing")
        << count(CodeKind::Global, 2000, 140) << u"140 of 2,000 goods have no global code."_s;
    QTest::newRow("every one has a local code")
        << count(CodeKind::Local, 2000, 0) << u"All 2000 goods have a local code here."_s;
    QTest::newRow("every one has a global code")
        << count(CodeKind::Global, 7, 0) << u"All 7 goods have a global code."_s;
    QTest::newRow("an empty answer proves nothing")
        << count(CodeKind::Local, 0, 0) << u"Smartup told no goods at all."_s;
}

void TestCodeCount::inWords()
{
    QFETCH(const CodeCount, counted);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QTEST(codeCountText(counted), "said");
}

void TestCodeCount::isKept_data()
{
    QTest::addColumn<CodeCount>("counted");
    QTest::newRow("with its list") << count(CodeKind::Local, 2000, 41);
    QTest::newRow("nothing missing") << count(CodeKind::Global, 2000, 0);
    QTest::newRow("more than are listed") << count(CodeKind::Local, 20000, ListedGoods + 5);
}

void TestCodeCount::isKept()
{
    QFETCH(const CodeCount, counted);
    const auto back = codeCountFromJson(codeCountToJson(counted));
    QVERIFY(back.has_value());
    QVERIFY(*back == counted);
}

void TestCodeCount::brokenFilesAreNoCount_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray whole = codeCountToJson(count(CodeKind::Local, 9, 2));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("something else") << QByteArray(R"({"profiles":[]})");
    QTest::newRow("cut in the middle") << whole.first(whole.size() / 2);
    QTest::newRow("a kind of code nobody has") << QByteArray(whole).replace("local", "galactic");
    QTest::newRow("no moment") << QByteArray(whole).replace("counted_at", "when");
    QTest::newRow("more without a code than there are")
        << QByteArray(whole).replace("\"goods\":9", "\"goods\":1");
    QTest::newRow("a list of another length")
        << QByteArray(whole).replace("\"without_code\":2", "\"without_code\":3");
}

void TestCodeCount::brokenFilesAreNoCount()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!codeCountFromJson(json).has_value());
}

void TestCodeCount::listIsATable()
{
    CodeCount counted = count(CodeKind::Local, 9, 2);
    counted.listed[1].name = u"Сок\tвишня\n1 л"_s;
    UncodedGoodsModel model(counted.listed);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, UncodedGoodsModel::IdColumn).data().toString(), u"5000"_s);
    QCOMPARE(model.index(1, UncodedGoodsModel::ArticleColumn).data().toString(), u"A-1"_s);
    // A name cannot break out of its cell.
    QCOMPARE(model.asText(),
             u"Smartup id\tName\tArticle\n5000\tСок 0\tA-0\n5001\tСок вишня 1 л\tA-1\n"_s);
}

QTEST_GUILESS_MAIN(TestCodeCount)
#include "tst_CodeCount.moc"
