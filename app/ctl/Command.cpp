#include "app/ctl/Command.h"

#include "app/ctl/CommandLine.h"
#include "app/ctl/Commands.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

// clang-format off
constexpr Command Commands[] = {
    { "sandbox", "[--port N] [--data FILE] [--scale N] [--quirk NAME]… [--fresh] [--now MOMENT] [--no-limits]",
      QT_TRANSLATE_NOOP("Command", "Runs a Smartup to practise on, on a port of this computer."), runSandbox },
    { "help", "[COMMAND]",
      QT_TRANSLATE_NOOP("Command", "Lists the commands, or explains one."), runHelp },
    { "log", "[--follow] [--filter FILTER] [--outcome KEY,…] [--subject KEY,…] [--text TEXT] [--run ID] [--limit N] [--file FILE | --shared] [--json] | prune | archive | retention | export | report | case | alerts | shared | verify",
      QT_TRANSLATE_NOOP("Command", "Prints the exchange log, follows it, writes it into files, and keeps it small."), runLog },
    { "settings", "show | set KEY=VALUE… | diff FILE",
      QT_TRANSLATE_NOOP("Command", "Shows, changes or compares the integration settings."), runSettings },
    { "profiles", "[list | show NAME] [--json]",
      QT_TRANSLATE_NOOP("Command", "Shows the connections of the desktop program."), runProfiles },
    { "test", "[--profile NAME] [--url URL] [--login LOGIN] … [--json]",
      QT_TRANSLATE_NOOP("Command", "Tests a connection and names the layer that fails."), runTest },
    { "export", "TYPE… [--from DAY] [--to DAY] [--status CODE,…] [--filter NAME=CODE,…] [--out FILE|FOLDER | --database NAME] [--format FORMAT] [--json]",
      QT_TRANSLATE_NOOP("Command", "Exports documents or reference data into a file or a database."), runExport },
    { "import", "TYPE FILE|FOLDER | TYPE --database NAME --table TABLE | TYPE FILE|FOLDER… --dry-run [--json]",
      QT_TRANSLATE_NOOP("Command", "Imports documents or reference data from a file, a folder or a database."), runImport },
    { "coverage", "[--profile NAME] [--url URL] [--login LOGIN] … [--days N] [--json]",
      QT_TRANSLATE_NOOP("Command", "Shows which days of which document type were exported."), runCoverage },
    { "check-up", "[--profile NAME] [--json]",
      QT_TRANSLATE_NOOP("Command", "Says how this installation and a connection are, without asking the server."), runCheckUp },
    { "databases", "[list | add NAME --kind KIND --at WHERE … | remove NAME | test NAME | schema TYPE]",
      QT_TRANSLATE_NOOP("Command", "Keeps the databases that exports are written to and imports read from."), runDatabases },
    { "allowance", "[--profile NAME] [--ceiling CLASS=N] [--reserve CLASS=N] [--share CLASS=N] [--lift CLASS] [--json]",
      QT_TRANSLATE_NOOP("Command", "Shows how many requests of today are left, and sets your own ceiling."), runAllowance },
    { "schedule", "list | add export|import TYPE,… | remove ID | pause ID | resume ID | next [ID] | catch-up ID | leave-out ID",
      QT_TRANSLATE_NOOP("Command", "Shows and changes what is exchanged by itself."), runSchedule },
    { "serve", "--profile NAME [--password-stdin]",
      QT_TRANSLATE_NOOP("Command", "Runs the schedules of a connection until it is ended."), runServe },
    { "ledger", "[--state KEY,…] [--json]",
      QT_TRANSLATE_NOOP("Command", "Lists the documents of imports that are still open."), runLedger },
    { "probe", "TYPE FILE --confirm [--json]",
      QT_TRANSLATE_NOOP("Command", "Finds out how a test organisation treats documents that come again."), runProbe },
    { "reconcile", "[--json]",
      QT_TRANSLATE_NOOP("Command", "Finds out what became of documents with an unknown outcome."), runReconcile },
    { "tour", "[--orders FILE] [--keep FOLDER] [--quirk NAME]… [--json]",
      QT_TRANSLATE_NOOP("Command", "Does the main job on a sandbox of its own and checks every number."), runTour },
};
// clang-format on

const Command *findCommand(const QString &name)
{
    const auto found = std::ranges::find_if(
        Commands, [&name](const Command &c) { return name == QLatin1StringView(c.name); });
    return found == std::end(Commands) ? nullptr : found;
}

ExitCode refuseUnknown(const QString &name)
{
    printError(unknownCommandText(name));
    return ExitCode::Usage;
}

void listCommands()
{
    print(QCoreApplication::translate("Command", "Usage: %1")
              .arg(u"smartupctl [--lang en|ru|uz] COMMAND …"_s));
    print({});
    for (const Command &command : Commands) {
        print(u"  "_s + QString::fromLatin1(command.name).leftJustified(12)
              + QCoreApplication::translate("Command", command.summary));
    }
    print({});
    print(QCoreApplication::translate("Command",
                                      "“smartupctl help COMMAND” explains a command.\n"
                                      "Exit codes: 0 done, 1 refused, 2 wrong words, "
                                      "3 outcome unknown, 4 failed on this computer."));
}

} // namespace

QString unknownCommandText(const QString &name)
{
    return QCoreApplication::translate(
               "Command", "There is no command %1. “smartupctl help” lists the commands.")
        .arg(name);
}

ExitCode runHelp(const Command &, const QStringList &arguments)
{
    const QString name = arguments.value(0);
    if (name.isEmpty() || name.startsWith(u'-')) {
        listCommands();
        return ExitCode::Done;
    }
    const Command *command = findCommand(name);
    return command == nullptr
        ? refuseUnknown(name)
        : command->run(*command, arguments.mid(1) + QStringList { u"--help"_s });
}

std::span<const Command> commands()
{
    return Commands;
}

int runCommand(const QStringList &arguments)
{
    const QString name = arguments.value(0, u"help"_s);
    if (name == "--version"_L1 || name == "-v"_L1) {
        print(u"smartupctl "_s + QCoreApplication::applicationVersion());
        return static_cast<int>(ExitCode::Done);
    }
    const bool isHelp = name == "--help"_L1 || name == "-h"_L1;
    const Command *command = findCommand(isHelp ? u"help"_s : name);
    if (command == nullptr) {
        return static_cast<int>(refuseUnknown(name));
    }
    const ExitCode code = command->run(*command, arguments.mid(1));
    return static_cast<int>(code == ExitCode::Done && !isAllPrinted() ? ExitCode::Failed : code);
}

} // namespace smartup
