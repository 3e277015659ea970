#include "tests/app/WireBench.h"

#include <QCoroTask>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using When = WireScript::When;
using Then = WireScript::Then;
using Net = QNetworkReply;

/// What Qt really puts on the wire, seen by a real server, over HTTP and HTTPS.
class TestHttpClientWire : public QObject, private WireBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void everyAnswerIsAnswerToOneRequest_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<WireScript>("script");
        QTest::addColumn<Net::NetworkError>("error");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");

        const QByteArray good = wireAnswer("{}");
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
        struct Row
        {
            const char *name;
            WireScript script;
            Net::NetworkError error;
            int status;
            QByteArray body;
        };
        const Row rows[] = {
            { "a good answer", { good }, Net::NoError, 200, "{}" },
            { "a good answer, then the connection is closed",
              { good, When::Body, Then::Close },
              Net::NoError,
              200,
              "{}" },
            { "closed at once",
              { {}, When::Connected, Then::Close },
              Net::RemoteHostClosedError,
              0,
              {} },
            { "closed after the headers",
              { {}, When::Headers, Then::Close },
              Net::RemoteHostClosedError,
              0,
              {} },
            { "closed after the body, no answer",
              { {}, When::Body, Then::Close },
              Net::RemoteHostClosedError,
              0,
              {} },
            { "reset after the headers",
              { {}, When::Headers, Then::Reset },
              Net::RemoteHostClosedError,
              0,
              {} },
            { "reset after the body",
              { {}, When::Body, Then::Reset },
              Net::RemoteHostClosedError,
              0,
              {} },
            { "answered before the body was read",
              { good, When::Headers, Then::Close },
              Net::NoError,
              200,
              "{}" },
            { "cut inside the status line",
              { "HTTP/1.1 20", When::Body, Then::Close },
              Net::RemoteHostClosedError,
              0,
              {} },
            { "cut inside a length",
              { ok + "Content-Length: 100\r\n\r\n{\"successes\":[", When::Body, Then::Close },
              Net::RemoteHostClosedError,
              200,
              "{\"successes\":[" },
            { "cut without a length: HTTP sees nothing wrong, the reader must",
              { ok + "\r\n{\"successes\":[", When::Body, Then::Close },
              Net::NoError,
              200,
              "{\"successes\":[" },
            { "the last chunk is missing",
              { chunked + "2\r\n{}\r\n", When::Body, Then::Close },
              Net::RemoteHostClosedError,
              200,
              "{}" },
            { "chunks",
              { chunked + "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n", When::Body, Then::Keep },
              Net::NoError,
              200,
              "{}" },
            { "not signed in, with a challenge",
              { wireAnswer("no", "401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n") },
              Net::AuthenticationRequiredError,
              401,
              "no" },
            { "not signed in, without a challenge",
              { wireAnswer("no", "401 Unauthorized") },
              Net::AuthenticationRequiredError,
              401,
              "no" },
            { "failed with a text",
              { wireAnswer("ORA-06502", "500 Internal Server Error") },
              Net::InternalServerError,
              500,
              "ORA-06502" },
            { "busy, come back later",
              { wireAnswer("later", "503 Service Unavailable", "Retry-After: 1\r\n") },
              Net::ServiceUnavailableError,
              503,
              "later" },
            { "took too long for the server",
              { wireAnswer("late", "408 Request Timeout"), When::Body, Then::Close },
              Net::UnknownContentError,
              408,
              "late" },
        };
        for (const bool isTls : { false, true }) {
            for (const Row &row : rows) {
                QTest::addRow("%s: %s", isTls ? "https" : "http", row.name)
                    << isTls << row.script << row.error << row.status << row.body;
            }
        }
        // HTTPS: "reset in the handshake" of tst_HttpClientTls.
        QTest::newRow("http: reset at once, with nothing read")
            << false << WireScript { {}, When::Connected, Then::Reset }
            << Net::RemoteHostClosedError << 0 << QByteArray();
    }

    void everyAnswerIsAnswerToOneRequest()
    {
        QFETCH(bool, isTls);
        QFETCH(WireScript, script);
        QFETCH(Net::NetworkError, error);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const auto wire = server(isTls);
        wire->play({ script, { wireAnswer("next") } });
        HttpClient client;

        const HttpAnswer answer = QCoro::waitFor(client.send(request(*wire)));

        QVERIFY(!answer.refusal);
        QCOMPARE(answer.stop, HttpStop::None);
        QCOMPARE(answer.error, error);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body, body);
        const int expected = script.when == When::Connected ? 0 : 1;
        // Closed or reset before anything was read, Qt sometimes connects once more to send again. The one-shot
        // body refuses that: nothing goes over the second connection, else the server would have a request.
        const int mostConnections = script.when == When::Connected ? 2 : 1;
        QVERIFY(wire->connections() >= 1 && wire->connections() <= mostConnections);
        const int connectionsSoFar = wire->connections();
        QCOMPARE(wire->requests(), expected);

        // A second call afterwards: had the first one been repeated, it would stand in between.
        HttpRequest second = request(*wire);
        second.headers.emplaceBack("second", "yes");
        const HttpAnswer next = QCoro::waitFor(client.send(second));
        QCOMPARE(next.body, QByteArray("next"));
        QCOMPARE(wire->connections(), connectionsSoFar + 1);
        QCOMPARE(wire->requests(), expected + 1);
        QVERIFY(wire->heads().constLast().contains("second"));
        // Some scripts end before the body is read; none sees it more often than the head.
        const qsizetype bodies = wire->received().count("EXT-1");
        QVERIFY(bodies <= wire->requests());
        QVERIFY(bodies == wire->requests() || script.when != When::Body);
    }

    void garbageIsNoAnswer_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        for (const bool isTls : { false, true }) {
            const char *scheme = isTls ? "https" : "http";
            QTest::addRow("%s: no HTTP at all", scheme)
                << isTls << QByteArray("{\"successes\":[]}");
            QTest::addRow("%s: a chunk without a size", scheme)
                << isTls << ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n";
            QTest::addRow("%s: a chunk of a negative size", scheme)
                << isTls << ok + "Transfer-Encoding: chunked\r\n\r\n-1\r\n{}\r\n0\r\n\r\n";
            QTest::addRow("%s: a chunk larger than the world", scheme)
                << isTls
                << ok + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n";
            QTest::addRow("%s: gzip on the label, plain inside", scheme)
                << isTls
                << wireAnswer("{\"successes\":[]}", "200 OK", "Content-Encoding: gzip\r\n");
            QTest::addRow("%s: 4 MB of headers", scheme)
                << isTls
                << wireAnswer("{}", "200 OK",
                              ("X-Long: " + QByteArray(1000, 'x') + "\r\n").repeated(4000));
            QTest::addRow("%s: one header of 1 MB", scheme)
                << isTls
                << wireAnswer("{}", "200 OK", "X-Long: " + QByteArray(1'000'000, 'x') + "\r\n");
            // A server that insists on HTTP/2 begins with its settings.
            QTest::addRow("%s: HTTP/2 that nobody asked for", scheme)
                << isTls << QByteArray::fromHex("000000040000000000");
            for (const char *status : { "0", "99", "1000", "-1", "2e2" }) {
                QTest::addRow("%s: status %s", scheme, status)
                    << isTls << wireAnswer("{\"successes\":[]}", QByteArray(status) + " OK");
            }
            QTest::addRow("%s: a storm of 100 Continue without an end", scheme)
                << isTls << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(1000);
        }
    }

    void garbageIsNoAnswer()
    {
        QFETCH(bool, isTls);
        QFETCH(QByteArray, bytes);
        const auto wire = server(isTls);
        wire->play({ { bytes, When::Body, Then::Close } });
        HttpClient client;
        const HttpAnswer answer = QCoro::waitFor(client.send(request(*wire)));
        const bool looksGood = answer.error == Net::NoError && answer.status == 200
            && answer.body == "{\"successes\":[]}";
        QVERIFY(!looksGood);
        QCOMPARE(wire->connections(), 1);
        QCOMPARE(wire->requests(), 1);
    }

    void damagedAnswerIsNoSuccess_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Outcome>("outcome");
        const QByteArray good =
            R"({"successes":[{"code":"900001","external_id":"EXT-1"}],"errors":[]})";
        const auto length = [&good](qsizetype more) {
            return "Content-Length: " + QByteArray::number(good.size() + more) + "\r\n";
        };
        const auto sized = [&good](const QByteArray &lengths) {
            return "HTTP/1.1 200 OK\r\n" + lengths + "\r\n" + good;
        };
        const auto coded = [](const QByteArray &coding, const QByteArray &body) {
            return wireAnswer(body, "200 OK", "Content-Encoding: " + coding + "\r\n");
        };
        const QByteArray deflated = qCompress(good, 9).sliced(4);
        const QByteArray twice = qCompress(deflated, 9).sliced(4);
        for (const bool isTls : { false, true }) {
            const auto row = [isTls](const char *name, const QByteArray &bytes,
                                     Outcome outcome = Outcome::Unknown) {
                QTest::addRow("%s: %s", isTls ? "https" : "http", name)
                    << isTls << bytes << outcome;
            };
            row("undamaged, plain", sized(length(0)), Outcome::Sent);
            row("undamaged, deflated", coded("deflate", deflated), Outcome::Sent);
            row("a length one byte too short", sized(length(-1)));
            row("a length one byte too long", sized(length(1)));
            row("two lengths, the first too short", sized(length(-1) + length(0)));
            row("two lengths, the first right: all of it came", sized(length(0) + length(-1)),
                Outcome::Sent);
            row("deflated and cut in the middle", coded("deflate", deflated.chopped(20)));
            row("deflated, without its checksum: all of it came",
                coded("deflate", deflated.chopped(4)), Outcome::Sent);
            row("deflated twice, said once", coded("deflate", twice));
            row("brotli that is none", coded("br", good));
            row("zstd that is none", coded("zstd", good));
        }
    }

    void damagedAnswerIsNoSuccess()
    {
        QFETCH(bool, isTls);
        QFETCH(QByteArray, bytes);
        const auto wire = server(isTls);
        wire->play({ { bytes, When::Body, Then::Close } });
        HttpClient client;
        const HttpRequest sent = request(*wire);
        const HttpAnswer answer = QCoro::waitFor(client.send(sent));
        const ApiAnswer judgement =
            classifyAnswer(answer, methods::importDocuments(DocumentType::Order, sent.body));
        QTEST(judgement.outcome, "outcome");
        QCOMPARE(wire->requests(), 1);
    }

    void redirectIsAnAnswerAndNeverFollowed_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<bool>("isToTls");
        QTest::addColumn<QByteArray>("status");
        for (const bool isTls : { false, true }) {
            for (const char *status :
                 { "301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent" }) {
                for (const bool isToTls : { false, true }) {
                    QTest::addRow("%s: %s to another host over %s", isTls ? "https" : "http",
                                  status, isToTls ? "https" : "http")
                        << isTls << isToTls << QByteArray(status);
                }
            }
        }
    }

    void redirectIsAnAnswerAndNeverFollowed()
    {
        QFETCH(bool, isTls);
        QFETCH(bool, isToTls);
        QFETCH(QByteArray, status);
        const auto wire = server(isTls);
        const auto other = server(isToTls);
        other->play({ { wireAnswer("{}") } });
        QUrl elsewhere = other->url();
        elsewhere.setHost(u"localhost"_s);
        const QByteArray location = elsewhere.toEncoded() + "/b/steal";
        wire->play({ { wireAnswer("moved", status, "Location: " + location + "\r\n") },
                     { wireAnswer("next") } });
        HttpClient client;

        const HttpAnswer answer = QCoro::waitFor(client.send(request(*wire)));
        QCOMPARE(answer.status, status.first(3).toInt());
        QCOMPARE(QCoro::waitFor(client.send(request(*wire))).body, QByteArray("next"));
        QCOMPARE(wire->requests(), 2);
        QCOMPARE(wire->received().count("EXT-1"), 2);
        QCOMPARE(other->connections(), 0);
        QCOMPARE(judged(answer).outcome, Outcome::Unknown);
    }

    /// A host that is not there, behind a proxy that is: the sign-in is Smartup's, never the proxy's.
    void proxySeesNoSignIn_data()
    {
        QTest::addColumn<WireScript>("script");
        QTest::addColumn<Net::NetworkError>("error");
        QTest::newRow("the proxy wants a sign-in of its own")
            << WireScript { wireAnswer("who?", "407 Proxy Authentication Required",
                                       "Proxy-Authenticate: Basic realm=\"p\"\r\n"),
                            When::Headers }
            << Net::ProxyAuthenticationRequiredError;
        QTest::newRow("the proxy refuses")
            << WireScript { wireAnswer("no", "403 Forbidden"), When::Headers, Then::Close }
            << Net::UnknownNetworkError;
        // Qt 6.4 then waits without an end: the time to connect ends it.
        QTest::newRow("the proxy cuts")
            << WireScript { {}, When::Headers, Then::Close } << Net::OperationCanceledError;
    }

    void proxySeesNoSignIn()
    {
        QFETCH(WireScript, script);
        QFETCH(Net::NetworkError, error);
        WireServer proxy;
        proxy.play({ script });
        HttpRequest far = request(proxy);
        far.url.setHost(u"smartup.example"_s);
        far.url.setScheme(u"https"_s);
        far.url.setPort(443);
        far.proxy = proxy.url().toString();
        far.connectTimeout = 1s;
        HttpClient client;
        const HttpAnswer answer = QCoro::waitFor(client.send(far));
        QCOMPARE(answer.error, error);
        QCOMPARE(answer.bytesPulled, 0);
        QCOMPARE(proxy.connections(), 1);
        QVERIFY(!proxy.heads().isEmpty());
        QVERIFY(proxy.heads().constFirst().startsWith("CONNECT smartup.example:443"));
        QVERIFY(!proxy.received().contains(SignIn));
        QVERIFY(!proxy.received().contains("EXT-1"));
        QVERIFY(!proxy.received().contains("project_code"));
        QCOMPARE(judged(answer).outcome, Outcome::NotSent);
    }

    void refusedConnectionPullsNothing()
    {
        HttpRequest nobody;
        {
            const WireServer gone;
            nobody = request(gone);
        }
        HttpClient client;
        const HttpAnswer answer = QCoro::waitFor(client.send(nobody));
        QCOMPARE(answer.error, Net::ConnectionRefusedError);
        QCOMPARE(answer.bytesPulled, 0);
    }

    void whatMayNotLeaveStays_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("a line break that would be a new header")
            << QByteArray("project_code") << QByteArray("trade\r\nX-Evil: 1");
        QTest::newRow("a line feed alone") << QByteArray("project_code") << QByteArray("a\nb");
        QTest::newRow("a NUL") << QByteArray("filial_id") << QByteArray("1\0001", 3);
        QTest::newRow("Cyrillic") << QByteArray("filial_id") << QByteArray("орг");
        QTest::newRow("a space before") << QByteArray("filial_id") << QByteArray(" 1");
        QTest::newRow("a tab") << QByteArray("filial_id") << QByteArray("1\t");
        QTest::newRow("a name with a space") << QByteArray("filial id") << QByteArray("1");
        QTest::newRow("a name with a colon") << QByteArray("filial:") << QByteArray("1");
        QTest::newRow("no name") << QByteArray("") << QByteArray("1");
    }

    void whatMayNotLeaveStays()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        WireServer wire;
        HttpRequest bad = request(wire);
        bad.headers.emplaceBack(name, value);
        HttpClient client;
        const HttpAnswer answer = QCoro::waitFor(client.send(bad));
        QVERIFY(answer.refusal);
        QVERIFY(!answer.refusal->text.contains(u"Evil"_s));
        QCOMPARE(wire.connections(), 0);
    }

    void badAddressIsRefused_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url :
             { "http://smartup.example/b/x", "http://192.168.1.5/b/x", "ftp://127.0.0.1/b",
               "https://user:word@127.0.0.1/b", "https:///b", "https://127.0.0.1:0/b",
               "https://127.0.0.1/b?x=1", "https://127.0.0.1/b#x", "http://localhost.evil.example/",
               "http://127.0.0.1.nip.io/" }) {
            QTest::newRow(url) << QString::fromLatin1(url);
        }
    }

    void badAddressIsRefused()
    {
        QFETCH(QString, url);
        HttpRequest bad;
        bad.url = QUrl(url);
        bad.body = "{}";
        HttpClient client;
        const HttpAnswer answer = QCoro::waitFor(client.send(bad));
        QVERIFY(answer.refusal);
        QVERIFY(!answer.refusal->text.contains(u"word"_s));
    }

private:
};

QTEST_GUILESS_MAIN(TestHttpClientWire)
#include "tst_HttpClientWire.moc"
