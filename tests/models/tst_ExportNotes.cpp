#include "models/exchange/ExportNotes.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class TestExportNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsWithoutCode_data();
    void recordsWithoutCode();
    void goodsLeftOut();
    void keptDays_data();
    void keptDays();
    void otherStatuses_data();
    void otherStatuses();
};

void TestExportNotes::recordsWithoutCode_data()
{
    using Names = QMap<QString, QString>;
    QTest::addColumn<Names>("names");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QStringList>("unsaid");

    QTest::newRow("none: nothing is said") << Names {} << QStringList {} << QStringList {};
    QTest::newRow("one by its name")
        << Names { { u"7"_s, u"Cola"_s } } << QStringList { u"1 "_s, u": Cola."_s }
        << QStringList { u"log"_s };
    QTest::newRow("one without a name by its id")
        << Names { { u"7"_s, {} } } << QStringList { u": 7."_s } << QStringList {};
    Names many;
    for (int i = 1; i <= 6; ++i) {
        many.insert(QString::number(i), u"Name %1"_s.arg(i));
    }
    QTest::newRow("of six, five are named, and the log has all")
        << many << QStringList { u"6 "_s, u"Name 1, Name 2"_s, u"Name 5"_s, u"log"_s }
        << QStringList { u"Name 6"_s };
    many.remove(u"6"_s);
    QTest::newRow("five are all named")
        << many << QStringList { u"5 "_s, u"Name 5."_s } << QStringList { u"among"_s };
}

void TestExportNotes::recordsWithoutCode()
{
    using Names = QMap<QString, QString>;
    QFETCH(const Names, names);
    QFETCH(const QStringList, said);
    QFETCH(const QStringList, unsaid);
    const QString text = recordsWithoutCodeText(names);
    QCOMPARE(text.isEmpty(), names.isEmpty());
    for (const QString &part : said) {
        QVERIFY2(text.contains(part), qPrintable(text));
    }
    for (const QString &part : unsaid) {
        QVERIFY2(!text.contains(part), qPrintable(text));
    }
}

void TestExportNotes::otherStatuses_data()
{
    using Told = QHash<QString, qint64>;
    QTest::addColumn<Told>("told");
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QString>("said");
    const QStringList shipped { u"B#S"_s, u"B#V"_s };
    QTest::newRow("nothing was asked for") << Told { { u"A"_s, 3 } } << QStringList() << QString();
    QTest::newRow("what was asked for") << Told { { u"B#S"_s, 3 } } << shipped << QString();
    QTest::newRow("two others") << Told { { u"B#S"_s, 3 }, { u"A"_s, 1 }, { u"D"_s, 1 } } << shipped
                                << u"2 document(s)"_s;
    QTest::newRow("one that tells no status proves nothing")
        << Told { { QString(), 1 } } << shipped << QString();
}

void TestExportNotes::otherStatuses()
{
    using Told = QHash<QString, qint64>;
    QFETCH(const Told, told);
    QFETCH(const QStringList, asked);
    QFETCH(const QString, said);
    const QString text = otherStatusesText(told, asked);
    QVERIFY2(text.contains(said) && text.isEmpty() == said.isEmpty(), qPrintable(text));
}

void TestExportNotes::goodsLeftOut()
{
    QVERIFY(goodsLeftOutText(CodeKind::Global).contains("global code"_L1));
    QVERIFY(goodsLeftOutText(CodeKind::Local).contains("local code"_L1));
}

void TestExportNotes::keptDays_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::addColumn<bool>("isMoreThere");
    QTest::addColumn<QString>("said");
    QTest::newRow("a file") << true << false
                            << u"What came whole is in the file: 01.11.2026–07.11.2026. "
                               "Not in it: 08.11.2026."_s;
    QTest::newRow("a table") << false << false
                             << u"What came whole is in the table: 01.11.2026–07.11.2026. "
                                "Not in it: 08.11.2026."_s;
    QTest::newRow("rows of an answer that was cut are there, too")
        << true << true
        << u"What came whole is in the file: 01.11.2026–07.11.2026. Not in it: 08.11.2026. "
           "A few documents of the days after that are in it, too."_s;
}

void TestExportNotes::keptDays()
{
    QFETCH(const bool, isFile);
    QFETCH(const bool, isMoreThere);
    QFETCH(const QString, said);
    ExportSummary summary;
    (isFile ? summary.targetFile : summary.targetTable) = u"orders.json"_s;
    summary.keptDays = { { 2026, 11, 1 }, { 2026, 11, 7 } };
    summary.missingDays = { { 2026, 11, 8 }, { 2026, 11, 8 } };
    QVERIFY(summary.isPart());
    QCOMPARE(keptDaysText(summary, isMoreThere), said);
}

QTEST_APPLESS_MAIN(TestExportNotes)
#include "tst_ExportNotes.moc"
