#include "models/exchange/ImportProtocol.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;

namespace {

using State = DocumentState;

const QDateTime Noon(QDate(2026, 11, 12), QTime(7, 0), Qt::UTC);

ProtocolMoment at(minutes later)
{
    return { Noon.addSecs(later.count() * 60), { "boot", std::chrono::hours(100) + later } };
}

/// A document in this state whose request left at noon.
ProtocolDocument in(State state)
{
    ProtocolDocument document;
    document.state = state;
    document.attempts = 1;
    document.hasLeft = true;
    document.firstSent = Noon;
    document.firstSentSteady = at(minutes(0)).steady;
    document.lastSent = Noon;
    document.waitsFrom = at(minutes(0)).steady;
    document.waits = minutes(10);
    return document;
}

std::optional<ProtocolDocument> after(const ProtocolDocument &document,
                                      const protocol::Event &event,
                                      minutes later = minutes(10),
                                      const ProtocolTerms &terms = {})
{
    return protocol::apply(document, event, terms, at(later));
}

} // namespace

Q_DECLARE_METATYPE(smartup::protocol::Event)

class TestImportProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void nothingElseIsPossible();
    void doubtIsLookedAtAfterTheSettleTime_data();
    void doubtIsLookedAtAfterTheSettleTime();
    void aClockThatIsSetShortensNothing();
    void absences_data();
    void absences();
    void looksThatProveNothingWaitLonger();
    void anAnsweredDoubtIsNeverSentAgain();
    void threeAttemptsAndThenAPerson();
    void doubtIsSentAgainInHalves();
    void whatTheServerKeepsFromDoublingMayGoAgain();
    void notSentLeavesNoTrace();
    void oneByteIsADoubt();
    void tooOld_data();
    void tooOld();
    void aClockThatWasAhead();
    void restartTwiceIsRestartOnce();
    void cancelOnlyWhatNeverLeft();
    void aPersonBeginsAnew();
    void whatAnotherComputerMayHaveSentIsInDoubt();
    void audit();
    void settle_data();
    void settle();
    void gate_data();
    void gate();
    void batches_data();
    void batches();
    void batchesThatARefusalEnds();
    void windows_data();
    void windows();
    void keys();
};

void TestImportProtocol::table_data()
{
    QTest::addColumn<State>("from");
    QTest::addColumn<protocol::Event>("event");
    QTest::addColumn<State>("to");
    using namespace protocol;
    const auto ended = [](AttemptEnd end) { return Event(Ended { end }); };
    const auto looked = [](Finding finding) { return Event(Looked { finding }); };

    QTest::newRow("sound") << State::Draft << Event(Judged { true }) << State::Ready;
    QTest::newRow("faulty") << State::Draft << Event(Judged { false }) << State::Invalid;
    QTest::newRow("noted") << State::Ready << Event(Begun {}) << State::Intent;
    QTest::newRow("nothing left") << State::Intent
                                  << Event(Ended { AttemptEnd::NotSent, {}, {}, false })
                                  << State::Ready;
    QTest::newRow("named among the successes")
        << State::Intent << ended(AttemptEnd::Confirmed) << State::Confirmed;
    QTest::newRow("named among the errors")
        << State::Intent << ended(AttemptEnd::Rejected) << State::Rejected;
    QTest::newRow("401") << State::Intent << ended(AttemptEnd::HeldAuth) << State::HeldAuth;
    QTest::newRow("404") << State::Intent << ended(AttemptEnd::HeldConfig) << State::HeldConfig;
    QTest::newRow("413") << State::Intent << ended(AttemptEnd::TooLarge) << State::Split;
    QTest::newRow("429") << State::Intent << ended(AttemptEnd::HeldQuota) << State::HeldQuota;
    QTest::newRow("no answer") << State::Intent << ended(AttemptEnd::Unknown) << State::Unknown;
    QTest::newRow("ended while sending") << State::Intent << Event(Restarted {}) << State::Unknown;
    QTest::newRow("ended while looking")
        << State::Reconciling << Event(Restarted {}) << State::Unknown;
    QTest::newRow("looked for") << State::Unknown << Event(LookBegun {}) << State::Reconciling;
    QTest::newRow("found") << State::Reconciling << looked(Finding::Same) << State::Confirmed;
    QTest::newRow("found otherwise")
        << State::Reconciling << looked(Finding::Differs) << State::Conflict;
    QTest::newRow("found twice") << State::Reconciling << looked(Finding::Several)
                                 << State::Duplicate;
    QTest::newRow("not found, once")
        << State::Reconciling << looked(Finding::Absent) << State::Unknown;
    QTest::newRow("not proven") << State::Reconciling << looked(Finding::NotProven)
                                << State::Unknown;
    for (const State held :
         { State::HeldAuth, State::HeldConfig, State::HeldQuota, State::Split }) {
        QTest::addRow("released from %s", qUtf8Printable(documentStateKey(held)))
            << held << Event(Released {}) << State::Ready;
        QTest::addRow("given up from %s", qUtf8Printable(documentStateKey(held)))
            << held << Event(Decided { Decision::GiveUp }) << State::Cancelled;
    }
    for (const State open : { State::Conflict, State::Duplicate, State::Manual }) {
        QTest::addRow("%s: it is there", qUtf8Printable(documentStateKey(open)))
            << open << Event(Decided { Decision::IsThere }) << State::Confirmed;
        QTest::addRow("%s: send again", qUtf8Printable(documentStateKey(open)))
            << open << Event(Decided { Decision::SendAgain }) << State::Ready;
        QTest::addRow("%s: give up", qUtf8Printable(documentStateKey(open)))
            << open << Event(Decided { Decision::GiveUp }) << State::Cancelled;
    }
    for (const State open : { State::Ready, State::Unknown, State::HeldAuth, State::HeldConfig,
                              State::HeldQuota, State::Split }) {
        QTest::addRow("another computer may have sent it, %s here",
                      qUtf8Printable(documentStateKey(open)))
            << open << Event(Inherited { Noon }) << State::Unknown;
    }
    QTest::newRow("audited") << State::Confirmed << Event(Audited { 1 }) << State::Confirmed;
}

void TestImportProtocol::table()
{
    QFETCH(State, from);
    QFETCH(protocol::Event, event);
    QFETCH(State, to);
    const auto next = after(in(from), event);
    QVERIFY(next);
    QCOMPARE(documentStateKey(next->state), documentStateKey(to));
}

/// What the table does not name may not happen: 16 states, each with every event.
void TestImportProtocol::nothingElseIsPossible()
{
    using namespace protocol;
    const QList<Event> events { Judged {},
                                Begun {},
                                Ended {},
                                LookBegun {},
                                Looked {},
                                Released {},
                                Inherited {},
                                Audited {},
                                Decided { Decision::IsThere },
                                Decided { Decision::SendAgain } };
    int possible = 0;
    for (const State state : AllDocumentStates) {
        for (const Event &event : events) {
            possible += after(in(state), event) ? 1 : 0;
        }
        // A restart touches only what was under way.
        const bool wasUnderWay = state == State::Intent || state == State::Reconciling;
        QCOMPARE(after(in(state), Restarted {})->state, wasUnderWay ? State::Unknown : state);
    }
    // One state each, but four that are held, six that another computer brings into doubt, and three for
    // a person with two decisions.
    QCOMPARE(possible, 6 + 4 + 6 + 3 * 2);
}

void TestImportProtocol::doubtIsLookedAtAfterTheSettleTime_data()
{
    QTest::addColumn<minutes>("later");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("at once") << minutes(0) << false;
    QTest::newRow("a minute too early") << minutes(9) << false;
    QTest::newRow("after the settle time") << minutes(10) << true;
}

void TestImportProtocol::doubtIsLookedAtAfterTheSettleTime()
{
    QFETCH(minutes, later);
    QFETCH(bool, isAsked);
    QCOMPARE(after(in(State::Unknown), protocol::LookBegun {}, later).has_value(), isAsked);
}

void TestImportProtocol::aClockThatIsSetShortensNothing()
{
    const ProtocolDocument document = in(State::Unknown);
    for (const qint64 days : { -20000, -1, 1, 20000 }) {
        ProtocolMoment now = at(minutes(9));
        now.wall = now.wall.addDays(days);
        QVERIFY(!protocol::apply(document, protocol::LookBegun {}, {}, now));
        now.steady = at(minutes(10)).steady;
        QVERIFY(protocol::apply(document, protocol::LookBegun {}, {}, now));
    }
    // After a start of the machine only the time since then is certain.
    ProtocolMoment restarted { Noon.addDays(1), { "another", minutes(9) } };
    QVERIFY(!protocol::apply(document, protocol::LookBegun {}, {}, restarted));
    restarted.steady.sinceBoot = minutes(10);
    QVERIFY(protocol::apply(document, protocol::LookBegun {}, {}, restarted));
}

void TestImportProtocol::absences_data()
{
    QTest::addColumn<bool>("isDedupeProven");
    QTest::addColumn<int>("looks");
    QTest::newRow("the server may double: two looks") << false << 2;
    QTest::newRow("the server keeps from doubling: one look") << true << 1;
}

void TestImportProtocol::absences()
{
    QFETCH(bool, isDedupeProven);
    QFETCH(int, looks);
    ProtocolTerms terms;
    terms.isDedupeProven = isDedupeProven;
    ProtocolDocument document = in(State::Unknown);
    minutes now(0);
    for (int look = 1; look <= looks; ++look) {
        now += minutes(10);
        document = *after(document, protocol::LookBegun {}, now, terms);
        document = *after(document, protocol::Looked { Finding::Absent }, now, terms);
        QCOMPARE(document.state, look < looks ? State::Unknown : State::Ready);
        if (look < looks) { // and a settle time lies between them
            QVERIFY(!after(document, protocol::LookBegun {}, now + minutes(9), terms));
        }
    }
    QCOMPARE(document.attempts, 1);
}

void TestImportProtocol::looksThatProveNothingWaitLonger()
{
    ProtocolDocument document = in(State::Reconciling);
    QList<qint64> waits;
    for (int look = 0; look < 7; ++look) {
        document = *after(document, protocol::Looked { Finding::NotProven });
        waits.append(std::chrono::duration_cast<minutes>(document.waits).count());
        document.state = State::Reconciling;
    }
    QCOMPARE(waits, (QList<qint64> { 10, 20, 40, 80, 160, 160, 160 }));
    // An absence before it counts no more: the two must follow each other.
    document.absences = 1;
    QCOMPARE(after(document, protocol::Looked { Finding::NotProven })->absences, 0);
}

void TestImportProtocol::anAnsweredDoubtIsNeverSentAgain()
{
    ProtocolDocument document = *after(
        in(State::Intent), protocol::Ended { AttemptEnd::Unknown, {}, u"ORA-00001"_s, true, true });
    document.state = State::Reconciling;
    document.absences = 1;
    const auto next = after(document, protocol::Looked { Finding::Absent });
    QCOMPARE(next->state, State::Rejected);
    QCOMPARE(next->reason, u"ORA-00001"_s);
}

void TestImportProtocol::threeAttemptsAndThenAPerson()
{
    ProtocolDocument document = in(State::Reconciling);
    document.absences = 1;
    document.attempts = 2;
    QCOMPARE(after(document, protocol::Looked { Finding::Absent })->state, State::Ready);
    document.attempts = MostAttempts;
    QCOMPARE(after(document, protocol::Looked { Finding::Absent })->state, State::Manual);
    QCOMPARE(after(document, protocol::Looked { Finding::Same })->state, State::Confirmed);
}

void TestImportProtocol::doubtIsSentAgainInHalves()
{
    protocol::Ended cut;
    cut.together = 9;
    ProtocolDocument document = *after(in(State::Intent), cut);
    QCOMPARE(document.mostTogether, 4);
    document.state = State::Ready;
    QVERIFY(!after(document, protocol::Begun { 5 }));
    QVERIFY(after(document, protocol::Begun { 4 }));
    cut.together = 1;
    QCOMPARE(after(in(State::Intent), cut)->mostTogether, 1);
}

void TestImportProtocol::whatTheServerKeepsFromDoublingMayGoAgain()
{
    ProtocolTerms terms;
    QVERIFY(!after(in(State::Unknown), protocol::Begun {}, minutes(10), terms));
    terms.isDedupeProven = true;
    QVERIFY(after(in(State::Unknown), protocol::Begun {}, minutes(10), terms));
    QVERIFY(!after(in(State::Unknown), protocol::Begun {}, minutes(9), terms));
    ProtocolDocument often = in(State::Unknown);
    often.attempts = MostAttempts;
    QVERIFY(!after(often, protocol::Begun {}, minutes(10), terms));
    QVERIFY(!after(in(State::Manual), protocol::Begun {}, minutes(10), terms));
    // Only an answer that has it ends the doubt about the first request.
    const auto again = after(in(State::Unknown), protocol::Begun {}, minutes(10), terms);
    for (const AttemptEnd end : { AttemptEnd::Rejected, AttemptEnd::HeldAuth, AttemptEnd::TooLarge,
                                  AttemptEnd::Unknown, AttemptEnd::NotSent }) {
        QCOMPARE(after(*again, protocol::Ended { end, {}, {}, false }, minutes(10), terms)->state,
                 State::Unknown);
    }
    QCOMPARE(after(*again, protocol::Ended { AttemptEnd::Confirmed }, minutes(10), terms)->state,
             State::Confirmed);
}

void TestImportProtocol::notSentLeavesNoTrace()
{
    ProtocolDocument document;
    document.state = State::Ready;
    const auto begun = after(document, protocol::Begun {});
    QCOMPARE(begun->attempts, 1);
    QVERIFY(begun->firstSent.isValid());
    const auto ended = after(*begun, protocol::Ended { AttemptEnd::NotSent, {}, {}, false });
    QCOMPARE(ended->attempts, 0);
    QVERIFY(!ended->firstSent.isValid());
    QVERIFY(!ended->hasLeft);
}

void TestImportProtocol::oneByteIsADoubt()
{
    const auto ended =
        after(in(State::Intent), protocol::Ended { AttemptEnd::NotSent, {}, {}, true });
    QCOMPARE(ended->state, State::Unknown);
}

void TestImportProtocol::tooOld_data()
{
    QTest::addColumn<int>("dayRange");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isTooOld");
    QTest::newRow("six days of seven") << 7 << 6 << false;
    QTest::newRow("seven days of seven") << 7 << 7 << true;
    QTest::newRow("three days of four") << 4 << 3 << false;
    QTest::newRow("four days of four") << 4 << 4 << true;
    QTest::newRow("seven days of thirty: six are enough") << 30 << 7 << true;
}

void TestImportProtocol::tooOld()
{
    QFETCH(int, dayRange);
    QFETCH(int, days);
    QFETCH(bool, isTooOld);
    ProtocolTerms terms;
    terms.dayRange = dayRange;
    const auto next =
        after(in(State::Unknown), protocol::GivenTime {}, minutes(days * 24 * 60), terms);
    QCOMPARE(next.has_value(), isTooOld);
    if (next) {
        QCOMPARE(next->state, State::Manual);
    }
}

void TestImportProtocol::aClockThatWasAhead()
{
    ProtocolDocument document = in(State::Unknown);
    document.firstSent = Noon.addDays(3); // by a clock that has been put right since
    const ProtocolMoment now = at(minutes(60 * 24));
    QCOMPARE(protocol::sentNoLaterThan(document, now), Noon);
    QVERIFY(!protocol::apply(document, protocol::GivenTime {}, {}, now));
    // After a start of the machine nobody knows any more when it was.
    const ProtocolMoment restarted { now.wall, { "another", minutes(30) } };
    QCOMPARE(protocol::apply(document, protocol::GivenTime {}, {}, restarted)->state,
             State::Manual);
}

void TestImportProtocol::restartTwiceIsRestartOnce()
{
    for (const State state : AllDocumentStates) {
        const auto once = after(in(state), protocol::Restarted {});
        QCOMPARE(*after(*once, protocol::Restarted {}), *once);
    }
}

void TestImportProtocol::cancelOnlyWhatNeverLeft()
{
    ProtocolDocument document = in(State::Ready);
    QVERIFY(!after(document, protocol::Decided { Decision::GiveUp }));
    document.hasLeft = false;
    QCOMPARE(after(document, protocol::Decided { Decision::GiveUp })->state, State::Cancelled);
    for (const State state : { State::Intent, State::Unknown, State::Reconciling }) {
        QVERIFY(!after(in(state), protocol::Decided { Decision::GiveUp }));
    }
}

void TestImportProtocol::aPersonBeginsAnew()
{
    ProtocolDocument document = in(State::Manual);
    document.attempts = MostAttempts;
    document.wasAnswered = true;
    const auto next = after(document, protocol::Decided { Decision::SendAgain });
    QCOMPARE(next->attempts, 0);
    QVERIFY(!next->wasAnswered);
    QCOMPARE(next->mostTogether, 1);
}

/// It waits and is looked for as if it had been sent from here this moment, but over the whole time.
void TestImportProtocol::whatAnotherComputerMayHaveSentIsInDoubt()
{
    ProtocolDocument fresh;
    fresh.state = State::Ready;
    const QDateTime since = Noon.addDays(-2);
    const auto next = after(fresh, protocol::Inherited { since }, minutes(3));
    QVERIFY(next);
    QCOMPARE(next->firstSent, since);
    QCOMPARE(next->lastSent, at(minutes(3)).wall);
    QVERIFY(next->hasLeft);
    QCOMPARE(next->attempts, 1);
    QVERIFY(!after(*next, protocol::LookBegun {}, minutes(12)));
    QVERIFY(after(*next, protocol::LookBegun {}, minutes(13)));
    QVERIFY(!after(*next, protocol::Begun {}, minutes(13))); // never before it is proven absent
    // A doubt that goes on begins anew: two absences must follow the other computer's claim.
    ProtocolDocument looked = in(State::Unknown);
    looked.absences = 1;
    const auto again = after(looked, protocol::Inherited { Noon.addDays(1) });
    QCOMPARE(again->absences, 0);
    QCOMPARE(again->firstSent, Noon); // the earliest counts
}

void TestImportProtocol::audit()
{
    QVERIFY(after(in(State::Confirmed), protocol::Audited { 0 })->isGone);
    QVERIFY(after(in(State::Confirmed), protocol::Audited { 2 })->isDoubled);
    ProtocolDocument gone = in(State::Confirmed);
    gone.isGone = true;
    QVERIFY(!after(gone, protocol::Audited { 1 })->isGone);
    QVERIFY(!after(gone, protocol::Begun {}));
}

void TestImportProtocol::settle_data()
{
    QTest::addColumn<minutes>("learned");
    QTest::addColumn<minutes>("deadline");
    QTest::addColumn<minutes>("settle");
    QTest::newRow("as it is set out") << minutes(10) << minutes(5) << minutes(10);
    QTest::newRow("a long deadline") << minutes(10) << minutes(15) << minutes(20);
    QTest::newRow("a slow server was seen") << minutes(40) << minutes(5) << minutes(40);
}

void TestImportProtocol::settle()
{
    QFETCH(minutes, learned);
    QFETCH(minutes, deadline);
    QFETCH(minutes, settle);
    ProtocolTerms terms;
    terms.settle = learned;
    terms.deadline = deadline;
    QVERIFY(settleTime(terms) == settle);
}

void TestImportProtocol::gate_data()
{
    QTest::addColumn<ImportGate>("gate");
    QTest::addColumn<ImportHold>("hold");
    QTest::newRow("nothing is in the way") << ImportGate {} << ImportHold::None;
    QTest::newRow("another program") << ImportGate { .hasLease = false } << ImportHold::Lease;
    QTest::newRow("a doubled document")
        << ImportGate { .hasDuplicate = true } << ImportHold::Frozen;
    QTest::newRow("no room") << ImportGate { .canWrite = false } << ImportHold::Disk;
    QTest::newRow("one unknown request") << ImportGate { .unknownBatches = 1 } << ImportHold::None;
    QTest::newRow("two unknown requests")
        << ImportGate { .unknownBatches = 2 } << ImportHold::Circuit;
    QTest::newRow("nothing left") << ImportGate { .requestsLeft = 0 } << ImportHold::Allowance;
    QTest::newRow("just the reserve") << ImportGate { .requestsLeft = 2 } << ImportHold::Reserve;
    QTest::newRow("one more than the reserve")
        << ImportGate { .requestsLeft = 3 } << ImportHold::None;
    QTest::newRow("the reserve grows with a doubt")
        << ImportGate { .unknownBatches = 1, .requestsLeft = 4 } << ImportHold::Reserve;
}

void TestImportProtocol::gate()
{
    QFETCH(ImportGate, gate);
    QFETCH(ImportHold, hold);
    QCOMPARE(judgeGate(gate), hold);
    QCOMPARE(importHoldText(hold).isEmpty(), hold == ImportHold::None);
}

void TestImportProtocol::batches_data()
{
    QTest::addColumn<int>("documents");
    QTest::addColumn<int>("objectCount");
    QTest::addColumn<int>("left"); // -1: nothing said
    QTest::addColumn<int>("size");
    QTest::newRow("usual") << 100000 << 5000 << -1 << 200;
    QTest::newRow("few requests left") << 100000 << 5000 << 102 << 1000;
    QTest::newRow("fewer still") << 100000 << 5000 << 3 << 5000;
    QTest::newRow("a server that takes less") << 1000 << 60 << -1 << 60;
    QTest::newRow("a server that says nothing") << 1000 << 0 << 500 << 200;
}

void TestImportProtocol::batches()
{
    QFETCH(int, documents);
    QFETCH(int, objectCount);
    QFETCH(int, left);
    QFETCH(int, size);
    QCOMPARE(
        batchSize(documents, objectCount, left < 0 ? std::nullopt : std::optional<qint64>(left)),
        size);
}

void TestImportProtocol::batchesThatARefusalEnds()
{
    using enum AfterRefusal;
    QCOMPARE(batchSize(200, 5000, std::nullopt, Stop), 20);
    QCOMPARE(batchSize(200, 5000, 500, Stop), 20);
    QCOMPARE(batchSize(200, 5, std::nullopt, Stop), 5);
    // The allowance comes first: all have to fit into what is left.
    QCOMPARE(batchSize(1000, 5000, 12, Stop), 100);
    QCOMPARE(batchSize(100000, 5000, 102, Stop), batchSize(100000, 5000, 102, GoOn));
}

void TestImportProtocol::windows_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<int>("dayRange");
    QTest::addColumn<QString>("window");
    QTest::newRow("sent today") << 0 << 7 << u"-1..1"_s;
    QTest::newRow("sent four days ago") << 4 << 7 << u"-5..1"_s;
    QTest::newRow("the widest that one answer holds") << 5 << 7 << u"-6..0"_s;
    QTest::newRow("too long ago") << 6 << 7 << QString();
    QTest::newRow("the clock was ahead") << -3 << 7 << u"-1..1"_s;
    QTest::newRow("a server that tells one day") << 0 << 1 << QString();
}

void TestImportProtocol::windows()
{
    QFETCH(int, daysAgo);
    QFETCH(int, dayRange);
    QFETCH(QString, window);
    const QDate today(2026, 11, 12);
    const auto found = windowOf(today.addDays(-daysAgo), today, dayRange);
    QCOMPARE(found ? u"%1..%2"_s.arg(today.daysTo(found->first)).arg(today.daysTo(found->second))
                   : QString(),
             window);
}

void TestImportProtocol::keys()
{
    for (const State state : AllDocumentStates) {
        QCOMPARE(documentStateFromKey(documentStateKey(state)), state);
        QVERIFY(!documentStateName(state).isEmpty());
        QVERIFY(!(isTerminal(state) && isInDoubt(state)));
    }
    QVERIFY(!documentStateFromKey(u"elephant"));
}

QTEST_APPLESS_MAIN(TestImportProtocol)
#include "tst_ImportProtocol.moc"
