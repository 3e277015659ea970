#include "models/core/ShownTime.h"
#include "models/exchange/AttentionModel.h"
#include "tests/support/AttentionSamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

using State = DocumentState;
using Group = AttentionGroup;

class TestAttentionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyState_data();
    void everyState();
    void whatAnAuditFound_data();
    void whatAnAuditFound();
    void refusedForACode();
    void whatNeverLeftWaitsForAPerson();
    void withoutContentNothingIsSent();
    void withoutAnExternalIdNothingIsSentAgain();
    void looksAreNoNewFailures();
    void marksAreAboutOneFailure();
    void whenItIsLookedFor();
    void marksAreReadBack();
    void strangeMarksAreRefused();
    void rowsAndCounts();
    void whatIsMarkedIsLeftOut();
};

void TestAttentionModel::everyState_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<std::optional<Group>>("group");
    QTest::addColumn<bool>("isLookedAfter");
    QTest::addColumn<bool>("canBeSent");
    QTest::addColumn<bool>("canBeDecided");
    QTest::addColumn<bool>("canBeGivenUp");
    const auto row = [](State state, std::optional<Group> group, bool isLookedAfter, bool canBeSent,
                        bool canBeDecided, bool canBeGivenUp) {
        QTest::newRow(qUtf8Printable(documentStateKey(state)))
            << state << group << isLookedAfter << canBeSent << canBeDecided << canBeGivenUp;
    };
    row(State::Draft, std::nullopt, false, false, false, false);
    row(State::Invalid, Group::Held, false, true, false, false);
    row(State::Ready, Group::Held, true, true, false, false);
    row(State::Intent, std::nullopt, false, false, false, false);
    row(State::Confirmed, std::nullopt, false, false, false, false);
    row(State::Rejected, Group::Refused, false, true, false, false);
    row(State::HeldAuth, Group::Held, false, true, false, true);
    row(State::HeldConfig, Group::Held, false, true, false, true);
    row(State::Split, Group::Held, true, true, false, true);
    row(State::HeldQuota, Group::Held, false, true, false, true);
    row(State::Unknown, Group::Unknown, true, false, false, false);
    row(State::Reconciling, Group::Unknown, true, false, false, false);
    row(State::Conflict, Group::Conflict, false, false, true, true);
    row(State::Duplicate, Group::Duplicate, false, false, true, true);
    row(State::Manual, Group::Manual, false, false, true, true);
    row(State::Cancelled, std::nullopt, false, false, false, false);
}

void TestAttentionModel::everyState()
{
    QFETCH(const State, state);
    QFETCH(const std::optional<Group>, group);
    QFETCH(const bool, isLookedAfter);
    QFETCH(const bool, canBeSent);
    QFETCH(const bool, canBeDecided);
    QFETCH(const bool, canBeGivenUp);
    const auto item = attentionItem(sampleLedgerDocument(1, state), sampleAttentionMoment());
    QCOMPARE(item.has_value(), group.has_value());
    if (!item) {
        return;
    }
    QCOMPARE(item->group, *group);
    QCOMPARE(item->nextLook.isValid(), isLookedAfter);
    QCOMPARE(item->canBeSent, canBeSent);
    QCOMPARE(item->canBeDecided, canBeDecided);
    QCOMPARE(item->canBeGivenUp, canBeGivenUp);
    QVERIFY(!item->open.reason.trimmed().isEmpty());
    QCOMPARE(item->open.lookFor.isEmpty(), !canBeDecided);
    // What the rules of the protocol allow is what is offered.
    const auto decided =
        protocol::apply(sampleLedgerDocument(1, state).protocol,
                        protocol::Decided { Decision::GiveUp }, {}, sampleAttentionMoment());
    QCOMPARE(decided.has_value(), canBeGivenUp);
}

void TestAttentionModel::whatAnAuditFound_data()
{
    QTest::addColumn<protocol::Audited>("audited");
    QTest::addColumn<std::optional<Group>>("group");
    QTest::addColumn<bool>("canBeSent");

    QTest::newRow("there as it was sent: nothing is the matter")
        << protocol::Audited { 1, false } << std::optional<Group>() << false;
    QTest::newRow("not there any more: it may be sent again by a person")
        << protocol::Audited { 0, false } << std::optional(Group::Gone) << true;
    QTest::newRow("changed: somebody in Smartup wanted it so")
        << protocol::Audited { 1, true } << std::optional(Group::Changed) << false;
    QTest::newRow("there more than once: one of them may stay")
        << protocol::Audited { 2, false } << std::optional(Group::Duplicate) << false;
}

void TestAttentionModel::whatAnAuditFound()
{
    QFETCH(const protocol::Audited, audited);
    QFETCH(const std::optional<Group>, group);
    QFETCH(const bool, canBeSent);
    LedgerDocument document = sampleLedgerDocument(1, State::Confirmed);
    document.protocol.smartupId = u"4711"_s;
    document.protocol.reason = u"Accepted."_s;
    const AttentionMark before { 1,  Group::Gone, document.since, AttentionMark::Kind::Handled,
                                 {}, {} };
    document.protocol =
        protocol::apply(document.protocol, audited, {}, sampleAttentionMoment()).value();
    QCOMPARE(document.protocol.state, State::Confirmed); // it was, at its time
    const auto item = attentionItem(document, sampleAttentionMoment());
    QCOMPARE(item.has_value(), group.has_value());
    if (!item) {
        return;
    }
    QCOMPARE(item->group, *group);
    QCOMPARE(item->canBeSent, canBeSent);
    QVERIFY(!item->canBeDecided && !item->canBeGivenUp && !item->isSentByItself);
    QVERIFY(item->open.reason.startsWith("Smartup had confirmed it"_L1));
    QVERIFY(item->open.lookFor.contains("1C-00000001"_L1));
    QVERIFY(aheadText(*item, u"p"_s).startsWith("Nothing happens"_L1));
    QCOMPARE(isAbout(before, *item), *group == Group::Gone);
    AttentionModel model;
    model.setItems({ *item });
    QCOMPARE(model.index(0, AttentionModel::StateColumn).data().toString(),
             attentionGroupName(*group));
}

void TestAttentionModel::refusedForACode()
{
    LedgerDocument document = sampleLedgerDocument(1, State::Rejected);
    document.protocol.reason = u"Контрагент не найден. Код контрагента = NOBODY"_s;
    const auto item = attentionItem(document, sampleAttentionMoment());
    QCOMPARE(item->group, Group::Code);
    QVERIFY(item->open.reason.contains("NOBODY"_L1));
    QVERIFY(item->advice.startsWith("Compare the code"_L1));
    document.protocol.reason = u"Недостаточно остатка"_s;
    QCOMPARE(attentionItem(document, sampleAttentionMoment())->group, Group::Refused);
}

void TestAttentionModel::whatNeverLeftWaitsForAPerson()
{
    LedgerDocument document = sampleLedgerDocument(1, State::Ready);
    document.protocol.hasLeft = false;
    const auto item = attentionItem(document, sampleAttentionMoment());
    QVERIFY(!item->nextLook.isValid());
    QVERIFY(!item->isSentByItself);
    QVERIFY(item->canBeSent);
    QVERIFY(item->canBeGivenUp);
}

void TestAttentionModel::withoutContentNothingIsSent()
{
    LedgerDocument document = sampleLedgerDocument(1, State::Ready);
    document.hasPayload = false;
    const auto item = attentionItem(document, sampleAttentionMoment());
    QVERIFY(!item->canBeSent);
    QVERIFY(!item->isSentByItself);
    QVERIFY(aheadText(*item, u"p"_s).contains("import its file"_L1));
}

/// It would be another document, and this one could be sent once more beside it.
void TestAttentionModel::withoutAnExternalIdNothingIsSentAgain()
{
    for (const State state : { State::Ready, State::Rejected }) {
        LedgerDocument document = sampleLedgerDocument(1, state);
        document.protocol.hasLeft = false;
        document.externalId.clear();
        const auto item = attentionItem(document, sampleAttentionMoment());
        QVERIFY(item);
        QVERIFY(!item->canBeSent);
        QVERIFY(!item->canBeEdited);
        QVERIFY(aheadText(*item, u"p"_s).contains("no external id"_L1));
    }
}

void TestAttentionModel::looksAreNoNewFailures()
{
    LedgerDocument document = sampleLedgerDocument(1, State::Unknown);
    const AttentionItem first = *attentionItem(document, sampleAttentionMoment());
    const AttentionMark mark = markOf(first, AttentionMark::Kind::Handled, u"called them"_s);
    document.protocol.state = State::Reconciling;
    document.since = document.since.addSecs(900);
    QVERIFY(isAbout(mark, *attentionItem(document, sampleAttentionMoment())));
    document.protocol.state = State::Unknown;
    QVERIFY(isAbout(mark, *attentionItem(document, sampleAttentionMoment())));
}

void TestAttentionModel::marksAreAboutOneFailure()
{
    LedgerDocument document = sampleLedgerDocument(1, State::Unknown);
    const AttentionMark mark = markOf(*attentionItem(document, sampleAttentionMoment()),
                                      AttentionMark::Kind::Handled, u"called them"_s);
    document.protocol.lastSent = document.protocol.lastSent.addSecs(1); // sent once more, and lost
    QVERIFY(!isAbout(mark, *attentionItem(document, sampleAttentionMoment())));
    QVERIFY(!isAbout(mark, sampleAttention(2, State::Unknown)));
    QVERIFY(!isAbout(mark, sampleAttention(1, State::Conflict))); // another trouble

    LedgerDocument refused = sampleLedgerDocument(1, State::Rejected);
    const AttentionMark ignored = markOf(*attentionItem(refused, sampleAttentionMoment()),
                                         AttentionMark::Kind::Ignored, u"a test"_s);
    QVERIFY(isAbout(ignored, *attentionItem(refused, sampleAttentionMoment())));
    refused.since = refused.since.addMSecs(1);
    QVERIFY(!isAbout(ignored, *attentionItem(refused, sampleAttentionMoment())));
}

void TestAttentionModel::whenItIsLookedFor()
{
    const AttentionItem unknown = sampleAttention(1, State::Unknown);
    QCOMPARE(unknown.nextLook, sampleAttentionMoment().wall.addSecs(5 * 60));
    const QString local = shownMoment(unknown.nextLook.toLocalTime());
    QVERIFY2(aheadText(unknown, u"p"_s).contains(local),
             qUtf8Printable(aheadText(unknown, u"p"_s)));
    QVERIFY(aheadText(unknown, u"p"_s).startsWith("It is looked for again"_L1));
    QVERIFY(aheadText(unknown, u"q"_s).contains("another connection"_L1));
    QVERIFY(aheadText(unknown, {}).contains("another connection"_L1));
    QVERIFY(aheadText(sampleAttention(1, State::Ready), u"p"_s).startsWith("It is sent again"_L1));
    QVERIFY(aheadText(sampleAttention(1, State::Manual), u"p"_s).startsWith("Nothing happens"_L1));
    // What is due is not looked for in the past.
    ProtocolMoment later = sampleAttentionMoment();
    later.wall = later.wall.addSecs(3600);
    later.steady.sinceBoot += std::chrono::hours(1);
    QCOMPARE(attentionItem(sampleLedgerDocument(1, State::Unknown), later)->nextLook, later.wall);
}

void TestAttentionModel::marksAreReadBack()
{
    QList<AttentionMark> marks;
    for (const Group group : AllAttentionGroups) {
        QCOMPARE(attentionGroupFromKey(attentionGroupKey(group)), std::optional(group));
        marks.append({ 7, group, sampleAttentionMoment().wall, AttentionMark::Kind::Ignored,
                       u"“why” \\ \n"_s, sampleAttentionMoment().wall.addMSecs(7) });
    }
    marks.first().kind = AttentionMark::Kind::Handled;
    QCOMPARE(attentionMarksFromJson(attentionMarksToJson(marks)), std::optional(marks));
    QCOMPARE(attentionMarksFromJson(attentionMarksToJson({})),
             std::optional(QList<AttentionMark> {}));
}

void TestAttentionModel::strangeMarksAreRefused()
{
    QVERIFY(!attentionMarksFromJson({}));
    QVERIFY(!attentionMarksFromJson("[]"));
    QVERIFY(!attentionMarksFromJson(R"({"version":2,"marks":[]})"));
    QVERIFY(!attentionMarksFromJson(R"({"version":1,"marks":[{"document":1,"group":"x"}]})"));
    QVERIFY(!attentionMarksFromJson(
        R"({"version":1,"marks":[{"document":1,"group":"unknown","kind":"x"}]})"));
}

void TestAttentionModel::rowsAndCounts()
{
    AttentionModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    LedgerDocument later = sampleLedgerDocument(4, State::Unknown);
    later.since = later.since.addSecs(60);
    model.setItems({ sampleAttention(1, State::Rejected),
                     *attentionItem(later, sampleAttentionMoment()),
                     sampleAttention(2, State::Unknown), sampleAttention(3, State::HeldQuota) });
    QCOMPARE(model.rowCount(), 4);
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.append(model.index(row, 0).data(AttentionModel::IdRole).toLongLong());
        QCOMPARE(model.rowOf(ids.last()), row);
    }
    QCOMPARE(ids, QList<qint64>({ 2, 4, 3, 1 })); // what is worst first, the oldest of it first
    const QModelIndex first = model.index(0, AttentionModel::StateColumn);
    QCOMPARE(first.data().toString(), documentStateName(State::Unknown));
    QCOMPARE(first.data(AttentionModel::OutcomeRole).value<Outcome>(), Outcome::Unknown);
    QVERIFY(!first.siblingAtColumn(1).data(AttentionModel::OutcomeRole).isValid());
    QCOMPARE(first.siblingAtColumn(AttentionModel::ExternalIdColumn).data().toString(),
             u"1C-00000002"_s);
    QCOMPARE(first.siblingAtColumn(AttentionModel::SourceColumn).data().toString(),
             u"orders.json"_s);

    QCOMPARE(model.count(Group::Unknown), 2);
    QCOMPARE(model.count(Group::Conflict), 0);
    for (const Group group : AllAttentionGroups) {
        model.setGroup(group);
        QCOMPARE(model.rowCount(), model.count(group)); // a count opens exactly its rows
    }
    model.setGroup(Group::Held);
    QCOMPARE(model.item(0).open.id, 3);
    QCOMPARE(model.rowOf(2), -1);
    model.setGroup({});
    QCOMPARE(model.rowCount(), 4);
}

void TestAttentionModel::whatIsMarkedIsLeftOut()
{
    AttentionModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    AttentionItem handled = sampleAttention(1, State::Rejected);
    handled.mark = markOf(handled, AttentionMark::Kind::Handled, u"sent by hand"_s);
    const QList<AttentionItem> items { handled, sampleAttention(2, State::Rejected) };
    model.setItems(items);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.count(Group::Refused), 1);
    QCOMPARE(model.markedCount(), 1);
    QCOMPARE(unmarkedCount(items), 1);
    model.setShowsMarked(true);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.count(Group::Refused), 2);
    const int row = model.rowOf(1);
    QCOMPARE(model.index(row, AttentionModel::MarkColumn).data().toString(),
             attentionMarkName(AttentionMark::Kind::Handled));
}

QTEST_GUILESS_MAIN(TestAttentionModel)
#include "tst_AttentionModel.moc"
