#include "app/exchange/ImportSending.h"

#include "app/api/WhileAlive.h"
#include "models/exchange/ImportShape.h"

#include <QUuid>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

ImportSending::ImportSending(SmartupClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_limits(client)
{
}

ImportSending::~ImportSending() = default;

void ImportSending::cancel()
{
    m_isCancelled = true;
}

ImportSending::JobPtr ImportSending::beginJob(const ImportPlanPtr &plan, AfterRefusal afterRefusal)
{
    m_isBusy = true;
    m_isCancelled = false;
    auto job = std::make_shared<Job>();
    job->plan = plan;
    job->isSettled.fill(false, plan->items.size());
    job->afterRefusal = afterRefusal;
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
    return job;
}

void ImportSending::endJob(const JobPtr &job)
{
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

bool ImportSending::isStopped(Job &job)
{
    if (m_isCancelled) {
        job.summary.message = cancelledText();
        settleRest(job, notSent(tr("Not sent: the import was cancelled."), Outcome::Cancelled));
        return true;
    }
    if (afterRefusals(job.summary.count(Outcome::Refused), job.afterRefusal) == NextStep::Stop) {
        job.summary.message =
            tr("Stopped because Smartup refused a document. Others of the same request have "
               "reached Smartup all the same; their results stand beside them.");
        settleRest(job, notSent(tr("Not sent: the import was to stop at a refused document.")));
        return true;
    }
    // Before anything is noted in the ledger for it; the client would not let it leave either.
    const WriteBar bar = importWriteBar(job.profile(), *job.plan->file->subject());
    if (bar != WriteBar::None) {
        job.summary.message = writeBarText(bar);
        settleRest(job, notSent(job.summary.message));
        return true;
    }
    // The plan was made for one organisation; the next request would go to another.
    if (m_client.profile() != job.profile()) {
        job.summary.message = tr("Stopped because another connection was chosen.");
        settleRest(job, notSent(job.summary.message));
        return true;
    }
    return false;
}

QCoro::Task<bool> ImportSending::openGate(JobPtr job)
{
    Q_UNUSED(job)
    co_return true;
}

QCoro::Task<NextStep> ImportSending::sendRequests(JobPtr job, QList<QList<qsizetype>> requests)
{
    for (const QList<qsizetype> &places : std::as_const(requests)) {
        if (isStopped(*job)) {
            co_return NextStep::Stop;
        }
        if (!co_await openGate(job)) {
            settleRest(*job, notSent(tr("Not sent: %1").arg(job->summary.message)));
            co_return NextStep::Stop;
        }
        if (co_await sendRequest(job, places) == NextStep::Stop) {
            settleRest(*job, notSent(tr("Not sent: an earlier request of this import failed.")));
            co_return NextStep::Stop;
        }
    }
    co_return NextStep::Continue;
}

NextStep ImportSending::settleAnswered(Job &job,
                                       const QList<qsizetype> &places,
                                       const SettledCall &ended,
                                       const ApiAnswer &answer)
{
    job.summary.requests += answer.outcome == Outcome::NotSent ? 0 : 1; // of those that left
    job.summary.strangers.append(ended.strangers);
    settle(job, places, ended.documents);
    report(job);
    const NextStep next = afterImportCall(answer.outcome, answer.httpStatus);
    if (next == NextStep::Stop && answer.error) {
        job.summary.message = answer.error->remedy.isEmpty()
            ? answer.error->text
            : answer.error->text + u' ' + answer.error->remedy;
        job.summary.details = answer.error->raw;
    }
    return next;
}

void ImportSending::settleKeptBack(Job &job)
{
    const ImportPlan &plan = *job.plan;
    QList<qsizetype> keptBack;
    QList<DocumentResult> reasons;
    for (qsizetype place = 0; place < plan.items.size(); ++place) {
        const PlanItem &item = plan.items.at(place);
        if (item.isKeptBack()) {
            // What a person left out is as it was wanted.
            const bool isWanted =
                item.reason == PlanReason::LeftByHand || item.reason == PlanReason::SentBefore;
            const Outcome outcome = isWanted ? Outcome::Skipped : Outcome::NotSent;
            keptBack.append(place);
            reasons.append(notSent(planReasonText(plan, place), outcome));
        }
    }
    if (!keptBack.isEmpty()) {
        settle(job, keptBack, reasons);
    }
}

void ImportSending::settle(Job &job,
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

void ImportSending::settleRest(Job &job, const DocumentResult &result)
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

void ImportSending::report(const Job &job)
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
