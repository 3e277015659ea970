#include "app/journal/BodyPacking.h"
#include "app/journal/SharedState.h"
#include "tests/app/journal/JournalBench.h"
#include "tests/app/journal/SharedBench.h"
#include "tests/support/JournalSamples.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30000;

JournalRemark pin(const QString &uuid, qint64 document)
{
    JournalRemark remark;
    remark.uuid = uuid;
    remark.documentId = document;
    remark.kind = RemarkKind::Pin;
    remark.author = u"Dilnoza"_s;
    remark.at = QDateTime(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC);
    return remark;
}

void importInto(DeskBench &desk, int first, int calls, int documents)
{
    for (int i = 0; i < calls; ++i) {
        desk.store->appendCall(sampleImport(first + i, documents));
    }
}

} // namespace

/// Desks and their shared log, on a real PostgreSQL that is stopped, slow, silent and cut off.
class tst_SharedJournal : public QObject, // NOLINT(readability-identifier-naming)
                          private SharedLogBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void cleanupTestCase() { stopServer(); }
    void init() { prepareDatabase(); }

    void desksSeeOneLiveLog()
    {
        DeskBench first(deskUser());
        DeskBench second(deskUser());
        first.share();
        second.share();
        importInto(first, 1, 1, 10);
        QTRY_COMPARE_WITH_TIMEOUT(second.lines(), 10, Patience);
        importInto(second, 2, 2, 5);
        second.store->appendCall(sampleSignIn(9));
        QTRY_COMPARE_WITH_TIMEOUT(first.lines(), 21, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(second.lines(), 21, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(first.state().isCaughtUp && second.state().isCaughtUp, Patience);
        QCOMPARE(calls(), u"4 4"_s);
        QCOMPARE(ask(u"SELECT count(*) FROM smartup_journal.desk"_s), QStringList { u"2"_s });
        first.stopSharing();
        second.stopSharing();
        QCOMPARE(untruthOf(first.shared()), QString());
        QCOMPARE(untruthOf(second.shared()), QString());
    }

    /// Whatever reads a journal reads the shared one, and finds the same in it.
    void whatIsReadIsWhatWasWritten()
    {
        DeskBench first(deskUser());
        DeskBench second(deskUser());
        CallRecord call = sampleImport(1, 10);
        call.settings = { u"hash"_s, u"duplicates.order=skip"_s, call.at };
        call.requestBody = QByteArray(KeptBody, 'x'); // longer than what is kept
        first.store->appendCall(call);
        first.share();
        second.share();
        QTRY_COMPARE_WITH_TIMEOUT(second.lines(), 10, Patience);
        second.stopSharing();
        for (const qint64 line : { 1, 3, 7 }) {
            JournalDetail mine = Reading(first.journal()).detail(line);
            JournalDetail theirs = Reading(second.shared()).detail(line);
            QVERIFY(mine.row.document.id == line);
            QCOMPARE(theirs.row, mine.row);
            QCOMPARE(theirs.call.uuid, mine.call.uuid);
            QCOMPARE(theirs.call.url, mine.call.url);
            QCOMPARE(theirs.call.profileId, connectionOfComputer(u"Desk"_s, mine.call.profileId));
            QCOMPARE(theirs.call.at, mine.call.at);
            QCOMPARE(theirs.call.requestHeaders, mine.call.requestHeaders);
            QVERIFY(mine.request.isTruncated());
            QVERIFY(theirs.request == mine.request);
            QVERIFY(theirs.response == mine.response);
            QCOMPARE(theirs.call.settings.text, mine.call.settings.text);
        }
    }
    void noSecretLeavesTheComputer()
    {
        DeskBench desk(deskUser());
        importInto(desk, 1, 1, 3);
        desk.share();
        QTRY_COMPARE_WITH_TIMEOUT(desk.lines(), 3, Patience);
        SharedServer server;
        require(server.open(deskUser(), password()));
        const auto fetched = server.fetch({});
        QVERIFY(fetched);
        QCOMPARE(fetched.value().records.size(), 1);
        const SharedRecord &record = fetched.value().records.first();
        const QByteArray json = decompressed(record.payload).value();
        QVERIFY(json.contains("smartup.example") && !json.contains("secret"));
        const auto bodies = bodiesFromPacked(record.bodies);
        QVERIFY(bodies.has_value());
        const QByteArray headers = decompressed(bodies->request.headers).value();
        QVERIFY(headers.contains("filial_id") && !headers.contains("YWRtaW5"));
    }

    void runsAndRemarksAreBroughtToTheirLastWord()
    {
        DeskBench first(deskUser());
        DeskBench second(deskUser());
        first.share();
        second.share();
        RunRecord run = sampleRun(u"run-1"_s);
        first.store->appendRun(run);
        CallRecord call = sampleImport(1, 3);
        call.runUuid = run.uuid;
        first.store->appendCall(call);
        const QString outcome =
            u"SELECT t.text || ' ' || r.documents FROM run r JOIN term t ON t.id = r.outcome"_s;
        QTRY_COMPARE_WITH_TIMEOUT(valueIn(second.shared(), outcome).toString(), u"running 0"_s,
                                  Patience);
        run.outcome = Outcome::Sent;
        run.documents = 3;
        run.finishedAt = run.startedAt.addSecs(5);
        first.store->appendRun(run);
        QTRY_COMPARE_WITH_TIMEOUT(valueIn(second.shared(), outcome).toString(), u"sent 3"_s,
                                  Patience);

        const QString pins =
            u"SELECT count(*) || ' ' || count(withdrawn_ms) || ' ' || max(document) FROM remark"_s;
        first.store->appendRemark(pin(u"pin-1"_s, 2));
        QTRY_COMPARE_WITH_TIMEOUT(valueIn(second.shared(), pins).toString(), u"1 0 2"_s, Patience);
        JournalRemark withdrawn = pin(u"pin-1"_s, 2);
        withdrawn.isWithdrawn = true;
        first.store->appendRemark(withdrawn);
        QTRY_COMPARE_WITH_TIMEOUT(valueIn(second.shared(), pins).toString(), u"1 1 2"_s, Patience);
        first.store->appendRemark(pin(u"pin-1"_s, 2)); // a former word, said again
        QTRY_COMPARE_WITH_TIMEOUT(valueIn(second.shared(), pins).toString(), u"1 0 2"_s, Patience);
    }

    void aServerThatWasAwayIsCaughtUpWith()
    {
        DeskBench first(deskUser());
        DeskBench second(deskUser());
        first.share();
        second.share();
        importInto(first, 1, 1, 10);
        QTRY_COMPARE_WITH_TIMEOUT(second.lines(), 10, Patience);
        m_postgres->stop();
        importInto(first, 2, 20, 10);
        importInto(second, 30, 5, 10);
        QTRY_COMPARE_WITH_TIMEOUT(first.state().link, SharedJournalState::Link::Away, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(first.state().behind, 20, Patience);
        QVERIFY(first.state().error && !first.state().error->remedy.isEmpty());
        QVERIFY(!first.state().error->raw.contains(PostgresServer::password()));
        QTRY_COMPARE_WITH_TIMEOUT(
            valueIn(first.journal(), u"SELECT count(*) FROM document"_s).toInt(), 210, Patience);
        m_postgres->start();
        QTRY_COMPARE_WITH_TIMEOUT(first.lines(), 260, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(second.lines(), 260, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(first.state().link, SharedJournalState::Link::Connected,
                                  Patience);
        QCOMPARE(calls(), u"26 26"_s);
    }

    void aCutAfterTheCommitDoublesNothing_data()
    {
        QTest::addColumn<int>("cuts");
        QTest::newRow("once") << 1;
        QTest::newRow("four times in a row") << 4;
    }
    void aCutAfterTheCommitDoublesNothing()
    {
        QFETCH(int, cuts);
        PostgresProxy proxy(m_postgres->port());
        proxy.cutsLeft = cuts;
        DeskBench first(behind(proxy));
        DeskBench second(deskUser());
        second.share();
        importInto(first, 1, 20, 10);
        first.share();
        QTRY_COMPARE_WITH_TIMEOUT(proxy.cuts, cuts, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(first.state().isCaughtUp, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(second.lines(), 200, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(first.lines(), 200, Patience);
        QCOMPARE(calls(), u"20 20"_s);
    }

    void aSlowServerHoldsNobodyUp()
    {
        PostgresProxy proxy(m_postgres->port());
        proxy.delay = std::chrono::milliseconds(150);
        DeskBench slow(behind(proxy));
        slow.share();
        importInto(slow, 1, 50, 10);
        QTRY_COMPARE(valueIn(slow.journal(), u"SELECT count(*) FROM document"_s).toInt(), 500);
        QTRY_COMPARE_WITH_TIMEOUT(slow.lines(), 500, Patience);
        QCOMPARE(calls(), u"50 50"_s);
    }

    void aSilentServerDoesNotHoldTheProgram()
    {
        PostgresProxy proxy(m_postgres->port());
        DeskBench held(behind(proxy));
        importInto(held, 1, 1, 10);
        held.share();
        QTRY_COMPARE_WITH_TIMEOUT(held.lines(), 10, Patience);
        proxy.isSilent = true;
        importInto(held, 2, 5, 10);
        QTRY_COMPARE_WITH_TIMEOUT(
            valueIn(held.journal(), u"SELECT count(*) FROM document"_s).toInt(), 60, Patience);
        QElapsedTimer clock;
        clock.start();
        held.stopSharing();
        QVERIFY(clock.elapsed() < Patience);
        QCOMPARE(calls(), u"1 1"_s);
    }

    void aServerThatFallsSilentIsGivenUpAndAskedAgain()
    {
        PostgresProxy proxy(m_postgres->port());
        DeskBench desk(behind(proxy));
        desk.patience = std::chrono::milliseconds(500);
        importInto(desk, 1, 1, 10);
        desk.share();
        QTRY_COMPARE_WITH_TIMEOUT(desk.lines(), 10, Patience);
        QTRY_VERIFY(desk.state().lastSent.isValid());
        proxy.isSilent = true;
        importInto(desk, 2, 5, 10);
        QTRY_VERIFY_WITH_TIMEOUT(desk.state().error, Patience);
        QCOMPARE(desk.state().link, SharedJournalState::Link::Away);
        QVERIFY(desk.state().error->text.contains(u"too long"_s));
        QVERIFY(!desk.state().error->remedy.isEmpty());
        proxy.isSilent = false;
        QTRY_COMPARE_WITH_TIMEOUT(desk.lines(), 60, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.state().isCaughtUp, Patience);
        QCOMPARE(calls(), u"6 6"_s); // nothing twice
    }

    /// Something that takes connections and never says a word: no PostgreSQL, or one that hangs.
    void aSocketThatStaysSilentIsGivenUp()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        DatabaseProfile database = deskUser();
        database.port = silent.serverPort();
        database.options = u"connect_timeout=2"_s;
        DeskBench desk(database);
        importInto(desk, 1, 1, 10);
        desk.share();
        QTRY_VERIFY_WITH_TIMEOUT(desk.state().error, Patience);
        QCOMPARE(desk.state().link, SharedJournalState::Link::Away);
        QCOMPARE(desk.state().behind, 1);
        desk.use(deskUser());
        desk.stopSharing();
        desk.share();
        QTRY_COMPARE_WITH_TIMEOUT(desk.lines(), 10, Patience);
    }

    void whatWasSentBeforeAnEndIsNotSentAnew()
    {
        DeskBench desk(deskUser());
        desk.share();
        importInto(desk, 1, 20, 10);
        QTRY_VERIFY_WITH_TIMEOUT(desk.lines() == 200 && desk.state().isCaughtUp, Patience);
        desk.stopSharing();
        {
            SharedState state(desk.stateFile()); // as if the end had come before it was remembered
            QVERIFY(state.open());
            QCOMPARE(state.lastCall()->id, 20);
            QVERIFY(state.setLastCall({ 3, u"call-3"_s }));
            QVERIFY(state.setPlace({}));
        }
        desk.share();
        importInto(desk, 21, 1, 10);
        QTRY_COMPARE_WITH_TIMEOUT(desk.lines(), 210, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.state().isCaughtUp, Patience);
        QCOMPARE(calls(), u"21 21"_s);
        desk.stopSharing();
        QCOMPARE(untruthOf(desk.shared()), QString());
    }

    void whatIsLostHereIsReadAnew_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("the file is gone") << QByteArray();
        QTest::newRow("the file is damaged") << QByteArray(100000, '?');
    }
    void whatIsLostHereIsReadAnew()
    {
        QFETCH(QByteArray, content);
        DeskBench desk(deskUser());
        desk.share();
        importInto(desk, 1, 3, 10);
        QTRY_COMPARE_WITH_TIMEOUT(desk.lines(), 30, Patience);
        desk.stopSharing();
        QFile file(desk.shared());
        QVERIFY(file.remove());
        if (!content.isEmpty()) {
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
            file.close();
        }
        desk.share();
        QTRY_COMPARE_WITH_TIMEOUT(desk.lines(), 30, Patience);
        QCOMPARE(calls(), u"3 3"_s);
    }

    void whatIsReadIsKeptAsLongAsTheLog()
    {
        DeskBench desk(deskUser());
        CallRecord old = sampleImport(1, 10);
        old.at = QDateTime(QDate(2020, 1, 15), QTime(4, 0), Qt::UTC);
        desk.store->appendCall(old);
        importInto(desk, 2, 1, 5);
        desk.share();
        QTRY_COMPARE_WITH_TIMEOUT(desk.lines(), 15, Patience);
        desk.stopSharing();
        desk.pruneDelay = std::chrono::milliseconds(0);
        desk.share();
        QTRY_COMPARE_WITH_TIMEOUT(desk.lines(), 5, Patience);
        importInto(desk, 3, 1, 5);
        QTRY_COMPARE_WITH_TIMEOUT(desk.lines(), 10, Patience);
        QCOMPARE(calls(), u"3 3"_s); // the server keeps what its pruner leaves
        desk.stopSharing();
        QCOMPARE(untruthOf(desk.shared()), QString());
    }

    void anotherServerBeginsAnew()
    {
        DeskBench moved(deskUser());
        moved.share();
        importInto(moved, 1, 3, 10);
        QTRY_COMPARE_WITH_TIMEOUT(moved.lines(), 30, Patience);
        moved.stopSharing();
        prepareDatabase();
        DeskBench there(deskUser());
        there.share();
        importInto(there, 10, 1, 5);
        moved.use(deskUser());
        moved.share(
            QDateTime(QDate(2026, 11, 24), QTime(4, 0, 2), Qt::UTC)); // the first call is older
        QTRY_COMPARE_WITH_TIMEOUT(moved.lines(), 25, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(there.lines(), 25, Patience);
        QTRY_COMPARE(calls(), u"3 3"_s);
    }

    void whoSendsFromAnEarlierMomentSendsTheRest()
    {
        DeskBench desk(deskUser());
        importInto(desk, 1, 3, 10);
        QTRY_COMPARE_WITH_TIMEOUT(
            valueIn(desk.journal(), u"SELECT count(*) FROM document"_s).toInt(), 30, Patience);
        desk.share(QDateTime(QDate(2026, 11, 24), QTime(4, 0, 2), Qt::UTC));
        QTRY_COMPARE_WITH_TIMEOUT(desk.lines(), 20, Patience);
        QCOMPARE(calls(), u"2 2"_s);
        desk.stopSharing();
        desk.share();
        QTRY_COMPARE_WITH_TIMEOUT(desk.lines(), 30, Patience);
        QCOMPARE(calls(), u"3 3"_s);
    }

    void oneProgramOfAComputerSends()
    {
        DeskBench desk(deskUser());
        importInto(desk, 1, 1, 10);
        QLockFile held(desk.stateFile() + u".lock"_s);
        QVERIFY(held.tryLock());
        desk.share();
        QTRY_COMPARE_WITH_TIMEOUT(desk.state().link, SharedJournalState::Link::Away, Patience);
        QCOMPARE(calls(), u"0 0"_s);
        held.unlock();
        QTRY_COMPARE_WITH_TIMEOUT(desk.lines(), 10, Patience);
    }
    void aDatabaseThatIsNotPreparedIsSaid()
    {
        DeskBench desk(profile(u"desk"_s, u"postgres"_s));
        desk.share();
        QTRY_VERIFY_WITH_TIMEOUT(desk.state().error.has_value(), Patience);
        QVERIFY2(desk.state().error->remedy.contains("prepare"_L1),
                 qPrintable(desk.state().error->raw));
    }

private:
    static constexpr int KeptBody = 3 << 20;
};

QTEST_GUILESS_MAIN(tst_SharedJournal)
#include "tst_SharedJournal.moc"
