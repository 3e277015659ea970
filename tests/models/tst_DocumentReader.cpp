#include "models/catalogue/DocumentCatalog.h"
#include "models/exchange/DocumentReader.h"
#include "models/exchange/JsonScan.h"
#include "tests/models/ChangedOrder.h"
#include "tests/support/OrderFiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

/// Whatever form and encoding a file comes in, it is read whole or not at all.
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
    void typeIsRecognised_data();
    void typeIsRecognised();
    void references_data();
    void references();
    void bareListOfChosenReference();
    void otherTypeThanChosen();
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
