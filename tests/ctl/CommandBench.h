#pragma once

#include "app/sandbox/SandboxServer.h"
#include "app/sandbox/SandboxTables.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace smartup {

/// smartupctl as a process of its own, with folders of its own, against a sandbox behind a real port.
class CommandBench
{
public:
    struct Ended
    {
        int code = -1;
        QString out;
        QString err;

        [[nodiscard]] QJsonObject json() const
        {
            return QJsonDocument::fromJson(out.toUtf8()).object();
        }
        /// For a QVERIFY2 that failed.
        [[nodiscard]] QByteArray said() const
        {
            return (QString::number(code) + u'\n' + out + u'\n' + err).toUtf8();
        }
    };

    CommandBench()
        : sandbox(m_clock)
    {
        QSignalSpy ready(&sandbox, &SandboxServer::started);
        SandboxOptions options;
        options.dataFile = path(QStringLiteral("sandbox.sqlite"));
        sandbox.start(options);
        if (!ready.wait(60000)) {
            qFatal("The sandbox does not start.");
        }
        auto opened = SandboxTables::open(options.dataFile);
        if (!opened) {
            qFatal("%s", qUtf8Printable(opened.error().raw));
        }
        tables = std::move(opened).value();
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Where the command finds the connections of the desktop program.
    [[nodiscard]] QString configFolder() const
    {
        return path(QStringLiteral("config/smartup-desk"));
    }
    [[nodiscard]] QDate today() const { return m_clock.now().toTimeZone(serverTimeZone()).date(); }

    void prepare(QProcess &process) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
    }

    void
    start(QProcess &process, const QStringList &words, const QByteArray &password = "demo") const
    {
        prepare(process);
        process.start(QStringLiteral(SMARTUP_BINARY_DIR "/app/ctl/smartupctl"),
                      QStringList { QStringLiteral("--lang"), QStringLiteral("en") } + words);
        process.write(password + '\n');
        process.closeWriteChannel();
    }

    [[nodiscard]] static Ended end(QProcess &process)
    {
        [&] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60000); }();
        return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                 QString::fromUtf8(process.readAllStandardOutput()),
                 QString::fromUtf8(process.readAllStandardError()) };
    }

    [[nodiscard]] Ended run(const QStringList &words, const QByteArray &password = "demo") const
    {
        QProcess process;
        start(process, words, password);
        return end(process);
    }

    /// The words that lead to the sandbox.
    [[nodiscard]] QStringList connection(const QString &login = QStringLiteral("admin@demo"),
                                         const QString &filialId = QStringLiteral("101")) const
    {
        return { QStringLiteral("--url"),           sandbox.baseUrl().toString(),
                 QStringLiteral("--login"),         login,
                 QStringLiteral("--filial-id"),     filialId,
                 QStringLiteral("--password-stdin") };
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The path of the file.
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("no file");
        }
        return path(name);
    }

private:
    SystemClock m_clock;
    QTemporaryDir m_folder;

public:
    SandboxServer sandbox;
    std::unique_ptr<SandboxTables> tables;
};

} // namespace smartup
