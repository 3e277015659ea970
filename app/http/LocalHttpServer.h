#pragma once

#include "app/http/HttpHeadRules.h"
#include "app/http/HttpRequestReader.h"
#include "models/core/Result.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace smartup {

struct LocalHttpOptions
{
    quint16 port = 0; ///< 0 = any free one
    QList<QByteArray> methods { "POST" };
    QByteArray bodyType; ///< media type a body must have; empty = any
    /// Asked about every head that is in order, before its body is read; an answer refuses the
    /// request and ends the connection. Empty = every head goes on.
    std::function<std::optional<LocalHttpResponse>(const LocalHttpRequest &)> checkHead;
    HttpReadLimits limits;
    int maxConnections = 64;
    std::chrono::milliseconds headDeadline {
        5000
    }; ///< from the first byte of a request to the end of its head
    std::chrono::milliseconds bodyDeadline { 120000 }; ///< for the whole body
    std::chrono::milliseconds pauseDeadline {
        15000
    }; ///< without a byte inside a body or an answer
    std::chrono::milliseconds idleDeadline { 60000 }; ///< between two requests
};

/// A strict HTTP/1.1 server for programs of this machine (QHttpServer of Qt 6.4 is not one: it
/// takes any Host, two lengths and bodies without end). Listens on 127.0.0.1 and, where there is
/// one, on ::1. Lives on one thread; everything happens there.
class LocalHttpServer : public QObject
{
    Q_OBJECT

public:
    /// Called by the handler once, on the server's thread, at once or later. Further calls, and a
    /// call for a caller who has gone, do nothing.
    using Answer = std::function<void(LocalHttpResponse)>;
    /// Requests of one connection come one after another, never two at a time.
    using Handler = std::function<void(const LocalHttpRequest &, Answer)>;

    LocalHttpServer(LocalHttpOptions options, Handler handler, QObject *parent = nullptr);
    ~LocalHttpServer() override;

    /// Answers the port that was taken.
    [[nodiscard]] Result<quint16> listen();
    /// Closes the port and cuts every connection.
    void close();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int connectionCount() const;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace smartup
