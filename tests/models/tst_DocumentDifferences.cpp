#include "models/catalogue/DocumentCatalog.h"
#include "models/exchange/DifferenceModel.h"
#include "models/exchange/DocumentDifferences.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray There =
    R"({"deal_id":"230000117","external_id":"1C-1","person_code":"C1","person_name":"Shop",
        "currency_code":"860","deal_time":"12.11.2026 10:15:00","delivery_date":"13.11.2026",
        "total_amount":"30","note":null,"order_products":[
            {"product_unit_id":"1","product_code":"P1","order_quant":"1","product_price":"10"},
            {"product_unit_id":"2","product_code":"P2","order_quant":"2","product_price":"10"}]})";

const QByteArray Incoming =
    R"({"external_id":"1C-1","person_code":"C1","currency_code":"860",
        "deal_time":"12.11.2026 10:15:00","delivery_date":"13.11.2026","order_products":[
            {"product_code":"P1","order_quant":"1","product_price":"10"},
            {"product_code":"P2","order_quant":"2","product_price":"10"}]})";

DocumentDifferences orderDifferences(const QByteArray &there, const QByteArray &incoming)
{
    return differencesOf(documentTypeInfo(DocumentType::Order), there, incoming);
}

/// `field: there -> incoming`
QStringList lines(const DocumentDifferences &differences)
{
    QStringList all;
    for (const FieldDifference &field : differences.fields) {
        all.append(field.field + u": "_s + field.there + u" -> "_s + field.incoming);
    }
    return all;
}

} // namespace

class TestDocumentDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void difference_data();
    void difference();
    void aChangedLineIsNamedByItsGoods();
    void onlySoManyAreListed();
    void longValuesAreCut();
    void whatIsNoDocument();
    void model();
};

void TestDocumentDifferences::difference_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("into");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("what the file does not name is no difference")
        << QByteArray() << QByteArray() << QStringList();
    QTest::newRow("another client") << QByteArray("\"C1\"") << QByteArray("\"C2\"")
                                    << QStringList { u"person_code: C1 -> C2"_s };
    QTest::newRow("a client named by an empty text") // is left to Smartup
        << QByteArray("\"C1\"") << QByteArray("\"\"") << QStringList();
    QTest::newRow("a quantity") << QByteArray(R"("order_quant":"2")")
                                << QByteArray(R"("order_quant":"3")")
                                << QStringList {
                                       u"order_products[product_code=P2].order_quant: 2 -> 3"_s
                                   };
    QTest::newRow("the same quantity in other digits, as a number")
        << QByteArray(R"("order_quant":"2")") << QByteArray(R"("order_quant":2.00)")
        << QStringList();
    QTest::newRow("the same quantity, once with quotation marks")
        << QByteArray(R"("order_quant":"2")") << QByteArray(R"("order_quant":2)") << QStringList();
    QTest::newRow("a code with a zero more is another code")
        << QByteArray("\"860\"") << QByteArray("\"0860\"")
        << QStringList { u"currency_code: 860 -> 0860"_s };
    QTest::newRow("a day without the time of day")
        << QByteArray("12.11.2026 10:15:00") << QByteArray("12.11.2026") << QStringList();
    QTest::newRow("another time of day")
        << QByteArray("10:15:00") << QByteArray("11:15:00")
        << QStringList { u"deal_time: 12.11.2026 10:15:00 -> 12.11.2026 11:15:00"_s };
    QTest::newRow("another day") << QByteArray("13.11.2026") << QByteArray("14.11.2026")
                                 << QStringList { u"delivery_date: 13.11.2026 -> 14.11.2026"_s };
    QTest::newRow("a field that Smartup has not")
        << QByteArray(R"("person_code")") << QByteArray(R"("note":"by noon","person_code")")
        << QStringList { u"note:  -> by noon"_s };
    QTest::newRow("a field that Smartup does not show")
        << QByteArray(R"("person_code")") << QByteArray(R"("room_code":"R1","person_code")")
        << QStringList { u"room_code:  -> R1"_s };
    QTest::newRow("an empty list over two lines")
        << QByteArray(R"("person_code")") << QByteArray("\"details\":[\n   ],\"person_code\"")
        << QStringList();
    QTest::newRow("a line more")
        << QByteArray(R"("order_products":[)")
        << QByteArray(R"("order_products":[{"product_code":"P3","order_quant":"5"},)")
        << QStringList { u"order_products[product_code=P3]:  -> P3 · 5"_s };
    QTest::newRow("a line less") << QByteArray(R"(,
            {"product_code":"P2","order_quant":"2","product_price":"10"})")
                                 << QByteArray()
                                 << QStringList {
                                        u"order_products[product_code=P2]: P2 · 2 · 10 -> "_s
                                    };
    QTest::newRow("other goods in a line: one line less, another more")
        << QByteArray("P2") << QByteArray("P9")
        << QStringList { u"order_products[product_code=P2]: P2 · 2 · 10 -> "_s,
                         u"order_products[product_code=P9]:  -> P9 · 2 · 10"_s };
    QTest::newRow("a price that is not named is Smartup's")
        << QByteArray(R"("order_quant":"1","product_price":"10")")
        << QByteArray(R"("order_quant":"1")") << QStringList();
    QTest::newRow("no lines at all")
        << QByteArray(R"("order_products":[)")
        << QByteArray(R"("order_gifts":[],"order_products":[)") << QStringList();
}

void TestDocumentDifferences::difference()
{
    QFETCH(const QByteArray, change);
    QFETCH(const QByteArray, into);
    QFETCH(const QStringList, expected);
    QByteArray incoming = Incoming;
    if (!change.isEmpty()) {
        QVERIFY(incoming.contains(change));
        incoming.replace(change, into);
    }
    const DocumentDifferences found = orderDifferences(There, incoming);
    QCOMPARE(lines(found), expected);
    QCOMPARE(found.count, expected.size());
    QVERIFY(found.isWhole);
}

/// The same goods come twice, so that nothing names a line; in another order they are the same lines.
void TestDocumentDifferences::aChangedLineIsNamedByItsGoods()
{
    const QByteArray there =
        R"({"order_products":[{"product_code":"P1","order_quant":"1","product_price":"10"},
                              {"product_code":"P1","order_quant":"2","product_price":"10"}]})";
    const QByteArray turned =
        R"({"order_products":[{"product_code":"P1","order_quant":"2.0","product_price":"10"},
                              {"product_code":"P1","order_quant":"1","product_price":"10.00"}]})";
    QCOMPARE(lines(orderDifferences(there, turned)), QStringList());
    QByteArray other = turned;
    other.replace("2.0", "7");
    QCOMPARE(lines(orderDifferences(there, other)),
             (QStringList { u"order_products[0].order_quant: 1 -> 7"_s,
                            u"order_products[1].order_quant: 2 -> 1"_s }));
}

void TestDocumentDifferences::onlySoManyAreListed()
{
    constexpr int Lines = 70;
    QByteArray incoming = R"({"external_id":"1C-1","order_products":[)";
    for (int line = 0; line < Lines; ++line) {
        incoming += R"({"product_code":"P)" + QByteArray::number(line) + R"("},)";
    }
    incoming.chop(1);
    incoming += "]}";
    const DocumentDifferences found =
        orderDifferences(R"({"external_id":"1C-1","order_products":[]})", incoming);
    QCOMPARE(found.count, Lines);
    QCOMPARE(found.fields.size(), DocumentDifferences::MostFields);
}

void TestDocumentDifferences::longValuesAreCut()
{
    const QByteArray note(5000, 'x');
    const DocumentDifferences found =
        orderDifferences(R"({"note":"y"})", R"({"note":")" + note + R"("})");
    QCOMPARE(found.fields.size(), 1);
    QVERIFY(found.fields.first().incoming.size() < 300);
    QVERIFY(found.fields.first().incoming.endsWith(u'…'));
}

void TestDocumentDifferences::whatIsNoDocument()
{
    QCOMPARE(orderDifferences("[", There).fields.size(), 1);
    QCOMPARE(orderDifferences({}, {}).count, 0);
}

void TestDocumentDifferences::model()
{
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setFields({ { u"person_code"_s, u"C1"_s, u"C2"_s }, { {}, u"a\nb"_s, {} } });
    QCOMPARE(model.rowCount(), 2);
    const auto at = [&model](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(at(0, DifferenceModel::FieldColumn), u"person_code"_s);
    QCOMPARE(at(0, DifferenceModel::ThereColumn), u"C1"_s);
    QCOMPARE(at(0, DifferenceModel::IncomingColumn), u"C2"_s);
    QCOMPARE(at(1, DifferenceModel::FieldColumn), u"Whole document"_s);
    QVERIFY(!at(1, DifferenceModel::ThereColumn).contains(u'\n'));
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"C2"_s));
    model.setFields({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestDocumentDifferences)
#include "tst_DocumentDifferences.moc"
