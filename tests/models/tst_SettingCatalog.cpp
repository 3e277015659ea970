#include "models/catalogue/DocumentCatalog.h"
#include "models/settings/SettingCatalog.h"

#include <QSet>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class TestSettingCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingHasItsKeyAndPage_data();
    void everySettingHasItsKeyAndPage();
    void pages();
    void elevenPoliciesFromTheDocumentCatalogue();
    void defaultsAreValues();
    void valuesGoRound_data();
    void valuesGoRound();
    void badValueLeavesTheSettingAlone_data();
    void badValueLeavesTheSettingAlone();
    void statusesAsText_data();
    void statusesAsText();
    void equalSetKeepsTheServersOrder();
    void words();
    void search_data();
    void search();
};

void TestSettingCatalog::everySettingHasItsKeyAndPage_data()
{
    QTest::addColumn<SettingRef>("ref");
    QSet<QString> keys;
    for (const SettingRef ref : allSettings()) {
        QVERIFY2(!keys.contains(settingKey(ref)), qUtf8Printable(settingKey(ref)));
        keys.insert(settingKey(ref));
        QTest::newRow(qUtf8Printable(settingKey(ref))) << ref;
    }
}

void TestSettingCatalog::everySettingHasItsKeyAndPage()
{
    QFETCH(SettingRef, ref);
    QCOMPARE(settingFromKey(settingKey(ref)), std::optional(ref));
    QVERIFY(!settingLabel(ref).contains(u'%'));
    QVERIFY(settingMatches(ref, settingLabel(ref)));
    QVERIFY(settingMatches(ref, settingKey(ref).toUpper()));
    const SettingInfo &info = settingInfo(ref.id);
    QVERIFY(*info.effect != '\0');
    for (const SettingOption &option : info.options) {
        QVERIFY(QString::fromUtf8(option.effect).endsWith(u'.'));
        QVERIFY(QString::fromUtf8(option.example).startsWith("Example: "_L1));
        QCOMPARE(findOption(info, QString(option.value)), &option);
    }
}

void TestSettingCatalog::pages()
{
    for (const SettingPage page : AllSettingPages) {
        QCOMPARE(settingPageFromKey(settingPageKey(page)), std::optional(page));
        QVERIFY(!settingPageName(page).isEmpty());
    }
    QCOMPARE(settingPageFromKey(u"nowhere"), std::nullopt);
    QCOMPARE(settingFromKey(u"duplicates.nothing"), std::nullopt);
}

void TestSettingCatalog::elevenPoliciesFromTheDocumentCatalogue()
{
    int onOrders = 0;
    int onOthers = 0;
    for (const DocumentTypeInfo &type : documentCatalog()) {
        const auto ref = settingFromKey("duplicates."_L1 + type.key);
        QVERIFY2(ref.has_value(), type.key.data());
        onOrders += settingPage(*ref) == SettingPage::Orders ? 1 : 0;
        onOthers += settingPage(*ref) == SettingPage::OtherDocuments ? 1 : 0;
    }
    QCOMPARE(onOrders, 1);
    QCOMPARE(onOthers, 10);
}

void TestSettingCatalog::defaultsAreValues()
{
    IntegrationSettings settings;
    for (const SettingRef ref : allSettings()) {
        const QString value = settingInfo(ref.id).defaultValue;
        QVERIFY2(setSettingValue(settings, ref, value).isOk(), qUtf8Printable(settingKey(ref)));
        QCOMPARE(settingValue(settings, ref), value);
    }
}

void TestSettingCatalog::valuesGoRound_data()
{
    QTest::addColumn<SettingRef>("ref");
    QTest::addColumn<QString>("value");
    for (const SettingRef ref : allSettings()) {
        for (const SettingOption &option : settingInfo(ref.id).options) {
            const QString key = settingKey(ref) + u'=' + option.value;
            QTest::newRow(qUtf8Printable(key)) << ref << QString(option.value);
        }
    }
    QTest::newRow("real time") << SettingRef { SettingId::Period } << u"0"_s;
    QTest::newRow("15 minutes") << SettingRef { SettingId::Period } << u"15"_s;
    QTest::newRow("no status") << SettingRef { SettingId::OrderStatuses } << u""_s;
    QTest::newRow("known and unknown statuses")
        << SettingRef { SettingId::OrderStatuses } << u"B#S,A,Z#1"_s;
}

void TestSettingCatalog::valuesGoRound()
{
    QFETCH(SettingRef, ref);
    QFETCH(QString, value);
    IntegrationSettings settings;
    QVERIFY(setSettingValue(settings, ref, value).isOk());
    QCOMPARE(settingValue(settings, ref), value);
    for (const SettingRef other : allSettings()) {
        if (!(other == ref)) {
            QCOMPARE(settingValue(settings, other), settingValue(IntegrationSettings(), other));
        }
    }
}

void TestSettingCatalog::badValueLeavesTheSettingAlone_data()
{
    QTest::addColumn<SettingRef>("ref");
    QTest::addColumn<QString>("value");
    QTest::newRow("code kind") << SettingRef { SettingId::CodeKind } << u"galactic"_s;
    QTest::newRow("period in words") << SettingRef { SettingId::Period } << u"often"_s;
    QTest::newRow("negative period") << SettingRef { SettingId::Period } << u"-5"_s;
    QTest::newRow("switch") << SettingRef { SettingId::ExportWithoutCodes } << u"Y"_s;
    QTest::newRow("policy") << SettingRef { SettingId::Duplicates } << u"Skip"_s;
    QTest::newRow("empty policy") << SettingRef { SettingId::Duplicates } << u""_s;
}

void TestSettingCatalog::badValueLeavesTheSettingAlone()
{
    QFETCH(SettingRef, ref);
    QFETCH(QString, value);
    IntegrationSettings settings;
    settings.periodMinutes = 30;
    const IntegrationSettings before = settings;
    const Status status = setSettingValue(settings, ref, value);
    QVERIFY(!status.isOk());
    QVERIFY(status.error().text.contains(settingKey(ref)));
    QCOMPARE(status.error().raw, value);
    QVERIFY(settings == before);
}

void TestSettingCatalog::statusesAsText_data()
{
    QTest::addColumn<QStringList>("statuses");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QStringList() << u""_s;
    QTest::newRow("usual order whatever order they came in")
        << QStringList { u"A"_s, u"B#S"_s, u"D"_s } << u"D,B#S,A"_s;
    QTest::newRow("twice the same is once") << QStringList { u"A"_s, u"A"_s } << u"A"_s;
    QTest::newRow("unknown ones behind, by name")
        << QStringList { u"Z"_s, u"Q"_s, u"A"_s } << u"A,Q,Z"_s;
    QTest::newRow("a comma in a code does not split it")
        << QStringList { u"X,Y"_s, u"50%"_s } << u"50%25,X%2CY"_s;
    QTest::newRow("case matters: b#s is not B#S") << QStringList { u"b#s"_s } << u"b#s"_s;
}

void TestSettingCatalog::statusesAsText()
{
    QFETCH(QStringList, statuses);
    QFETCH(QString, text);
    QCOMPARE(statusesToText(statuses), text);
    QCOMPARE(statusesToText(statusesFromText(text)), text);
    const QStringList back = statusesFromText(text);
    for (const QString &code : statuses) {
        QVERIFY2(back.contains(code), qUtf8Printable(code));
    }
}

void TestSettingCatalog::equalSetKeepsTheServersOrder()
{
    IntegrationSettings settings;
    settings.orderStatuses = { u"A"_s, u"B#S"_s };
    QVERIFY(setSettingValue(settings, { SettingId::OrderStatuses }, u"B#S, A"_s).isOk());
    QCOMPARE(settings.orderStatuses, QStringList({ u"A"_s, u"B#S"_s }));
}

void TestSettingCatalog::words()
{
    QCOMPARE(settingValueName({ SettingId::CodeKind }, u"local"_s), u"Local code"_s);
    QCOMPARE(settingValueName({ SettingId::Period }, u"0"_s), u"in real time"_s);
    QVERIFY(settingValueName({ SettingId::Period }, u"15"_s).contains(u"15"_s));
    QCOMPARE(settingValueName({ SettingId::OrderStatuses }, u"B#S,Z#1"_s), u"Shipped, Z#1"_s);
    QCOMPARE(settingValueName({ SettingId::OrderStatuses }, u""_s), u"none"_s);
    QCOMPARE(settingLabel({ SettingId::Duplicates, DocumentType::Writeoff }),
             u"Write-off duplicates"_s);
    QCOMPARE(settingValueName({ SettingId::Duplicates }, u"later"_s), u"later"_s);
}

void TestSettingCatalog::search_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("label") << u"code used"_s << u"code_kind"_s << true;
    QTest::newRow("synonym") << u"interval"_s << u"period_minutes"_s << true;
    QTest::newRow("name of an option") << u"skip"_s << u"duplicates.purchase"_s << true;
    QTest::newRow("every word") << u"purchase double"_s << u"duplicates.purchase"_s << true;
    QTest::newRow("one word missing") << u"purchase goods"_s << u"duplicates.purchase"_s << false;
    QTest::newRow("another type") << u"purchase"_s << u"duplicates.movement"_s << false;
    QTest::newRow("Smartup's own term") << u"списание"_s << u"duplicates.writeoff"_s << true;
    QTest::newRow("nothing typed finds all") << u"  "_s << u"code_kind"_s << true;
}

void TestSettingCatalog::search()
{
    QFETCH(QString, words);
    QFETCH(QString, key);
    QTEST(settingMatches(settingFromKey(key).value(), words), "isFound");
}

QTEST_APPLESS_MAIN(TestSettingCatalog)
#include "tst_SettingCatalog.moc"
