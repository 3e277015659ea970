#include "app/exchange/ImportService.h"

#include "app/api/AnswerReader.h"
#include "app/api/SmartupMethods.h"
#include "app/api/WhileAlive.h"
#include "app/api/Worker.h"
#include "app/exchange/ClaimTidying.h"
#include "app/exchange/ImportCalls.h"
#include "app/exchange/ImportLedger.h"
#include "app/exchange/ReferenceImport.h"
#include "models/exchange/DocumentReader.h"
#include "models/exchange/ImportProtocol.h"
#include "models/exchange/ImportRequests.h"

#include <QPointer>
#include <QUuid>

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

NewDocument newDocument(const ImportPlan &plan, qsizetype place)
{
    const ImportDocument &document = plan.file->documents.at(place);
    return { document.externalId, document.filialCode, document.number,
             document.status,     document.date,       plan.file->json(document).toByteArray(),
             document.isEdited };
}

/// Takes time in proportion to the documents: not for the thread of the window.
QList<NewDocument> newDocuments(const ImportPlan &plan, const QList<qsizetype> &places)
{
    QList<NewDocument> documents;
    for (const qsizetype place : places) {
        documents.append(newDocument(plan, place));
    }
    return documents;
}

/// A request that the ledger alone knows.
CallRecord lostCall(const LostAttempt &attempt)
{
    const auto count = static_cast<int>(attempt.documents.size());
    CallRecord call;
    call.uuid = attempt.callUuid;
    call.runUuid = attempt.runUuid;
    call.profileId = attempt.profileId;
    call.organisation = attempt.organisation;
    call.at = attempt.sentAt;
    call.subject = documentTypeKey(attempt.type);
    call.verb = ApiVerb::Import;
    call.isWrite = true;
    call.outcome = attempt.isEnded ? attempt.outcome : Outcome::Unknown;
    call.origin = ErrorOrigin::Program;
    call.httpStatus = attempt.httpStatus;
    call.requestBytes = attempt.bytesPulled;
    call.requestBody = attempt.body;
    call.message = attempt.isEnded
        ? ImportService::tr("The program ended before it had written this line. What became of %n "
                            "document(s) is known from the ledger of imports; the answer itself "
                            "was not kept.",
                            nullptr, count)
        : ImportService::tr(
            "The program ended while this request was under way. What became of %n document(s) "
            "is not known yet. They are not sent again before Smartup shows whether they are "
            "there.",
            nullptr, count);
    for (const IntendedDocument &document : attempt.documents) {
        DocumentRecord record;
        record.position = static_cast<int>(call.documents.size());
        record.subject = call.subject;
        record.externalId = document.externalId;
        record.organisation = document.filialCode;
        record.status = document.status;
        record.outcome = attempt.outcomes.value(record.position, Outcome::Unknown);
        record.origin = ErrorOrigin::Program;
        record.message = record.outcome == Outcome::Sent ? QString() : call.message;
        call.documents.append(record);
    }
    return call;
}

} // namespace

ImportService::ImportService(SmartupClient &client,
                             const Clock &clock,
                             std::shared_ptr<ImportLedger> ledger,
                             QObject *parent)
    : ImportSending(client, clock, parent)
    , m_ledger(std::move(ledger))
    , m_references(std::make_unique<ReferenceImport>(client, clock, m_ledger))
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

namespace {

/// A request with reference records that a program left without an end.
CallRecord lostReferences(const ReferenceRequest &request)
{
    const auto count = static_cast<int>(request.records);
    CallRecord call;
    call.uuid = request.callUuid;
    call.runUuid = request.runUuid;
    call.profileId = request.profileId;
    call.organisation = request.organisation;
    call.at = request.sentAt.wall;
    call.subject = referenceInfo(request.entity).key;
    call.verb = ApiVerb::Import;
    call.isWrite = true;
    call.outcome = Outcome::Unknown;
    call.origin = ErrorOrigin::Program;
    call.requestBytes = request.body.size();
    call.requestBody = request.body;
    call.message = ImportService::tr(
        "The program ended while this request was under way. Whether its %n record(s) have arrived "
        "is shown by an export, later. Sent again they are overwritten, and none is doubled.",
        nullptr, count);
    return call;
}

} // namespace

void ImportService::recover()
{
    QCoro::connect(runRecover(), this, [] {});
}

QCoro::Task<> ImportService::runRecover()
{
    const ProtocolMoment now { m_clock.now(), m_clock.steady() };
    const auto asking = m_ledger->ask([now](LedgerStore &store) { return store.recover(now); });
    const Result<QList<LostAttempt>> lost = co_await whileAlive(this, asking);
    for (const LostAttempt &attempt : lost ? lost.value() : QList<LostAttempt>()) {
        const CallRecord call = lostCall(attempt);
        Q_EMIT callLost(call);
        if (attempt.isEnded) {
            continue; // the run may have gone on, and told its own end
        }
        RunRecord run;
        run.uuid = attempt.runUuid;
        run.profileId = attempt.profileId;
        run.organisation = attempt.organisation;
        run.subject = documentTypeKey(attempt.type);
        run.verb = ApiVerb::Import;
        run.source = attempt.source;
        run.startedAt = attempt.startedAt;
        run.finishedAt = m_clock.now();
        run.outcome = Outcome::Unknown;
        run.message = call.message;
        run.documents = attempt.documents.size();
        Q_EMIT runFinished(run);
    }
    co_await tellLostReferences();
    Q_EMIT recovered();
}

QCoro::Task<> ImportService::tellLostReferences()
{
    const auto asking =
        m_ledger->ask([](LedgerStore &store) { return store.doubtfulReferences(); });
    const Result<QList<ReferenceRequest>> doubtful = co_await whileAlive(this, asking);
    const QList<ReferenceRequest> requests =
        doubtful ? doubtful.value() : QList<ReferenceRequest>();
    for (const ReferenceRequest &request : requests) {
        if (!request.isUntold) {
            continue;
        }
        const CallRecord call = lostReferences(request);
        Q_EMIT callLost(call);
        RunRecord run;
        run.uuid = request.runUuid;
        run.profileId = request.profileId;
        run.organisation = request.organisation;
        run.subject = call.subject;
        run.verb = ApiVerb::Import;
        run.source = request.source;
        run.startedAt = request.sentAt.wall;
        run.finishedAt = m_clock.now();
        run.outcome = Outcome::Unknown;
        run.message = call.message;
        run.documents = request.records;
        Q_EMIT runFinished(run);
        const auto noting = m_ledger->ask(
            [id = request.id](LedgerStore &store) { return store.endReferences(id, true); });
        const Status noted = co_await whileAlive(this, noting);
        if (!noted) {
            break; // told again by the next start; the log doubles no line
        }
    }
}

void ImportService::send(const ImportPlanPtr &plan, AfterRefusal afterRefusal)
{
    if (isBusy() || !plan) {
        return;
    }
    if (plan->file->entity) {
        m_references->send(plan, afterRefusal);
        return;
    }
    QCoro::connect(runSend(beginJob(plan, afterRefusal)), this, [] {});
}

bool ImportService::isBusy() const
{
    return ImportSending::isBusy() || m_references->isBusy();
}

void ImportService::cancel()
{
    ImportSending::cancel();
    m_references->cancel();
}

QString ImportService::cancelledText() const
{
    return tr("Cancelled: the documents sent so far stay in Smartup.");
}

QCoro::Task<> ImportService::runSend(JobPtr job)
{
    const ImportPlanPtr plan = job->plan;
    settleKeptBack(*job);
    const QString id = ledgerConnection(job->profile());
    const auto taking = m_ledger->ask([id](LedgerStore &store) -> Result<std::chrono::minutes> {
        if (Status taken = store.takeLease(id); !taken) {
            return taken.error();
        }
        return store.settleTime(id);
    });
    const Result<std::chrono::minutes> taken = co_await whileAlive(this, taking);
    m_terms = {};
    m_terms.deadline = job->profile().writeDeadline;
    m_terms.isDedupeProven = plan->terms.isDedupeProven;
    if (taken) {
        m_terms.settle = taken.value();
        const bool mayClaim = co_await beginClaims(job);
        if (mayClaim && co_await park(job)) {
            co_await sendAll(job);
        } else {
            settleRest(*job, notSent(tr("Not sent: %1").arg(job->summary.message)));
        }
        const auto giving = m_ledger->ask([id](LedgerStore &store) {
            store.giveLeaseBack(id);
            return Done {};
        });
        co_await whileAlive(this, giving);
    } else {
        job->summary.message = taken.error().text;
        job->summary.details = taken.error().raw;
        settleRest(*job, notSent(tr("Not sent: %1").arg(taken.error().text)));
    }
    endJob(job);
}

// ── claims in the shared log ──

/// Where there is a shared log, nothing is sent without it.
QCoro::Task<bool> ImportService::beginClaims(JobPtr job)
{
    m_claimLease.reset();
    if (!m_claims) {
        co_return true;
    }
    auto beginning = smartup::beginClaims(m_claims, m_ledger, job->profile());
    const Result<std::optional<ClaimLease>> begun = co_await whileAlive(this, std::move(beginning));
    if (!begun) {
        const Error &error = begun.error();
        job->summary.message =
            error.remedy.isEmpty() ? error.text : error.text + u' ' + error.remedy;
        job->summary.details = error.raw;
        co_return false;
    }
    m_claimLease = begun.value();
    co_return true;
}

ClaimKey ImportService::claimKey(const Job &job, qsizetype place) const
{
    const ImportDocument &document = job.plan->file->documents.at(place);
    return { claimOrganisation(job.profile(), document.filialCode), *job.plan->file->type,
             document.externalId, document.filialCode };
}

/// Claims the documents of a request. Answers those that may be sent; the others are settled, and what
/// another computer may have sent is in doubt here, too.
QCoro::Task<Result<QList<qsizetype>>> ImportService::claim(JobPtr job, QList<qsizetype> places)
{
    const ImportPlanPtr plan = job->plan;
    QList<qsizetype> named; // nobody can tell the others apart, here or elsewhere
    for (const qsizetype place : std::as_const(places)) {
        if (!plan->file->documents.at(place).externalId.isEmpty()) {
            named.append(place);
        }
    }
    const auto finding = m_ledger->ask([order = orderOf(*job), plan, named](LedgerStore &store) {
        return store.find(order.profileId, order.type, newDocuments(*plan, named));
    });
    const auto found = co_await whileAlive(this, finding);
    if (!found) {
        co_return found.error();
    }
    QList<ClaimOrder> orders;
    for (qsizetype i = 0; i < named.size(); ++i) {
        const std::optional<LedgerRows::Found> &known = found.value().at(i);
        const bool wasLookedFor = known && !isInDoubt(known->document.protocol.state);
        orders.append({ claimKey(*job, named.at(i)), plan->items.at(named.at(i)).known < 0,
                        wasLookedFor ? known->document.claim : 0 });
    }
    m_claimedAt = { m_clock.now(), m_clock.steady() };
    auto claiming = m_claims->claim(*m_claimLease, orders, planAge(plan->askedAt, m_claimedAt));
    const Result<QList<ClaimAnswer>> claimed = co_await whileAlive(this, std::move(claiming));
    if (!claimed) {
        co_return claimed.error();
    }
    QList<qsizetype> held;
    QList<InheritedDocuments::Claim> others;
    QList<DocumentResult> reasons;
    for (qsizetype i = 0; i < named.size(); ++i) {
        const ClaimAnswer &answer = claimed.value().at(i);
        if (answer.verdict == ClaimVerdict::Ours) {
            continue;
        }
        held.append(named.at(i));
        reasons.append(sentElsewhere(claimHeldText(answer)));
        others.append({ answer.since, answer.change, answer.verdict != ClaimVerdict::Abandoned });
    }
    if (held.isEmpty()) {
        co_return places;
    }
    const auto noting =
        m_ledger->ask([order = orderOf(*job), plan, held, others](LedgerStore &store) {
            InheritedDocuments inherited { order, others };
            inherited.documents.documents = newDocuments(*plan, held);
            return store.inherit(inherited);
        });
    const Status noted = co_await whileAlive(this, noting);
    settle(*job, held, reasons);
    if (!noted) {
        co_return noted.error();
    }
    places.removeIf([&held](qsizetype place) { return held.contains(place); });
    co_return places;
}

/// A failure costs nothing but time: the claims stay, and the next import or look settles them.
QCoro::Task<> ImportService::settleClaimsOf(JobPtr job, QList<qsizetype> places)
{
    if (!m_claimLease) {
        co_return;
    }
    QList<ClaimKey> keys;
    for (const qsizetype place : std::as_const(places)) {
        if (!job->plan->file->documents.at(place).externalId.isEmpty()) {
            keys.append(claimKey(*job, place));
        }
    }
    auto settling = settleClaims(m_claims, m_ledger, *m_claimLease, keys);
    (void)co_await whileAlive(this, std::move(settling));
}

/// Documents in one request.
QCoro::Task<qint64> ImportService::batchOf(JobPtr job)
{
    const QuotaClass quotaClass = documentTypeInfo(*job->plan->file->type).quotaClass;
    const auto counting = m_client.requestsLeft(quotaClass);
    const std::optional<qint64> left = co_await whileAlive(this, counting);
    co_return requestSize(*job->plan, m_limits.of(quotaClass).objectCount, left, job->afterRefusal);
}

QCoro::Task<> ImportService::sendAll(JobPtr job)
{
    const bool isWitnessThere = co_await hasWitness(job);
    if (!isWitnessThere && co_await sendAhead(job) == NextStep::Stop) {
        co_return;
    }
    const qint64 batch = co_await batchOf(job);
    const auto rest = importBatches(*job->plan, batch, job->isSettled);
    job->requestsTotal = job->summary.requests + rest.size();
    report(*job);
    co_await sendRequests(job, rest);
}

/// One document after the other, until one of them is there.
QCoro::Task<NextStep> ImportService::sendAhead(JobPtr job)
{
    for (int ahead = 0; ahead < MostSentAhead; ++ahead) {
        const qsizetype place = placeSentAhead(*job->plan, job->isSettled);
        if (place < 0) {
            break;
        }
        QList<bool> isSettled = job->isSettled;
        isSettled[place] = true;
        const qint64 batch = co_await batchOf(job);
        job->requestsTotal =
            job->summary.requests + 1 + importBatches(*job->plan, batch, isSettled).size();
        report(*job);
        const QList<QList<qsizetype>> alone { { place } };
        if (co_await sendRequests(job, alone) == NextStep::Stop) {
            co_return NextStep::Stop;
        }
        if (co_await hasWitness(job)) {
            break;
        }
    }
    co_return NextStep::Continue;
}

/// Has Smartup created a document of this kind lately, as far as our imports know?
QCoro::Task<bool> ImportService::hasWitness(JobPtr job)
{
    const auto [from, to] = witnessTime(m_clock.now());
    const auto asking =
        m_ledger->ask([id = ledgerConnection(job->profile()), type = *job->plan->file->type,
                       from = from, to = to](LedgerStore &store) {
            const auto found = store.hasWitness(id, type, from, to);
            return !found || found.value(); // of a ledger in trouble the gate tells
        });
    co_return co_await whileAlive(this, asking);
}

/// Of the documents without a result.
qint64 ImportService::bytesLeft(const Job &job)
{
    qint64 bytes = 0;
    for (qsizetype place = 0; place < job.isSettled.size(); ++place) {
        bytes += job.isSettled.at(place) ? 0 : job.plan->file->documents.at(place).size;
    }
    return bytes;
}

/// May a further request begin? Otherwise the summary says why not.
QCoro::Task<bool> ImportService::openGate(JobPtr job)
{
    struct Found
    {
        ImportGate gate;
        qint64 freeBytes = -1;
    };
    const auto asking =
        m_ledger->ask([id = ledgerConnection(job->profile())](LedgerStore &store) -> Result<Found> {
            ImportGate gate;
            const Result<int> unknown = store.unknownBatches(id);
            const auto doubled = store.documents({ id, {}, { DocumentState::Duplicate }, false });
            if (!unknown || !doubled) {
                return unknown ? doubled.error() : unknown.error();
            }
            gate.unknownBatches = unknown.value();
            gate.hasDuplicate = !doubled.value().isEmpty();
            gate.canWrite = !store.hasUnwritten();
            return Found { gate, store.freeBytes() };
        });
    const Result<Found> asked = co_await whileAlive(this, asking);
    if (!asked) {
        job->summary.message = importHoldText(ImportHold::Disk);
        job->summary.details = asked.error().text + u'\n' + asked.error().raw;
        co_return false;
    }
    ImportGate gate = asked.value().gate;
    const auto counting =
        m_client.requestsLeft(documentTypeInfo(*job->plan->file->type).quotaClass);
    gate.requestsLeft = co_await whileAlive(this, counting);
    const ImportHold hold = judgeGate(gate);
    job->summary.message = importHoldText(hold);
    if (hold == ImportHold::None) {
        const bool isFirst = job->summary.requests == 0;
        job->summary.message = importSpaceText(
            { asked.value().freeBytes, bytesLeft(*job), isFirst ? m_leastFree : 0 });
    }
    co_return job->summary.message.isEmpty();
}

/// Without a request, and without documents.
AttemptOrder ImportService::orderOf(const Job &job) const
{
    AttemptOrder order;
    order.profileId = ledgerConnection(job.profile());
    order.organisation = job.run.organisation;
    order.type = *job.plan->file->type;
    order.runUuid = job.run.uuid;
    order.request = static_cast<int>(job.summary.requests);
    order.source = job.run.source;
    order.startedAt = job.run.startedAt;
    order.terms = m_terms;
    order.now = { m_clock.now(), m_clock.steady() };
    order.horizon = job.plan->ledgerHorizon;
    return order;
}

/// What nobody saw being foreseen as refused is kept where somebody finds it. Where that fails nothing
/// may be sent: the file would count as done.
QCoro::Task<bool> ImportService::park(JobPtr job)
{
    const ImportPlanPtr plan = job->plan;
    if (!plan->terms.isUnattended) {
        co_return true;
    }
    const AttemptOrder order = orderOf(*job);
    const auto parking = m_ledger->ask([order, plan](LedgerStore &store) -> Status {
        ParkingOrder parked { order, {} };
        for (qsizetype place = 0; place < plan->items.size(); ++place) {
            if (plan->items.at(place).isKeptBackForContent()) {
                parked.documents.documents.append(newDocument(*plan, place));
                parked.reasons.append(keptBackReason(*plan, place));
            }
        }
        return parked.reasons.isEmpty() ? Status(Done {}) : store.park(parked);
    });
    if (const Status parked = co_await whileAlive(this, parking); !parked) {
        job->summary.message = parked.error().text;
        job->summary.details = parked.error().raw;
        co_return false;
    }
    co_return true;
}

QCoro::Task<Result<BegunAttempt>>
ImportService::begin(JobPtr job, QString callUuid, QList<qsizetype> places)
{
    const ImportPlanPtr plan = job->plan;
    AttemptOrder order = orderOf(*job);
    order.callUuid = callUuid;
    const auto beginning = m_ledger->ask([order, plan, places](LedgerStore &store) {
        AttemptOrder whole = order;
        whole.documents = newDocuments(*plan, places);
        return store.begin(whole);
    });
    co_return co_await whileAlive(this, beginning);
}

QCoro::Task<NextStep> ImportService::sendRequest(JobPtr job, QList<qsizetype> places)
{
    if (m_claimLease) {
        const Result<QList<qsizetype>> claimed = co_await claim(job, places);
        if (!claimed) {
            const Error &error = claimed.error();
            job->summary.message =
                error.remedy.isEmpty() ? error.text : error.text + u' ' + error.remedy;
            job->summary.details = error.raw;
            co_return NextStep::Stop;
        }
        places = claimed.value();
        if (places.isEmpty()) {
            co_return NextStep::Continue;
        }
    }
    const NextStep next = co_await sendClaimed(job, places);
    co_await settleClaimsOf(job, places);
    co_return next;
}

/// The request itself, when it still may leave as its turn comes: a claim that was slept over, or that
/// waited for other requests, may be another computer's by then.
QCoro::Task<ApiAnswer> ImportService::exchange(ApiCall call)
{
    if (m_claimLease) {
        call.lastCheck = [self = QPointer<ImportService>(this),
                          claimed = m_claimedAt]() -> std::optional<Error> {
            if (self && isFresh(claimed, { self->m_clock.now(), self->m_clock.steady() })) {
                return std::nullopt;
            }
            return Error {
                ErrorOrigin::Program,
                tr("Nothing was sent: between the claim in the shared log and the sending "
                   "this computer slept, its clock was set, or other requests went "
                   "first for too long."),
                tr("Make a new preview and send it again."),
                {},
                {}
            };
        };
    }
    auto sending = m_client.send(call);
    co_return co_await whileAlive(this, std::move(sending));
}

QCoro::Task<NextStep> ImportService::sendClaimed(JobPtr job, QList<qsizetype> places)
{
    const ImportPlanPtr plan = job->plan;
    const QString callUuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<BegunAttempt> begun = co_await begin(job, callUuid, places);
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
                                     sentElsewhere(tr("Not sent: an earlier import of it is still "
                                                      "open, or has sent it since the preview."))));
    }
    if (places.isEmpty()) {
        co_return NextStep::Continue;
    }
    const auto making = onWorker([plan, places] { return importBody(*plan->file, places); });
    const QByteArray body = co_await whileAlive(this, making);
    ApiCall call = methods::importDocuments(*plan->file->type, body);
    call.connection = job->profile(); // since it was asked last, a person may have chosen another
    call.uuid = callUuid;
    call.runUuid = job->run.uuid;
    call.settings = plan->terms.settings;
    call.documents = settledRecords(plan, places);
    const ApiAnswer answer = co_await exchange(call);
    const auto settling =
        onWorker([plan, places, answer] { return settleAnswer(*plan, places, answer); });
    const SettledCall ended = co_await whileAlive(this, settling);
    const CallFacts facts { answer.httpStatus,
                            readsAsLists(answer, documentTypeInfo(*plan->file->type)),
                            answer.bytesPulled > 0, static_cast<int>(places.size()), answer.error };
    for (qsizetype i = 0; i < places.size(); ++i) {
        result.documents[i].end = attemptEndOf(ended.documents.at(i), facts);
        result.documents[i].isCreated = ended.documents.at(i).outcome == Outcome::Created;
        result.documents[i].isUpdated = ended.documents.at(i).outcome == Outcome::Updated;
    }
    result.httpStatus = answer.httpStatus;
    result.bytesPulled = answer.bytesPulled;
    result.outcome = answer.outcome;
    result.terms = m_terms;
    result.now = { m_clock.now(), m_clock.steady() };
    const auto noting =
        m_ledger->ask([result](LedgerStore &store) { return store.finish(result); });
    const Status noted = co_await whileAlive(this, noting); // before anybody is told
    NextStep next = settleAnswered(*job, places, ended, answer);
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

} // namespace smartup
