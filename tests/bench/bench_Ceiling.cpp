#include "app/http/LocalHttpServer.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextStream>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

/// What scripts/bench compares the sandbox with: `echo` is a Qt socket that answers whatever comes
/// with fixed bytes (no parser, no rules: the ceiling of QTcpServer), `http` is our HTTP server with
/// a handler that does nothing. Prints its port and serves until it is ended.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QByteArray body = "{\"count\":\"0\"}";
    const auto announce = [](quint16 port) { QTextStream(stdout) << port << Qt::endl; };

    if (QCoreApplication::arguments().value(1) == "http"_L1) {
        LocalHttpServer server({}, [body](const LocalHttpRequest &, const auto &answer) {
            LocalHttpResponse response;
            response.body = body;
            answer(response);
        });
        const Result<quint16> port = server.listen();
        if (!port) {
            return 1;
        }
        announce(port.value());
        return QCoreApplication::exec();
    }

    QTcpServer server;
    const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server, answer] {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                socket->readAll();
                socket->write(answer);
                socket->flush();
            });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!server.listen(QHostAddress::LocalHost)) {
        return 1;
    }
    announce(server.serverPort());
    return QCoreApplication::exec();
}
