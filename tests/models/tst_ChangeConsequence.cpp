#include "models/settings/ChangeConsequence.h"

#include <QLocale>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime Moment(QDate(2026, 11, 12), QTime(4, 30), Qt::UTC);
const QDateTime MonthAgo(QDate(2026, 10, 25), QTime(19, 0), Qt::UTC);
const QDateTime LongAgo(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);

/// Orders of the log's last 30 days; the log is older than they are.
DuplicateFigures orders(const DuplicateCounts &counts)
{
    DuplicateFigures figures;
    figures.types[static_cast<std::size_t>(DocumentType::Order)] = counts;
    figures.since = MonthAgo;
    figures.wholeSince = LongAgo;
    return figures;
}

/// The same of a log that is twelve days old.
DuplicateFigures young(DuplicateFigures figures)
{
    figures.since = Moment;
    figures.wholeSince = Moment;
    figures.isCut = true;
    return figures;
}

StatusFigures statuses()
{
    StatusFigures figures;
    figures.statuses = { { u"B#S"_s, 1204 }, { u"B#V"_s, 988 }, { u"C"_s, 12 } };
    figures.since = MonthAgo;
    return figures;
}

StatusFigures cut(StatusFigures figures)
{
    figures.since = Moment;
    figures.isCut = true;
    return figures;
}

CodeCount codes(CodeKind kind)
{
    CodeCount count;
    count.kind = kind;
    count.countedAt = Moment;
    count.goods = 2000;
    count.withoutCode = 41;
    return count;
}

} // namespace

class TestChangeConsequence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void policies_data();
    void policies();
    void others_data();
    void others();
    void whatWasNotAskedIsNotSaid();
};

void TestChangeConsequence::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestChangeConsequence::policies_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<DuplicateFigures>("figures");
    QTest::addColumn<QString>("said");
    // 200 documents: 5 updated, 14 skipped, 3 refused as duplicates, 2 added twice.
    const DuplicateFigures known = orders({ 200, 5, 14, 3, 2 });
    QTest::newRow("skip → update: what was skipped would have been overwritten")
        << u"skip"_s << u"update"_s << orders({ 200, 0, 14, 0, 0 })
        << u"In the last 30 days 14 document(s) would have been overwritten."_s;
    QTest::newRow("skip → update: and what was refused while it was so set")
        << u"skip"_s << u"update"_s << known
        << u"In the last 30 days 19 document(s) would have been overwritten."_s;
    QTest::newRow("update → skip: what was overwritten would have stayed")
        << u"update"_s << u"skip"_s << known
        << u"In the last 30 days 10 document(s) would have been skipped."_s;
    QTest::newRow("skip → error: nobody gets the existing number any more")
        << u"skip"_s << u"error"_s << known
        << u"In the last 30 days 21 document(s) would have been refused."_s;
    QTest::newRow("error → off: at most, for one may name its number in Smartup")
        << u"error"_s << u"off"_s << known
        << u"In the last 30 days up to 22 document(s) would have been added a second time."_s;
    QTest::newRow("off → skip: what the log itself saw twice, and perhaps more")
        << u"off"_s << u"skip"_s << orders({ 200, 0, 0, 0, 2 })
        << u"In the last 30 days 2 document(s) would have been skipped. There may be more: while "
           "duplicates are not checked, Smartup does not tell which documents were there."_s;
    QTest::newRow("off → update: none was seen twice, and more is not known")
        << u"off"_s << u"update"_s << orders({ 200, 0, 0, 0, 0 })
        << u"In the last 30 days the log saw no document added twice. While duplicates are not "
           "checked, Smartup does not tell which were there before."_s;
    QTest::newRow("skip → update: no duplicate came")
        << u"skip"_s << u"update"_s << orders({ 200, 5, 0, 0, 0 })
        << u"In the last 30 days the log knows of no document that would have fared otherwise."_s;
    QTest::newRow("nothing of the type came at all")
        << u"skip"_s << u"update"_s << orders({})
        << u"In the last 30 days no document of this type was imported by this program."_s;
    QTest::newRow("what came got no answer: it was imported all the same")
        << u"skip"_s << u"update"_s << orders({ .unanswered = 3 })
        << u"In the last 30 days the log knows of no document that would have fared otherwise."_s;
    QTest::newRow("a young log says since when it knows")
        << u"skip"_s << u"update"_s << young(known)
        << u"Since 12.11.2026 09:30, as far back as the log knows, 19 document(s) would have been "
           "overwritten."_s;
    QTest::newRow("a young log without the type")
        << u"skip"_s << u"update"_s << young(orders({}))
        << u"Since 12.11.2026 09:30, as far back as the log knows, no document of this type was "
           "imported by this program."_s;
    QTest::newRow("an empty log")
        << u"skip"_s << u"update"_s << DuplicateFigures()
        << u"The log holds nothing yet by which the consequence could be told."_s;
}

void TestChangeConsequence::policies()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const DuplicateFigures, figures);
    ChangeEvidence evidence;
    evidence.duplicates = figures;
    const SettingRef ref { SettingId::Duplicates, DocumentType::Order };
    QTEST(changeConsequence({ ref, before, after }, evidence), "said");
}

void TestChangeConsequence::others_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<ChangeEvidence>("evidence");
    QTest::addColumn<QString>("said");
    const ChangeEvidence whole { orders({}), statuses(), codes(CodeKind::Local) };
    QTest::newRow("statuses that are no longer exported")
        << u"order_statuses"_s << u"B#S,B#V,C"_s << u"B#S"_s << whole
        << u"Of the orders that the log saw in the last 30 days, 1000 would no longer be exported."_s;
    QTest::newRow("statuses that come in addition")
        << u"order_statuses"_s << u"B#S"_s << u"B#S,A"_s << whole
        << u"How many orders come in addition is not known: Smartup does not tell those whose "
           "status is not exported."_s;
    QTest::newRow("a status for another")
        << u"order_statuses"_s << u"C"_s << u"A"_s << whole
        << u"Of the orders that the log saw in the last 30 days, 12 would no longer be exported. "
           "How many orders come in addition is not known: Smartup does not tell those whose "
           "status is not exported."_s;
    QTest::newRow("statuses, and a young log")
        << u"order_statuses"_s << u"B#S,C"_s << u"B#S"_s
        << ChangeEvidence { young(orders({})), statuses(), {} }
        << u"Of the orders that the log saw since 12.11.2026 09:30, as far back as it reaches, 12 "
           "would no longer be exported."_s;
    QTest::newRow("statuses, and a log too large to count in a moment")
        << u"order_statuses"_s << u"B#S,C"_s << u"B#S"_s
        << ChangeEvidence { orders({}), cut(statuses()), {} }
        << u"Of the orders that the log saw since 12.11.2026 09:30, as far back as it reaches, 12 "
           "would no longer be exported."_s;
    QTest::newRow("statuses, and an empty log")
        << u"order_statuses"_s << u"B#S,C"_s << u"B#S"_s
        << ChangeEvidence { DuplicateFigures(), statuses(), {} }
        << u"The log holds nothing yet by which the consequence could be told."_s;
    QTest::newRow("the other code: what is counted of the present one, and what is not known")
        << u"code_kind"_s << u"local"_s << u"global"_s << whole
        << u"41 of 2,000 goods have no local code here. (Counted on 12.11.2026 09:30.) How many "
           "goods and clients have a code of the other kind is not known: Smartup tells only the "
           "codes in use."_s;
    QTest::newRow("the other code: a count of the other kind says nothing of the present one")
        << u"code_kind"_s << u"global"_s << u"local"_s << whole
        << u"How many goods and clients have a code of the other kind is not known: Smartup tells "
           "only the codes in use."_s;
    QTest::newRow("records without codes are left out from now on")
        << u"export_without_codes"_s << u"on"_s << u"off"_s << whole
        << u"41 of the goods would no longer be exported, as they were counted on 12.11.2026 "
           "09:30."_s;
    QTest::newRow("records without codes, and nobody counted")
        << u"export_without_codes"_s << u"on"_s << u"off"_s << ChangeEvidence()
        << u"How many goods have no code was not counted yet: “Count” on the first page of the "
           "settings finds out."_s;
    ChangeEvidence otherKind = whole;
    otherKind.codeKind =
        otherKind.codes->kind == CodeKind::Local ? CodeKind::Global : CodeKind::Local;
    QTest::newRow("records without codes, and the other code is staged beside it")
        << u"export_without_codes"_s << u"on"_s << u"off"_s << otherKind
        << u"How many goods have no code was not counted yet: “Count” on the first page of the "
           "settings finds out."_s;
    QTest::newRow("records without codes come in addition")
        << u"export_without_codes"_s << u"off"_s << u"on"_s << whole
        << u"How many goods come in addition is not known: Smartup does not tell those that it "
           "leaves out."_s;
    QTest::newRow("of the period the log knows nothing")
        << u"period_minutes"_s << u"0"_s << u"15"_s << whole << QString();
}

void TestChangeConsequence::others()
{
    QFETCH(const QString, key);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const ChangeEvidence, evidence);
    const auto ref = settingFromKey(key);
    QVERIFY(ref.has_value());
    QTEST(changeConsequence({ *ref, before, after }, evidence), "said");
}

void TestChangeConsequence::whatWasNotAskedIsNotSaid()
{
    const SettingRef policy { SettingId::Duplicates, DocumentType::Order };
    QCOMPARE(changeConsequence({ policy, u"skip"_s, u"update"_s }, {}), QString());
    ChangeEvidence evidence;
    evidence.statuses = statuses(); // but not how far back the log reaches
    QCOMPARE(changeConsequence({ { SettingId::OrderStatuses }, u"B#S"_s, {} }, evidence),
             QString());
}

QTEST_APPLESS_MAIN(TestChangeConsequence)
#include "tst_ChangeConsequence.moc"
