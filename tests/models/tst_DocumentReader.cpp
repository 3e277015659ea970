#include "models/catalogue/DocumentCatalog.h"
#include "models/exchange/DocumentReader.h"
#include "models/exchange/JsonScan.h"
#include "tests/support/OrderFiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray fileOf(const QJsonObject &one)
{
    return orderFile({ one });
}

QJsonObject with(QJsonObject object, QLatin1StringView key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

QJsonObject without(QJsonObject object, QLatin1StringView key)
{
    object.remove(key);
    return object;
}

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

class TestDocumentReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundOrder();
    void form_data();
    void form();
    void encoding_data();
    void encoding();
    void windows1251();
    void brokenFile_data();
    void brokenFile();
    void cutAnywhere();
    void badField_data();
    void badField();
    void problemNamesItsLine();
    void problemInARowNamesItsLine();
    void repeatedExternalId();
    void note_data();
    void note();
    void unknownKeysTravelOn();
    void bigNumbersKeepTheirDigits();
    void typeIsRecognised_data();
    void typeIsRecognised();
    void references_data();
    void references();
    void bareListOfChosenReference();
    void otherTypeThanChosen();
    void manyProblemsAreCounted();
    void hugeNamesStayOutOfTheSentences();
    void manyRemarksAreBounded();
    void moreThanOneRequestHolds();
    void everyTypeOfTheCatalogue();
    void jsonFaults_data();
    void jsonFaults();
};

void TestDocumentReader::soundOrder()
{
    const QByteArray bytes = orderFile({ order(u"1C-00000012"_s), order(u"1C-00000013"_s) });
    const ImportFile file = readDocuments(bytes, std::nullopt, u"orders.json"_s);
    QVERIFY(file.isUsable());
    QVERIFY(file.notes.isEmpty());
    QCOMPARE(file.name, u"orders.json"_s);
    QCOMPARE(file.type, DocumentType::Order);
    QCOMPARE(file.documents.size(), 2);
    const ImportDocument &first = file.documents.first();
    QCOMPARE(first.line, 3);
    QCOMPARE(first.externalId, u"1C-00000012"_s);
    QCOMPARE(first.number, u"45112"_s);
    QCOMPARE(first.filialCode, u"TAS"_s);
    QCOMPARE(first.status, u"B#N"_s);
    QCOMPARE(first.personCode, u"C000001"_s);
    QCOMPARE(first.warehouseCode, u"W1"_s);
    QCOMPARE(first.amount, u"12505"_s);
    QCOMPARE(first.date, QDate(2026, 11, 12));
    QCOMPARE(first.lineCount, 1);
    for (const ImportDocument &document : file.documents) {
        const QByteArray json = file.json(document).toByteArray();
        QVERIFY(json.startsWith('{') && json.endsWith('}'));
        QCOMPARE(QJsonDocument::fromJson(json).object().value("external_id"_L1).toString(),
                 document.externalId);
    }
}

void TestDocumentReader::form_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("documents");

    const QByteArray one = QJsonDocument(order(u"1C-1"_s)).toJson();
    const QByteArray two = QJsonDocument(order(u"1C-2"_s)).toJson(QJsonDocument::Compact);
    QTest::newRow("a list under its root")
        << QByteArray("{\"order\":[" + one + "," + two + "]}") << qsizetype(2);
    QTest::newRow("one document under its root")
        << QByteArray("{\"order\":" + one + "}") << qsizetype(1);
    QTest::newRow("a bare list") << QByteArray(" [" + two + " , " + one + "]\n") << qsizetype(2);
    QTest::newRow("one bare document") << one << qsizetype(1);
    QTest::newRow("one bare document without a line break") << two << qsizetype(1);
    QTest::newRow("with limits beside it, as an export writes it")
        << QByteArray("{\"limits\":{\"a\":[1,{}]},\"order\":[" + one + "]}") << qsizetype(1);
    QTest::newRow("Windows line ends")
        << QByteArray("{\"order\":[" + one + "]}").replace('\n', "\r\n") << qsizetype(1);
}

void TestDocumentReader::form()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, documents);
    const ImportFile file = readDocuments(bytes, std::nullopt);
    QVERIFY2(file.isUsable(), qPrintable(file.problems.value(0).text));
    QCOMPARE(file.type, DocumentType::Order);
    QCOMPARE(file.documents.size(), documents);
    QList<qsizetype> all;
    for (qsizetype i = 0; i < documents; ++i) {
        all.append(i);
    }
    const QByteArray body = importBody(file, all);
    const QJsonArray sent = QJsonDocument::fromJson(body).object().value("order"_L1).toArray();
    QCOMPARE(sent.size(), documents);
    for (qsizetype i = 0; i < documents; ++i) {
        QCOMPARE(sent.at(i).toObject().value("external_id"_L1).toString(),
                 file.documents.at(i).externalId);
        QCOMPARE(sent.at(i).toObject().size(), 12);
    }
}

void TestDocumentReader::encoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isReadable");

    const QString text =
        QString::fromUtf8(fileOf(with(order(u"1C-1"_s), "note"_L1, u"Чай «Ахмад» o‘zbek 😀"_s)));
    const auto encoded = [&text](QStringConverter::Encoding encoding, bool hasMark) {
        QStringEncoder encoder(
            encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder(text));
    };
    QTest::newRow("UTF-8") << text.toUtf8() << true;
    QTest::newRow("UTF-8 with mark") << encoded(QStringConverter::Utf8, true) << true;
    QTest::newRow("UTF-16 LE with mark") << encoded(QStringConverter::Utf16LE, true) << true;
    QTest::newRow("UTF-16 BE with mark") << encoded(QStringConverter::Utf16BE, true) << true;
    QTest::newRow("UTF-16 LE without mark") << encoded(QStringConverter::Utf16LE, false) << true;
    QTest::newRow("UTF-16 BE without mark") << encoded(QStringConverter::Utf16BE, false) << true;
    QTest::newRow("Latin-1") << QByteArray("{\"order\":[\n{\"note\":\"caf\xE9\"}]}") << false;
    QTest::newRow("a lone surrogate as bytes")
        << QByteArray("{\"order\":[\n{\"note\":\"\xED\xA0\x80\"}]}") << false;
    QTest::newRow("overlong slash")
        << QByteArray("{\"order\":[\n{\"note\":\"\xC0\xAF\"}]}") << false;
}

void TestDocumentReader::encoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isReadable);
    const ImportFile file = readDocuments(bytes, std::nullopt);
    QCOMPARE(file.isUsable(), isReadable);
    if (isReadable) {
        const QByteArray json = file.json(file.documents.first()).toByteArray();
        QCOMPARE(QJsonDocument::fromJson(json).object().value("note"_L1).toString(),
                 u"Чай «Ахмад» o‘zbek 😀"_s);
    } else {
        QCOMPARE(file.problems.size(), 1);
        QCOMPARE(file.problems.first().line, 2);
        QVERIFY(file.problems.first().text.contains("UTF-8"_L1));
    }
}

void TestDocumentReader::windows1251()
{
    QByteArray bytes = fileOf(with(order(u"1C-1"_s), "note"_L1, u"NOTE"_s));
    bytes.replace("NOTE", "\xD7\xE0\xE9 \xAB\xC0\xF5\xEC\xE0\xE4\xBB");
    const ImportFile file = readDocuments(bytes, std::nullopt);
    QVERIFY(file.isUsable());
    const QByteArray json = file.json(file.documents.first()).toByteArray();
    QCOMPARE(QJsonDocument::fromJson(json).object().value("note"_L1).toString(), u"Чай «Ахмад»"_s);
    QCOMPARE(file.notes.size(), 1);
    QVERIFY(file.notes.first().text.contains("windows-1251"_L1));
}

void TestDocumentReader::brokenFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QByteArray() << qint64(0) << u"The file is empty."_s;
    QTest::newRow("only a byte order mark")
        << QByteArray("\xEF\xBB\xBF") << qint64(0) << u"The file is empty."_s;
    QTest::newRow("only spaces") << QByteArray(" \n\n ") << qint64(0) << u"The file is empty."_s;
    QTest::newRow("binary") << QByteArray("PK\x03\x04\x00\x00", 6) << qint64(1)
                            << u"This is not JSON"_s;
    QTest::newRow("a page of HTML")
        << QByteArray("<!DOCTYPE html>\n<html></html>") << qint64(1) << u"document type"_s;
    QTest::newRow("a comma too many") << QByteArray("{\"order\":[\n{\"status\":\"D\",}\n]}")
                                      << qint64(2) << u"This is not JSON"_s;
    QTest::newRow("a comma missing")
        << QByteArray("{\"order\":[\n{\"status\":\"D\"\n\"note\":\"\"}\n]}") << qint64(3)
        << u"This is not JSON"_s;
    QTest::newRow("a raw control character in a text")
        << QByteArray("{\"order\":[\n{\"note\":\"a\x01\"}]}") << qint64(2)
        << u"A text holds a control character"_s;
    QTest::newRow("half of a surrogate pair")
        << QByteArray("{\"order\":[\n{\"note\":\"\\ud800\"}]}") << qint64(2)
        << u"A text holds a control character"_s;
    QTest::newRow("NaN") << QByteArray("{\"order\":[\n{\"x\":NaN}]}") << qint64(2)
                         << u"This is not JSON"_s;
    QTest::newRow("a number with leading zeros")
        << QByteArray("{\"order\":[\n{\"deal_id\":007}]}") << qint64(2) << u"A number"_s;
    QTest::newRow("something behind the end")
        << QByteArray("{\"order\":[]}\n{}") << qint64(2) << u"Something follows"_s;
    QTest::newRow("nested too deeply")
        << "{\"order\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}" << qint64(1)
        << u"nested too deeply"_s;
    QTest::newRow("no documents") << QByteArray("{\"order\":[]}") << qint64(0)
                                  << u"The file holds no documents."_s;
    QTest::newRow("null") << QByteArray("null") << qint64(1) << u"single value"_s;
    QTest::newRow("a text") << QByteArray("\"ok\"") << qint64(1) << u"single value"_s;
    QTest::newRow("a list of numbers")
        << QByteArray("[1,2,3]") << qint64(1) << u"cannot be recognised"_s;
    QTest::newRow("numbers under the root")
        << QByteArray("{\"order\":[\n1]}") << qint64(2) << u"A document must be an object."_s;
    QTest::newRow("a text under the root")
        << QByteArray("{\"order\":\"x\"}") << qint64(1) << u"\"order\" must be a list"_s;
    QTest::newRow("workspaces, which only exports have")
        << QByteArray("{\"room\":[{\"room_code\":\"1\"}]}") << qint64(1) << u"room"_s;
    QTest::newRow("goods or prices, too little of them to say")
        << QByteArray("{\"inventory\":[{\"x\":\"1\"}]}") << qint64(1) << u"cannot be recognised"_s;
    QTest::newRow("an error of Smartup saved as a file")
        << QByteArray("{\"error_code\":\"A02-24-048\",\"message\":\"x\"}") << qint64(1)
        << u"error_code"_s;
    QTest::newRow("two roots") << QByteArray("{\"order\":[{}],\"input\":[{}]}") << qint64(1)
                               << u"several lists"_s;
}

void TestDocumentReader::brokenFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, line);
    QFETCH(QString, text);
    const ImportFile file = readDocuments(bytes, std::nullopt);
    QVERIFY(!file.isUsable());
    QCOMPARE(file.problemCount, 1);
    QVERIFY2(file.problems.first().text.contains(text), qPrintable(file.problems.first().text));
    QCOMPARE(file.problems.first().line, line);
}

/// However a file was cut off, no part of it passes for the whole.
void TestDocumentReader::cutAnywhere()
{
    const QByteArray whole = orderFile({ order(u"1C-1"_s), order(u"1C-2"_s) }).trimmed();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const ImportFile file = readDocuments(whole.first(size), DocumentType::Order);
        QVERIFY2(!file.isUsable(), qPrintable(QString::number(size)));
        QVERIFY(file.documents.isEmpty());
        QCOMPARE(file.problemCount, 1);
    }
}

void TestDocumentReader::badField_data()
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

void TestDocumentReader::badField()
{
    QFETCH(QJsonObject, object);
    QFETCH(QString, text);
    const ImportFile file = readDocuments(fileOf(object), std::nullopt);
    QVERIFY(!file.isUsable());
    QCOMPARE(file.problemCount, 1);
    QVERIFY2(file.problems.first().text.contains(text), qPrintable(file.problems.first().text));
    QVERIFY(file.problems.first().line >= 3);
}

void TestDocumentReader::problemNamesItsLine()
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

void TestDocumentReader::problemInARowNamesItsLine()
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

void TestDocumentReader::repeatedExternalId()
{
    const QByteArray bytes = orderFile({ order(u"1C-1"_s), order(u"1C-2"_s), order(u"1C-1"_s),
                                         order(u"1C-2"_s, QDate(2026, 11, 12), u"SAM"_s) });
    const ImportFile file = readDocuments(bytes, std::nullopt);
    QCOMPARE(file.problemCount, 1); // the same id in another organisation is another document
    QCOMPARE(file.problems.first().line, file.documents.at(2).line);
    QVERIFY(file.problems.first().text.contains(
        "in line %1."_L1.arg(QString::number(file.documents.first().line))));
}

void TestDocumentReader::note_data()
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

void TestDocumentReader::note()
{
    QFETCH(QJsonObject, object);
    QFETCH(QString, text);
    const ImportFile file = readDocuments(fileOf(object), std::nullopt);
    QVERIFY2(file.isUsable(), qPrintable(file.problems.value(0).text));
    QCOMPARE(file.notes.size(), 1);
    QVERIFY2(file.notes.first().text.contains(text), qPrintable(file.notes.first().text));
    QVERIFY(file.notes.first().line >= 3);
}

void TestDocumentReader::unknownKeysTravelOn()
{
    const QByteArray document = QJsonDocument(with(order(u"1C-1"_s), "x_own"_L1,
                                                   QJsonArray { 1, QJsonObject { { u"a"_s, 2 } } }))
                                    .toJson();
    const ImportFile file = readDocuments("{\"order\":[" + document + "]}", std::nullopt);
    QVERIFY(file.isUsable());
    QCOMPARE(importBody(file, { 0 }), "{\"order\":[" + document.trimmed() + "]}");
}

void TestDocumentReader::bigNumbersKeepTheirDigits()
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

void TestDocumentReader::typeIsRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<DocumentType>("type");

    for (const DocumentTypeInfo &info : documentCatalog()) {
        QJsonObject document;
        for (const Field &field : info.fields) {
            document.insert(field.name, u"1"_s);
        }
        if (!info.linesField.isEmpty()) {
            document.insert(info.linesField, QJsonArray());
        }
        const QJsonObject rooted { { QString(info.root), QJsonArray { document } } };
        QTest::addRow("%s under its root", info.key.data())
            << QJsonDocument(rooted).toJson() << info.type;
        QTest::addRow("%s in a bare list", info.key.data())
            << QJsonDocument(QJsonArray { document }).toJson() << info.type;
    }
}

void TestDocumentReader::typeIsRecognised()
{
    QFETCH(QByteArray, bytes);
    QFETCH(DocumentType, type);
    QCOMPARE(readDocuments(bytes, std::nullopt).type, type);
}

void TestDocumentReader::references_data()
{
    QTest::addColumn<QString>("key");
    for (const ExchangeSubject &subject : exchangeSubjects()) {
        if (subject.canImport && subject.entity) {
            QTest::newRow(subject.key.data()) << QString(subject.key);
        }
    }
}

/// Every reference with an import is known by its root, under which its code is what a record is
/// called by; twice the same code is a mistake, and so is a record without one.
void TestDocumentReader::references()
{
    QFETCH(QString, key);
    const ExchangeSubject &subject = *findExchangeSubject(key);
    const ReferenceInfo &info = referenceInfo(*subject.entity);
    const auto record = [&info](const QString &code) {
        QJsonObject object;
        for (const Field &field : info.fields) {
            if (field.kind == FieldKind::List) {
                object.insert(field.name, QJsonArray());
            } else if (field.isRequired) {
                object.insert(field.name, field.kind == FieldKind::Flag ? u"Y"_s : u"1"_s);
            }
        }
        object.insert(info.nameField, u"Чай"_s);
        object.insert(info.codeField, code);
        return object;
    };
    const auto file = [&info](const QJsonArray &records) {
        return readDocuments(
            QJsonDocument(QJsonObject { { QString(info.importRoot), records } }).toJson(),
            std::nullopt);
    };
    const ImportFile sound = file({ record(u"A"_s), record(u"B"_s) });
    QVERIFY2(sound.isUsable(), qPrintable(sound.problems.value(0).text));
    QCOMPARE(sound.entity, *subject.entity);
    QVERIFY(!sound.type);
    QCOMPARE(sound.documents.at(1).externalId, u"B"_s);
    QVERIFY(importBody(sound, { 0 }).startsWith("{\"" + QByteArray(info.importRoot.data()) + '"'));

    const ImportFile twice = file({ record(u"A"_s), record(u"A"_s) });
    QCOMPARE(twice.problemCount, 1);
    QVERIFY(twice.problems.first().text.contains("same code"_L1));
    const ImportFile without = file({ record(QString()) });
    QCOMPARE(without.problemCount, 1);
    QVERIFY(without.problems.first().text.contains(info.codeField));
}

void TestDocumentReader::bareListOfChosenReference()
{
    const QByteArray list = R"([{"code":"T1","name":"n","state":"A"}])";
    QCOMPARE(readDocuments(list, ReferenceEntity::Producer).entity, ReferenceEntity::Producer);
    QVERIFY(!readDocuments(list, std::nullopt).isUsable());
    // Orders are no producers, whatever was chosen.
    QVERIFY(!readDocuments(fileOf(order(u"1C-1"_s)), ReferenceEntity::Producer).isUsable());
}

void TestDocumentReader::otherTypeThanChosen()
{
    const ImportFile file = readDocuments(fileOf(order(u"1C-1"_s)), DocumentType::Purchase);
    QVERIFY(!file.isUsable());
    QCOMPARE(file.type, DocumentType::Order); // what it is, so that the page can offer it
    QCOMPARE(file.problems.first().text,
             u"The file holds documents of the type \"Order\", not \"Purchase\"."_s);
    // Two types have this root, and nothing in the document says which; the chosen one is neither.
    const ImportFile either =
        readDocuments(R"({"return":[{"external_id":"r1"}]})", DocumentType::Order);
    QVERIFY(either.problems.first().text.startsWith(
        u"The file holds documents of the type \"Order return, "_s));
}

void TestDocumentReader::manyProblemsAreCounted()
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
void TestDocumentReader::hugeNamesStayOutOfTheSentences()
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

void TestDocumentReader::manyRemarksAreBounded()
{
    QJsonObject one = order(u"1C-1"_s);
    for (int i = 0; i < 5000; ++i) {
        one.insert(u"made_up_%1"_s.arg(i), i);
    }
    const ImportFile file = readDocuments(fileOf(one), std::nullopt);
    QVERIFY(file.isUsable());
    QCOMPARE(file.notes.size(), ImportFile::MaxProblems);
}

void TestDocumentReader::moreThanOneRequestHolds()
{
    const ImportFile file = readDocuments(orderFile(orders(5001)), std::nullopt);
    QVERIFY(file.isUsable());
    QCOMPARE(file.documents.size(), 5001);
}

/// A twelfth type must need no code here: what the catalogue demands is what is reported.
void TestDocumentReader::everyTypeOfTheCatalogue()
{
    for (const DocumentTypeInfo &info : documentCatalog()) {
        const QByteArray root(info.root.data(), info.root.size());
        const ImportFile file = readDocuments("{\"" + root + "\":[{}]}", info.type);
        const auto required = std::ranges::count_if(info.fields, &Field::isRequired);
        const bool areLinesRequired = std::ranges::any_of(info.lineFields, &Field::isRequired);
        QCOMPARE(file.problemCount, required + (areLinesRequired ? 1 : 0));
    }
}

void TestDocumentReader::jsonFaults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("fault"); // −1 = sound
    QTest::addColumn<qsizetype>("offset");

    const auto row = [](const char *name, const QByteArray &json, JsonFault fault, qsizetype at) {
        QTest::newRow(name) << json << static_cast<int>(fault) << at;
    };
    for (const QByteArray &sound :
         { QByteArray("0"), QByteArray("-0.5e+10"), QByteArray("[]"), QByteArray(" {\"a\":[1,2]} "),
           QByteArray("\"\\u0041\\ud83d\\ude00\\n\""), QByteArray("[true,false,null]") }) {
        QTest::newRow(sound.constData()) << sound << -1 << qsizetype(0);
    }
    row("nothing", "", JsonFault::Empty, 0);
    row("cut in a list", "[1,", JsonFault::Truncated, 3);
    row("cut in a text", "[\"ab", JsonFault::Truncated, 4);
    row("cut in an escape", "\"\\", JsonFault::Truncated, 2);
    row("single quotes", "['a']", JsonFault::UnexpectedCharacter, 1);
    row("half a word", "[tru]", JsonFault::BadWord, 1);
    row("leading zero", "[01]", JsonFault::BadNumber, 1);
    row("no digits behind the point", "[1.]", JsonFault::BadNumber, 1);
    row("plus", "[+1]", JsonFault::UnexpectedCharacter, 1);
    row("unknown escape", "\"\\q\"", JsonFault::BadString, 2);
    row("low surrogate alone", "\"\\udc00\"", JsonFault::BadString, 1);
    row("two documents", "{} {}", JsonFault::TrailingText, 3);
}

void TestDocumentReader::jsonFaults()
{
    QFETCH(QByteArray, json);
    QFETCH(int, fault);
    QFETCH(qsizetype, offset);
    const auto found = findJsonFault(json);
    QCOMPARE(found ? static_cast<int>(found->fault) : -1, fault);
    if (found) {
        QCOMPARE(found->offset, offset);
    }
}

QTEST_APPLESS_MAIN(TestDocumentReader)
#include "tst_DocumentReader.moc"
