#pragma once

#include "app/sandbox/SandboxEngine.h"
#include "tests/support/FixedClock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace smartup {

/// A sandbox on a copy of the sample company, and a caller who speaks to it: what a test of the
/// sandbox begins with. The clock stands at noon of 31.05.2024 in Tashkent.
class SandboxProbe
{
public:
    explicit SandboxProbe(SandboxOptions options = {})
    {
        if (options.dataFile.isEmpty()) {
            options.dataFile = m_folder.filePath(QStringLiteral("sandbox.sqlite"));
            QFile::copy(sample(), options.dataFile);
        }
        m_options = options;
        open(options);
    }
    ~SandboxProbe()
    {
        closeTables();
        engine.reset(); // its file is in the folder, which goes first
    }
    SandboxProbe(const SandboxProbe &) = delete;
    SandboxProbe &operator=(const SandboxProbe &) = delete;

    /// Closes the sandbox and opens the same file again.
    void reopen(bool fresh = false)
    {
        closeTables();
        engine.reset();
        SandboxOptions options = m_options;
        options.fresh = fresh;
        open(options);
    }

    [[nodiscard]] static QByteArray basic(const QByteArray &login,
                                          const QByteArray &password = "demo")
    {
        return "Basic " + (login + ':' + password).toBase64();
    }

    SandboxResponse ask(const QByteArray &path, const QByteArray &body = "{}")
    {
        HeaderList sent = headers;
        if (!login.isEmpty()) {
            sent.append({ "Authorization", basic(login) });
        }
        if (!filialId.isEmpty()) {
            sent.append({ "filial_id", filialId });
        }
        return engine->handle({ "POST", path, sent, body });
    }
    SandboxResponse ask(const QByteArray &path, const QJsonObject &body)
    {
        return ask(path, QJsonDocument(body).toJson());
    }

    /// The answer's JSON; says what came instead when it is not a good answer.
    QJsonObject json(const QByteArray &path, const QJsonObject &body = {})
    {
        const SandboxResponse response = ask(path, body);
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
        const SandboxResponse saved = ask(form + ":save", data);
        if (saved.status != 200) {
            qFatal("settings: %d %s", saved.status, saved.body.constData());
        }
    }

    /// The first value of a question to the sandbox's own tables.
    QString table(const QString &sql)
    {
        if (!m_tables.isOpen()) {
            m_tables =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("probe"));
            m_tables.setDatabaseName(m_options.dataFile);
            m_tables.open();
        }
        QSqlQuery query(m_tables);
        if (!query.exec(sql) || !query.next()) {
            qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
        }
        return query.value(0).toString();
    }
    int count(const QString &of)
    {
        return table(QStringLiteral("SELECT count(*) FROM ") + of).toInt();
    }

    /// Runs one statement on the file of a closed sandbox, then opens it again.
    void edit(const QString &sql)
    {
        engine.reset();
        table(QStringLiteral("SELECT 1"));
        QSqlQuery query(m_tables);
        if (!query.exec(sql)) {
            qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
        }
        query.clear();
        reopen();
    }

    [[nodiscard]] QString dataFile() const { return m_options.dataFile; }

    FixedClock clock { QDateTime(QDate(2024, 5, 31), QTime(7, 0), Qt::UTC) };
    std::unique_ptr<SandboxEngine> engine;
    QByteArray login = "admin@demo";
    QByteArray filialId = "101";
    HeaderList headers;

private:
    void open(const SandboxOptions &options)
    {
        auto opened = SandboxEngine::open(options, clock);
        if (!opened) {
            qFatal("%s (%s)", qUtf8Printable(opened.error().text),
                   qUtf8Printable(opened.error().raw));
        }
        engine = std::move(opened).value();
    }

    void closeTables()
    {
        m_tables = {};
        QSqlDatabase::removeDatabase(QStringLiteral("probe"));
    }

    /// Made once a process: filling takes longer than copying.
    static QString sample()
    {
        static const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("sample.sqlite"));
        if (!QFile::exists(file)) {
            SandboxOptions options;
            options.dataFile = file;
            const SandboxProbe made(options);
        }
        return file;
    }

    QTemporaryDir m_folder;
    SandboxOptions m_options;
    QSqlDatabase m_tables;
};

} // namespace smartup
