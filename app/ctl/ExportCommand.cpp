#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ConnectionOptions.h"
#include "app/ctl/DatabaseOptions.h"
#include "app/ctl/ExportOptions.h"
#include "app/ctl/ExportRun.h"
#include "app/exchange/CoverageStore.h"
#include "app/platform/TerminationSignals.h"
#include "models/core/SmartupDate.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

ExitCode runExport(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    addExportOptions(line);
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    const SystemClock clock;
    Result<QList<ExportRequest>> requests = exportRequestsOf(line, serverDayOf(clock.now()));
    if (!requests) {
        return line.refuse(requests.error().text);
    }
    const Result<CommandConnection> connection = connectionFromOptions(line);
    if (!connection) {
        return line.refuse(connection.error());
    }
    const Result<std::optional<CommandDatabase>> database = databaseFromOptions(line);
    if (!database) {
        return line.refuse(database.error());
    }

    CommandLog log(clock);
    SmartupClient client(clock);
    log.takeCalls(client);
    client.setConnection(connection.value().profile, connection.value().password);
    ExportService service(client, clock);
    if (database.value()) {
        for (ExportRequest &request : requests.value()) {
            request.database = database.value()->profile.id;
        }
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
    const bool isJson = line.isSet(u"json"_s);
    ExportRun run(service, requests.value(), isJson);
    QObject::connect(&run, &ExportRun::ended, &run,
                     [isJson](ExitCode code, const QJsonObject &result) {
                         if (isJson) {
                             print(QString::fromUtf8(QJsonDocument(result).toJson()).trimmed());
                         }
                         QCoreApplication::exit(static_cast<int>(code));
                     });
    const TerminationSignals ending;
    QObject::connect(&ending, &TerminationSignals::requested, &run, &ExportRun::cancel);
    QMetaObject::invokeMethod(&run, &ExportRun::start, Qt::QueuedConnection);
    return static_cast<ExitCode>(QCoreApplication::exec());
}

} // namespace smartup
