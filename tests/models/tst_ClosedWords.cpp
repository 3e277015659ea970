#include "models/catalogue/ClosedWords.h"
#include "models/catalogue/DocumentCatalog.h"
#include "models/catalogue/ReferenceCatalog.h"

#include <QTest>

#include <algorithm>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class TestClosedWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void everyClosedFieldIsInTheCatalogue();
};

void TestClosedWords::words_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fits");
    QTest::newRow("goods") << u"inventory_kind"_s << u"G"_s << true;
    QTest::newRow("raw material") << u"inventory_kind"_s << u"M"_s << true;
    QTest::newRow("a kind that is none") << u"inventory_kind"_s << u"X"_s << false;
    QTest::newRow("a word in small letters is another one")
        << u"inventory_kind"_s << u"g"_s << false;
    QTest::newRow("a woman") << u"gender"_s << u"F"_s << true;
    QTest::newRow("a list of statuses is never closed") << u"status"_s << u"X#1"_s << true;
    QTest::newRow("a field that holds any text") << u"note"_s << u"X"_s << true;
}

void TestClosedWords::words()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    const QByteArray name = field.toLatin1();
    QTEST(isAmongWords(closedWords(QLatin1StringView(name)), value), "fits");
}

void TestClosedWords::everyClosedFieldIsInTheCatalogue()
{
    QStringList found;
    const auto look = [&found](std::span<const Field> fields) {
        for (const Field &field : fields) {
            if (!closedWords(field.name).empty()) {
                found.append(field.name);
            }
        }
    };
    for (const DocumentTypeInfo &info : documentCatalog()) {
        look(info.fields);
        look(info.lineFields);
    }
    for (const ReferenceInfo &info : referenceCatalog()) {
        look(info.fields);
    }
    found.removeDuplicates();
    found.sort();
    QCOMPARE(found.join(u' '), u"gender inventory_kind marking_attaching_method price_type_kind"_s);
}

QTEST_APPLESS_MAIN(TestClosedWords)
#include "tst_ClosedWords.moc"
