#include "models/exchange/RetryRule.h"

#include <QTest>

using namespace smartup;
using std::chrono::seconds;

class TestRetryRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trouble_data();
    void trouble();
    void retry_data();
    void retry();
    void waitsAreSpread();
};

void TestRetryRule::trouble_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<ErrorOrigin>("origin");
    QTest::addColumn<int>("status");
    QTest::addColumn<ExchangeTrouble>("trouble");
    using enum ErrorOrigin;
    using T = ExchangeTrouble;
    QTest::newRow("received") << Outcome::Received << Program << 200 << T::None;
    QTest::newRow("with a warning") << Outcome::Warning << Program << 200 << T::None;
    QTest::newRow("may have been stored") << Outcome::Unknown << Network << 0 << T::Unknown;
    QTest::newRow("unknown, whatever the status")
        << Outcome::Unknown << Smartup << 500 << T::Unknown;
    QTest::newRow("stopped by a person") << Outcome::Cancelled << Program << 0 << T::Cancelled;
    QTest::newRow("no connection") << Outcome::NotSent << Network << 0 << T::Network;
    QTest::newRow("cut") << Outcome::Refused << Network << 0 << T::Network;
    QTest::newRow("no sign-in") << Outcome::Refused << Smartup << 401 << T::SignIn;
    QTest::newRow("no right") << Outcome::Refused << Smartup << 403 << T::SignIn;
    QTest::newRow("allowance spent") << Outcome::Refused << Smartup << 429 << T::Allowance;
    QTest::newRow("bad request") << Outcome::Refused << Smartup << 400 << T::Refused;
    QTest::newRow("refused with 200") << Outcome::Refused << Smartup << 200 << T::Refused;
    QTest::newRow("server failed") << Outcome::Refused << Smartup << 503 << T::Server;
    QTest::newRow("server was too slow") << Outcome::Refused << Smartup << 408 << T::Server;
    QTest::newRow("its database, with 200")
        << Outcome::Refused << SmartupDatabase << 200 << T::Server;
    QTest::newRow("disk full") << Outcome::NotSent << Storage << 0 << T::Local;
    QTest::newRow("own ceiling") << Outcome::NotSent << Program << 0 << T::Local;
}

void TestRetryRule::trouble()
{
    QFETCH(Outcome, outcome);
    QFETCH(ErrorOrigin, origin);
    QFETCH(int, status);
    QFETCH(ExchangeTrouble, trouble);
    QCOMPARE(troubleOf(outcome, origin, status), trouble);
}

void TestRetryRule::retry_data()
{
    QTest::addColumn<ExchangeTrouble>("trouble");
    QTest::addColumn<bool>("isWrite");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<AfterTrouble>("after");
    QTest::addColumn<int>("wait");
    using T = ExchangeTrouble;
    using enum AfterTrouble;
    QTest::newRow("well") << T::None << false << 1 << -1 << GoOn << 0;
    QTest::newRow("read, network: after a while") << T::Network << false << 1 << -1 << Again << 30;
    QTest::newRow("read, network: after a longer while")
        << T::Network << false << 2 << -1 << Again << 120;
    QTest::newRow("read, network: twice is enough")
        << T::Network << false << 3 << -1 << EndRun << 0;
    QTest::newRow("read, server failed") << T::Server << false << 1 << -1 << Again << 30;
    QTest::newRow("read, server still fails: the rest may go")
        << T::Server << false << 3 << -1 << GoOn << 0;
    QTest::newRow("told to wait longer") << T::Server << false << 1 << 300 << Again << 300;
    QTest::newRow("told to wait shorter: ours holds")
        << T::Server << false << 1 << 5 << Again << 30;
    QTest::newRow("told to wait for hours: the next run")
        << T::Server << false << 1 << 7200 << GoOn << 0;
    QTest::newRow("refused: never the same again") << T::Refused << false << 1 << -1 << GoOn << 0;
    QTest::newRow("sign-in: ends the run") << T::SignIn << false << 1 << -1 << EndRun << 0;
    QTest::newRow("allowance: ends the run") << T::Allowance << false << 1 << 60 << EndRun << 0;
    QTest::newRow("local: the rest may go") << T::Local << false << 1 << -1 << GoOn << 0;
    QTest::newRow("cancelled") << T::Cancelled << false << 1 << -1 << EndRun << 0;
    QTest::newRow("write, network: never") << T::Network << true << 1 << -1 << EndRun << 0;
    QTest::newRow("write, server: never") << T::Server << true << 1 << -1 << GoOn << 0;
    QTest::newRow("write, unknown: never") << T::Unknown << true << 1 << -1 << EndRun << 0;
    QTest::newRow("unknown is never read again either")
        << T::Unknown << false << 1 << -1 << EndRun << 0;
}

void TestRetryRule::retry()
{
    QFETCH(ExchangeTrouble, trouble);
    QFETCH(bool, isWrite);
    QFETCH(int, attempts);
    QFETCH(int, retryAfter);
    QFETCH(AfterTrouble, after);
    QFETCH(int, wait);
    const auto told = retryAfter < 0 ? std::nullopt : std::optional(seconds(retryAfter));
    const RetryVerdict verdict = judgeRetry(trouble, isWrite, attempts, told, 0.5);
    QCOMPARE(verdict.after, after);
    QCOMPARE(verdict.wait.count(), wait);
}

void TestRetryRule::waitsAreSpread()
{
    const auto wait = [](double dice) {
        return judgeRetry(ExchangeTrouble::Network, false, 2, {}, dice).wait.count();
    };
    QCOMPARE(wait(0), 96);
    QCOMPARE(wait(1), 144);
    QCOMPARE(wait(7), 144);
}

QTEST_GUILESS_MAIN(TestRetryRule)
#include "tst_RetryRule.moc"
