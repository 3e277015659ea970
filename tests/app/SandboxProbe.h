#pragma once

#include "app/sandbox/SandboxEngine.h"
#include "tests/support/FixedClock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace smartup {

/// A sandbox in memory and a caller who speaks to it: what a test of the sandbox begins with.
class SandboxProbe
{
public:
    explicit SandboxProbe(SandboxOptions options = {})
    {
        if (options.dataFile.isEmpty()) {
            options.dataFile = QStringLiteral(":memory:");
        }
        auto opened = SandboxEngine::open(options, clock);
        if (!opened) {
            qFatal("%s (%s)", qUtf8Printable(opened.error().text),
                   qUtf8Printable(opened.error().raw));
        }
        engine = std::move(opened).value();
    }

    [[nodiscard]] static QByteArray basic(const QByteArray &login,
                                          const QByteArray &password = "demo")
    {
        return "Basic " + (login + ':' + password).toBase64();
    }

    SandboxResponse ask(const QByteArray &path, const QByteArray &body = "{}")
    {
        HeaderList sent = headers;
        sent.append({ "Authorization", basic(login) });
        if (!filialId.isEmpty()) {
            sent.append({ "filial_id", filialId });
        }
        return engine->handle({ "POST", path, sent, body });
    }

    /// The answer's JSON; fails the process when it is not a good answer.
    QJsonObject json(const QByteArray &path, const QJsonObject &body = {})
    {
        const SandboxResponse response = ask(path, QJsonDocument(body).toJson());
        const QJsonObject object = QJsonDocument::fromJson(response.body).object();
        if (response.status != 200 || object.isEmpty()) {
            qWarning("%s: %d %s", path.constData(), response.status, response.body.constData());
        }
        return object;
    }

    /// Changes the settings of the organisation of filialId.
    void configure(const std::function<void(QJsonObject &)> &change)
    {
        const QByteArray form = "/b/trade/txs/external_settings";
        const SandboxResponse model = ask(form + ":model");
        QJsonObject data = QJsonDocument::fromJson(model.body).array().at(2).toObject();
        change(data);
        const SandboxResponse saved = ask(form + ":save", QJsonDocument(data).toJson());
        QCOMPARE(saved.status, 200);
    }

    FixedClock clock { QDateTime(QDate(2024, 5, 31), QTime(7, 0), Qt::UTC) };
    std::unique_ptr<SandboxEngine> engine;
    QByteArray login = "admin@demo";
    QByteArray filialId = "101";
    HeaderList headers;
};

} // namespace smartup
