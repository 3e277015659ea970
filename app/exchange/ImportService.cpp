#include "app/exchange/ImportService.h"

#include "app/api/SmartupMethods.h"
#include "app/api/Worker.h"
#include "app/exchange/ImportCalls.h"
#include "app/exchange/ImportLedger.h"
#include "app/exchange/ReferenceImport.h"
#include "models/exchange/DocumentReader.h"

#include <QCoroFuture>

#include <QUuid>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A request that is known by its intent only.
CallRecord lostCall(const ImportIntent &intent, const QString &message)
{
    CallRecord call;
    call.uuid = intent.runUuid + u'-' + QString::number(intent.request);
    call.runUuid = intent.runUuid;
    call.profileId = intent.profileId;
    call.organisation = intent.organisation;
    call.at = intent.sentAt;
    call.subject = documentTypeKey(intent.type);
    call.verb = ApiVerb::Import;
    call.isWrite = true;
    call.outcome = Outcome::Unknown;
    call.origin = ErrorOrigin::Program;
    call.message = message;
    for (const IntendedDocument &document : intent.documents) {
        DocumentRecord record;
        record.position = static_cast<int>(call.documents.size());
        record.subject = call.subject;
        record.externalId = document.externalId;
        record.organisation = document.filialCode;
        record.status = document.status;
        record.outcome = Outcome::Unknown;
        record.origin = ErrorOrigin::Program;
        record.message = message;
        call.documents.append(record);
    }
    return call;
}

} // namespace

/// One import from the first request to the last.
struct ImportService::Job
{
    ImportPlanPtr plan;
    Profile profile;
    RunRecord run;
    ImportSummary summary;
    QList<bool> isSettled;
    qint64 requestsTotal = 0;
    QElapsedTimer timer;
};

ImportService::ImportService(SmartupClient &client,
                             const Clock &clock,
                             std::shared_ptr<ImportLedger> ledger,
                             QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_ledger(std::move(ledger))
    , m_limits(client)
    , m_references(std::make_unique<ReferenceImport>(client, clock))
{
    const ReferenceImport *references = m_references.get();
    connect(references, &ReferenceImport::runStarted, this, &ImportService::runStarted);
    connect(references, &ReferenceImport::runChanged, this, &ImportService::runChanged);
    connect(references, &ReferenceImport::runFinished, this, &ImportService::runFinished);
    connect(references, &ReferenceImport::progressed, this, &ImportService::progressed);
    connect(references, &ReferenceImport::settled, this, &ImportService::settled);
    connect(references, &ReferenceImport::finished, this, &ImportService::finished);
}

ImportService::~ImportService() = default;

void ImportService::recover()
{
    const QList<ImportIntent> abandoned = m_ledger->takeAbandoned();
    for (const ImportIntent &intent : abandoned) {
        const QString message =
            tr("The program ended while this request was under way. What became of %n document(s) "
               "is not known; look for them in Smartup.",
               nullptr, static_cast<int>(intent.documents.size()));
        Q_EMIT callLost(lostCall(intent, message));
        RunRecord run;
        run.uuid = intent.runUuid;
        run.profileId = intent.profileId;
        run.organisation = intent.organisation;
        run.subject = documentTypeKey(intent.type);
        run.verb = ApiVerb::Import;
        run.source = intent.source;
        run.startedAt = intent.startedAt;
        run.finishedAt = m_clock.now();
        run.outcome = Outcome::Unknown;
        run.message = message;
        run.documents = intent.documents.size();
        Q_EMIT runFinished(run);
    }
}

void ImportService::send(const ImportPlanPtr &plan)
{
    if (isBusy() || !plan) {
        return;
    }
    if (plan->file->entity) {
        m_references->send(plan);
        return;
    }
    m_isBusy = true;
    m_isCancelled = false;
    QCoro::connect(runSend(plan), this, [] {});
}

bool ImportService::isBusy() const
{
    return m_isBusy || m_references->isBusy();
}

void ImportService::cancel()
{
    m_isCancelled = true;
    m_references->cancel();
}

QCoro::Task<> ImportService::runSend(ImportPlanPtr plan)
{
    auto job = std::make_shared<Job>();
    job->plan = plan;
    job->profile = plan->profile;
    job->isSettled.fill(false, plan->items.size());
    job->timer.start();
    job->run.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    job->run.profileId = job->profile.id;
    job->run.organisation = job->profile.organisationName;
    job->run.subject = documentTypeKey(*plan->file->type);
    job->run.verb = ApiVerb::Import;
    job->run.source = plan->file->name;
    job->run.startedAt = m_clock.now();
    job->summary.runUuid = job->run.uuid;
    Q_EMIT runStarted(job->run);

    QList<qsizetype> keptBack;
    QList<DocumentResult> reasons;
    for (qsizetype place = 0; place < plan->items.size(); ++place) {
        if (plan->items.at(place).isKeptBack()) {
            keptBack.append(place);
            reasons.append(notSent(planReasonText(*plan, place)));
        }
    }
    if (!keptBack.isEmpty()) {
        settle(*job, keptBack, reasons);
    }
    co_await sendBatches(job);
    m_ledger->finish(job->run.uuid);

    job->run.outcome = job->summary.outcome();
    job->run.documents = job->summary.documents;
    job->run.message = job->summary.message.isEmpty()
        ? job->summary.countsText()
        : job->summary.countsText() + u'\n' + job->summary.message;
    job->run.finishedAt = m_clock.now();
    m_isBusy = false;
    Q_EMIT runFinished(job->run);
    Q_EMIT finished(job->summary);
}

QCoro::Task<> ImportService::sendBatches(std::shared_ptr<Job> job)
{
    const auto batches = importBatches(
        *job->plan, m_limits.of(documentTypeInfo(*job->plan->file->type).quotaClass).objectCount);
    job->requestsTotal = batches.size();
    report(*job);
    for (const QList<qsizetype> &batch : batches) {
        if (m_isCancelled) {
            job->summary.message = tr("Cancelled: the documents sent so far stay in Smartup.");
            settleRest(*job,
                       notSent(tr("Not sent: the import was cancelled."), Outcome::Cancelled));
            co_return;
        }
        // The plan was made for one organisation; the next request would go to another.
        if (m_client.profile() != job->profile) {
            job->summary.message = tr("Stopped because another connection was chosen.");
            settleRest(*job, notSent(job->summary.message));
            co_return;
        }
        if (co_await sendBatch(job, batch) == NextStep::Stop) {
            settleRest(*job, notSent(tr("Not sent: an earlier request of this import failed.")));
            co_return;
        }
    }
}

QCoro::Task<NextStep> ImportService::sendBatch(std::shared_ptr<Job> job, QList<qsizetype> places)
{
    const ImportPlanPtr plan = job->plan;
    const auto making = onWorker([plan, places] { return importBody(*plan->file, places); });
    const QByteArray body = co_await making;
    const ImportIntent intent = intentOf(*job, places);
    const auto writing = onWorker([ledger = m_ledger, intent] { return ledger->begin(intent); });
    if (const Status written = co_await writing; !written) {
        job->summary.message =
            tr("The import stopped: what is about to be sent cannot be noted on this computer.");
        job->summary.details = written.error().text + u'\n' + written.error().raw;
        co_return NextStep::Stop;
    }
    ApiCall call = methods::importDocuments(*plan->file->type, body);
    call.runUuid = job->run.uuid;
    call.documents = settledRecords(plan, places);
    const ApiAnswer answer = co_await m_client.send(call);
    const auto settling =
        onWorker([plan, places, answer] { return settleAnswer(*plan, places, answer); });
    const SettledCall ended = co_await settling;
    QList<IntendedDocument> doubtful;
    for (qsizetype i = 0; i < places.size(); ++i) {
        // Without an external id it could never be found again.
        if (ended.documents.at(i).outcome == Outcome::Unknown
            && !intent.documents.at(i).externalId.isEmpty()) {
            doubtful.append(intent.documents.at(i));
        }
    }
    const auto noting = onWorker(
        [ledger = m_ledger, intent, doubtful] { return ledger->settle(intent, doubtful); });
    (void)co_await noting; // not written: the intent stays and says no less
    ++job->summary.requests;
    job->summary.strangers.append(ended.strangers);
    settle(*job, places, ended.documents);
    remember(*job, places, ended.documents);
    report(*job);
    const NextStep next = afterImportCall(answer.outcome, answer.httpStatus);
    if (next == NextStep::Stop && answer.error) {
        job->summary.message = answer.error->remedy.isEmpty()
            ? answer.error->text
            : answer.error->text + u' ' + answer.error->remedy;
        job->summary.details = answer.error->raw;
    }
    co_return next;
}

ImportIntent ImportService::intentOf(const Job &job, const QList<qsizetype> &places) const
{
    ImportIntent intent;
    intent.runUuid = job.run.uuid;
    intent.request = static_cast<int>(job.summary.requests);
    intent.profileId = job.profile.id;
    intent.organisation = job.run.organisation;
    intent.type = *job.plan->file->type;
    intent.source = job.run.source;
    intent.startedAt = job.run.startedAt;
    intent.sentAt = m_clock.now();
    for (const qsizetype place : places) {
        const ImportDocument &document = job.plan->file->documents.at(place);
        intent.documents.append(
            { document.externalId, document.filialCode, document.date, document.status });
    }
    return intent;
}

void ImportService::settle(Job &job,
                           const QList<qsizetype> &places,
                           const QList<DocumentResult> &results)
{
    for (qsizetype i = 0; i < places.size(); ++i) {
        job.isSettled[places.at(i)] = true;
        job.summary.add(results.at(i));
    }
    job.run.documents = job.summary.documents;
    Q_EMIT settled(places, results);
    Q_EMIT runChanged(job.run);
}

void ImportService::settleRest(Job &job, const DocumentResult &result)
{
    QList<qsizetype> rest;
    for (qsizetype place = 0; place < job.isSettled.size(); ++place) {
        if (!job.isSettled.at(place)) {
            rest.append(place);
        }
    }
    if (!rest.isEmpty()) {
        settle(job, rest, QList<DocumentResult>(rest.size(), result));
    }
}

void ImportService::remember(const Job &job,
                             const QList<qsizetype> &places,
                             const QList<DocumentResult> &results)
{
    QList<KnownDocument> heard;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const ImportDocument &document = job.plan->file->documents.at(places.at(i));
        if (!results.at(i).smartupId.isEmpty() && !document.externalId.isEmpty()) {
            heard.append({ results.at(i).smartupId, document.externalId, document.filialCode,
                           document.number, document.status });
        }
    }
    m_ledger->hear(job.profile.id, *job.plan->file->type, heard);
}

void ImportService::report(const Job &job)
{
    ExchangeProgress progress;
    progress.calls = job.summary.requests;
    progress.callsTotal = job.requestsTotal;
    progress.documents = job.summary.documents;
    progress.documentsTotal = job.plan->items.size();
    progress.elapsedMs = job.timer.elapsed();
    Q_EMIT progressed(progress);
}

} // namespace smartup
