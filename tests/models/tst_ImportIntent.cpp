#include "models/exchange/ImportIntent.h"

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

QTEST_APPLESS_MAIN(TestImportIntent)
#include "tst_ImportIntent.moc"
