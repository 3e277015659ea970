#include "app/exchange/ProbeService.h"

#include "app/api/AnswerReader.h"
#include "app/api/SmartupMethods.h"
#include "app/api/WhileAlive.h"
#include "app/exchange/ImportLedger.h"
#include "models/core/SmartupDate.h"
#include "models/exchange/DocumentContent.h"
#include "models/exchange/ExternalIds.h"

#include <QJsonDocument>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytes(QLatin1StringView text)
{
    return { text.data(), text.size() };
}

Error programError(const QString &text)
{
    return { ErrorOrigin::Program, text, {}, {}, {} };
}

/// The document with ids of its own, for it and its lines.
QJsonObject named(const QJsonObject &document, const DocumentTypeInfo &info, const QString &id)
{
    QJsonObject made = document;
    made.remove(info.idField);
    made.insert(ExternalIdField, id);
    QJsonArray lines;
    const QJsonArray linesMade = made.value(info.linesField).toArray();
    for (const QJsonValue &value : linesMade) {
        QJsonObject line = value.toObject();
        if (line.contains(ExternalIdField)) {
            line.insert(ExternalIdField, id + u'-' + QString::number(lines.size() + 1));
        }
        lines.append(line);
    }
    if (!info.linesField.isEmpty()) {
        made.insert(info.linesField, lines);
    }
    return made;
}

} // namespace

/// One document that is sent twice.
struct ProbeService::Job
{
    Profile profile; ///< which is not marked as production; nothing goes to another
    DocumentType type = DocumentType::Order;
    QByteArray body;
    ProbeSight sight;
};

ProbeService::ProbeService(SmartupClient &client,
                           const Clock &clock,
                           std::shared_ptr<ImportLedger> ledger,
                           QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_ledger(std::move(ledger))
{
}

ProbeService::~ProbeService() = default;

void ProbeService::start(const ImportFilePtr &file)
{
    if (m_isBusy) {
        return;
    }
    if (m_client.profile().environment == Environment::Production) {
        Q_EMIT failed(programError(tr("The probe does not run on a connection that is marked as "
                                      "production. Use a test organisation.")));
        return;
    }
    // Before anything is asked for it.
    if (const WriteBar bar = writeBar(m_client.profile()); bar != WriteBar::None) {
        Q_EMIT failed(programError(writeBarText(bar)));
        return;
    }
    if (!file->isUsable() || !file->type) {
        Q_EMIT failed({ ErrorOrigin::File,
                        tr("The probe needs a file with a document that Smartup takes."),
                        {},
                        file->problems.isEmpty() ? QString() : file->problems.first().text,
                        {} });
        return;
    }
    m_isBusy = true;
    QCoro::connect(run(file), this, [] {});
}

QCoro::Task<Result<ApiAnswer>> ProbeService::ask(std::shared_ptr<Job> job, ApiCall call)
{
    call.connection = job->profile;
    auto sending = m_client.send(call);
    const ApiAnswer answer = co_await whileAlive(this, std::move(sending));
    if (answer.error && answer.outcome != Outcome::Refused && answer.outcome != Outcome::Warning) {
        co_return *answer.error;
    }
    co_return answer;
}

QCoro::Task<> ProbeService::run(ImportFilePtr file)
{
    auto job = std::make_shared<Job>();
    job->profile = m_client.profile();
    job->type = *file->type;
    const DocumentTypeInfo &info = documentTypeInfo(job->type);
    const QString connection = ledgerConnection(job->profile);
    const ImportDocument &first = file->documents.first();
    job->sight.externalId =
        derivedExternalId(connection, u"probe", QString::number(m_clock.now().toMSecsSinceEpoch()));
    const QJsonObject document =
        named(QJsonDocument::fromJson(file->json(first).toByteArray()).object(), info,
              job->sight.externalId);
    job->sight.linesSent = static_cast<int>(document.value(info.linesField).toArray().size());
    job->body = QJsonDocument(QJsonObject { { info.root, QJsonArray { document } } })
                    .toJson(QJsonDocument::Compact);
    const Result<ProbeSight> seen = co_await look(job);
    m_isBusy = false;
    if (!seen) {
        Q_EMIT failed(seen.error());
        co_return;
    }
    const ProbeFindings findings = judgeProbe(seen.value());
    const auto keeping = m_ledger->ask(
        [connection, findings, type = job->type, at = m_clock.now()](LedgerStore &store) {
            return store.keepProbe(connection, documentTypeKey(type), findings, at);
        });
    if (const Status kept = co_await whileAlive(this, keeping); !kept) {
        Q_EMIT failed(kept.error());
        co_return;
    }
    Q_EMIT finished(findings);
}

QCoro::Task<Result<ProbeSight>> ProbeService::look(std::shared_ptr<Job> job)
{
    const DocumentTypeInfo &info = documentTypeInfo(job->type);
    const SettingsFormMap map = m_form;
    const ApiCall form = methods::settingsModel(map);
    const Result<ApiAnswer> model = co_await ask(job, form);
    const Result<QJsonObject> data =
        model ? readFormData(model.value().body) : Result<QJsonObject>(model.error());
    const Result<IntegrationSettings> settings =
        data ? settingsFromForm(data.value(), map) : Result<IntegrationSettings>(data.error());
    if (!settings) {
        co_return settings.error();
    }
    job->sight.policy = settings.value().duplicatePolicy(job->type);

    ExportFilter madeUp;
    madeUp.externalId = u"MADE-UP-"_s + job->sight.externalId.left(12);
    madeUp.filialCode = job->profile.filialCode;
    const ApiCall filtered = methods::exportDocuments(job->type, madeUp);
    const Result<ApiAnswer> rows = co_await ask(job, filtered);
    if (!rows || !rows.value().isSuccess()) {
        co_return rows ? rows.value().error.value_or(Error {}) : rows.error();
    }
    job->sight.hasLimits = rows.value().limits.has_value();
    const Status read =
        forEachRow(rows.value().body, bytes(info.root), [&job](const ExportRow & /*row*/) {
            job->sight.madeUpIdHadRows = true;
            return false;
        });
    if (!read) {
        co_return read.error();
    }

    const ApiCall sending = methods::importDocuments(job->type, job->body);
    const Result<ApiAnswer> once = co_await ask(job, sending);
    if (!once || once.value().outcome != Outcome::Sent) {
        co_return once ? once.value().error.value_or(Error {}) : once.error();
    }
    const Result<ImportLists> lists = readImportLists(once.value().body, bytes(info.idField));
    if (lists && !lists.value().successes.isEmpty()) {
        job->sight.first.code = lists.value().successes.first().code;
    }
    const Result<ApiAnswer> twice = co_await ask(job, sending);
    if (!twice) {
        co_return twice.error();
    }
    job->sight.isSecondAccepted = twice.value().outcome == Outcome::Sent;
    const Status counted = co_await count(job);
    if (!counted) {
        co_return counted.error();
    }
    co_return job->sight;
}

/// How often it is there now, and with how many lines.
QCoro::Task<Status> ProbeService::count(std::shared_ptr<Job> job)
{
    const DocumentTypeInfo &info = documentTypeInfo(job->type);
    const QDate today = serverDayOf(m_clock.now());
    ExportFilter window;
    window.by = DateFilter::CreatedOn;
    window.from = today.addDays(-1);
    window.to = today.addDays(1);
    window.filialCode = job->profile.filialCode;
    const ApiCall call = methods::exportDocuments(job->type, window);
    const Result<ApiAnswer> answer = co_await ask(job, call);
    if (!answer || !answer.value().isSuccess()) {
        co_return answer ? answer.value().error.value_or(Error {}) : answer.error();
    }
    co_return forEachRow(answer.value().body, bytes(info.root), [&](const ExportRow &row) {
        if (row.text(ExternalIdField) == job->sight.externalId) {
            ++job->sight.copies;
            job->sight.smartupId = row.text(info.idField);
            const auto content = contentOf(info, row.json());
            job->sight.linesFound = content ? static_cast<int>(content->lines.size()) : 0;
        }
        return true;
    });
}

} // namespace smartup
