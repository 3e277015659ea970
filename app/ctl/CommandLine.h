#pragma once

#include "app/ctl/Command.h"
#include "models/core/Error.h"
#include "models/exchange/ExchangeProgress.h"

#include <QCommandLineParser>

#include <optional>

namespace smartup {

/// A line on standard output, in the encoding of the terminal.
void print(const QString &line);
/// Whether standard output took every line so far; on a full disk it does not, which is said then.
[[nodiscard]] bool isAllPrinted();
/// A line on standard error, behind the name of the program.
void printError(const QString &line);
/// A line on standard error that is no error: what is going on.
void printNote(const QString &line);
/// How far an exchange has come, on standard error.
void printProgress(const ExchangeProgress &progress);
/// An error with its remedy and the raw sample, each on its own line.
void printError(const Error &error);

/// The words of one command: QCommandLineParser with translated help, which never ends the process
/// by itself.
class CommandLine : public QCommandLineParser
{
public:
    explicit CommandLine(const Command &command);

    /// nullopt = go on. Otherwise the command ends with this code; help or what is wrong with the
    /// words has been printed.
    [[nodiscard]] std::optional<ExitCode> read(const QStringList &arguments);

    /// The number an option gives, or its default; nullopt (and a printed sentence) when it is none
    /// or not in the range.
    [[nodiscard]] std::optional<int> number(const QString &option, int lowest, int highest) const;

    /// The first option given that is none of these; empty when all are. For a command whose further words
    /// take options each of their own: “status --apply” is a mistake that nobody would notice otherwise.
    [[nodiscard]] QString optionBesides(QLatin1StringView own) const;

    /// Says what is wrong with the words, and where help is.
    [[nodiscard]] ExitCode refuse(const QString &sentence) const;
    /// The same of an error of what the words lead to. Only one of the words themselves (ErrorOrigin::Program) is
    /// ended as such; a file that cannot be read is a failure of this computer, and its remedy is said.
    [[nodiscard]] ExitCode refuse(const Error &error) const;

private:
    const Command &m_command;
};

} // namespace smartup
