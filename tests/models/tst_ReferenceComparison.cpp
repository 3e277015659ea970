#include "models/exchange/ReferenceComparison.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bodyOf(const QList<QJsonObject> &records, const ReferenceInfo &info)
{
    QJsonArray rows;
    for (const QJsonObject &record : records) {
        rows.append(record);
    }
    return QJsonDocument(QJsonObject { { info.importRoot, rows } }).toJson();
}

} // namespace

/// What an export shows of records whose answer nobody saw.
class TestReferenceComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data();
    void records();
    void codesThatWereSent();
    void pricesAreLines();
    void textsAndOutcomes();
};

void TestReferenceComparison::records_data()
{
    QTest::addColumn<QJsonObject>("sent");
    QTest::addColumn<QJsonObject>("there");
    QTest::addColumn<ReferenceComparison>("found");
    const QJsonObject record { { u"code"_s, u"P-1"_s }, { u"name"_s, u"Maker"_s } };
    const auto with = [&record](const QString &key, const QJsonValue &value) {
        QJsonObject other = record;
        other.insert(key, value);
        return other;
    };
    const ReferenceComparison same { 1, 0, 0, 0 };
    const ReferenceComparison different { 0, 1, 0, 0 };

    QTest::newRow("there as it was sent") << record << record << same;
    QTest::newRow("Smartup shows more fields") << record << with(u"state"_s, u"A"_s) << same;
    QTest::newRow("a field that no export shows") << with(u"secret"_s, u"x"_s) << record << same;
    QTest::newRow("a number, written otherwise")
        << with(u"order_no"_s, 1.5) << with(u"order_no"_s, u"1.50"_s) << same;
    QTest::newRow("a long number is another one from its last digit on")
        << with(u"barcode"_s, u"4780000000001"_s) << with(u"barcode"_s, u"4780000000002"_s)
        << different;
    QTest::newRow("nothing, written as a number")
        << with(u"order_no"_s, u"-0.00"_s) << with(u"order_no"_s, 0) << same;
    QTest::newRow("more than is there")
        << with(u"order_no"_s, u"100"_s) << with(u"order_no"_s, u"10"_s) << different;
    QTest::newRow("another name") << record << with(u"name"_s, u"Another"_s) << different;
    QTest::newRow("emptied, and it is not empty there")
        << with(u"name"_s, QString()) << record << different;
    QTest::newRow("another code is there")
        << record << with(u"code"_s, u"P-2"_s) << ReferenceComparison { 0, 0, 1, 0 };
    QTest::newRow("sent without a code")
        << with(u"code"_s, QString()) << record << ReferenceComparison { 0, 0, 0, 1 };
}

void TestReferenceComparison::records()
{
    QFETCH(QJsonObject, sent);
    QFETCH(QJsonObject, there);
    QFETCH(ReferenceComparison, found);
    const ReferenceInfo &info = referenceInfo(ReferenceEntity::Producer);
    QCOMPARE(compareRecords(bodyOf({ sent }, info),
                            { { there.value(info.codeField).toString(), there } }, info),
             found);
}

/// Others of the export are not kept.
void TestReferenceComparison::codesThatWereSent()
{
    const ReferenceInfo &info = referenceInfo(ReferenceEntity::Producer);
    const QJsonObject named { { u"code"_s, u"P-1"_s } };
    const QJsonObject numbered { { u"code"_s, 12 } };
    const QJsonObject nameless { { u"name"_s, u"Maker"_s } };
    QCOMPARE(sentCodes(bodyOf({ named, numbered, nameless }, info), info),
             (QSet<QString> { u"P-1"_s, u"12"_s }));
    QCOMPARE(sentCodes("", info), QSet<QString>());
}

/// The record of a price says nothing but its lines.
void TestReferenceComparison::pricesAreLines()
{
    const ReferenceInfo &info = referenceInfo(ReferenceEntity::ProductPrice);
    const auto priced = [&info](const QList<std::pair<QString, QString>> &prices) {
        QJsonArray lines;
        for (const auto &[type, price] : prices) {
            lines.append(QJsonObject { { u"price_type_code"_s, type }, { u"price"_s, price } });
        }
        return QJsonObject { { info.codeField, u"G-1"_s }, { info.linesField, lines } };
    };
    const QHash<QString, QJsonObject> there {
        { u"G-1"_s, priced({ { u"retail"_s, u"100.00"_s }, { u"bulk"_s, u"90"_s } }) }
    };
    const auto outcome = [&](const QJsonObject &sent) {
        return compareRecords(bodyOf({ sent }, info), there, info).outcome();
    };
    QCOMPARE(outcome(priced({ { u"retail"_s, u"100"_s } })), Outcome::Sent);
    QCOMPARE(outcome(priced({ { u"retail"_s, u"120"_s } })), Outcome::Warning);
    QCOMPARE(outcome(priced({ { u"gold"_s, u"100"_s } })), Outcome::Warning);
}

void TestReferenceComparison::textsAndOutcomes()
{
    const auto text = [](const ReferenceComparison &found) {
        return comparisonText(found, ReferenceEntity::Producer, u"makers.json"_s);
    };
    QVERIFY(text({ 3, 0, 0, 0 }).contains(u"makers.json"_s));
    QVERIFY(!text({ 3, 0, 0, 0 }).contains(u"Import the file again"_s));
    QVERIFY(text({ 1, 1, 1, 0 }).contains(u"Import the file again"_s));
    QVERIFY(text({ 1, 0, 0, 2 }).contains(u"no code"_s));
    QCOMPARE((ReferenceComparison { 3, 0, 0, 0 }).outcome(), Outcome::Sent);
    QCOMPARE((ReferenceComparison { 0, 0, 3, 0 }).outcome(), Outcome::NotSent);
    QCOMPARE((ReferenceComparison { 1, 0, 1, 0 }).outcome(), Outcome::Warning);
    QCOMPARE(ReferenceComparison().outcome(), Outcome::Warning); // nothing shows that it is there
    QVERIFY(text({}).contains(u"cannot be read any more"_s));
}

QTEST_APPLESS_MAIN(TestReferenceComparison)
#include "tst_ReferenceComparison.moc"
