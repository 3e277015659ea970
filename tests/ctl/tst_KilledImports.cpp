#include "app/exchange/ImportLedger.h"
#include "app/exchange/ReconcileService.h"
#include "app/journal/JournalPlace.h"
#include "app/journal/JournalStore.h"
#include "tests/ctl/CommandBench.h"
#include "tests/support/OrderFiles.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimer>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

using State = DocumentState;

constexpr int Documents = 6; ///< of an import
constexpr int UsualKills = 100;
constexpr quint32 Seed = 20261112;

/// The machine's clocks some time later: nobody waits ten minutes in a test.
class LaterClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::currentDateTimeUtc().addMSecs(by.count());
    }
    [[nodiscard]] SteadyMoment steady() const override
    {
        SteadyMoment moment = machineSteadyMoment();
        moment.sinceBoot += by;
        return moment;
    }

    std::chrono::milliseconds by { 0 };
};

/// A killed program leaves behind what it wrote, on whatever disk; one in memory is quick.
void keepInMemory()
{
    if (QFileInfo(u"/dev/shm"_s).isWritable()) {
        qputenv("TMPDIR", "/dev/shm");
    }
}

/// What looks after the imports that were killed, on the same ledger.
class Keeper
{
public:
    explicit Keeper(const CommandBench &bench)
        : folder(bench.path(u"data/smartup-desk/imports"_s))
        , client(clock)
        , ledger(std::make_shared<ImportLedger>(folder))
        , imports(client, clock, ledger)
        , service(client, clock, ledger)
    {
        JournalOptions options;
        options.file = journalFileIn(bench.path(u"data/smartup-desk"_s));
        journal = std::make_unique<JournalStore>(options, clock);
        QObject::connect(&client, &SmartupClient::callFinished, journal.get(),
                         &JournalStore::appendCall);
        QObject::connect(&imports, &ImportService::callLost, journal.get(),
                         &JournalStore::appendCall);
        QObject::connect(journal.get(), &JournalStore::writesStored, ledger.get(),
                         &ImportLedger::noteLogged);
        Profile profile;
        // As the words of the command make it: the ledger tells connections apart by all of it.
        profile.baseUrl = bench.sandbox.baseUrl();
        profile.login = u"admin@demo"_s;
        profile.projectCode = u"trade"_s;
        profile.filialId = u"101"_s;
        client.setConnection(profile, Secret(u"demo"_s));
    }

    void recover()
    {
        QSignalSpy done(&imports, &ImportService::recovered);
        imports.recover();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30000);
    }
    /// Looks until nothing is left to be found out.
    void settle()
    {
        clock.by = std::chrono::milliseconds(0);
        for (int look = 0; look < 4; ++look) {
            clock.by += std::chrono::minutes(21);
            QSignalSpy listed(&service, &ReconcileService::openListed);
            service.start();
            QTRY_VERIFY_WITH_TIMEOUT(!listed.isEmpty(), 30000);
            open = listed.constFirst().constFirst().value<QList<OpenDocument>>();
            if (open.isEmpty()) {
                return;
            }
        }
    }
    [[nodiscard]] QHash<QString, State> states()
    {
        const LedgerQuery all {
            {}, {}, { AllDocumentStates.cbegin(), AllDocumentStates.cend() }, false
        };
        const auto found =
            ledger->ask([all](LedgerStore &store) { return store.documents(all); }).result();
        QHash<QString, State> states;
        for (const LedgerDocument &document : found ? found.value() : QList<LedgerDocument>()) {
            states.insert(document.externalId, document.protocol.state);
        }
        return states;
    }
    QString folder;
    LaterClock clock;
    std::unique_ptr<JournalStore> journal; ///< the client tells its last calls when it goes
    SmartupClient client;
    std::shared_ptr<ImportLedger> ledger;
    ImportService imports;
    ReconcileService service;
    QList<OpenDocument> open;
};

} // namespace

/// Imports that end in the middle: killed, without room on the disk, two of them at once. Nothing is
/// doubled, nothing is lost, nothing stays open. SMARTUP_KILLS sets how many are killed.
class TestKilledImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { keepInMemory(); }
    void init();
    void cleanup();

    void killedAtAnyMoment();
    void twoProgramsAtOnce();
    void noRoomOnTheDisk();

private:
    [[nodiscard]] QStringList words(const QString &prefix) const
    {
        return words(prefix, sampleOrders(Documents, m_bench->today(), prefix));
    }
    [[nodiscard]] QStringList words(const QString &prefix, const QList<QJsonObject> &orders) const
    {
        return QStringList { u"import"_s, u"order"_s,
                             m_bench->write(prefix + u"orders.json"_s, orderFile(orders)) }
        + m_bench->connection();
    }
    /// The first column of what is asked of a file of the program.
    [[nodiscard]] QStringList ask(const QString &file, const QString &sql) const
    {
        QStringList found;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"asked"_s);
            database.setDatabaseName(m_bench->path(u"data/smartup-desk/"_s + file));
            QSqlQuery query(database);
            if (!database.open() || !query.exec(sql)) {
                qFatal("%s", qUtf8Printable(query.lastError().text()));
            }
            while (query.next()) {
                found.append(query.value(0).toString());
            }
        }
        QSqlDatabase::removeDatabase(u"asked"_s);
        return found;
    }
    /// How often the sandbox has the order.
    [[nodiscard]] int copies(const QString &prefix, int number) const
    {
        QSqlQuery query(QSqlDatabase::database(u"sandbox"_s));
        query.prepare(u"SELECT count(*) FROM document WHERE external_id = ?"_s);
        query.addBindValue(prefix + QString::number(number).rightJustified(8, u'0'));
        return query.exec() && query.next() ? query.value(0).toInt() : -1;
    }

    std::unique_ptr<CommandBench> m_bench;
};

void TestKilledImports::init()
{
    m_bench = std::make_unique<CommandBench>();
    QSqlDatabase sandbox = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"sandbox"_s);
    sandbox.setDatabaseName(m_bench->path(u"sandbox.sqlite"_s));
    sandbox.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    QVERIFY(sandbox.open());
    // What is hidden by its status can never be proven not to be there.
    const auto set = m_bench->run(
        QStringList { u"settings"_s, u"set"_s, u"order_statuses=D,B#N,B#E,B#W,B#S,B#V,A,C"_s }
        + m_bench->connection());
    QVERIFY2(set.code == 0, set.said().constData());
}

void TestKilledImports::cleanup()
{
    QSqlDatabase::removeDatabase(u"sandbox"_s);
    m_bench.reset();
}

void TestKilledImports::killedAtAnyMoment()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("SMARTUP_KILLS", &isNumber);
    const int kills = isNumber && wanted > 0 ? wanted : UsualKills;
    QRandomGenerator random(Seed);

    QVERIFY(m_bench->sandbox.setQuirks({ u"delay=40"_s })); // time to be killed in
    QVERIFY(m_bench->run(words(u"FIRST-"_s)).code == 0);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_bench->run(words(u"SECOND-"_s)).code == 0);
    const int whole = static_cast<int>(timer.elapsed()); // how long an import takes here
    auto looksAfter = std::make_unique<Keeper>(*m_bench);
    Keeper &keeper = *looksAfter;
    int afterTheIntent = 0;
    int doubled = 0;
    int lost = 0;
    int stuck = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const QString prefix = u"K%1-"_s.arg(kill);
        QProcess process;
        m_bench->start(process, words(prefix));
        // Mostly where it sends: towards the end.
        const int moment = whole / 2 + static_cast<int>(random.bounded(std::max(1, whole / 2)));
        QTimer::singleShot(moment, &process, &QProcess::kill);
        (void)CommandBench::end(process);
        keeper.recover();
        afterTheIntent += keeper.states().value(prefix + u"00000001"_s) == State::Unknown ? 1 : 0;
        keeper.settle();
        stuck += static_cast<int>(keeper.open.size());
        const QHash<QString, State> states = keeper.states();
        for (int i = 1; i <= Documents; ++i) {
            const int there = copies(prefix, i);
            const auto state =
                states.constFind(prefix + QString::number(i).rightJustified(8, u'0'));
            const bool isConfirmed = state != states.cend() && *state == State::Confirmed;
            doubled += there > 1 ? 1 : 0;
            lost += isConfirmed != (there == 1) ? 1 : 0;
        }
    }
    QVERIFY(keeper.ledger->ask([](LedgerStore &store) { return store.isChainSound(); })
                .result()
                .value());
    looksAfter.reset(); // writes what waits
    // Every request of the ledger has its one line in the log, and the log knows of no other.
    QStringList requests = ask(u"imports/ledger.sqlite"_s, u"SELECT call FROM import_attempt"_s);
    const QString journal = QFileInfo(journalFileIn(u"x"_s)).fileName();
    QStringList lines =
        ask(journal,
            u"SELECT uuid FROM call WHERE verb = (SELECT id FROM term WHERE text = 'import')"_s);
    const qsizetype told =
        ask(journal,
            u"SELECT uuid FROM call JOIN term ON term.id = message WHERE text LIKE 'The program "
            "ended%'"_s)
            .size();
    requests.sort();
    lines.sort();
    qInfo(
        "%d kills, %d after the intent, %d doubled, %d lost, %d stuck, %lld requests with as many "
        "lines in the log, %lld of these written after the end, seed %u, %lld s",
        kills, afterTheIntent, doubled, lost, stuck, static_cast<long long>(requests.size()),
        static_cast<long long>(told), Seed, static_cast<long long>(timer.elapsed() / 1000));
    QCOMPARE(doubled, 0);
    QCOMPARE(lost, 0);
    QCOMPARE(stuck, 0);
    QVERIFY(requests.size() > kills / 4);
    QCOMPARE(lines.join(u'\n'), requests.join(u'\n'));
    QVERIFY(kills < UsualKills || afterTheIntent > 0);
    QVERIFY(told >= afterTheIntent / 2); // else nothing was killed where it hurts
}

void TestKilledImports::twoProgramsAtOnce()
{
    // Long answers: both have planned before either has sent, and the server checks nothing.
    QVERIFY(m_bench->sandbox.setQuirks({ u"delay=300"_s }));
    QProcess one;
    QProcess two;
    const QStringList same = words(u"SAME-"_s);
    m_bench->start(one, same);
    m_bench->start(two, same);
    const CommandBench::Ended first = CommandBench::end(one);
    const CommandBench::Ended second = CommandBench::end(two);
    for (int i = 1; i <= Documents; ++i) {
        QVERIFY2(copies(u"SAME-"_s, i) == 1, (first.said() + second.said()).constData());
    }
}

void TestKilledImports::noRoomOnTheDisk()
{
    Keeper keeper(*m_bench);
    int refused = 0;
    int sent = 0;
    QList<QJsonObject> missing; // of one round
    QList<int> limits { 1024, 2048, 4096, 16384, 131072 };
    for (int blocks = 0; blocks <= 640; blocks += 40) {
        limits.append(blocks);
    }
    for (const int blocks : std::as_const(limits)) {
        const QString prefix = u"F%1-"_s.arg(blocks);
        QProcess process;
        m_bench->prepare(process);
        // No file may grow beyond so many blocks of 512 bytes; writing says so instead of a signal.
        process.start(u"sh"_s,
                      QStringList { u"-c"_s, u"trap '' XFSZ; ulimit -f $0; exec \"$@\""_s,
                                    QString::number(blocks),
                                    QStringLiteral(SMARTUP_BINARY_DIR "/app/ctl/smartupctl") }
                          + words(prefix));
        process.write("demo\n");
        process.closeWriteChannel();
        (void)CommandBench::end(process);
        keeper.recover();
        keeper.settle();
        const QHash<QString, State> states = keeper.states();
        const QList<QJsonObject> orders = sampleOrders(Documents, m_bench->today(), prefix);
        missing.clear();
        for (int i = 1; i <= Documents; ++i) {
            const int there = copies(prefix, i);
            const auto state =
                states.constFind(prefix + QString::number(i).rightJustified(8, u'0'));
            QVERIFY(there <= 1);
            QCOMPARE(state != states.cend() && *state == State::Confirmed, there == 1);
            sent += there;
            if (there == 0) {
                missing.append(orders.at(i - 1));
            }
        }
        refused += static_cast<int>(missing.size());
        // There is room again: what was kept back goes through, each document once.
        if (!missing.isEmpty()) {
            const CommandBench::Ended again = m_bench->run(words(prefix + u"again-"_s, missing));
            QVERIFY2(again.code == 0, again.said().constData());
        }
        for (int i = 1; i <= Documents; ++i) {
            QCOMPARE(copies(prefix, i), 1);
        }
    }
    qInfo("no room: %d documents sent all the same, %d kept back and sent when there was room, "
          "each of "
          "them there once",
          sent, refused);
    QVERIFY(refused > 0);
    QVERIFY(sent > 0);
    QVERIFY(keeper.open.isEmpty());
}

QTEST_GUILESS_MAIN(TestKilledImports)
#include "tst_KilledImports.moc"
