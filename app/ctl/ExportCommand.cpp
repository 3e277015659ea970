#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ConnectionOptions.h"
#include "app/ctl/DatabaseOptions.h"
#include "app/ctl/ExitCodes.h"
#include "app/exchange/CoverageStore.h"
#include "app/exchange/ExportService.h"
#include "app/platform/TerminationSignals.h"
#include "models/core/SmartupDate.h"
#include "models/exchange/ExchangeSubject.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ExportCommand", text);
}

struct DateWord
{
    QLatin1StringView word;
    DateFilter by {};
};
constexpr DateWord DateWords[] = {
    { "date"_L1, DateFilter::RecordDate },
    { "created"_L1, DateFilter::CreatedOn },
    { "modified"_L1, DateFilter::ModifiedOn },
};

void addOptions(CommandLine &line)
{
    addConnectionOptions(line);
    addDatabaseOptions(line);
    line.addOptions({
        { u"from"_s, say(QT_TRANSLATE_NOOP("ExportCommand", "First day, as in 01.11.2026.")),
          u"DAY"_s },
        { u"to"_s, say(QT_TRANSLATE_NOOP("ExportCommand", "Last day; today when it is left out.")),
          u"DAY"_s },
        { u"by"_s,
          say(QT_TRANSLATE_NOOP("ExportCommand",
                                "What the days speak about: date, created or modified.")),
          u"WHICH"_s, u"date"_s },
        { u"status"_s,
          say(QT_TRANSLATE_NOOP("ExportCommand",
                                "Only these statuses of orders, as in B#S,B#V; those of the "
                                "settings when it is left out.")),
          u"CODE,…"_s },
        { u"filter"_s,
          say(QT_TRANSLATE_NOOP("ExportCommand",
                                "Only records of these codes, as in warehouse_codes=W1,W2; may be "
                                "given several times. What takes which filter stands below.")),
          u"NAME=CODE,…"_s },
        { u"out"_s,
          say(QT_TRANSLATE_NOOP("ExportCommand",
                                "File to write, or a folder for it; named after what it holds "
                                "when it is left out.")),
          u"FILE"_s },
        { u"format"_s,
          say(QT_TRANSLATE_NOOP("ExportCommand",
                                "json, xml, csv or xlsx; the file's extension decides when it is "
                                "left out.")),
          u"FORMAT"_s },
        { u"force"_s, say(QT_TRANSLATE_NOOP("ExportCommand", "Write over a file that is there.")) },
        { u"json"_s, say(QT_TRANSLATE_NOOP("ExportCommand", "The result as one JSON object.")) },
    });
    QString text = line.applicationDescription() + u"\n\n"_s
        + say(QT_TRANSLATE_NOOP("ExportCommand", "What can be exported:"));
    for (const ExchangeSubject &subject : exchangeSubjects()) {
        if (subject.canExport) {
            text +=
                u"\n  "_s + QString(subject.key).leftJustified(17) + exchangeSubjectName(subject);
            for (const QLatin1StringView filter : subject.filters) {
                text += u"\n      --filter "_s + filter + u"=…"_s;
            }
        }
    }
    line.setApplicationDescription(text);
}

/// The day an option names; an invalid one when it is not there; nullopt when it is no day.
std::optional<QDate> dayOf(const CommandLine &line, const QString &option)
{
    return line.isSet(option) ? parseSmartupDate(line.value(option)) : QDate();
}

/// A folder is given a file that is named after what it holds.
QString targetOf(const QString &path, const ExportRequest &request)
{
    if (path.isEmpty()) {
        return suggestedFileName(request);
    }
    return QFileInfo(path).isDir() ? QDir(path).filePath(suggestedFileName(request)) : path;
}

/// Codes by filter; nullopt when one of them is no filter.
std::optional<QMap<QString, QStringList>> filtersOf(const QStringList &words)
{
    QMap<QString, QStringList> filters;
    for (const QString &word : words) {
        const QStringList codes = word.section(u'=', 1).split(u',', Qt::SkipEmptyParts);
        if (codes.isEmpty()) {
            return std::nullopt;
        }
        filters[word.section(u'=', 0, 0)] += codes;
    }
    return filters;
}

/// What the words ask for, or the sentence that says why they cannot be followed.
Result<ExportRequest> requestOf(const CommandLine &line, const QDate &today)
{
    const auto refused = [](const QString &text) {
        return Error { ErrorOrigin::Program, text, {}, {}, {} };
    };
    const std::optional<QDate> from = dayOf(line, u"from"_s);
    const std::optional<QDate> to = dayOf(line, u"to"_s);
    if (!from || !to) {
        return refused(say(QT_TRANSLATE_NOOP("ExportCommand", "A day is written as in %1."))
                           .arg(u"01.11.2026"_s));
    }
    const auto by = std::ranges::find_if(
        DateWords, [&](const DateWord &word) { return line.value(u"by"_s) == word.word; });
    if (by == std::end(DateWords)) {
        return refused(
            say(QT_TRANSLATE_NOOP("ExportCommand", "--by takes date, created or modified.")));
    }
    const auto filters = filtersOf(line.values(u"filter"_s));
    if (!filters) {
        return refused(say(QT_TRANSLATE_NOOP("ExportCommand", "A filter is written as in %1."))
                           .arg(u"warehouse_codes=W1,W2"_s));
    }
    ExportRequest request;
    request.filters = *filters;
    request.subject = line.positionalArguments().value(0);
    request.by = by->by;
    request.from = *from;
    request.to = from->isValid() && !to->isValid() ? today : *to;
    request.statuses = line.value(u"status"_s).split(u',', Qt::SkipEmptyParts);
    if (line.isSet(u"format"_s)) {
        request.format = fileFormatFromKey(line.value(u"format"_s));
        if (!request.format) {
            return refused(
                say(QT_TRANSLATE_NOOP("ExportCommand", "--format takes json, xml, csv or xlsx.")));
        }
    }
    request.database = line.value(u"database"_s);
    if (request.database.isEmpty()) {
        request.targetFile = targetOf(line.value(u"out"_s), request);
    }
    if (const QString problem = exportRequestProblem(request); !problem.isEmpty()) {
        return refused(problem);
    }
    if (QFileInfo::exists(request.targetFile) && !line.isSet(u"force"_s)) {
        return refused(
            say(QT_TRANSLATE_NOOP("ExportCommand", "%1 is there already; --force writes over it."))
                .arg(request.targetFile));
    }
    return request;
}

void printResult(const ExportSummary &summary)
{
    if (summary.isWritten()) {
        const int documents = static_cast<int>(summary.documents);
        print(QCoreApplication::translate("ExportCommand", "%n record(s) written to %1.", nullptr,
                                          documents)
                  .arg(summary.targetFile.isEmpty() ? summary.targetTable : summary.targetFile));
    }
    for (const QString &line : { summary.message, summary.details }) {
        if (!line.isEmpty()) {
            printError(line);
        }
    }
}

QJsonObject toJson(const ExportSummary &summary)
{
    return {
        { u"outcome"_s, outcomeKey(summary.outcome) },
        { u"subject"_s, summary.subject },
        { u"records"_s, summary.documents },
        { u"requests"_s, summary.calls },
        { u"bytes"_s, summary.bytes },
        { u"file"_s, summary.targetFile },
        { u"table"_s, summary.targetTable },
        { u"message"_s, summary.message },
        { u"details"_s, summary.details },
        { u"warnings"_s, QJsonArray::fromStringList(summary.warnings) },
        { u"run"_s, summary.runUuid },
    };
}

} // namespace

ExitCode runExport(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    addOptions(line);
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    if (line.positionalArguments().size() != 1) {
        return line.refuse(say(QT_TRANSLATE_NOOP("ExportCommand", "Name one thing to export.")));
    }
    const SystemClock clock;
    Result<ExportRequest> request =
        requestOf(line, clock.now().toTimeZone(serverTimeZone()).date());
    if (!request) {
        return line.refuse(request.error().text);
    }
    const Result<CommandConnection> connection = connectionFromOptions(line);
    if (!connection) {
        return line.refuse(connection.error().text);
    }
    const Result<std::optional<CommandDatabase>> database = databaseFromOptions(line);
    if (!database) {
        return line.refuse(database.error().text);
    }

    CommandLog log(clock);
    SmartupClient client(clock);
    log.takeCalls(client);
    client.setConnection(connection.value().profile, connection.value().password);
    ExportService service(client, clock);
    if (database.value()) {
        request.value().database = database.value()->profile.id;
        service.useDatabase(database.value()->profile, database.value()->password);
    }
    log.takeRuns(service);
    const CoverageStore coverage(dataFolder());
    QObject::connect(&service, &ExportService::daysFetched, &service,
                     [&coverage](const QString &scope, const QList<FetchedDay> &days) {
                         if (const Status recorded = coverage.record(scope, days); !recorded) {
                             printError(recorded.error());
                         }
                     });
    QObject::connect(&service, &ExportService::progressed, &service, printProgress);
    QObject::connect(
        &service, &ExportService::finished, &service,
        [isJson = line.isSet(u"json"_s)](const ExportSummary &summary) {
            if (isJson) {
                print(QString::fromUtf8(QJsonDocument(toJson(summary)).toJson()).trimmed());
            } else {
                printResult(summary);
            }
            QCoreApplication::exit(static_cast<int>(exitCodeOf(summary.outcome, summary.origin)));
        });
    const TerminationSignals ending;
    QObject::connect(&ending, &TerminationSignals::requested, &service, &ExportService::cancel);
    QMetaObject::invokeMethod(
        &service, [&service, &request] { service.start(request.value()); }, Qt::QueuedConnection);
    return static_cast<ExitCode>(QCoreApplication::exec());
}

} // namespace smartup
