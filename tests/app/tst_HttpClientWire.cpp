#include "app/api/AnswerClassifier.h"
#include "app/api/SmartupMethods.h"
#include "app/http/HttpClient.h"
#include "tests/support/WireServer.h"

#include <QCoroTask>

#include <QSslSocket>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using When = WireScript::When;
using Then = WireScript::Then;
using Net = QNetworkReply;

/// What Qt really puts on the wire, seen by a real server, over HTTP and HTTPS.
class TestHttpClientWire : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] std::unique_ptr<WireServer> server(bool isTls) const
    {
        return isTls ? std::make_unique<WireServer>(m_identity) : std::make_unique<WireServer>();
    }

    [[nodiscard]] HttpRequest request(const WireServer &server) const
    {
        HttpRequest request;
        request.url = server.url();
        request.url.setPath(u"/b/trade/txs/tdeal/order$import"_s);
        request.headers = { { "Authorization", SignIn }, { "project_code", "trade" } };
        request.body = R"({"order":[{"external_id":"EXT-1"}]})";
        request.caFile = m_authority->caFile();
        return request;
    }

    /// Nothing of the request may have come through.
    static void verifySilent(const WireServer &server)
    {
        QCOMPARE(server.requests(), 0);
        QVERIFY(!server.received().contains(SignIn));
        QVERIFY(!server.received().contains("EXT-1"));
    }

    /// As the classifier says it of an import.
    [[nodiscard]] static ApiAnswer judged(const HttpAnswer &answer)
    {
        return classifyAnswer(answer,
                              methods::importDocuments(DocumentType::Order, R"({"order":[]})"));
    }

    static constexpr const char *SignIn = "Basic YWRtaW5AZGVtbzpkZW1v";

    std::unique_ptr<TestAuthority> m_authority;
    TestAuthority::Identity m_identity;

private Q_SLOTS:
    void initTestCase()
    {
        m_authority = std::make_unique<TestAuthority>();
        m_identity = m_authority->identity(u"localhost"_s, u"DNS:localhost,IP:127.0.0.1"_s);
    }

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

    void deadlineEnds_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<WireScript>("script");
        for (const bool isTls : { false, true }) {
            const char *scheme = isTls ? "https" : "http";
            QTest::addRow("%s: silence after the body", scheme) << isTls << WireScript {};
            QTest::addRow("%s: silence inside the answer", scheme)
                << isTls
                << WireScript { "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{", When::Body };
            // An idle timer would let it live for ever.
            QTest::addRow("%s: one byte now and then", scheme)
                << isTls
                << WireScript { wireAnswer(QByteArray(100'000, ' ')), When::Body, Then::Keep,
                                20ms };
        }
    }

    void deadlineEnds()
    {
        QFETCH(bool, isTls);
        QFETCH(WireScript, script);
        const auto wire = server(isTls);
        wire->play({ script });
        HttpRequest slow = request(*wire);
        slow.deadline = 700ms;
        HttpClient client;
        const HttpAnswer answer = QCoro::waitFor(client.send(slow));
        QCOMPARE(answer.stop, HttpStop::Deadline);
        QCOMPARE(answer.bytesPulled, slow.body.size());
        QCOMPARE(wire->requests(), 1);
    }

    void silentHandshakeEndsBeforeAnyByteLeft()
    {
        WireServer silent; // takes the connection and never speaks TLS
        HttpRequest slow = request(silent);
        slow.url.setScheme(u"https"_s);
        slow.connectTimeout = 300ms;
        HttpClient client;
        const HttpAnswer answer = QCoro::waitFor(client.send(slow));
        QCOMPARE(answer.stop, HttpStop::ConnectTimeout);
        QCOMPARE(answer.bytesPulled, 0);
        QCOMPARE(silent.connections(), 1);
        QCOMPARE(silent.requests(), 0);
    }

    void stopTokenAborts_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::newRow("http") << false;
        QTest::newRow("https") << true;
    }

    void stopTokenAborts()
    {
        QFETCH(bool, isTls);
        const auto wire = server(isTls);
        std::stop_source source;
        HttpRequest silent = request(*wire);
        silent.stop = source.get_token();
        HttpClient client;

        connect(wire.get(), &WireServer::requestArrived, &client, [&] { source.request_stop(); });
        const HttpAnswer answer = QCoro::waitFor(client.send(silent));
        QCOMPARE(answer.stop, HttpStop::Person);
        QCOMPARE(wire->requests(), 1);

        const HttpAnswer second = QCoro::waitFor(client.send(silent));
        QCOMPARE(second.stop, HttpStop::Person);
        QCOMPARE(second.bytesPulled, 0);
        QCOMPARE(wire->connections(), 1); // it was stopped before it began
    }

    void capHolds_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<QByteArray>("bytes");
        constexpr int Mib = 1024 * 1024;
        const QByteArray zeros(20 * Mib, '\0');
        const QByteArray zlib = qCompress(zeros, 9).sliced(4);
        const QByteArray nine = qCompress(QByteArray(9 * Mib, '\0'), 9).sliced(4);
        // The same stream between a gzip header and a trailer that is never reached.
        const QByteArray gzip = QByteArray::fromHex("1f8b0800000000000003")
            + zlib.sliced(2, zlib.size() - 6) + QByteArray(8, '\0');
        for (const bool isTls : { false, true }) {
            const char *scheme = isTls ? "https" : "http";
            QTest::addRow("%s: twenty honest megabytes", scheme) << isTls << wireAnswer(zeros);
            QTest::addRow("%s: twenty megabytes without a length", scheme)
                << isTls << QByteArray("HTTP/1.1 200 OK\r\n\r\n") + zeros;
            QTest::addRow("%s: gzip bomb", scheme)
                << isTls << wireAnswer(gzip, "200 OK", "Content-Encoding: gzip\r\n");
            QTest::addRow("%s: deflate bomb", scheme)
                << isTls << wireAnswer(zlib, "200 OK", "Content-Encoding: deflate\r\n");
            QTest::addRow("%s: a bomb small enough for Qt's own guard", scheme)
                << isTls << wireAnswer(nine, "200 OK", "Content-Encoding: deflate\r\n");
        }
    }

    void capHolds()
    {
        QFETCH(bool, isTls);
        QFETCH(QByteArray, bytes);
        const auto wire = server(isTls);
        wire->play({ { bytes, When::Body, Then::Close } });
        HttpRequest small = request(*wire);
        small.answerCap = 1024 * 1024;
        HttpClient client;
        const HttpAnswer answer = QCoro::waitFor(client.send(small));
        // Either our count or Qt's guard on the ratio speaks first.
        QVERIFY(answer.stop == HttpStop::Cap || answer.error == Net::UnknownContentError);
        QVERIFY(answer.body.size() <= small.answerCap);
        QCOMPARE(wire->requests(), 1);
    }

    void largeAnswerBelowTheCapComesWhole_data() { stopTokenAborts_data(); }

    void largeAnswerBelowTheCapComesWhole()
    {
        QFETCH(bool, isTls);
        const auto wire = server(isTls);
        QByteArray body;
        while (body.size() < 20'000'000) {
            body += QByteArray::number(body.size()) + ',';
        }
        wire->play({ { wireAnswer(body) } });
        HttpClient client;
        const HttpAnswer answer = QCoro::waitFor(client.send(request(*wire)));
        QCOMPARE(answer.error, Net::NoError);
        QVERIFY(answer.body == body);
    }

    void largeRequestLeavesOnce_data() { stopTokenAborts_data(); }

    void largeRequestLeavesOnce()
    {
        QFETCH(bool, isTls);
        const auto wire = server(isTls);
        wire->play({ { {}, When::Body, Then::Close } });
        HttpRequest large = request(*wire);
        large.body = QByteArray(3'000'000, ' ');
        HttpClient client;
        const HttpAnswer answer = QCoro::waitFor(client.send(large));
        QVERIFY(answer.error != Net::NoError);
        QCOMPARE(answer.bytesPulled, large.body.size());
        QCOMPARE(wire->connections(), 1);
        QCOMPARE(wire->requests(), 1);
    }

    void untrustedServerSeesNothing_data()
    {
        QTest::addColumn<TestAuthority::Terms>("terms");
        QTest::addColumn<bool>("isAuthorityKnown");
        QTest::addColumn<QString>("words");
        using Terms = TestAuthority::Terms;
        const QString here = u"DNS:localhost,IP:127.0.0.1"_s;
        QTest::newRow("unknown authority")
            << Terms { here } << false << u"issuer certificate of a locally looked up"_s;
        QTest::newRow("signed by itself")
            << Terms { here, {}, {}, true } << true << u"self-signed"_s;
        QTest::newRow("another host's certificate")
            << Terms { u"DNS:elsewhere.example"_s } << true << u"host name did not match"_s;
        QTest::newRow("another address' certificate")
            << Terms { u"IP:127.0.0.2"_s } << true << u"host name did not match"_s;
        QTest::newRow("a name that only begins like ours")
            << Terms { u"DNS:127.0.0.1.evil.example"_s } << true << u"host name did not match"_s;
        QTest::newRow("expired") << Terms { here, u"20200101000000Z"_s, u"20210101000000Z"_s }
                                 << true << u"expired"_s;
        QTest::newRow("not yet valid") << Terms { here, u"20980101000000Z"_s, u"20990101000000Z"_s }
                                       << true << u"not yet valid"_s;
    }

    void untrustedServerSeesNothing()
    {
        QFETCH(TestAuthority::Terms, terms);
        QFETCH(bool, isAuthorityKnown);
        QFETCH(QString, words);
        WireServer wire(m_authority->identity(u"stranger"_s, terms));
        wire.play({ { wireAnswer("{}") } });
        HttpRequest trusting = request(wire);
        if (!isAuthorityKnown) {
            trusting.caFile.clear();
        }
        HttpClient client;
        const HttpAnswer answer = QCoro::waitFor(client.send(trusting));
        QCOMPARE(answer.error, Net::SslHandshakeFailedError);
        QCOMPARE(answer.bytesPulled, 0);
        QCOMPARE(wire.connections(), 1);
        verifySilent(wire);
        const ApiAnswer judgement = judged(answer);
        QCOMPARE(judgement.outcome, Outcome::NotSent);
        QVERIFY(judgement.error->text.contains(u"certificate"_s));
        QVERIFY(!judgement.error->remedy.isEmpty());
        QVERIFY2(judgement.error->raw.contains(words), qUtf8Printable(judgement.error->raw));
    }

    void serverWithoutModernTlsSeesNothing_data()
    {
        QTest::addColumn<QByteArray>("newest"); // empty = no TLS at all
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Then>("then");
        const QByteArray none;
        QTest::newRow("nothing newer than TLS 1.0") << QByteArray("TLSv1") << none << Then::Keep;
        QTest::newRow("nothing newer than TLS 1.1") << QByteArray("TLSv1.1") << none << Then::Keep;
        QTest::newRow("plain HTTP on the port of HTTPS")
            << none << wireAnswer("{}", "400 Bad Request") << Then::Close;
        QTest::newRow("plain words on the port of HTTPS")
            << none << QByteArray("220 mail.example ready\r\n") << Then::Keep;
        QTest::newRow("closed in the handshake") << none << none << Then::Close;
        QTest::newRow("reset in the handshake") << none << none << Then::Reset;
    }

    void serverWithoutModernTlsSeesNothing()
    {
        QFETCH(QByteArray, newest);
        QFETCH(QByteArray, bytes);
        QFETCH(Then, then);
        const auto wire = server(!newest.isEmpty());
        wire->limitTls(newest);
        wire->play({ { bytes, newest.isEmpty() ? When::Bytes : When::Body, then } });
        HttpRequest secure = request(*wire);
        secure.url.setScheme(u"https"_s);
        HttpClient client;
        const HttpAnswer answer = QCoro::waitFor(client.send(secure));
        QVERIFY(answer.error == Net::SslHandshakeFailedError
                || answer.error == Net::RemoteHostClosedError);
        QCOMPARE(answer.bytesPulled, 0);
        QCOMPARE(wire->connections(), 1);
        verifySilent(*wire);
        const ApiAnswer judgement = judged(answer);
        QCOMPARE(judgement.outcome, Outcome::NotSent);
        QCOMPARE(judgement.error->text.contains(u"TLS 1.2"_s),
                 answer.error == Net::SslHandshakeFailedError);
        QVERIFY(!judgement.error->remedy.isEmpty());
        QVERIFY(!judgement.error->raw.isEmpty());
    }

    /// Else the rows of old TLS above would prove nothing.
    void oldServerTakesOldClients()
    {
        const auto wire = server(true);
        wire->limitTls("TLSv1.1");
        QSslSocket old;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(m_authority->caFile()));
        configuration.setProtocol(QSsl::AnyProtocol);
        configuration.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1"));
        configuration.setBackendConfigurationOption("CipherString", QByteArray("ALL:@SECLEVEL=0"));
        old.setSslConfiguration(configuration);
        old.connectToHostEncrypted(u"127.0.0.1"_s, wire->serverPort());
        QTRY_VERIFY2(old.isEncrypted(), qUtf8Printable(old.errorString()));
    }

    void http2IsNotAskedFor()
    {
        WireServer listener; // reads the first words of the handshake
        listener.play({ { {}, When::Bytes, Then::Close } });
        HttpRequest secure = request(listener);
        secure.url.setScheme(u"https"_s);
        HttpClient client;
        const HttpAnswer answer = QCoro::waitFor(client.send(secure));
        QVERIFY(answer.error != Net::NoError);
        QVERIFY(listener.received().startsWith("\x16\x03")); // a handshake it is
        QVERIFY(!listener.received().contains("\x02h2"));
    }

    void plainHttpToATlsServerIsNoAnswer()
    {
        const auto wire = server(true);
        HttpRequest plain = request(*wire);
        plain.url.setScheme(u"http"_s);
        HttpClient client;
        const HttpAnswer answer = QCoro::waitFor(client.send(plain));
        QVERIFY(answer.error != Net::NoError);
        QCOMPARE(answer.status, 0);
        QCOMPARE(wire->requests(), 0);
        QCOMPARE(wire->connections(), 1);
        QVERIFY(!judged(answer).isSuccess());
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

    void unreadableAuthorityFileIsRefused()
    {
        const auto wire = server(true);
        HttpRequest bad = request(*wire);
        bad.caFile = u"/nowhere/authority.pem"_s;
        HttpClient client;
        const HttpAnswer answer = QCoro::waitFor(client.send(bad));
        QVERIFY(answer.refusal);
        QCOMPARE(answer.refusal->origin, ErrorOrigin::File);
        QCOMPARE(wire->connections(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHttpClientWire)
#include "tst_HttpClientWire.moc"
