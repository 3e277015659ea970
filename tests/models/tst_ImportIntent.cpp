#include "models/exchange/ImportIntent.h"
#include "models/exchange/KnownDocuments.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate Day(2026, 11, 12);
const QDateTime Sent(Day, QTime(7, 0), Qt::UTC);

ImportIntent sample()
{
    ImportIntent intent;
    intent.runUuid = u"run-1"_s;
    intent.request = 3;
    intent.profileId = u"p"_s;
    intent.organisation = u"Chashma · Tashkent"_s;
    intent.type = DocumentType::Order;
    intent.source = u"orders \"1\".json"_s;
    intent.startedAt = Sent.addMSecs(-1501);
    intent.sentAt = Sent;
    intent.documents = { { u"1C-1"_s, u"TAS"_s, Day, u"B#S"_s }, {} };
    return intent;
}

} // namespace

class TestImportIntent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenAndRead();
    void damaged_data();
    void damaged();
    void doubts_data();
    void doubts();
};

void TestImportIntent::writtenAndRead()
{
    const Result<ImportIntent> read = importIntentFromJson(toJson(sample()));
    QVERIFY(read);
    QCOMPARE(read.value(), sample());
}

void TestImportIntent::damaged_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << toJson(sample()).chopped(10);
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("another type") << toJson(sample()).replace("\"order\"", "\"elephant\"");
    QTest::newRow("no run") << toJson(sample()).replace("run-1", "");
}

void TestImportIntent::damaged()
{
    QFETCH(QByteArray, json);
    QVERIFY(!importIntentFromJson(json));
}

void TestImportIntent::doubts_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<bool>("isDayTold");
    QTest::addColumn<QStringList>("visible");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<Doubt>("doubt");
    const QStringList all;
    const QStringList some { u"B#S"_s };
    constexpr int AMonth = 60 * 24 * 31;

    QTest::newRow("there at once: found") << true << true << all << 0 << Doubt::Found;
    QTest::newRow("there, after a month: found") << true << false << some << AMonth << Doubt::Found;
    QTest::newRow("not there at once: it may still arrive")
        << false << true << all << 9 << Doubt::Open;
    QTest::newRow("not there after a while: absent") << false << true << all << 10 << Doubt::Absent;
    QTest::newRow("not there, its day was not told: nobody knows")
        << false << false << all << 10 << Doubt::Open;
    QTest::newRow("not there, some statuses are hidden: nobody knows")
        << false << true << some << 10 << Doubt::Open;
    QTest::newRow("after a month no export tells")
        << false << false << all << AMonth << Doubt::Expired;
}

void TestImportIntent::doubts()
{
    QFETCH(bool, isThere);
    QFETCH(bool, isDayTold);
    QFETCH(QStringList, visible);
    QFETCH(int, minutes);
    KnownDocuments known;
    if (isThere) {
        known.add({ u"7"_s, u"1C-1"_s, u"TAS"_s, {}, {} });
    }
    if (isDayTold) {
        known.addCoveredDays(Day, Day);
    }
    known.setVisibleStatuses(visible);
    const IntendedDocument document { u"1C-1"_s, u"TAS"_s, Day, u"D"_s };
    QTEST(judgeDoubt(document, Sent, known, Sent.addSecs(minutes * 60)), "doubt");
}

QTEST_APPLESS_MAIN(TestImportIntent)
#include "tst_ImportIntent.moc"
