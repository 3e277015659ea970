#include "tests/support/WireServer.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>
#include <QTimer>

#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

TestAuthority::TestAuthority()
{
    run({ u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
          u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-keyout"_s,
          m_dir.filePath(u"authority.key"_s), u"-out"_s, caFile(), u"-days"_s, u"2"_s, u"-subj"_s,
          u"/CN=Test authority"_s });
}

TestAuthority::Identity TestAuthority::identity(const QString &name, const Terms &terms) const
{
    const auto file = [&](const QString &suffix) { return m_dir.filePath(name + suffix); };
    const QStringList kind = terms.rsaBits > 0
        ? QStringList { u"rsa:%1"_s.arg(terms.rsaBits) }
        : QStringList { u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s };
    run(QStringList { u"req"_s, u"-newkey"_s } + kind
        + QStringList { u"-nodes"_s, u"-keyout"_s, file(u".key"_s), u"-out"_s, file(u".csr"_s),
                        u"-subj"_s, u"/CN="_s + name });
    // Only the little authority of openssl sets both dates of a certificate; it wants its books.
    const QString books = file(u".books"_s);
    write(books, {});
    write(file(u".ext"_s), "subjectAltName=" + terms.altName.toLatin1() + "\n");
    write(file(u".cnf"_s),
          "[ca]\ndefault_ca=own\n[own]\nrand_serial=yes\npolicy=names\ndatabase="
              + books.toLocal8Bit() + "\nnew_certs_dir=" + m_dir.path().toLocal8Bit()
              + "\n[names]\ncommonName=supplied\n");
    const QStringList signer = terms.isSelfSigned
        ? QStringList { u"-selfsign"_s, u"-keyfile"_s, file(u".key"_s) }
        : QStringList { u"-cert"_s, caFile(), u"-keyfile"_s, m_dir.filePath(u"authority.key"_s) };
    QStringList dates;
    if (!terms.notBefore.isEmpty()) {
        dates << u"-startdate"_s << terms.notBefore;
    }
    dates << (terms.notAfter.isEmpty() ? QStringList { u"-days"_s, u"2"_s }
                                       : QStringList { u"-enddate"_s, terms.notAfter });
    run(QStringList { u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, file(u".cnf"_s), u"-md"_s,
                      terms.digest, u"-extfile"_s, file(u".ext"_s), u"-in"_s, file(u".csr"_s),
                      u"-out"_s, file(u".pem"_s) }
        + signer + dates);

    QFile certificate(file(u".pem"_s));
    QFile key(file(u".key"_s));
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly)) {
        qFatal("the test certificates cannot be read");
    }
    return { QSslCertificate(certificate.readAll(), QSsl::Pem),
             QSslKey(key.readAll(), terms.rsaBits > 0 ? QSsl::Rsa : QSsl::Ec) };
}

void TestAuthority::write(const QString &file, const QByteArray &text) const
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) < 0) {
        qFatal("the test certificates cannot be written");
    }
}

void TestAuthority::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) {
        qFatal("openssl failed: %s", openssl.readAllStandardError().constData());
    }
}

QByteArray wireAnswer(const QByteArray &body, const QByteArray &status, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

WireServer::WireServer(QObject *parent)
    : QTcpServer(parent)
{
    if (!listen(QHostAddress::LocalHost)) {
        qFatal("no loopback port is free");
    }
}

WireServer::WireServer(TestAuthority::Identity identity, QObject *parent)
    : WireServer(parent)
{
    m_identity = std::move(identity);
}

QUrl WireServer::url() const
{
    QUrl url;
    url.setScheme(m_identity ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(serverPort());
    return url;
}

void WireServer::incomingConnection(qintptr handle)
{
    ++m_connections;
    QTcpSocket *socket = nullptr;
    if (m_identity) {
        auto *tls = new QSslSocket(this);
        tls->setSocketDescriptor(handle);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(m_identity->certificate);
        configuration.setPrivateKey(m_identity->key);
        if (!m_newestTls.isEmpty()) {
            configuration.setProtocol(QSsl::AnyProtocol);
            configuration.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1"));
            configuration.setBackendConfigurationOption("MaxProtocol", m_newestTls);
            // The usual level of security has no cipher left for it.
            configuration.setBackendConfigurationOption("CipherString",
                                                        QByteArray("ALL:@SECLEVEL=0"));
        }
        configuration.setAllowedNextProtocols(m_protocols);
        tls->setSslConfiguration(configuration);
        connect(tls, &QSslSocket::encrypted, this, [this, tls] {
            m_agreedProtocol = tls->sslConfiguration().nextNegotiatedProtocol();
        });
        socket = tls;
    } else {
        socket = new QTcpSocket(this);
        socket->setSocketDescriptor(handle);
    }
    connected(socket);
}

void WireServer::connected(QTcpSocket *socket)
{
    auto talk = std::make_shared<Talk>();
    if (!m_scripts.isEmpty()) {
        talk->script = m_scripts.size() > 1 ? m_scripts.takeFirst() : m_scripts.first();
    }
    m_talks.insert(socket, talk);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_talks.remove(socket);
        socket->deleteLater();
    });
    if (talk->script.when == WireScript::When::Connected
        && talk->script.then == WireScript::Then::Reset) {
        // Without unread bytes the kernel would end the connection politely.
        socket->setReadBufferSize(1);
        connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::abort);
        return;
    }
    play(socket, *talk, WireScript::When::Connected);
    if (talk->isPlayed) {
        return;
    }
    if (talk->script.then == WireScript::Then::Reset && !m_identity) {
        // Bytes that lie unread when the socket is closed make the kernel send a reset.
        socket->setReadBufferSize(1);
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
        tls->startServerEncryption();
    }
}

void WireServer::read(QTcpSocket *socket)
{
    const auto talk = m_talks.value(socket);
    if (!talk) {
        return;
    }
    const QByteArray bytes = socket->readAll();
    m_received += bytes;
    talk->received += bytes;
    takeRequests(*talk);
    if (!talk->received.isEmpty()) {
        play(socket, *talk, WireScript::When::Bytes);
    }
    if (talk->bodyBegin >= 0 || !m_heads.isEmpty()) {
        play(socket, *talk, WireScript::When::Headers);
    }
    const bool isWhole =
        talk->bodyBegin >= 0 && talk->received.size() - talk->bodyBegin >= talk->bodySize;
    if (isWhole) {
        play(socket, *talk, WireScript::When::Body);
    }
}

void WireServer::takeRequests(Talk &talk)
{
    while (true) {
        const qsizetype begin =
            talk.bodyBegin < 0 ? 0 : talk.bodyBegin + std::max<qsizetype>(talk.bodySize, 0);
        const qsizetype end = talk.received.indexOf("\r\n\r\n", begin);
        if (begin > talk.received.size() || end < 0) {
            break;
        }
        const QByteArray head = talk.received.sliced(begin, end - begin);
        talk.bodyBegin = end + 4;
        talk.bodySize = 0;
        const auto lines = head.split('\n');
        for (const QByteArray &line : lines) {
            if (line.toLower().startsWith("content-length:")) {
                talk.bodySize = line.mid(15).trimmed().toLongLong();
            }
        }
        m_heads.append(head);
        Q_EMIT requestArrived();
    }
}

void WireServer::play(QTcpSocket *socket, Talk &talk, WireScript::When reached)
{
    if (talk.isPlayed || talk.script.when != reached) {
        return;
    }
    talk.isPlayed = true;
    if (talk.script.drip.count() > 0) {
        drip(socket, talk.script, 0);
        return;
    }
    socket->write(talk.script.bytes);
    end(socket, talk.script.then);
}

void WireServer::drip(QTcpSocket *socket, const WireScript &script, qsizetype at)
{
    if (at >= script.bytes.size()) {
        end(socket, script.then);
        return;
    }
    socket->write(script.bytes.constData() + at, 1);
    QTimer::singleShot(script.drip, socket,
                       [this, socket, script, at] { drip(socket, script, at + 1); });
}

void WireServer::end(QTcpSocket *socket, WireScript::Then then)
{
    switch (then) {
    case WireScript::Then::Keep:
        return;
    case WireScript::Then::Close:
        socket->disconnectFromHost();
        return;
    case WireScript::Then::Reset:
        socket->flush();
        socket->abort();
        return;
    }
}

} // namespace smartup
