#include "models/settings/SettingRules.h"

#include <QTest>

#include <algorithm>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class TestSettingRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void adviceOnWhatSmartupHolds();
    void sentencesAreWhole();
};

namespace {

/// `error:period_bounds`
QString shortForm(const SettingFinding &finding)
{
    constexpr const char *names[] = { "error", "warning", "note" };
    return QString::fromLatin1(names[static_cast<int>(finding.severity)]) + u':' + finding.rule
        + u'@' + settingKey(finding.ref);
}

IntegrationSettings quietSettings()
{
    IntegrationSettings settings;
    settings.orderStatuses = { u"B#S"_s };
    return settings;
}

} // namespace

void TestSettingRules::rules_data()
{
    QTest::addColumn<QStringList>("saved"); // key=value
    QTest::addColumn<QStringList>("edited"); // further key=value
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *name, QStringList saved, QStringList edited,
                        QStringList findings) {
        QTest::newRow(name) << saved << edited << findings;
    };
    row("usual settings: nothing to say", {}, {}, {});
    row("no status", {}, { u"order_statuses="_s }, { u"warning:no_status@order_statuses"_s });
    row("unknown status is kept", {}, { u"order_statuses=B#S,Z#1"_s },
        { u"note:unknown_status@order_statuses"_s });
    row("drafts", {}, { u"order_statuses=D,B#S"_s }, { u"warning:drafts@order_statuses"_s });
    row("real time", {}, { u"period_minutes=0"_s }, {});
    row("6 minutes fit into half the allowance", {}, { u"period_minutes=6"_s }, {});
    row("5 minutes do not", {}, { u"period_minutes=5"_s },
        { u"warning:period_allowance@period_minutes"_s });
    row("one minute", {}, { u"period_minutes=1"_s },
        { u"warning:period_allowance@period_minutes"_s });
    row("a day", {}, { u"period_minutes=1440"_s }, {});
    row("more than a day, set by me", {}, { u"period_minutes=1441"_s },
        { u"error:period_bounds@period_minutes"_s });
    row("more than a day, as Smartup holds it", { u"period_minutes=1441"_s }, {},
        { u"warning:period_bounds@period_minutes"_s });
    row("code kind changes", { u"export_without_codes=on"_s }, { u"code_kind=local"_s },
        { u"warning:code_kind_changes@code_kind"_s });
    row("local code without records without codes", { u"code_kind=local"_s }, {},
        { u"note:no_local_code@export_without_codes"_s });
    row("local code with records without codes",
        { u"code_kind=local"_s, u"export_without_codes=on"_s }, {}, {});
    row("update doubles lines without own id", {}, { u"duplicates.order=update"_s },
        { u"warning:update_lines@duplicates.order"_s });
    row("a payment has no lines to double", {}, { u"duplicates.client_payment=update"_s }, {});
    row("skip and error need no word", {},
        { u"duplicates.order=skip"_s, u"duplicates.purchase=error"_s }, {});
}

void TestSettingRules::rules()
{
    QFETCH(QStringList, saved);
    QFETCH(QStringList, edited);
    QFETCH(QStringList, findings);
    IntegrationSettings before = quietSettings();
    for (const QString &pair : std::as_const(saved)) {
        const auto ref = settingFromKey(pair.section(u'=', 0, 0));
        QVERIFY(ref && setSettingValue(before, *ref, pair.section(u'=', 1)).isOk());
    }
    IntegrationSettings after = before;
    for (const QString &pair : std::as_const(edited)) {
        const auto ref = settingFromKey(pair.section(u'=', 0, 0));
        QVERIFY(ref && setSettingValue(after, *ref, pair.section(u'=', 1)).isOk());
    }
    QStringList found;
    const QList<SettingFinding> judged = judgeSettings(before, after);
    for (const SettingFinding &finding : judged) {
        found.append(shortForm(finding));
    }
    QCOMPARE(found, findings);
    QCOMPARE(hasErrors(judged), findings.join(u' ').contains("error:"_L1));
}

void TestSettingRules::adviceOnWhatSmartupHolds()
{
    IntegrationSettings stored = quietSettings();
    stored.duplicates.fill(DuplicatePolicy::Skip);
    QVERIFY(adviseOnSettings(stored).isEmpty());

    stored.codeKind = CodeKind::Local; // a note and no more: what is so today is no change
    QVERIFY(adviseOnSettings(stored).isEmpty());

    stored.orderStatuses.clear();
    stored.setDuplicatePolicy(DocumentType::Purchase, DuplicatePolicy::Off);
    stored.setDuplicatePolicy(DocumentType::CashDocument, DuplicatePolicy::Off);
    const QList<SettingFinding> advice = adviseOnSettings(stored);
    QCOMPARE(advice.size(), 2);
    QCOMPARE(shortForm(advice.at(0)), u"warning:no_status@order_statuses"_s);
    QCOMPARE(shortForm(advice.at(1)), u"warning:unchecked@duplicates.purchase"_s);
    QVERIFY(advice.at(1).text.startsWith(u"2 "_s));
}

void TestSettingRules::sentencesAreWhole()
{
    IntegrationSettings worst = quietSettings();
    worst.orderStatuses = { u"D"_s, u"Z%1"_s };
    worst.periodMinutes = 5000;
    worst.codeKind = CodeKind::Local;
    worst.setDuplicatePolicy(DocumentType::Purchase, DuplicatePolicy::Update);
    const QList<SettingFinding> judged = judgeSettings(quietSettings(), worst);
    QCOMPARE(judged.size(), 6);
    for (const SettingFinding &finding : judged) {
        QVERIFY2(finding.text.endsWith(u'.'), qUtf8Printable(finding.text));
    }
    QVERIFY(std::ranges::any_of(
        judged, [](const SettingFinding &finding) { return finding.text.contains(u"Z%1"_s); }));
}

QTEST_APPLESS_MAIN(TestSettingRules)
#include "tst_SettingRules.moc"
