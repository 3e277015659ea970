#pragma once

#include "app/http/LocalHttpMessage.h"

#include <memory>

namespace smartup {

/// How much of a request is read at most.
struct HttpReadLimits
{
    qsizetype requestLine = 8LL * 1024;
    qsizetype head = 32LL * 1024; ///< request line and headers together
    qsizetype headers = 64;
    qint64 body = 64LL * 1024 * 1024;
};

/// Turns bytes into HTTP/1.1 requests, strictly: CRLF only, no folded header, one length, no
/// transfer coding but `chunked`. Knows no socket. The grammar is Boost.Beast's.
class HttpRequestReader
{
public:
    enum class Progress {
        NeedsMore,
        HeadIsRead, ///< once per request; request() has all but the body
        IsComplete,
        IsBroken, ///< for ever: what follows on the connection cannot be told apart
    };

    explicit HttpRequestReader(const HttpReadLimits &limits);
    HttpRequestReader(const HttpRequestReader &) = delete;
    HttpRequestReader &operator=(const HttpRequestReader &) = delete;
    ~HttpRequestReader();

    /// Takes what it can use from the front of the buffer; the rest belongs to later calls.
    [[nodiscard]] Progress read(QByteArray &buffer);

    [[nodiscard]] const LocalHttpRequest &request() const;
    /// After IsComplete: hands the request out and starts anew with the next.
    [[nodiscard]] LocalHttpRequest take();

    [[nodiscard]] bool isInsideBody() const;
    [[nodiscard]] int refusalStatus() const; ///< after IsBroken: 400, 413, 414, 431, 501 or 505
    [[nodiscard]] QByteArray refusalText() const;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace smartup
