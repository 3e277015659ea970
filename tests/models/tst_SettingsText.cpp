#include "models/settings/SettingsText.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class TestSettingsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesRound();
    void partOfTheSettings();
    void badLines_data();
    void badLines();
};

void TestSettingsText::goesRound()
{
    IntegrationSettings settings;
    settings.codeKind = CodeKind::Local;
    settings.periodMinutes = 15;
    settings.orderStatuses = { u"B#S"_s, u"Z,1"_s };
    settings.exportWithoutCodes = true;
    settings.setDuplicatePolicy(DocumentType::BankDocument, DuplicatePolicy::Skip);
    const auto read = settingsFromText(settingsToText(settings));
    QVERIFY(read.isOk());
    QCOMPARE(read.value().size(), static_cast<qsizetype>(SettingCount));
    QVERIFY(withAssignments({}, read.value()) == settings);
}

void TestSettingsText::partOfTheSettings()
{
    const auto read =
        settingsFromText(u"# comment\r\n\r\n  duplicates.order = skip \norder_statuses=\n"_s);
    QVERIFY(read.isOk());
    QCOMPARE(read.value(),
             (QList<SettingAssignment> { { { SettingId::Duplicates }, u"skip"_s },
                                         { { SettingId::OrderStatuses }, u""_s } }));
    IntegrationSettings settings;
    settings.periodMinutes = 15;
    settings.orderStatuses = { u"A"_s };
    settings = withAssignments(settings, read.value());
    QCOMPARE(settings.periodMinutes, 15);
    QVERIFY(settings.orderStatuses.isEmpty());
    QCOMPARE(settings.duplicatePolicy(DocumentType::Order), DuplicatePolicy::Skip);
}

void TestSettingsText::badLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("no assignment") << u"\nlocal codes please"_s << u"Line 2"_s;
    QTest::newRow("no key") << u"=local"_s << u"Line 1"_s;
    QTest::newRow("unknown setting") << u"code_kind=local\ncolour=green"_s << u"colour"_s;
    QTest::newRow("unknown value") << u"code_kind=galactic"_s << u"galactic"_s;
    QTest::newRow("twice") << u"code_kind=local\ncode_kind=local"_s << u"Line 2"_s;
}

void TestSettingsText::badLines()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    const auto read = settingsFromText(text);
    QVERIFY(!read.isOk());
    QVERIFY2(read.error().text.contains(said), qUtf8Printable(read.error().text));
}

QTEST_APPLESS_MAIN(TestSettingsText)
#include "tst_SettingsText.moc"
