#include "app/connection/AllowanceLedger.h"
#include "tests/app/ImportBench.h"

#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Count = 8;
constexpr int Used = 100; ///< requests of everybody, as the server says
constexpr int Left = 7; ///< requests, when the preview has been answered

/// Eight orders in eight requests, of a server that allows seven more today. Every request is counted
/// in the ledger of allowances, as in the window.
class Bench : public ImportBench
{
public:
    Bench()
        : allowance(
            folder.filePath(u"allowance.sqlite"_s), wire.probe.clock, [this] { return steady; })
    {
        wire.client.setGate(&allowance);
        // Only what the gate of an import keeps back is looked at here.
        allowance.setRules(wire.profile.id, QuotaClass::Frequent, { 0, 0 });
        allowance.hearAnswer(wire.profile.id, wire.probe.clock.now());
        wire.rewrite = [](const LocalHttpRequest &request, LocalHttpResponse &response) {
            if (request.path().endsWith("order$export")) {
                QJsonObject answer = QJsonDocument::fromJson(response.body).object();
                QJsonObject limits = answer.value(u"limits"_s).toObject();
                limits.insert(u"has_limit"_s, u"Y"_s);
                limits.insert(u"request_quant"_s, QString::number(Used));
                limits.insert(u"limit_quant"_s, QString::number(Used + Left));
                limits.insert(u"left_limit_quant"_s, QString::number(Left));
                limits.insert(u"object_count"_s, u"1"_s);
                answer.insert(u"limits"_s, limits);
                response.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
            }
        };
    }

    /// An hour ago Smartup's own numbers said that it counts each request once.
    void measure()
    {
        constexpr int asked = 9;
        for (int i = 0; i < asked; ++i) {
            const auto future =
                allowance.ask(wire.profile.id, QuotaClass::Frequent, RequestKind::Write);
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20000);
            QVERIFY(!future.result());
        }
        allowance.hearLimits(
            wire.profile.id,
            { QuotaClass::Frequent, { true, 500, asked, 500 - asked }, wire.probe.clock.now() });
        const std::chrono::minutes anHour { 61 };
        steady += anHour;
        wire.probe.clock.advance(anHour);
    }

    [[nodiscard]] std::optional<qint64> left()
    {
        const auto future = wire.client.requestsLeft(QuotaClass::Frequent);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20000); }();
        return future.result();
    }

    std::chrono::milliseconds steady { 1000 };
    AllowanceLedger allowance;
};

} // namespace

class TestImportAllowance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGateCountsAsTheLedgerDoes_data();
    void theGateCountsAsTheLedgerDoes();
    void whatOthersSpendMeanwhileCounts();
    void codesAreAskedForWithWhatIsLeft();
    void withoutALedgerNothingIsKnown();
};

void TestImportAllowance::theGateCountsAsTheLedgerDoes_data()
{
    QTest::addColumn<bool>("isMeasured");
    QTest::addColumn<int>("sent");

    // Two windows are kept: of seven, five may be spent.
    QTest::newRow("each of ours may count twice: the third is the last that is safe") << false << 3;
    QTest::newRow("measured: each counts once") << true << 5;
}

void TestImportAllowance::theGateCountsAsTheLedgerDoes()
{
    QFETCH(const bool, isMeasured);
    QFETCH(const int, sent);
    Bench bench;
    if (isMeasured) {
        bench.measure();
    }
    bench.read(sampleOrders(Count, bench.wire.probe.clock.now().date(), u"NEW-"_s));
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    QCOMPARE(bench.left(), std::optional<qint64>(Left));
    bench.send();
    QCOMPARE(bench.wire.count("order$import"), sent);
    QCOMPARE(bench.summary.requests, sent);
    QCOMPARE(bench.summary.count(Outcome::Created), sent);
    QCOMPARE(bench.summary.count(Outcome::NotSent), Count - sent);
    QCOMPARE(bench.summary.message, importHoldText(ImportHold::Reserve));
    QCOMPARE(bench.left(), std::optional<qint64>(isMeasured ? Left - sent : Left - 2 * sent));
}

/// Another program of this computer spends the same allowance between preview and start.
void TestImportAllowance::whatOthersSpendMeanwhileCounts()
{
    Bench bench;
    bench.read(sampleOrders(Count, bench.wire.probe.clock.now().date(), u"NEW-"_s));
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    AllowanceLedger other(bench.folder.filePath(u"allowance.sqlite"_s), bench.wire.probe.clock,
                          [&bench] { return bench.steady; });
    const QString id = bench.wire.profile.id;
    for (int i = 0; i < 3; ++i) {
        const auto future = other.ask(id, QuotaClass::Frequent, RequestKind::Write);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20000);
        QVERIFY(!future.result());
    }
    bench.send();
    QCOMPARE(bench.wire.count("order$import"), 0);
    QCOMPARE(bench.summary.count(Outcome::NotSent), Count);
    QCOMPARE(bench.summary.message, importHoldText(ImportHold::Reserve));
}

/// The last five requests for reference data are left to others, by what the ledger counts.
void TestImportAllowance::codesAreAskedForWithWhatIsLeft()
{
    constexpr int asked = 4; // by another program, each for two
    Bench bench;
    bench.allowance.setRules(bench.wire.profile.id, QuotaClass::References, { 0, 0 });
    bench.wire.rewrite = [](const LocalHttpRequest &request, LocalHttpResponse &response) {
        QJsonObject answer = QJsonDocument::fromJson(response.body).object();
        QJsonObject limits = answer.value(u"limits"_s).toObject();
        if (request.path().endsWith("$export") && !limits.isEmpty()) {
            limits.insert(u"has_limit"_s, u"Y"_s);
            limits.insert(u"request_quant"_s, u"88"_s);
            limits.insert(u"limit_quant"_s, u"100"_s);
            limits.insert(u"left_limit_quant"_s, u"12"_s);
            answer.insert(u"limits"_s, limits);
            response.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
        }
    };
    bench.previewer.setCodesChecked(true);
    QList<QJsonObject> orders = sampleOrders(1, bench.wire.probe.clock.now().date(), u"NEW-"_s);
    orders.first().insert(u"room_code"_s, u"NOWHERE"_s); // a code that must be asked for each time
    bench.read(orders);
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    QCOMPARE(bench.wire.count("room$export"), 1);

    const QString id = bench.wire.profile.id;
    for (int i = 0; i < asked; ++i) {
        const auto future = bench.allowance.ask(id, QuotaClass::References, RequestKind::Write);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20000);
        QVERIFY(!future.result());
    }
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    QCOMPARE(bench.wire.count("room$export"), 1);
    const QStringList notes = planNotes(*bench.plan);
    QVERIFY2(notes.join(u' ').contains("left today"_L1), qPrintable(notes.join(u' ')));
}

void TestImportAllowance::withoutALedgerNothingIsKnown()
{
    Bench bench;
    bench.wire.client.setGate(nullptr);
    QCOMPARE(bench.left(), std::optional<qint64>());
    bench.read(sampleOrders(Count, bench.wire.probe.clock.now().date(), u"NEW-"_s));
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    bench.send();
    QCOMPARE(bench.summary.count(Outcome::Created), Count);
}

QTEST_GUILESS_MAIN(TestImportAllowance)
#include "tst_ImportAllowance.moc"
