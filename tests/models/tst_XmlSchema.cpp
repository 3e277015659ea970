#include "models/catalogue/DocumentCatalog.h"
#include "models/catalogue/ReferenceCatalog.h"
#include "tests/support/FormatFiles.h"
#include "tests/support/OrderFiles.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QString schemaPath()
{
    return QStringLiteral(SMARTUP_SOURCE_DIR) + u"/resources/schema/smartup-documents.xsd"_s;
}

QString typeOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Number:
        return u"Number"_s;
    case FieldKind::Date:
        return u"Day"_s;
    case FieldKind::Moment:
        return u"Moment"_s;
    case FieldKind::Flag:
        return u"Flag"_s;
    case FieldKind::List:
        return u"List"_s;
    case FieldKind::Text:
    case FieldKind::Id:
    case FieldKind::GoodsCode:
    case FieldKind::PersonCode:
    case FieldKind::Code:
        return u"Text"_s;
    }
    Q_UNREACHABLE();
}

/// Name of a field → its type. One name means the same in every type of document, or any text.
class Fields
{
public:
    void add(QLatin1StringView name, const QString &type)
    {
        if (name.isEmpty()) {
            return;
        }
        const QString known = m_types.value(QString(name));
        m_types.insert(QString(name), known.isEmpty() || known == type ? type : u"Value"_s);
    }
    void add(std::span<const Field> fields)
    {
        for (const Field &field : fields) {
            add(field.name, typeOf(field.kind));
        }
    }
    [[nodiscard]] const QMap<QString, QString> &types() const { return m_types; }

private:
    QMap<QString, QString> m_types;
};

/// The schema, made of the catalogue.
QByteArray schema()
{
    QFile frame(QStringLiteral(SMARTUP_SOURCE_DIR) + u"/tests/data/smartup-documents.xsd.in"_s);
    if (!frame.open(QIODevice::ReadOnly)) {
        return {};
    }
    QSet<QString> roots;
    Fields fields;
    for (const DocumentTypeInfo &info : documentCatalog()) {
        roots.insert(QString(info.root));
        fields.add(info.fields);
        fields.add(info.lineFields);
        fields.add(info.linesField, u"List"_s);
        for (const QLatin1StringView list : info.furtherLists) {
            fields.add(list, u"List"_s);
        }
    }
    for (const ReferenceInfo &info : referenceCatalog()) {
        for (const QLatin1StringView root : { info.importRoot, info.exportRoot }) {
            if (!root.isEmpty()) {
                roots.insert(QString(root));
            }
        }
        fields.add(info.fields);
        fields.add(info.linesField, u"List"_s);
    }
    const auto element = [](const QString &name, const QString &type) {
        return "  <xs:element name=\"" + name.toUtf8() + "\" type=\"" + type.toUtf8() + "\"/>\n";
    };
    QByteArray elements;
    QStringList sorted(roots.cbegin(), roots.cend());
    sorted.sort();
    for (const QString &root : std::as_const(sorted)) {
        // A root may also be the name of a field.
        const QString type = fields.types().contains(root) ? u"Value"_s : u"List"_s;
        elements += element(root, type);
    }
    for (auto field = fields.types().cbegin(); field != fields.types().cend(); ++field) {
        if (!roots.contains(field.key())) {
            elements += element(field.key(), field.value());
        }
    }
    return frame.readAll().replace("  <!-- elements -->\n", elements);
}

/// What xmllint says against the file; empty when nothing.
QString complaint(const QByteArray &xml)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xml"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(xml) != xml.size()) {
        return u"cannot be written"_s;
    }
    file.close();
    QProcess lint;
    lint.start(u"xmllint"_s, { u"--noout"_s, u"--nonet"_s, u"--schema"_s, schemaPath(), path });
    if (!lint.waitForFinished() || lint.exitStatus() != QProcess::NormalExit) {
        return u"xmllint does not run"_s;
    }
    return lint.exitCode() == 0 ? QString() : QString::fromUtf8(lint.readAllStandardError());
}

} // namespace

class TestXmlSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheCatalogueSays();
    void exportsAreValid();
    void invalid_data();
    void invalid();
};

void TestXmlSchema::saysWhatTheCatalogueSays()
{
    const QByteArray wanted = schema();
    QVERIFY(!wanted.isEmpty());
    QFile file(schemaPath());
    const QByteArray shipped = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (shipped != wanted) {
        QFile made(QStringLiteral(SMARTUP_BINARY_DIR) + u"/smartup-documents.xsd"_s);
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write(wanted);
        QFAIL(qPrintable(
            u"The catalogue has changed: copy %1 to %2"_s.arg(made.fileName(), schemaPath())));
    }
}

void TestXmlSchema::exportsAreValid()
{
    QCOMPARE(complaint(xmlFile(orders(3))), QString());
    QCOMPARE(complaint(xmlFile({})), QString());
    for (quint32 seed = 1; seed <= 5; ++seed) {
        QList<QJsonObject> records = strangeRecords(seed, 8);
        for (QJsonObject &record : records) {
            // The one field of the catalogue that they fill with anything.
            QJsonArray lines = record.value("order_products"_L1).toArray();
            for (QJsonValueRef line : lines) {
                QJsonObject fields = line.toObject();
                fields.insert(u"order_quant"_s, u"5"_s);
                line = fields;
            }
            if (!lines.isEmpty()) {
                record.insert("order_products"_L1, lines);
            }
        }
        QCOMPARE(complaint(xmlFile(records)), QString());
    }
}

void TestXmlSchema::invalid_data()
{
    QTest::addColumn<QByteArray>("xml");

    QTest::newRow("another root") << QByteArray("<orders/>");
    QTest::newRow("no item among the documents") << QByteArray("<order><record/></order>");
    QTest::newRow("a day as ISO writes it")
        << QByteArray("<order><item><delivery_date>2026-11-12</delivery_date></item></order>");
    QTest::newRow("a quantity with a comma")
        << QByteArray("<order><item><order_products><item><order_quant>1,5</order_quant></item>"
                      "</order_products></item></order>");
    QTest::newRow("lines without items")
        << QByteArray("<order><item><order_products><product_code/></order_products></item>"
                      "</order>");
    QTest::newRow("an attribute of its own") << QByteArray("<order><item id=\"1\"/></order>");
}

void TestXmlSchema::invalid()
{
    QFETCH(QByteArray, xml);
    QVERIFY(!complaint(xml).isEmpty());
}

QTEST_GUILESS_MAIN(TestXmlSchema)
#include "tst_XmlSchema.moc"
