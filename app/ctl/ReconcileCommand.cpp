#include "app/connection/SecretStore.h"
#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ConnectionOptions.h"
#include "app/exchange/AuditService.h"
#include "app/exchange/ImportLedger.h"
#include "app/exchange/ReconcileService.h"
#include "app/exchange/ReferenceLook.h"
#include "app/journal/SharedClaims.h"
#include "models/core/VisibleText.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ReconcileCommand", text);
}

void printSummary(const ReconcileSummary &summary, bool isJson)
{
    if (isJson) {
        QJsonObject states;
        for (auto state = summary.states.cbegin(); state != summary.states.cend(); ++state) {
            if (state.value() > 0) {
                states.insert(documentStateKey(state.key()), state.value());
            }
        }
        const QJsonObject object { { u"looked"_s, summary.looked },
                                   { u"waiting"_s, summary.waiting },
                                   { u"sent_again"_s, summary.sentAgain },
                                   { u"states"_s, states },
                                   { u"message"_s, summary.message } };
        print(QString::fromUtf8(QJsonDocument(object).toJson()).trimmed());
        return;
    }
    const auto looked = static_cast<int>(summary.looked);
    print(QCoreApplication::translate("ReconcileCommand", "%n document(s) looked for.", nullptr,
                                      looked));
    for (const DocumentState state : AllDocumentStates) {
        if (const qint64 count = summary.count(state); count > 0) {
            print(u"  "_s + documentStateName(state) + u": "_s + QString::number(count));
        }
    }
    if (summary.waiting > 0) {
        const auto waiting = static_cast<int>(summary.waiting);
        print(QCoreApplication::translate(
            "ReconcileCommand", "%n document(s) cannot be looked for yet: they may still arrive.",
            nullptr, waiting));
    }
    if (summary.sentAgain > 0) {
        const auto sentAgain = static_cast<int>(summary.sentAgain);
        print(QCoreApplication::translate("ReconcileCommand",
                                          "%n document(s) were not there and were sent again.",
                                          nullptr, sentAgain));
    }
    if (!summary.message.isEmpty()) {
        printError(summary.message);
    }
}

ExitCode codeOf(const ReconcileSummary &summary)
{
    const qint64 open = summary.waiting + summary.count(DocumentState::Unknown)
        + summary.count(DocumentState::Manual) + summary.count(DocumentState::Conflict)
        + summary.count(DocumentState::Duplicate);
    if (open > 0) {
        return ExitCode::Unknown;
    }
    return summary.message.isEmpty() ? ExitCode::Done : ExitCode::Refused;
}

void printAudit(const AuditSummary &summary, bool isJson)
{
    if (isJson) {
        const QJsonObject object {
            { u"compared"_s, summary.compared() }, { u"same"_s, summary.same },
            { u"changed"_s, summary.changed },     { u"several"_s, summary.several },
            { u"gone"_s, summary.gone },           { u"not_proven"_s, summary.notProven },
            { u"requests"_s, summary.requests },   { u"message"_s, summary.message }
        };
        print(QString::fromUtf8(QJsonDocument(object).toJson()).trimmed());
        return;
    }
    print(summary.countsText());
    if (!summary.message.isEmpty()) {
        printError(summary.message);
    }
}

ExitCode codeOf(const AuditSummary &summary)
{
    return summary.message.isEmpty() && summary.forPerson() == 0 ? ExitCode::Done
                                                                 : ExitCode::Refused;
}

} // namespace

ExitCode runReconcile(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    addConnectionOptions(line);
    line.addOptions({
        { u"audit"_s,
          say(QT_TRANSLATE_NOOP("ReconcileCommand",
                                "Instead, compare the documents that Smartup confirmed with what "
                                "it shows now; what is gone, changed or there more than once "
                                "needs attention. The programs do it once a day by themselves.")) },
        { u"json"_s, say(QT_TRANSLATE_NOOP("ReconcileCommand", "The result as one JSON object.")) },
    });
    line.setApplicationDescription(
        line.applicationDescription() + u"\n\n"_s
        + say(QT_TRANSLATE_NOOP(
            "ReconcileCommand",
            "A document that was sent without an answer is looked for in Smartup no sooner than "
            "ten "
            "minutes later. What is proven not to be there, twice, is sent again with the same id. "
            "“smartupctl ledger” lists what is open.")));
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    if (!line.positionalArguments().isEmpty()) {
        return line.refuse(
            say(QT_TRANSLATE_NOOP("ReconcileCommand", "%1 is not an option of this command."))
                .arg(line.positionalArguments().constFirst()));
    }
    const Result<CommandConnection> connection = connectionFromOptions(line);
    if (!connection) {
        return line.refuse(connection.error());
    }
    const SystemClock clock;
    CommandLog log(clock);
    SmartupClient client(clock);
    log.takeCalls(client);
    client.setConnection(connection.value().profile, connection.value().password);
    const auto ledger = std::make_shared<ImportLedger>(dataFolder() + u"/imports"_s);
    ImportService recovering(client, clock, ledger);
    log.takeImports(recovering, *ledger);
    KeychainSecretStore keychain;
    ReconcileService service(client, clock, ledger);
    service.setClaims(std::make_shared<SharedClaims>(configFolder(), keychain));
    log.takeRuns(service);
    const bool isJson = line.isSet(u"json"_s);
    AuditService audit(client, clock, ledger);
    log.takeRuns(audit);
    if (line.isSet(u"audit"_s)) {
        QObject::connect(&recovering, &ImportService::recovered, &audit, &AuditService::startAll);
    } else {
        QObject::connect(&recovering, &ImportService::recovered, &service,
                         &ReconcileService::start);
    }
    QObject::connect(&audit, &AuditService::finished, &audit,
                     [isJson](const AuditSummary &summary) {
                         printAudit(summary, isJson);
                         QCoreApplication::exit(static_cast<int>(codeOf(summary)));
                     });
    ReferenceLook references(client, clock, ledger);
    log.takeRuns(references);
    QObject::connect(&references, &ReferenceLook::told, &references,
                     [](const QString &text) { printNote(visibleText(text)); });
    QObject::connect(&service, &ReconcileService::finished, &references,
                     [isJson, &references](const ReconcileSummary &summary) {
                         printSummary(summary, isJson);
                         QObject::connect(
                             &references, &ReferenceLook::finished, &references, [summary] {
                                 QCoreApplication::exit(static_cast<int>(codeOf(summary)));
                             });
                         references.start();
                     });
    QMetaObject::invokeMethod(&recovering, &ImportService::recover, Qt::QueuedConnection);
    return static_cast<ExitCode>(QCoreApplication::exec());
}

} // namespace smartup
