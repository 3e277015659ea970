#include "app/api/CallGate.h"
#include "app/exchange/FolderImport.h"
#include "app/exchange/ProbeService.h"
#include "app/exchange/ReconcileService.h"
#include "tests/app/ImportBench.h"

#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <functional>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Count = 3;

/// Lets everything through, and does something when a request or a number is asked for.
class Moment final : public CallGate
{
public:
    QFuture<std::optional<Error>> ask(const QString &, QuotaClass, RequestKind) override
    {
        ++asked;
        if (onAsk) {
            onAsk();
        }
        return QtFuture::makeReadyFuture(std::optional<Error>());
    }
    void giveBack(const QString &, QuotaClass) override { }
    void hearAnswer(const QString &, const std::optional<QDateTime> &) override { }
    void hearLimits(const QString &, const QuotaState &) override { }
    QFuture<std::optional<qint64>> left(const QString &, QuotaClass) override
    {
        ++counted;
        if (onCount) {
            onCount();
        }
        return QtFuture::makeReadyFuture(std::optional<qint64>());
    }

    std::function<void()> onAsk;
    std::function<void()> onCount;
    int asked = 0;
    int counted = 0;
};

/// Keeps all workers and the ledger busy as long as it lives: what is begun meanwhile has to wait for them.
/// Without it, a worker that answers before anybody waits lets the request leave before a test can choose.
class Standstill
{
public:
    explicit Standstill(ImportLedger &ledger)
    {
        const int workers = QThreadPool::globalInstance()->maxThreadCount();
        m_waiting = workers + 1;
        for (int i = 0; i < workers; ++i) {
            QThreadPool::globalInstance()->start([end = m_end] { end->acquire(); });
        }
        m_ledger = ledger.ask([end = m_end](LedgerStore &) {
            end->acquire();
            return true;
        });
    }
    ~Standstill() { m_end->release(m_waiting); }
    Standstill(const Standstill &) = delete;
    Standstill &operator=(const Standstill &) = delete;

private:
    std::shared_ptr<QSemaphore> m_end = std::make_shared<QSemaphore>();
    QFuture<bool> m_ledger;
    int m_waiting = 0;
};

class Bench : public ImportBench
{
public:
    Bench()
    {
        other = wire.profile;
        other.id = u"other"_s;
        other.environment = Environment::Production;
        other.filialId = u"102"_s;
    }

    /// A person chooses another connection.
    void choose() { wire.connectAs(other); }
    /// What came over the wire, for a test that expects nothing.
    [[nodiscard]] QByteArray left() const { return "left: " + wire.paths.join(", "); }

    Profile other;
};

} // namespace

/// What was begun with one connection never leaves with another, whenever that is chosen.
class TestConnectionSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentsThatAreAboutToLeave();
    void aFileOfAFolderStaysThere();
    void recordsThatAreAboutToLeave();
    void recordsThatHaveTheirSignIn();
    void aProbeThatHasBegun();
    void lookingForWhatIsUnknown();
    void anAnswerThatTheOtherSettingsWouldExplain();
};

void TestConnectionSwitch::documentsThatAreAboutToLeave()
{
    Bench bench;
    bench.read(sampleOrders(Count, bench.wire.probe.clock.now().date(), u"NEW-"_s));
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    Moment gate;
    // First the size of the requests is found, then it is asked whether one may leave: after the
    // connection was looked at.
    gate.onCount = [&] {
        if (gate.counted == 2) {
            bench.choose();
        }
    };
    bench.wire.client.setGate(&gate);
    bench.wire.paths.clear();
    bench.send();
    bench.wire.client.setGate(nullptr);
    QCOMPARE(gate.counted, 2);
    QVERIFY2(bench.wire.paths.isEmpty(), bench.left().constData());
    QCOMPARE(bench.summary.count(Outcome::NotSent), Count);
    QVERIFY2(bench.summary.message.contains(u"another connection"_s),
             qPrintable(bench.summary.message));
    for (const DocumentState state :
         { DocumentState::Ready, DocumentState::Intent, DocumentState::Unknown }) {
        QCOMPARE(bench.count(state), 0);
    }
    // With its own connection the same file goes.
    bench.wire.connectAs(bench.wire.profile);
    bench.preview();
    bench.send();
    QCOMPARE(bench.summary.count(Outcome::Created), Count);
}

/// Nothing of it has left: it is not among the failed ones, where nobody imports it any more.
void TestConnectionSwitch::aFileOfAFolderStaysThere()
{
    Bench bench;
    const QString in = bench.folder.filePath(u"in"_s);
    QVERIFY(QDir().mkpath(in));
    QJsonObject order = bench.existing(1).value(0);
    order.insert(ExternalIdField, u"NEW-1"_s);
    const QByteArray content = orderFile({ order });
    {
        QFile file(in + u"/a.json"_s);
        // Old enough by the sandbox's clock: nobody is still writing it.
        const QDateTime old = bench.wire.probe.clock.now().addSecs(-3600);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
                && file.flush() && file.setFileTime(old, QFileDevice::FileModificationTime));
    }
    FolderImport import(bench.previewer, bench.service, bench.wire.probe.clock);
    Moment gate;
    gate.onCount = [&] {
        if (gate.counted == 2) {
            bench.choose();
        }
    };
    bench.wire.client.setGate(&gate);
    QSignalSpy done(&import, &FolderImport::finished);
    import.start(in, DocumentType::Order);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30000);
    bench.wire.client.setGate(nullptr);
    QCOMPARE(gate.counted, 2);
    QCOMPARE(bench.wire.count("order$import"), 0);
    QVERIFY(!done.constFirst().constFirst().value<FolderImportSummary>().hasWritten);
    QCOMPARE(QDir(in).entryList(QDir::Files), QStringList { u"a.json"_s });
}

void TestConnectionSwitch::recordsThatAreAboutToLeave()
{
    Bench bench;
    bench.readPath(bench.write(R"({"producer":[{"code":"NEW-1","name":"Maker","state":"A"}]})"));
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    bench.wire.paths.clear();
    QSignalSpy done(&bench.service, &ImportService::finished);
    {
        const Standstill standstill(*bench.ledger);
        bench.service.send(bench.previewer.takePlan());
        bench.choose(); // before the body is made
    }
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30000);
    const auto summary = done.constFirst().constFirst().value<ImportSummary>();
    QVERIFY2(bench.wire.paths.isEmpty(), bench.left().constData());
    QCOMPARE(summary.count(Outcome::NotSent), 1);
    QVERIFY2(summary.message.contains(u"another connection"_s), qPrintable(summary.message));
}

/// Whoever chooses after that changes nothing: they leave with the connection they are meant for.
void TestConnectionSwitch::recordsThatHaveTheirSignIn()
{
    Bench bench;
    bench.readPath(bench.write(R"({"producer":[{"code":"NEW-1","name":"Maker","state":"A"}]})"));
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    QList<QByteArray> organisations;
    bench.wire.rewrite = [&organisations](const LocalHttpRequest &request, LocalHttpResponse &) {
        organisations += request.values("filial_id");
    };
    Moment gate;
    gate.onAsk = [&] { bench.choose(); };
    bench.wire.client.setGate(&gate);
    bench.send();
    bench.wire.client.setGate(nullptr);
    QCOMPARE(gate.asked, 1);
    QCOMPARE(organisations, QList { bench.wire.profile.filialId.toUtf8() });
    QCOMPARE(bench.summary.count(Outcome::Created), 1);
}

void TestConnectionSwitch::aProbeThatHasBegun()
{
    Bench bench;
    ProbeService probe(bench.wire.client, bench.wire.probe.clock, bench.ledger);
    bench.read(sampleOrders(1, bench.wire.probe.clock.now().date(), u"SAMPLE-"_s));
    QSignalSpy good(&probe, &ProbeService::finished);
    QSignalSpy bad(&probe, &ProbeService::failed);
    probe.start(bench.file);
    bench.choose(); // it is marked as production
    QTRY_COMPARE_WITH_TIMEOUT(bad.size(), 1, 30000);
    QVERIFY(good.isEmpty());
    QVERIFY(bad.constFirst().constFirst().value<Error>().text.contains(u"another connection"_s));
    QCOMPARE(bench.wire.count("order$import"), 0);
}

void TestConnectionSwitch::lookingForWhatIsUnknown()
{
    Bench bench;
    ReconcileService reconciling(bench.wire.client, bench.wire.probe.clock, bench.ledger);
    bench.read(sampleOrders(Count, bench.wire.probe.clock.now().date(), u"LOST-"_s));
    bench.preview();
    bench.wire.setQuirks({ u"connection_cut"_s });
    bench.send();
    bench.wire.setQuirks({});
    QCOMPARE(bench.summary.count(Outcome::Unknown), Count);
    bench.wire.paths.clear();
    bench.wire.probe.clock.advance(std::chrono::minutes(10));
    QSignalSpy done(&reconciling, &ReconcileService::finished);
    {
        const Standstill standstill(*bench.ledger);
        reconciling.start();
        bench.choose(); // before the ledger says what is unknown
    }
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30000);
    QVERIFY2(bench.wire.paths.isEmpty(), bench.left().constData());
    QCOMPARE(bench.count(DocumentState::Unknown), Count);
}

/// That the settings of the organisation hide no status is asked of the same organisation.
void TestConnectionSwitch::anAnswerThatTheOtherSettingsWouldExplain()
{
    Bench bench;
    ReconcileService reconciling(bench.wire.client, bench.wire.probe.clock, bench.ledger);
    bench.read(sampleOrders(Count, bench.wire.probe.clock.now().date(), u"LOST-"_s));
    bench.preview();
    bench.wire.setQuirks({ u"connection_cut"_s });
    bench.send();
    bench.wire.setQuirks({});
    bench.wire.paths.clear();
    bench.wire.probe.clock.advance(std::chrono::minutes(10));
    Moment gate;
    gate.onAsk = [&] { bench.choose(); }; // the export has its sign-in by then
    bench.wire.client.setGate(&gate);
    QSignalSpy done(&reconciling, &ReconcileService::finished);
    reconciling.start();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30000);
    bench.wire.client.setGate(nullptr);
    QCOMPARE(gate.asked, 1);
    QCOMPARE(bench.wire.count("order$export"), 1);
    QCOMPARE(bench.wire.paths.size(), 1); // no form of the settings
    QCOMPARE(bench.count(DocumentState::Unknown), Count);
}

QTEST_GUILESS_MAIN(TestConnectionSwitch)
#include "tst_ConnectionSwitch.moc"
