#include "app/exchange/LedgerLocks.h"
#include "tests/app/LedgerBench.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
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

class TestLedgerStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBegunRequestIsOnTheDisk();
    void eachDocumentIsSettledByItself();
    void inDoubtIsNotSentAgain();
    void whatAnotherComputerMayHaveSent();
    void referencesAreThereUntilTheirAnswer();
    void anEndThatTheDiskDoesNotTakeIsWrittenLater();
    void aLaterImportIsAnotherLife();
    void aPlanThatIsOlderThanTheDocument();
    void contentIsFrozenWhileInDoubt();
    void withoutAnIdAPersonMustLook();
    void anEndOfTheProgramIsADoubt();
    void aRunningProgramIsLeftAlone();
    void oneSenderAConnection();
    void locksThatNameNobody();
    void notesOfAFormerVersion();
    void whatIsKeptBackIsNoted();
    void whatCannotBeWrittenWaits();
    void nothingBeginsWithoutTheDisk();
    void theChainTellsOfEveryChange();
    void formerLedger();
    void newerLedger();
};

void TestLedgerStore::aBegunRequestIsOnTheDisk()
{
    Bench bench;
    const BegunAttempt begun = bench.begin({ document(u"A"_s), document(u"B"_s) });
    QCOMPARE(begun.documents.size(), 2);
    LedgerStore other(bench.folder.path());
    const auto seen = other.documents({ u"p"_s, DocumentType::Order, {}, true });
    QVERIFY(seen);
    QCOMPARE(seen.value().size(), 2);
    const LedgerDocument &first = seen.value().first();
    QCOMPARE(first.protocol.state, State::Intent);
    QCOMPARE(first.payload, "{\"a\":1}");
    QCOMPARE(first.externalId, u"A"_s);
    QCOMPARE(first.protocol.attempts, 1);
    QCOMPARE(first.protocol.firstSent, Noon);
    QCOMPARE(first.protocol.waitsFrom, at().steady);
    QCOMPARE(first.date, Noon.date());
    QCOMPARE(first.source, u"orders.json"_s);
}

void TestLedgerStore::eachDocumentIsSettledByItself()
{
    Bench bench;
    const BegunAttempt begun =
        bench.begin({ document(u"A"_s), document(u"B"_s), document(u"C"_s) });
    AttemptResult result = ended(begun, AttemptEnd::Confirmed, u"7"_s);
    result.documents[1].end.end = AttemptEnd::Rejected;
    result.documents[1].end.reason = u"no such client"_s;
    result.documents[2].end.end = AttemptEnd::Unknown;
    QVERIFY(bench.store->finish(result));
    bench.restart();
    QCOMPARE(bench.states(), (QList { State::Confirmed, State::Rejected, State::Unknown }));
    QCOMPARE(bench.all().at(0).protocol.smartupId, u"7"_s);
    QCOMPARE(bench.all().at(1).protocol.reason, u"no such client"_s);
}

void TestLedgerStore::inDoubtIsNotSentAgain()
{
    Bench bench;
    const BegunAttempt first = bench.begin({ document(u"A"_s) });
    // Under way: not a second time, whoever asks.
    QCOMPARE(bench.begin({ document(u"A"_s) }).documents, QList<qint64> { 0 });
    QVERIFY(bench.store->finish(ended(first, AttemptEnd::Unknown)));
    const BegunAttempt second = bench.begin({ document(u"A"_s), document(u"B"_s) });
    QCOMPARE(second.documents.at(0), 0);
    QVERIFY(second.documents.at(1) > 0);
    QCOMPARE(bench.states(), (QList { State::Unknown, State::Intent }));
}

/// It is in doubt here as if it had been sent from here; only what was never here is left alone.
void TestLedgerStore::whatAnotherComputerMayHaveSent()
{
    Bench bench;
    const auto claimed = [](bool onlyIfLeft) {
        return InheritedDocuments::Claim { Noon.addDays(-1), 7, onlyIfLeft };
    };
    QVERIFY(bench.store->inherit({ order({ document(u"A"_s) }), { claimed(true) } }));
    QVERIFY(bench.all().isEmpty());
    QVERIFY(bench.store->inherit({ order({ document(u"A"_s) }), { claimed(false) } }));
    bench.restart();
    bench.hasLease = false;
    QCOMPARE(bench.states(), (QList { State::Unknown }));
    const LedgerDocument inherited = bench.all().constFirst();
    QCOMPARE(inherited.claim, 7);
    QCOMPARE(inherited.protocol.firstSent, Noon.addDays(-1));
    QVERIFY2(openDocument(inherited).reason.contains("Another computer"_L1),
             qPrintable(openDocument(inherited).reason));
    QCOMPARE(bench.begin({ document(u"A"_s) }).documents, QList<qint64> { 0 });
    const auto found =
        bench.store->find(u"p"_s, DocumentType::Order, { document(u"A"_s), document(u"B"_s) });
    QVERIFY(found);
    QVERIFY(found.value().at(0)->isSamePayload);
    QVERIFY(!found.value().at(1));
    // Proven not to be there it goes from here, and the doubt is ours.
    bench.tamper(u"UPDATE import_doc SET state = 'ready'"_s);
    QVERIFY(bench.begin({ document(u"A"_s) }).documents.constFirst() > 0);
    QCOMPARE(bench.all().constFirst().claim, 0);
    QVERIFY(bench.store->isChainSound().value());
}

void TestLedgerStore::referencesAreThereUntilTheirAnswer()
{
    Bench bench;
    ReferenceRequest request;
    request.profileId = u"p"_s;
    request.entity = ReferenceEntity::Producer;
    request.source = u"makers.json"_s;
    request.runUuid = u"run"_s;
    request.callUuid = u"call"_s;
    request.records = 2;
    request.body = "{\"producer\":[]}";
    request.sentAt = at();
    const Result<qint64> answered = bench.store->beginReferences(request);
    const Result<qint64> lost = bench.store->beginReferences(request);
    QVERIFY(answered);
    QVERIFY(lost);
    QVERIFY(bench.store->doubtfulReferences().value().isEmpty()); // under way, here
    QVERIFY(bench.store->endReferences(answered.value(), false));
    QVERIFY(bench.store->endReferences(lost.value(), true));
    const Result<qint64> killed = bench.store->beginReferences(request);
    QVERIFY(killed);
    bench.restart();
    const QList<ReferenceRequest> doubtful = bench.store->doubtfulReferences(u"p"_s).value();
    QCOMPARE(doubtful.size(), 2);
    QCOMPARE(doubtful.at(0).id, lost.value());
    QVERIFY(!doubtful.at(0).isUntold);
    QCOMPARE(doubtful.at(0).body, request.body);
    QCOMPARE(doubtful.at(0).sentAt.steady, request.sentAt.steady);
    QCOMPARE(doubtful.at(1).id, killed.value());
    QVERIFY(doubtful.at(1).isUntold);
    QVERIFY(bench.store->doubtfulReferences(u"another"_s).value().isEmpty());
    QVERIFY(bench.store->settleReferences(lost.value()));
    QCOMPARE(bench.store->doubtfulReferences().value().size(), 1);
}

void TestLedgerStore::anEndThatTheDiskDoesNotTakeIsWrittenLater()
{
    Bench bench;
    ReferenceRequest request;
    request.profileId = u"p"_s;
    request.callUuid = u"call"_s;
    request.runUuid = u"run"_s;
    request.body = "{}";
    request.sentAt = at();
    const Result<qint64> lost = bench.store->beginReferences(request);
    QVERIFY(lost);
    bench.tamper(u"CREATE TRIGGER full BEFORE UPDATE ON reference_request BEGIN SELECT "
                 "RAISE(ABORT, 'full'); END"_s);
    QVERIFY(!bench.store->endReferences(lost.value(), true));
    QVERIFY(!bench.store->doubtfulReferences()); // nobody is told that nothing is in doubt
    bench.tamper(u"DROP TRIGGER full"_s);
    QCOMPARE(bench.store->doubtfulReferences().value().size(), 1);
    QVERIFY(!bench.store->doubtfulReferences().value().constFirst().isUntold); // the log knows it
}

void TestLedgerStore::aLaterImportIsAnotherLife()
{
    Bench bench;
    QVERIFY(bench.store->finish(ended(bench.begin({ document(u"A"_s) }), AttemptEnd::Confirmed)));
    const BegunAttempt again = bench.begin({ document(u"A"_s, "{\"a\":2}") });
    QVERIFY(again.documents.first() > 0);
    QCOMPARE(bench.all().size(), 1);
    QCOMPARE(bench.all(true).constFirst().payload, "{\"a\":2}");
    QCOMPARE(bench.all().constFirst().revision, 2);
    QCOMPARE(bench.all().constFirst().protocol.attempts, 1);
    // What was held begins anew by a person's next import, too.
    QVERIFY(bench.store->finish(ended(again, AttemptEnd::HeldAuth)));
    QVERIFY(bench.begin({ document(u"A"_s, "{\"a\":2}") }).documents.first() > 0);
    QCOMPARE(bench.all().constFirst().revision, 2);
    QCOMPARE(bench.all().constFirst().protocol.attempts, 1);
}

/// Two plans of the same file: what the first has sent the second did not know.
void TestLedgerStore::aPlanThatIsOlderThanTheDocument()
{
    Bench bench;
    const auto horizon = bench.store->horizon();
    QVERIFY(bench.store->finish(ended(bench.begin({ document(u"A"_s) }), AttemptEnd::Confirmed)));
    AttemptOrder second = order({ document(u"A"_s), document(u"B"_s) });
    second.horizon = horizon.value();
    const auto begun = bench.store->begin(second);
    QVERIFY(begun);
    QCOMPARE(begun.value().documents.first(), 0);
    QVERIFY(begun.value().documents.last() > 0);
    second.documents = { document(u"A"_s) };
    second.horizon = bench.store->horizon().value();
    QVERIFY(bench.store->begin(second).value().documents.first() > 0);
}

void TestLedgerStore::contentIsFrozenWhileInDoubt()
{
    Bench bench;
    QVERIFY(bench.store->finish(ended(bench.begin({ document(u"A"_s) }), AttemptEnd::Unknown)));
    AttemptOrder other = order({ document(u"A"_s, "{\"a\":2}") });
    other.terms.isDedupeProven = true; // even then: another content is another document
    other.now = at(minutes(30));
    const auto begun = bench.store->begin(other);
    QVERIFY(begun);
    QCOMPARE(begun.value().documents, QList<qint64> { 0 });
    QCOMPARE(bench.all(true).constFirst().payload, "{\"a\":1}");
    other.documents = { document(u"A"_s) };
    QVERIFY(bench.store->begin(other).value().documents.first() > 0);
}

void TestLedgerStore::withoutAnIdAPersonMustLook()
{
    Bench bench;
    const BegunAttempt begun = bench.begin({ document({}), document({}) });
    QVERIFY(begun.documents.at(0) != begun.documents.at(1));
    QVERIFY(bench.store->finish(ended(begun, AttemptEnd::Unknown)));
    QCOMPARE(bench.states(), (QList { State::Manual, State::Manual }));
}

void TestLedgerStore::anEndOfTheProgramIsADoubt()
{
    Bench bench;
    (void)bench.begin({ document(u"A"_s), document(u"B"_s) });
    bench.restart();
    const auto lost = bench.store->recover(at(minutes(5)));
    QVERIFY(lost);
    QCOMPARE(lost.value().size(), 1);
    QCOMPARE(lost.value().first().runUuid, u"run-1"_s);
    QCOMPARE(lost.value().first().documents.size(), 2);
    QVERIFY(!lost.value().first().isEnded);
    QCOMPARE(bench.states(), (QList { State::Unknown, State::Unknown }));
    // Nothing changes a second time; it is told until the log has it.
    const QList<LedgerDocument> before = bench.all();
    QCOMPARE(bench.store->recover(at(minutes(6))).value().size(), 1);
    QCOMPARE(bench.all().constFirst().protocol, before.constFirst().protocol);
    QVERIFY(bench.store->noteLogged({ u"another"_s, u"call-run-1"_s }));
    QCOMPARE(bench.store->recover(at(minutes(7))).value().size(), 0);
    QVERIFY(bench.store->isChainSound().value());
}

void TestLedgerStore::aRunningProgramIsLeftAlone()
{
    Bench bench;
    (void)bench.begin({ document(u"A"_s) });
    LedgerStore other(bench.folder.path());
    QCOMPARE(other.recover(at()).value().size(), 0);
    QCOMPARE(bench.store->recover(at()).value().size(), 0);
    QCOMPARE(bench.states(), QList { State::Intent });
}

void TestLedgerStore::oneSenderAConnection()
{
    Bench bench;
    (void)bench.begin({ document(u"A"_s) });
    LedgerStore other(bench.folder.path());
    QVERIFY(!other.takeLease(u"p"_s));
    QVERIFY(!bench.store->takeLease(u"p"_s));
    QVERIFY(!other.begin(order({ document(u"B"_s) })));
    QVERIFY(other.takeLease(u"another"_s));
    QVERIFY(other.begin(order({ document(u"B"_s) }, u"another"_s)));
    bench.store->giveLeaseBack(u"p"_s);
    QVERIFY(other.takeLease(u"p"_s));
    // Whoever had it before has it no more.
    QVERIFY(!bench.store->begin(order({ document(u"C"_s) })));
    QVERIFY(other.begin(order({ document(u"C"_s) })));
}

/// As a program leaves them that ends between making one and writing its number into it.
void TestLedgerStore::locksThatNameNobody()
{
    const QTemporaryDir folder;
    for (const QString &name :
         { leaseFile(folder.path(), u"p"_s), folder.filePath(u"ledger.sqlite.lock"_s) }) {
        QFile lock(name);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60),
                                 QFile::FileModificationTime));
    }
    LedgerStore store(folder.path());
    QVERIFY(store.takeLease(u"p"_s));
    QVERIFY(store.begin(order({ document(u"A"_s) })));
}

void TestLedgerStore::notesOfAFormerVersion()
{
    Bench bench;
    ImportIntent intent;
    intent.runUuid = u"old"_s;
    intent.profileId = u"p"_s;
    intent.source = u"old.json"_s;
    intent.startedAt = Noon;
    intent.sentAt = Noon;
    intent.documents = { { u"A"_s, u"TAS"_s, Noon.date(), u"D"_s }, {} };
    for (const QString &name : { u"old-0.intent"_s, u"old-1.doubt"_s }) {
        QFile file(bench.folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toJson(intent));
        intent.documents = { { u"B"_s, u"TAS"_s, Noon.date(), u"D"_s } };
    }
    QFile damaged(bench.folder.filePath(u"x-0.intent"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    const auto lost = bench.store->recover(at());
    QCOMPARE(lost.value().size(), 1); // the other one was told when it became a doubt
    QCOMPARE(bench.states(), (QList { State::Unknown, State::Unknown }));
    QVERIFY(!bench.all().constFirst().hasPayload);
    QCOMPARE(QDir(bench.folder.path()).entryList({ u"*.intent"_s, u"*.doubt"_s }),
             QStringList { u"x-0.intent"_s });
    QCOMPARE(bench.store->recover(at()).value().size(), 0);
}

void TestLedgerStore::whatIsKeptBackIsNoted()
{
    Bench bench;
    // One is there already, one is in doubt, one was refused before.
    const BegunAttempt confirmed = bench.begin({ document(u"E-1"_s) });
    QVERIFY(bench.store->finish(ended(confirmed, AttemptEnd::Confirmed, u"900001"_s)).isOk());
    const BegunAttempt unknown = bench.begin({ document(u"E-2"_s) });
    QVERIFY(bench.store->finish(ended(unknown, AttemptEnd::Unknown)).isOk());
    const BegunAttempt refused = bench.begin({ document(u"E-3"_s) });
    QVERIFY(bench.store->finish(ended(refused, AttemptEnd::Rejected)).isOk());
    const QList<NewDocument> all { document(u"E-1"_s, "{\"b\":1}"), document(u"E-2"_s),
                                   document(u"E-3"_s, "{\"b\":3}"), document(u"E-4"_s),
                                   document({}) };
    const QStringList reasons { u"a"_s, u"b"_s, u"no goods"_s, u"nobody"_s, u"nameless"_s };
    QVERIFY(bench.store->park({ order(all), reasons }).isOk());
    using enum DocumentState;
    QCOMPARE(bench.states(), (QList<State> { Confirmed, Unknown, Invalid, Invalid, Invalid }));
    bench.restart();
    const QList<LedgerDocument> found = bench.all(true);
    QCOMPARE(found.at(0).protocol.smartupId, u"900001"_s); // what is there is not forgotten
    QCOMPARE(found.at(2).protocol.reason, u"no goods"_s);
    QCOMPARE(found.at(2).payload, "{\"b\":3}"_ba);
    QCOMPARE(found.at(3).protocol.reason, u"nobody"_s);
    QVERIFY(bench.store->isChainSound().value());
    // Corrected, it is sent like any other.
    bench.hasLease = false;
    const BegunAttempt again = bench.begin({ document(u"E-4"_s, "{\"c\":4}") });
    QVERIFY(again.documents.value(0) != 0);
    QCOMPARE(bench.states().at(3), Intent);
    // Nothing that is kept back holds up anything else: the one in doubt does.
    QCOMPARE(bench.store->unknownBatches(u"p"_s).value(), 1);
}

void TestLedgerStore::whatCannotBeWrittenWaits()
{
    Bench bench;
    const BegunAttempt begun = bench.begin({ document(u"A"_s) });
    const QFileInfo reserve(bench.folder.filePath(u"reserve"_s));
    QCOMPARE(reserve.size(), 32LL * 1024 * 1024);
    bench.tamper(u"CREATE TRIGGER full BEFORE UPDATE ON import_doc BEGIN SELECT RAISE(ABORT, "
                 "'full'); END"_s);
    QVERIFY(!bench.store->finish(ended(begun, AttemptEnd::Confirmed)));
    QVERIFY(bench.store->hasUnwritten());
    // The room that was kept is given up, and nothing begins meanwhile.
    QVERIFY(!QFile::exists(bench.folder.filePath(u"reserve"_s)));
    QVERIFY(!bench.store->begin(order({ document(u"B"_s) })));
    bench.tamper(u"DROP TRIGGER full"_s);
    QVERIFY(bench.store->writeUnwritten());
    QCOMPARE(bench.states(), QList { State::Confirmed });
    QVERIFY(bench.store->begin(order({ document(u"B"_s) })));
}

void TestLedgerStore::nothingBeginsWithoutTheDisk()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"imports"_s);
    QFile obstacle(file); // also for root nothing can be written there
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    LedgerStore store(file);
    const Status taken = store.takeLease(u"p"_s);
    QVERIFY(!taken);
    QCOMPARE(taken.error().origin, ErrorOrigin::Storage);
    QVERIFY(!store.begin(order({ document(u"A"_s) })));
}

void TestLedgerStore::theChainTellsOfEveryChange()
{
    Bench bench;
    const BegunAttempt begun = bench.begin({ document(u"A"_s) });
    QVERIFY(bench.store->finish(ended(begun, AttemptEnd::Unknown)));
    const auto changed = bench.store->change({ { begun.documents.first(), protocol::LookBegun {} },
                                               { begun.documents.first(), protocol::Begun {} } },
                                             {}, at(minutes(30)));
    QCOMPARE(changed.value().size(), 1); // the second may not happen
    QVERIFY(bench.store->isChainSound().value());
    bench.tamper(u"UPDATE import_event SET new_state = 'confirmed' WHERE id = 3"_s);
    QVERIFY(!bench.store->isChainSound().value());
}

/// A file as the first version made it keeps what is in it, and is one of this version.
void TestLedgerStore::formerLedger()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger.sqlite"_s);
    QFile schema(QStringLiteral(SMARTUP_SOURCE_DIR "/tests/data/imports-1.sql"));
    QVERIFY(schema.open(QIODevice::ReadOnly));
    const auto onFile = [&](auto work) {
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"former"_s);
            file.setDatabaseName(path);
            QVERIFY(file.open());
            QSqlQuery query(file);
            work(query);
        }
        QSqlDatabase::removeDatabase(u"former"_s);
    };
    const QStringList parts = QString::fromUtf8(schema.readAll()).split(u";\n"_s);
    onFile([&](QSqlQuery &query) {
        QVERIFY(query.exec(u"PRAGMA auto_vacuum = 2"_s));
        for (const QString &part : parts) {
            if (part.contains("CREATE "_L1)) {
                QVERIFY(query.exec(part.mid(part.indexOf("CREATE "_L1))));
            }
        }
        QVERIFY(query.exec(
            u"INSERT INTO import_doc VALUES (1, 'p', 'order', 'TAS', 'A', 'Chashma', 'o.json', "
            "'run-0', '1', 'D', '2026-11-12', 1, x'', x'', 'intent', 0, '', NULL, 0, 0, x'', 0, 1, "
            "0, 0, 0, 0, 0, 0, x'', 0, 0, 0, 0, '')"_s));
        QVERIFY(query.exec(u"INSERT INTO import_attempt VALUES (1, 'p', 'order', 'Chashma', "
                           "'o.json', 'run-0', 3, 1, 0, 0, NULL, NULL, NULL, NULL)"_s));
        QVERIFY(query.exec(u"INSERT INTO attempt_doc VALUES (1, 1, 1)"_s));
        QVERIFY(query.exec(u"PRAGMA user_version = 1"_s));
    });
    {
        LedgerStore store(folder.path());
        const auto lost = store.recover(at());
        QVERIFY2(lost.isOk(), lost ? "" : qUtf8Printable(lost.error().raw));
        QCOMPARE(lost.value().size(), 1);
        QCOMPARE(lost.value().first().callUuid, u"run-0-3"_s);
        QCOMPARE(lost.value().first().documents.first().externalId, u"A"_s);
        QCOMPARE(store.documents({}).value().first().protocol.state, State::Unknown);
    }
    const QTemporaryDir fresh;
    QVERIFY(LedgerStore(fresh.path()).takeLease(u"p"_s));
    // The same columns as in a file that is made today.
    const auto columns = [](const QString &file) {
        QStringList all;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"columns"_s);
            database.setDatabaseName(file);
            QSqlQuery query(database);
            if (database.open()
                && query.exec(u"SELECT m.type, m.name, coalesce(c.name, '') FROM sqlite_master m "
                              "LEFT JOIN pragma_table_info(m.name) c ON true"_s)) {
                while (query.next()) {
                    all.append(query.value(0).toString() + u' ' + query.value(1).toString() + u' '
                               + query.value(2).toString());
                }
            }
        }
        QSqlDatabase::removeDatabase(u"columns"_s);
        all.sort();
        return all;
    };
    const QStringList made = columns(fresh.filePath(u"ledger.sqlite"_s));
    QVERIFY(made.size() > 40);
    QCOMPARE(columns(path).join(u'\n'), made.join(u'\n'));
}

void TestLedgerStore::newerLedger()
{
    Bench bench;
    QVERIFY(bench.store->takeLease(u"p"_s));
    bench.store.reset();
    bench.tamper(u"PRAGMA user_version = 99"_s);
    bench.open();
    QVERIFY(!bench.store->takeLease(u"p"_s));
}

QTEST_GUILESS_MAIN(TestLedgerStore)
#include "tst_LedgerStore.moc"
