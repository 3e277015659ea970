#include "app/ctl/Command.h"

#include <QTextStream>

#include <algorithm>

namespace smartup {

namespace {

ExitCode help(const QStringList &);

constexpr Command Commands[] = {
    { "help", QT_TRANSLATE_NOOP("Command", "Lists the commands."), help },
};

ExitCode help(const QStringList &)
{
    QTextStream out(stdout);
    for (const Command &command : Commands) {
        out << QString::fromLatin1(command.name).leftJustified(12)
            << QString::fromLatin1(command.summary) << '\n';
    }
    return ExitCode::Done;
}

} // namespace

std::span<const Command> commands()
{
    return Commands;
}

int runCommand(const QStringList &arguments)
{
    const QString name = arguments.value(0, QStringLiteral("help"));
    const auto found = std::ranges::find_if(
        Commands, [&name](const Command &c) { return name == QLatin1StringView(c.name); });
    if (found == std::end(Commands)) {
        QTextStream(stderr) << "smartupctl: unknown command " << name
                            << "; smartupctl help lists them\n";
        return static_cast<int>(ExitCode::Usage);
    }
    return static_cast<int>(found->run(arguments.mid(1)));
}

} // namespace smartup
