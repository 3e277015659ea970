#include "app/ctl/CommandLine.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

bool isAllPrinted()
{
    if (std::ferror(stdout) == 0) {
        return true;
    }
    printError(Error {
        ErrorOrigin::Storage,
        QCoreApplication::translate("FileSinks", "The file %1 cannot be written.").arg(u"stdout"_s),
        QCoreApplication::translate("FileSinks",
                                    "Choose another folder, or make room on the disk."),
        {},
        {} });
    return false;
}

void printError(const QString &line)
{
    QTextStream(stderr) << "smartupctl: " << line << Qt::endl;
}

void printNote(const QString &line)
{
    QTextStream(stderr) << line << Qt::endl;
}

void printProgress(const ExchangeProgress &progress)
{
    printNote(progressText(progress));
}

void printError(const Error &error)
{
    printError(error.text);
    if (!error.remedy.isEmpty()) {
        QTextStream(stderr) << "  " << error.remedy << Qt::endl;
    }
    if (!error.raw.isEmpty()) {
        QTextStream(stderr) << "  " << error.raw << Qt::endl;
    }
}

CommandLine::CommandLine(const Command &command)
    : m_command(command)
{
    setApplicationDescription(QCoreApplication::translate("Command", command.summary));
    // Not addHelpOption(): it brings a --help-all with options that are Qt's, not ours.
    addOption({ { u"h"_s, u"help"_s },
                QCoreApplication::translate("Command", "Shows this explanation.") });
}

std::optional<ExitCode> CommandLine::read(const QStringList &arguments)
{
    if (!parse(QStringList { u"smartupctl"_s } + arguments)) {
        return refuse(errorText());
    }
    if (isSet(u"help"_s)) {
        print(QCoreApplication::translate("Command", "Usage: %1")
                  .arg(u"smartupctl %1 %2"_s.arg(QString::fromLatin1(m_command.name),
                                                 QString::fromUtf8(m_command.usage))));
        // Qt's own first line names the program by its path and knows nothing of commands.
        print(helpText().section(u'\n', 1).trimmed());
        return ExitCode::Done;
    }
    return std::nullopt;
}

std::optional<int> CommandLine::number(const QString &option, int lowest, int highest) const
{
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (isNumber && number >= lowest && number <= highest) {
        return number;
    }
    printError(QCoreApplication::translate("Command", "--%1 takes a number from %2 to %3, not %4.")
                   .arg(option)
                   .arg(lowest)
                   .arg(highest)
                   .arg(value(option)));
    return std::nullopt;
}

QString CommandLine::optionBesides(QLatin1StringView own) const
{
    const QStringList known = QString(own).split(u' ');
    const QStringList given = optionNames();
    const auto other = std::ranges::find_if(
        given, [&known](const QString &option) { return !known.contains(option); });
    return other == given.end() ? QString() : *other;
}

ExitCode CommandLine::refuse(const QString &sentence) const
{
    printError(sentence);
    printError(QCoreApplication::translate("Command", "“smartupctl help %1” explains the command.")
                   .arg(QString::fromLatin1(m_command.name)));
    return ExitCode::Usage;
}

ExitCode CommandLine::refuse(const Error &error) const
{
    if (error.origin == ErrorOrigin::Program) {
        return refuse(error.text);
    }
    printError(error);
    return ExitCode::Failed;
}

} // namespace smartup
