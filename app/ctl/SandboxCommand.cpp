#include "app/ctl/CommandLine.h"
#include "app/ctl/Commands.h"
#include "app/platform/TerminationSignals.h"
#include "app/sandbox/SandboxServer.h"
#include "models/core/SmartupDate.h"
#include "models/sandbox/Quirk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString defaultDataFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(u"smartupctl-sandbox.sqlite"_s);
}

void addOptions(CommandLine &line)
{
    line.addOptions({
        { u"port"_s,
          QCoreApplication::translate("SandboxCommand",
                                      "Port of this computer to listen on; 0 takes a free one."),
          u"N"_s, u"0"_s },
        { u"data"_s,
          QCoreApplication::translate(
              "SandboxCommand",
              "SQLite file that keeps the state between starts; :memory: keeps nothing."),
          u"FILE"_s, defaultDataFile() },
        { u"scale"_s,
          QCoreApplication::translate(
              "SandboxCommand",
              "How many times 5000 orders a new sample company gets, from 1 to 200."),
          u"N"_s, u"1"_s },
        { u"quirk"_s,
          QCoreApplication::translate("SandboxCommand",
                                      "A known trouble to play, from the list below; may be "
                                      "given several times, with a number as in delay=500."),
          u"NAME"_s },
        { u"now"_s,
          QCoreApplication::translate("SandboxCommand",
                                      "Sets the sandbox's clock to this moment of Tashkent when "
                                      "it starts, as in 12.11.2026 10:00."),
          u"MOMENT"_s },
        { u"no-limits"_s,
          QCoreApplication::translate("SandboxCommand",
                                      "Leave out the daily allowance, for measurements.") },
        { u"fresh"_s,
          QCoreApplication::translate("SandboxCommand", "Begin anew with the sample company.") },
    });
    QString text = line.applicationDescription() + u"\n\n"_s
        + QCoreApplication::translate("SandboxCommand", "Troubles (--quirk):");
    for (const QuirkInfo &quirk : quirkTable()) {
        text += u"\n  "_s + QString(quirk.key).leftJustified(28) + quirkDescription(quirk.quirk);
    }
    text += u"\n\n"_s
        + QCoreApplication::translate(
              "SandboxCommand",
              "They are switched while it runs, too: POST %1 to the path %2, "
              "signed in as %3. An empty object tells which are on.")
              .arg(u"{\"quirks\":[\"silence\",\"delay=500\"]}"_s,
                   QString::fromLatin1(SandboxControlPath), u"admin@demo"_s);
    line.setApplicationDescription(text);
}

void announce(const SandboxServer &server, const SandboxOptions &options)
{
    const auto row = [](const QString &name, const QString &value) {
        print(u"  "_s + name.leftJustified(16) + value);
    };
    print(QCoreApplication::translate("SandboxCommand", "The sandbox is ready."));
    row(QCoreApplication::translate("SandboxCommand", "Address"), server.baseUrl().toString());
    row(QCoreApplication::translate("SandboxCommand", "Login"), u"admin@demo"_s);
    row(QCoreApplication::translate("SandboxCommand", "Password"), u"demo"_s);
    row(QCoreApplication::translate("SandboxCommand", "Organisations"),
        u"filial_id 100 … 104, project_code trade"_s);
    row(QCoreApplication::translate("SandboxCommand", "State"), options.dataFile);
    if (!options.quirks.isEmpty()) {
        row(QCoreApplication::translate("SandboxCommand", "Troubles"),
            options.quirks.join(u", "_s));
    }
    print(QCoreApplication::translate("SandboxCommand", "Ctrl+C ends it."));
}

ExitCode serve(const SandboxOptions &options, quint16 port, const Clock &clock)
{
    SandboxServer server(clock);
    const TerminationSignals ending;
    ExitCode code = ExitCode::Done;
    QObject::connect(&server, &SandboxServer::started, &server,
                     [&server, &options] { announce(server, options); });
    QObject::connect(&server, &SandboxServer::failed, &server, [&code](const Error &error) {
        printError(error);
        code = ExitCode::Failed;
        QCoreApplication::quit();
    });
    QObject::connect(&server, &SandboxServer::stopped, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    QObject::connect(&ending, &TerminationSignals::requested, &server, [&server] {
        // Before it is ready there is nothing to stop: leaving the loop ends the thread.
        server.isRunning() ? server.stop() : QCoreApplication::quit();
    });
    server.start(options, port);
    QCoreApplication::exec();
    return code;
}

} // namespace

ExitCode runSandbox(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    addOptions(line);
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    if (!line.positionalArguments().isEmpty()) {
        return line.refuse(
            QCoreApplication::translate("SandboxCommand", "%1 is not an option of the sandbox.")
                .arg(line.positionalArguments().constFirst()));
    }
    const auto port = line.number(u"port"_s, 0, 65535);
    const auto scale = line.number(u"scale"_s, 1, 200);
    if (!port || !scale) {
        return ExitCode::Usage;
    }
    const Result<QuirkSet> quirks = QuirkSet::parse(line.values(u"quirk"_s));
    if (!quirks) {
        return line.refuse(quirks.error().text);
    }
    const std::optional<QDateTime> now = line.isSet(u"now"_s)
        ? parseSmartupMoment(line.value(u"now"_s))
        : QDateTime::currentDateTimeUtc();
    if (!now) {
        return line.refuse(
            QCoreApplication::translate("SandboxCommand", "--now takes a moment as %1, not “%2”.")
                .arg(u"12.11.2026 10:00"_s, line.value(u"now"_s)));
    }
    const SandboxOptions options { line.value(u"data"_s),  line.isSet(u"fresh"_s),      *scale,
                                   quirks.value().words(), !line.isSet(u"no-limits"_s), true };
    if (options.dataFile != ":memory:"_L1) {
        QDir().mkpath(QFileInfo(options.dataFile).absolutePath());
    }
    const ShiftedClock clock(*now);
    return serve(options, static_cast<quint16>(*port), clock);
}

} // namespace smartup
