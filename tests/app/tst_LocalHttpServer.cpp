#include "tests/app/LocalHttpBench.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace std::chrono_literals;

namespace {

QByteArray withHeader(const QByteArray &line)
{
    return "POST /a HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n" + line
        + "\r\nContent-Length: 2\r\n\r\n{}";
}

QByteArray withHost(const QByteArray &hostLines)
{
    return "POST /a HTTP/1.1\r\n" + hostLines + "Content-Length: 2\r\n\r\n{}";
}

} // namespace

class tst_LocalHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRequest_data();
    void oneRequest();
    void refusedRequestNeverReachesTheHandler();
    void bodyTypeIsDemandedWhereAsked_data();
    void bodyTypeIsDemandedWhereAsked();
    void bytesInAnyPieces();
    void keepsTheConnection();
    void http10IsClosedAfterTheAnswer();
    void pipelinedRequestsAreAnsweredInOrder();
    void oversizedBodyIsRefusedBeforeItIsSent();
    void expectedContinueIsGiven();
    void headerOfAnAnswerCannotBreakOut();
    void takenPortIsReported();
    void listensOnLoopbackOnly();
};

void tst_LocalHttpServer::oneRequest_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body"); // of a 200

    const auto row = [](const char *name, const QByteArray &request, int status,
                        const QByteArray &body = {}) {
        QTest::newRow(name) << request << status << body;
    };

    row("plain request", Good, 200, "/a|{}");
    row("localhost", withHost("Host: localhost:PORT\r\n"), 200, "/a|{}");
    row("::1", withHost("Host: [::1]:PORT\r\n"), 200, "/a|{}");
    row("header name in another case", withHost("hOST: 127.0.0.1:PORT\r\n"), 200, "/a|{}");
    row("header name with underscore", withHeader("Project_code: trade"), 200, "/a|{}");
    row("empty header", withHeader("filial_id:"), 200, "/a|{}");
    row("no length means no body", framed("", ""), 200, "/a|");
    row("length nought", framed("Content-Length: 0\r\n", ""), 200, "/a|");
    row("query stays out of the path", withLine("POST /a?b=c HTTP/1.1"), 200, "/a|{}");
    row("chunks", framed("Transfer-Encoding: chunked\r\n", "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n"), 200,
        "/a|{}");
    row("chunk with extension and trailer",
        framed("Transfer-Encoding: chunked\r\n", "2;x=y\r\n{}\r\n0\r\nTrailer: 1\r\n\r\n"), 200,
        "/a|{}");
    row("path is not decoded", withLine("POST /b/..%2f%00%252e HTTP/1.1"), 200,
        "/b/..%2f%00%252e|{}");

    // 101: whom the request is meant for
    row("no Host", withHost(""), 421);
    row("empty Host", withHost("Host:\r\n"), 421);
    row("Host twice", withHost("Host: 127.0.0.1:PORT\r\nHost: 127.0.0.1:PORT\r\n"), 421);
    row("evil Host", withHost("Host: evil.example\r\n"), 421);
    row("evil Host with our port", withHost("Host: evil.example:PORT\r\n"), 421);
    row("localhost.evil", withHost("Host: localhost.evil:PORT\r\n"), 421);
    row("nip.io", withHost("Host: 127.0.0.1.nip.io:PORT\r\n"), 421);
    row("mapped IPv6", withHost("Host: [::ffff:127.0.0.1]:PORT\r\n"), 421);
    row("port missing", withHost("Host: 127.0.0.1\r\n"), 421);
    row("other port", withHost("Host: 127.0.0.1:1\r\n"), 421);
    row("trailing dot", withHost("Host: localhost.:PORT\r\n"), 421);
    row("upper case", withHost("Host: LOCALHOST:PORT\r\n"), 421);
    row("user before the host", withHost("Host: evil@127.0.0.1:PORT\r\n"), 421);
    row("short form of loopback", withHost("Host: 127.1:PORT\r\n"), 421);
    row("decimal form of loopback", withHost("Host: 2130706433:PORT\r\n"), 421);
    row("wildcard address", withHost("Host: 0.0.0.0:PORT\r\n"), 421);

    // 102: the absolute form
    row("absolute form, our authority", withLine("POST http://127.0.0.1:PORT/a HTTP/1.1"), 200,
        "/a|{}");
    row("absolute form without a path", withLine("POST http://127.0.0.1:PORT HTTP/1.1"), 200,
        "/|{}");
    row("absolute form, another authority", withLine("POST http://evil.example/a HTTP/1.1"), 421);
    row("absolute form that begins like ours",
        withLine("POST http://127.0.0.1:PORT.evil/a HTTP/1.1"), 421);
    row("absolute form, ours by another name than Host",
        withLine("POST http://localhost:PORT/a HTTP/1.1"), 421);
    row("absolute form, https", withLine("POST https://127.0.0.1:PORT/a HTTP/1.1"), 421);
    row("absolute form with user", withLine("POST http://a@127.0.0.1:PORT/a HTTP/1.1"), 421);
    row("authority form", withLine("POST 127.0.0.1:PORT HTTP/1.1"), 421);
    row("asterisk form", withLine("OPTIONS * HTTP/1.1"), 421);

    // 103 to 105: web pages
    row("Origin null", withHeader("Origin: null"), 403);
    row("evil Origin", withHeader("Origin: https://evil.example"), 403);
    row("file Origin", withHeader("Origin: file://"), 403);
    row("our own Origin", withHeader("Origin: http://127.0.0.1:PORT"), 403);
    row("empty Origin", withHeader("Origin:"), 403);
    row("cross-site fetch", withHeader("Sec-Fetch-Site: cross-site"), 403);
    row("same-site fetch", withHeader("Sec-Fetch-Site: same-site"), 403);
    row("fetch twice, one honest", withHeader("Sec-Fetch-Site: none\r\nSec-Fetch-Site: cross-site"),
        403);
    row("typed into the address line", withHeader("Sec-Fetch-Site: none"), 200, "/a|{}");
    row("form of a web page",
        withHeader("Content-Type: application/x-www-form-urlencoded\r\nOrigin: null"), 403);
    row("preflight",
        "OPTIONS /a HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nOrigin: https://evil.example\r\n"
        "Access-Control-Request-Method: POST\r\n\r\n",
        403);
    row("preflight without Origin", "OPTIONS /a HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", 405);

    // 106: long and odd values
    row("NUL in a header", withHeader(QByteArray("Authorization: a\0b", 18)), 400);
    row("header of 1 MB", withHeader("Authorization: " + QByteArray(1024 * 1024, 'a')), 431);

    // 107: one length, said in one way
    row("length and chunks",
        framed("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400);
    row("chunks and length",
        framed("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"), 400);
    row("two lengths that differ", framed("Content-Length: 2\r\nContent-Length: 3\r\n", "{}"), 400);
    row("two equal lengths", framed("Content-Length: 2\r\nContent-Length: 2\r\n", "{}"), 400);
    row("lengths in a list", framed("Content-Length: 2, 2\r\n", "{}"), 400);
    row("negative length", framed("Content-Length: -1\r\n", ""), 400);
    row("length with a sign", framed("Content-Length: +2\r\n", "{}"), 400);
    row("length in hexadecimal", framed("Content-Length: 0x2\r\n", "{}"), 400);
    row("empty length", framed("Content-Length:\r\n", ""), 400);
    row("length beyond 64 bits", framed("Content-Length: 99999999999999999999\r\n", ""), 400);
    row("unknown coding", framed("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"), 501);
    row("gzip before chunked", framed("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), 501);
    row("chunked before identity", framed("Transfer-Encoding: chunked, identity\r\n", ""), 501);
    row("coding twice",
        framed("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n", "0\r\n\r\n"), 400);
    row("chunks in HTTP/1.0",
        "POST /a HTTP/1.0\r\nHost: 127.0.0.1:PORT\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        400);
    row("chunk size too large", framed("Transfer-Encoding: chunked\r\n", "FFFFFFFFFFFFFFFFF\r\n"),
        400);
    row("chunk size beyond the cap",
        framed("Transfer-Encoding: chunked\r\n", "7FFFFFFFFFFFFFF\r\n"), 413);
    row("chunk size negative", framed("Transfer-Encoding: chunked\r\n", "-1\r\n"), 400);
    row("chunk size no number", framed("Transfer-Encoding: chunked\r\n", "zz\r\n"), 400);
    row("chunk longer than it says",
        framed("Transfer-Encoding: chunked\r\n", "1\r\n{}\r\n0\r\n\r\n"), 400);
    row("chunk extension without end",
        framed("Transfer-Encoding: chunked\r\n", "1;" + QByteArray(40 * 1024, 'a')), 431);
    row("folded header", withHeader("X-Long: a\r\n b"), 400);
    row("folded with a tab", withHeader("X-Long: a\r\n\tb"), 400);
    row("bare LF after the request line", "POST /a HTTP/1.1\nHost: 127.0.0.1:PORT\r\n\r\n", 400);
    row("bare LF throughout", "POST /a HTTP/1.1\nHost: 127.0.0.1:PORT\n\n", 400);
    row("bare LF in a header", withHeader("X-A: a\nHost: evil"), 400);
    row("bare CR in a header", withHeader("X-A: a\rb"), 400);
    row("space before the colon", withHeader("X-A : a"), 400);
    row("space before the first header", framed(" X-A: a\r\n", ""), 400);
    row("header without a colon", withHeader("X-A"), 400);
    row("header without a name", withHeader(": a"), 400);
    row("two spaces in the request line", withLine("POST  /a HTTP/1.1"), 400);
    row("empty line first", "\r\n" + Good, 400);

    // 111 and the request line
    row("GET", "GET /a HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", 405);
    row("HEAD", "HEAD /a HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", 405);
    row("TRACE", "TRACE /a HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", 405);
    row("CONNECT", "CONNECT 127.0.0.1:PORT HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", 421);
    row("method in lower case", withLine("post /a HTTP/1.1"), 405);
    row("method of 1 KB", withLine(QByteArray(1024, 'A') + " /a HTTP/1.1"), 405);
    row("request line of 9 KiB", withLine("POST /" + QByteArray(9 * 1024, 'a') + " HTTP/1.1"), 414);
    row("request line without end", QByteArray(9 * 1024, 'A'), 414);
    row("HTTP/2.0", withLine("POST /a HTTP/2.0"), 505);
    row("HTTP/0.9", "POST /a\r\n\r\n", 400);
    row("no HTTP at all", "\x16\x03\x01\x02 hello\r\n\r\n", 400);
    row("65 headers", framed(QByteArray("X-A: 1\r\n").repeated(64), ""), 431);
    row("64 headers", framed(QByteArray("X-A: 1\r\n").repeated(63), ""), 200, "/a|");
    row("33 KiB of headers", framed(("X-A: " + QByteArray(1100, 'a') + "\r\n").repeated(31), ""),
        431);
    row("another expectation", withHeader("Expect: miracles"), 417);
}

void tst_LocalHttpServer::oneRequest()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QByteArray, body);

    EchoServer echo;
    QVERIFY(echo.listen());
    RawCaller caller(echo.port());
    QVERIFY(caller.isConnected());
    caller.say(request);
    QTRY_COMPARE(caller.status(), status);
    QVERIFY(!caller.heard().contains("Access-Control"));
    if (status == 200) {
        QTRY_VERIFY(caller.heard().endsWith("\r\n\r\n" + body));
    } else {
        QCOMPARE(echo.seen.size(), 0);
        QVERIFY(caller.heard().contains("Connection: close\r\n"));
        QTRY_VERIFY(caller.isClosed()); // what follows a refusal is never read as a request
    }
}

void tst_LocalHttpServer::refusedRequestNeverReachesTheHandler()
{
    EchoServer echo;
    QVERIFY(echo.listen());
    RawCaller caller(echo.port());
    QVERIFY(caller.isConnected());
    // The second request is hidden in what one of two readers would take for a body.
    caller.say(framed("Content-Length: 0\r\nTransfer-Encoding: chunked\r\n", Good));
    QTRY_VERIFY(caller.isClosed());
    QCOMPARE(caller.status(), 400);
    QCOMPARE(caller.heard().count("HTTP/1.1"), 1);
    QCOMPARE(echo.seen.size(), 0);
}

void tst_LocalHttpServer::bodyTypeIsDemandedWhereAsked_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << Good << 415;
    QTest::newRow("form") << withHeader("Content-Type: application/x-www-form-urlencoded") << 415;
    QTest::newRow("text") << withHeader("Content-Type: text/plain") << 415;
    QTest::newRow("a type that begins alike")
        << withHeader("Content-Type: application/jsonp") << 415;
    QTest::newRow("twice") << withHeader(
        "Content-Type: application/json\r\nContent-Type: text/plain")
                           << 415;
    QTest::newRow("json") << withHeader("Content-Type: application/json") << 200;
    QTest::newRow("json with charset")
        << withHeader("Content-Type: Application/JSON; charset=utf-8") << 200;
    QTest::newRow("no body, no type") << framed("", "") << 200;
}

void tst_LocalHttpServer::bodyTypeIsDemandedWhereAsked()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    LocalHttpOptions options = EchoServer::quick();
    options.bodyType = "application/json";
    EchoServer echo(options);
    QVERIFY(echo.listen());
    RawCaller caller(echo.port());
    QVERIFY(caller.isConnected());
    caller.say(request);
    QTRY_COMPARE(caller.status(), status);
}

void tst_LocalHttpServer::bytesInAnyPieces()
{
    // The reader alone, so that every cut is really seen.
    const QByteArray head = "POST /a HTTP/1.1\r\nHost: h\r\n";
    const QList<QByteArray> forms {
        head + "Content-Length: 5\r\n\r\nhello",
        head + "Transfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n",
    };
    for (const QByteArray &form : forms) {
        for (qsizetype cut = 0; cut < form.size(); ++cut) {
            HttpRequestReader reader { HttpReadLimits() };
            QByteArray buffer = form.left(cut);
            while (reader.read(buffer) == HttpRequestReader::Progress::HeadIsRead) { }
            buffer += form.mid(cut);
            HttpRequestReader::Progress progress = reader.read(buffer);
            while (progress == HttpRequestReader::Progress::HeadIsRead) {
                progress = reader.read(buffer);
            }
            QCOMPARE(progress, HttpRequestReader::Progress::IsComplete);
            QCOMPARE(reader.take().body, QByteArray("hello"));
            QCOMPARE(buffer, QByteArray());
        }
    }
    // One byte at a time, the next request at its heels.
    HttpRequestReader reader { HttpReadLimits() };
    QByteArray buffer;
    int requests = 0;
    const QByteArray two = forms[1] + forms[0];
    for (const char c : two) {
        buffer += c;
        HttpRequestReader::Progress progress = reader.read(buffer);
        if (progress == HttpRequestReader::Progress::HeadIsRead) {
            progress = reader.read(buffer);
        }
        if (progress == HttpRequestReader::Progress::IsComplete) {
            QCOMPARE(reader.take().body, QByteArray("hello"));
            ++requests;
        }
    }
    QCOMPARE(requests, 2);
}

void tst_LocalHttpServer::keepsTheConnection()
{
    EchoServer echo;
    QVERIFY(echo.listen());
    RawCaller caller(echo.port());
    QVERIFY(caller.isConnected());
    for (int i = 1; i <= 3; ++i) {
        caller.say(Good);
        QTRY_COMPARE(caller.heard().count("/a|{}"), i);
    }
    QCOMPARE(echo.server().connectionCount(), 1);
    caller.say(withHeader("Connection: close"));
    QTRY_VERIFY(caller.isClosed());
    QCOMPARE(echo.seen.size(), 4);
    QTRY_COMPARE(echo.server().connectionCount(), 0);
}

void tst_LocalHttpServer::http10IsClosedAfterTheAnswer()
{
    EchoServer echo;
    QVERIFY(echo.listen());
    RawCaller caller(echo.port());
    QVERIFY(caller.isConnected());
    caller.say("POST /a HTTP/1.0\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 2\r\n\r\n{}");
    QTRY_VERIFY(caller.isClosed());
    QCOMPARE(caller.status(), 200);
}

void tst_LocalHttpServer::pipelinedRequestsAreAnsweredInOrder()
{
    EchoServer echo;
    echo.isAnswering = false;
    QVERIFY(echo.listen());
    RawCaller caller(echo.port());
    QVERIFY(caller.isConnected());
    QByteArray all;
    for (int i = 0; i < 20; ++i) {
        all += withLine("POST /" + QByteArray::number(i) + " HTTP/1.1");
    }
    caller.say(all);
    for (int i = 0; i < 20; ++i) {
        // The next is not handed out before the last is answered.
        QTRY_COMPARE(echo.seen.size(), i + 1);
        QCOMPARE(echo.seen.constLast().path(), '/' + QByteArray::number(i));
        LocalHttpResponse response;
        response.body = "answer " + QByteArray::number(i) + ';';
        echo.answers.constLast()(response);
    }
    QTRY_COMPARE(caller.heard().count("answer "), 20);
    qsizetype last = -1;
    for (int i = 0; i < 20; ++i) {
        const qsizetype at = caller.heard().indexOf("answer " + QByteArray::number(i) + ';');
        QVERIFY(at > last);
        last = at;
    }
}

void tst_LocalHttpServer::oversizedBodyIsRefusedBeforeItIsSent()
{
    EchoServer echo;
    QVERIFY(echo.listen());
    RawCaller caller(echo.port());
    QVERIFY(caller.isConnected());
    caller.say(framed("Content-Length: 524288000\r\n", "")); // 500 MB, none of it sent
    QTRY_COMPARE(caller.status(), 413);

    RawCaller sender(echo.port()); // sends all the same, and still hears the refusal
    QVERIFY(sender.isConnected());
    sender.say(framed("Content-Length: 4194304\r\n", QByteArray(4194304, 'a')));
    QTRY_COMPARE(sender.status(), 413);
    QTRY_VERIFY(sender.isClosed());

    RawCaller chunks(echo.port());
    QVERIFY(chunks.isConnected());
    chunks.say(framed("Transfer-Encoding: chunked\r\n",
                      ("10000\r\n" + QByteArray(0x10000, 'a') + "\r\n").repeated(20)));
    QTRY_COMPARE(chunks.status(), 413);
    QCOMPARE(echo.seen.size(), 0);

    RawCaller fits(echo.port());
    QVERIFY(fits.isConnected());
    fits.say(framed("Content-Length: 1048576\r\n", QByteArray(1048576, 'a')));
    QTRY_COMPARE(fits.status(), 200);
    QCOMPARE(echo.seen.constLast().body.size(), 1048576);
}

void tst_LocalHttpServer::expectedContinueIsGiven()
{
    EchoServer echo;
    QVERIFY(echo.listen());
    RawCaller caller(echo.port());
    QVERIFY(caller.isConnected());
    caller.say(framed("Content-Length: 2\r\nExpect: 100-continue\r\n", ""));
    QTRY_COMPARE(caller.heard(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    caller.say("{}");
    QTRY_VERIFY(caller.heard().endsWith("/a|{}"));
}

void tst_LocalHttpServer::headerOfAnAnswerCannotBreakOut()
{
    LocalHttpResponse response;
    response.headers = { { "X-Good", "1" }, { "X-Bad", "1\r\nX-Evil: 1" }, { "X-\nEvil", "1" } };
    const QByteArray head = responseHead(response, true);
    QVERIFY(head.contains("X-Good: 1\r\n"));
    QVERIFY(!head.contains("Evil"));
    QVERIFY(head.endsWith("\r\n\r\n"));
    QCOMPARE(head.count("\r\n\r\n"), 1);
}

void tst_LocalHttpServer::takenPortIsReported()
{
    EchoServer first;
    QVERIFY(first.listen());
    LocalHttpOptions options;
    options.port = first.port();
    LocalHttpServer second(options, [](const LocalHttpRequest &, const auto &) {});
    const Result<quint16> port = second.listen();
    QVERIFY(!port.isOk());
    QVERIFY(port.error().text.contains(QString::number(first.port())));
    QVERIFY(!port.error().raw.isEmpty());
}

void tst_LocalHttpServer::listensOnLoopbackOnly()
{
    EchoServer echo;
    QVERIFY(echo.listen());
    // Were the port bound to every address, no other address of this machine could bind it.
    QTcpServer neighbour;
    QVERIFY(neighbour.listen(QHostAddress(QStringLiteral("127.0.0.2")), echo.port()));
}

QTEST_GUILESS_MAIN(tst_LocalHttpServer)
#include "tst_LocalHttpServer.moc"
