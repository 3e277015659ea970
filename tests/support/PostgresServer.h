#pragma once

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QString>
#include <QTcpServer>
#include <QTest>

namespace smartup::testing {

/// A PostgreSQL of its own on a loopback port, made for one test and thrown away with it. Its server
/// refuses to run as root: as root it runs as the user of the Debian package, `postgres`.
class PostgresServer
{
public:
    PostgresServer()
        : m_programs(programs())
    {
        m_folder = QString::fromLocal8Bit(run({ QStringLiteral("mktemp"), QStringLiteral("-d"),
                                                QStringLiteral("/tmp/smartup-postgres-XXXXXX") }))
                       .trimmed();
        run({ QStringLiteral("sh"), QStringLiteral("-c"),
              QStringLiteral("printf %s '%2' > %1/password").arg(m_folder, password()) });
        run({ m_programs + QStringLiteral("/initdb"), QStringLiteral("--pgdata"), data(),
              QStringLiteral("--username"), user(), QStringLiteral("--auth=scram-sha-256"),
              QStringLiteral("--pwfile"), m_folder + QStringLiteral("/password"),
              QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"),
              QStringLiteral("--no-sync") });
        m_port = freePort();
        start();
    }
    ~PostgresServer()
    {
        if (m_isRunning) {
            stop();
        }
        run({ QStringLiteral("rm"), QStringLiteral("-rf"), m_folder });
    }
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    /// On the same port as before.
    void start()
    {
        run({ m_programs + QStringLiteral("/pg_ctl"), QStringLiteral("--pgdata"), data(),
              QStringLiteral("--wait"), QStringLiteral("--log"), m_folder + QStringLiteral("/log"),
              QStringLiteral("--options"),
              QStringLiteral("-p %1 -c listen_addresses=127.0.0.1 -c fsync=off -c autovacuum=off "
                             "-c unix_socket_directories=%2")
                  .arg(QString::number(m_port), m_folder),
              QStringLiteral("start") });
        m_isRunning = true;
    }
    /// As a crash would: connections are cut, and the next start recovers.
    void stop()
    {
        m_isRunning = false;
        run({ m_programs + QStringLiteral("/pg_ctl"), QStringLiteral("--pgdata"), data(),
              QStringLiteral("--mode=immediate"), QStringLiteral("stop") });
    }

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] static QString user() { return QStringLiteral("tester"); }
    [[nodiscard]] static QString password() { return QStringLiteral("right horse"); }

private:
    [[nodiscard]] QString data() const { return m_folder + QStringLiteral("/data"); }

    [[nodiscard]] static QString programs()
    {
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        if (found.isEmpty()) {
            qFatal("PostgreSQL is not installed; scripts/packages lists it.");
        }
        return versions.filePath(found.last() + QStringLiteral("/bin"));
    }

    [[nodiscard]] static int freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

    static QByteArray run(QStringList words)
    {
        if (QFileInfo(QStringLiteral("/proc/self")).ownerId() == 0) {
            words = QStringList { QStringLiteral("runuser"), QStringLiteral("-u"),
                                  QStringLiteral("postgres"), QStringLiteral("--") }
                + words;
        }
        QProcess process;
        process.setWorkingDirectory(QStringLiteral("/"));
        // The server inherits what it is given: a pipe would stay open as long as it runs.
        const bool isStart = words.last() == QStringLiteral("start");
        process.setStandardOutputFile(isStart ? QProcess::nullDevice() : QString());
        process.setStandardErrorFile(isStart ? QProcess::nullDevice() : QString());
        process.start(words.first(), words.mid(1));
        constexpr int Patience = 60000;
        if (!process.waitForFinished(Patience) || process.exitCode() != 0) {
            qFatal("%s: %s %s", qUtf8Printable(words.join(QLatin1Char(' '))),
                   process.readAllStandardError().constData(),
                   qUtf8Printable(process.errorString()));
        }
        return isStart ? QByteArray() : process.readAllStandardOutput();
    }

    QString m_programs;
    QString m_folder;
    int m_port = 0;
    bool m_isRunning = false;
};

} // namespace smartup::testing
