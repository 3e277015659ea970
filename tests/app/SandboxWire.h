#pragma once

#include "app/api/SmartupClient.h"
#include "app/http/LocalHttpServer.h"
#include "tests/app/SandboxProbe.h"

#include <QUrl>

#include <functional>
#include <optional>

namespace smartup {

/// A sandbox in memory behind a real port, and a client that is signed in to it. Counts what came
/// over the wire.
class SandboxWire
{
public:
    SandboxWire()
        : server({},
                 [this](const LocalHttpRequest &request, const LocalHttpServer::Answer &answer) {
                     answer(respond(request));
                 })
        , client(probe.clock)
    {
        const Result<quint16> port = server.listen();
        if (!port) {
            qFatal("%s", qUtf8Printable(port.error().text));
        }
        profile.id = QStringLiteral("sandbox");
        profile.environment = Environment::Sandbox;
        profile.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port.value()));
        profile.login = QStringLiteral("admin@demo");
        profile.projectCode = QStringLiteral("trade");
        profile.filialId = QStringLiteral("101");
        connectAs(profile);
    }

    void connectAs(const Profile &other)
    {
        client.setConnection(other, Secret(QStringLiteral("demo")));
    }

    /// Requests whose path ends so.
    [[nodiscard]] qsizetype count(QByteArrayView ending) const
    {
        return std::ranges::count_if(
            paths, [ending](const QByteArray &path) { return path.endsWith(ending); });
    }

    void setQuirks(const QStringList &quirks)
    {
        const Status set = probe.engine->setQuirks(quirks);
        if (!set) {
            qFatal("%s", qUtf8Printable(set.error().text));
        }
    }

    SandboxProbe probe;
    QList<QByteArray> paths; ///< of all requests, in order
    /// Changes an answer of the sandbox on its way out.
    std::function<void(const LocalHttpRequest &, LocalHttpResponse &)> rewrite;
    LocalHttpServer server;
    SmartupClient client;
    Profile profile;

private:
    LocalHttpResponse respond(const LocalHttpRequest &request)
    {
        paths.append(request.path());
        const SandboxResponse answer =
            probe.engine->handle({ request.method, request.path(), request.headers, request.body });
        LocalHttpResponse response { answer.status, answer.contentType, answer.headers,
                                     answer.body,   answer.delivery,    answer.delayMs };
        if (rewrite) {
            rewrite(request, response);
        }
        return response;
    }
};

} // namespace smartup
