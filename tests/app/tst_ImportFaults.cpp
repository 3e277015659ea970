#include "app/exchange/ImportLedger.h"
#include "app/exchange/ImportService.h"
#include "app/exchange/ReconcileService.h"
#include "models/exchange/DocumentReader.h"
#include "tests/app/SandboxProbe.h"
#include "tests/support/FaultServer.h"
#include "tests/support/OrderFiles.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;

namespace {

using State = DocumentState;

constexpr int Documents = 2;
const QDateTime Noon(QDate(2026, 11, 12), QTime(7, 0), Qt::UTC);

/// One program, its ledger and a server; a case is one import that goes wrong.
class Bench
{
public:
    /// Over TLS when there is an authority that signs the server's certificate.
    explicit Bench(const QByteArray &settings, const TestAuthority *authority = nullptr)
        : server(settings)
        , client(clock)
        , ledger(std::make_shared<ImportLedger>(folder.filePath(u"imports"_s)))
        , imports(client, clock, ledger)
        , service(client, clock, ledger)
    {
        Profile profile;
        profile.id = u"p"_s;
        if (authority != nullptr) {
            server.useTls(authority->identity(u"fault"_s, u"IP:127.0.0.1"_s));
            profile.caFile = authority->caFile();
        }
        profile.baseUrl = server.url();
        profile.login = u"admin@demo"_s;
        profile.filialId = u"101"_s;
        profile.writeDeadline = std::chrono::seconds(1); // some faults end by nothing else
        client.setConnection(profile, Secret(u"demo"_s));
        QVERIFY(import(1, u"WITNESS-"_s));
        QCOMPARE(counted(Outcome::Created), 1);
    }

    [[nodiscard]] bool import(int count, const QString &prefix)
    {
        const QByteArray file = orderFile(orders(count, Noon.date(), prefix));
        auto read = std::make_shared<ImportFile>(readDocuments(file, DocumentType::Order));
        ImportTerms terms; // duplicates are not checked: the worst server there is
        auto plan = std::make_shared<ImportPlan>(
            planImport(read, std::make_shared<const KnownDocuments>(), terms));
        plan->profile = client.profile();
        QSignalSpy done(&imports, &ImportService::finished);
        imports.send(plan);
        const bool isDone = !done.isEmpty() || done.wait(30000);
        summary = isDone ? done.constFirst().constFirst().value<ImportSummary>() : ImportSummary {};
        return isDone;
    }
    [[nodiscard]] qint64 counted(Outcome outcome) const { return summary.count(outcome); }

    /// Looks until everything is decided.
    void settle()
    {
        for (int look = 0; look < 8; ++look) {
            clock.advance(minutes(11));
            server.applyLate(); // at the latest now
            QSignalSpy listed(&service, &ReconcileService::openListed);
            service.start();
            QVERIFY(!listed.isEmpty() || listed.wait(30000));
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

    /// Requests that are in the ledger.
    [[nodiscard]] int attempts() const
    {
        int count = -1;
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            file.setDatabaseName(folder.filePath(u"imports/ledger.sqlite"_s));
            QSqlQuery query(file);
            if (file.open() && query.exec(u"SELECT count(*) FROM import_attempt"_s)
                && query.next()) {
                count = query.value(0).toInt();
            }
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        return count;
    }

    QTemporaryDir folder;
    FixedClock clock { Noon };
    FaultServer server;
    SmartupClient client;
    std::shared_ptr<ImportLedger> ledger;
    ImportService imports;
    ReconcileService service;
    ImportSummary summary;
    QList<OpenDocument> open;
};

} // namespace

/// Every way an answer to an import can go wrong, cut at every point, of a server that applies it now,
/// later, in part or not at all: nothing is doubled, nothing is lost, and what is on the wire is what is
/// in the ledger. SMARTUP_FAULTS_IN_TURNS takes the four ways of a server in turns, for builds that are slow.
class TestImportFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fault_data();
    void fault();
    void cleanupTestCase();

private:
    void play(Bench &bench, AnswerFault fault, CutPoint cut, Application application);

    QByteArray m_settings;
    std::unique_ptr<TestAuthority> m_authority;
    const bool m_isInTurns = qEnvironmentVariableIsSet("SMARTUP_FAULTS_IN_TURNS");
    QElapsedTimer m_timer;
    int m_cases = 0;
    int m_secureCases = 0;
    int m_held = 0;
    int m_unknown = 0;
    int m_doubled = 0;
    int m_lost = 0;
    int m_otherOnTheWire = 0;
    int m_stuck = 0;
};

void TestImportFaults::initTestCase()
{
    m_timer.start();
    // Some hundred thousand commits: their safety is proven elsewhere.
    if (QFileInfo(u"/dev/shm"_s).isWritable()) {
        qputenv("TMPDIR", "/dev/shm");
    }
    SandboxProbe probe;
    probe.configure([](QJsonObject &data) {
        data.insert("order_statuses"_L1,
                    QJsonArray { u"D"_s, u"B#N"_s, u"B#E"_s, u"B#W"_s, u"B#S"_s, u"B#V"_s, u"A"_s,
                                 u"C"_s });
    });
    m_settings = probe.ask("/b/trade/txs/external_settings:model").body;
    QVERIFY(!m_settings.isEmpty());
}

void TestImportFaults::fault_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isSecure");
    for (std::size_t kind = 0; kind < AnswerFaults + RefusingFaults; ++kind) {
        QTest::addRow("kind %zu", kind) << static_cast<int>(kind) << false;
        QTest::addRow("kind %zu over TLS", kind) << static_cast<int>(kind) << true;
    }
}

void TestImportFaults::fault()
{
    QFETCH(const int, kind);
    QFETCH(const bool, isSecure);
    if (isSecure && !m_authority) {
        m_authority = std::make_unique<TestAuthority>();
    }
    Bench bench(m_settings, isSecure ? m_authority.get() : nullptr);
    const bool isRefusing = static_cast<std::size_t>(kind) >= AnswerFaults;
    for (std::size_t cut = 0; cut < CutPoints; ++cut) {
        for (std::size_t application = 0; application < Applications; ++application) {
            // What is encrypted is cut at the same places, applied in turns; what is refused whole is
            // applied in no way.
            const bool isLeftOut = isRefusing
                ? application != 0
                : (isSecure || m_isInTurns) && application != (cut + kind) % Applications;
            if (!isLeftOut) {
                play(bench, static_cast<AnswerFault>(kind), static_cast<CutPoint>(cut),
                     static_cast<Application>(application));
                m_secureCases += isSecure ? 1 : 0;
                ++m_cases;
            }
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }
}

void TestImportFaults::play(Bench &bench, AnswerFault fault, CutPoint cut, Application application)
{
    const QString prefix =
        u"F%1-%2-"_s.arg(static_cast<int>(cut)).arg(static_cast<int>(application));
    const int attemptsBefore = bench.attempts();
    const int requestsBefore = bench.server.imports();
    bench.server.play(fault, cut, application);
    QVERIFY(bench.import(Documents, prefix));
    m_unknown += static_cast<int>(bench.counted(Outcome::Unknown));
    bench.settle();
    if (!bench.open.isEmpty()) {
        // Nothing of it was taken: a person puts right what was wrong, and imports the file again.
        for (const OpenDocument &open : std::as_const(bench.open)) {
            QVERIFY2(open.state == State::HeldAuth || open.state == State::HeldConfig
                         || open.state == State::HeldQuota,
                     qPrintable(documentStateKey(open.state)));
            QCOMPARE(bench.server.copies(open.externalId), 0);
            ++m_held;
        }
        QVERIFY(bench.import(Documents, prefix));
        bench.settle();
    }
    const QHash<QString, State> states = bench.states();
    for (int i = 1; i <= Documents; ++i) {
        const QString id = prefix + QString::number(i).rightJustified(8, u'0');
        const int copies = bench.server.copies(id);
        const State state = states.value(id, State::Draft);
        const bool isConfirmed = state == State::Confirmed;
        m_doubled += copies > 1 ? 1 : 0;
        m_lost += isConfirmed != (copies == 1) ? 1 : 0;
        QVERIFY2(copies <= 1 && isConfirmed == (copies == 1),
                 qPrintable(u"%1: %2, %3 there"_s.arg(id, documentStateKey(state)).arg(copies)));
    }
    m_stuck += static_cast<int>(bench.open.size());
    const int attempts = bench.attempts() - attemptsBefore;
    const int requests = bench.server.imports() - requestsBefore;
    // Of a connection that is closed at once nothing may have arrived.
    const bool isTrue =
        requests == attempts || (cut == CutPoint::Connected && requests == attempts - 1);
    m_otherOnTheWire += isTrue ? 0 : 1;
    QVERIFY2(isTrue, qPrintable(u"%1 on the wire, %2 in the ledger"_s.arg(requests).arg(attempts)));
}

void TestImportFaults::cleanupTestCase()
{
    qInfo("%d cases, %d of them over TLS, %d documents unknown at first, %d held back, %d doubled, "
          "%d lost, %d stuck, %d cases with other requests on the wire than in the ledger, %lld s",
          m_cases, m_secureCases, m_unknown, m_held, m_doubled, m_lost, m_stuck, m_otherOnTheWire,
          static_cast<long long>(m_timer.elapsed() / 1000));
    if (!QTest::currentTestFailed()) {
        const auto refused = RefusingFaults * CutPoints;
        const auto plain = AnswerFaults * CutPoints * (m_isInTurns ? 1 : Applications) + refused;
        const auto secure = AnswerFaults * CutPoints + refused;
        QCOMPARE(m_secureCases, static_cast<int>(secure));
        QCOMPARE(m_cases, static_cast<int>(plain + secure));
    }
    QCOMPARE(m_stuck, 0);
    QVERIFY(m_held > 0);
}

QTEST_GUILESS_MAIN(TestImportFaults)
#include "tst_ImportFaults.moc"
