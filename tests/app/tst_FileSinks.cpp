#include "app/exchange/ImportFileLoader.h"
#include "app/exchange/formats/RowSink.h"
#include "app/exchange/formats/WorkbookReader.h"
#include "models/exchange/formats/CsvReader.h"
#include "models/exchange/formats/FileText.h"
#include "models/exchange/formats/XmlReader.h"
#include "tests/support/FormatFiles.h"
#include "tests/support/OrderFiles.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray jsonOf(const QJsonObject &record)
{
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

RecordShape orderShape()
{
    return recordShape(*findExchangeSubject(u"order"));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SourceText read(FileFormat format, const QByteArray &bytes)
{
    switch (format) {
    case FileFormat::Json: {
        SourceText text;
        text.json = bytes;
        return text;
    }
    case FileFormat::Xml:
        return readXml(bytes);
    case FileFormat::Csv:
        return readCsv(decodeFileText(bytes).utf8);
    case FileFormat::Xlsx:
        return readWorkbook(bytes);
    }
    Q_UNREACHABLE();
}

QString write(FileFormat format, const QString &path, const QList<QJsonObject> &records)
{
    const auto sink = makeFileSink(format, path, orderShape());
    if (const Status opened = sink->open(); !opened) {
        return opened.error().text;
    }
    for (const QJsonObject &record : records) {
        if (const Status added = sink->append(jsonOf(record)); !added) {
            return added.error().text + added.error().raw;
        }
    }
    const Result<qint64> size = sink->commit();
    if (!size) {
        return size.error().text + size.error().raw;
    }
    return size.value() == QFileInfo(path).size() ? QString() : u"wrong size"_s;
}

/// Numbers of a workbook keep their value, not their zeros: `10.50` comes back as `10.5`.
QJsonArray withPlainNumbers(QJsonArray records)
{
    for (QJsonValueRef record : records) {
        QJsonObject object = record.toObject();
        QJsonArray lines = object.value("order_products"_L1).toArray();
        for (QJsonValueRef line : lines) {
            QJsonObject fields = line.toObject();
            for (const QString &name : { u"order_quant"_s, u"product_price"_s }) {
                if (fields.contains(name)) {
                    fields[name] = QString::number(fields[name].toString().toDouble(), 'f', 4);
                }
            }
            line = fields;
        }
        if (!lines.isEmpty()) {
            object.insert("order_products"_L1, lines);
        }
        record = object;
    }
    return records;
}

} // namespace

class TestFileSinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack_data();
    void everythingComesBack();
    void ordersComeBack_data();
    void ordersComeBack();
    void emptyExport_data();
    void emptyExport();
    void wholeOrNotAtAll_data();
    void wholeOrNotAtAll();
    void noPlaceToWrite_data();
    void noPlaceToWrite();
    void formulasAreDefused();
    void workbookHoldsTextAndNumbers();
    void cellTooLongForAWorkbook();
    void recordThatIsNone();
};

namespace {

void addFormats()
{
    QTest::addColumn<FileFormat>("format");
    for (const FileFormatInfo &info : fileFormats()) {
        QTest::newRow(info.key.data()) << info.format;
    }
}

} // namespace

void TestFileSinks::everythingComesBack_data()
{
    addFormats();
}

void TestFileSinks::everythingComesBack()
{
    QFETCH(FileFormat, format);
    const QTemporaryDir folder;
    for (quint32 seed = 1; seed <= 30; ++seed) {
        const QList<QJsonObject> records = strangeRecords(seed, 8);
        const QString path = folder.filePath(QString::number(seed));
        QCOMPARE(write(format, path, records), QString());
        const SourceText text = read(format, contentOf(path));
        QVERIFY2(text.isSound(), qPrintable(text.problems.value(0).text));
        const QJsonDocument document = QJsonDocument::fromJson(text.json);
        const QJsonArray array =
            document.isArray() ? document.array() : document.object().value("order"_L1).toArray();
        QCOMPARE(withPlainNumbers(array), withPlainNumbers(arrayOf(records)));
    }
}

void TestFileSinks::ordersComeBack_data()
{
    addFormats();
}

void TestFileSinks::ordersComeBack()
{
    QFETCH(FileFormat, format);
    const QTemporaryDir folder;
    const QString path = folder.filePath("orders."_L1 + fileFormatInfo(format).key);
    const QList<QJsonObject> all = orders(50);
    QCOMPARE(write(format, path, all), QString());
    const ImportFilePtr file = loadImportFile(path, std::nullopt);
    QVERIFY2(file->isUsable(), qPrintable(file->problems.value(0).text));
    QCOMPARE(file->type, DocumentType::Order);
    QCOMPARE(file->documents.size(), 50);
    QJsonArray array;
    for (const ImportDocument &document : file->documents) {
        array.append(QJsonDocument::fromJson(file->json(document).toByteArray()).object());
    }
    QCOMPARE(withPlainNumbers(array), withPlainNumbers(arrayOf(all)));
    QCOMPARE(file->documents.first().amount, u"12505"_s);
}

void TestFileSinks::emptyExport_data()
{
    addFormats();
}

void TestFileSinks::emptyExport()
{
    QFETCH(FileFormat, format);
    const QTemporaryDir folder;
    const QString path = folder.filePath("none."_L1 + fileFormatInfo(format).key);
    QCOMPARE(write(format, path, {}), QString());
    QVERIFY(QFileInfo(path).size() > 0 || format == FileFormat::Csv);
    const ImportFilePtr file = loadImportFile(path, DocumentType::Order);
    QVERIFY(!file->isUsable());
    QVERIFY(file->documents.isEmpty());
}

void TestFileSinks::wholeOrNotAtAll_data()
{
    addFormats();
}

void TestFileSinks::wholeOrNotAtAll()
{
    QFETCH(FileFormat, format);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"orders"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("as it was");
    before.close();
    {
        const auto sink = makeFileSink(format, path, orderShape());
        QVERIFY(sink->open());
        QVERIFY(sink->append(jsonOf(order(u"1C-1"_s))));
    }
    QCOMPARE(contentOf(path), QByteArray("as it was"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList { u"orders"_s });
}

void TestFileSinks::noPlaceToWrite_data()
{
    addFormats();
}

void TestFileSinks::noPlaceToWrite()
{
    QFETCH(FileFormat, format);
    const QTemporaryDir folder;
    const auto sink = makeFileSink(format, folder.filePath(u"none/orders"_s), orderShape());
    const Status opened = sink->open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().origin, ErrorOrigin::Storage);
    QVERIFY(opened.error().text.contains("none/orders"_L1));
}

void TestFileSinks::formulasAreDefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    QJsonObject record = order(u"=HYPERLINK(\"x\")"_s);
    record.insert(u"=evil()"_s, u"@SUM(A1)"_s);
    record.insert(u"note"_s, u"-1"_s);
    QJsonObject line = record.value("order_products"_L1).toArray().first().toObject();
    line.insert(u"margin_value"_s, u"-5"_s);
    record.insert("order_products"_L1, QJsonArray { line });
    QCOMPARE(write(FileFormat::Csv, path, { record }), QString());
    const QByteArray csv = contentOf(path);
    QVERIFY(csv.contains("\"'=HYPERLINK(\"\"x\"\")\""));
    QVERIFY(csv.contains("'=evil()"));
    QVERIFY(csv.contains("'@SUM(A1)"));
    QVERIFY(csv.contains("'-1"));
    // A number that stands in a column of numbers is one.
    QVERIFY(csv.contains(";-5") && !csv.contains("'-5"));
}

void TestFileSinks::workbookHoldsTextAndNumbers()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    QJsonObject record = order(u"00012"_s);
    record.insert(u"deal_id"_s, u"12345678901234567890"_s);
    record.insert(u"delivery_number"_s, u"1E5"_s);
    QCOMPARE(write(FileFormat::Xlsx, path, { record }), QString());
    const SourceText text = readWorkbook(contentOf(path));
    const QJsonObject read = QJsonDocument::fromJson(text.json).array().first().toObject();
    QCOMPARE(read.value("external_id"_L1).toString(), u"00012"_s);
    QCOMPARE(read.value("deal_id"_L1).toString(), u"12345678901234567890"_s);
    QCOMPARE(read.value("delivery_number"_L1).toString(), u"1E5"_s);
    const QJsonObject line = read.value("order_products"_L1).toArray().first().toObject();
    // The one sign that it was a number: its zeros are gone.
    QCOMPARE(line.value("product_price"_L1).toString(), u"1250.5"_s);
}

void TestFileSinks::cellTooLongForAWorkbook()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    QJsonObject record = order(u"1C-1"_s);
    record.insert(u"note"_s, QString(40000, u'x'));
    QVERIFY(write(FileFormat::Xlsx, path, { record }).contains("cannot be made"_L1));
    QVERIFY(!QFile::exists(path));
}

void TestFileSinks::recordThatIsNone()
{
    const QTemporaryDir folder;
    const auto table = makeFileSink(FileFormat::Csv, folder.filePath(u"a"_s), orderShape());
    QVERIFY(table->open());
    QVERIFY(!table->append("{\"a\":"));
    const auto xml = makeFileSink(FileFormat::Xml, folder.filePath(u"b"_s), orderShape());
    QVERIFY(xml->open());
    QVERIFY(!xml->append("[1]"));
    // A table has no row for a record without a field.
    const auto empty = makeFileSink(FileFormat::Csv, folder.filePath(u"c"_s), orderShape());
    QVERIFY(empty->open());
    QVERIFY(empty->append("{}"));
    QVERIFY(!empty->commit());
    QVERIFY(!QFile::exists(folder.filePath(u"c"_s)));
}

QTEST_GUILESS_MAIN(TestFileSinks)
#include "tst_FileSinks.moc"
