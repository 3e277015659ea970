#include "models/core/ExchangeRules.h"

#include <QTest>

using namespace smartup;

Q_DECLARE_METATYPE(smartup::DuplicatePolicy)
Q_DECLARE_METATYPE(smartup::DuplicateFacts)
Q_DECLARE_METATYPE(smartup::DuplicateFinding)
Q_DECLARE_METATYPE(smartup::ImportAction)

class TestExchangeRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importDecision_data();
    void importDecision();
    void exportedStatuses_data();
    void exportedStatuses();
    void goodsRecord_data();
    void goodsRecord();
};

void TestExchangeRules::importDecision_data()
{
    QTest::addColumn<DuplicateFacts>("facts");
    QTest::addColumn<DuplicateFinding>("finding");
    QTest::addColumn<QList<ImportAction>>("actions"); // off, error, update, skip

    using enum ImportAction;
    const QList<ImportAction> always { Create, Create, Create, Create };
    const QList<ImportAction> byPolicy { Create, Reject, Update, Skip };
    QTest::newRow("no external id: cannot be checked, added")
        << DuplicateFacts {} << DuplicateFinding::New << always;
    QTest::newRow("no external id though one without it exists: added")
        << DuplicateFacts { .isExternalIdKnown = true } << DuplicateFinding::New << always;
    QTest::newRow("new external id: added")
        << DuplicateFacts { .hasExternalId = true } << DuplicateFinding::New << always;
    QTest::newRow("known external id: the policy decides")
        << DuplicateFacts { .hasExternalId = true, .isExternalIdKnown = true }
        << DuplicateFinding::SameExternalId << byPolicy;
    QTest::newRow("repeated in the request: the policy decides")
        << DuplicateFacts { .hasExternalId = true, .isRepeatedInRequest = true }
        << DuplicateFinding::SameExternalId << byPolicy;
    QTest::newRow("names an existing Smartup id: the policy decides, an unchecked one updates")
        << DuplicateFacts { .namesKnownSmartupId = true } << DuplicateFinding::SameSmartupId
        << QList<ImportAction> { Update, Reject, Update, Skip };
}

void TestExchangeRules::importDecision()
{
    QFETCH(DuplicateFacts, facts);
    QFETCH(DuplicateFinding, finding);
    QFETCH(QList<ImportAction>, actions);
    QCOMPARE(findDuplicate(facts), finding);
    QCOMPARE(importAction(finding, DuplicatePolicy::Off), actions.at(0));
    QCOMPARE(importAction(finding, DuplicatePolicy::Error), actions.at(1));
    QCOMPARE(importAction(finding, DuplicatePolicy::Update), actions.at(2));
    QCOMPARE(importAction(finding, DuplicatePolicy::Skip), actions.at(3));
}

void TestExchangeRules::exportedStatuses_data()
{
    QTest::addColumn<QStringList>("inSettings");
    QTest::addColumn<QStringList>("inRequest");
    QTest::addColumn<QStringList>("exported");

    const QStringList shipped { QStringLiteral("B#S"), QStringLiteral("B#V") };
    const QStringList two { QStringLiteral("B#V"), QStringLiteral("A") };
    QTest::newRow("request names none: the settings' set") << shipped << QStringList() << shipped;
    QTest::newRow("request names some: those in both")
        << shipped << two << QStringList { QStringLiteral("B#V") };
    QTest::newRow("nothing in common: nothing")
        << shipped << QStringList { QStringLiteral("C") } << QStringList();
    QTest::newRow("empty settings: nothing, whatever is asked")
        << QStringList() << two << QStringList();
    QTest::newRow("an unknown status passes through")
        << QStringList { QStringLiteral("Z#1") } << QStringList { QStringLiteral("Z#1") }
        << QStringList { QStringLiteral("Z#1") };
}

void TestExchangeRules::exportedStatuses()
{
    QFETCH(QStringList, inSettings);
    QFETCH(QStringList, inRequest);
    QTEST(smartup::exportedStatuses(inSettings, inRequest), "exported");
}

void TestExchangeRules::goodsRecord_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("global");
    QTest::addColumn<QString>("local");
    QTest::addColumn<bool>("withoutCodes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isExported");

    const QString g = QStringLiteral("P000512");
    const QString l = QStringLiteral("17-0093");
    const int global = static_cast<int>(CodeKind::Global);
    const int local = static_cast<int>(CodeKind::Local);
    QTest::newRow("global in use, both codes there") << global << g << l << false << g << true;
    QTest::newRow("local in use, both codes there") << local << g << l << false << l << true;
    QTest::newRow("local in use, only a global code: left out")
        << local << g << QString() << false << QString() << false;
    QTest::newRow("local in use, only a global code, without codes on: exported empty")
        << local << g << QString() << true << QString() << true;
    QTest::newRow("no code at all: left out")
        << global << QString() << QString() << false << QString() << false;
    QTest::newRow("no code at all, without codes on: exported empty")
        << global << QString() << QString() << true << QString() << true;
}

void TestExchangeRules::goodsRecord()
{
    QFETCH(int, kind);
    QFETCH(QString, global);
    QFETCH(QString, local);
    QFETCH(bool, withoutCodes);
    QFETCH(bool, isExported);
    const QString code = codeInUse(static_cast<CodeKind>(kind), global, local);
    QTEST(code, "code");
    QCOMPARE(isGoodsRecordExported(code, withoutCodes), isExported);
}

QTEST_APPLESS_MAIN(TestExchangeRules)
#include "tst_ExchangeRules.moc"
