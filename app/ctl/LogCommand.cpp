#include "app/ctl/CommandLine.h"
#include "app/ctl/Commands.h"
#include "app/ctl/LogAlerts.h"
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

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("LogCommand", text);
}

constexpr int MostLines = 1000000;

void addOptions(CommandLine &line)
{
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
                                           "outcome:refused client:\"…\" since:today.")),
                     u"FILTER"_s });
    line.addOption({ u"run"_s,
                     say(QT_TRANSLATE_NOOP("LogCommand", "Only what belongs to this run.")),
                     u"UUID"_s });
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

/// What the words ask for; an error says which of them cannot be meant.
Result<JournalQuery> queryOf(const CommandLine &line)
{
    const FilterReading reading = readFilter(line.value(u"filter"_s), SystemClock().now());
    if (reading.trouble) {
        return Error { ErrorOrigin::Program,
                       say(QT_TRANSLATE_NOOP("LogCommand", "--filter cannot be read: %1"))
                           .arg(reading.trouble->sentence),
                       {},
                       {},
                       {} };
    }
    JournalQuery query = reading.query;
    const QStringList outcomes = line.value(u"outcome"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &key : outcomes) {
        const std::optional<Outcome> outcome = outcomeFromKey(key);
        if (!outcome) {
            return Error {
                ErrorOrigin::Program,
                say(QT_TRANSLATE_NOOP("LogCommand", "--outcome takes: %1.")).arg(knownOutcomes()),
                {},
                {},
                {}
            };
        }
        query.outcomes.append(*outcome);
    }
    query.subjects += line.value(u"subject"_s).split(u',', Qt::SkipEmptyParts);
    if (line.isSet(u"text"_s)) {
        query.text = line.value(u"text"_s);
    }
    if (line.isSet(u"run"_s)) {
        query.runUuid = line.value(u"run"_s);
    }
    return query;
}

} // namespace

ExitCode runLog(const Command &self, const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    if (verb == "prune"_L1) {
        return runLogPrune(self, arguments.mid(1));
    }
    if (verb == "archive"_L1) {
        return runLogArchive(self, arguments.mid(1));
    }
    if (verb == "alerts"_L1) {
        return runLogAlerts(self, arguments.mid(1));
    }
    if (verb == "case"_L1) {
        return runLogCase(self, arguments.mid(1));
    }
    if (verb == "retention"_L1) {
        return runLogRetention(self, arguments.mid(1));
    }
    if (verb == "export"_L1) {
        return runLogExport(self, arguments.mid(1));
    }
    if (verb == "report"_L1) {
        return runLogReport(self, arguments.mid(1));
    }
    if (verb == "verify"_L1) {
        return runLogVerify(self, arguments.mid(1));
    }
    if (verb == "shared"_L1) {
        return runLogShared(self, arguments.mid(1));
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
