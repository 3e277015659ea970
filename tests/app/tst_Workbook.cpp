#include "app/exchange/ImportFileLoader.h"
#include "app/exchange/formats/WorkbookReader.h"
#include "models/exchange/DocumentReader.h"
#include "tests/app/WorkbookBytes.h"
#include "tests/support/FormatFiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray Names =
    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>";

QByteArray cellB(const QByteArray &attributes, const QByteArray &content)
{
    return Names + "<row r=\"2\"><c r=\"B2\" " + attributes + ">" + content + "</c></row>";
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// Workbooks as other programs write them, and what is refused.
class TestWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cell_data();
    void cell();
    void badCell_data();
    void badCell();
    void rowsAndPlaces();
    void furtherSheets();
    void badArchive_data();
    void badArchive();
    void cutAnywhere();
    void badFile_data();
    void badFile();
};

void TestWorkbook::cell_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("note"); // null: no cell

    QTest::newRow("a text") << cellB("t=\"inlineStr\"", "<is><t>x</t></is>") << u"x"_s;
    QTest::newRow("a text in runs") << cellB("t=\"inlineStr\"",
                                             "<is><r><rPr><b/></rPr><t>x</t></r><r><t> y</t></r>"
                                             "<rPh sb=\"0\"><t>z</t></rPh></is>")
                                    << u"x y"_s;
    QTest::newRow("a shared text") << cellB("t=\"s\"", "<v>1</v>") << u"note"_s;
    QTest::newRow("a number") << cellB("", "<v>1250.5</v>") << u"1250.5"_s;
    QTest::newRow("0.1 + 0.2") << cellB("t=\"n\"", "<v>0.30000000000000004</v>") << u"0.3"_s;
    QTest::newRow("a day") << cellB("s=\"1\"", "<v>46338</v>") << u"12.11.2026"_s;
    QTest::newRow("a moment") << cellB("s=\"2\"", "<v>46338.427083333336</v>")
                              << u"12.11.2026 10:15:00"_s;
    QTest::newRow("a formula counts by its result") << cellB("", "<f>1+1</f><v>2</v>") << u"2"_s;
    QTest::newRow("a formula that makes a text")
        << cellB("t=\"str\"", "<f>\"x\"</f><v>=x</v>") << u"=x"_s;
    QTest::newRow("a flag") << cellB("t=\"b\"", "<v>1</v>") << u"true"_s;
    QTest::newRow("a sign") << cellB("t=\"inlineStr\"", "<is><t>a_x000D_b</t></is>") << u"a\rb"_s;
    QTest::newRow("an apostrophe that was put there")
        << cellB("t=\"inlineStr\"", "<is><t>'=1</t></is>") << u"=1"_s;
    QTest::newRow("leading zeros of a text")
        << cellB("t=\"inlineStr\"", "<is><t>007</t></is>") << u"007"_s;
    QTest::newRow("a cell without a name follows the one before")
        << Names + "<row><c t=\"inlineStr\"><is><t>A</t></is></c><c><v>5</v></c></row>" << u"5"_s;
}

void TestWorkbook::cell()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, note);
    const SourceText text = readWorkbook(workbookOf(rows));
    QVERIFY2(text.isSound(), qPrintable(text.problems.value(0).text));
    const QJsonArray read = QJsonDocument::fromJson(text.json).array();
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().toObject().value("note"_L1).toString(), note);
}

void TestWorkbook::badCell_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("text");

    QTest::newRow("an error") << cellB("t=\"e\"", "<v>#N/A</v>") << u"B2 holds an error"_s;
    QTest::newRow("a formula that was never calculated")
        << cellB("", "<f>A1</f>") << u"B2 has no result"_s;
    QTest::newRow("an id that was rounded")
        << cellB("", "<v>1.23456789012346E+19</v>") << u"B2 has more digits"_s;
    QTest::newRow("a day that is none") << cellB("s=\"1\"", "<v>-5</v>") << u"B2 holds no day"_s;
    QTest::newRow("a shared text that is not there")
        << cellB("t=\"s\"", "<v>99</v>") << u"not there"_s;
    QTest::newRow("a cell beyond the names")
        << Names + "<row r=\"2\"><c r=\"E2\"><v>1</v></c></row>" << u"5 cells"_s;
    QTest::newRow("a cell far beyond")
        << Names + "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>" << u"beyond"_s;
    QTest::newRow("rows that go back")
        << Names + "<row r=\"3\"/><row r=\"2\"/>" << u"not in order"_s;
    QTest::newRow("a row beyond every workbook")
        << Names + "<row r=\"4000000000\"/>" << u"not in order"_s;
    QTest::newRow("no rows") << QByteArray() << u"empty"_s;
    QTest::newRow("a document type")
        << QByteArray("</sheetData><!DOCTYPE x><sheetData>") << u"document type"_s;
    QTest::newRow("XML that ends in the middle") << QByteArray("<row r=\"1\"><c>") << u"damaged"_s;
}

void TestWorkbook::badCell()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, text);
    const SourceText read = readWorkbook(workbookOf(rows));
    QVERIFY(!read.isSound());
    QVERIFY2(read.problems.first().text.contains(text), qPrintable(read.problems.first().text));
}

void TestWorkbook::rowsAndPlaces()
{
    const QByteArray rows = Names
        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>A</t></is></c></row>"
          "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>B</t></is></c></row>";
    const ImportFile file =
        readDocuments(readWorkbook(workbookOf(rows)), DocumentType::Order, u"a.xlsx"_s);
    QCOMPARE(file.documents.size(), 2);
    QCOMPARE(file.documents.at(0).line, 2);
    QCOMPARE(file.documents.at(1).line, 9);
    QCOMPARE(file.documents.at(1).externalId, u"B"_s);
}

void TestWorkbook::furtherSheets()
{
    ZipEntries entries = workbookEntries(Names);
    entries[0].second.replace("</sheets>", "<sheet name=\"Old\" r:id=\"rId9\"/></sheets>");
    const SourceText text = readWorkbook(zipOf(entries));
    QVERIFY(text.isSound());
    QCOMPARE(text.notes.size(), 1);
    QVERIFY(text.notes.first().text.contains("(Orders)"_L1));
}

void TestWorkbook::badArchive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("no workbook inside") << zipOf({ { "readme.txt", "x" } }) << u"no Excel"_s;
    QTest::newRow("no sheet inside") << zipOf(workbookEntries({}).sliced(0, 4)) << u"no sheet"_s;
    ZipEntries many;
    for (int i = 0; i < 65536; ++i) {
        many.append({ "e" + QByteArray::number(i), QByteArray() });
    }
    QTest::newRow("65 536 entries") << zipOf(many) << u"65536 entries"_s;
    QTest::newRow("a bomb") << zipOf({ { "xl/workbook.xml", QByteArray(64 << 20, ' ') } })
                            << u"out of all proportion"_s;
    QTest::newRow("a name that leads out")
        << zipOf({ { "../../etc/cron.d/x", "x" } }) << u"leads out"_s;
    QTest::newRow("a name from the root") << zipOf({ { "/etc/x", "x" } }) << u"leads out"_s;
    QTest::newRow("a name of Windows") << zipOf({ { "a\\..\\x", "x" } }) << u"leads out"_s;
    QTest::newRow("encrypted") << zipOf(workbookEntries(Names), "geheim") << u"encrypted"_s;
    QTest::newRow("an archive in the archive")
        << zipOf({ { "inner.zip", workbookOf(Names) } }) << u"no Excel"_s;
    QTest::newRow("only the beginning of an archive")
        << QByteArray("PK\x03\x04 and so on") << u"damaged"_s;
    ZipEntries leading = workbookEntries(Names);
    leading[1].second.replace("worksheets/sheet1.xml", "../../etc/passwd");
    QTest::newRow("a sheet outside the archive") << zipOf(leading) << u"no sheet"_s;
}

void TestWorkbook::badArchive()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QVERIFY(isZip(bytes));
    const SourceText read = readWorkbook(bytes);
    QCOMPARE(read.problemCount, 1);
    QVERIFY2(read.problems.first().text.contains(text), qPrintable(read.problems.first().text));
}

/// However a workbook was cut off or damaged, it is refused or whole.
void TestWorkbook::cutAnywhere()
{
    QByteArray rows = Names;
    for (int i = 2; i < 12; ++i) {
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c t=\"inlineStr\"><is><t>"
            + QByteArray::number(i * 1111) + "</t></is></c></row>";
    }
    const QByteArray whole = workbookOf(rows);
    const QByteArray json = readWorkbook(whole).json;
    QCOMPARE(QJsonDocument::fromJson(json).array().size(), 10);
    for (qsizetype size = 4; size < whole.size(); ++size) {
        QVERIFY2(!readWorkbook(whole.first(size)).isSound(), qPrintable(QString::number(size)));
    }
    for (quint32 seed = 1; seed <= 2000; ++seed) {
        const SourceText text = readWorkbook(mutated(whole, seed));
        if (text.isSound()) {
            QCOMPARE(text.json, json);
        }
    }
}

void TestWorkbook::badFile_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");

    QTest::newRow("not there") << u"none"_s << u"does not exist"_s;
    QTest::newRow("empty") << u"empty"_s << u"The file is empty."_s;
    QTest::newRow("only a byte order mark") << u"mark"_s << u"The file is empty."_s;
    QTest::newRow("4 GB of nothing") << u"sparse"_s << u"files of up to"_s;
    QTest::newRow("a pipe") << u"fifo"_s << u"no file but"_s;
    QTest::newRow("a folder") << u"folder"_s << u"no file but"_s;
    QTest::newRow("a device without end") << u"/dev/zero"_s << u"no file but"_s;
    QTest::newRow("a workbook of the old kind") << u"old"_s << u"has a password or is of the old"_s;
    QTest::newRow("a text that is called a workbook") << u"text.xlsx"_s << u"no workbook"_s;
}

void TestWorkbook::badFile()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    const QTemporaryDir folder;
    const QString path =
        kind.startsWith(u'/') ? kind : folder.filePath(kind.contains(u'.') ? kind : u"a.csv"_s);
    if (kind == "empty"_L1) {
        write(path, {});
    } else if (kind == "mark"_L1) {
        write(path, "\xEF\xBB\xBF");
    } else if (kind == "old"_L1) {
        write(path, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on");
    } else if (kind == "text.xlsx"_L1) {
        write(path, "external_id;note\n1;2\n");
    } else if (kind == "sparse"_L1) {
        write(path, {});
        QVERIFY(QFile::resize(path, 4LL << 30));
    } else if (kind == "folder"_L1) {
        QVERIFY(QDir().mkdir(path));
    } else if (kind == "fifo"_L1) {
        QCOMPARE(QProcess::execute(u"mkfifo"_s, { path }), 0);
    }
    const ImportFilePtr file = loadImportFile(path, DocumentType::Order);
    QVERIFY(!file->isUsable());
    QVERIFY(file->documents.isEmpty());
    QCOMPARE(file->problemCount, 1);
    QVERIFY2(file->problems.first().text.contains(text), qPrintable(file->problems.first().text));
}

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_Workbook.moc"
