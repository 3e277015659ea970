#include "app/http/LocalHttpServer.h"

#include "app/http/LocalHttpConnection.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTimer>

#include <algorithm>

namespace smartup {

using namespace std::chrono_literals;

class LocalHttpServer::Private
{
public:
    Private(LocalHttpOptions serverOptions, Handler serverHandler)
        : options(std::move(serverOptions))
        , handler(std::move(serverHandler))
    {
    }

    void takeConnections(QTcpServer &from, LocalHttpServer *self);

    const LocalHttpOptions options;
    const Handler handler;
    HttpHeadRules rules;
    QTcpServer v4;
    QTcpServer v6;
    QTimer deadlines;
    QList<LocalHttpConnection *> connections;
};

void LocalHttpServer::Private::takeConnections(QTcpServer &from, LocalHttpServer *self)
{
    while (QTcpSocket *socket = from.nextPendingConnection()) {
        if (connections.size() >= options.maxConnections) {
            LocalHttpResponse full;
            full.status = 503;
            full.body = "Too many connections are open.";
            socket->write(responseHead(full, false) + full.body);
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromHost();
            continue;
        }
        auto *connection = new LocalHttpConnection(socket, options, rules, handler, self);
        connections << connection;
        connect(connection, &LocalHttpConnection::finished, self,
                [this, connection] { connections.removeOne(connection); });
    }
}

LocalHttpServer::LocalHttpServer(LocalHttpOptions options, Handler handler, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(std::move(options), std::move(handler)))
{
    for (QTcpServer *server : { &m_d->v4, &m_d->v6 }) {
        connect(server, &QTcpServer::newConnection, this,
                [this, server] { m_d->takeConnections(*server, this); });
    }
    // One timer asks all connections: a timer for each phase of each request would cost more than
    // the request. A deadline is kept to a quarter of itself.
    const auto shortest = std::min(
        { m_d->options.headDeadline, m_d->options.pauseDeadline, m_d->options.idleDeadline });
    m_d->deadlines.setInterval(std::clamp(shortest / 4, 10ms, 250ms));
    connect(&m_d->deadlines, &QTimer::timeout, this, [this] {
        const QList<LocalHttpConnection *> all = m_d->connections; // shrinks while we walk
        for (LocalHttpConnection *connection : all) {
            connection->enforceDeadline();
        }
    });
}

LocalHttpServer::~LocalHttpServer()
{
    close();
    // They refer to options and handler, which go before the children of this object do.
    qDeleteAll(findChildren<LocalHttpConnection *>(Qt::FindDirectChildrenOnly));
}

Result<quint16> LocalHttpServer::listen()
{
    if (!m_d->v4.listen(QHostAddress::LocalHost, m_d->options.port)) {
        const QString sentence = QCoreApplication::translate(
            "LocalHttpServer", "Port %1 of this computer cannot be opened.");
        return Error { ErrorOrigin::Program,
                       sentence.arg(m_d->options.port),
                       QCoreApplication::translate("LocalHttpServer",
                                                   "Choose another port, or 0 for any free one."),
                       m_d->v4.errorString(),
                       {} };
    }
    // Without IPv6, or with the port taken there, the server is reached by 127.0.0.1 only.
    m_d->v6.listen(QHostAddress::LocalHostIPv6, m_d->v4.serverPort());
    m_d->rules = { loopbackHosts(m_d->v4.serverPort()), m_d->options.methods,
                   m_d->options.bodyType };
    m_d->deadlines.start();
    return m_d->v4.serverPort();
}

void LocalHttpServer::close()
{
    m_d->v4.close();
    m_d->v6.close();
    m_d->deadlines.stop();
    const QList<LocalHttpConnection *> all = m_d->connections;
    for (LocalHttpConnection *connection : all) {
        connection->cut();
    }
}

quint16 LocalHttpServer::port() const
{
    return m_d->v4.serverPort();
}

int LocalHttpServer::connectionCount() const
{
    return static_cast<int>(m_d->connections.size());
}

} // namespace smartup
