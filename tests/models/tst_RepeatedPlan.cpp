// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/RepeatedPlan.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

using State = DocumentState;

/// A row of a table that a schedule reads.
struct Row
{
    bool hasId = true;
    PlanReason reason = PlanReason::NotThere;
    qsizetype known = -1;
    bool isDaySeen = true; ///< Smartup told all documents of its day
};

std::optional<FormerSending> was(State state, bool isSame, bool hasLeft = false)
{
    return FormerSending { state, isSame, hasLeft };
}

} // namespace

/// What a schedule that reads a table once more sends of it.
class TestRepeatedPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
};

void TestRepeatedPlan::rows_data()
{
    QTest::addColumn<Row>("row");
    QTest::addColumn<std::optional<FormerSending>>("former");
    QTest::addColumn<DuplicatePolicy>("policy");
    QTest::addColumn<PlanReason>("reason");
    using enum DuplicatePolicy;
    const Row fresh;
    const Row there { true, PlanReason::SameExternalId, 0 };
    const std::optional<FormerSending> nothing;

    QTest::newRow("new: it is sent") << fresh << nothing << Skip << PlanReason::NotThere;
    QTest::newRow("confirmed and as it was: it is not sent again")
        << there << was(State::Confirmed, true) << Update << PlanReason::SentBefore;
    QTest::newRow("confirmed, and Smartup does not show it any more: it is not made anew")
        << fresh << was(State::Confirmed, true) << Update << PlanReason::SentBefore;
    QTest::newRow("confirmed and changed: Smartup's setting decides")
        << there << was(State::Confirmed, false) << Update << PlanReason::SameExternalId;
    QTest::newRow("refused and as it was: it would be refused again")
        << fresh << was(State::Rejected, true) << Skip << PlanReason::SentBefore;
    QTest::newRow("refused and changed: once more")
        << fresh << was(State::Rejected, false) << Skip << PlanReason::NotThere;
    QTest::newRow("nothing had left: once more")
        << fresh << was(State::Cancelled, true) << Skip << PlanReason::NotThere;
    QTest::newRow("given up after it had left: it may be there, though nothing shows it")
        << fresh << was(State::Cancelled, true, true) << Skip << PlanReason::SentBefore;
    QTest::newRow("given up after it had left, and changed: Smartup's setting decides")
        << fresh << was(State::Cancelled, false, true) << Skip << PlanReason::NotThere;
    QTest::newRow("given up after it had left, changed, and duplicates are not checked")
        << fresh << was(State::Cancelled, false, true) << Off << PlanReason::WouldRepeat;
    QTest::newRow("without an id: each run would add it")
        << Row { false, PlanReason::NoExternalId, -1 } << nothing << Skip
        << PlanReason::WouldRepeat;
    QTest::newRow("changed, and duplicates are not checked: it would be there twice")
        << fresh << was(State::Confirmed, false) << Off << PlanReason::WouldRepeat;
    QTest::newRow("sent by somebody else, and duplicates are not checked: the same")
        << Row { true, PlanReason::AddedAgain, 0 } << nothing << Off << PlanReason::WouldRepeat;
    QTest::newRow("new, and duplicates are not checked: Smartup has shown that it is not there")
        << Row { true, PlanReason::CheckIsOff, -1 } << nothing << Off << PlanReason::CheckIsOff;
    QTest::newRow("of a day that Smartup did not show, and duplicates are not checked")
        << Row { true, PlanReason::CheckIsOff, -1, false } << nothing << Off
        << PlanReason::WouldRepeat;
    QTest::newRow("of a day that Smartup did not show: Smartup checks it")
        << Row { true, PlanReason::OutOfReach, -1, false } << nothing << Skip
        << PlanReason::OutOfReach;
    QTest::newRow("of a day that Smartup did not show, but nothing had left")
        << Row { true, PlanReason::CheckIsOff, -1, false } << was(State::Cancelled, true) << Off
        << PlanReason::CheckIsOff;
    QTest::newRow("names the document by Smartup's own id: it takes the data")
        << Row { true, PlanReason::SameSmartupId, 0 } << was(State::Confirmed, false) << Off
        << PlanReason::SameSmartupId;
    QTest::newRow("in doubt: it stays kept back for that")
        << Row { true, PlanReason::InDoubt, -1 } << was(State::Unknown, true) << Skip
        << PlanReason::InDoubt;
}

void TestRepeatedPlan::rows()
{
    QFETCH(Row, row);
    QFETCH(std::optional<FormerSending>, former);
    QFETCH(DuplicatePolicy, policy);
    QFETCH(PlanReason, reason);
    auto file = std::make_shared<ImportFile>();
    ImportDocument document;
    document.externalId = row.hasId ? u"A"_s : QString();
    document.date = QDate(2026, 11, 12);
    file->documents.append(document);
    auto there = std::make_shared<KnownDocuments>();
    there->add({ u"500"_s, u"A"_s, u"TAS"_s, {}, {} });
    if (row.isDaySeen) {
        there->addCoveredDays(document.date, document.date);
    }
    ImportPlan plan;
    plan.file = file;
    plan.known = there;
    plan.terms.policy = policy;
    plan.items.append({ Prediction::Create, row.reason, row.known });
    keepBackRepeated(plan, { former });
    const PlanItem &item = plan.items.constFirst();
    QCOMPARE(item.reason, reason);
    if (reason == PlanReason::SentBefore || reason == PlanReason::WouldRepeat) {
        QVERIFY(item.isKeptBack());
        QVERIFY(!item.isKeptBackForContent()); // nobody has to look after it
        QVERIFY(!planReasonText(plan, 0).isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestRepeatedPlan)
#include "tst_RepeatedPlan.moc"
