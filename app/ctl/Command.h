#pragma once

#include <QStringList>

#include <span>

namespace smartup {

/// Exit codes of smartupctl, the same for every command.
enum class ExitCode {
    Done = 0,
    Refused = 1, ///< Smartup or the file said no; nothing, or not everything, was done
    Usage = 2, ///< the words of the command are off
    Unknown = 3, ///< sent, and the outcome is not known
    Failed = 4, ///< our machine: disk, database, port, network
};

/// A command of smartupctl: `smartupctl <name> …`. One file a command; a new one is one row in Command.cpp.
struct Command
{
    const char *name;
    const char *usage; ///< what may follow the name, not translated: `[--port N]`
    const char *summary; ///< English source text of one line, translation context "Command"
    /// Gets the words behind the name; runs its own event loop. Reads them with a CommandLine.
    ExitCode (*run)(const Command &self, const QStringList &arguments);
};

[[nodiscard]] std::span<const Command> commands();
/// That nothing has this name: a command, or a word behind one (`log exprot`).
[[nodiscard]] QString unknownCommandText(const QString &name);
[[nodiscard]] int runCommand(const QStringList &arguments);

} // namespace smartup
