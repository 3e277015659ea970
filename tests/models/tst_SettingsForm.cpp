#include "models/catalogue/DocumentCatalog.h"
#include "models/settings/SettingsForm.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class TestSettingsForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesRound();
    void everyPolicyGoesRound_data();
    void everyPolicyGoesRound();
    void unknownKeysGoBackAsTheyCame();
    void broken_data();
    void broken();
    void periodIsRealTimeWhenAbsent();
    void typeMissingInDuplicatesIsNotChecked();
    void ownMap();
    void brokenMap_data();
    void brokenMap();
    void mapInAFolder();
};

namespace {

QJsonObject form()
{
    return settingsToForm({}, builtInSettingsFormMap());
}

QByteArray builtInMap()
{
    QFile file(u":/settings-form.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestSettingsForm::goesRound()
{
    IntegrationSettings settings;
    settings.codeKind = CodeKind::Local;
    settings.periodMinutes = 45;
    settings.orderStatuses = { u"B#V"_s, u"B#S"_s, u"Z#9"_s };
    settings.exportWithoutCodes = true;
    const SettingsFormMap &map = builtInSettingsFormMap();
    const auto back = settingsFromForm(settingsToForm(settings, map), map);
    QVERIFY(back.isOk());
    QVERIFY(back.value() == settings);
}

void TestSettingsForm::everyPolicyGoesRound_data()
{
    QTest::addColumn<DocumentType>("type");
    for (const DocumentTypeInfo &info : documentCatalog()) {
        QTest::newRow(info.key.data()) << info.type;
    }
}

void TestSettingsForm::everyPolicyGoesRound()
{
    QFETCH(DocumentType, type);
    const SettingsFormMap &map = builtInSettingsFormMap();
    for (const DuplicatePolicy policy : { DuplicatePolicy::Off, DuplicatePolicy::Error,
                                          DuplicatePolicy::Update, DuplicatePolicy::Skip }) {
        IntegrationSettings settings;
        settings.setDuplicatePolicy(type, policy);
        const auto back = settingsFromForm(settingsToForm(settings, map), map);
        QVERIFY(back.isOk());
        QVERIFY(back.value() == settings);
    }
}

void TestSettingsForm::unknownKeysGoBackAsTheyCame()
{
    QJsonObject data = form();
    data.insert(u"company_logo"_s, QJsonArray { 1, u"two"_s });
    QJsonObject duplicates = data.value("duplicates"_L1).toObject();
    duplicates.insert(u"twelfth_type"_s, QJsonObject { { u"check"_s, u"Y"_s } });
    data.insert(u"duplicates"_s, duplicates);

    auto settings = settingsFromForm(data, builtInSettingsFormMap());
    QVERIFY(settings.isOk());
    QCOMPARE(settingsToForm(settings.value(), builtInSettingsFormMap()), data);
}

void TestSettingsForm::broken_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value"); // Undefined = the key is missing
    QTest::addColumn<QString>("named");

    const QJsonValue missing(QJsonValue::Undefined);
    QTest::newRow("no code kind") << u"code_kind"_s << missing << u"code_kind"_s;
    QTest::newRow("unknown code kind") << u"code_kind"_s << QJsonValue(u"X"_s) << u"code_kind"_s;
    QTest::newRow("no statuses") << u"order_statuses"_s << missing << u"order_statuses"_s;
    QTest::newRow("statuses as text")
        << u"order_statuses"_s << QJsonValue(u"B#S"_s) << u"order_statuses"_s;
    QTest::newRow("status as a number")
        << u"order_statuses"_s << QJsonValue(QJsonArray { 7 }) << u"order_statuses"_s;
    QTest::newRow("no switch") << u"export_without_codes"_s << missing << u"export_without_codes"_s;
    QTest::newRow("switch as a word")
        << u"export_without_codes"_s << QJsonValue(u"yes"_s) << u"export_without_codes"_s;
    QTest::newRow("period in words")
        << u"period_minutes"_s << QJsonValue(u"often"_s) << u"period_minutes"_s;
    QTest::newRow("negative period")
        << u"period_minutes"_s << QJsonValue(u"-1"_s) << u"period_minutes"_s;
    QTest::newRow("no duplicates") << u"duplicates"_s << missing << u"duplicates"_s;
    QTest::newRow("unknown action")
        << u"duplicates"_s
        << QJsonValue(QJsonObject {
               { u"order"_s, QJsonObject { { u"check"_s, u"Y"_s }, { u"action"_s, u"Z"_s } } } })
        << u"duplicates.order"_s;
}

void TestSettingsForm::broken()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, named);
    QJsonObject data = form();
    if (value.isUndefined()) {
        data.remove(key);
    } else {
        data.insert(key, value);
    }
    const auto settings = settingsFromForm(data, builtInSettingsFormMap());
    QVERIFY(!settings.isOk());
    QVERIFY2(settings.error().text.contains(named), qUtf8Printable(settings.error().text));
    QVERIFY(!settings.error().remedy.isEmpty());
}

void TestSettingsForm::periodIsRealTimeWhenAbsent()
{
    QJsonObject data = form();
    data.remove(u"period_minutes"_s);
    const auto settings = settingsFromForm(data, builtInSettingsFormMap());
    QVERIFY(settings.isOk());
    QCOMPARE(settings.value().periodMinutes, 0);
}

void TestSettingsForm::typeMissingInDuplicatesIsNotChecked()
{
    QJsonObject data = form();
    data.insert(u"duplicates"_s, QJsonObject());
    const auto settings = settingsFromForm(data, builtInSettingsFormMap());
    QVERIFY(settings.isOk());
    for (const DocumentType type : AllDocumentTypes) {
        QCOMPARE(settings.value().duplicatePolicy(type), DuplicatePolicy::Off);
    }
}

void TestSettingsForm::ownMap()
{
    QByteArray json = builtInMap();
    json.replace("\"code_kind\": \"code_kind\"", "\"code_kind\": \"uses_code\"");
    json.replace("\"local_code\": \"L\"", "\"local_code\": \"loc\"");
    const auto map = settingsFormMapFromJson(json);
    QVERIFY(map.isOk());
    IntegrationSettings settings;
    settings.codeKind = CodeKind::Local;
    QCOMPARE(settingsToForm(settings, map.value()).value("uses_code"_L1).toString(), u"loc"_s);
    QCOMPARE(map.value().modelPath(), QByteArray("/b/trade/txs/external_settings:model"));
}

void TestSettingsForm::brokenMap_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("empty file") << QByteArray() << u"JSON"_s;
    QTest::newRow("cut in the middle") << builtInMap().left(100) << u"JSON"_s;
    QTest::newRow("not an object") << QByteArray("[1]") << u"form"_s;
    QByteArray withoutSkip = builtInMap();
    withoutSkip.replace("\"skip\": \"S\"", "\"jump\": \"S\"");
    QTest::newRow("one name missing") << withoutSkip << u"skip"_s;
}

void TestSettingsForm::brokenMap()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const auto map = settingsFormMapFromJson(json);
    QVERIFY(!map.isOk());
    QVERIFY2(map.error().text.contains(named), qUtf8Printable(map.error().text));
}

void TestSettingsForm::mapInAFolder()
{
    const QTemporaryDir folder;
    const auto without = settingsFormMapIn(folder.path());
    QVERIFY(without.isOk());
    QCOMPARE(without.value().codeKind, builtInSettingsFormMap().codeKind);

    QFile file(folder.filePath(u"settings-form.json"_s));
    QByteArray json = builtInMap();
    json.replace("\"code_kind\": \"code_kind\"", "\"code_kind\": \"uses_code\"");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    const auto own = settingsFormMapIn(folder.path());
    QVERIFY(own.isOk());
    QCOMPARE(own.value().codeKind, u"uses_code"_s);

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"form\": ");
    file.close();
    const auto broken = settingsFormMapIn(folder.path());
    QVERIFY(!broken.isOk());
    QCOMPARE(broken.error().origin, ErrorOrigin::File);
    QVERIFY(broken.error().remedy.contains(u"settings-form.json"_s));
    QVERIFY(!broken.error().raw.isEmpty());
}

QTEST_GUILESS_MAIN(TestSettingsForm)
#include "tst_SettingsForm.moc"
