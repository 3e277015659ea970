#include "app/exchange/ImportService.h"

#include "app/api/AnswerReader.h"
#include "app/api/SmartupMethods.h"
#include "app/api/Worker.h"
#include "app/exchange/ImportCalls.h"
#include "app/exchange/ImportLedger.h"
#include "app/exchange/ReferenceImport.h"
#include "models/exchange/DocumentReader.h"
#include "models/exchange/ImportProtocol.h"

#include <QCoroFuture>

#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

bool readsAsLists(const ApiAnswer &answer, const DocumentTypeInfo &info)
{
    constexpr int Ok = 200;
    return answer.httpStatus == Ok
        && readImportLists(answer.body, QByteArray(info.idField.data(), info.idField.size()))
               .isOk();
}

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
    ProtocolTerms terms;
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
    QCoro::connect(runRecover(), this, [] {});
}

QCoro::Task<> ImportService::runRecover()
{
    const ProtocolMoment now { m_clock.now(), m_clock.steady() };
    const QPointer<ImportService> self(this); // the window may close meanwhile
    const auto asking = m_ledger->ask([now](LedgerStore &store) { return store.recover(now); });
    const Result<QList<ImportIntent>> lost = co_await asking;
    if (!self) {
        co_return;
    }
    for (const ImportIntent &intent : lost ? lost.value() : QList<ImportIntent>()) {
        const QString message =
            tr("The program ended while this request was under way. What became of %n document(s) "
               "is not known yet. They are not sent again before Smartup shows whether they are "
               "there.",
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
    Q_EMIT recovered();
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
    job->terms.deadline = job->profile.writeDeadline;
    job->terms.isDedupeProven = plan->terms.isDedupeProven;
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
    const auto taking = m_ledger->ask(
        [id = ledgerConnection(job->profile)](LedgerStore &store) { return store.takeLease(id); });
    if (const Status taken = co_await taking; taken) {
        co_await sendBatches(job);
        const auto giving =
            m_ledger->ask([id = ledgerConnection(job->profile)](LedgerStore &store) {
                store.giveLeaseBack(id);
                return Done {};
            });
        co_await giving;
    } else {
        job->summary.message = taken.error().text;
        job->summary.details = taken.error().raw;
        settleRest(*job, notSent(tr("Not sent: %1").arg(taken.error().text)));
    }

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
    const Limits limits = m_limits.of(documentTypeInfo(*job->plan->file->type).quotaClass);
    const auto left = limits.hasLimit ? std::optional(limits.left) : std::nullopt;
    const auto batches =
        importBatches(*job->plan, batchSize(job->plan->items.size(), limits.objectCount, left));
    job->requestsTotal = batches.size();
    report(*job);
    for (const QList<qsizetype> &batch : batches) {
        if (m_isCancelled) {
            job->summary.message = tr("Cancelled: the documents sent so far stay in Smartup.");
            settleRest(*job,
                       notSent(tr("Not sent: the import was cancelled."), Outcome::Cancelled));
            co_return;
        }
        // The plan was made for one organisation; the next request would go to
        // another.
        if (m_client.profile() != job->profile) {
            job->summary.message = tr("Stopped because another connection was chosen.");
            settleRest(*job, notSent(job->summary.message));
            co_return;
        }
        if (!co_await openGate(job)) {
            settleRest(*job, notSent(tr("Not sent: %1").arg(job->summary.message)));
            co_return;
        }
        if (co_await sendBatch(job, batch) == NextStep::Stop) {
            settleRest(*job, notSent(tr("Not sent: an earlier request of this import failed.")));
            co_return;
        }
    }
}

/// May a further request begin? Otherwise the summary says why not.
QCoro::Task<bool> ImportService::openGate(std::shared_ptr<Job> job)
{
    const auto asking = m_ledger->ask(
        [id = ledgerConnection(job->profile)](LedgerStore &store) -> Result<ImportGate> {
            ImportGate gate;
            const Result<int> unknown = store.unknownBatches(id);
            const auto doubled = store.documents({ id, {}, { DocumentState::Duplicate }, false });
            if (!unknown || !doubled) {
                return unknown ? doubled.error() : unknown.error();
            }
            gate.unknownBatches = unknown.value();
            gate.hasDuplicate = !doubled.value().isEmpty();
            gate.canWrite = !store.hasUnwritten();
            return gate;
        });
    const Result<ImportGate> asked = co_await asking;
    if (!asked) {
        job->summary.message = importHoldText(ImportHold::Disk);
        job->summary.details = asked.error().text + u'\n' + asked.error().raw;
        co_return false;
    }
    ImportGate gate = asked.value();
    const Limits limits = m_limits.of(documentTypeInfo(*job->plan->file->type).quotaClass);
    if (limits.hasLimit) {
        gate.requestsLeft = limits.left - job->summary.requests;
    }
    const ImportHold hold = judgeGate(gate);
    job->summary.message = importHoldText(hold);
    co_return hold == ImportHold::None;
}

QCoro::Task<Result<BegunAttempt>> ImportService::begin(std::shared_ptr<Job> job,
                                                       QList<qsizetype> places)
{
    const ImportPlanPtr plan = job->plan;
    AttemptOrder order;
    order.profileId = ledgerConnection(job->profile);
    order.organisation = job->run.organisation;
    order.type = *plan->file->type;
    order.runUuid = job->run.uuid;
    order.request = static_cast<int>(job->summary.requests);
    order.source = job->run.source;
    order.startedAt = job->run.startedAt;
    order.terms = job->terms;
    order.now = { m_clock.now(), m_clock.steady() };
    order.horizon = plan->ledgerHorizon;
    const auto beginning = m_ledger->ask([order, plan, places](LedgerStore &store) {
        AttemptOrder whole = order;
        for (const qsizetype place : places) {
            const ImportDocument &document = plan->file->documents.at(place);
            whole.documents.append({ document.externalId, document.filialCode, document.number,
                                     document.status, document.date,
                                     plan->file->json(document).toByteArray() });
        }
        return store.begin(whole);
    });
    co_return co_await beginning;
}

QCoro::Task<NextStep> ImportService::sendBatch(std::shared_ptr<Job> job, QList<qsizetype> places)
{
    const ImportPlanPtr plan = job->plan;
    const Result<BegunAttempt> begun = co_await begin(job, places);
    if (!begun) {
        job->summary.message = importHoldText(ImportHold::Disk);
        job->summary.details = begun.error().text + u'\n' + begun.error().raw;
        co_return NextStep::Stop;
    }
    QList<qsizetype> keptBack;
    AttemptResult result;
    result.attempt = begun.value().id;
    for (qsizetype i = begun.value().documents.size() - 1; i >= 0; --i) {
        if (begun.value().documents.at(i) == 0) {
            keptBack.prepend(places.takeAt(i));
        } else {
            result.documents.prepend({ begun.value().documents.at(i), {}, false });
        }
    }
    if (!keptBack.isEmpty()) {
        settle(*job, keptBack,
               QList<DocumentResult>(keptBack.size(),
                                     notSent(tr("Not sent: an earlier import of it is still open, "
                                                "or has sent it since the preview."))));
    }
    if (places.isEmpty()) {
        co_return NextStep::Continue;
    }
    const auto making = onWorker([plan, places] { return importBody(*plan->file, places); });
    const QByteArray body = co_await making;
    ApiCall call = methods::importDocuments(*plan->file->type, body);
    call.runUuid = job->run.uuid;
    call.settings = plan->terms.settings;
    call.documents = settledRecords(plan, places);
    const ApiAnswer answer = co_await m_client.send(call);
    const auto settling =
        onWorker([plan, places, answer] { return settleAnswer(*plan, places, answer); });
    const SettledCall ended = co_await settling;
    const CallFacts facts { answer.httpStatus,
                            readsAsLists(answer, documentTypeInfo(*plan->file->type)),
                            answer.bytesPulled > 0, static_cast<int>(places.size()), answer.error };
    for (qsizetype i = 0; i < places.size(); ++i) {
        result.documents[i].end = attemptEndOf(ended.documents.at(i), facts);
        result.documents[i].isCreated = ended.documents.at(i).outcome == Outcome::Created;
    }
    result.httpStatus = answer.httpStatus;
    result.bytesPulled = answer.bytesPulled;
    result.outcome = answer.outcome;
    result.terms = job->terms;
    result.now = { m_clock.now(), m_clock.steady() };
    const auto noting =
        m_ledger->ask([result](LedgerStore &store) { return store.finish(result); });
    const Status noted = co_await noting; // before anybody is told
    ++job->summary.requests;
    job->summary.strangers.append(ended.strangers);
    settle(*job, places, ended.documents);
    report(*job);
    NextStep next = afterImportCall(answer.outcome, answer.httpStatus);
    if (next == NextStep::Stop && answer.error) {
        job->summary.message = answer.error->remedy.isEmpty()
            ? answer.error->text
            : answer.error->text + u' ' + answer.error->remedy;
        job->summary.details = answer.error->raw;
    }
    if (!noted) {
        m_ledger->keepTrying();
        job->summary.message = tr("The import stopped: what Smartup answered "
                                  "cannot be noted on this computer. Make "
                                  "room on the disk.");
        job->summary.details = noted.error().text + u'\n' + noted.error().raw;
        next = NextStep::Stop;
    }
    co_return next;
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
