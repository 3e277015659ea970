#include "tests/app/LocalHttpBench.h"

#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace smartup;
using namespace smartup::testing;
using namespace std::chrono_literals;

/// Callers that are slow, silent, many or gone, and answers that come late or not at all.
class TestLocalHttpPatience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowHeadEnds();
    void slowBodyEnds();
    void silentCallerEnds();
    void idleConnectionEnds();
    void connectionsAreCapped();
    void floodOfHalfRequestsLeavesRoom();
    void troubles_data();
    void troubles();
    void delayedAnswerComes();
    void silenceKeepsTheConnectionOpen();
    void callerDiesBeforeTheAnswer();
    void secondAnswerIsIgnored();
    void largeAnswerArrivesWhole();
    void closeCutsTheConnections();
};

void TestLocalHttpPatience::slowHeadEnds()
{
    EchoServer echo;
    QVERIFY(echo.listen());
    RawCaller caller(echo.port());
    QVERIFY(caller.isConnected());
    caller.say("POST /a HTTP/1.1\r\n");
    QTimer drip; // a byte now and then does not extend the time of a head
    connect(&drip, &QTimer::timeout, &caller.socket(), [&caller] { caller.say("X"); });
    drip.start(20ms);
    QTRY_VERIFY(caller.isClosed());
    QCOMPARE(caller.status(), 408);
}

void TestLocalHttpPatience::slowBodyEnds()
{
    LocalHttpOptions options = EchoServer::quick();
    options.bodyDeadline = 600ms;
    EchoServer echo(options);
    QVERIFY(echo.listen());
    RawCaller stopped(echo.port());
    QVERIFY(stopped.isConnected());
    stopped.say(framed("Content-Length: 100\r\n", "abc"));
    QTRY_COMPARE(stopped.status(), 408);

    RawCaller dripping(echo.port());
    QVERIFY(dripping.isConnected());
    dripping.say(framed("Content-Length: 100000\r\n", "abc"));
    QTimer drip;
    connect(&drip, &QTimer::timeout, &dripping.socket(), [&dripping] { dripping.say("X"); });
    drip.start(20ms);
    QTRY_COMPARE(dripping.status(), 408);
    QTRY_VERIFY(dripping.isClosed());
    QCOMPARE(echo.seen.size(), 0);
}

void TestLocalHttpPatience::silentCallerEnds()
{
    EchoServer echo;
    QVERIFY(echo.listen());
    RawCaller caller(echo.port());
    QVERIFY(caller.isConnected());
    QTRY_COMPARE(echo.server().connectionCount(), 1);
    QTRY_VERIFY(caller.isClosed());
    QCOMPARE(caller.heard(), QByteArray());
    QCOMPARE(echo.server().connectionCount(), 0);
}

void TestLocalHttpPatience::idleConnectionEnds()
{
    LocalHttpOptions options = EchoServer::quick();
    options.idleDeadline = 200ms;
    EchoServer echo(options);
    QVERIFY(echo.listen());
    RawCaller caller(echo.port());
    QVERIFY(caller.isConnected());
    caller.say(Good);
    QTRY_VERIFY(caller.isClosed());
    QCOMPARE(caller.status(), 200);
}

void TestLocalHttpPatience::connectionsAreCapped()
{
    LocalHttpOptions options;
    options.maxConnections = 3;
    EchoServer echo(options);
    QVERIFY(echo.listen());
    std::vector<std::unique_ptr<RawCaller>> callers;
    for (int i = 1; i <= 3; ++i) {
        callers.push_back(std::make_unique<RawCaller>(echo.port()));
        QVERIFY(callers.back()->isConnected());
        QTRY_COMPARE(echo.server().connectionCount(), i);
    }
    RawCaller tooMany(echo.port());
    QVERIFY(tooMany.isConnected());
    QTRY_VERIFY(tooMany.isClosed());
    QCOMPARE(tooMany.status(), 503);
    QCOMPARE(echo.server().connectionCount(), 3);
    callers.pop_back();
    QTRY_COMPARE(echo.server().connectionCount(), 2);
    RawCaller next(echo.port());
    QVERIFY(next.isConnected());
    next.say(Good);
    QTRY_COMPARE(next.status(), 200);
}

void TestLocalHttpPatience::floodOfHalfRequestsLeavesRoom()
{
    LocalHttpOptions options;
    options.headDeadline = 2s; // long enough to see all of them at once
    EchoServer echo(options);
    QVERIFY(echo.listen());
    std::vector<std::unique_ptr<RawCaller>> flood;
    for (int i = 0; i < 300; ++i) {
        flood.push_back(std::make_unique<RawCaller>(echo.port()));
        connect(&flood.back()->socket(), &QTcpSocket::connected, this,
                [caller = flood.back().get()] { caller->say("POST /a HT"); });
    }
    QTRY_COMPARE(echo.server().connectionCount(), 64);
    QTRY_COMPARE(echo.server().connectionCount(), 0); // by their deadline
    RawCaller honest(echo.port());
    QVERIFY(honest.isConnected());
    honest.say(Good);
    QTRY_COMPARE(honest.status(), 200);
    QCOMPARE(echo.seen.size(), 1);
}

void TestLocalHttpPatience::troubles_data()
{
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<bool>("hasHead");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("cut before the answer") << Delivery::CutBeforeAnswer << false << QByteArray();
    // `/a|0123456789` has 13 bytes
    QTest::newRow("cut in the answer")
        << Delivery::CutInAnswer << true << QByteArray("\r\n\r\n/a|012");
}

void TestLocalHttpPatience::troubles()
{
    QFETCH(Delivery, delivery);
    QFETCH(bool, hasHead);
    QFETCH(QByteArray, end);
    EchoServer echo;
    echo.delivery = delivery;
    QVERIFY(echo.listen());
    RawCaller caller(echo.port());
    QVERIFY(caller.isConnected());
    caller.say(framed("Content-Length: 10\r\n", "0123456789"));
    QTRY_VERIFY(caller.isClosed());
    QCOMPARE(echo.seen.size(), 1);
    QCOMPARE(caller.heard().contains("Content-Length: 13"), hasHead);
    QVERIFY(caller.heard().endsWith(end));
    QCOMPARE(caller.heard().isEmpty(), !hasHead);
}

void TestLocalHttpPatience::delayedAnswerComes()
{
    EchoServer echo;
    echo.delayMs = 50;
    QVERIFY(echo.listen());
    RawCaller caller(echo.port());
    QVERIFY(caller.isConnected());
    caller.say(Good);
    QTRY_COMPARE(echo.seen.size(), 1);
    QCOMPARE(caller.heard(), QByteArray());
    QTRY_VERIFY(caller.heard().endsWith("/a|{}"));
}

void TestLocalHttpPatience::silenceKeepsTheConnectionOpen()
{
    EchoServer echo;
    echo.delivery = Delivery::Silence;
    QVERIFY(echo.listen());
    RawCaller caller(echo.port());
    QVERIFY(caller.isConnected());
    caller.say(Good + Good);
    QTRY_COMPARE(echo.seen.size(), 1);
    // Longer than every deadline of this server: a second caller has run into one meanwhile.
    RawCaller other(echo.port());
    QVERIFY(other.isConnected());
    QTRY_VERIFY(other.isClosed());
    QVERIFY(!caller.isClosed());
    QCOMPARE(caller.heard(), QByteArray());
    QCOMPARE(echo.seen.size(), 1);
    caller.socket().abort();
    QTRY_COMPARE(echo.server().connectionCount(), 0);
}

void TestLocalHttpPatience::callerDiesBeforeTheAnswer()
{
    EchoServer echo;
    echo.isAnswering = false;
    QVERIFY(echo.listen());
    {
        RawCaller caller(echo.port());
        QVERIFY(caller.isConnected());
        caller.say(Good);
        QTRY_COMPARE(echo.seen.size(), 1);
        caller.socket().abort();
    }
    QTRY_COMPARE(echo.server().connectionCount(), 0);
    echo.answers.constFirst()({});
    RawCaller next(echo.port());
    QVERIFY(next.isConnected());
    echo.isAnswering = true;
    next.say(Good);
    QTRY_COMPARE(next.status(), 200);
}

void TestLocalHttpPatience::secondAnswerIsIgnored()
{
    EchoServer echo;
    QVERIFY(echo.listen());
    RawCaller caller(echo.port());
    QVERIFY(caller.isConnected());
    caller.say(Good);
    QTRY_VERIFY(caller.heard().endsWith("/a|{}"));
    echo.answers.constFirst()({});
    caller.say(withLine("POST /b HTTP/1.1"));
    QTRY_VERIFY(caller.heard().endsWith("/b|{}"));
    QCOMPARE(caller.heard().count("HTTP/1.1 200"), 2);
}

void TestLocalHttpPatience::largeAnswerArrivesWhole()
{
    EchoServer echo;
    echo.isAnswering = false;
    QVERIFY(echo.listen());
    RawCaller caller(echo.port());
    QVERIFY(caller.isConnected());
    caller.say(Good + Good);
    QTRY_COMPARE(echo.seen.size(), 1);
    LocalHttpResponse large;
    large.body = QByteArray(20 * 1024 * 1024, 'x') + "end";
    echo.answers.constFirst()(large);
    QTRY_VERIFY(caller.heard().endsWith("xxend"));
    QTRY_COMPARE(echo.seen.size(), 2); // the next waits until this one is out
}

void TestLocalHttpPatience::closeCutsTheConnections()
{
    EchoServer echo;
    echo.isAnswering = false;
    QVERIFY(echo.listen());
    RawCaller idle(echo.port());
    QVERIFY(idle.isConnected());
    RawCaller working(echo.port());
    QVERIFY(working.isConnected());
    working.say(Good);
    QTRY_COMPARE(echo.seen.size(), 1);
    QTRY_COMPARE(echo.server().connectionCount(), 2);
    echo.server().close();
    QTRY_VERIFY(idle.isClosed());
    QTRY_VERIFY(working.isClosed());
    QCOMPARE(echo.server().connectionCount(), 0);
    echo.answers.constFirst()({});
}

QTEST_GUILESS_MAIN(TestLocalHttpPatience)
#include "tst_LocalHttpPatience.moc"
