#include "app/ctl/LogExporting.h"

#include "app/connection/ReadAllowanceUse.h"
#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/ctl/ForceOption.h"
#include "app/journal/JournalPlace.h"
#include "app/journal/LogExporter.h"
#include "app/platform/TerminationSignals.h"
#include "models/core/Clock.h"
#include "models/core/SmartupDate.h"
#include "models/core/VisibleText.h"
#include "models/journal/FilterExpression.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <optional>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int DaysOfReport = 30; ///< when no first day is named

QString say(const char *text)
{
    return QCoreApplication::translate("LogCommand", text);
}

QCommandLineOption journalOption()
{
    return { { u"file"_s, u"journal"_s },
             say(QT_TRANSLATE_NOOP("LogCommand",
                                   "Reads this journal file, an archive for example, instead of "
                                   "the program's.")),
             u"FILE"_s };
}

QString journalOf(const CommandLine &line)
{
    return line.isSet(u"file"_s) ? line.value(u"file"_s) : journalFileIn(dataFolder());
}

/// A file that was named is there, or it is the wrong name.
bool isMissing(const CommandLine &line)
{
    if (!line.isSet(u"file"_s) || QFileInfo(line.value(u"file"_s)).isFile()) {
        return false;
    }
    printError(
        say(QT_TRANSLATE_NOOP("LogCommand", "There is no file %1.")).arg(line.value(u"file"_s)));
    return true;
}

/// The one format that was named, with its file.
std::optional<LogExportOrder> targetOf(const CommandLine &line)
{
    std::optional<LogExportOrder> order;
    for (const LogFormatInfo &info : logFormats()) {
        const QString file = line.value(info.key);
        if (file.isEmpty()) {
            continue;
        }
        if (order) {
            return std::nullopt;
        }
        order = LogExportOrder { {}, info.format, file };
    }
    return order;
}

/// Runs until the exporter has answered; Ctrl+C cancels, and leaves no file behind.
ExitCode runToEnd(LogExporter &exporter)
{
    QObject::connect(&exporter, &LogExporter::failed, &exporter, [](const Error &error) {
        printError(error);
        QCoreApplication::exit(static_cast<int>(ExitCode::Failed));
    });
    const TerminationSignals ending;
    QObject::connect(&ending, &TerminationSignals::requested, &exporter, &LogExporter::cancel);
    return static_cast<ExitCode>(QCoreApplication::exec());
}

void endWith(bool isCancelled)
{
    QCoreApplication::exit(static_cast<int>(isCancelled ? ExitCode::Refused : ExitCode::Done));
}

/// What a filter leaves out begins with a minus, and is no option all the same. Whoever has said “--” has
/// said so already.
QStringList withFilterBehind(const QStringList &arguments)
{
    const qsizetype mark = arguments.indexOf(u"--"_s);
    const QStringList before = mark < 0 ? arguments : arguments.first(mark);
    QStringList options;
    QStringList filter;
    for (const QString &argument : before) {
        (isLeavingOut(argument) ? filter : options).append(argument);
    }
    if (mark >= 0) {
        filter += arguments.sliced(mark + 1);
    }
    return filter.isEmpty() ? options : options + QStringList { u"--"_s } + filter;
}

/// The day of an option; `otherwise` when it is not there, nullopt when it is no day.
std::optional<QDate> dayOf(const CommandLine &line, const QString &option, QDate otherwise)
{
    return line.isSet(option) ? parseSmartupDate(line.value(option)) : otherwise;
}

} // namespace

ExitCode runLogExport(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    for (const LogFormatInfo &info : logFormats()) {
        line.addOption({ info.key,
                         say(QT_TRANSLATE_NOOP("LogCommand", "Writes this file: %1."))
                             .arg(logFormatName(info)),
                         u"FILE"_s });
    }
    line.addOption(journalOption());
    addForceOption(line);
    line.addPositionalArgument(
        u"FILTER"_s,
        say(QT_TRANSLATE_NOOP("LogCommand",
                              "A filter as the log's page writes it: outcome:refused "
                              "client:\"…\" since:today. A minus before a field leaves out what it "
                              "finds: -type:order.")));
    if (const auto code = line.read(withFilterBehind(arguments))) {
        return *code;
    }
    std::optional<LogExportOrder> order = targetOf(line);
    if (!order) {
        return line.refuse(say(
            QT_TRANSLATE_NOOP("LogCommand",
                              "log export writes one file: name it behind --csv, --xlsx, --json or "
                              "--har.")));
    }
    const SystemClock clock;
    const FilterReading reading = readFilter(line.positionalArguments().join(u' '), clock.now());
    if (reading.trouble) {
        return line.refuse(say(QT_TRANSLATE_NOOP("LogCommand", "The filter cannot be read: %1"))
                               .arg(reading.trouble->sentence));
    }
    if (isMissing(line)) {
        return ExitCode::Failed;
    }
    if (const QString trouble = forceTrouble(line, order->file); !trouble.isEmpty()) {
        return line.refuse(trouble);
    }
    order->query = reading.query;
    LogExporter exporter(journalOf(line), clock, {});
    QObject::connect(&exporter, &LogExporter::written, &exporter,
                     [](const LogExportOrder &done, const LogExportReport &report) {
                         print(logExportText(done, report));
                         endWith(report.isCancelled);
                     });
    exporter.write(*order);
    return runToEnd(exporter);
}

ExitCode runLogReport(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    line.addOptions({
        { u"html"_s,
          say(QT_TRANSLATE_NOOP("LogCommand", "Writes the report as this page of HTML.")),
          u"FILE"_s },
        { u"from"_s,
          say(QT_TRANSLATE_NOOP("LogCommand",
                                "First day, as in 01.11.2026; 30 days when it is left out.")),
          u"DAY"_s },
        { u"to"_s, say(QT_TRANSLATE_NOOP("LogCommand", "Last day; today when it is left out.")),
          u"DAY"_s },
        journalOption(),
    });
    addForceOption(line);
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    const QString file = line.value(u"html"_s);
    if (file.isEmpty() || !line.positionalArguments().isEmpty()) {
        return line.refuse(say(QT_TRANSLATE_NOOP("LogCommand",
                                                 "log report writes one file: name it behind "
                                                 "--html.")));
    }
    if (reportFormatOfFile(file) != ReportFormat::Html) {
        return line.refuse(say(QT_TRANSLATE_NOOP(
            "LogCommand", "Only the window makes a report in PDF: give the file another name.")));
    }
    const SystemClock clock;
    const std::optional<QDate> to = dayOf(line, u"to"_s, clock.now().toLocalTime().date());
    const std::optional<QDate> from =
        dayOf(line, u"from"_s, to.value_or(QDate()).addDays(1 - DaysOfReport));
    if (!from || !to) {
        return line.refuse(
            QCoreApplication::translate("ExportCommand", "A day is written as in %1.")
                .arg(u"01.11.2026"_s));
    }
    const ReportPeriod period { *from, *to };
    if (const Status judged = judgePeriod(period); !judged) {
        return line.refuse(judged.error().text);
    }
    if (isMissing(line)) {
        return ExitCode::Failed;
    }
    if (const QString trouble = forceTrouble(line, file); !trouble.isEmpty()) {
        return line.refuse(trouble);
    }
    ReportHelpers helpers;
    if (!line.isSet(u"file"_s)) { // another log may be of another computer
        const AllowancePlaces places { allowanceFileIn(dataFolder()), configFolder() };
        helpers.allowances = [places](const ReportPeriod &days) {
            return readAllowanceUse(places, days.from, days.to);
        };
    }
    LogExporter exporter(journalOf(line), clock, helpers);
    QObject::connect(&exporter, &LogExporter::reported, &exporter,
                     [](const LogReportOrder &done, bool isCancelled) {
                         print(logReportText(done, isCancelled));
                         endWith(isCancelled);
                     });
    exporter.report({ period, file });
    return runToEnd(exporter);
}

} // namespace smartup
