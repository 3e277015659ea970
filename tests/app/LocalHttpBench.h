#pragma once

#include "app/http/LocalHttpServer.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace smartup::testing {

using namespace std::chrono_literals;

/// A server that answers its path and remembers what it was asked.
class EchoServer
{
public:
    explicit EchoServer(LocalHttpOptions options = quick())
        : m_server(std::move(options), [this](const LocalHttpRequest &request, auto answer) {
            seen << request;
            answers << answer;
            if (isAnswering) {
                LocalHttpResponse response;
                response.body = request.path() + '|' + request.body;
                response.delivery = delivery;
                response.delayMs = delayMs;
                answer(response);
            }
        })
    {
    }

    /// Deadlines short enough for a test that waits for them.
    static LocalHttpOptions quick()
    {
        LocalHttpOptions options;
        options.headDeadline = 400ms;
        options.pauseDeadline = 400ms;
        options.limits.body = 1024 * 1024;
        return options;
    }

    bool listen() { return m_server.listen().isOk(); }
    [[nodiscard]] quint16 port() const { return m_server.port(); }
    LocalHttpServer &server() { return m_server; }

    QList<LocalHttpRequest> seen;
    QList<LocalHttpServer::Answer> answers;
    bool isAnswering = true;
    Delivery delivery = Delivery::Answer;
    int delayMs = 0;

private:
    LocalHttpServer m_server;
};

/// A caller that says exactly what it is told.
class RawCaller
{
public:
    explicit RawCaller(quint16 port)
        : m_port(port)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
    }

    bool isConnected() { return m_socket.waitForConnected(5000); }

    /// `PORT` in the text becomes the server's.
    void say(QByteArray text)
    {
        m_socket.write(text.replace("PORT", QByteArray::number(m_port)));
        m_socket.flush();
    }

    QByteArray heard()
    {
        m_heard += m_socket.readAll();
        return m_heard;
    }

    bool isClosed()
    {
        heard();
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }

    int status() { return heard().mid(9, 3).toInt(); }

    QTcpSocket &socket() { return m_socket; }

private:
    quint16 m_port;
    QTcpSocket m_socket;
    QByteArray m_heard;
};

inline const QByteArray Good =
    "POST /a HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 2\r\n\r\n{}";

inline QByteArray withLine(const QByteArray &requestLine)
{
    return requestLine + "\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 2\r\n\r\n{}";
}

/// The head ends with these lines; then comes this body.
inline QByteArray framed(const QByteArray &lines, const QByteArray &body)
{
    return "POST /a HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n" + lines + "\r\n" + body;
}

} // namespace smartup::testing
