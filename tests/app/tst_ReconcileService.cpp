#include "app/api/CallGate.h"
#include "app/exchange/ReconcileService.h"
#include "tests/app/ImportBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;

namespace {

using State = DocumentState;

constexpr int Count = 4;

/// Of the day's allowance only the reserve is left.
class OnlyTheReserve final : public CallGate
{
public:
    QFuture<std::optional<Error>> ask(const QString &, QuotaClass, RequestKind kind) override
    {
        std::optional<Error> refusal;
        if (kind != RequestKind::Reconciliation) {
            refusal = Error { ErrorOrigin::Program, u"The allowance is spent."_s, {}, {}, {} };
        }
        return QtFuture::makeReadyFuture(refusal);
    }
    void giveBack(const QString &, QuotaClass) override { }
    void hearAnswer(const QString &, const std::optional<QDateTime> &) override { }
    void hearLimits(const QString &, const QuotaState &) override { }
    QFuture<std::optional<qint64>> left(const QString &, QuotaClass) override
    {
        return QtFuture::makeReadyFuture(std::optional<qint64>());
    }
};

/// An import that lost its answer, and what looks after it.
class Bench : public ImportBench
{
public:
    Bench()
        : service(wire.client, wire.probe.clock, ledger)
    {
        QObject::connect(&service, &ReconcileService::openListed, &service,
                         [this](const QList<OpenDocument> &documents) { open = documents; });
    }

    /// Sends so many orders whose ids begin so.
    void import(int count, const QString &prefix, const QStringList &quirks = {})
    {
        read(sampleOrders(count, wire.probe.clock.now().date(), prefix));
        preview();
        QVERIFY2(plan, qUtf8Printable(failure.text + failure.raw));
        wire.setQuirks(quirks); // of the sending alone
        send();
        wire.setQuirks({});
    }
    void importWitness()
    {
        import(1, u"WITNESS-"_s);
        QCOMPARE(summary.count(Outcome::Created), 1);
    }
    void lose(const QString &quirk, int count = Count)
    {
        import(count, u"LOST-"_s, { quirk });
        QCOMPARE(summary.count(Outcome::Unknown), count);
        wire.paths.clear();
    }
    void look()
    {
        QSignalSpy done(&service, &ReconcileService::finished);
        QSignalSpy listed(&service, &ReconcileService::openListed);
        service.start();
        QTRY_COMPARE_WITH_TIMEOUT(listed.size(), 1, 30000);
        found = done.constFirst().constFirst().value<ReconcileSummary>();
    }
    void lookAfter(minutes later)
    {
        wire.probe.clock.advance(later);
        look();
    }
    void decide(qint64 document, Decision decision)
    {
        QSignalSpy listed(&service, &ReconcileService::openListed);
        service.decide(document, decision);
        QTRY_COMPARE(listed.size(), 1);
    }
    /// How often the sandbox has each of them.
    [[nodiscard]] QList<int> copies(int count = Count)
    {
        QList<int> counts;
        for (int i = 1; i <= count; ++i) {
            const QString id = u"LOST-"_s + QString::number(i).rightJustified(8, u'0');
            counts.append(wire.probe.count(u"document WHERE external_id = '%1'"_s.arg(id)));
        }
        return counts;
    }
    void rewriteExport(const QByteArray &before, const QByteArray &after)
    {
        wire.rewrite = [before, after](const LocalHttpRequest &request,
                                       LocalHttpResponse &response) {
            if (request.path().endsWith("order$export")) {
                response.body.replace(before, after);
            }
        };
    }

    ReconcileService service;
    ReconcileSummary found;
    QList<OpenDocument> open;
};

} // namespace

class TestReconcileService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedWithoutAnAnswerIsConfirmed();
    void theReserveIsKeptForLooking();
    void tooEarlyIsNotAsked();
    void absentIsSentAgainOnce();
    void absentIsNotSentToAnotherOrganisation();
    void withoutAWitnessNothingIsProven();
    void hiddenStatusesProveNothing();
    void daysThatAreNotObeyedProveNothing();
    void otherContentIsForAPerson();
    void twoOfThemFreezeTheConnection();
    void anAnswerThatFailsProvesNothing();
    void createdAndYet500IsConfirmed();
    void anEndOfTheProgramIsLookedAfter();
    void tooLongAgoIsForAPerson();
    void twoDoubtsOpenTheCircuit();
    void onlyOneAtATime();
    void aServerThatIsLateIsWaitedForLonger();
    void closingWhileSmartupAnswers();
};

void TestReconcileService::storedWithoutAnAnswerIsConfirmed()
{
    Bench bench;
    bench.lose(u"connection_cut_after_apply"_s);
    bench.lookAfter(minutes(10));
    QCOMPARE(bench.found.count(State::Confirmed), Count);
    QVERIFY(bench.open.isEmpty());
    QCOMPARE(bench.wire.count("order$import"), 0);
    QCOMPARE(bench.copies(), QList<int>(Count, 1));
}

void TestReconcileService::theReserveIsKeptForLooking()
{
    OnlyTheReserve gate;
    Bench bench;
    bench.lose(u"connection_cut_after_apply"_s);
    bench.wire.client.setGate(&gate);
    bench.lookAfter(minutes(10));
    QCOMPARE(bench.found.count(State::Confirmed), Count);
}

void TestReconcileService::tooEarlyIsNotAsked()
{
    Bench bench;
    bench.lose(u"connection_cut_after_apply"_s);
    bench.lookAfter(minutes(9));
    QCOMPARE(bench.found.looked, 0);
    QCOMPARE(bench.found.waiting, Count);
    QCOMPARE(bench.open.size(), Count);
    QVERIFY(bench.wire.paths.isEmpty());
}

void TestReconcileService::absentIsSentAgainOnce()
{
    Bench bench;
    bench.importWitness();
    bench.lose(u"connection_cut"_s);
    bench.lookAfter(minutes(10));
    QCOMPARE(bench.found.count(State::Unknown), Count); // one look is not enough
    QCOMPARE(bench.wire.count("order$import"), 0);
    bench.look();
    QCOMPARE(bench.found.looked, 0); // nor are two in a row
    bench.lookAfter(minutes(10));
    QCOMPARE(bench.found.sentAgain, Count);
    QCOMPARE(bench.wire.count("order$import"), 2); // in halves
    QCOMPARE(bench.copies(), QList<int>(Count, 1));
    QVERIFY(bench.open.isEmpty());
    bench.lookAfter(minutes(60));
    QCOMPARE(bench.wire.count("order$import"), 2);
}

/// The connection was changed since: that they are not in Samarkand proves nothing.
void TestReconcileService::absentIsNotSentToAnotherOrganisation()
{
    Bench bench;
    bench.importWitness();
    bench.lose(u"connection_cut"_s);
    Profile elsewhere = bench.wire.profile;
    elsewhere.filialId = u"102"_s;
    elsewhere.filialCode = u"SAM"_s;
    bench.wire.connectAs(elsewhere);
    for (int look = 0; look < 3; ++look) {
        bench.lookAfter(minutes(10));
        QCOMPARE(bench.found.looked, 0);
        QCOMPARE(bench.found.sentAgain, 0);
    }
    QVERIFY2(bench.found.message.contains("another organisation"_L1),
             qPrintable(bench.found.message));
    QVERIFY(bench.wire.paths.isEmpty());
    QCOMPARE(bench.open.size(), Count);
    QCOMPARE(bench.copies(), QList<int>(Count, 0));
    // Once it names theirs again, they are looked for as ever.
    bench.wire.connectAs(bench.wire.profile);
    bench.lookAfter(minutes(10));
    bench.lookAfter(minutes(10));
    QCOMPARE(bench.found.sentAgain, Count);
    QVERIFY(bench.found.message.isEmpty());
    QCOMPARE(bench.copies(), QList<int>(Count, 1));
}

void TestReconcileService::withoutAWitnessNothingIsProven()
{
    Bench bench;
    bench.lose(u"connection_cut"_s);
    for (int look = 0; look < 3; ++look) {
        bench.lookAfter(minutes(200));
        QCOMPARE(bench.found.count(State::Unknown), Count);
    }
    QCOMPARE(bench.wire.count("order$import"), 0);
    // Another import is a witness.
    bench.importWitness();
    bench.lookAfter(minutes(200));
    bench.lookAfter(minutes(200));
    QCOMPARE(bench.copies(), QList<int>(Count, 1));
}

void TestReconcileService::hiddenStatusesProveNothing()
{
    Bench bench;
    bench.importWitness();
    bench.lose(u"connection_cut"_s);
    bench.configure(u"skip"_s, { u"B#N"_s });
    bench.lookAfter(minutes(10));
    bench.lookAfter(minutes(10));
    bench.lookAfter(minutes(20));
    QCOMPARE(bench.open.size(), Count);
    QCOMPARE(bench.wire.count("order$import"), 0);
}

/// A probe has shown it of this server: what an answer does not hold may be there all the same.
void TestReconcileService::daysThatAreNotObeyedProveNothing()
{
    Bench bench;
    const auto keeping = bench.ledger->ask([](LedgerStore &store) {
        return store.keepProbe(u"sandbox"_s, u"order"_s, { { u"created_filter"_s, u"ignored"_s } },
                               QDateTime::currentDateTimeUtc());
    });
    QVERIFY(keeping.result());
    bench.importWitness();
    bench.lose(u"connection_cut"_s);
    for (int look = 0; look < 3; ++look) {
        bench.lookAfter(minutes(200));
        QCOMPARE(bench.found.count(State::Unknown), Count);
    }
    QCOMPARE(bench.wire.count("order$import"), 0);
}

void TestReconcileService::otherContentIsForAPerson()
{
    Bench bench;
    bench.lose(u"connection_cut_after_apply"_s, 1);
    bench.rewriteExport("C0007", "C0008");
    bench.lookAfter(minutes(10));
    QCOMPARE(bench.open.size(), 1);
    QCOMPARE(bench.open.first().state, State::Conflict);
    QVERIFY(!bench.open.first().smartupId.isEmpty());
    QVERIFY(bench.open.first().lookFor.contains(bench.open.first().smartupId));
    bench.decide(bench.open.constFirst().id, Decision::IsThere);
    QVERIFY(bench.open.isEmpty());
}

void TestReconcileService::twoOfThemFreezeTheConnection()
{
    Bench bench;
    bench.configure(u"off"_s, AllStatuses);
    bench.lose(u"connection_cut_after_apply"_s, 1);
    // Somebody else sends it once more.
    const QList<QJsonObject> same =
        sampleOrders(1, bench.wire.probe.clock.now().date(), u"LOST-"_s);
    bench.wire.probe.json("/b/trade/txs/tdeal/order$import",
                          QJsonDocument::fromJson(orderFile(same)).object());
    bench.lookAfter(minutes(10));
    QCOMPARE(bench.open.first().state, State::Duplicate);
    bench.import(1, u"NEXT-"_s);
    QCOMPARE(bench.summary.count(Outcome::NotSent), 1);
    QVERIFY(bench.summary.message.contains("more than once"_L1));
    bench.decide(bench.open.constFirst().id, Decision::IsThere);
    bench.import(1, u"NEXT-"_s);
    QCOMPARE(bench.summary.count(Outcome::Created), 1);
}

void TestReconcileService::anAnswerThatFailsProvesNothing()
{
    Bench bench;
    bench.importWitness();
    bench.lose(u"connection_cut"_s);
    bench.wire.setQuirks({ u"limit_spent"_s });
    bench.lookAfter(minutes(10));
    QCOMPARE(bench.found.count(State::Unknown), Count);
    QVERIFY(!bench.found.message.isEmpty());
    bench.wire.setQuirks({});
    bench.rewriteExport("{\"order\":[", "{\"order\":[{}");
    bench.lookAfter(minutes(60));
    QCOMPARE(bench.open.size(), Count);
    QCOMPARE(bench.wire.count("order$import"), 0);
}

void TestReconcileService::createdAndYet500IsConfirmed()
{
    Bench bench;
    bench.importWitness();
    bench.wire.rewrite = [](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (request.path().endsWith("order$import")) {
            response.status = 500;
            response.body = "ORA-20999: A02-24-048 something went wrong";
            response.contentType = "text/plain";
        }
    };
    bench.import(1, u"LOST-"_s); // it was stored all the same
    bench.wire.rewrite = {};
    QCOMPARE(bench.summary.count(Outcome::Unknown), 1);
    bench.lookAfter(minutes(10));
    QCOMPARE(bench.found.count(State::Confirmed), 1);
    QCOMPARE(bench.copies(1), QList<int> { 1 });
}

void TestReconcileService::anEndOfTheProgramIsLookedAfter()
{
    Bench bench;
    QTemporaryDir folder;
    {
        LedgerStore other(bench.ledgerFolder());
        QVERIFY(other.takeLease(ledgerConnection(bench.wire.profile)));
        AttemptOrder attempt;
        attempt.profileId = ledgerConnection(bench.wire.profile);
        attempt.runUuid = u"killed"_s;
        attempt.startedAt = bench.wire.probe.clock.now();
        attempt.now = { attempt.startedAt, bench.wire.probe.clock.steady() };
        const QJsonObject lost = sampleOrders(1, attempt.startedAt.date(), u"LOST-"_s).constFirst();
        attempt.documents = { { u"LOST-00000001"_s,
                                u"TAS"_s,
                                {},
                                u"B#N"_s,
                                attempt.startedAt.date(),
                                QJsonDocument(lost).toJson(QJsonDocument::Compact) } };
        QVERIFY(other.begin(attempt));
    }
    QSignalSpy recovered(&bench.ImportBench::service, &ImportService::recovered);
    bench.ImportBench::service.recover();
    QTRY_COMPARE(recovered.size(), 1);
    bench.importWitness();
    bench.lookAfter(minutes(10));
    bench.lookAfter(minutes(10));
    QCOMPARE(bench.copies(1), QList<int> { 1 });
    QVERIFY(bench.open.isEmpty());
}

void TestReconcileService::tooLongAgoIsForAPerson()
{
    Bench bench;
    bench.lose(u"connection_cut"_s, 1);
    bench.lookAfter(minutes(60 * 24 * 8));
    QCOMPARE(bench.open.size(), 1);
    QCOMPARE(bench.open.first().state, State::Manual);
    QVERIFY(bench.open.first().lookFor.contains("LOST-00000001"_L1));
    // A person looked, and it was not there.
    bench.decide(bench.open.constFirst().id, Decision::SendAgain);
    QCOMPARE(bench.open.constFirst().state, State::Ready);
    bench.look();
    QCOMPARE(bench.copies(1), QList<int> { 1 });
}

void TestReconcileService::twoDoubtsOpenTheCircuit()
{
    Bench bench;
    bench.lose(u"connection_cut"_s, 1);
    bench.import(1, u"MORE-"_s, { u"connection_cut"_s });
    bench.wire.paths.clear();
    bench.import(1, u"NEXT-"_s);
    QCOMPARE(bench.wire.count("order$import"), 0);
    QCOMPARE(bench.summary.count(Outcome::NotSent), 1);
    QVERIFY(bench.summary.message.contains("unknown outcome"_L1));
}

void TestReconcileService::onlyOneAtATime()
{
    Bench bench;
    bench.lose(u"connection_cut_after_apply"_s, 1);
    bench.wire.probe.clock.advance(minutes(10));
    LedgerStore other(bench.ledgerFolder());
    QVERIFY(other.takeLease(ledgerConnection(bench.wire.profile)));
    bench.look();
    QCOMPARE(bench.found.looked, 0);
    QVERIFY(!bench.found.message.isEmpty());
    QVERIFY(bench.wire.paths.isEmpty());
    other.giveLeaseBack(ledgerConnection(bench.wire.profile));
    bench.look();
    QCOMPARE(bench.found.count(State::Confirmed), 1);
}

/// What came after a look that had missed it teaches how long to wait with this connection.
void TestReconcileService::aServerThatIsLateIsWaitedForLonger()
{
    Bench bench;
    bench.importWitness();
    bench.lose(u"connection_cut_after_apply"_s, 1);
    bench.rewriteExport("LOST-00000001", "NOT-SHOWN-YET");
    bench.lookAfter(minutes(10));
    QCOMPARE(bench.found.count(State::Unknown), 1);
    bench.wire.rewrite = {};
    bench.lookAfter(minutes(10));
    QCOMPARE(bench.found.count(State::Confirmed), 1);
    const auto known =
        bench.ledger->ask([](LedgerStore &store) { return store.settleTime(u"sandbox"_s); });
    QCOMPARE(known.result().value(), minutes(25));
    // From now on it is waited so long, at the first look already.
    bench.import(1, u"LOST-2-"_s, { u"connection_cut_after_apply"_s });
    bench.lookAfter(minutes(24));
    QCOMPARE(bench.found.looked, 0);
    QCOMPARE(bench.found.waiting, 1);
    bench.lookAfter(minutes(1));
    QCOMPARE(bench.found.count(State::Confirmed), 1);
    QCOMPARE(bench.copies(1), QList<int> { 1 });
}

void TestReconcileService::closingWhileSmartupAnswers()
{
    Bench bench;
    bench.importWitness();
    bench.lose(u"connection_cut_after_apply"_s);
    bench.wire.probe.clock.advance(minutes(10));
    auto other =
        std::make_unique<ReconcileService>(bench.wire.client, bench.wire.probe.clock, bench.ledger);
    other->start();
    QTRY_VERIFY(!bench.wire.paths.isEmpty());
    other.reset();
    // The right to look was not given back by whoever is gone; the program's next start finds all.
    bench.import(1, u"NEXT-"_s);
    QCOMPARE(bench.summary.count(Outcome::NotSent), 1);
    QCOMPARE(bench.copies(), QList<int>(Count, 1));
}

QTEST_GUILESS_MAIN(TestReconcileService)
#include "tst_ReconcileService.moc"
