#pragma once

#include "app/http/LocalHttpMessage.h"

#include <optional>

namespace smartup {

/// Who may speak to a server on loopback. Any page in a browser of this machine can send bytes to
/// it, so the head must prove that the caller meant this server and is no web page.
struct HttpHeadRules
{
    QList<QByteArray> hosts; ///< accepted values of Host, compared byte by byte
    QList<QByteArray> methods; ///< accepted methods
    QByteArray bodyType; ///< media type a body must have; empty = any
};

/// `127.0.0.1:PORT`, `localhost:PORT`, `[::1]:PORT`.
[[nodiscard]] QList<QByteArray> loopbackHosts(quint16 port);

/// The answer to a head that is refused before its body is read; nullopt when it may go on.
[[nodiscard]] std::optional<LocalHttpResponse> refuseHead(const LocalHttpRequest &request,
                                                          const HttpHeadRules &rules);

} // namespace smartup
