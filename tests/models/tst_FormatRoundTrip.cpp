#include "models/exchange/DocumentReader.h"
#include "models/exchange/formats/CsvReader.h"
#include "models/exchange/formats/FileText.h"
#include "models/exchange/formats/XmlReader.h"
#include "tests/support/FormatFiles.h"
#include "tests/support/OrderFiles.h"

#include <QJsonDocument>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

/// Records → file → records, for the formats that need no library.
class TestFormatRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack_data();
    void everythingComesBack();
    void digitsStay();
    void mutations_data();
    void mutations();
};

void TestFormatRoundTrip::everythingComesBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestFormatRoundTrip::everythingComesBack()
{
    QFETCH(quint32, seed);
    const QList<QJsonObject> records = strangeRecords(seed, 8);
    const QByteArray xml = xmlFile(records);
    QVERIFY(!xml.isEmpty());
    const SourceText fromXml = readXml(xml);
    QVERIFY2(fromXml.isSound(), qPrintable(fromXml.problems.value(0).text));
    QCOMPARE(QJsonDocument::fromJson(fromXml.json).object().value("order"_L1).toArray(),
             arrayOf(records));

    const QByteArray csv = csvFile(records);
    QVERIFY(!csv.isEmpty());
    const SourceText fromCsv = readCsv(decodeFileText(csv).utf8);
    QVERIFY2(fromCsv.isSound(), qPrintable(fromCsv.problems.value(0).text));
    const QJsonArray read = QJsonDocument::fromJson(fromCsv.json).array();
    QCOMPARE(read.size(), records.size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        QCOMPARE(read.at(i).toObject(), records.at(i));
    }
}

void TestFormatRoundTrip::digitsStay()
{
    for (const QByteArray &number : { QByteArray("18446744073709551615"), QByteArray("1e400"),
                                      QByteArray("0.10"), QByteArray("-0") }) {
        const QByteArray xml =
            readXml("<order><item><a type=\"number\">" + number + "</a></item></order>").json;
        QVERIFY(xml.contains("\"a\":" + number + "}"));
        QVERIFY(readCsv("a:json;b\n" + number + ";1").json.contains("\"a\":" + number + ","));
    }
}

void TestFormatRoundTrip::mutations_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("name");

    // Ids that do not become each other by one change.
    QList<QJsonObject> all;
    for (const QString &id : { u"AAAA-1111"_s, u"BBBB-2222"_s, u"CCCC-3333"_s }) {
        QJsonObject one = order(id);
        one.insert("note"_L1, u"\"Чай\"; «Ахмад»"_s);
        QJsonArray lines = one.value("order_products"_L1).toArray();
        lines.append(lines.first());
        one.insert("order_products"_L1, lines);
        all.append(one);
    }
    QTest::newRow("JSON") << orderFile(all) << u"a.json"_s;
    QTest::newRow("XML") << xmlFile(all) << u"a.xml"_s;
    QTest::newRow("CSV") << csvFile(all) << u"a.csv"_s;
}

/// A damaged file is refused, or it holds all of its documents.
void TestFormatRoundTrip::mutations()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, name);
    QCOMPARE(readDocuments(file, DocumentType::Order, name).documents.size(), 3);
    int refused = 0;
    for (quint32 seed = 1; seed <= 3000; ++seed) {
        const QByteArray bytes = mutated(file, seed);
        const ImportFile read = readDocuments(bytes, DocumentType::Order, name);
        if (!read.isUsable()) {
            ++refused;
            QVERIFY(!read.problems.isEmpty());
            continue;
        }
        QVERIFY2(read.documents.size() >= 3,
                 qPrintable(u"seed %1: %2"_s.arg(seed).arg(QString::fromUtf8(bytes))));
        for (const ImportDocument &document : read.documents) {
            const QByteArray json = read.json(document).toByteArray();
            QVERIFY(json.startsWith('{') && json.endsWith('}'));
        }
    }
    QVERIFY(refused > 300);
}

QTEST_APPLESS_MAIN(TestFormatRoundTrip)
#include "tst_FormatRoundTrip.moc"
