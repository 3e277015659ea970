#include "app/api/SmartupMethods.h"
#include "app/connection/AllowanceLedger.h"
#include "tests/app/SandboxWire.h"

#include <QCoroTask>

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A ledger with clocks that a test sets by hand.
class Bench
{
public:
    explicit Bench(const QString &file = {})
        : m_file(file.isEmpty() ? m_folder.filePath(u"allowance.sqlite"_s) : file)
    {
        open();
    }

    void open()
    {
        ledger.reset();
        ledger = std::make_unique<AllowanceLedger>(m_file, clock, [this] { return steady; });
        failed = std::make_unique<QSignalSpy>(ledger.get(), &AllowanceLedger::failed);
    }

    std::optional<Error> ask(RequestKind kind = RequestKind::Read, const QString &profile = u"a"_s)
    {
        const auto future = ledger->ask(profile, QuotaClass::Frequent, kind);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20000); }();
        return future.result();
    }

    AllowanceDay today(const QString &profile = u"a"_s)
    {
        QSignalSpy spy(ledger.get(), &AllowanceLedger::bookRead);
        ledger->read(profile);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 20000); }();
        book = spy.constFirst().constFirst().value<AllowanceBook>();
        return book.of(QuotaClass::Frequent);
    }

    void hear(const QDateTime &said) { ledger->hearAnswer(u"a"_s, said); }
    void see(qint64 limit, qint64 used)
    {
        ledger->hearLimits(
            u"a"_s, { QuotaClass::Frequent, { true, limit, used, limit - used }, clock.now() });
    }
    void ceiling(qint64 requests, qint64 reserve = 0)
    {
        ledger->setRules(u"a"_s, QuotaClass::Frequent, { requests, reserve });
    }

    [[nodiscard]] QString file() const { return m_file; }

private:
    QTemporaryDir m_folder;
    QString m_file;

public:
    /// Noon in Tashkent.
    FixedClock clock { QDateTime({ 2026, 11, 26 }, { 7, 0 }, Qt::UTC) };
    std::chrono::milliseconds steady { 1000 };
    std::unique_ptr<AllowanceLedger> ledger;
    std::unique_ptr<QSignalSpy> failed;
    AllowanceBook book;
};

} // namespace

class TestAllowanceLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAcrossStarts();
    void givesBackWhatDidNotLeave();
    void foreignUse();
    void ownCountTwiceUntilTheyAreMeasured();
    void ceilingRefusesAndIsLifted();
    void theShareOfOthersIsKept();
    void aNewDayOnlyOnTheServersWord();
    void lookOnceWhenTheDayIsUncertain();
    void clockThatStoodAhead();
    void twoPrograms();
    void jumpsOfTheClock();
    void whatCannotBeCountedDoesNotLeave();
    void damagedFileIsSetAside();
    void requestsOnTheWire();
    void refusedCallTouchesNoWire();
};

void TestAllowanceLedger::countsAcrossStarts()
{
    Bench bench;
    QVERIFY(!bench.ask());
    QVERIFY(!bench.ask(RequestKind::Write));
    QVERIFY(!bench.ask(RequestKind::Read, u"b"_s));
    bench.open();
    QCOMPARE(bench.today().ownTotal(), 2);
    QCOMPARE(bench.today().own.at(12), 2);
    QCOMPARE(bench.today(u"b"_s).ownTotal(), 1);
    QVERIFY(!(QFile::permissions(bench.file()) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestAllowanceLedger::givesBackWhatDidNotLeave()
{
    Bench bench;
    QVERIFY(!bench.ask());
    QVERIFY(!bench.ask());
    bench.ledger->giveBack(u"a"_s, QuotaClass::Frequent);
    QCOMPARE(bench.today().ownTotal(), 1);
    bench.ledger->giveBack(u"a"_s, QuotaClass::Frequent);
    bench.ledger->giveBack(u"a"_s, QuotaClass::Frequent);
    QCOMPARE(bench.today().ownTotal(), 0); // never below
}

void TestAllowanceLedger::foreignUse()
{
    Bench bench;
    QVERIFY(!bench.ask());
    bench.see(500, 41);
    QCOMPARE(bench.today().foreignTotal(), 40);
    QCOMPARE(bench.today().left(), std::optional<qint64>(459));
    bench.open();
    QCOMPARE(bench.today().foreignTotal(), 40);
    QCOMPARE(bench.book.lastLimit.at(2), 500);
}

/// What a request costs at the server is seen once, and known on the days to come.
void TestAllowanceLedger::ownCountTwiceUntilTheyAreMeasured()
{
    Bench bench;
    QVERIFY(!bench.ask());
    bench.see(500, 1);
    for (int i = 0; i < 8; ++i) {
        QVERIFY(!bench.ask(RequestKind::Write)); // an import says nothing of the limits
    }
    QCOMPARE(bench.today().ownTotal(), 9);
    QCOMPARE(bench.today().left(), std::optional<qint64>(500 - 17));
    bench.see(500, 9);
    QCOMPARE(bench.today().left(), std::optional<qint64>(500 - 9));
    QVERIFY(!bench.ask(RequestKind::Write));
    QCOMPARE(bench.today().left(), std::optional<qint64>(500 - 10));
    bench.hear(bench.clock.now());
    bench.hear(bench.clock.now().addDays(1));
    QVERIFY(!bench.ask());
    bench.see(500, 300); // others were early
    QVERIFY(!bench.ask(RequestKind::Write));
    QCOMPARE(bench.today().left(), std::optional<qint64>(500 - 301));
}

void TestAllowanceLedger::ceilingRefusesAndIsLifted()
{
    Bench bench;
    bench.ceiling(2);
    bench.hear(bench.clock.now());
    QVERIFY(!bench.ask());
    QVERIFY(!bench.ask());
    const auto refused = bench.ask();
    QVERIFY(refused);
    QVERIFY2(refused->text.contains("ceiling"_L1), qPrintable(refused->text));
    QVERIFY(!refused->remedy.isEmpty());
    QCOMPARE(bench.today().ownTotal(), 2);
    QSignalSpy lifted(bench.ledger.get(), &AllowanceLedger::lifted);
    bench.ledger->lift(u"a"_s, QuotaClass::Frequent);
    QVERIFY(!bench.ask());
    QTRY_COMPARE(lifted.size(), 1);
    const auto row = lifted.constFirst().constFirst().value<CallRecord>();
    QCOMPARE(row.outcome, Outcome::Warning);
    QCOMPARE(row.profileId, u"a"_s);
    QVERIFY(bench.today().isLifted);
    // Tomorrow it holds again.
    bench.hear(bench.clock.now().addDays(1));
    QVERIFY(!bench.today().isLifted);
    QVERIFY(!bench.ask());
    QVERIFY(!bench.ask());
    QVERIFY(bench.ask());
}

void TestAllowanceLedger::theShareOfOthersIsKept()
{
    Bench bench;
    QCOMPARE(bench.today().rules.share, 0);
    bench.hear(bench.clock.now());
    bench.see(500, 400);
    QVERIFY(!bench.ask());
    const AllowanceRules rules { 0, 0, 99 };
    bench.ledger->setRules(u"a"_s, QuotaClass::Frequent, rules);
    bench.open(); // it is on the disk
    QCOMPARE(bench.today().rules, rules);
    const auto refused = bench.ask();
    QVERIFY(refused);
    QVERIFY2(refused->text.contains("reserve"_L1), qPrintable(refused->text));
    QVERIFY(bench.ask(RequestKind::Write));
    QVERIFY(!bench.ask(RequestKind::Reconciliation));
    // Of another class nothing is kept.
    QCOMPARE(bench.book.of(QuotaClass::References).rules, AllowanceRules {});
}

void TestAllowanceLedger::aNewDayOnlyOnTheServersWord()
{
    Bench bench;
    bench.ceiling(1);
    bench.hear(bench.clock.now());
    QVERIFY(!bench.ask());
    bench.clock.advance(std::chrono::hours(24 * 30)); // somebody set the clock
    QVERIFY(bench.ask());
    bench.clock.advance(std::chrono::hours(-24 * 60));
    QVERIFY(bench.ask());
    bench.steady += std::chrono::hours(12); // noon and twelve hours
    QVERIFY(!bench.ask());
}

void TestAllowanceLedger::lookOnceWhenTheDayIsUncertain()
{
    Bench bench;
    bench.ceiling(1);
    bench.hear(bench.clock.now());
    QVERIFY(!bench.ask());
    bench.clock.advance(std::chrono::hours(24)); // the next morning, started again
    bench.open();
    QVERIFY(bench.ask(RequestKind::Write)); // not for writing
    QVERIFY(!bench.ask());
    QVERIFY(bench.ask());
    QCOMPARE(bench.today().day, QDate(2026, 11, 26));
    bench.hear(bench.clock.now());
    // What was counted on the old day in doubt belongs to the new one.
    QCOMPARE(bench.today().day, QDate(2026, 11, 27));
    QCOMPARE(bench.today().ownTotal(), 1);
    bench.ceiling(2);
    QVERIFY(!bench.ask());
    QVERIFY(bench.ask());
}

void TestAllowanceLedger::clockThatStoodAhead()
{
    Bench bench;
    bench.clock.advance(std::chrono::hours(24 * 365));
    bench.open();
    QVERIFY(!bench.ask());
    QCOMPARE(bench.today().day, QDate(2027, 11, 26));
    bench.hear(QDateTime({ 2026, 11, 26 }, { 7, 0 }, Qt::UTC));
    QCOMPARE(bench.today().day, QDate(2026, 11, 26));
    QCOMPARE(bench.today().ownTotal(), 1);
}

/// Both want the last of the requests; together they never take more.
void TestAllowanceLedger::twoPrograms()
{
    Bench one;
    const Bench two(one.file());
    one.ceiling(25);
    QCOMPARE(one.today().rules.ceiling, 25);
    QList<QFuture<std::optional<Error>>> asked;
    for (int i = 0; i < 20; ++i) {
        asked.append(one.ledger->ask(u"a"_s, QuotaClass::Frequent, RequestKind::Read));
        asked.append(two.ledger->ask(u"a"_s, QuotaClass::Frequent, RequestKind::Read));
    }
    int free = 0;
    for (const auto &future : asked) {
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
        free += future.result() ? 0 : 1;
    }
    QCOMPARE(free, 25);
    QCOMPARE(one.today().ownTotal(), 25);
}

void TestAllowanceLedger::jumpsOfTheClock()
{
    constexpr int ceiling = 30;
    Bench bench;
    bench.ceiling(ceiling);
    std::mt19937 dice(20261126); // the same jumps each time
    QDateTime server = bench.clock.now();
    QHash<QDate, int> sent;
    for (int i = 0; i < 300; ++i) {
        const std::chrono::hours jump(static_cast<int>(dice() % 400) - 200);
        bench.clock.advance(jump);
        const std::chrono::minutes pass(dice() % 30);
        bench.steady += pass;
        server = server.addSecs(std::chrono::seconds(pass).count());
        if (!bench.ask()) {
            ++sent[server.toTimeZone(serverTimeZone()).date()];
            bench.hear(server);
        }
    }
    QVERIFY(sent.size() >= 3);
    for (auto day = sent.cbegin(); day != sent.cend(); ++day) {
        QVERIFY2(day.value() <= ceiling, qPrintable(day.key().toString(Qt::ISODate)));
    }
}

void TestAllowanceLedger::whatCannotBeCountedDoesNotLeave()
{
    const QTemporaryDir folder;
    Bench bench(folder.path()); // a folder is no file
    const auto refused = bench.ask();
    QVERIFY(refused);
    QCOMPARE(refused->origin, ErrorOrigin::Storage);
    QTRY_VERIFY(!bench.failed->isEmpty());
}

void TestAllowanceLedger::damagedFileIsSetAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"allowance.sqlite"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    Bench bench(path);
    QVERIFY(!bench.ask());
    QCOMPARE(bench.today().ownTotal(), 1);
    QCOMPARE(QDir(folder.path()).entryList({ u"*.damaged-*"_s }).size(), 1);
}

/// What the sandbox counted is what stands in the ledger; somebody else's are told apart.
void TestAllowanceLedger::requestsOnTheWire()
{
    SandboxWire wire;
    Bench bench;
    wire.client.setGate(bench.ledger.get());
    QSignalSpy ended(&wire.client, &SmartupClient::callFinished);
    const auto send = [&] {
        const qsizetype before = ended.size();
        QCoro::connect(wire.client.send(methods::exportReference(ReferenceEntity::Goods, {})),
                       &wire.client, [](const ApiAnswer &) {});
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), before + 1, 30000);
    };
    for (int i = 0; i < 3; ++i) {
        wire.probe.json("/b/anor/mxsx/mr/inventory$export"); // another program
        send();
    }
    bench.today(u"sandbox"_s);
    const AllowanceDay &day = bench.book.of(QuotaClass::References);
    QCOMPARE(day.ownTotal(), 3);
    QCOMPARE(day.foreignTotal(), 3);
    QCOMPARE(day.used(), day.seen.constLast().limits.used);
    QCOMPARE(day.day, QDate(2024, 5, 31)); // the sandbox's clock, not this computer's
    // A call without an allowance is not counted, and one that did not leave neither.
    QCoro::connect(wire.client.send(methods::session()), &wire.client, [](const ApiAnswer &) {});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 4, 30000);
    Profile nowhere = wire.profile;
    nowhere.baseUrl = QUrl(u"http://127.0.0.1:1"_s);
    wire.connectAs(nowhere);
    send();
    QCOMPARE(ended.last().first().value<CallRecord>().outcome, Outcome::NotSent);
    bench.today(u"sandbox"_s);
    QCOMPARE(bench.book.of(QuotaClass::References).ownTotal(), 3);
}

void TestAllowanceLedger::refusedCallTouchesNoWire()
{
    SandboxWire wire;
    Bench bench;
    wire.client.setGate(bench.ledger.get());
    bench.ledger->setRules(u"sandbox"_s, QuotaClass::References, { 1, 0 });
    QSignalSpy ended(&wire.client, &SmartupClient::callFinished);
    for (int i = 0; i < 2; ++i) {
        QCoro::connect(wire.client.send(methods::exportReference(ReferenceEntity::Goods, {})),
                       &wire.client, [](const ApiAnswer &) {});
    }
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 30000);
    QCOMPARE(wire.count("inventory$export"), 1);
    const auto refused = std::ranges::count_if(ended, [](const QList<QVariant> &signal) {
        const auto record = signal.first().value<CallRecord>();
        return record.outcome == Outcome::NotSent && record.message.contains("ceiling"_L1);
    });
    QCOMPARE(refused, 1);
}

QTEST_GUILESS_MAIN(TestAllowanceLedger)
#include "tst_AllowanceLedger.moc"
