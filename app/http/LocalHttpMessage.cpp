#include "app/http/LocalHttpMessage.h"

#include <algorithm>

namespace smartup {

namespace {

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 402:
        return "Payment Required";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 421:
        return "Misdirected Request";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return {}; // the phrase may be empty, the space before it may not
    }
}

bool isOneLine(const QByteArray &text)
{
    return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

} // namespace

QList<QByteArray> LocalHttpRequest::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            found << value;
        }
    }
    return found;
}

QByteArray LocalHttpRequest::path() const
{
    qsizetype begin = 0;
    if (!target.startsWith('/')) {
        const qsizetype scheme = target.indexOf("://");
        begin = scheme < 0 ? 0 : target.indexOf('/', scheme + 3);
        if (begin < 0) {
            return "/";
        }
    }
    const qsizetype query = target.indexOf('?', begin);
    return query < 0 ? target.mid(begin) : target.mid(begin, query - begin);
}

QByteArray responseHead(const LocalHttpResponse &response, bool isKeptAlive)
{
    QByteArray head;
    head.reserve(256);
    head += "HTTP/1.1 ";
    head += QByteArray::number(response.status);
    head += ' ';
    head += reasonPhrase(response.status);
    head += "\r\nContent-Type: ";
    head += response.contentType;
    head += "\r\nContent-Length: ";
    head += QByteArray::number(response.body.size());
    head += isKeptAlive ? "\r\nConnection: keep-alive" : "\r\nConnection: close";
    // A browser must neither guess the type nor keep business data.
    head += "\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\n";
    for (const auto &[name, value] : response.headers) {
        if (isOneLine(name) && isOneLine(value) && !name.isEmpty()) {
            head += name;
            head += ": ";
            head += value;
            head += "\r\n";
        }
    }
    head += "\r\n";
    return head;
}

} // namespace smartup
