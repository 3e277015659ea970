#include "models/exchange/FolderRule.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class TestFolderRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void name_data();
    void name();
    void settled_data();
    void settled();
    void putAway();
};

void TestFolderRule::name_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FolderVerdict>("verdict");

    QTest::newRow("a file of documents") << QByteArray("orders 12.11.json") << FolderVerdict::Ready;
    QTest::newRow("in capitals") << QByteArray("ORDERS.XLSX") << FolderVerdict::Ready;
    QTest::newRow("Cyrillic") << QByteArray("Заказы.xml") << FolderVerdict::Ready;
    QTest::newRow("hidden") << QByteArray(".orders.json") << FolderVerdict::Ignored;
    QTest::newRow("still written: .part") << QByteArray("a.csv.part") << FolderVerdict::Ignored;
    QTest::newRow("still written: .TMP") << QByteArray("a.TMP") << FolderVerdict::Ignored;
    QTest::newRow("a copy of an editor") << QByteArray("a.csv~") << FolderVerdict::Ignored;
    QTest::newRow("no extension") << QByteArray("orders") << FolderVerdict::Refused;
    QTest::newRow("another format") << QByteArray("a.pdf") << FolderVerdict::Refused;
    QTest::newRow("a line end") << QByteArray("a\nb.json") << FolderVerdict::Refused;
    QTest::newRow("an escape of a terminal")
        << QByteArray("a\x1b[31m.json") << FolderVerdict::Refused;
    QTest::newRow("turned around") << QByteArray("a\u202Enosj.json") << FolderVerdict::Refused;
    QTest::newRow("no UTF-8") << QByteArray("\xC7\xE0.json") << FolderVerdict::Refused;
    QTest::newRow("255 bytes") << QByteArray(250, 'a') + ".json" << FolderVerdict::Refused;
    QTest::newRow("200 bytes") << QByteArray(195, 'a') + ".json" << FolderVerdict::Ready;
    QTest::newRow("a device of Windows") << QByteArray("CON.json") << FolderVerdict::Refused;
    QTest::newRow("another device") << QByteArray("com1.csv") << FolderVerdict::Refused;
    QTest::newRow("no device") << QByteArray("conto.csv") << FolderVerdict::Ready;
    QTest::newRow("a place of Windows") << QByteArray("a\\b.json") << FolderVerdict::Refused;
    QTest::newRow("a stream of Windows") << QByteArray("a.json:b.json") << FolderVerdict::Refused;
    QTest::newRow("a dot at the end") << QByteArray("a.json.") << FolderVerdict::Refused;
    QTest::newRow("up") << QByteArray("..") << FolderVerdict::Ignored;
}

void TestFolderRule::name()
{
    QFETCH(QByteArray, bytes);
    QFETCH(FolderVerdict, verdict);
    const FolderJudgement judgement = judgeFileName(bytes);
    QCOMPARE(judgement.verdict, verdict);
    QCOMPARE(judgement.reason.isEmpty(), verdict != FolderVerdict::Refused);
}

void TestFolderRule::settled_data()
{
    QTest::addColumn<qint64>("modified"); // ms before now
    QTest::addColumn<qint64>("since");
    QTest::addColumn<bool>("isSettled");

    QTest::newRow("written just now") << qint64(0) << qint64(0) << false;
    QTest::newRow("written a while ago, seen for the first time") << SettleMs << qint64(0) << true;
    QTest::newRow("almost") << SettleMs - 1 << SettleMs - 1 << false;
    QTest::newRow("a date in the future, seen just now") << qint64(-3600000) << qint64(0) << false;
    QTest::newRow("a date in the future, and nothing happens")
        << qint64(-3600000) << SettleMs << true;
}

void TestFolderRule::settled()
{
    QFETCH(qint64, modified);
    QFETCH(qint64, since);
    QFETCH(bool, isSettled);
    const QDateTime now(QDate(2026, 11, 12), QTime(12, 0), Qt::UTC);
    QCOMPARE(::isSettled(now.addMSecs(-modified), now.addMSecs(-since), now), isSettled);
}

void TestFolderRule::putAway()
{
    const QDateTime moment(QDate(2026, 11, 12), QTime(9, 5, 7), Qt::UTC);
    QCOMPARE(putAwayName(u"a.csv"_s, moment, 1), u"20261112-090507-a.csv"_s);
    QCOMPARE(putAwayName(u"a.csv"_s, moment, 2), u"20261112-090507-2-a.csv"_s);
}

QTEST_APPLESS_MAIN(TestFolderRule)
#include "tst_FolderRule.moc"
