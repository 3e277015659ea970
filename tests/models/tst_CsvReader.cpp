#include "models/exchange/DocumentReader.h"
#include "models/exchange/formats/CsvReader.h"
#include "tests/support/FormatFiles.h"
#include "tests/support/OrderFiles.h"

#include <QJsonDocument>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).array();
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void badTable_data();
    void badTable();
    void ordersAreRead();
    void placesAreThoseOfTheFile();
    void rowsCutAnywhere();
    void manyProblemsAreCounted();
};

void TestCsvReader::table_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("semicolons") << QByteArray("a;b\n1;2\n") << QByteArray(R"([{"a":"1","b":"2"}])");
    QTest::newRow("commas") << QByteArray("a,b\n1,2") << QByteArray(R"([{"a":"1","b":"2"}])");
    QTest::newRow("tabs") << QByteArray("a\tb\n1\t2;3\n") << QByteArray(R"([{"a":"1","b":"2;3"}])");
    QTest::newRow("the separator is named")
        << QByteArray("sep=|\na|b\n1|2") << QByteArray(R"([{"a":"1","b":"2"}])");
    QTest::newRow("a separator inside quotes does not count")
        << QByteArray("\"a,b,c\";d\n1;2") << QByteArray(R"([{"a,b,c":"1","d":"2"}])");
    QTest::newRow("Windows line ends")
        << QByteArray("a;b\r\n1;2\r\n") << QByteArray(R"([{"a":"1","b":"2"}])");
    QTest::newRow("old line ends")
        << QByteArray("a;b\r1;2\r") << QByteArray(R"([{"a":"1","b":"2"}])");
    QTest::newRow("a quote inside quotes")
        << QByteArray("a;b\n\"x \"\"y\"\"\";2") << QByteArray(R"([{"a":"x \"y\"","b":"2"}])");
    QTest::newRow("a separator and a line end inside quotes")
        << QByteArray("a;b\n\"x;\r\ny\";2") << QByteArray(R"([{"a":"x;\r\ny","b":"2"}])");
    QTest::newRow("a quote inside a text without quotes")
        << QByteArray("a;b\n12\" pipe;2") << QByteArray(R"([{"a":"12\" pipe","b":"2"}])");
    QTest::newRow("an empty cell is no field")
        << QByteArray("a;b\n;2\n\"\";3") << QByteArray(R"([{"b":"2"},{"b":"3"}])");
    QTest::newRow("leading zeros and long numbers stay")
        << QByteArray("a;b\n007;18446744073709551615")
        << QByteArray(R"([{"a":"007","b":"18446744073709551615"}])");
    QTest::newRow("an apostrophe that was put there goes")
        << QByteArray("a;b\n'=1;'x\n';'+1")
        << QByteArray(R"([{"a":"=1","b":"'x"},{"a":"","b":"+1"}])");
    QTest::newRow("a column of JSON") << QByteArray("a:json;b\n\"[\"\"x\"\", 1]\";null")
                                      << QByteArray(R"([{"a":["x",1],"b":"null"}])");
    QTest::newRow("the same columns without lines: each row a document")
        << QByteArray("external_id;b\n1;2\n1;2")
        << QByteArray(R"([{"external_id":"1","b":"2"},{"external_id":"1","b":"2"}])");
    QTest::newRow("rows with one external id are one document")
        << QByteArray("external_id;n;l.c;l.q\nA;x;p1;1\nA;x;p2;2\nB;x;p1;3")
        << QByteArray(
               R"([{"external_id":"A","n":"x","l":[{"c":"p1","q":"1"},{"c":"p2","q":"2"}]},{"external_id":"B","n":"x","l":[{"c":"p1","q":"3"}]}])");
    QTest::newRow("a row without the document's columns goes on")
        << QByteArray("external_id;n;l.c\nA;x;p1\n;;p2")
        << QByteArray(R"([{"external_id":"A","n":"x","l":[{"c":"p1"},{"c":"p2"}]}])");
    QTest::newRow("without external id all columns of the document decide")
        << QByteArray("n;m;l.c\n1;a;p1\n1;a;p2\n1;b;p3")
        << QByteArray(
               R"([{"n":"1","m":"a","l":[{"c":"p1"},{"c":"p2"}]},{"n":"1","m":"b","l":[{"c":"p3"}]}])");
    QTest::newRow("one external id in two organisations: two documents")
        << QByteArray("filial_code;external_id;l.c\nT;A;p1\nS;A;p2")
        << QByteArray(
               R"([{"filial_code":"T","external_id":"A","l":[{"c":"p1"}]},{"filial_code":"S","external_id":"A","l":[{"c":"p2"}]}])");
    QTest::newRow("an empty row ends a document")
        << QByteArray("n;l.c\n1;p1\n;\n1;p2")
        << QByteArray(R"([{"n":"1","l":[{"c":"p1"}]},{"n":"1","l":[{"c":"p2"}]}])");
    QTest::newRow("two lists side by side")
        << QByteArray("external_id;g.c;order_products.c\nA;g1;p1\nA;;p2\nA;g2;p3")
        << QByteArray(
               R"([{"external_id":"A","order_products":[{"c":"p1"},{"c":"p2"},{"c":"p3"}],"g":[{"c":"g1"},{"c":"g2"}]}])");
    QTest::newRow("a document without lines")
        << QByteArray("external_id;l.c\nA;\nB;p1")
        << QByteArray(R"([{"external_id":"A"},{"external_id":"B","l":[{"c":"p1"}]}])");
    QTest::newRow("lines in a cell")
        << QByteArray("external_id;l:json;l.c\nA;[];\nB;;p1")
        << QByteArray(R"([{"external_id":"A","l":[]},{"external_id":"B","l":[{"c":"p1"}]}])");
    QTest::newRow("empty columns at the end of the names")
        << QByteArray("a;b;;\n1;2;;") << QByteArray(R"([{"a":"1","b":"2"}])");
    QTest::newRow("nothing but names") << QByteArray("a;b\n") << QByteArray("[]");
}

void TestCsvReader::table()
{
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, json);
    const SourceText text = readCsv(csv);
    QVERIFY2(text.isSound(), qPrintable(text.problems.value(0).text));
    QJsonParseError error {};
    const QJsonDocument read = QJsonDocument::fromJson(text.json, &error);
    QVERIFY2(error.error == QJsonParseError::NoError, text.json.constData());
    QCOMPARE(read.array(), ::json(json));
}

void TestCsvReader::badTable_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("text");

    QTest::newRow("a quote that is never closed")
        << QByteArray("a;b\n1;2\n\"3;4\n5;6\n") << qint64(3) << u"never closed"_s;
    QTest::newRow("something behind a quote")
        << QByteArray("a;b\n\"1\"x;2") << qint64(2) << u"follows a closing quote"_s;
    QTest::newRow("NUL") << QByteArray("a;b\n1;\0\n", 8) << qint64(2) << u"NUL"_s;
    QTest::newRow("a million columns") << QByteArray("a") + QByteArray(1000000, ';') + "\n"
                                       << qint64(1) << u"1024 cells"_s;
    QTest::newRow("a cell of 2 MiB")
        << "a;b\n1;2\n" + QByteArray(2 << 20, 'x') + ";1" << qint64(3) << u"1 MiB"_s;
    QTest::newRow("a row that is too long")
        << QByteArray("a;b\n1;2;3") << qint64(2) << u"3 cells, but the first row names 2"_s;
    QTest::newRow("a row that was cut off")
        << QByteArray("a;b;c\n1;2;3\n4;5") << qint64(3) << u"2 cells instead of 3"_s;
    QTest::newRow("a column twice")
        << QByteArray("a;b;a\n1;2;3") << qint64(1) << u"two columns \"a\""_s;
    QTest::newRow("a column without a name")
        << QByteArray("a;;b\n1;2;3") << qint64(1) << u"Column 2 has no name"_s;
    QTest::newRow("a column too deep")
        << QByteArray("a;b.c.d\n1;2") << qint64(1) << u"not understood"_s;
    QTest::newRow("no JSON where JSON is promised")
        << QByteArray("a;b:json\n1;{x}") << qint64(2) << u"holds no JSON"_s;
    QTest::newRow("two accounts of one document")
        << QByteArray("external_id;n;l.c\nA;1;p\nB;1;p\nB;2;p") << qint64(4)
        << u"n is \"2\", but \"1\" in line 3"_s;
    QTest::newRow("a row that adds nothing")
        << QByteArray("external_id;l.c\nA;\nA;") << qint64(3) << u"adds nothing"_s;
    QTest::newRow("a field twice, as text and as JSON")
        << QByteArray("a;a:json\n1;2") << qint64(2) << u"twice"_s;
    QTest::newRow("a list twice, as a cell and as rows")
        << QByteArray("a;l:json;l.c\n1;[];p") << qint64(2) << u"twice"_s;
    QTest::newRow("only line ends") << QByteArray("\n\n;\n") << qint64(0) << u"empty"_s;
}

void TestCsvReader::badTable()
{
    QFETCH(QByteArray, csv);
    QFETCH(qint64, line);
    QFETCH(QString, text);
    const ImportFile file = readDocuments(csv, DocumentType::Order, u"a.csv"_s);
    QVERIFY(!file.isUsable());
    QVERIFY(file.documents.isEmpty());
    QVERIFY2(file.problems.first().text.contains(text), qPrintable(file.problems.first().text));
    QCOMPARE(file.problems.first().line, line);
}

void TestCsvReader::ordersAreRead()
{
    const QList<QJsonObject> all = orders(5);
    const ImportFile file = readDocuments(csvFile(all), std::nullopt, u"orders.csv"_s);
    QVERIFY2(file.isUsable(), qPrintable(file.problems.value(0).text));
    QCOMPARE(file.type, DocumentType::Order);
    QCOMPARE(file.documents.size(), 5);
    for (qsizetype i = 0; i < 5; ++i) {
        const QByteArray json = file.json(file.documents.at(i)).toByteArray();
        QCOMPARE(QJsonDocument::fromJson(json).object(), all.at(i));
    }
}

void TestCsvReader::placesAreThoseOfTheFile()
{
    const QByteArray csv =
        "external_id;note;order_products.product_code;order_products.order_quant\n"
        "A;\"two\r\nlines\";p1;1\n"
        "A;;p2;zwei\n"
        "\n"
        "B;;p1;drei\n";
    const ImportFile file = readDocuments(csv, DocumentType::Order, u"a.csv"_s);
    QCOMPARE(file.documents.size(), 2);
    QCOMPARE(file.documents.at(0).line, 2);
    QCOMPARE(file.documents.at(0).lineCount, 2);
    QCOMPARE(file.documents.at(1).line, 6);
    QList<qint64> lines;
    for (const FileProblem &problem : file.problems) {
        if (problem.text.contains("order_quant is"_L1)) {
            lines.append(problem.line);
        }
    }
    QCOMPARE(lines, (QList<qint64> { 4, 6 }));
}

/// A file that was cut off inside a row is refused; between two rows nobody can see it.
void TestCsvReader::rowsCutAnywhere()
{
    const QByteArray whole = csvFile({ order(u"1C-1"_s), order(u"1C-2"_s) });
    const auto rowAt = [&whole](qsizetype at) { return whole.first(at).count('\n'); };
    const ImportFile all = readDocuments(whole, DocumentType::Order, u"a.csv"_s);
    QCOMPARE(all.documents.size(), 2);
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const ImportFile file = readDocuments(whole.first(size), DocumentType::Order, u"a.csv"_s);
        QVERIFY(file.documents.size() <= rowAt(size));
        if (file.isUsable()) {
            const qsizetype lastCell = whole.lastIndexOf(';', size - 1);
            QVERIFY2(whole.indexOf('\n', lastCell) + 1 == whole.indexOf('\n', size - 1) + 1,
                     qPrintable(QString::number(size)));
        }
    }
}

void TestCsvReader::manyProblemsAreCounted()
{
    QByteArray csv = "a;b\n";
    for (int i = 0; i < 5000; ++i) {
        csv += "1\n";
    }
    const ImportFile file = readDocuments(csv, DocumentType::Order, u"a.csv"_s);
    QVERIFY(!file.isUsable());
    QCOMPARE(file.problems.size(), ImportFile::MaxProblems);
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_CsvReader.moc"
