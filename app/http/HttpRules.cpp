#include "app/http/HttpRules.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkProxyFactory>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

Error programError(QString text, QString remedy, QString raw)
{
    return { ErrorOrigin::Program, std::move(text), std::move(remedy), std::move(raw), {} };
}

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

} // namespace

bool isHeaderName(QByteArrayView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, isTokenCharacter);
}

bool isHeaderValue(QByteArrayView value)
{
    const bool isVisible =
        std::ranges::all_of(value, [](char c) { return c >= 0x20 && c <= 0x7e; });
    return isVisible && !value.startsWith(' ') && !value.endsWith(' ');
}

bool isLoopbackHost(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
        || QHostAddress(host).isLoopback();
}

Status checkHeaders(const HeaderList &headers)
{
    for (const auto &[name, value] : headers) {
        if (!isHeaderName(name) || !isHeaderValue(value)) {
            return programError(
                QCoreApplication::translate(
                    "HttpRules",
                    "Nothing was sent: the request header %1 would hold a forbidden character.")
                    .arg(QString::fromLatin1(name)),
                QCoreApplication::translate(
                    "HttpRules",
                    "Use only Latin letters, digits and signs in the fields of the connection."),
                {});
        }
    }
    return Done {};
}

Status checkUrl(const QUrl &url)
{
    const QString shown = url.toDisplayString(QUrl::RemoveUserInfo);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment() || url.port(1) == 0) {
        return programError(
            QCoreApplication::translate("HttpRules",
                                        "Nothing was sent: the address %1 cannot be used.")
                .arg(shown),
            QCoreApplication::translate("HttpRules",
                                        "Write the address as https://host, with a port or a path "
                                        "if there is one."),
            url.errorString());
    }
    const bool isPlainAllowed = url.scheme() == "http"_L1 && isLoopbackHost(url.host());
    if (url.scheme() != "https"_L1 && !isPlainAllowed) {
        return programError(
            QCoreApplication::translate("HttpRules",
                                        "Nothing was sent: the address %1 is not protected by TLS.")
                .arg(shown),
            QCoreApplication::translate("HttpRules", "Use an address that begins with https://."),
            {});
    }
    return Done {};
}

void settleClosedConnection(HttpAnswer &answer)
{
    if (answer.error != QNetworkReply::ContentReSendError) {
        return;
    }
    const bool hasLength =
        !answer.header("content-length").isEmpty() || !answer.header("transfer-encoding").isEmpty();
    if (answer.status != 0 && !hasLength) {
        answer.error = QNetworkReply::NoError;
        answer.errorText.clear();
        return;
    }
    answer.error = QNetworkReply::RemoteHostClosedError;
    answer.errorText = QCoreApplication::translate(
        "HttpRules", "The server closed the connection before its answer was complete.");
}

Result<QNetworkProxy> proxyFor(const QString &proxy, const QUrl &url)
{
    if (isLoopbackHost(url.host())) {
        return QNetworkProxy(QNetworkProxy::NoProxy);
    }
    if (proxy.isEmpty()) {
        const auto found = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        return found.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : found.first();
    }
    const QUrl address(proxy, QUrl::StrictMode);
    const bool isHttp = address.scheme() == "http"_L1;
    if (!address.isValid() || address.host().isEmpty() || address.port() <= 0
        || !(isHttp || address.scheme() == "socks5"_L1)) {
        return programError(
            QCoreApplication::translate("HttpRules",
                                        "Nothing was sent: the proxy of the connection cannot be "
                                        "used."),
            QCoreApplication::translate(
                "HttpRules", "Write the proxy as http://host:port or socks5://host:port."),
            address.toDisplayString(QUrl::RemoveUserInfo));
    }
    return QNetworkProxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy,
                         address.host(), static_cast<quint16>(address.port()), address.userName(),
                         address.password());
}

} // namespace smartup
