#include "app/http/LocalHttpConnection.h"

#include <QPointer>
#include <QTimer>

namespace smartup {

using namespace std::chrono_literals;

namespace {

/// What is read ahead while a request is at work; more waits in the kernel and slows the sender.
constexpr qint64 ReadAhead = 256LL * 1024;
/// An answer up to this size goes out in one piece with its head.
constexpr qsizetype OnePiece = 64LL * 1024;
constexpr auto DrainTime = 1s;

} // namespace

LocalHttpConnection::LocalHttpConnection(QTcpSocket *socket,
                                         const LocalHttpOptions &options,
                                         const HttpHeadRules &rules,
                                         const LocalHttpServer::Handler &handler,
                                         QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_options(options)
    , m_rules(rules)
    , m_handler(handler)
    , m_reader(options.limits)
    , m_deadline(options.headDeadline) // the first request is what the connection is for
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(ReadAhead);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &LocalHttpConnection::pump);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &LocalHttpConnection::onBytesWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, &LocalHttpConnection::onDisconnected);
}

void LocalHttpConnection::enforceDeadline()
{
    const bool isBodyLate = m_phase == Phase::Body && m_bodyDeadline.hasExpired();
    if (!m_deadline.hasExpired() && !isBodyLate) {
        return;
    }
    if (m_phase == Phase::Head || m_phase == Phase::Body) {
        LocalHttpResponse late;
        late.status = 408;
        late.body = "The request did not arrive in time.";
        sendRefusal(late);
    } else {
        cut();
    }
}

void LocalHttpConnection::cut()
{
    m_socket->abort(); // comes back through onDisconnected
}

void LocalHttpConnection::pump()
{
    if (m_isPumping) {
        return; // an answer given at once comes back here from inside the loop
    }
    m_isPumping = true;
    while (readOn()) { }
    m_isPumping = false;
}

/// Takes one step; false when there is nothing to do before something happens.
bool LocalHttpConnection::readOn()
{
    switch (m_phase) {
    case Phase::Draining:
        m_socket->skip(m_socket->bytesAvailable());
        return false;
    case Phase::Working:
    case Phase::Silent:
    case Phase::Sending:
    case Phase::Gone:
        return false;
    case Phase::Waiting:
    case Phase::Head:
    case Phase::Body:
        break;
    }
    const QByteArray arrived = m_socket->readAll();
    if (m_buffer.isEmpty()) {
        m_buffer = arrived;
    } else {
        m_buffer += arrived;
    }
    switch (m_reader.read(m_buffer)) {
    case HttpRequestReader::Progress::NeedsMore:
        noteProgress(!arrived.isEmpty());
        return false;
    case HttpRequestReader::Progress::HeadIsRead:
        onHeadRead();
        return true;
    case HttpRequestReader::Progress::IsComplete:
        onRequestRead();
        return true;
    case HttpRequestReader::Progress::IsBroken: {
        LocalHttpResponse refusal;
        refusal.status = m_reader.refusalStatus();
        refusal.body = m_reader.refusalText();
        sendRefusal(refusal);
        return false;
    }
    }
    Q_UNREACHABLE();
}

void LocalHttpConnection::noteProgress(bool hasNewBytes)
{
    if (m_phase == Phase::Waiting && !m_buffer.isEmpty()) {
        m_phase = Phase::Head;
        if (m_number > 0) {
            m_deadline.setRemainingTime(m_options.headDeadline);
        }
    } else if (m_phase == Phase::Body && hasNewBytes) {
        m_deadline.setRemainingTime(m_options.pauseDeadline);
    }
}

void LocalHttpConnection::onHeadRead()
{
    auto refusal = refuseHead(m_reader.request(), m_rules);
    if (!refusal && m_options.checkHead) {
        refusal = m_options.checkHead(m_reader.request());
    }
    if (refusal) {
        sendRefusal(*refusal);
        return;
    }
    m_phase = Phase::Body;
    m_deadline.setRemainingTime(m_options.pauseDeadline);
    m_bodyDeadline.setRemainingTime(m_options.bodyDeadline);
    if (m_buffer.isEmpty() && !m_reader.request().values("Expect").isEmpty()) {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        m_socket->flush();
    }
}

void LocalHttpConnection::onRequestRead()
{
    const LocalHttpRequest request = m_reader.take();
    m_phase = Phase::Working;
    m_deadline = QDeadlineTimer(QDeadlineTimer::Forever); // the handler keeps its own time
    m_isKeptAlive = request.isKeptAlive;
    ++m_number;
    const QPointer<LocalHttpConnection> self(this);
    m_handler(request, [self, number = m_number](LocalHttpResponse response) {
        if (self) {
            self->onAnswer(number, std::move(response));
        }
    });
}

void LocalHttpConnection::onAnswer(quint64 number, LocalHttpResponse response)
{
    if (m_phase != Phase::Working || number != m_number) {
        return;
    }
    if (response.delayMs > 0) {
        const std::chrono::milliseconds delay(std::exchange(response.delayMs, 0));
        QTimer::singleShot(delay, this, [this, number, response] { onAnswer(number, response); });
        return;
    }
    deliver(response);
}

void LocalHttpConnection::deliver(const LocalHttpResponse &response)
{
    switch (response.delivery) {
    case Delivery::Silence:
        m_phase = Phase::Silent;
        return;
    case Delivery::CutBeforeAnswer:
        cut();
        return;
    case Delivery::CutInAnswer:
        m_phase = Phase::Sending;
        m_isKeptAlive = false;
        m_deadline.setRemainingTime(m_options.pauseDeadline);
        m_socket->write(responseHead(response, true));
        m_socket->write(response.body.left(response.body.size() / 2));
        m_socket->disconnectFromHost();
        return;
    case Delivery::Answer:
        break;
    }
    m_phase = Phase::Sending;
    m_deadline.setRemainingTime(m_options.pauseDeadline);
    QByteArray head = responseHead(response, m_isKeptAlive);
    if (response.body.size() <= OnePiece) {
        m_socket->write(head + response.body);
    } else {
        m_socket->write(head);
        m_socket->write(response.body);
    }
    m_socket->flush(); // saves a turn of the event loop for every small answer
    onBytesWritten();
}

void LocalHttpConnection::sendRefusal(const LocalHttpResponse &response)
{
    m_phase = Phase::Draining;
    m_deadline.setRemainingTime(DrainTime);
    m_socket->write(responseHead(response, false) + response.body);
    m_socket->flush();
    const bool isCallerSending = response.status == 413
        || (m_reader.isInsideBody()
            && m_reader.read(m_buffer) == HttpRequestReader::Progress::NeedsMore);
    m_socket->skip(m_socket->bytesAvailable());
    if (!isCallerSending) {
        m_socket->disconnectFromHost();
    } // else closing now would reset the connection under the unsent body, and the refusal with it
}

void LocalHttpConnection::onBytesWritten()
{
    if (m_phase != Phase::Sending) {
        return;
    }
    if (m_socket->bytesToWrite() > 0) {
        m_deadline.setRemainingTime(m_options.pauseDeadline);
        return;
    }
    if (!m_isKeptAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    m_phase = Phase::Waiting;
    m_deadline.setRemainingTime(m_options.idleDeadline);
    pump();
}

void LocalHttpConnection::onDisconnected()
{
    if (m_phase == Phase::Gone) {
        return;
    }
    m_phase = Phase::Gone;
    m_deadline = QDeadlineTimer(QDeadlineTimer::Forever);
    Q_EMIT finished();
    deleteLater();
}

} // namespace smartup
