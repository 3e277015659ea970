#include "app/ctl/CommandLine.h"
#include "app/ctl/Commands.h"
#include "app/ctl/LogAlerts.h"
#include "app/ctl/LogBodies.h"
#include "app/ctl/LogCase.h"
#include "app/ctl/LogExporting.h"
#include "app/ctl/LogKeeping.h"
#include "app/ctl/LogPrinter.h"
#include "app/ctl/LogShared.h"
#include "app/ctl/LogVerify.h"
#include "app/journal/JournalPlace.h"
#include "models/core/Clock.h"
#include "models/core/Result.h"
#include "models/journal/FilterExpression.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <iterator>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("LogCommand", text);
}

constexpr int MostLines = 1000000;

/// What else `log` does, each with words and help of its own: `log prune`.
// clang-format off
constexpr Command Verbs[] = {
    { "log search-bodies", "TEXT [--filter FILTER] [--limit N] [--json] [--file FILE | --shared]",
      QT_TRANSLATE_NOOP("Command", "Finds a text in requests and responses, newest first."), runLogSearchBodies },
    { "log prune", "--dry-run | --apply [--file FILE] [--json]",
      QT_TRANSLATE_NOOP("Command", "Deletes what the rules of retention no longer keep."), runLogPrune },
    { "log archive", "[--month MONTH] [--out FOLDER] [--file FILE]",
      QT_TRANSLATE_NOOP("Command", "Writes a month into a file that can only be read; lists those there are."), runLogArchive },
    { "log retention", "[KEY=NUMBER]…",
      QT_TRANSLATE_NOOP("Command", "Shows and changes how long the log keeps what."), runLogRetention },
    { "log export", "--csv|--xlsx|--json|--har FILE [--force] [--file FILE] [FILTER]",
      QT_TRANSLATE_NOOP("Command", "Writes the lines that a filter finds into a file."), runLogExport },
    { "log report", "--html FILE [--from DAY] [--to DAY] [--force] [--file FILE]",
      QT_TRANSLATE_NOOP("Command", "Writes a report of some days as a page to print."), runLogReport },
    { "log case", "make FILE --filter FILTER [--dry-run] [--force] [--file FILE] | show FILE | replay FILE [--sandbox URL] [--json]",
      QT_TRANSLATE_NOOP("Command", "Makes, shows and replays case files: some lines with people and sums replaced."), runLogCase },
    { "log alerts", "[--set FILE | --test]",
      QT_TRANSLATE_NOOP("Command", "Prints and takes the rules of the alerts."), runLogAlerts },
    { "log shared", "status | set … | prepare | sync | prune --before MONTH --dry-run|--apply",
      QT_TRANSLATE_NOOP("Command", "Keeps the log that several computers share."), runLogShared },
    { "log verify", "[--file FILE] [--head HASH] [--json]",
      QT_TRANSLATE_NOOP("Command", "Says whether the log is as it was stored."), runLogVerify },
};
// clang-format on

QString verbOf(const Command &command)
{
    return QString::fromLatin1(command.name).section(u' ', 1);
}

void addOptions(CommandLine &line)
{
    QString text = line.applicationDescription() + u"\n\n"_s
        + say(QT_TRANSLATE_NOOP("LogCommand", "“smartupctl help log VERB” explains one of these:"));
    for (const Command &verb : Verbs) {
        text += u"\n  "_s + verbOf(verb).leftJustified(15)
            + QCoreApplication::translate("Command", verb.summary);
    }
    line.setApplicationDescription(text);
    line.addOption({ { u"f"_s, u"follow"_s },
                     say(QT_TRANSLATE_NOOP("LogCommand", "Goes on and prints what comes.")) });
    line.addOption(
        { u"outcome"_s,
          say(QT_TRANSLATE_NOOP("LogCommand", "Only these outcomes: created, skipped, refused …")),
          u"KEY,…"_s });
    line.addOption(
        { u"subject"_s,
          say(QT_TRANSLATE_NOOP("LogCommand", "Only these types: order, inventory, settings …")),
          u"KEY,…"_s });
    line.addOption({ u"text"_s,
                     say(QT_TRANSLATE_NOOP("LogCommand",
                                           "Only lines whose number, id or code begins with the "
                                           "text, or whose client or message contains it.")),
                     u"TEXT"_s });
    line.addOption({ u"filter"_s,
                     say(QT_TRANSLATE_NOOP("LogCommand",
                                           "A filter as the log's page writes it: "
                                           "outcome:refused client:\"…\" since:today. A minus "
                                           "before a field leaves out what it finds: "
                                           "-type:order.")),
                     u"FILTER"_s });
    line.addOption({ u"run"_s,
                     say(QT_TRANSLATE_NOOP("LogCommand", "Only what belongs to this run.")),
                     u"ID"_s });
    line.addOption({ u"limit"_s,
                     say(QT_TRANSLATE_NOOP("LogCommand", "So many of the newest lines.")), u"N"_s,
                     u"100"_s });
    line.addOption({ u"json"_s, say(QT_TRANSLATE_NOOP("LogCommand", "One JSON object a line.")) });
    line.addOption(
        { { u"file"_s, u"journal"_s },
          say(QT_TRANSLATE_NOOP("LogCommand",
                                "Reads this journal file, an archive for example, instead of the "
                                "program's.")),
          u"FILE"_s });
    line.addOption(
        { u"shared"_s,
          say(QT_TRANSLATE_NOOP(
              "LogCommand", "The log of all computers that share one, as it was read last.")) });
}

QString fileOf(const CommandLine &line)
{
    if (line.isSet(u"file"_s)) {
        return line.value(u"file"_s);
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return line.isSet(u"shared"_s) ? sharedJournalFileIn(folder) : journalFileIn(folder);
}

QString knownOutcomes()
{
    QStringList keys;
    for (const Outcome outcome : AllOutcomes) {
        keys.append(outcomeKey(outcome));
    }
    return keys.join(u", "_s);
}

Error wrongWords(const QString &sentence)
{
    return { ErrorOrigin::Program, sentence, {}, {}, {} };
}

Result<QList<Outcome>> outcomesOf(const QString &words)
{
    QList<Outcome> outcomes;
    const QStringList keys = words.split(u',', Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        const std::optional<Outcome> outcome = outcomeFromKey(key);
        if (!outcome) {
            return wrongWords(
                say(QT_TRANSLATE_NOOP("LogCommand", "--outcome takes: %1.")).arg(knownOutcomes()));
        }
        outcomes.append(*outcome);
    }
    return outcomes;
}

Result<QStringList> subjectsOf(const QString &words)
{
    QStringList subjects;
    const QStringList keys = words.split(u',', Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        const std::optional<QString> subject = subjectCalled(key);
        if (!subject) {
            return wrongWords(say(QT_TRANSLATE_NOOP("LogCommand", "--subject takes: %1."))
                                  .arg(journalSubjects().join(u", "_s)));
        }
        subjects.append(*subject);
    }
    return subjects;
}

/// What the words ask for; an error says which of them cannot be meant.
Result<JournalQuery> queryOf(const CommandLine &line)
{
    const FilterReading reading = readFilter(line.value(u"filter"_s), SystemClock().now());
    if (reading.trouble) {
        return wrongWords(say(QT_TRANSLATE_NOOP("LogCommand", "--filter cannot be read: %1"))
                              .arg(reading.trouble->sentence));
    }
    JournalQuery query = reading.query;
    const Result<QList<Outcome>> outcomes = outcomesOf(line.value(u"outcome"_s));
    const Result<QStringList> subjects = subjectsOf(line.value(u"subject"_s));
    if (!outcomes || !subjects) {
        return outcomes ? subjects.error() : outcomes.error();
    }
    query.outcomes += outcomes.value();
    query.subjects += subjects.value();
    if (line.isSet(u"text"_s)) {
        query.text = line.value(u"text"_s);
    }
    if (line.isSet(u"run"_s)) {
        query.runUuid = line.value(u"run"_s);
        if (QUuid::fromString(query.runUuid).isNull()) {
            return wrongWords(
                say(QT_TRANSLATE_NOOP("LogCommand",
                                      "--run takes the id of a run, as in %1; “%2” is none."))
                    .arg(u"3f2b8c1e-5d0a-4c7e-9b61-0a2f4e7d9c35"_s, query.runUuid));
        }
    }
    return query;
}

} // namespace

ExitCode runLog(const Command &self, const QStringList &arguments)
{
    const auto verb = std::ranges::find_if(Verbs, [&arguments](const Command &command) {
        return verbOf(command) == arguments.value(0);
    });
    if (verb != std::end(Verbs)) {
        return verb->run(*verb, arguments.mid(1));
    }
    CommandLine line(self);
    addOptions(line);
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    // A mistyped verb must not print the whole log as if that had been asked for.
    const QStringList words = line.positionalArguments();
    if (!words.isEmpty()) {
        return line.refuse(unknownCommandText(u"log "_s + words.constFirst()));
    }
    if (line.isSet(u"file"_s) && line.isSet(u"shared"_s)) {
        return line.refuse(say(QT_TRANSLATE_NOOP("LogCommand", "Either --file or --shared.")));
    }
    const std::optional<int> limit = line.number(u"limit"_s, 1, MostLines);
    if (!limit) {
        return ExitCode::Usage;
    }
    const Result<JournalQuery> query = queryOf(line);
    if (!query) {
        return line.refuse(query.error().text);
    }
    const QString file = fileOf(line);
    // The program's own log begins with the first call; a file that was named is there, or it is
    // the wrong name.
    if (line.isSet(u"file"_s) && !line.isSet(u"follow"_s) && !QFileInfo(file).isFile()) {
        printError(say(QT_TRANSLATE_NOOP("LogCommand", "There is no file %1.")).arg(file));
        return ExitCode::Failed;
    }
    LogPrinter printer(
        { file, query.value(), *limit, line.isSet(u"follow"_s), line.isSet(u"json"_s) });
    printer.start();
    return static_cast<ExitCode>(QCoreApplication::exec());
}

} // namespace smartup
