#include "models/exchange/DocumentContent.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate Today(2026, 11, 12);

const QByteArray Order =
    R"({"external_id":"1C-1","person_code":"C1","currency_code":"860","total_amount":"30",
        "order_products":[{"product_code":"P1","order_quant":"1","product_price":"10"},
                          {"product_code":"P2","order_quant":2,"product_price":"10.00"}]})";

DocumentContent content(const QByteArray &json)
{
    return contentOf(documentTypeInfo(DocumentType::Order), json).value_or(DocumentContent {});
}

FoundDocument row(const QString &id, const QString &externalId, const QByteArray &json = Order)
{
    return { id, externalId, u"TAS"_s, content(json) };
}

/// Reaches, is whole, and holds a witness.
WindowAnswer answer(const QList<FoundDocument> &rows = {})
{
    WindowAnswer made;
    made.isWhole = true;
    made.from = Today.addDays(-1);
    made.to = Today.addDays(1);
    made.rows = rows;
    made.rows.append(row(u"1"_s, u"WITNESS"_s));
    return made;
}

SoughtDocument sought()
{
    return { u"1C-1"_s, u"TAS"_s, Today, Today, content(Order) };
}

} // namespace

class TestDocumentContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparison_data();
    void comparison();
    void brokenText();
    void proof_data();
    void proof();
    void found_data();
    void found();
};

void TestDocumentContent::comparison_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("into");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("nothing") << QByteArray("x") << QByteArray("x") << true;
    QTest::newRow("another client") << QByteArray("C1") << QByteArray("C2") << false;
    QTest::newRow("another currency") << QByteArray("860") << QByteArray("840") << false;
    QTest::newRow("a hundredth more") << QByteArray("\"30\"") << QByteArray("\"30.01\"") << false;
    QTest::newRow("the same sum in other digits")
        << QByteArray("\"30\"") << QByteArray("30.00") << true;
    QTest::newRow("another quantity")
        << QByteArray("\"order_quant\":2") << QByteArray("\"order_quant\":3") << false;
    QTest::newRow("another price") << QByteArray("10.00") << QByteArray("10.01") << false;
    QTest::newRow("lines doubled") << QByteArray("\"order_products\":[")
                                   << QByteArray("\"order_products\":[{\"product_code\":\"P1\","
                                                 "\"order_quant\":\"1\",\"product_price\":\"10\"},")
                                   << false;
    QTest::newRow("lines in another order") << QByteArray("P1") << QByteArray("P1") << true;
    QTest::newRow("another note") << QByteArray("\"external_id\"")
                                  << QByteArray("\"note\":\"x\",\"external_id\"") << true;
}

void TestDocumentContent::comparison()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, into);
    QFETCH(bool, isSame);
    QByteArray other = Order;
    other.replace(change, into);
    QCOMPARE(isSameContent(content(Order), content(other)), isSame);
    // A price that was not sent is Smartup's to fill in.
    QByteArray priceless = Order;
    priceless.replace("\"product_price\":\"10\"", "\"product_price\":\"\"");
    QVERIFY(isSameContent(content(priceless), content(Order)));
}

void TestDocumentContent::brokenText()
{
    for (const char *text : { "", "[]", "{", R"({"order_products":[1]})" }) {
        QVERIFY(!contentOf(documentTypeInfo(DocumentType::Order), QByteArrayView(text)));
    }
}

void TestDocumentContent::proof_data()
{
    QTest::addColumn<WindowAnswer>("answer");
    QTest::addColumn<Finding>("finding");
    const auto with = [](auto change) {
        WindowAnswer made = answer();
        change(made);
        return made;
    };
    QTest::newRow("whole, wide enough, with a witness") << answer() << Finding::Absent;
    QTest::newRow("cut short") << with([](WindowAnswer &a) { a.isWhole = false; })
                               << Finding::NotProven;
    QTest::newRow("begins on the day it was sent")
        << with([](WindowAnswer &a) { a.from = Today; }) << Finding::NotProven;
    QTest::newRow("ends yesterday")
        << with([](WindowAnswer &a) { a.to = Today.addDays(-1); }) << Finding::NotProven;
    QTest::newRow("the server's clock is ahead of ours")
        << with([](WindowAnswer &a) { a.serverDay = Today.addDays(2); }) << Finding::NotProven;
    QTest::newRow("the server's clock is behind ours")
        << with([](WindowAnswer &a) { a.serverDay = Today.addDays(-1); }) << Finding::NotProven;
    QTest::newRow("both clocks agree")
        << with([](WindowAnswer &a) { a.serverDay = Today; }) << Finding::Absent;
    QTest::newRow("some statuses are hidden")
        << with([](WindowAnswer &a) { a.showsAllStatuses = false; }) << Finding::NotProven;
    QTest::newRow("a probe has shown that the days are not obeyed")
        << with([](WindowAnswer &a) { a.mayProveAbsence = false; }) << Finding::NotProven;
    QTest::newRow("no witness") << with([](WindowAnswer &a) { a.rows.clear(); })
                                << Finding::NotProven;
    QTest::newRow("the server drops the witness")
        << with([](WindowAnswer &a) { a.rows = { row(u"2"_s, u"STRANGER"_s) }; })
        << Finding::NotProven;
    QTest::newRow("asked of another organisation")
        << with([](WindowAnswer &a) { a.filialCode = u"SAM"_s; }) << Finding::NotProven;
    QTest::newRow("rows of an organisation that was not asked for") << with([](WindowAnswer &a) {
        a.filialCode = u"TAS"_s;
        a.rows[0].filialCode = u"SAM"_s;
    }) << Finding::NotProven;
}

void TestDocumentContent::proof()
{
    QFETCH(WindowAnswer, answer);
    QFETCH(Finding, finding);
    QCOMPARE(lookFor(sought(), answer, { u"1"_s }, Today).finding, finding);
}

void TestDocumentContent::found_data()
{
    QTest::addColumn<QList<FoundDocument>>("rows");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("id");
    QByteArray other = Order;
    other.replace("C1", "C2");
    FoundDocument elsewhere = row(u"7"_s, u"1C-1"_s);
    elsewhere.filialCode = u"SAM"_s;
    QTest::newRow("once") << QList { row(u"7"_s, u"1C-1"_s) } << Finding::Same << u"7"_s;
    QTest::newRow("with other content")
        << QList { row(u"7"_s, u"1C-1"_s, other) } << Finding::Differs << u"7"_s;
    QTest::newRow("twice") << QList { row(u"7"_s, u"1C-1"_s), row(u"8"_s, u"1C-1"_s) }
                           << Finding::Several << u"7, 8"_s;
    QTest::newRow("in another organisation") << QList { elsewhere } << Finding::Absent << QString();
    QTest::newRow("an id in other letters is another id")
        << QList { row(u"7"_s, u"1c-1"_s) } << Finding::Absent << QString();
}

void TestDocumentContent::found()
{
    QFETCH(QList<FoundDocument>, rows);
    QFETCH(Finding, finding);
    QFETCH(QString, id);
    const Look look = lookFor(sought(), answer(rows), { u"1"_s }, Today);
    QCOMPARE(look.finding, finding);
    QCOMPARE(look.smartupId, id);
    // What is there is there, however far the answer reaches; a cut answer proves nothing at all.
    WindowAnswer narrow = answer(rows);
    narrow.rows.removeLast();
    narrow.from = Today;
    const bool isThere = finding != Finding::Absent;
    QCOMPARE(lookFor(sought(), narrow, {}, Today).finding, isThere ? finding : Finding::NotProven);
    narrow.isWhole = false;
    QCOMPARE(lookFor(sought(), narrow, {}, Today).finding, Finding::NotProven);
}

QTEST_APPLESS_MAIN(TestDocumentContent)
#include "tst_DocumentContent.moc"
