#include "app/connection/SecretStore.h"
#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ConnectionOptions.h"
#include "app/exchange/AuditService.h"
#include "app/exchange/DatabaseService.h"
#include "app/exchange/ImportLedger.h"
#include "app/exchange/ReconcileService.h"
#include "app/exchange/ReferenceLook.h"
#include "app/exchange/ScheduleService.h"
#include "app/journal/AlertService.h"
#include "app/journal/SharedClaims.h"
#include "app/journal/SharedJournalKeeper.h"
#include "app/platform/TerminationSignals.h"
#include "models/core/VisibleText.h"

#include <QCoreApplication>
#include <QHash>

#include <memory>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype IdShown = 8; ///< of a schedule: enough to name it

QString say(const char *text)
{
    return QCoreApplication::translate("ServeCommand", text);
}

/// Once for each question, and again when more runs were missed.
void tellOfQuestions(ScheduleService &service)
{
    const auto told = std::make_shared<QHash<QString, qint64>>();
    QObject::connect(
        &service, &ScheduleService::rowsChanged, &service, [told](const QList<ScheduleRow> &rows) {
            for (const ScheduleRow &row : rows) {
                const bool isNew = row.missed > told->value(row.schedule.id);
                told->insert(row.schedule.id, row.missed);
                if (isNew) {
                    const auto runs = static_cast<int>(row.missed);
                    print(visibleText(scheduleTitle(row.schedule)) + u": "_s
                          + missedText(runs, row.missedFrom, row.missedTo) + u' '
                          + say(QT_TRANSLATE_NOOP("ServeCommand",
                                                  "Answer with: smartupctl schedule catch-up %1, "
                                                  "or leave-out %1."))
                                .arg(row.schedule.id.left(IdShown)));
                }
            }
        });
}

/// Tells on standard output what goes on: a service's own log shows it.
void tellOf(ScheduleService &service)
{
    tellOfQuestions(service);
    QObject::connect(&service, &ScheduleService::chargeChanged, &service, [&service](bool isOurs) {
        if (isOurs) {
            const auto schedules = static_cast<int>(service.rows().size());
            print(QCoreApplication::translate("ServeCommand", "In charge of %n schedule(s).",
                                              nullptr, schedules));
        }
    });
    QObject::connect(&service, &ScheduleService::runEnded, &service,
                     [](const Schedule &schedule, const ScheduleResult &result) {
                         print(visibleText(scheduleTitle(schedule)) + u": "_s
                               + outcomeName(result.outcome) + u". "_s
                               + visibleText(QString(result.message).replace(u'\n', u' ')));
                     });
    QObject::connect(&service, &ScheduleService::rowLogged, &service,
                     [](const CallRecord &row) { printNote(visibleText(row.message)); });
    QObject::connect(&service, &ScheduleService::failed, &service,
                     [](const Error &error) { printError(error); });
}

/// Only what is worth a line, and a trouble once: it looks every minute.
void tellOf(ReconcileService &reconciling)
{
    const auto told = std::make_shared<QString>();
    QObject::connect(&reconciling, &ReconcileService::finished, &reconciling,
                     [told](const ReconcileSummary &summary) {
                         const auto looked = static_cast<int>(summary.looked);
                         if (looked > 0) {
                             print(QCoreApplication::translate("ReconcileCommand",
                                                               "%n document(s) looked for.",
                                                               nullptr, looked));
                         }
                         if (!summary.message.isEmpty() && summary.message != *told) {
                             printNote(visibleText(summary.message));
                         }
                         *told = summary.message;
                     });
}

void tellOf(AuditService &audit)
{
    QObject::connect(&audit, &AuditService::finished, &audit, [](const AuditSummary &summary) {
        if (!summary.message.isEmpty()) {
            printNote(visibleText(summary.message));
        } else if (summary.compared() > 0) {
            print(summary.countsText());
        }
    });
}

/// On standard error: systemd's journal keeps it, and what the command ends with has nothing to do with it.
void tellOf(AlertService &alerts)
{
    QObject::connect(&alerts, &AlertService::alerted, &alerts, [](const AlertMessage &message) {
        printNote(visibleText(alertTitle(message)));
        printNote(visibleText(alertText(message)));
    });
    QObject::connect(&alerts, &AlertService::failed, &alerts,
                     [](const Error &error) { printError(error); });
}

/// A trouble once, and when it is over.
void tellOf(SharedJournalKeeper &shared)
{
    const auto told = std::make_shared<QString>();
    QObject::connect(&shared, &SharedJournalKeeper::stateChanged, &shared,
                     [told](const SharedJournalState &state) {
                         if (state.error && state.error->text != *told) {
                             printError(*state.error);
                             *told = state.error->text;
                         } else if (state.link == SharedJournalState::Link::Connected
                                    && !told->isEmpty()) {
                             printNote(sharedJournalText(state));
                             told->clear();
                         }
                     });
    QObject::connect(&shared, &SharedJournalKeeper::told, &shared,
                     [](const Error &error) { printError(error); });
}

/// Allowance, schedules and log between them.
void join(CommandLog &log, ScheduleService &service, const QString &profileId)
{
    AllowanceLedger &ledger = log.allowance();
    QObject::connect(&ledger, &AllowanceLedger::changed, &service,
                     [&ledger](const QString &changed) { ledger.read(changed); });
    QObject::connect(&ledger, &AllowanceLedger::bookRead, &service, &ScheduleService::setBook);
    QObject::connect(&service, &ScheduleService::rowLogged, &log.store(),
                     &JournalStore::appendCall);
    ledger.read(profileId);
}

} // namespace

ExitCode runServe(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    addConnectionOptions(line);
    line.setApplicationDescription(
        line.applicationDescription() + u"\n\n"_s
        + say(QT_TRANSLATE_NOOP(
            "ServeCommand",
            "The schedules are those of the desktop program. While that runs them, this waits and "
            "takes over when it ends. Ctrl+C or SIGTERM ends it: an export under way writes no "
            "file, an import waits for the request under way.")));
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    if (!line.isSet(u"profile"_s) || !line.positionalArguments().isEmpty()) {
        return line.refuse(say(QT_TRANSLATE_NOOP(
            "ServeCommand", "--profile names the connection whose schedules are run.")));
    }
    const Result<CommandConnection> connection = connectionFromOptions(line);
    if (!connection) {
        return line.refuse(connection.error());
    }
    const Profile &profile = connection.value().profile;

    const SystemClock clock;
    CommandLog log(clock);
    SmartupClient client(clock);
    log.takeCalls(client);
    client.setConnection(profile, connection.value().password);
    ExportService exports(client, clock);
    const auto ledger = std::make_shared<ImportLedger>(dataFolder() + u"/imports"_s);
    ImportPreview preview(client, clock, ledger);
    KeychainSecretStore keychain;
    const auto claims = std::make_shared<SharedClaims>(configFolder(), keychain);
    ImportService imports(client, clock, ledger);
    imports.setClaims(claims);
    log.takeRuns(exports);
    log.takeImports(imports, *ledger);
    ReconcileService reconciling(client, clock, ledger);
    reconciling.setClaims(claims);
    AuditService audit(client, clock, ledger);
    log.takeRuns(reconciling);
    log.takeRuns(audit);
    ReferenceLook references(client, clock, ledger);
    log.takeRuns(references);
    QObject::connect(&references, &ReferenceLook::told, &references,
                     [](const QString &text) { printNote(visibleText(text)); });
    ScheduleOptions options;
    options.configFolder = configFolder();
    options.dataFolder = dataFolder();
    options.isBusy = [&reconciling, &audit] { return reconciling.isBusy() || audit.isBusy(); };
    DatabaseService databases(DatabaseStore(configFolder()), keychain);
    ScheduleService service(exports, preview, imports, clock, options);
    service.setDatabases(&databases);
    tellOf(service);
    tellOf(reconciling);
    tellOf(audit);
    AlertService alerts(configFolder(), clock);
    tellOf(alerts);
    QObject::connect(&client, &SmartupClient::callFinished, &alerts, &AlertService::noteCall);
    QObject::connect(&service, &ScheduleService::rowLogged, &alerts, &AlertService::noteCall);
    join(log, service, profile.id);
    SharedJournalKeeper shared({ dataFolder(), configFolder() }, keychain, clock);
    tellOf(shared);
    QObject::connect(&log.store(), &JournalStore::appended, &shared, &SharedJournalKeeper::wake);
    QObject::connect(&service, &ScheduleService::closed, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    const TerminationSignals ending;
    QObject::connect(&ending, &TerminationSignals::requested, &service, &ScheduleService::close);
    QMetaObject::invokeMethod(
        &service,
        [&] {
            alerts.load();
            imports.recover();
            reconciling.watch();
            audit.watch();
            references.watch();
            shared.begin();
            print(say(QT_TRANSLATE_NOOP("ServeCommand", "Serving %1. Ctrl+C ends it."))
                      .arg(visibleText(profile.name)));
            service.open(profile);
        },
        Qt::QueuedConnection);
    QCoreApplication::exec();
    return ExitCode::Done;
}

} // namespace smartup
