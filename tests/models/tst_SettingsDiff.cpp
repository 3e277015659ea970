#include "models/settings/SettingsDiff.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class TestSettingsDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes();
    void changeInWords_data();
    void changeInWords();
    void mergeState_data();
    void mergeState();
    void mergeOfSettings();
    void everySettingCanConflict();
};

namespace {

const SettingRef OrderDuplicates { SettingId::Duplicates, DocumentType::Order };
const SettingRef Codes { SettingId::CodeKind };

IntegrationSettings with(IntegrationSettings settings, SettingRef ref, const QString &value)
{
    [&] { QVERIFY(setSettingValue(settings, ref, value).isOk()); }();
    return settings;
}

} // namespace

void TestSettingsDiff::changes()
{
    const IntegrationSettings before;
    QVERIFY(settingChanges(before, before).isEmpty());
    const IntegrationSettings after =
        with(with(before, OrderDuplicates, u"skip"_s), Codes, u"local"_s);
    QCOMPARE(settingChanges(before, after),
             (QList<SettingChange> { { Codes, u"global"_s, u"local"_s },
                                     { OrderDuplicates, u"off"_s, u"skip"_s } }));

    IntegrationSettings reordered;
    reordered.orderStatuses = { u"A"_s, u"B#S"_s };
    QVERIFY2(
        settingChanges(with(before, { SettingId::OrderStatuses }, u"B#S,A"_s), reordered).isEmpty(),
        "the order of the statuses is no change");
}

void TestSettingsDiff::changeInWords_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("text");
    QTest::newRow("policy") << u"duplicates.order"_s << u"error"_s << u"skip"_s
                            << u"Order duplicates: Report an error → Skip the duplicate"_s;
    QTest::newRow("code kind") << u"code_kind"_s << u"global"_s << u"local"_s
                               << u"Code used: Global code → Local code"_s;
    QTest::newRow("statuses") << u"order_statuses"_s << u""_s << u"B#S,B#V"_s
                              << u"Order statuses to export: none → Shipped, Delivered"_s;
    QTest::newRow("switch") << u"export_without_codes"_s << u"off"_s << u"on"_s
                            << u"Export records without codes: Off → On"_s;
    QTest::newRow("a status with a placeholder in it is not expanded")
        << u"order_statuses"_s << u"%2"_s << u"A"_s << u"Order statuses to export: %2 → Archived"_s;
}

void TestSettingsDiff::changeInWords()
{
    QFETCH(QString, key);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(changeText({ settingFromKey(key).value(), before, after }), "text");
}

void TestSettingsDiff::mergeState_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, const QString &base, const QString &theirs,
                        const QString &mine, MergeState state) {
        QTest::newRow(name) << base << theirs << mine << static_cast<int>(state);
    };
    row("nobody touched it", u"a"_s, u"a"_s, u"a"_s, MergeState::Unchanged);
    row("only I changed it", u"a"_s, u"a"_s, u"b"_s, MergeState::Mine);
    row("only they changed it", u"a"_s, u"b"_s, u"a"_s, MergeState::Theirs);
    row("both to the same", u"a"_s, u"b"_s, u"b"_s, MergeState::Same);
    row("both, differently", u"a"_s, u"b"_s, u"c"_s, MergeState::Conflict);
}

void TestSettingsDiff::mergeState()
{
    QFETCH(QString, base);
    QFETCH(QString, theirs);
    QFETCH(QString, mine);
    QTEST(static_cast<int>(smartup::mergeState(base, theirs, mine)), "state");
}

void TestSettingsDiff::mergeOfSettings()
{
    const SettingRef period { SettingId::Period };
    const SettingRef withoutCodes { SettingId::ExportWithoutCodes };
    IntegrationSettings base;
    base.unknownKeys = { { u"old"_s, 1 } };
    IntegrationSettings theirs =
        with(with(with(base, OrderDuplicates, u"error"_s), period, u"15"_s), Codes, u"local"_s);
    theirs.unknownKeys = { { u"new"_s, 2 } };
    const IntegrationSettings mine = with(
        with(with(base, OrderDuplicates, u"skip"_s), withoutCodes, u"on"_s), Codes, u"local"_s);

    const SettingsMerge merge = mergeSettings(base, theirs, mine);
    QCOMPARE(merge.conflicts,
             (QList<SettingConflict> { { OrderDuplicates, u"off"_s, u"error"_s, u"skip"_s } }));
    QCOMPARE(merge.theirChanges, (QList<SettingChange> { { period, u"0"_s, u"15"_s } }));
    QVERIFY(merge.merged == with(theirs, withoutCodes, u"on"_s));
}

void TestSettingsDiff::everySettingCanConflict()
{
    for (const SettingRef ref : allSettings()) {
        const IntegrationSettings base;
        QStringList others { u"A"_s, u"C"_s };
        if (ref.id == SettingId::Period) {
            others = QStringList { u"5"_s, u"10"_s };
        } else if (ref.id == SettingId::Duplicates) {
            others = QStringList { u"error"_s, u"skip"_s };
        } else if (ref.id != SettingId::OrderStatuses) {
            continue; // with two values, two changes are always the same one
        }
        const SettingsMerge merge =
            mergeSettings(base, with(base, ref, others.at(0)), with(base, ref, others.at(1)));
        QCOMPARE(merge.conflicts.size(), 1);
        QCOMPARE(merge.conflicts.constFirst().ref, ref);
        QCOMPARE(settingValue(merge.merged, ref), others.at(0));
    }
}

QTEST_APPLESS_MAIN(TestSettingsDiff)
#include "tst_SettingsDiff.moc"
