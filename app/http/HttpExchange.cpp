#include "app/http/HttpExchange.h"

#include "app/http/CertificateRules.h"
#include "app/http/HttpRules.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>
#include <utility>

namespace smartup {

namespace {

// Room behind the body for a reader that looks past the end (simdjson), so that a large answer is not copied for it.
constexpr qsizetype BodyPadding = 64;
// Qt stops reading from the socket when this much lies unread.
constexpr qint64 ReadBuffer = 4LL * 1024 * 1024;
constexpr qint64 PieceBytes = 64LL * 1024;

QString tooWeak()
{
    return QCoreApplication::translate(
        "HttpClient",
        "The key or the signature of the certificate is too weak "
        "(SHA-1, or a key below 2048 bits), or breaks another rule.");
}

/// Qt has no words for the rules of OpenSSL about keys and signatures.
QString wordsOf(const QSslError &error)
{
    return error.error() == QSslError::UnspecifiedError ? tooWeak() : error.errorString();
}

} // namespace

HttpExchange::HttpExchange(HttpRequest request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_body(m_request.body)
{
    m_connectTimer.setSingleShot(true);
    m_deadlineTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] { stop(HttpStop::ConnectTimeout); });
    connect(&m_deadlineTimer, &QTimer::timeout, this, [this] { stop(HttpStop::Deadline); });
    // The connection stands as soon as the first byte of the body is wanted.
    connect(&m_body, &OneShotBody::firstPull, &m_connectTimer, &QTimer::stop);
}

HttpExchange::~HttpExchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

Result<QNetworkRequest> HttpExchange::networkRequest() const
{
    QNetworkRequest request(m_request.url);
    for (const auto &[name, value] : m_request.headers) {
        request.setRawHeader(name, value);
    }
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Without "manual" Qt looks for credentials of its own.
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // What is proven about sending once was proven for HTTP/1.1.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setDecompressedSafetyCheckThreshold(m_request.answerCap);

    if (m_request.url.scheme() == QLatin1StringView("https")) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        if (!m_request.caFile.isEmpty()) {
            const auto authorities = QSslCertificate::fromPath(
                m_request.caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
            if (authorities.isEmpty()) {
                return Error { ErrorOrigin::File,
                               QCoreApplication::translate(
                                   "HttpClient",
                                   "Nothing was sent: the file %1 holds no certificate that can be "
                                   "read.")
                                   .arg(m_request.caFile),
                               QCoreApplication::translate(
                                   "HttpClient",
                                   "Choose the PEM file of your certificate authority in the "
                                   "connection."),
                               {},
                               {} };
            }
            tls.setCaCertificates(authorities);
        }
        request.setSslConfiguration(tls);
    }
    return request;
}

Status HttpExchange::start()
{
    const auto request = networkRequest();
    if (!request) {
        return request.error();
    }
    const auto proxy = proxyFor(m_request.proxy, m_request.url);
    if (!proxy) {
        return proxy.error();
    }
    m_network.setProxy(proxy.value());
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);

    m_elapsed.start();
    m_connectTimer.start(m_request.connectTimeout);
    m_deadlineTimer.start(m_request.deadline);
    m_reply = m_network.post(request.value(), &m_body);
    m_reply->setReadBufferSize(ReadBuffer);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::read);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (m_answer.firstByteMs < 0) {
            m_answer.firstByteMs = m_elapsed.elapsed();
        }
    });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors) {
            m_answer.tlsErrors.append(wordsOf(error));
        }
    });
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpExchange::judgeCertificates);
    connect(m_reply, &QNetworkReply::requestSent, &m_connectTimer, &QTimer::stop);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    // A stop may be asked from any thread, and from inside our own signals: it comes in by the queue.
    m_stopCallback.emplace(m_request.stop, [this] {
        QMetaObject::invokeMethod(
            this, [this] { stop(HttpStop::Person); }, Qt::QueuedConnection);
    });
    return Done {};
}

/// Whatever this machine lets through; its own rules may be stricter, and stand. Nothing of the request
/// has left by now.
void HttpExchange::judgeCertificates()
{
    if (m_answer.stop == HttpStop::None
        && isForgeable(m_reply->sslConfiguration().peerCertificateChain())) {
        m_answer.tlsErrors.append(tooWeak());
        m_isForgeable = true;
        m_reply->abort();
    }
}

void HttpExchange::read()
{
    // In pieces: QIODevice::read() allocates at once as much as it may read.
    QByteArray piece;
    do {
        const qint64 room = m_request.answerCap - m_answer.body.size();
        piece = m_reply->read(std::min(room, PieceBytes));
        m_answer.body.append(piece);
    } while (!piece.isEmpty());
    if (m_reply->bytesAvailable() > 0) {
        stop(HttpStop::Cap);
    }
}

void HttpExchange::stop(HttpStop why)
{
    if (m_answer.stop != HttpStop::None) {
        return;
    }
    m_answer.stop = why;
    if (!m_reply->isFinished()) {
        m_reply->abort();
    }
}

void HttpExchange::finish()
{
    m_stopCallback.reset();
    m_connectTimer.stop();
    m_deadlineTimer.stop();
    if (m_answer.stop == HttpStop::None && m_reply->isOpen()) {
        read();
    }
    m_answer.error = m_reply->error();
    if (m_isForgeable) { // not a cancelled request, as Qt has it
        m_answer.error = QNetworkReply::SslHandshakeFailedError;
        m_answer.errorText = QStringLiteral("SSL handshake failed");
    } else if (m_answer.error != QNetworkReply::NoError) {
        m_answer.errorText = m_reply->errorString();
    }
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.headers = m_reply->rawHeaderPairs();
    settleClosedConnection(m_answer);
    m_answer.bytesPulled = m_body.bytesPulled();
    m_answer.durationMs = m_elapsed.elapsed();
    m_answer.body.reserve(m_answer.body.size() + BodyPadding);
    Q_EMIT finished();
}

} // namespace smartup
