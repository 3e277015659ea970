#include "app/exchange/ReferenceImport.h"

#include "app/api/SmartupMethods.h"
#include "app/api/Worker.h"
#include "app/exchange/ImportCalls.h"
#include "models/exchange/DocumentReader.h"
#include "models/exchange/ImportShape.h"

#include <QCoroFuture>

#include <QUuid>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

/// One import from the first request to the last.
struct ReferenceImport::Job
{
    ImportPlanPtr plan;
    RunRecord run;
    ImportSummary summary;
    QList<bool> isSettled;
    qint64 requestsTotal = 0;
    QElapsedTimer timer;
};

ReferenceImport::ReferenceImport(SmartupClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_limits(client)
{
}

ReferenceImport::~ReferenceImport() = default;

void ReferenceImport::send(const ImportPlanPtr &plan)
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    m_isCancelled = false;
    QCoro::connect(run(plan), this, [] {});
}

QCoro::Task<> ReferenceImport::run(ImportPlanPtr plan)
{
    auto job = std::make_shared<Job>();
    job->plan = plan;
    job->isSettled.fill(false, plan->items.size());
    job->timer.start();
    job->run.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    job->run.profileId = plan->profile.id;
    job->run.organisation = plan->profile.organisationName;
    job->run.subject = importSubjectKey(*plan->file->subject());
    job->run.verb = ApiVerb::Import;
    job->run.source = plan->file->name;
    job->run.startedAt = m_clock.now();
    job->summary.runUuid = job->run.uuid;
    Q_EMIT runStarted(job->run);
    co_await sendBatches(job);
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

QCoro::Task<> ReferenceImport::sendBatches(std::shared_ptr<Job> job)
{
    const QuotaClass quotaClass = importQuotaClass(*job->plan->file->subject());
    const auto batches = importBatches(*job->plan, m_limits.of(quotaClass).objectCount);
    job->requestsTotal = batches.size();
    report(*job);
    for (const QList<qsizetype> &batch : batches) {
        if (m_isCancelled) {
            job->summary.message = tr("Cancelled: the records sent so far stay in Smartup.");
            settleRest(*job,
                       notSent(tr("Not sent: the import was cancelled."), Outcome::Cancelled));
            co_return;
        }
        if (m_client.profile() != job->plan->profile) {
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

QCoro::Task<NextStep> ReferenceImport::sendBatch(std::shared_ptr<Job> job, QList<qsizetype> places)
{
    const ImportPlanPtr plan = job->plan;
    const auto making = onWorker([plan, places] { return importBody(*plan->file, places); });
    const QByteArray body = co_await making;
    ApiCall call = methods::importReference(*plan->file->entity, body);
    call.runUuid = job->run.uuid;
    call.documents = settledRecords(plan, places);
    const ApiAnswer answer = co_await m_client.send(call);
    const auto settling =
        onWorker([plan, places, answer] { return settleAnswer(*plan, places, answer); });
    const SettledCall ended = co_await settling;
    ++job->summary.requests;
    job->summary.strangers.append(ended.strangers);
    settle(*job, places, ended.documents);
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

void ReferenceImport::settle(Job &job,
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

void ReferenceImport::settleRest(Job &job, const DocumentResult &result)
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

void ReferenceImport::report(const Job &job)
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
