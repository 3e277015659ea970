#include "app/http/HttpHeadRules.h"

namespace smartup {

namespace {

LocalHttpResponse refusal(int status, const QByteArray &text)
{
    LocalHttpResponse response;
    response.status = status;
    response.body = text;
    return response;
}

bool isAddressedToUs(const LocalHttpRequest &request, const QList<QByteArray> &hosts)
{
    const QList<QByteArray> named = request.values("Host");
    if (named.size() != 1 || !hosts.contains(named.constFirst())) {
        return false;
    }
    if (request.target.startsWith('/')) {
        return true;
    }
    // The absolute form (as to a proxy) must name the same server as Host does.
    const QByteArray prefix = "http://" + named.constFirst();
    return request.target == prefix || request.target.startsWith(prefix + '/')
        || request.target.startsWith(prefix + '?');
}

bool isSentByWebPage(const LocalHttpRequest &request)
{
    if (!request.values("Origin").isEmpty()) {
        return true;
    }
    const QList<QByteArray> sites = request.values("Sec-Fetch-Site");
    for (const QByteArray &site : sites) {
        if (site != "none" && site != "same-origin") {
            return true;
        }
    }
    return false;
}

bool hasBody(const LocalHttpRequest &request)
{
    const QList<QByteArray> lengths = request.values("Content-Length");
    return !request.values("Transfer-Encoding").isEmpty()
        || (!lengths.isEmpty() && lengths.constFirst() != "0");
}

bool isOfType(const LocalHttpRequest &request, const QByteArray &bodyType)
{
    const QList<QByteArray> types = request.values("Content-Type");
    if (types.size() != 1) {
        return false;
    }
    const QByteArray type = types.constFirst().split(';').constFirst().trimmed();
    return type.compare(bodyType, Qt::CaseInsensitive) == 0;
}

} // namespace

QList<QByteArray> loopbackHosts(quint16 port)
{
    const QByteArray suffix = ':' + QByteArray::number(port);
    return { "127.0.0.1" + suffix, "localhost" + suffix, "[::1]" + suffix };
}

std::optional<LocalHttpResponse> refuseHead(const LocalHttpRequest &request,
                                            const HttpHeadRules &rules)
{
    if (!isAddressedToUs(request, rules.hosts)) {
        return refusal(421, "This server answers only under its own loopback address.");
    }
    if (isSentByWebPage(request)) {
        return refusal(403, "This server does not talk to web pages.");
    }
    if (!rules.methods.contains(request.method)) {
        LocalHttpResponse response = refusal(405, "This method is not served here.");
        response.headers = { { "Allow", rules.methods.join(", ") } };
        return response;
    }
    if (!rules.bodyType.isEmpty() && hasBody(request) && !isOfType(request, rules.bodyType)) {
        return refusal(415, "A body must be " + rules.bodyType + '.');
    }
    const QList<QByteArray> expectations = request.values("Expect");
    if (!expectations.isEmpty()
        && (expectations.size() > 1
            || expectations.constFirst().compare("100-continue", Qt::CaseInsensitive) != 0)) {
        return refusal(417, "No expectation but 100-continue can be met.");
    }
    return std::nullopt;
}

} // namespace smartup
