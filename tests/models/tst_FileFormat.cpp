#include "models/exchange/DocumentReader.h"
#include "models/exchange/formats/CellText.h"
#include "models/exchange/formats/FileFormat.h"
#include "models/exchange/formats/FileText.h"
#include "models/exchange/formats/WorkbookText.h"
#include "tests/support/FormatFiles.h"

#include <QStringDecoder>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

class TestFileFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableIsWhole();
    void recognition_data();
    void recognition();
    void encoding_data();
    void encoding();
    void everyLetterOfWindows1251();
    void chosenByHand_data();
    void chosenByHand();
    void chosenForAWholeFile_data();
    void chosenForAWholeFile();
    void rowsToLookAt();
    void keysOfEncodings();
    void column_data();
    void column();
    void columnThatIsNone_data();
    void columnThatIsNone();
    void cell_data();
    void cell();
    void everyHostileCellComesBack();
    void dateFormat_data();
    void dateFormat();
    void number_data();
    void number();
    void date_data();
    void date();
    void workbookSigns();
    void cellNames();
};

void TestFileFormat::tableIsWhole()
{
    QCOMPARE(fileFormats().size(), FileFormatCount);
    for (std::size_t i = 0; i < FileFormatCount; ++i) {
        const FileFormatInfo &info = fileFormats()[i];
        QCOMPARE(static_cast<std::size_t>(info.format), i);
        QCOMPARE(fileFormatFromKey(QString(info.key)), info.format);
        QVERIFY(!info.extensions.empty());
        for (const QLatin1StringView extension : info.extensions) {
            QCOMPARE(fileFormatOfName("X."_L1 + QString(extension).toUpper()), info.format);
        }
        QVERIFY(fileDialogFilter(info.format).endsWith(u')'));
        QVERIFY(readableFileFilters().contains(fileDialogFilter(info.format)));
    }
    QVERIFY(!fileFormatFromKey(u"pdf"));
    QVERIFY(!fileFormatOfName(u"orders"));
}

void TestFileFormat::recognition_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::addColumn<FileFormat>("format");

    QTest::newRow("JSON called so") << QByteArray("{}") << u"a.json"_s << FileFormat::Json;
    QTest::newRow("JSON called CSV") << QByteArray(" \n[1]") << u"a.csv"_s << FileFormat::Json;
    QTest::newRow("XML called JSON") << QByteArray("\n<order/>") << u"a.json"_s << FileFormat::Xml;
    QTest::newRow("a workbook called JSON")
        << QByteArray("PK\x03\x04xx") << u"a.json"_s << FileFormat::Xlsx;
    QTest::newRow("an empty archive") << QByteArray("PK\x05\x06") << u"a.zip"_s << FileFormat::Xlsx;
    QTest::newRow("a table called so") << QByteArray("a;b") << u"a.CSV"_s << FileFormat::Csv;
    QTest::newRow("a table of one column") << QByteArray("a\n1") << u"a.csv"_s << FileFormat::Csv;
    QTest::newRow("a table without a name of its own")
        << QByteArray("external_id,note\n1,2") << u"orders"_s << FileFormat::Csv;
    QTest::newRow("a table in quotes")
        << QByteArray("\"external_id\";\"note\"") << QString() << FileFormat::Csv;
    QTest::newRow("one word") << QByteArray("null") << QString() << FileFormat::Json;
    QTest::newRow("a text") << QByteArray("\"ok\"") << QString() << FileFormat::Json;
    QTest::newRow("nothing, called CSV") << QByteArray() << u"a.csv"_s << FileFormat::Json;
}

void TestFileFormat::recognition()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    QFETCH(FileFormat, format);
    QCOMPARE(recogniseFormat(content, name), format);
}

void TestFileFormat::encoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text"); // empty: refused
    QTest::addColumn<TextEncoding>("encoding");

    QTest::newRow("ASCII") << QByteArray("abc") << u"abc"_s << TextEncoding::Utf8;
    QTest::newRow("UTF-8") << u"Чай"_s.toUtf8() << u"Чай"_s << TextEncoding::Utf8;
    QTest::newRow("UTF-8 with mark")
        << "\xEF\xBB\xBF" + u"Чай"_s.toUtf8() << u"Чай"_s << TextEncoding::Utf8;
    QTest::newRow("UTF-16 LE with mark") << QByteArray("\xFF\xFE"
                                                       "a\0b\0",
                                                       6)
                                         << u"ab"_s << TextEncoding::Utf16;
    QTest::newRow("UTF-16 BE without mark")
        << QByteArray("\0a\0b", 4) << u"ab"_s << TextEncoding::Utf16;
    QTest::newRow("windows-1251, a table of 1C")
        << QByteArray("name;note\n\xD7\xE0\xE9;\xAB\xC0\xF5\xEC\xE0\xE4\xBB \xB9 5")
        << u"name;note\nЧай;«Ахмад» № 5"_s << TextEncoding::Windows1251;
    QTest::newRow("UTF-8 with one broken byte")
        << u"Чай Ахмад"_s.toUtf8().replace(4, 1, "\xFF") << QString() << TextEncoding::Utf8;
    QTest::newRow("UTF-8 cut inside a letter")
        << u"Чай Ахмад"_s.toUtf8().chopped(1) << QString() << TextEncoding::Utf8;
    QTest::newRow("Latin-1") << QByteArray("caf\xE9 cr\xE8me") << QString() << TextEncoding::Utf8;
    QTest::newRow("a byte that windows-1251 does not have")
        << QByteArray("\xD7\xE0\xE9\x98") << QString() << TextEncoding::Utf8;
    QTest::newRow("a lone surrogate")
        << QByteArray("\xED\xA0\x80") << QString() << TextEncoding::Utf8;
}

void TestFileFormat::encoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(TextEncoding, encoding);
    const FileText read = decodeFileText(bytes);
    QCOMPARE(read.faultAt.has_value(), text.isEmpty());
    if (!text.isEmpty()) {
        QCOMPARE(QString::fromUtf8(read.utf8), text);
        QCOMPARE(read.encoding, encoding);
    }
    // What a file says of itself is not guessed against.
    if (encoding == TextEncoding::Windows1251) {
        QVERIFY(decodeFileText(bytes, TextEncoding::Utf8).faultAt);
        QCOMPARE(QString::fromUtf8(decodeFileText(bytes, encoding).utf8), text);
    }
}

void TestFileFormat::everyLetterOfWindows1251()
{
    QByteArray bytes;
    for (int c = 0x80; c < 0x100; ++c) {
        if (c != 0x98) {
            bytes.append(static_cast<char>(c));
        }
    }
    const QString text = QString::fromUtf8(decodeFileText(bytes, TextEncoding::Windows1251).utf8);
    QCOMPARE(text.size(), 127);
    QCOMPARE(text.first(3), u"ЂЃ‚"_s);
    QCOMPARE(text.last(64), u"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"_s);
    QCOMPARE(text.sliced(0x9F - 0x81, 1), u"џ"_s);
    QCOMPARE(text.sliced(0xA8 - 0x81, 1), u"Ё"_s);
    QCOMPARE(text.sliced(0xB9 - 0x81, 1), u"№"_s);
    QStringDecoder decoder("windows-1251");
    if (decoder.isValid()) { // a Qt that was built with ICU
        QCOMPARE(text, QString(decoder(bytes)));
    }
}

void TestFileFormat::chosenByHand_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("chosen");
    QTest::addColumn<QString>("text"); // empty: refused

    const QByteArray cp1251 = "name\n\xD7\xE0\xE9";
    QTest::newRow("windows-1251 as windows-1251")
        << cp1251 << TextEncoding::Windows1251 << u"name\nЧай"_s;
    QTest::newRow("windows-1251 as UTF-8: refused") << cp1251 << TextEncoding::Utf8 << QString();
    QTest::newRow("UTF-8 as windows-1251: what is chosen counts")
        << u"Чай"_s.toUtf8() << TextEncoding::Windows1251 << u"Р§Р°Р№"_s;
    QTest::newRow("UTF-8 with its mark is UTF-8 whatever is chosen")
        << "\xEF\xBB\xBF" + u"Чай"_s.toUtf8() << TextEncoding::Windows1251 << u"Чай"_s;
    QTest::newRow("a table that begins with яю is no UTF-16")
        << QByteArray("\xFF\xFE;x") << TextEncoding::Windows1251 << u"яю;x"_s;
    QTest::newRow("letters that nobody would guess")
        << QByteArray("caf\xE9") << TextEncoding::Windows1251 << u"cafй"_s;
    QTest::newRow("a byte that windows-1251 does not have")
        << QByteArray("\xD7\x98") << TextEncoding::Windows1251 << QString();
}

void TestFileFormat::chosenByHand()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, chosen);
    QFETCH(QString, text);
    const FileText read = decodeFileTextAs(bytes, chosen);
    QCOMPARE(read.faultAt.has_value(), text.isEmpty());
    if (!text.isEmpty()) {
        QCOMPARE(QString::fromUtf8(read.utf8), text);
    }
}

void TestFileFormat::chosenForAWholeFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const QByteArray note = "\xD7\xE0\xE9"; // Чай
    QTest::newRow("JSON") << R"([{"external_id":"1","note":")" + note + R"("}])" << u"a.json"_s;
    QTest::newRow("CSV") << "external_id;note\n1;" + note << u"a.csv"_s;
    QTest::newRow("XML that says nothing")
        << "<order><item><external_id>1</external_id><note>" + note + "</note></item></order>"
        << u"a.xml"_s;
    QTest::newRow("XML that says something else")
        << "<?xml version=\"1.0\" encoding=\"UTF-8\"?><order><item><external_id>1</external_id>"
           "<note>"
            + note + "</note></item></order>"
        << u"a.xml"_s;
}

void TestFileFormat::chosenForAWholeFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const ImportFile right =
        readDocuments(bytes, DocumentType::Order, name, TextEncoding::Windows1251);
    QCOMPARE(right.encoding, TextEncoding::Windows1251);
    QVERIFY(right.bytes.contains(u"Чай"_s.toUtf8()));
    QVERIFY(right.sample.join(u' ').contains(u"Чай"_s));
    QVERIFY(std::ranges::none_of(right.notes, [](const FileProblem &problem) {
        return problem.text.contains("windows-1251"_L1); // it was no guess
    }));
    const ImportFile wrong = readDocuments(bytes, DocumentType::Order, name, TextEncoding::Utf8);
    QCOMPARE(wrong.problemCount, 1);
    QVERIFY(wrong.documents.isEmpty());
    QVERIFY(wrong.sample.join(u' ').contains(QChar(QChar::ReplacementCharacter)));
}

void TestFileFormat::rowsToLookAt()
{
    QCOMPARE(sampleRows("a;b\r\n1;2\n\n3;4\n5;6"),
             QStringList({ u"1: a;b"_s, u"2: 1;2"_s })); // the third is empty
    QByteArray table = "a\nb\nc\nd\ne\n";
    table += u"Чай\nf\nКофе\n"_s.toUtf8();
    QCOMPARE(sampleRows(table),
             QStringList({ u"1: a"_s, u"2: b"_s, u"3: c"_s, u"6: Чай"_s, u"8: Кофе"_s }));
    // One endless line: the part with letters, whole ones, and nothing that moves a terminal.
    const QByteArray line = QByteArray(5000, 'x') + u"«Ахмад»"_s.toUtf8() + QByteArray(5000, 'y');
    const QString part = sampleRows(line).value(0);
    QVERIFY(part.contains(u"«Ахмад»"_s));
    QVERIFY(part.size() < 300 && !part.contains(QChar(QChar::ReplacementCharacter)));
    QVERIFY(!sampleRows("\x1B[31m").value(0).contains(u'\x1B'));
    QVERIFY(sampleRows({}).isEmpty());
}

void TestFileFormat::keysOfEncodings()
{
    for (const TextEncoding encoding :
         { TextEncoding::Utf8, TextEncoding::Utf16, TextEncoding::Windows1251 }) {
        QCOMPARE(textEncodingFromKey(textEncodingKey(encoding)), encoding);
        QVERIFY(!textEncodingName(encoding).isEmpty());
    }
    QVERIFY(!textEncodingFromKey(u"auto"));
}

void TestFileFormat::column_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("isJson");

    QTest::newRow("a field") << QByteArray("external_id") << QByteArray()
                             << QByteArray("external_id") << false;
    QTest::newRow("a field of a line")
        << QByteArray("order_products.product_code") << QByteArray("order_products")
        << QByteArray("product_code") << false;
    QTest::newRow("JSON") << QByteArray("a:json") << QByteArray() << QByteArray("a") << true;
    QTest::newRow("JSON in a line")
        << QByteArray("l.a:json") << QByteArray("l") << QByteArray("a") << true;
    QTest::newRow("a dot of its own")
        << QByteArray("a\\.b") << QByteArray() << QByteArray("a.b") << false;
    QTest::newRow("a colon of its own")
        << QByteArray("a\\:json") << QByteArray() << QByteArray("a:json") << false;
    QTest::newRow("a backslash of its own")
        << QByteArray("l\\\\.a") << QByteArray("l\\") << QByteArray("a") << false;
}

void TestFileFormat::column()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, field);
    QFETCH(bool, isJson);
    const ColumnName name { list, field, isJson };
    QCOMPARE(columnText(name), text);
    QVERIFY(parseColumn(text) == name);
}

void TestFileFormat::columnThatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no list") << QByteArray(".a");
    QTest::newRow("no field") << QByteArray("l.");
    QTest::newRow("deeper than a list") << QByteArray("a.b.c");
    QTest::newRow("ends in a backslash") << QByteArray("a\\");
    QTest::newRow("only the mark") << QByteArray(":json");
}

void TestFileFormat::columnThatIsNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseColumn(text));
}

void TestFileFormat::cell_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");

    QTest::newRow("plain text stays") << QByteArray("P1") << QByteArray("P1");
    QTest::newRow("an empty text is not an empty cell") << QByteArray() << QByteArray("'");
    QTest::newRow("=") << QByteArray("=1") << QByteArray("'=1");
    QTest::newRow("+") << QByteArray("+998") << QByteArray("'+998");
    QTest::newRow("-") << QByteArray("-1") << QByteArray("'-1");
    QTest::newRow("@") << QByteArray("@a") << QByteArray("'@a");
    QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
    QTest::newRow("return") << QByteArray("\r=1") << QByteArray("'\r=1");
    QTest::newRow("line feed") << QByteArray("\n=1") << QByteArray("'\n=1");
    QTest::newRow("NUL") << QByteArray("\0=1", 3) << QByteArray("'\0=1", 4);
    QTest::newRow("full width") << QByteArray("＝1") << QByteArray("'＝1");
    QTest::newRow("an apostrophe of its own") << QByteArray("'a") << QByteArray("''a");
}

void TestFileFormat::cell()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(defusedCell(text), cell);
    QCOMPARE(readCell(cell).toByteArray(), text);
}

void TestFileFormat::everyHostileCellComesBack()
{
    const QStringList texts = hostileTexts();
    for (const QString &text : texts) {
        const QByteArray utf8 = text.toUtf8();
        const QByteArray cell = defusedCell(utf8);
        QCOMPARE(readCell(cell).toByteArray(), utf8);
        QVERIFY(!QByteArrayView("=+-@\t\r\n").contains(cell.front()));
    }
    // What others wrote without this rule is left alone.
    QCOMPARE(readCell("'tis").toByteArray(), QByteArray("'tis"));
}

void TestFileFormat::dateFormat_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isDate");

    QTest::newRow("General") << u"General"_s << false;
    QTest::newRow("text") << u"@"_s << false;
    QTest::newRow("money") << u"#,##0.00\\ \"сум d\""_s << false;
    QTest::newRow("red when negative") << u"0.00;[Red]-0.00"_s << false;
    QTest::newRow("scientific") << u"0.00E+00"_s << false;
    QTest::newRow("day") << u"dd/mm/yyyy"_s << true;
    QTest::newRow("day in Russian") << u"[$-419]d\\ mmm\\ yyyy;@"_s << true;
    QTest::newRow("time") << u"h:mm"_s << true;
    QTest::newRow("space as wide as a letter") << u"0_d"_s << false;
}

void TestFileFormat::dateFormat()
{
    QFETCH(QString, code);
    QFETCH(bool, isDate);
    QCOMPARE(isDateFormat(code), isDate);
    QVERIFY(isDateFormat(14) && isDateFormat(22) && isDateFormat(47));
    QVERIFY(!isDateFormat(0) && !isDateFormat(2) && !isDateFormat(49));
}

void TestFileFormat::number_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("text"); // empty: refused

    QTest::newRow("whole") << QByteArray("42") << QByteArray("42");
    QTest::newRow("decimals") << QByteArray("1250.5") << QByteArray("1250.5");
    QTest::newRow("0.1 + 0.2") << QByteArray("0.30000000000000004") << QByteArray("0.3");
    QTest::newRow("small, with exponent") << QByteArray("1E-3") << QByteArray("0.001");
    QTest::newRow("large, with exponent") << QByteArray("1.5E+6") << QByteArray("1500000");
    QTest::newRow("minus nought") << QByteArray("-0") << QByteArray("0");
    QTest::newRow("negative") << QByteArray("-12.5") << QByteArray("-12.5");
    QTest::newRow("15 digits") << QByteArray("123456789012345") << QByteArray("123456789012345");
    QTest::newRow("an id that was rounded") << QByteArray("1.23456789012346E+19") << QByteArray();
    QTest::newRow("1e400") << QByteArray("1e400") << QByteArray();
    QTest::newRow("NaN") << QByteArray("nan") << QByteArray();
    QTest::newRow("a word") << QByteArray("x") << QByteArray();
}

void TestFileFormat::number()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, text);
    QCOMPARE(workbookNumber(value).value_or(QByteArray()), text);
}

void TestFileFormat::date_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("startsIn1904");
    QTest::addColumn<QByteArray>("text"); // empty: refused

    QTest::newRow("a day") << QByteArray("46338") << false << QByteArray("12.11.2026");
    QTest::newRow("a day and a time")
        << QByteArray("46338.427083333336") << false << QByteArray("12.11.2026 10:15:00");
    QTest::newRow("a time alone") << QByteArray("0.5") << false << QByteArray("12:00:00");
    QTest::newRow("from 1904") << QByteArray("44876") << true << QByteArray("12.11.2026");
    QTest::newRow("the first day") << QByteArray("1") << false << QByteArray("01.01.1900");
    QTest::newRow("before the first day") << QByteArray("-1") << false << QByteArray();
    QTest::newRow("after the last day") << QByteArray("2958466") << false << QByteArray();
    QTest::newRow("no number") << QByteArray("today") << false << QByteArray();
}

void TestFileFormat::date()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, startsIn1904);
    QFETCH(QByteArray, text);
    QCOMPARE(workbookDate(value, startsIn1904).value_or(QByteArray()), text);
}

void TestFileFormat::workbookSigns()
{
    QCOMPARE(workbookText(u"a_x000D_b"_s), u"a\rb"_s);
    QCOMPARE(workbookText(u"_x00_"_s), u"_x00_"_s);
    QCOMPARE(toWorkbookText("_x000D_ and _x1"), QByteArray("_x005F_x000D_ and _x1"));
    QCOMPARE(workbookText(QString::fromUtf8(toWorkbookText("_x000D_"))), u"_x000D_"_s);
}

void TestFileFormat::cellNames()
{
    QCOMPARE(workbookColumn(u"A1"), 0);
    QCOMPARE(workbookColumn(u"Z9"), 25);
    QCOMPARE(workbookColumn(u"AB12"), 27);
    QCOMPARE(workbookColumn(u"XFD1"), 16383);
    QCOMPARE(workbookColumn(u"12"), -1);
    QCOMPARE(workbookColumn(u"ABCDE1"), -1);
}

QTEST_APPLESS_MAIN(TestFileFormat)
#include "tst_FileFormat.moc"
