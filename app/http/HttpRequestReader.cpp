#include "app/http/HttpRequestReader.h"

// The only file that includes Boost.Beast: it is heavy to compile.
#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <optional>

namespace smartup {

namespace {

namespace http = boost::beast::http;

/// Beast's own string_body reserves what Content-Length claims before a byte has come; this one
/// grows with what really arrives.
struct ByteArrayBody
{
    using value_type = QByteArray;

    class reader // NOLINT(readability-identifier-naming): the names are Beast's
    {
    public:
        template <bool IsRequest, class Fields>
        reader(http::header<IsRequest, Fields> & /*head*/, value_type &body)
            : m_body(body)
        {
        }

        void init(const boost::optional<std::uint64_t> & /*length*/, boost::beast::error_code &ec)
        {
            ec = {};
        }

        template <class ConstBufferSequence>
        std::size_t put(const ConstBufferSequence &buffers, boost::beast::error_code &ec)
        {
            std::size_t taken = 0;
            for (auto it = boost::asio::buffer_sequence_begin(buffers);
                 it != boost::asio::buffer_sequence_end(buffers); ++it) {
                const boost::asio::const_buffer part = *it;
                m_body.append(static_cast<const char *>(part.data()),
                              static_cast<qsizetype>(part.size()));
                taken += part.size();
            }
            ec = {};
            return taken;
        }

        void finish(boost::beast::error_code &ec) { ec = {}; }

    private:
        QByteArray &m_body;
    };
};

using Parser = http::request_parser<ByteArrayBody>;

QByteArray toByteArray(boost::beast::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

struct Refusal
{
    int status = 0;
    QByteArray text;
};

/// What Beast lets pass in the bytes of a head: bare CR or LF and folded headers.
/// Bytes before `begin` have been judged already.
std::optional<Refusal> refuseHeadBytes(QByteArrayView head, qsizetype begin)
{
    while (begin > 0 && begin < head.size() && head[begin] == '\n') {
        --begin; // never in the middle of a CRLF
    }
    for (qsizetype i = begin; i < head.size(); ++i) {
        const char c = head[i];
        if (c == '\n') {
            return Refusal { 400, "A line ends in a bare LF." };
        }
        if (c == '\0') {
            return Refusal { 400, "The head holds a NUL byte." };
        }
        if (c != '\r') {
            continue;
        }
        if (i + 1 == head.size()) {
            break; // its LF may be on the way
        }
        if (head[i + 1] != '\n') {
            return Refusal { 400, "A line ends in a bare CR." };
        }
        ++i;
        if (i + 1 < head.size() && (head[i + 1] == ' ' || head[i + 1] == '\t')) {
            return Refusal { 400, "A header is folded over two lines." };
        }
    }
    return std::nullopt;
}

/// One length, said in one way: whoever stands before us must count the same bytes as we do.
std::optional<Refusal> refuseFraming(const LocalHttpRequest &request, int version)
{
    const QList<QByteArray> lengths = request.values("Content-Length");
    const QList<QByteArray> codings = request.values("Transfer-Encoding");
    if (lengths.size() > 1 || (!lengths.isEmpty() && !codings.isEmpty())) {
        return Refusal { 400, "The request states its length twice." };
    }
    if (!lengths.isEmpty()
        && (lengths.constFirst().isEmpty()
            || !std::ranges::all_of(lengths.constFirst(),
                                    [](char c) { return c >= '0' && c <= '9'; }))) {
        return Refusal { 400, "Content-Length is not a number." };
    }
    if (codings.isEmpty()) {
        return std::nullopt;
    }
    if (version < 11) {
        return Refusal { 400, "HTTP/1.0 knows no Transfer-Encoding." };
    }
    if (codings.size() > 1 || codings.constFirst().compare("chunked", Qt::CaseInsensitive) != 0) {
        return Refusal { 501, "No transfer coding but chunked is understood." };
    }
    return std::nullopt;
}

Refusal refusalOf(const boost::beast::error_code &ec)
{
    if (ec == http::error::body_limit) {
        return { 413, "The body is larger than this server takes." };
    }
    if (ec == http::error::bad_version) {
        return { 505, "Only HTTP/1.1 is spoken here." };
    }
    return { 400, QByteArray::fromStdString("The request cannot be read: " + ec.message() + '.') };
}

} // namespace

class HttpRequestReader::Private
{
public:
    explicit Private(const HttpReadLimits &readLimits)
        : limits(readLimits)
    {
    }

    Progress readHead(QByteArray &buffer);
    Progress readBody(QByteArray &buffer);
    Progress breakWith(Refusal why);

    HttpReadLimits limits;
    std::optional<Parser> parser; ///< from the end of a head to the end of its body
    LocalHttpRequest request;
    qsizetype searchedTo = 0; ///< the end of the head is not before this byte of the buffer
    Refusal refusal;
};

HttpRequestReader::Progress HttpRequestReader::Private::breakWith(Refusal why)
{
    refusal = std::move(why);
    parser.reset();
    return Progress::IsBroken;
}

HttpRequestReader::Progress HttpRequestReader::Private::readHead(QByteArray &buffer)
{
    // Beast gets a head as a whole. So its raw bytes can be judged first, and a head that drips in
    // is not parsed again and again.
    const qsizetype end = buffer.indexOf("\r\n\r\n", searchedTo);
    const qsizetype size = end < 0 ? buffer.size() : end + 4;
    const qsizetype lineEnd =
        QByteArrayView(buffer).first(std::min(buffer.size(), limits.requestLine + 1)).indexOf('\n');
    if (lineEnd < 0 && size > limits.requestLine) {
        return breakWith({ 414, "The request line is too long." });
    }
    if (size > limits.head) {
        return breakWith({ 431, "The headers are too large." });
    }
    if (auto why = refuseHeadBytes(QByteArrayView(buffer).first(size), searchedTo)) {
        return breakWith(std::move(*why)); // also an LF-only head, whose end would never come
    }
    if (end < 0) {
        searchedTo = std::max<qsizetype>(0, size - 3);
        return Progress::NeedsMore;
    }

    parser.emplace();
    parser->header_limit(static_cast<std::uint32_t>(limits.head));
    parser->body_limit(static_cast<std::uint64_t>(limits.body));
    boost::beast::error_code ec;
    parser->put(boost::asio::buffer(buffer.constData(), static_cast<std::size_t>(size)), ec);
    const auto &message = parser->get();
    request = {};
    request.method = toByteArray(message.method_string());
    request.target = toByteArray(message.target());
    request.isKeptAlive = message.keep_alive();
    for (const auto &field : message) {
        request.headers.emplaceBack(toByteArray(field.name_string()), toByteArray(field.value()));
    }
    if (request.headers.size() > limits.headers) {
        return breakWith({ 431, "There are too many headers." });
    }
    if (ec && ec != http::error::body_limit) {
        return breakWith(refusalOf(ec));
    }
    if (auto why = refuseFraming(request, static_cast<int>(message.version()))) {
        return breakWith(std::move(*why));
    }
    if (ec) {
        return breakWith(refusalOf(ec));
    }
    buffer.remove(0, size);
    searchedTo = 0;
    parser->eager(true);
    return Progress::HeadIsRead;
}

HttpRequestReader::Progress HttpRequestReader::Private::readBody(QByteArray &buffer)
{
    if (!parser->is_done() && !buffer.isEmpty()) {
        boost::beast::error_code ec;
        const std::size_t taken = parser->put(
            boost::asio::buffer(buffer.constData(), static_cast<std::size_t>(buffer.size())), ec);
        buffer.remove(0, static_cast<qsizetype>(taken));
        if (ec && ec != http::error::need_more) {
            return breakWith(refusalOf(ec));
        }
        if (ec == http::error::need_more && buffer.size() > limits.head) {
            // The extension of a chunk or the trailer: unbounded for Beast, useless for us.
            return breakWith({ 431, "A chunk's head or the trailer is too large." });
        }
    }
    if (!parser->is_done()) {
        return Progress::NeedsMore;
    }
    request.body = std::move(parser->get().body());
    return Progress::IsComplete;
}

HttpRequestReader::HttpRequestReader(const HttpReadLimits &limits)
    : m_d(std::make_unique<Private>(limits))
{
}

HttpRequestReader::~HttpRequestReader() = default;

HttpRequestReader::Progress HttpRequestReader::read(QByteArray &buffer)
{
    if (m_d->refusal.status != 0) {
        return Progress::IsBroken;
    }
    if (m_d->parser) {
        return m_d->readBody(buffer);
    }
    return buffer.isEmpty() ? Progress::NeedsMore : m_d->readHead(buffer);
}

const LocalHttpRequest &HttpRequestReader::request() const
{
    return m_d->request;
}

LocalHttpRequest HttpRequestReader::take()
{
    m_d->parser.reset();
    return std::exchange(m_d->request, {});
}

bool HttpRequestReader::isInsideBody() const
{
    return m_d->parser.has_value();
}

int HttpRequestReader::refusalStatus() const
{
    return m_d->refusal.status;
}

QByteArray HttpRequestReader::refusalText() const
{
    return m_d->refusal.text;
}

} // namespace smartup
