#include "tests/app/WireBench.h"

#include <QCoroTask>

#include <QSslSocket>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using When = WireScript::When;
using Then = WireScript::Then;
using Net = QNetworkReply;

/// Whom the client trusts over HTTPS, and what a server sees that it does not trust: nothing.
class TestHttpClientTls : public QObject, private WireBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

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
        WireServer wire(authority->identity(u"stranger"_s, terms));
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
        configuration.setCaCertificates(QSslCertificate::fromPath(authority->caFile()));
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

    void http2IsNotSpokenWithAServerThatKnowsIt_data()
    {
        QTest::addColumn<WireScript>("script");
        QTest::addColumn<bool>("isAnswered");
        QTest::newRow("answered") << WireScript { wireAnswer("{}") } << true;
        QTest::newRow("cut after the body: counted once all the same")
            << WireScript { {}, When::Body, Then::Close } << false;
    }

    void http2IsNotSpokenWithAServerThatKnowsIt()
    {
        QFETCH(WireScript, script);
        QFETCH(bool, isAnswered);
        const auto wire = server(true);
        wire->offer({ "h2", "http/1.1" });
        wire->play({ script });
        HttpClient client;
        const HttpAnswer answer = QCoro::waitFor(client.send(request(*wire)));
        QCOMPARE(answer.error == Net::NoError, isAnswered);
        QCOMPARE(wire->agreedProtocol(), QByteArray());
        QCOMPARE(wire->connections(), 1);
        QCOMPARE(wire->requests(), 1);
        QVERIFY(wire->heads().constFirst().contains(" HTTP/1.1\r\n"));
        QVERIFY(!wire->received().startsWith("PRI * HTTP/2.0"));
    }

    /// Else the rows above would prove nothing.
    void serverThatKnowsHttp2SpeaksIt()
    {
        const auto wire = server(true);
        wire->offer({ "h2", "http/1.1" });
        QSslSocket eager;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(authority->caFile()));
        configuration.setAllowedNextProtocols({ "h2" });
        eager.setSslConfiguration(configuration);
        eager.connectToHostEncrypted(u"127.0.0.1"_s, wire->serverPort());
        QTRY_COMPARE(wire->agreedProtocol(), QByteArray("h2"));
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

QTEST_GUILESS_MAIN(TestHttpClientTls)
#include "tst_HttpClientTls.moc"
