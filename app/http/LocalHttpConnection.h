#pragma once

#include "app/http/LocalHttpServer.h"

#include <QDeadlineTimer>
#include <QTcpSocket>

namespace smartup {

/// One connection of a LocalHttpServer: reads a request, hands it to the handler, sends the answer,
/// and only then looks at the next. Deletes itself when the socket is gone.
class LocalHttpConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over. Options, rules and handler are the server's and outlive this.
    LocalHttpConnection(QTcpSocket *socket,
                        const LocalHttpOptions &options,
                        const HttpHeadRules &rules,
                        const LocalHttpServer::Handler &handler,
                        QObject *parent);

    /// The server asks now and then: what has taken too long ends here.
    void enforceDeadline();
    void cut();

Q_SIGNALS:
    void finished();

private:
    enum class Phase {
        Waiting, ///< for the first byte of a request
        Head,
        Body,
        Working, ///< the handler has the request
        Silent, ///< nothing will ever be said
        Sending,
        Draining, ///< refused: what still comes is thrown away, so that the refusal can be read
        Gone,
    };

    void pump();
    [[nodiscard]] bool readOn();
    void noteProgress(bool hasNewBytes);
    void onHeadRead();
    void onRequestRead();
    void onAnswer(quint64 number, LocalHttpResponse response);
    void deliver(const LocalHttpResponse &response);
    void sendRefusal(const LocalHttpResponse &response);
    void onBytesWritten();
    void onDisconnected();

    QTcpSocket *m_socket;
    const LocalHttpOptions &m_options;
    const HttpHeadRules &m_rules;
    const LocalHttpServer::Handler &m_handler;
    HttpRequestReader m_reader;
    QByteArray m_buffer;
    QDeadlineTimer m_deadline; ///< of the phase
    QDeadlineTimer m_bodyDeadline; ///< of the whole body
    Phase m_phase = Phase::Waiting;
    quint64 m_number = 0; ///< of the request at work: an answer to another is too late
    bool m_isKeptAlive = true;
    bool m_isPumping = false;
};

} // namespace smartup
