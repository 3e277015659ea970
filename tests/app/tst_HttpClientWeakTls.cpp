#include "tests/app/WireBench.h"

#include <QCoroTask>

#include <QSslSocket>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;
using Net = QNetworkReply;

/// Certificates that can be forged, on a machine whose OpenSSL takes them: a program of its own, because
/// OpenSSL reads its rules once, and early. ctest names them (OPENSSL_CONF, tests/data/careless-openssl.cnf).
class TestHttpClientWeakTls : public QObject, private WireBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariable("OPENSSL_CONF").endsWith("careless-openssl.cnf"_L1),
                 "OPENSSL_CONF must name tests/data/careless-openssl.cnf, as ctest does.");
        prepare();
    }

    void certificates_data()
    {
        QTest::addColumn<TestAuthority::Terms>("terms");
        QTest::addColumn<bool>("isTaken");
        const auto terms = [](const QString &digest, int rsaBits) {
            TestAuthority::Terms made { u"DNS:localhost,IP:127.0.0.1"_s };
            made.digest = digest;
            made.rsaBits = rsaBits;
            return made;
        };
        QTest::newRow("SHA-256 and an elliptic curve") << terms(u"sha256"_s, 0) << true;
        QTest::newRow("SHA-256 and 2048 bits") << terms(u"sha256"_s, 2048) << true;
        QTest::newRow("signed with SHA-1") << terms(u"sha1"_s, 0) << false;
        QTest::newRow("signed with SHA-1, 2048 bits") << terms(u"sha1"_s, 2048) << false;
        QTest::newRow("a key of 1024 bits") << terms(u"sha256"_s, 1024) << false;
    }

    void certificates()
    {
        QFETCH(TestAuthority::Terms, terms);
        QFETCH(bool, isTaken);
        WireServer wire(authority->identity(u"here"_s, terms));
        wire.play({ { wireAnswer("{}") } });

        // Else a refusal would prove nothing: the machine takes it.
        QSslSocket careless;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(authority->caFile()));
        careless.setSslConfiguration(configuration);
        careless.connectToHostEncrypted(u"127.0.0.1"_s, wire.serverPort());
        QTRY_VERIFY2(careless.isEncrypted(), qUtf8Printable(careless.errorString()));

        HttpClient client;
        const HttpAnswer answer = QCoro::waitFor(client.send(request(wire)));
        QCOMPARE(wire.connections(), 2);
        if (isTaken) {
            QCOMPARE(answer.error, Net::NoError);
            QCOMPARE(wire.requests(), 1);
            return;
        }
        QCOMPARE(answer.error, Net::SslHandshakeFailedError);
        QCOMPARE(answer.bytesPulled, 0);
        verifySilent(wire);
        const ApiAnswer judgement = judged(answer);
        QCOMPARE(judgement.outcome, Outcome::NotSent);
        QVERIFY(judgement.error->text.contains(u"certificate"_s));
        QVERIFY2(judgement.error->raw.contains(u"too weak"_s),
                 qUtf8Printable(judgement.error->raw));
    }
};

QTEST_GUILESS_MAIN(TestHttpClientWeakTls)
#include "tst_HttpClientWeakTls.moc"
