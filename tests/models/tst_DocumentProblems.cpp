#include "models/catalogue/DocumentCatalog.h"
#include "models/exchange/DocumentReader.h"
#include "tests/models/ChangedOrder.h"
#include "tests/support/OrderFiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The same order with one field of its only row changed; Undefined takes it away.
QJsonObject withLine(QLatin1StringView key, const QJsonValue &value)
{
    QJsonObject object = order(u"1C-1"_s);
    QJsonObject line = object.value("order_products"_L1).toArray().first().toObject();
    line.insert(key, value);
    object.insert("order_products"_L1, QJsonArray { line });
    return object;
}

qint64 lineOf(const QByteArray &file, const QByteArray &text)
{
    return file.first(file.indexOf(text)).count('\n') + 1;
}

} // namespace

/// What is said of documents that could be read: mistakes, each with its line, and remarks.
class TestDocumentProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badField_data();
    void badField();
    void problemNamesItsLine();
    void problemInARowNamesItsLine();
    void repeatedExternalId();
    void note_data();
    void note();
    void unknownKeysTravelOn();
    void bigNumbersKeepTheirDigits();
    void manyProblemsAreCounted();
    void hugeNamesStayOutOfTheSentences();
    void manyRemarksAreBounded();
    void moreThanOneRequestHolds();
    void everyTypeOfTheCatalogue();
};

void TestDocumentProblems::badField_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("text");

    const QJsonObject good = order(u"1C-1"_s);
    const QJsonValue gone = QJsonValue(QJsonValue::Undefined);
    for (const Field &field : documentTypeInfo(DocumentType::Order).fields) {
        if (field.isRequired) {
            QTest::addRow("without %s", field.name.data())
                << without(good, field.name) << "Order 1C-1 has no %1."_L1.arg(QString(field.name));
            QTest::addRow("with an empty %s", field.name.data())
                << with(good, field.name, QString())
                << "Order 1C-1 has no %1."_L1.arg(QString(field.name));
        }
    }
    QTest::newRow("null is empty")
        << with(good, "status"_L1, QJsonValue()) << u"Order 1C-1 has no status."_s;
    QTest::newRow("without rows") << without(good, "order_products"_L1)
                                  << u"Order 1C-1 has no order_products."_s;
    QTest::newRow("with no row in the list")
        << with(good, "order_products"_L1, QJsonArray()) << u"Order 1C-1 has no order_products."_s;
    QTest::newRow("rows are no list") << with(good, "order_products"_L1, QJsonObject())
                                      << u"Order 1C-1: order_products must be a list."_s;
    QTest::newRow("a row is no object") << with(good, "order_products"_L1, QJsonArray { 1 })
                                        << u"row 1 of order_products must be an object."_s;
    QTest::newRow("a row without product")
        << withLine("product_code"_L1, gone)
        << u"Order 1C-1: row 1 of order_products has no product_code."_s;
    QTest::newRow("ISO date") << with(good, "deal_time"_L1, u"2026-11-12T10:15:00"_s)
                              << u"deal_time is \"2026-11-12T10:15:00\"; Smartup reads moments"_s;
    QTest::newRow("31st of February")
        << with(good, "delivery_date"_L1, u"31.02.2026"_s) << u"delivery_date is \"31.02.2026\""_s;
    QTest::newRow("quantity with a comma")
        << withLine("order_quant"_L1, u"1,5"_s) << u"order_quant is \"1,5\"; a number"_s;
    QTest::newRow("quantity in words")
        << withLine("order_quant"_L1, u"ten"_s) << u"order_quant is \"ten\"; a number"_s;
    QTest::newRow("quantity with an exponent")
        << withLine("order_quant"_L1, u"1e3"_s) << u"order_quant is \"1e3\"; a number"_s;
    QTest::newRow("flag") << with(good, "self_shipment"_L1, true)
                          << u"self_shipment is \"true\"; it must be Y or N."_s;
    QTest::newRow("object in place of a text")
        << with(good, "note"_L1, QJsonObject()) << u"note must be a text"_s;
    QTest::newRow("gifts are no list")
        << with(good, "order_gifts"_L1, u"x"_s) << u"order_gifts must be a list."_s;
    QTest::newRow("NUL in a code") << with(good, "person_code"_L1, QString(u"a\0b"_s))
                                   << u"person_code holds a control character."_s;
    QTest::newRow("a text no column holds")
        << with(good, "note"_L1, QString(4001, u'x'))
        << u"note is 4001 characters long; Smartup stores 4000 at most."_s;
    QTest::newRow("a code no column holds")
        << withLine("product_code"_L1, QString(5000, u'x'))
        << u"row 1 of order_products: product_code is 5000 characters long"_s;
    QTest::newRow("a value that looks like a place marker")
        << with(good, "delivery_date"_L1, u"%1 %2"_s) << u"delivery_date is \"%1 %2\""_s;
}

void TestDocumentProblems::badField()
{
    QFETCH(QJsonObject, object);
    QFETCH(QString, text);
    const ImportFile file = readDocuments(fileOf(object), std::nullopt);
    QVERIFY(!file.isUsable());
    QCOMPARE(file.problemCount, 1);
    QVERIFY2(file.problems.first().text.contains(text), qPrintable(file.problems.first().text));
    QVERIFY(file.problems.first().line >= 3);
}

void TestDocumentProblems::problemNamesItsLine()
{
    QList<QJsonObject> all = orders(40);
    all[11].remove("deal_time"_L1);
    const QByteArray bytes = orderFile(all);
    const ImportFile file = readDocuments(bytes, std::nullopt);
    QCOMPARE(file.problemCount, 1);
    const FileProblem &problem = file.problems.first();
    QCOMPARE(problem.document, u"1C-00000012"_s);
    const ImportDocument &document = file.documents.at(11);
    QCOMPARE(problem.line, document.line);
    QCOMPARE(bytes.first(document.offset).count('\n') + 1, document.line);
    QCOMPARE(fileProblemText(problem),
             "Line %1: Order 1C-00000012 has no deal_time."_L1.arg(QString::number(document.line)));
}

void TestDocumentProblems::problemInARowNamesItsLine()
{
    QList<QJsonObject> all = orders(5);
    QJsonArray lines = all[3].value("order_products"_L1).toArray();
    QJsonObject bad = lines.first().toObject();
    bad.insert("order_quant"_L1, u"a dozen"_s);
    lines.append(bad);
    all[3].insert("order_products"_L1, lines);
    const QByteArray bytes = orderFile(all);
    const ImportFile file = readDocuments(bytes, std::nullopt);
    QCOMPARE(file.problemCount, 1);
    // The row is named by the line its brace stands in, above the field itself.
    const qint64 fieldLine = lineOf(bytes, "a dozen");
    QVERIFY(file.problems.first().line < fieldLine);
    QVERIFY(file.problems.first().line > fieldLine - 7);
    QVERIFY(file.problems.first().text.contains("row 2 of order_products"_L1));
}

void TestDocumentProblems::repeatedExternalId()
{
    const QByteArray bytes = orderFile({ order(u"1C-1"_s), order(u"1C-2"_s), order(u"1C-1"_s),
                                         order(u"1C-2"_s, QDate(2026, 11, 12), u"SAM"_s) });
    const ImportFile file = readDocuments(bytes, std::nullopt);
    QCOMPARE(file.problemCount, 1); // the same id in another organisation is another document
    QCOMPARE(file.problems.first().line, file.documents.at(2).line);
    QVERIFY(file.problems.first().text.contains(
        "in line %1."_L1.arg(QString::number(file.documents.first().line))));
}

void TestDocumentProblems::note_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("text");

    const QJsonObject good = order(u"1C-1"_s);
    QTest::newRow("unknown key") << with(good, "warehous_code"_L1, u"1"_s)
                                 << u"does not name the field \"warehous_code\""_s;
    QTest::newRow("unknown key of a row")
        << withLine("colour"_L1, u"red"_s) << u"does not name the field \"colour\" of a row"_s;
    QTest::newRow("field of exports")
        << with(good, "total_amount"_L1, u"12505"_s) << u"\"total_amount\" belongs to exports"_s;
    QTest::newRow("unknown status")
        << with(good, "status"_L1, u"Z#9"_s) << u"The status \"Z#9\" is not known here"_s;
    QTest::newRow("without external id")
        << without(good, ExternalIdField) << u"without external_id"_s;
    QTest::newRow("long external id")
        << with(good, ExternalIdField, QString(21, u'A')) << u"more than 20 characters"_s;
    QTest::newRow("Cyrillic external id")
        << with(good, ExternalIdField, u"1С-1"_s) << u"other characters"_s;
}

void TestDocumentProblems::note()
{
    QFETCH(QJsonObject, object);
    QFETCH(QString, text);
    const ImportFile file = readDocuments(fileOf(object), std::nullopt);
    QVERIFY2(file.isUsable(), qPrintable(file.problems.value(0).text));
    QCOMPARE(file.notes.size(), 1);
    QVERIFY2(file.notes.first().text.contains(text), qPrintable(file.notes.first().text));
    QVERIFY(file.notes.first().line >= 3);
}

void TestDocumentProblems::unknownKeysTravelOn()
{
    const QByteArray document = QJsonDocument(with(order(u"1C-1"_s), "x_own"_L1,
                                                   QJsonArray { 1, QJsonObject { { u"a"_s, 2 } } }))
                                    .toJson();
    const ImportFile file = readDocuments("{\"order\":[" + document + "]}", std::nullopt);
    QVERIFY(file.isUsable());
    QCOMPARE(importBody(file, { 0 }), "{\"order\":[" + document.trimmed() + "]}");
}

void TestDocumentProblems::bigNumbersKeepTheirDigits()
{
    QByteArray bytes = fileOf(order(u"1C-1"_s));
    bytes.replace("\"delivery_number\": \"45112\"",
                  "\"deal_id\": 18446744073709551615, \"x\": 1e400, \"delivery_number\": 007");
    // 007 is no JSON: Smartup would refuse the whole request.
    QVERIFY(!readDocuments(bytes, std::nullopt).isUsable());
    bytes.replace(": 007", ": 45112");
    const ImportFile file = readDocuments(bytes, std::nullopt);
    QVERIFY2(file.isUsable(), qPrintable(file.problems.value(0).text));
    QCOMPARE(file.documents.first().smartupId, u"18446744073709551615"_s);
    QCOMPARE(file.documents.first().number, u"45112"_s);
}

void TestDocumentProblems::manyProblemsAreCounted()
{
    QList<QJsonObject> all = orders(1500);
    for (QJsonObject &one : all) {
        one.remove("status"_L1);
    }
    const ImportFile file = readDocuments(orderFile(all), std::nullopt);
    QCOMPARE(file.problemCount, 1500);
    QCOMPARE(file.problems.size(), ImportFile::MaxProblems);
}

/// However long the names in a file are, the sentences about it stay sentences.
void TestDocumentProblems::hugeNamesStayOutOfTheSentences()
{
    const QString huge(1'000'000, u'x');
    QJsonObject one = with(order(u"1C-1"_s), ExternalIdField, huge);
    one.insert(huge, u"value"_s);
    one.remove("deal_time"_L1);
    const ImportFile inDocument = readDocuments(fileOf(one), std::nullopt);
    QVERIFY(!inDocument.isUsable());
    QVERIFY(!inDocument.notes.isEmpty());
    const ImportFile atTheTop =
        readDocuments(QJsonDocument(QJsonObject { { huge, 1 } }).toJson(), std::nullopt);
    QVERIFY(!atTheTop.isUsable());
    for (const FileProblem &problem :
         inDocument.problems + inDocument.notes + atTheTop.problems + atTheTop.notes) {
        QVERIFY2(problem.text.size() < 300, qPrintable(problem.text.left(300)));
        QVERIFY(problem.document.size() < 100);
    }
}

void TestDocumentProblems::manyRemarksAreBounded()
{
    QJsonObject one = order(u"1C-1"_s);
    for (int i = 0; i < 5000; ++i) {
        one.insert(u"made_up_%1"_s.arg(i), i);
    }
    const ImportFile file = readDocuments(fileOf(one), std::nullopt);
    QVERIFY(file.isUsable());
    QCOMPARE(file.notes.size(), ImportFile::MaxProblems);
}

void TestDocumentProblems::moreThanOneRequestHolds()
{
    const ImportFile file = readDocuments(orderFile(orders(5001)), std::nullopt);
    QVERIFY(file.isUsable());
    QCOMPARE(file.documents.size(), 5001);
}

/// A twelfth type must need no code here: what the catalogue demands is what is reported.
void TestDocumentProblems::everyTypeOfTheCatalogue()
{
    for (const DocumentTypeInfo &info : documentCatalog()) {
        const QByteArray root(info.root.data(), info.root.size());
        const ImportFile file = readDocuments("{\"" + root + "\":[{}]}", info.type);
        const auto required = std::ranges::count_if(info.fields, &Field::isRequired);
        const bool areLinesRequired = std::ranges::any_of(info.lineFields, &Field::isRequired);
        QCOMPARE(file.problemCount, required + (areLinesRequired ? 1 : 0));
    }
}

QTEST_APPLESS_MAIN(TestDocumentProblems)
#include "tst_DocumentProblems.moc"
