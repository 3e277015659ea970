#include "tests/app/LedgerBench.h"

#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;

namespace {

using Bench = LedgerBench;
using State = DocumentState;

} // namespace

/// What the ledger remembers besides its documents: how late a server is, what it showed, which requests the
/// log misses, and what a daily comparison found.
class TestLedgerMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownRequestsAreCounted();
    void whatWasHeard();
    void witnesses();
    void probes();
    void everyRequestIsToldUntilItIsLogged();
    void aProgramThatRunsTellsItsOwn();
    void howLateAServerIsIsRemembered();
    void whatALookFoundCanBeAWitness();
    void whatAnAuditFindsIsMarked();
    void auditsAreCountedByTheDay();
};

void TestLedgerMemory::unknownRequestsAreCounted()
{
    Bench bench;
    QCOMPARE(bench.store->unknownBatches(u"p"_s).value(), 0);
    for (const QString &name : { u"A"_s, u"B"_s }) {
        const BegunAttempt begun = bench.begin({ document(name), document(name + u'2') });
        QVERIFY(bench.store->finish(ended(begun, AttemptEnd::Unknown)));
    }
    QCOMPARE(bench.store->unknownBatches(u"p"_s).value(), 2);
    QCOMPARE(bench.store->unknownBatches(u"another"_s).value(), 0);
}

void TestLedgerMemory::whatWasHeard()
{
    Bench bench;
    QVERIFY(bench.store->finish(
        ended(bench.begin({ document(u"A"_s) }), AttemptEnd::Confirmed, u"7"_s)));
    const auto heard = bench.store->heard(u"p"_s, DocumentType::Order, Noon);
    QCOMPARE(heard.value().size(), 1);
    QCOMPARE(heard.value().first().smartupId, u"7"_s);
    QVERIFY(bench.store->heard(u"p"_s, DocumentType::Order, Noon.addDays(1)).value().isEmpty());
    QVERIFY(bench.store->heard(u"p"_s, DocumentType::Movement, Noon).value().isEmpty());
}

void TestLedgerMemory::witnesses()
{
    Bench bench;
    AttemptResult created = ended(bench.begin({ document(u"A"_s) }), AttemptEnd::Confirmed, u"7"_s);
    QVERIFY(bench.store->finish(created));
    // One that was there before says nothing about the days it is asked for.
    AttemptResult updated = ended(bench.begin({ document(u"B"_s) }), AttemptEnd::Confirmed, u"8"_s);
    updated.documents[0].isCreated = false;
    QVERIFY(bench.store->finish(updated));
    const auto of = [&](const QDateTime &from, const QDateTime &to) {
        return bench.store->witnesses(u"p"_s, DocumentType::Order, from, to).value();
    };
    const auto has = [&](const QDateTime &from, const QDateTime &to) {
        return bench.store->hasWitness(u"p"_s, DocumentType::Order, from, to).value();
    };
    QVERIFY(has(Noon.addDays(-1), Noon.addDays(1)));
    QVERIFY(!has(Noon.addDays(1), Noon.addDays(2)));
    QCOMPARE(of(Noon.addDays(-1), Noon.addDays(1)), QSet { u"7"_s });
    QVERIFY(of(Noon.addDays(1), Noon.addDays(2)).isEmpty());
}

void TestLedgerMemory::probes()
{
    Bench bench;
    QVERIFY(bench.store->probe(u"p"_s, u"order"_s).value().isEmpty());
    QVERIFY(bench.store->keepProbe(u"p"_s, u"order"_s, { { u"P1"_s, u"doubles"_s } }, Noon));
    QVERIFY(bench.store->keepProbe(u"p"_s, u"order"_s, { { u"P1"_s, u"updates"_s } }, Noon));
    bench.restart();
    QCOMPARE(bench.store->probe(u"p"_s, u"order"_s).value().value(u"P1"_s), u"updates"_s);
    QVERIFY(bench.store->probe(u"q"_s, u"order"_s).value().isEmpty());
}

/// Killed between the answer and its line in the log: the ledger tells what that line would have said.
void TestLedgerMemory::everyRequestIsToldUntilItIsLogged()
{
    Bench bench;
    const BegunAttempt begun = bench.begin({ document(u"A"_s), document(u"B"_s) });
    AttemptResult result = ended(begun, AttemptEnd::Confirmed, u"7"_s);
    result.documents[1].end.end = AttemptEnd::Rejected;
    result.outcome = Outcome::Warning;
    result.httpStatus = 200;
    result.bytesPulled = 30;
    QVERIFY(bench.store->finish(result));
    QCOMPARE(bench.store->recover(at(minutes(2))).value().size(),
             0); // it lives and tells it itself
    bench.restart();
    for (int start = 0; start < 2; ++start) {
        const auto lost = bench.store->recover(at(minutes(5)));
        QVERIFY(lost);
        QCOMPARE(lost.value().size(), 1);
        const LostAttempt &attempt = lost.value().first();
        QVERIFY(attempt.isEnded);
        QCOMPARE(attempt.callUuid, u"call-run-1"_s);
        QCOMPARE(attempt.outcome, Outcome::Warning);
        QCOMPARE(attempt.httpStatus, 200);
        QCOMPARE(attempt.bytesPulled, 30);
        QCOMPARE(attempt.outcomes, (QList { Outcome::Sent, Outcome::Refused }));
        QCOMPARE(attempt.body, R"({"order":[{"a":1},{"a":1}]})");
    }
    QVERIFY(bench.store->noteLogged({ u"call-run-1"_s }));
    QCOMPARE(bench.store->recover(at(minutes(6))).value().size(), 0);
    // Where no import ever was, a line of the log makes no ledger.
    const QTemporaryDir folder;
    QVERIFY(LedgerStore(folder.path()).noteLogged({ u"settings"_s }));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestLedgerMemory::aProgramThatRunsTellsItsOwn()
{
    Bench bench;
    QVERIFY(bench.store->finish(ended(bench.begin({ document(u"A"_s) }), AttemptEnd::Confirmed)));
    LedgerStore other(bench.folder.path());
    QCOMPARE(other.recover(at()).value().size(), 0);
    bench.store.reset();
    QCOMPARE(other.recover(at()).value().size(), 1);
    // What it held is gone with it.
    QVERIFY(QDir(bench.folder.path()).entryList({ u"*.program"_s }).isEmpty());
}

void TestLedgerMemory::howLateAServerIsIsRemembered()
{
    Bench bench;
    QCOMPARE(bench.store->settleTime(u"p"_s).value(), minutes(10));
    const BegunAttempt begun = bench.begin({ document(u"A"_s) });
    QVERIFY(bench.store->finish(ended(begun, AttemptEnd::Unknown)));
    const qint64 id = begun.documents.first();
    const auto look = [&](Finding finding, minutes later) {
        QVERIFY(bench.store->change({ { id, protocol::LookBegun {} },
                                      { id, protocol::Looked { finding, u"7"_s, {}, {} } } },
                                    {}, at(later)));
    };
    look(Finding::Absent, minutes(10));
    QCOMPARE(bench.store->settleTime(u"p"_s).value(), minutes(10));
    look(Finding::Same, minutes(24)); // after all
    QCOMPARE(bench.states(), QList { State::Confirmed });
    bench.restart();
    QCOMPARE(bench.store->settleTime(u"p"_s).value(), minutes(30));
    QCOMPARE(bench.store->settleTime(u"another"_s).value(), minutes(10));
}

void TestLedgerMemory::whatALookFoundCanBeAWitness()
{
    Bench bench;
    const BegunAttempt begun = bench.begin({ document(u"A"_s) });
    QVERIFY(bench.store->finish(ended(begun, AttemptEnd::Unknown)));
    const auto witnesses = [&] {
        return bench.store
            ->witnesses(u"p"_s, DocumentType::Order, Noon.addDays(-1), Noon.addDays(1))
            .value();
    };
    QVERIFY(witnesses().isEmpty());
    const qint64 id = begun.documents.first();
    QVERIFY(bench.store->change({ { id, protocol::LookBegun {} },
                                  { id, protocol::Looked { Finding::Same, u"7"_s, {}, {} } } },
                                {}, at(minutes(10))));
    QCOMPARE(witnesses(), QSet { u"7"_s });
}

void TestLedgerMemory::whatAnAuditFindsIsMarked()
{
    Bench bench;
    const QList<QString> names { u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s };
    QList<NewDocument> documents;
    for (const QString &name : names) {
        documents.append(
            document(name, R"({"person_code":"C1","external_id":")" + name.toLatin1() + R"("})"));
    }
    const BegunAttempt begun = bench.begin(documents);
    AttemptResult result = ended(begun, AttemptEnd::Confirmed);
    for (qsizetype i = 0; i < names.size(); ++i) {
        result.documents[i].end.smartupId = QString::number(100 + i);
    }
    QVERIFY(bench.store->finish(result));
    const BegunAttempt late = bench.begin({ document(u"YOUNG"_s) });
    AttemptResult young = ended(late, AttemptEnd::Confirmed, u"200"_s);
    young.now = at(minutes(60 * 24));
    QVERIFY(bench.store->finish(young));

    AuditOrder order;
    order.profileId = u"p"_s;
    order.now = at(minutes(60 * 24 + 1));
    order.today = Noon.addDays(1).date();
    order.window.isWhole = true;
    order.window.from = order.today.addDays(-6);
    order.window.to = order.today;
    const auto row = [](const QString &id, const QString &smartupId, const QString &person) {
        return FoundDocument { smartupId, id, u"TAS"_s, { person, {}, {}, {}, true } };
    };
    order.window.rows = { row(u"A"_s, u"100"_s, u"C1"_s), row(u"B"_s, u"101"_s, u"C2"_s),
                          row(u"C"_s, u"102"_s, u"C1"_s), row(u"C"_s, u"999"_s, u"C1"_s),
                          row(u"E"_s, u"104"_s, u"C1"_s) };
    const auto summary = bench.store->audit(order);
    QVERIFY(summary);
    QCOMPARE(summary.value().compared(), 5); // the young one is not shown yet, perhaps
    QCOMPARE(summary.value().same, 2);
    QCOMPARE(summary.value().changed, 1);
    QCOMPARE(summary.value().several, 1);
    QCOMPARE(summary.value().gone, 1);

    LedgerQuery flagged { {}, {}, { State::Confirmed }, false };
    flagged.onlyFlagged = true;
    QStringList found;
    const QList<LedgerDocument> marked = bench.store->documents(flagged).value();
    for (const LedgerDocument &each : marked) {
        found.append(each.externalId);
        QCOMPARE(each.protocol.state, State::Confirmed);
    }
    QCOMPARE(found, (QStringList { u"B"_s, u"C"_s, u"D"_s }));
    // The gone one is not called known any more: a later import may make it anew.
    QCOMPARE(bench.store->heard(u"p"_s, DocumentType::Order, Noon).value().size(), 5);
    QVERIFY(bench.store->isChainSound().value());

    // Put right in Smartup: the next comparison takes the marks back.
    order.window.rows = { row(u"A"_s, u"100"_s, u"C1"_s), row(u"B"_s, u"101"_s, u"C1"_s),
                          row(u"C"_s, u"102"_s, u"C1"_s), row(u"D"_s, u"103"_s, u"C1"_s),
                          row(u"E"_s, u"104"_s, u"C1"_s) };
    QCOMPARE(bench.store->audit(order).value().same, 5);
    QVERIFY(bench.store->documents(flagged).value().isEmpty());

    // A later import with the same id is another life: nothing of the former one sticks to it.
    order.window.rows.removeLast();
    QCOMPARE(bench.store->audit(order).value().gone, 1);
    (void)bench.begin({ document(u"E"_s, R"({"person_code":"C9"})") });
    QVERIFY(bench.store->documents(flagged).value().isEmpty());
}

void TestLedgerMemory::auditsAreCountedByTheDay()
{
    Bench bench;
    QVERIFY(bench.store->finish(
        ended(bench.begin({ document(u"A"_s) }), AttemptEnd::Confirmed, u"7"_s)));
    const auto due = [&](int hours, bool onlyDue = true) {
        const QDateTime now = Noon.addSecs(3600LL * hours);
        QList<DocumentType> types;
        const QList<AuditedType> audited =
            bench.store->auditedTypes(u"p"_s, Noon.addDays(-6), now, onlyDue).value();
        for (const AuditedType &each : audited) {
            types.append(each.type);
        }
        return types;
    };
    QCOMPARE(due(1), QList { DocumentType::Order });
    AuditOrder order;
    order.profileId = u"p"_s;
    order.now = at(minutes(60));
    order.window.from = Noon.date().addDays(-6);
    order.window.to = Noon.date();
    order.today = Noon.date();
    QVERIFY(bench.store->audit(order)); // it failed: it is due still
    QCOMPARE(due(2), QList { DocumentType::Order });
    order.window.isWhole = true;
    QVERIFY(bench.store->audit(order));
    QVERIFY(due(2).isEmpty());
    QCOMPARE(due(2, false), QList { DocumentType::Order });
    QCOMPARE(due(24), QList { DocumentType::Order });
    QVERIFY(bench.store->auditedTypes(u"p"_s, Noon.addDays(2), Noon.addDays(2), true)
                .value()
                .isEmpty()); // nothing is old enough to be asked for
}

QTEST_GUILESS_MAIN(TestLedgerMemory)
#include "tst_LedgerMemory.moc"
