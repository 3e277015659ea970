#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ConnectionOptions.h"
#include "app/ctl/ExitCodes.h"
#include "app/exchange/ImportFileLoader.h"
#include "app/exchange/ImportLedger.h"
#include "app/exchange/ProbeService.h"
#include "models/exchange/ExchangeSubject.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ProbeCommand", text);
}

void printFindings(const ProbeFindings &findings, bool isJson)
{
    if (isJson) {
        QJsonObject object;
        for (auto finding = findings.cbegin(); finding != findings.cend(); ++finding) {
            object.insert(finding.key(), finding.value());
        }
        print(QString::fromUtf8(QJsonDocument(object).toJson()).trimmed());
        return;
    }
    for (const ProbeQuestion question : AllProbeQuestions) {
        print(probeQuestionText(question));
        print(u"    "_s + probeAnswerText(findings.value(probeQuestionKey(question))));
    }
}

} // namespace

ExitCode runProbe(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    addConnectionOptions(line);
    line.addOptions({
        { u"confirm"_s,
          say(QT_TRANSLATE_NOOP("ProbeCommand", "Yes, send the document to this organisation.")) },
        { u"json"_s, say(QT_TRANSLATE_NOOP("ProbeCommand", "What was found as one JSON object.")) },
    });
    line.setApplicationDescription(line.applicationDescription() + u"\n\n"_s + probeExplanation());
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    const QStringList words = line.positionalArguments();
    const ExchangeSubject *subject = findExchangeSubject(words.value(0));
    if (words.size() != 2 || subject == nullptr || !subject->canImport || !subject->documentType) {
        return line.refuse(
            say(QT_TRANSLATE_NOOP("ProbeCommand", "Name a type of document, and one file.")));
    }
    if (!line.isSet(u"confirm"_s)) {
        printNote(probeExplanation());
        return line.refuse(say(QT_TRANSLATE_NOOP("ProbeCommand", "Say --confirm to go on.")));
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
    ProbeService service(client, clock, ledger);
    const bool isJson = line.isSet(u"json"_s);
    QObject::connect(&service, &ProbeService::finished, &service,
                     [isJson](const ProbeFindings &findings) {
                         printFindings(findings, isJson);
                         QCoreApplication::exit(static_cast<int>(ExitCode::Done));
                     });
    QObject::connect(&service, &ProbeService::failed, &service, [](const Error &error) {
        printError(error);
        QCoreApplication::exit(static_cast<int>(exitCodeOf(Outcome::Refused, error.origin)));
    });
    const ImportFilePtr file = loadImportFile(words.at(1), subject->subject());
    QMetaObject::invokeMethod(
        &service, [&service, file] { service.start(file); }, Qt::QueuedConnection);
    return static_cast<ExitCode>(QCoreApplication::exec());
}

} // namespace smartup
