#pragma once

#include "app/exchange/DatabaseConnection.h"
#include "app/journal/JournalStore.h"
#include "app/journal/ScopedConnection.h"
#include "app/journal/SharedJournal.h"
#include "app/journal/SharedServer.h"
#include "tests/support/FixedClock.h"
#include "tests/support/PostgresServer.h"

#include <QFileInfo>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>
#include <QUuid>

#include <chrono>
#include <memory>

namespace smartup::testing {

/// One value of an SQLite file that somebody else writes; invalid when it cannot be told (yet).
[[nodiscard]] inline QVariant valueIn(const QString &file, const QString &sql)
{
    if (!QFileInfo::exists(file)) {
        return {}; // opening it would make it
    }
    ScopedConnection look(file, QStringLiteral("QSQLITE_OPEN_READONLY"));
    QSqlQuery query(look.connection);
    return query.exec(sql) && query.next() ? query.value(0) : QVariant();
}

/// Between a desk and the server: cuts, slows down, falls silent.
class PostgresProxy : public QTcpServer
{
public:
    explicit PostgresProxy(int upstream)
        : m_upstream(static_cast<quint16>(upstream))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] { takeClients(); });
    }

    int cutsLeft = 0; ///< so many questions come to pass, and nobody is told
    QByteArray cutAt = "COMMIT"; ///< those that have this in them
    int cuts = 0; ///< that were made
    std::chrono::milliseconds delay { 0 }; ///< of every answer
    bool isSilent = false; ///< questions are taken and never answered

private:
    void takeClients()
    {
        while (QTcpSocket *client = nextPendingConnection()) {
            auto *server = new QTcpSocket(client);
            auto isCutting = std::make_shared<bool>(false);
            connect(client, &QTcpSocket::readyRead, server, [this, client, server, isCutting] {
                const QByteArray bytes = client->readAll();
                if (isSilent) {
                    return;
                }
                if (cutsLeft > 0 && bytes.contains(cutAt)) {
                    --cutsLeft;
                    *isCutting = true;
                }
                server->write(bytes);
            });
            connect(server, &QTcpSocket::readyRead, client, [this, client, server, isCutting] {
                const QByteArray bytes = server->readAll();
                if (*isCutting) {
                    ++cuts; // the server has said that it is done
                    client->abort();
                    return;
                }
                QTimer::singleShot(delay, Qt::PreciseTimer, client,
                                   [client, bytes] { client->write(bytes); });
            });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            connect(server, &QTcpSocket::disconnected, client,
                    [client] { client->disconnectFromHost(); });
            server->connectToHost(QHostAddress::LocalHost, m_upstream);
        }
    }

    quint16 m_upstream;
};

/// A computer with its log, and the shared log beside it.
class DeskBench
{
    QTemporaryDir m_folder; // the last to go

public:
    explicit DeskBench(DatabaseProfile database)
        : m_database(std::move(database))
        , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
        JournalOptions options;
        options.file = journal();
        options.reserveBytes = 0;
        store = std::make_unique<JournalStore>(options, clock());
    }

    [[nodiscard]] QString journal() const
    {
        return m_folder.filePath(QStringLiteral("journal.sqlite"));
    }
    [[nodiscard]] QString shared() const
    {
        return m_folder.filePath(QStringLiteral("shared.sqlite"));
    }
    [[nodiscard]] QString stateFile() const
    {
        return m_folder.filePath(QStringLiteral("state.sqlite"));
    }
    [[nodiscard]] const SharedJournalState &state() const { return m_state; }
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] int lines() const
    {
        return valueIn(shared(), QStringLiteral("SELECT count(*) FROM document")).toInt();
    }
    void use(const DatabaseProfile &database) { m_database = database; }

    void share(const QDateTime &since = {})
    {
        SharedJournalOptions options;
        options.journalFile = journal();
        options.sharedFile = shared();
        options.stateFile = stateFile();
        options.database = m_database;
        options.password = Secret(PostgresServer::password());
        options.settings = { true, m_database.id, m_id, QStringLiteral("Desk"), since, true, true };
        options.pollInterval = std::chrono::milliseconds(100);
        options.firstRetry = std::chrono::milliseconds(50);
        options.longestRetry = std::chrono::milliseconds(400);
        options.pruneDelay = pruneDelay;
        options.patience = patience;
        m_shared = std::make_unique<SharedJournal>(options, clock());
        QObject::connect(m_shared.get(), &SharedJournal::stateChanged, m_shared.get(),
                         [this](const SharedJournalState &state) { m_state = state; });
        QObject::connect(store.get(), &JournalStore::appended, m_shared.get(),
                         &SharedJournal::wake);
    }
    void stopSharing()
    {
        m_shared.reset();
        m_state = {};
    }

    std::unique_ptr<JournalStore> store;
    std::chrono::milliseconds pruneDelay { 3600000 };
    std::chrono::milliseconds patience { 45000 };

private:
    /// Outlives whatever is left behind by a silent server.
    [[nodiscard]] static const Clock &clock()
    {
        static const FixedClock noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));
        return noon;
    }

    DatabaseProfile m_database;
    QString m_id;
    std::unique_ptr<SharedJournal> m_shared;
    SharedJournalState m_state;
};

/// A PostgreSQL with databases that are prepared for the shared log.
class SharedLogBench
{
protected:
    void startServer()
    {
        m_postgres = std::make_unique<PostgresServer>();
        prepareDatabase();
        const QString password = PostgresServer::password();
        for (const auto &[user, roles] :
             { std::pair(QStringLiteral("desk"),
                         QStringLiteral("smartup_journal_writer, smartup_journal_reader")),
               std::pair(QStringLiteral("writer"), QStringLiteral("smartup_journal_writer")),
               std::pair(QStringLiteral("reader"), QStringLiteral("smartup_journal_reader")),
               std::pair(QStringLiteral("pruner"), QStringLiteral("smartup_journal_pruner")) }) {
            (void)ask(QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD '%2'").arg(user, password));
            (void)ask(QStringLiteral("GRANT %1 TO %2").arg(roles, user));
        }
    }
    void stopServer() { m_postgres.reset(); }

    /// The database of the next test.
    void prepareDatabase()
    {
        const DatabaseProfile maintenance =
            profile(PostgresServer::user(), QStringLiteral("postgres"));
        m_name = QStringLiteral("shared%1").arg(++m_databases);
        (void)askIn(maintenance, QStringLiteral("CREATE DATABASE ") + m_name);
        SharedServer server;
        for (int i = 0; i < 2; ++i) { // the second time, nothing changes
            require(server.open(admin(), password(), SharedServer::Purpose::Preparing));
            require(server.prepare());
        }
    }

    [[nodiscard]] static Secret password() { return Secret(PostgresServer::password()); }
    [[nodiscard]] DatabaseProfile profile(const QString &user, const QString &database) const
    {
        return { QStringLiteral("shared"),
                 QStringLiteral("Company"),
                 DatabaseKind::Postgresql,
                 database,
                 QStringLiteral("127.0.0.1"),
                 m_postgres->port(),
                 user,
                 {} };
    }
    [[nodiscard]] DatabaseProfile profile(const QString &user) const
    {
        return profile(user, m_name);
    }
    [[nodiscard]] DatabaseProfile admin() const { return profile(PostgresServer::user()); }
    [[nodiscard]] DatabaseProfile deskUser() const { return profile(QStringLiteral("desk")); }
    [[nodiscard]] DatabaseProfile behind(const PostgresProxy &proxy) const
    {
        DatabaseProfile database = deskUser();
        database.port = proxy.serverPort();
        return database;
    }

    /// Rows of one column of numbers or texts, asked for by the owner of the server.
    [[nodiscard]] QStringList ask(const QString &sql) const { return askIn(admin(), sql); }
    /// Calls on the server, and how many different ones.
    [[nodiscard]] QString calls() const
    {
        return ask(QStringLiteral("SELECT count(*) || ' ' || count(DISTINCT uuid) FROM "
                                  "smartup_journal.record WHERE kind = 1"))
            .value(0);
    }

    static QStringList askIn(const DatabaseProfile &database, const QString &sql)
    {
        DatabaseConnection connection;
        require(connection.open(database, password()));
        QSqlQuery query(connection.database());
        if (!query.exec(sql)) {
            qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
        }
        QStringList values;
        while (query.next()) {
            values.append(query.value(0).toString());
        }
        return values;
    }
    static void require(const Status &status)
    {
        if (!status) {
            qFatal("%s %s", qUtf8Printable(status.error().text),
                   qUtf8Printable(status.error().raw));
        }
    }

    std::unique_ptr<PostgresServer> m_postgres;
    QString m_name;
    int m_databases = 0;
};

} // namespace smartup::testing
