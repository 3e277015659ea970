#include "app/api/CallGate.h"
#include "app/exchange/DatabaseStore.h"
#include "app/exchange/ReconcileService.h"
#include "app/journal/SharedClaims.h"
#include "app/journal/SharedJournalFile.h"
#include "tests/app/FakeSecretStore.h"
#include "tests/app/ImportBench.h"
#include "tests/app/journal/SharedBench.h"

#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr int Count = 3;

const QString OrderImport = u"order$import"_s;
const QString Third = u"5a3f4c5e-0000-4000-8000-000000000003"_s;

QString lostId(int number)
{
    return u"DOC-"_s + QString::number(number).rightJustified(8, u'0');
}

/// A computer of the company with its own ledger, that imports into the Smartup of `server`, or into its
/// own.
class Desk : public ImportBench
{
public:
    explicit Desk(const DatabaseProfile &database,
                  const QString &name,
                  const SandboxWire *server = nullptr)
        : settings { true, database.id, QUuid::createUuid().toString(QUuid::WithoutBraces),
                     name, {},          true,
                     true }
        , claims(std::make_shared<SharedClaims>(config.path(), secrets))
        , reconciling(wire.client, wire.probe.clock, ledger)
    {
        secrets.secrets.insert(databaseSecretId(database), Secret(PostgresServer::password()));
        if (!DatabaseStore(config.path()).save({ database })
            || !writeSharedJournal(config.path(), settings)) {
            qFatal("no settings");
        }
        service.setClaims(claims);
        reconciling.setClaims(claims);
        profile = server ? server->profile : wire.profile;
        profile.environment = Environment::Test; // claims are for what is no sandbox
        wire.connectAs(profile);
        configure(u"off"_s, AllStatuses); // nothing but the claims keeps from doubling
    }

    void prepare(int count, const QString &prefix = u"DOC-"_s)
    {
        read(sampleOrders(count, wire.probe.clock.now().date(), prefix));
        preview();
        QVERIFY2(plan, qUtf8Printable(failure.text + failure.raw));
    }
    void lookAfter(minutes later)
    {
        wire.probe.clock.advance(later);
        QSignalSpy listed(&reconciling, &ReconcileService::openListed);
        reconciling.start();
        QTRY_COMPARE_WITH_TIMEOUT(listed.size(), 1, 30000);
    }
    /// How often the sandbox of this desk has each of the documents.
    [[nodiscard]] QList<int> copies(int count = Count)
    {
        QList<int> counts;
        for (int i = 1; i <= count; ++i) {
            counts.append(wire.probe.count(u"document WHERE external_id = '%1'"_s.arg(lostId(i))));
        }
        return counts;
    }
    [[nodiscard]] QString ledgerName() const
    {
        const auto asking = ledger->ask([](LedgerStore &store) { return store.name(); });
        return asking.result().value();
    }
    void change(const SharedJournalSettings &changed)
    {
        QVERIFY(writeSharedJournal(config.path(), changed));
    }

    QTemporaryDir config;
    FakeSecretStore secrets;
    SharedJournalSettings settings;
    Profile profile;
    std::shared_ptr<SharedClaims> claims;
    ReconcileService reconciling;
};

/// Gives every document, and may let the machine sleep before they are used.
class SleepyClaims final : public ImportClaims
{
public:
    SleepyClaims(FixedClock &clock, minutes sleep)
        : m_clock(clock)
        , m_sleep(sleep)
    {
    }

    QCoro::Task<Result<std::optional<ClaimLease>>>
    begin(Profile /*profile*/, QString connection, QString /*ledger*/) override
    {
        co_return std::optional(ClaimLease { connection, 1 });
    }
    QCoro::Task<Result<QList<ClaimAnswer>>> claim(ClaimLease /*lease*/,
                                                  QList<ClaimOrder> orders,
                                                  std::chrono::milliseconds /*planAge*/) override
    {
        m_clock.advance(m_sleep);
        co_return QList<ClaimAnswer>(orders.size());
    }
    QCoro::Task<Status> settle(ClaimLease /*lease*/, QList<ClaimSettlement> ends) override
    {
        settled.append(ends);
        co_return Done {};
    }
    QCoro::Task<Result<QList<ClaimKey>>> open(ClaimLease /*lease*/) override
    {
        co_return QList<ClaimKey>();
    }

    QList<ClaimSettlement> settled;

private:
    FixedClock &m_clock;
    minutes m_sleep;
};

/// What is written waits for its turn.
class SlowGate final : public CallGate
{
public:
    SlowGate(FixedClock &clock, minutes wait)
        : m_clock(clock)
        , m_wait(wait)
    {
    }
    QFuture<std::optional<Error>> ask(const QString &, QuotaClass, RequestKind kind) override
    {
        if (kind == RequestKind::Write) {
            m_clock.advance(m_wait);
        }
        return QtFuture::makeReadyFuture(std::optional<Error>());
    }
    void giveBack(const QString &, QuotaClass) override { ++givenBack; }
    void hearAnswer(const QString &, const std::optional<QDateTime> &) override { }
    void hearLimits(const QString &, const QuotaState &) override { }
    QFuture<std::optional<qint64>> left(const QString &, QuotaClass) override
    {
        return QtFuture::makeReadyFuture(std::optional<qint64>());
    }

    int givenBack = 0;

private:
    FixedClock &m_clock;
    minutes m_wait;
};

} // namespace

/// Computers that share a PostgreSQL do not both send what both have read.
class tst_SharedClaims : public QObject, // NOLINT(readability-identifier-naming)
                         private SharedLogBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void cleanupTestCase() { stopServer(); }
    void init() { prepareDatabase(); }

    void onlyOneOfTwoComputersSends();
    void whatIsRefusedIsFree();
    void aLaterPreviewMayUpdate();
    void withoutTheServerNothingIsSent();
    void anAnswerThatIsLostIsAskedForAgain_data();
    void anAnswerThatIsLostIsAskedForAgain();
    void whoOnlyReadsSendsNothing();
    void whereNothingIsSharedNothingIsClaimed_data();
    void whereNothingIsSharedNothingIsClaimed();
    void whatIsInHandElsewhereWaits();
    void theDeadAreLookedAfter_data();
    void theDeadAreLookedAfter();
    void whatAKilledImportClaimed_data();
    void whatAKilledImportClaimed();
    void anOlderImportOfTheConnectionIsFencedOff();
    void aDatabaseOfTheFormerVersion();
    void whatWasSentLongAgoIsPruned();
    void whatWasSentJustNowIsNeverPruned_data();
    void whatWasSentJustNowIsNeverPruned();
    void aLongRequestIsNoSilence_data();
    void aLongRequestIsNoSilence();
    void aClaimIsOnTheDisk();
    void aClaimIsUsedAtOnceOrNotAtAll_data();
    void aClaimIsUsedAtOnceOrNotAtAll();
    void rights_data();
    void rights();

private:
    /// As `state desk`, in the order of the documents.
    [[nodiscard]] QStringList claims() const
    {
        return ask(u"SELECT c.state || ' ' || d.name FROM smartup_journal.import_claim c JOIN "
                   "smartup_journal.desk d ON d.id = c.desk ORDER BY c.external_id"_s);
    }
    /// A third computer that claims what `desk` has planned, and says nothing more.
    void claimElsewhere(const Desk &desk)
    {
        SharedServer server;
        require(server.open(deskUser(), password(), SharedServer::Purpose::Claiming));
        const Result<qint64> epoch =
            server.beginClaims(Third, u"Third"_s, u"third"_s, seconds(300));
        QVERIFY(epoch);
        QList<ClaimOrder> orders;
        for (const ImportDocument &document : desk.file->documents) {
            orders.append({ { claimOrganisation(desk.profile, document.filialCode),
                              DocumentType::Order, document.externalId, document.filialCode },
                            true,
                            0 });
        }
        const auto claimed = server.claim(Third, { u"third"_s, epoch.value() }, orders, minutes(0));
        QVERIFY(claimed);
        for (const ClaimAnswer &answer : claimed.value()) {
            QCOMPARE(answer.verdict, ClaimVerdict::Ours);
        }
        // The computers of this test live at noon of a day in November.
        (void)ask(u"UPDATE smartup_journal.import_claim SET claimed = to_timestamp(%1) WHERE lease "
                  "= 'third'"_s.arg(desk.wire.probe.clock.now().toSecsSinceEpoch()));
    }
    void letTheThirdDie() const
    {
        (void)ask(u"UPDATE smartup_journal.import_lease SET seen = now() - interval '1 hour' WHERE "
                  "lease = 'third'"_s);
    }
};

void tst_SharedClaims::onlyOneOfTwoComputersSends()
{
    Desk first(deskUser(), u"First"_s);
    Desk second(deskUser(), u"Second"_s, &first.wire);
    first.prepare(Count);
    second.prepare(Count); // both have read the same, and Smartup has none of it
    QCOMPARE(first.plan->count(Prediction::Create), Count);
    QCOMPARE(second.plan->count(Prediction::Create), Count);
    first.send();
    QCOMPARE(first.summary.count(Outcome::Created), Count);
    QCOMPARE(claims(), QStringList(Count, u"sent First"_s));
    first.wire.paths.clear();
    second.send();
    QCOMPARE(second.summary.count(Outcome::NotSent), Count);
    QCOMPARE(first.wire.count(OrderImport.toLatin1()), 0);
    QCOMPARE(first.copies(), QList<int>(Count, 1));
    const QString why = second.results.value(0).message;
    QVERIFY2(why.contains(u"“First”"_s) && why.contains(u"has sent it already"_s), qPrintable(why));
    QCOMPARE(claims(), QStringList(Count, u"sent First"_s));
    QCOMPARE(second.count(DocumentState::Unknown), 0); // it knows what became of them
}

void tst_SharedClaims::whatIsRefusedIsFree()
{
    Desk desk(deskUser(), u"First"_s);
    desk.configure(u"error"_s, AllStatuses);
    desk.read(desk.existing(Count));
    desk.preview();
    QVERIFY(desk.plan);
    desk.send();
    QCOMPARE(desk.summary.count(Outcome::Refused), Count);
    QCOMPARE(claims(), QStringList());
}

/// What another computer has sent may be changed by whoever has seen it.
void tst_SharedClaims::aLaterPreviewMayUpdate()
{
    Desk first(deskUser(), u"First"_s);
    Desk second(deskUser(), u"Second"_s, &first.wire);
    first.configure(u"update"_s, AllStatuses);
    first.prepare(Count);
    first.send();
    QCOMPARE(first.summary.count(Outcome::Created), Count);
    second.prepare(Count);
    QCOMPARE(second.plan->count(Prediction::Update), Count);
    second.wire.probe.clock.advance(std::chrono::milliseconds(1));
    second.send();
    QCOMPARE(second.summary.count(Outcome::Updated), Count);
    QCOMPARE(claims(), QStringList(Count, u"sent Second"_s));
    QCOMPARE(first.copies(), QList<int>(Count, 1));
}

void tst_SharedClaims::withoutTheServerNothingIsSent()
{
    Desk desk(deskUser(), u"First"_s);
    desk.prepare(Count);
    m_postgres->stop();
    desk.send();
    m_postgres->start();
    QCOMPARE(desk.summary.count(Outcome::NotSent), Count);
    QCOMPARE(desk.wire.count(OrderImport.toLatin1()), 0);
    QVERIFY2(desk.summary.message.contains(u"Nothing was sent"_s),
             qPrintable(desk.summary.message));
    desk.prepare(Count);
    desk.send(); // and it goes on when it is there again
    QCOMPARE(desk.summary.count(Outcome::Created), Count);
}

void tst_SharedClaims::anAnswerThatIsLostIsAskedForAgain_data()
{
    QTest::addColumn<QByteArray>("cutAt");
    QTest::newRow("whether it is ours") << QByteArray("is_new");
    QTest::newRow("whether it is settled") << QByteArray("is_sent");
}

/// It came to pass on the server, and the connection broke: made again it finds what it did.
void tst_SharedClaims::anAnswerThatIsLostIsAskedForAgain()
{
    QFETCH(QByteArray, cutAt);
    PostgresProxy proxy(m_postgres->port());
    Desk desk(behind(proxy), u"First"_s);
    desk.prepare(Count);
    proxy.cutAt = cutAt;
    proxy.cutsLeft = 1;
    desk.send();
    QCOMPARE(proxy.cuts, 1);
    QCOMPARE(desk.summary.count(Outcome::Created), Count);
    QCOMPARE(desk.copies(), QList<int>(Count, 1));
    QCOMPARE(claims(), QStringList(Count, u"sent First"_s));
}

void tst_SharedClaims::whoOnlyReadsSendsNothing()
{
    Desk desk(deskUser(), u"First"_s);
    desk.settings.sends = false;
    desk.change(desk.settings);
    desk.prepare(Count);
    desk.send();
    QCOMPARE(desk.summary.count(Outcome::NotSent), Count);
    QVERIFY2(desk.summary.message.contains(u"only reads the shared log"_s),
             qPrintable(desk.summary.message));
}

void tst_SharedClaims::whereNothingIsSharedNothingIsClaimed_data()
{
    QTest::addColumn<bool>("isOn");
    QTest::addColumn<Environment>("environment");
    QTest::newRow("this computer takes part in no shared log") << false << Environment::Test;
    QTest::newRow("a sandbox is each computer's own") << true << Environment::Sandbox;
}

void tst_SharedClaims::whereNothingIsSharedNothingIsClaimed()
{
    QFETCH(bool, isOn);
    QFETCH(Environment, environment);
    Desk desk(deskUser(), u"First"_s);
    desk.settings.isOn = isOn;
    desk.change(desk.settings);
    desk.profile.environment = environment;
    desk.wire.connectAs(desk.profile);
    desk.prepare(Count);
    desk.send();
    QCOMPARE(desk.summary.count(Outcome::Created), Count);
    QCOMPARE(ask(u"SELECT count(*) FROM smartup_journal.import_claim"_s), QStringList(u"0"_s));
}

void tst_SharedClaims::whatIsInHandElsewhereWaits()
{
    Desk desk(deskUser(), u"First"_s);
    desk.prepare(Count);
    claimElsewhere(desk);
    desk.send();
    QCOMPARE(desk.summary.count(Outcome::NotSent), Count);
    const QString why = desk.results.value(0).message;
    QVERIFY2(why.contains(u"“Third”"_s) && why.contains(u"in hand"_s), qPrintable(why));
    QCOMPARE(desk.wire.count(OrderImport.toLatin1()), 0);
    QCOMPARE(claims(), QStringList(Count, u"claimed Third"_s));
    QCOMPARE(desk.count(DocumentState::Unknown), 0);
}

void tst_SharedClaims::theDeadAreLookedAfter_data()
{
    QTest::addColumn<bool>("hasArrived");
    QTest::addColumn<bool>("hasComeBack");
    QTest::addColumn<DocumentState>("state");
    QTest::addColumn<int>("requests");
    QTest::newRow("it had not sent it: proven to be absent, it goes from here")
        << false << false << DocumentState::Confirmed << 1;
    QTest::newRow("it had sent it: found, and not sent again")
        << true << false << DocumentState::Confirmed << 0;
    QTest::newRow("it claimed it once more meanwhile: what was proven counts no more")
        << false << true << DocumentState::Unknown << 0;
}

void tst_SharedClaims::theDeadAreLookedAfter()
{
    QFETCH(bool, hasArrived);
    QFETCH(bool, hasComeBack);
    QFETCH(DocumentState, state);
    QFETCH(int, requests);
    Desk desk(deskUser(), u"First"_s);
    desk.prepare(1, u"WITNESS-"_s);
    desk.send();
    QCOMPARE(desk.summary.count(Outcome::Created), 1);
    desk.prepare(1);
    claimElsewhere(desk);
    if (hasArrived) { // past the claims, as the third computer would have sent it
        Desk third(deskUser(), u"Third itself"_s, &desk.wire);
        third.service.setClaims(nullptr);
        third.prepare(1);
        third.send();
        QCOMPARE(third.summary.count(Outcome::Created), 1);
    }
    letTheThirdDie();
    desk.wire.paths.clear();
    desk.send();
    QCOMPARE(desk.summary.count(Outcome::NotSent), 1); // time alone gives nobody the right to send
    QVERIFY(desk.results.value(0).message.contains(u"was not heard of"_s));
    QCOMPARE(desk.count(DocumentState::Unknown), 1);
    QVERIFY(claims().contains(u"claimed Third"_s));
    desk.lookAfter(minutes(10));
    if (hasComeBack) {
        (void)ask(u"UPDATE smartup_journal.import_claim SET change = "
                  "nextval('smartup_journal.import_change') WHERE lease = 'third'"_s);
    }
    desk.lookAfter(minutes(10));
    QCOMPARE(desk.count(state), state == DocumentState::Confirmed ? 2 : 1); // with the witness
    QCOMPARE(desk.wire.count(OrderImport.toLatin1()), requests);
    QCOMPARE(desk.copies(1), QList<int>(1, hasArrived || requests > 0 ? 1 : 0));
    QCOMPARE(claims().contains(u"claimed Third"_s), requests == 0);
}

void tst_SharedClaims::whatAKilledImportClaimed_data()
{
    QTest::addColumn<bool>("isLedgerLost");
    QTest::newRow("its ledger has no line of it, so that nothing left: it is free") << false;
    QTest::newRow("its ledger was lost, and nobody knows what left: it is looked after") << true;
}

/// Killed after the claim: the ledger alone knows whether anything had left.
void tst_SharedClaims::whatAKilledImportClaimed()
{
    QFETCH(bool, isLedgerLost);
    Desk desk(deskUser(), u"First"_s);
    desk.prepare(1);
    const ImportDocument killed = desk.file->documents.constFirst();
    {
        SharedServer server;
        require(server.open(deskUser(), password(), SharedServer::Purpose::Claiming));
        ClaimLease lease { ledgerConnection(desk.profile), 0,
                           isLedgerLost ? u"lost"_s : desk.ledgerName() };
        const Result<qint64> epoch =
            server.beginClaims(desk.settings.deskId, u"First"_s, lease.name(), seconds(300));
        QVERIFY(epoch);
        lease.epoch = epoch.value();
        const ClaimKey key { claimOrganisation(desk.profile, killed.filialCode),
                             DocumentType::Order, killed.externalId, killed.filialCode };
        QVERIFY(server.claim(desk.settings.deskId, lease, { { key, true, 0 } }, minutes(0)));
    }
    QCOMPARE(claims(), QStringList(u"claimed First"_s));
    desk.prepare(1, u"OTHER-"_s);
    desk.send();
    QCOMPARE(desk.summary.count(Outcome::Created), 1);
    const QString other = u"sent First"_s;
    QCOMPARE(claims(),
             isLedgerLost ? QStringList({ u"claimed First"_s, other }) : QStringList(other));
    desk.prepare(1);
    desk.send();
    QCOMPARE(desk.summary.count(Outcome::Created), isLedgerLost ? 0 : 1);
    QCOMPARE(desk.results.value(0).message.contains(u"in hand"_s), isLedgerLost);
}

void tst_SharedClaims::anOlderImportOfTheConnectionIsFencedOff()
{
    SharedServer server;
    require(server.open(deskUser(), password(), SharedServer::Purpose::Claiming));
    const Result<qint64> older = server.beginClaims(Third, u"Third"_s, u"third"_s, seconds(300));
    const Result<qint64> newer = server.beginClaims(Third, u"Third"_s, u"third"_s, seconds(300));
    QVERIFY(older);
    QVERIFY(newer);
    const QList<ClaimOrder> orders { { { u"o"_s, DocumentType::Order, u"A"_s, {} }, true, 0 } };
    const auto late = server.claim(Third, { u"third"_s, older.value() }, orders, minutes(0));
    QVERIFY(!late);
    QVERIFY2(late.error().text.contains(u"Another import"_s), qPrintable(late.error().text));
    QVERIFY(server.claim(Third, { u"third"_s, newer.value() }, orders, minutes(0)));
}

/// It says what is to be done, and preparing it once more is all.
void tst_SharedClaims::aDatabaseOfTheFormerVersion()
{
    (void)ask(u"DROP TABLE smartup_journal.import_claim, smartup_journal.import_lease"_s);
    (void)ask(u"DROP FUNCTION smartup_journal.begin_claims(uuid, text, double precision)"_s);
    (void)ask(u"UPDATE smartup_journal.about SET version = 1"_s);
    Desk desk(deskUser(), u"First"_s);
    desk.prepare(Count);
    desk.send();
    QCOMPARE(desk.summary.count(Outcome::NotSent), Count);
    QVERIFY2(desk.summary.message.contains(u"prepare"_s), qPrintable(desk.summary.message));
    SharedServer server;
    require(server.open(admin(), password(), SharedServer::Purpose::Preparing));
    require(server.prepare());
    desk.prepare(Count);
    desk.send();
    QCOMPARE(desk.summary.count(Outcome::Created), Count);
}

void tst_SharedClaims::whatWasSentLongAgoIsPruned()
{
    SharedServer server;
    require(server.open(deskUser(), password(), SharedServer::Purpose::Claiming));
    const Result<qint64> epoch = server.beginClaims(Third, u"Third"_s, u"third"_s, seconds(300));
    QVERIFY(epoch);
    const ClaimLease lease { u"third"_s, epoch.value() };
    const ClaimKey sent { u"o"_s, DocumentType::Order, u"A"_s, {} };
    const ClaimKey open { u"o"_s, DocumentType::Order, u"B"_s, {} };
    const QList<ClaimOrder> orders { { sent, true, 0 }, { open, true, 0 } };
    QVERIFY(server.claim(Third, lease, orders, minutes(0)));
    QVERIFY(server.settleClaims(Third, lease, { { sent, true } }));
    QCOMPARE(server.openClaims(Third, lease).value(), QList<ClaimKey> { open });
    const QList<SharedClaimCount> counts = server.claimCounts().value();
    QCOMPARE(counts.size(), 1);
    QCOMPARE(counts.constFirst().desk, u"Third"_s);
    QCOMPARE(counts.constFirst().documents, 1);
    QVERIFY(counts.constFirst().since.isValid());
    (void)ask(u"UPDATE smartup_journal.import_claim SET claimed = '2020-01-01', sent = CASE state "
              "WHEN 'sent' THEN '2020-01-01'::timestamptz END"_s);
    SharedServer keeper;
    require(keeper.open(profile(u"pruner"_s), password(), SharedServer::Purpose::Pruning));
    QVERIFY(keeper.prune(u"2020-02"_s));
    QCOMPARE(claims(), QStringList(u"claimed Third"_s)); // what is open stays, however old
}

void tst_SharedClaims::whatWasSentJustNowIsNeverPruned_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("keptFrom");
    QTest::newRow("the month ended a minute ago: there are previews of the minute before")
        << u"2026-11-01 00:01"_s << u"2026-10-25 00:01"_s;
    QTest::newRow("the month is long over") << u"2026-11-27 12:00"_s << u"2026-11-01 00:00"_s;
}

void tst_SharedClaims::whatWasSentJustNowIsNeverPruned()
{
    QFETCH(QString, moment);
    QFETCH(QString, keptFrom);
    const QString sql = u"SELECT to_char(smartup_journal.claims_kept_from('2026-11', "
                        "'%1'::timestamp AT TIME ZONE 'UTC') AT TIME ZONE 'UTC', "
                        "'YYYY-MM-DD HH24:MI')"_s;
    QCOMPARE(ask(sql.arg(moment)), QStringList(keptFrom));
}

void tst_SharedClaims::aLongRequestIsNoSilence_data()
{
    QTest::addColumn<int>("longestRequest");
    QTest::addColumn<ClaimVerdict>("verdict");
    QTest::newRow("its requests take five minutes at most: it is gone")
        << 300 << ClaimVerdict::Abandoned;
    QTest::newRow("its requests may take two hours: it may wait for an answer")
        << 7200 << ClaimVerdict::InHand;
}

/// Whoever waits for an answer says nothing meanwhile, and its documents may still arrive.
void tst_SharedClaims::aLongRequestIsNoSilence()
{
    QFETCH(int, longestRequest);
    QFETCH(ClaimVerdict, verdict);
    SharedServer server;
    require(server.open(deskUser(), password(), SharedServer::Purpose::Claiming));
    const Result<qint64> epoch =
        server.beginClaims(Third, u"Third"_s, u"third"_s, seconds(longestRequest));
    QVERIFY(epoch);
    const QList<ClaimOrder> orders { { { u"o"_s, DocumentType::Order, u"A"_s, {} }, true, 0 } };
    QVERIFY(server.claim(Third, { u"third"_s, epoch.value() }, orders, minutes(0)));
    letTheThirdDie();
    const QString other = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<qint64> its = server.beginClaims(other, u"Other"_s, u"other"_s, seconds(300));
    QVERIFY(its);
    const auto claimed = server.claim(other, { u"other"_s, its.value() }, orders, minutes(0));
    QVERIFY(claimed);
    QCOMPARE(claimed.value().constFirst().verdict, verdict);
}

/// However the server is set up, and whoever had to connect anew in between.
void tst_SharedClaims::aClaimIsOnTheDisk()
{
    DatabaseConnection connection;
    require(connection.open(deskUser(), password()));
    QSqlQuery query(connection.database());
    QVERIFY(query.exec(u"SELECT smartup_journal.begin_claims('%1', 'third', 300)"_s.arg(Third)));
    QVERIFY(query.exec(u"SET synchronous_commit = off"_s));
    QVERIFY(query.exec(u"BEGIN"_s));
    QVERIFY2(query.exec(u"SELECT verdict FROM smartup_journal.claim('%1', 'third', 1, 'order', "
                        "'[]', 0)"_s.arg(Third)),
             qPrintable(query.lastError().text()));
    QVERIFY(query.exec(u"SHOW synchronous_commit"_s));
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toString(), u"on"_s);
    QVERIFY(query.exec(u"COMMIT"_s));
}

void tst_SharedClaims::aClaimIsUsedAtOnceOrNotAtAll_data()
{
    QTest::addColumn<int>("sleep");
    QTest::addColumn<int>("wait");
    QTest::addColumn<bool>("isUsed");
    QTest::newRow("at once") << 0 << 0 << true;
    QTest::newRow("the machine slept") << 90 << 0 << false;
    QTest::newRow("another request went first") << 0 << 2 << true;
    QTest::newRow("other requests went first for long") << 0 << 20 << false;
}

void tst_SharedClaims::aClaimIsUsedAtOnceOrNotAtAll()
{
    QFETCH(int, sleep);
    QFETCH(int, wait);
    QFETCH(bool, isUsed);
    Desk desk(deskUser(), u"First"_s);
    const auto sleepy = std::make_shared<SleepyClaims>(desk.wire.probe.clock, minutes(sleep));
    desk.service.setClaims(sleepy);
    desk.prepare(1);
    SlowGate gate(desk.wire.probe.clock, minutes(wait));
    desk.wire.client.setGate(&gate);
    desk.send();
    desk.wire.client.setGate(nullptr);
    QCOMPARE(desk.summary.count(Outcome::Created), isUsed ? 1 : 0);
    QCOMPARE(desk.summary.count(Outcome::NotSent), isUsed ? 0 : 1);
    QCOMPARE(desk.wire.count(OrderImport.toLatin1()), isUsed ? 1 : 0);
    QCOMPARE(desk.summary.message.contains(u"slept"_s), !isUsed);
    QCOMPARE(gate.givenBack, isUsed ? 0 : 1); // it costs nothing of the day
    QCOMPARE(sleepy->settled.size(), 1);
    QCOMPARE(sleepy->settled.constFirst().isSent, isUsed);
}

void tst_SharedClaims::rights_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("isAllowed");
    const QString begin = u"SELECT smartup_journal.begin_claims('%1', 'third', 300)"_s.arg(Third);
    const QString settle =
        u"SELECT smartup_journal.settle_claims('%1', 'third', '[]')"_s.arg(Third);
    const QString look = u"SELECT count(*) FROM smartup_journal.import_claim"_s;
    const QString take = u"DELETE FROM smartup_journal.import_claim"_s;
    QTest::newRow("a writer claims") << u"writer"_s << begin << true;
    QTest::newRow("a writer settles") << u"writer"_s << settle << true;
    QTest::newRow("a writer takes no claim away") << u"writer"_s << take << false;
    QTest::newRow("a writer does not see what others claim") << u"writer"_s << look << false;
    QTest::newRow("a reader sees claims") << u"reader"_s << look << true;
    QTest::newRow("a reader claims nothing") << u"reader"_s << begin << false;
    QTest::newRow("a reader settles nothing") << u"reader"_s << settle << false;
    QTest::newRow("a pruner claims nothing") << u"pruner"_s << begin << false;
}

void tst_SharedClaims::rights()
{
    QFETCH(QString, user);
    QFETCH(QString, sql);
    QFETCH(bool, isAllowed);
    DatabaseConnection connection;
    require(connection.open(profile(user), password()));
    QSqlQuery query(connection.database());
    QCOMPARE(query.exec(sql), isAllowed);
    QVERIFY2(isAllowed || query.lastError().nativeErrorCode() == "42501"_L1,
             qPrintable(query.lastError().text()));
}

QTEST_GUILESS_MAIN(tst_SharedClaims)
#include "tst_SharedClaims.moc"
