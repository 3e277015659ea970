#include "models/exchange/DocumentReader.h"
#include "models/exchange/formats/XmlGuard.h"
#include "models/exchange/formats/XmlReader.h"
#include "tests/support/FormatFiles.h"
#include "tests/support/OrderFiles.h"

#include <QJsonDocument>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject readOne(const QByteArray &fields)
{
    const SourceText text = readXml("<order><item>" + fields + "</item></order>");
    return QJsonDocument::fromJson(text.json)
        .object()
        .value("order"_L1)
        .toArray()
        .first()
        .toObject();
}

QByteArray repeated(const QByteArray &text, int times)
{
    QByteArray all;
    for (int i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

} // namespace

class TestXmlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void value_data();
    void value();
    void ordersAreRead();
    void placesAreThoseOfTheFile();
    void encoding_data();
    void encoding();
    void badFile_data();
    void badFile();
    void cutAnywhere();
    void guardInPieces();
};

void TestXmlReader::value_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QJsonValue>("json");

    QTest::newRow("a text") << QByteArray("<a>x</a>") << QJsonValue(u"x"_s);
    QTest::newRow("an empty element is an empty text") << QByteArray("<a/>") << QJsonValue(u""_s);
    QTest::newRow("spaces are kept") << QByteArray("<a> x </a>") << QJsonValue(u" x "_s);
    QTest::newRow("a text around a comment")
        << QByteArray("<a>x<!-- <b> -->y</a>") << QJsonValue(u"xy"_s);
    QTest::newRow("a text in CDATA")
        << QByteArray("<a><![CDATA[<b>&]]></a>") << QJsonValue(u"<b>&"_s);
    QTest::newRow("the five entities")
        << QByteArray("<a>&lt;&gt;&amp;&quot;&apos;&#1063;</a>") << QJsonValue(u"<>&\"'Ч"_s);
    QTest::newRow("a number that says so")
        << QByteArray("<a type=\"number\">-12.5</a>") << QJsonValue(-12.5);
    QTest::newRow("a flag that says so")
        << QByteArray("<a type=\"boolean\">true</a>") << QJsonValue(true);
    QTest::newRow("nothing") << QByteArray("<a type=\"null\"/>") << QJsonValue(QJsonValue::Null);
    QTest::newRow("a list of texts") << QByteArray("<a>\n <item>x</item> <item>y</item>\n</a>")
                                     << QJsonValue(QJsonArray { u"x"_s, u"y"_s });
    QTest::newRow("an empty list") << QByteArray("<a type=\"list\"/>") << QJsonValue(QJsonArray());
    QTest::newRow("an object") << QByteArray("<a><b>1</b><c/></a>")
                               << QJsonValue(QJsonObject { { u"b"_s, u"1"_s }, { u"c"_s, u""_s } });
    QTest::newRow("an empty object")
        << QByteArray("<a type=\"object\"></a>") << QJsonValue(QJsonObject());
    QTest::newRow("a key that is no name") << QByteArray("<a><field name=\"7 up\">1</field></a>")
                                           << QJsonValue(QJsonObject { { u"7 up"_s, u"1"_s } });
    QTest::newRow("JSON") << QByteArray("<a type=\"json\">{\"b\":\n[1]}</a>")
                          << QJsonValue(QJsonObject { { u"b"_s, QJsonArray { 1 } } });
}

void TestXmlReader::value()
{
    QFETCH(QByteArray, xml);
    QFETCH(QJsonValue, json);
    const SourceText text = readXml("<order><item>" + xml + "</item></order>");
    QVERIFY2(text.isSound(), qPrintable(text.problems.value(0).text));
    QCOMPARE(readOne(xml).value("a"_L1), json);
}

void TestXmlReader::ordersAreRead()
{
    const QList<QJsonObject> all = orders(5);
    const ImportFile file = readDocuments(xmlFile(all), std::nullopt, u"orders.xml"_s);
    QVERIFY2(file.isUsable(), qPrintable(file.problems.value(0).text));
    QCOMPARE(file.type, DocumentType::Order);
    QCOMPARE(file.documents.size(), 5);
    for (qsizetype i = 0; i < 5; ++i) {
        const QByteArray json = file.json(file.documents.at(i)).toByteArray();
        QCOMPARE(QJsonDocument::fromJson(json).object(), all.at(i));
    }
}

void TestXmlReader::placesAreThoseOfTheFile()
{
    QByteArray xml = xmlFile({ order(u"1C-1"_s), order(u"1C-2"_s) });
    xml.replace("<order_products>", "\n<order_products>\n<!--\n\n-->");
    xml.replace("<order_quant>10", "\n<order_quant>zehn");
    const ImportFile file = readDocuments(xml, std::nullopt);
    QCOMPARE(file.documents.size(), 2);
    QCOMPARE(file.problemCount, 2);
    const auto lineOf = [&xml](const QByteArray &text, qsizetype from) {
        return xml.first(xml.indexOf(text, from)).count('\n') + 1;
    };
    const qsizetype second = xml.indexOf("1C-2");
    QCOMPARE(file.documents.at(0).line, 3);
    QCOMPARE(file.documents.at(1).line, lineOf("<item>", xml.lastIndexOf("\n<item>", second)));
    QCOMPARE(file.problems.at(0).line, lineOf("<item>", xml.indexOf("order_products")));
    QCOMPARE(file.problems.at(1).line, lineOf("<item>", xml.indexOf("<order_products", second)));
}

void TestXmlReader::encoding_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("note"); // empty: refused

    const QByteArray cyrillic = "<order><item><note>\xD7\xE0\xE9</note></item></order>";
    const QByteArray utf8 = "<order><item><note>Чай</note></item></order>";
    QTest::newRow("UTF-8 without declaration") << utf8 << u"Чай"_s;
    QTest::newRow("UTF-8 declared")
        << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + utf8 << u"Чай"_s;
    QTest::newRow("windows-1251 declared")
        << "<?xml version='1.0' encoding='windows-1251'?>" + cyrillic << u"Чай"_s;
    QTest::newRow("windows-1251 without declaration") << cyrillic << u"Чай"_s;
    QTest::newRow("windows-1251 that is called UTF-8")
        << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + cyrillic << QString();
    QTest::newRow("UTF-7") << QByteArray(
        "<?xml version=\"1.0\" encoding=\"UTF-7\"?><order>+ADw-item+AD4-</order>")
                           << QString();
    QTest::newRow("an encoding that nobody knows")
        << "<?xml version=\"1.0\" encoding=\"klingon\"?>" + utf8 << QString();
    QByteArray wide = "\xFF\xFE";
    const QString text = QString::fromUtf8("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + utf8);
    for (const QChar c : text) {
        wide.append(static_cast<char>(c.unicode() & 0xFF))
            .append(static_cast<char>(c.unicode() >> 8));
    }
    QTest::newRow("UTF-16") << wide << u"Чай"_s;
}

void TestXmlReader::encoding()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, note);
    const SourceText text = readXml(xml);
    QCOMPARE(text.isSound(), !note.isEmpty());
    if (text.isSound()) {
        const QJsonObject read = QJsonDocument::fromJson(text.json).object();
        QCOMPARE(read.value("order"_L1).toArray().first().toObject().value("note"_L1).toString(),
                 note);
    }
}

void TestXmlReader::badFile_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("text");

    const QString dtd = u"document type"_s;
    QTest::newRow("a document type")
        << QByteArray("<!DOCTYPE order>\n<order/>") << qint64(1) << dtd;
    QTest::newRow("a file from this computer")
        << QByteArray("<?xml version=\"1.0\"?>\n<!DOCTYPE order [<!ENTITY x SYSTEM "
                      "\"file:///etc/passwd\">]>\n<order>&x;</order>")
        << qint64(2) << dtd;
    QTest::newRow("a file from the network")
        << QByteArray("<!DOCTYPE order SYSTEM \"http://127.0.0.1/x.dtd\"><order/>") << qint64(1)
        << dtd;
    QByteArray bomb = "<!DOCTYPE a [<!ENTITY e0 \"x\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "&e" + QByteArray::number(i - 1) + ";";
        bomb += "<!ENTITY e" + QByteArray::number(i) + " \"" + repeated(before, 10) + "\">";
    }
    QTest::newRow("entities ten deep") << bomb + "]><order>&e9;</order>" << qint64(1) << dtd;
    QTest::newRow("one entity, 100 000 times") << "<!DOCTYPE a [<!ENTITY e \""
            + QByteArray(4000, 'x') + "\">]><order>" + repeated("&e;", 100000)
            + "</order>" << qint64(1) << dtd;
    QTest::newRow("a document type inside the root")
        << QByteArray("<order>\n<!DOCTYPE order></order>") << qint64(2) << dtd;
    QByteArray attributes = "<order>\n<item";
    for (int i = 0; i < 200000; ++i) {
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    }
    QTest::newRow("200 000 attributes")
        << attributes + "/></order>" << qint64(2) << u"256 attributes"_s;
    QTest::newRow("two million deep") << repeated("<a>", 2000000) << qint64(1) << u"64 elements"_s;
    QTest::newRow("a name of 2000 letters")
        << "<order>\n<" + QByteArray(2000, 'a') + "/></order>" << qint64(2) << u"1024"_s;
    QTest::newRow("an attribute's name of 2000 letters")
        << "<order " + QByteArray(2000, 'a') + "=\"\"/>" << qint64(1) << u"1024"_s;
    QTest::newRow("an entity that nobody declared")
        << QByteArray("<order>\n<item><a>&nbsp;</a></item></order>") << qint64(2)
        << u"not sound XML"_s;
    QTest::newRow("two roots") << QByteArray("<order></order>\n<order/>") << qint64(2)
                               << u"not sound XML"_s;
    QTest::newRow("only an instruction")
        << QByteArray("<?php echo 1 ?>") << qint64(1) << u"ends in the middle"_s;
    QTest::newRow("cut off") << QByteArray("<order>\n<item>") << qint64(2)
                             << u"ends in the middle"_s;
    QTest::newRow("crossed elements")
        << QByteArray("<order><item><a></item></a></order>") << qint64(1) << u"not sound XML"_s;
    QTest::newRow("text among the items")
        << QByteArray("<order>\n<item/>x</order>") << qint64(2) << u"mixed"_s;
    QTest::newRow("text before an element")
        << QByteArray("<order><item><a>x<b/></a></item></order>") << qint64(1) << u"mixed"_s;
    QTest::newRow("a stranger among the items")
        << QByteArray("<order><item/><record/></order>") << qint64(1) << u"\"record\" stands"_s;
    QTest::newRow("an item among fields")
        << QByteArray("<order><item><a/><item/></item></order>") << qint64(1) << u"among fields"_s;
    QTest::newRow("a field twice")
        << QByteArray("<order><item><a/>\n<a/></item></order>") << qint64(2) << u"twice"_s;
    QTest::newRow("an attribute of its own")
        << QByteArray("<order id=\"1\"/>") << qint64(1) << u"\"id\" is not understood"_s;
    QTest::newRow("a number that is none")
        << QByteArray("<order><item><a type=\"number\">01</a></item></order>") << qint64(1)
        << u"type \"number\""_s;
    QTest::newRow("a type that nobody knows")
        << QByteArray("<order><item><a type=\"date\">1</a></item></order>") << qint64(1)
        << u"type \"date\""_s;
    QTest::newRow("JSON that is none")
        << QByteArray("<order><item><a type=\"json\">{</a></item></order>") << qint64(1)
        << u"type \"json\""_s;
    QTest::newRow("an element of another namespace")
        << QByteArray("<order><item xmlns=\"urn:x\"/></order>") << qint64(1) << u"namespace"_s;
    QTest::newRow("an empty root") << QByteArray("<order/>") << qint64(1) << u"must be a list"_s;
    QTest::newRow("no documents") << QByteArray("<order type=\"list\"/>") << qint64(0)
                                  << u"no documents"_s;
    QTest::newRow("a page of HTML")
        << QByteArray("<!DOCTYPE html>\n<html></html>") << qint64(1) << dtd;
    QTest::newRow("another root") << QByteArray("<orders><item/></orders>") << qint64(1)
                                  << u"only: orders"_s;
}

void TestXmlReader::badFile()
{
    QFETCH(QByteArray, xml);
    QFETCH(qint64, line);
    QFETCH(QString, text);
    const ImportFile file = readDocuments(xml, std::nullopt, u"a.xml"_s);
    QVERIFY(!file.isUsable());
    QVERIFY(file.documents.isEmpty());
    QCOMPARE(file.problemCount, 1);
    QVERIFY2(file.problems.first().text.contains(text), qPrintable(file.problems.first().text));
    QCOMPARE(file.problems.first().line, line);
}

/// However a file was cut off, no part of it passes for the whole.
void TestXmlReader::cutAnywhere()
{
    const QByteArray whole = xmlFile({ order(u"1C-1"_s), order(u"1C-2"_s) }).trimmed();
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const ImportFile file = readDocuments(whole.first(size), DocumentType::Order, u"a.xml"_s);
        QVERIFY2(!file.isUsable(), qPrintable(QString::number(size)));
        QVERIFY(file.documents.isEmpty());
    }
}

void TestXmlReader::guardInPieces()
{
    const QByteArray sound = "<?xml version=\"1.0\"?><!-- <!DOCTYPE --- --><a b='>'><![CDATA[<!]]]>"
                             "<c d=\"/\"/><e/></a><f></f>";
    const QByteArray deep = repeated("<a>", 65);
    const QByteArray flat = repeated("<a/>", 200) + repeated("<a></a>", 200);
    for (const qsizetype step : { qsizetype(1), qsizetype(2), qsizetype(7), qsizetype(4096) }) {
        const auto passes = [step](const QByteArray &xml) {
            XmlGuard guard;
            for (qsizetype at = 0; at < xml.size(); at += step) {
                if (!guard.feed(QByteArrayView(xml).sliced(at, std::min(step, xml.size() - at)))) {
                    return false;
                }
            }
            return true;
        };
        QVERIFY(passes(sound));
        QVERIFY(passes(flat));
        QVERIFY(passes(repeated("<a>", 64)));
        QVERIFY(!passes(deep));
        QVERIFY(!passes("<a><!ENTITY"));
        QVERIFY(!passes("<!-x"));
    }
    XmlGuard small({ .bytes = 10, .depth = 64, .attributes = 256, .nameBytes = 1024, .pieces = 3 });
    QVERIFY(!small.feed("<a></a>    "));
    QCOMPARE(small.fault(), XmlFault::TooLarge);
    XmlGuard few({ .bytes = 100, .depth = 64, .attributes = 256, .nameBytes = 1024, .pieces = 3 });
    QVERIFY(!few.feed("<a/><a/><a/><a/>"));
    QCOMPARE(few.fault(), XmlFault::TooManyPieces);
}

QTEST_APPLESS_MAIN(TestXmlReader)
#include "tst_XmlReader.moc"
