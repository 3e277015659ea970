#include "models/catalogue/DocumentCatalog.h"
#include "models/exchange/DocumentReader.h"
#include "models/exchange/ExternalIds.h"
#include "tests/support/OrderFiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

ImportFilePtr fileOf(const QList<QJsonObject> &orders)
{
    return std::make_shared<const ImportFile>(
        readDocuments(orderFile(orders), DocumentType::Order, u"orders.json"_s));
}

QJsonObject document(const ImportFilePtr &file, qsizetype place)
{
    return QJsonDocument::fromJson(file->json(file->documents.at(place)).toByteArray()).object();
}

QStringList lineIds(const QJsonObject &document)
{
    QStringList ids;
    const QJsonArray lines = document.value("order_products"_L1).toArray();
    for (const QJsonValue &line : lines) {
        ids.append(line.toObject().value(ExternalIdField).toString());
    }
    return ids;
}

/// An order without any id, and with two equal lines.
QJsonObject nameless()
{
    QJsonObject order = smartup::testing::order(u"X"_s);
    order.remove(ExternalIdField);
    QJsonObject line = order.value("order_products"_L1).toArray().first().toObject();
    line.remove(ExternalIdField);
    order.insert("order_products"_L1, QJsonArray { line, line });
    return order;
}

const ExternalIdRules Derive { u"p"_s, true, false };
const ExternalIdRules Shorten { u"p"_s, false, true };

} // namespace

class TestExternalIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void derived();
    void safe_data();
    void safe();
    void nothingChangesWithoutARule();
    void missingIdsAreMade();
    void theSameRowHasTheSameId();
    void twoOfOneKeyAreRefused_data();
    void twoOfOneKeyAreRefused();
    void longIdsAreReplaced();
    void everythingElseStaysAsItIs();
};

void TestExternalIds::derived()
{
    const QString id = derivedExternalId(u"p"_s, u"order", u"45112"_s);
    QCOMPARE(id.size(), 20);
    QVERIFY(id.startsWith(u'S'));
    QVERIFY(isSafeExternalId(id));
    QCOMPARE(derivedExternalId(u"p"_s, u"order", u"45112"_s), id);
    QVERIFY(derivedExternalId(u"q"_s, u"order", u"45112"_s) != id);
    QVERIFY(derivedExternalId(u"p"_s, u"movement", u"45112"_s) != id);
    QVERIFY(derivedExternalId(u"p"_s, u"order", u"45113"_s) != id);
}

void TestExternalIds::safe_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isSafe");
    QTest::newRow("usual") << u"1C-00000012_a"_s << true;
    QTest::newRow("20 characters") << QString(20, u'a') << true;
    QTest::newRow("21 characters") << QString(21, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("a space") << u"1C 12"_s << false;
    QTest::newRow("Cyrillic letters that look Latin") << u"1С-12"_s << false;
}

void TestExternalIds::safe()
{
    QFETCH(QString, id);
    QFETCH(bool, isSafe);
    QCOMPARE(isSafeExternalId(id), isSafe);
}

void TestExternalIds::nothingChangesWithoutARule()
{
    const ImportFilePtr file = fileOf({ nameless() });
    QCOMPARE(withExternalIds(file, {}), file);
    const ImportFilePtr named = fileOf(orders(3));
    QCOMPARE(withExternalIds(named, Derive), named);
}

void TestExternalIds::missingIdsAreMade()
{
    const ImportFilePtr file =
        withExternalIds(fileOf({ smartup::testing::order(u"A"_s), nameless() }), Derive);
    QVERIFY2(file->isUsable(), qPrintable(file->problems.value(0).text));
    QCOMPARE(file->documents.at(0).externalId, u"A"_s);
    QVERIFY(isSafeExternalId(file->documents.at(1).externalId));
    const QStringList lines = lineIds(document(file, 1));
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0) != lines.at(1));
    QVERIFY(isSafeExternalId(lines.at(0)) && isSafeExternalId(lines.at(1)));
}

void TestExternalIds::theSameRowHasTheSameId()
{
    const auto idOf = [](const QJsonObject &order) {
        return withExternalIds(fileOf({ order }), Derive)->documents.first().externalId;
    };
    QJsonObject changed = nameless();
    changed.insert("note"_L1, u"called again"_s);
    QCOMPARE(idOf(changed), idOf(nameless()));
    QJsonObject other = nameless();
    other.insert("delivery_number"_L1, u"45113"_s);
    QVERIFY(idOf(other) != idOf(nameless()));
}

void TestExternalIds::twoOfOneKeyAreRefused_data()
{
    QTest::addColumn<QString>("number"); // of the second document
    QTest::addColumn<QString>("filial");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("the same number and day") << u"7"_s << u"TAS"_s << true;
    QTest::newRow("another number") << u"8"_s << u"TAS"_s << false;
    QTest::newRow("in another organisation") << u"7"_s << u"SAM"_s << false;
}

/// The lines that are told are those of the file, not of the text with the ids.
void TestExternalIds::twoOfOneKeyAreRefused()
{
    QFETCH(const QString, number);
    QFETCH(const QString, filial);
    QFETCH(const bool, isRefused);
    const QString key = QString(documentTypeInfo(DocumentType::Order).numberField);
    QJsonObject first = nameless();
    first.insert(key, u"7"_s);
    QJsonObject second = nameless();
    second.insert(key, number);
    second.insert(FilialCodeField, filial);
    second.insert("note"_L1, u"another one"_s);
    const ImportFilePtr asRead = fileOf({ first, second });
    QVERIFY2(asRead->isUsable(), qPrintable(asRead->problems.value(0).text));
    const ImportFilePtr file = withExternalIds(asRead, Derive);
    QCOMPARE(file->isUsable(), !isRefused);
    if (isRefused) {
        QCOMPARE(file->problems.size(), 1);
        QCOMPARE(file->problems.constFirst().line, asRead->documents.at(1).line);
        QVERIFY(file->problems.constFirst().text.contains(
            "in line %1:"_L1.arg(QString::number(asRead->documents.at(0).line))));
    }
}

void TestExternalIds::longIdsAreReplaced()
{
    const QString longId = u"1C/2026/Заказ покупателя 00-00012"_s;
    const ImportFilePtr file = withExternalIds(
        fileOf({ smartup::testing::order(longId), smartup::testing::order(u"short"_s) }), Shorten);
    QVERIFY2(file->isUsable(), qPrintable(file->problems.value(0).text));
    QVERIFY(isSafeExternalId(file->documents.at(0).externalId));
    QVERIFY(isSafeExternalId(lineIds(document(file, 0)).constFirst()));
    QCOMPARE(file->documents.at(1).externalId, u"short"_s);
    QCOMPARE(lineIds(document(file, 1)).constFirst(), u"short-1"_s);
}

void TestExternalIds::everythingElseStaysAsItIs()
{
    QByteArray text = orderFile({ nameless() });
    text.replace("\"1250.50\"", "1250.50").replace("\"10\"", "10.0");
    const auto before =
        std::make_shared<const ImportFile>(readDocuments(text, DocumentType::Order));
    QVERIFY2(before->isUsable(), qPrintable(before->problems.value(0).text));
    const ImportFilePtr after = withExternalIds(before, Derive);
    QByteArray expected = before->json(before->documents.first()).toByteArray();
    QByteArray got = after->json(after->documents.first()).toByteArray();
    static const QRegularExpression made(u"\"external_id\":\"S[A-Z2-7]{19}\","_s);
    QCOMPARE(QString::fromUtf8(got).remove(made), QString::fromUtf8(expected));
    QCOMPARE(after->documents.first().line, before->documents.first().line);
}

QTEST_APPLESS_MAIN(TestExternalIds)
#include "tst_ExternalIds.moc"
