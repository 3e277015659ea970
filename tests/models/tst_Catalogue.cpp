#include "models/catalogue/DocumentCatalog.h"
#include "models/catalogue/ReferenceCatalog.h"
#include "models/core/OrderStatus.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

bool hasField(std::span<const Field> fields, QLatin1StringView name)
{
    return std::ranges::any_of(fields, [name](const Field &f) { return f.name == name; });
}

bool isListed(std::span<const QLatin1StringView> names, QLatin1StringView name)
{
    return std::ranges::find(names, name) != names.end();
}

} // namespace

/// The rows must be true to each other: whatever a row names as its id, number, date or amount is
/// one of the fields it lists.
class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentRow_data();
    void documentRow();
    void keysAndPathsAreUnique();
    void keysFindTheirRow();
    void referenceRow_data();
    void referenceRow();
    void everyDocumentCarriesItsOwnId();
};

void TestCatalogue::documentRow_data()
{
    QTest::addColumn<int>("type");
    for (const DocumentTypeInfo &info : documentCatalog()) {
        QTest::newRow(info.key.data()) << static_cast<int>(info.type);
    }
}

void TestCatalogue::documentRow()
{
    QFETCH(int, type);
    const DocumentTypeInfo &info = documentTypeInfo(static_cast<DocumentType>(type));

    QVERIFY2(hasField(info.fields, info.idField), info.idField.data());
    QVERIFY2(hasField(info.fields, info.numberField), info.numberField.data());
    QVERIFY2(hasField(info.fields, info.dateField), info.dateField.data());
    QVERIFY2(hasField(info.fields, info.statusField), info.statusField.data());
    QVERIFY2(info.personField.isEmpty() || hasField(info.fields, info.personField),
             info.personField.data());
    QVERIFY2(info.amountField.isEmpty() || hasField(info.fields, info.amountField)
                 || isListed(info.exportOnlyFields, info.amountField),
             info.amountField.data());
    QVERIFY2(info.warehouseField.isEmpty() || hasField(info.fields, info.warehouseField)
                 || hasField(info.lineFields, info.warehouseField),
             info.warehouseField.data());
    QVERIFY(info.path.startsWith("/b/"_L1));
    QVERIFY(info.dateFilterBegin.startsWith("begin_"_L1));
    QVERIFY(info.dateFilterEnd.startsWith("end_"_L1));
    QCOMPARE(info.linesField.isEmpty(), info.lineFields.empty());
    for (const QLatin1StringView lineField :
         { info.lineIdField, info.quantityField, info.priceField }) {
        QVERIFY2(lineField.isEmpty() || hasField(info.lineFields, lineField), lineField.data());
    }
    for (const QLatin1StringView exported : info.exportOnlyFields) {
        QVERIFY2(!hasField(info.fields, exported), exported.data());
    }
}

void TestCatalogue::keysAndPathsAreUnique()
{
    QSet<QString> keys;
    QSet<QString> paths;
    for (const DocumentTypeInfo &info : documentCatalog()) {
        keys.insert(info.key);
        paths.insert(info.path);
    }
    for (const ReferenceInfo &info : referenceCatalog()) {
        keys.insert(info.key);
        paths.insert(info.path);
    }
    const auto rows = static_cast<qsizetype>(documentCatalog().size() + referenceCatalog().size());
    QCOMPARE(keys.size(), rows);
    QCOMPARE(paths.size(), rows);
}

void TestCatalogue::keysFindTheirRow()
{
    for (const DocumentTypeInfo &info : documentCatalog()) {
        QCOMPARE(documentTypeFromKey(QString(info.key)), std::optional(info.type));
    }
    for (const ReferenceInfo &info : referenceCatalog()) {
        QCOMPARE(referenceFromKey(QString(info.key)), std::optional(info.entity));
    }
    QCOMPARE(documentTypeFromKey(u"orders"), std::nullopt);
    QCOMPARE(referenceFromKey(u""), std::nullopt);
}

void TestCatalogue::referenceRow_data()
{
    QTest::addColumn<int>("entity");
    for (const ReferenceInfo &info : referenceCatalog()) {
        QTest::newRow(info.key.data()) << static_cast<int>(info.entity);
    }
}

void TestCatalogue::referenceRow()
{
    QFETCH(int, entity);
    const ReferenceInfo &info = referenceInfo(static_cast<ReferenceEntity>(entity));
    QVERIFY(info.path.startsWith("/b/"_L1));
    QVERIFY(!info.exportRoot.isEmpty());
    QCOMPARE(info.shape == AnswerShape::CountAndRoot, info.path.contains("/api/v2/"_L1));
    QVERIFY2(info.codeField.isEmpty() || hasField(info.fields, info.codeField),
             info.codeField.data());
}

void TestCatalogue::everyDocumentCarriesItsOwnId()
{
    for (const DocumentTypeInfo &info : documentCatalog()) {
        QVERIFY2(hasField(info.fields, ExternalIdField), info.key.data());
        QVERIFY2(hasField(info.fields, FilialCodeField), info.key.data());
    }
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_Catalogue.moc"
