#include "app/exchange/ReferenceImport.h"

#include "app/api/SmartupMethods.h"
#include "app/api/WhileAlive.h"
#include "app/api/Worker.h"
#include "app/exchange/ImportCalls.h"
#include "app/exchange/ImportLedger.h"
#include "models/exchange/DocumentReader.h"
#include "models/exchange/ImportRequests.h"
#include "models/exchange/ImportShape.h"

#include <QUuid>

#include <algorithm>

namespace smartup {

ReferenceImport::ReferenceImport(SmartupClient &client,
                                 const Clock &clock,
                                 std::shared_ptr<ImportLedger> ledger,
                                 QObject *parent)
    : ImportSending(client, clock, parent)
    , m_ledger(std::move(ledger))
{
}

ReferenceImport::~ReferenceImport() = default;

void ReferenceImport::send(const ImportPlanPtr &plan, AfterRefusal afterRefusal)
{
    if (!isBusy()) {
        QCoro::connect(run(beginJob(plan, afterRefusal)), this, [] {});
    }
}

QCoro::Task<> ReferenceImport::run(JobPtr job)
{
    settleKeptBack(*job);
    const QuotaClass quotaClass = importQuotaClass(*job->plan->file->subject());
    const qint64 most = m_limits.of(quotaClass).objectCount;
    const auto batches =
        importBatches(*job->plan, requestSize(*job->plan, most, std::nullopt, job->afterRefusal));
    job->requestsTotal = batches.size();
    report(*job);
    co_await sendRequests(job, batches);
    endJob(job);
}

/// What may still arrive would overwrite what is sent now.
QCoro::Task<bool> ReferenceImport::openGate(JobPtr job)
{
    const QString id = ledgerConnection(job->profile());
    struct Doubts
    {
        QList<ReferenceRequest> requests;
        ProtocolTerms terms;
    };
    const auto asking = m_ledger->ask([id](LedgerStore &store) -> Result<Doubts> {
        const auto doubtful = store.doubtfulReferences(id);
        const auto settle = store.settleTime(id);
        if (const auto error = firstError(doubtful, settle)) {
            return *error;
        }
        Doubts doubts { doubtful.value(), {} };
        doubts.terms.settle = settle.value();
        return doubts;
    });
    const Result<Doubts> asked = co_await whileAlive(this, asking);
    if (!asked) {
        job->summary.message = importHoldText(ImportHold::Disk);
        job->summary.details = asked.error().text + u'\n' + asked.error().raw;
        co_return false;
    }
    ProtocolTerms terms = asked.value().terms;
    terms.deadline = job->profile().writeDeadline;
    for (const ReferenceRequest &request : asked.value().requests) {
        const auto passed = certainlyPassed(request.sentAt.steady, m_clock.steady());
        const auto left = settleTime(terms) - passed;
        if (request.entity == *job->plan->file->entity && left.count() > 0) {
            const int minutes =
                static_cast<int>(std::chrono::ceil<std::chrono::minutes>(left).count());
            job->summary.message =
                tr("An earlier request of this kind (%1) got no answer. It may still arrive and "
                   "overwrite what is sent now. Begin again in %n minute(s).",
                   nullptr, minutes)
                    .arg(request.source);
            co_return false;
        }
    }
    co_return true;
}

QCoro::Task<NextStep> ReferenceImport::sendRequest(JobPtr job, QList<qsizetype> places)
{
    const ImportPlanPtr plan = job->plan;
    const auto making = onWorker([plan, places] { return importBody(*plan->file, places); });
    const QByteArray body = co_await whileAlive(this, making);
    ReferenceRequest request;
    request.profileId = ledgerConnection(job->profile());
    request.entity = *plan->file->entity;
    request.organisation = job->run.organisation;
    request.source = job->run.source;
    request.runUuid = job->run.uuid;
    request.callUuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    request.records = places.size();
    request.body = body;
    request.sentAt = { m_clock.now(), m_clock.steady() };
    const auto beginning =
        m_ledger->ask([request](LedgerStore &store) { return store.beginReferences(request); });
    const Result<qint64> begun = co_await whileAlive(this, beginning);
    if (!begun) {
        job->summary.message = importHoldText(ImportHold::Disk);
        job->summary.details = begun.error().text + u'\n' + begun.error().raw;
        co_return NextStep::Stop;
    }
    ApiCall call = methods::importReference(*plan->file->entity, body);
    call.uuid = request.callUuid;
    call.connection = job->profile(); // since it was asked last, a person may have chosen another
    call.runUuid = job->run.uuid;
    call.documents = settledRecords(plan, places);
    auto sending = m_client.send(call);
    const ApiAnswer answer = co_await whileAlive(this, std::move(sending));
    const auto settling =
        onWorker([plan, places, answer] { return settleAnswer(*plan, places, answer); });
    const SettledCall ended = co_await whileAlive(this, settling);
    const bool isDoubtful = std::ranges::any_of(ended.documents, [](const DocumentResult &result) {
        return result.outcome == Outcome::Unknown;
    });
    const auto noting = m_ledger->ask([id = begun.value(), isDoubtful](LedgerStore &store) {
        return store.endReferences(id, isDoubtful);
    });
    // What cannot be noted is noted later, and after an end of the program looked after as in doubt.
    (void)co_await whileAlive(this, noting);
    co_return settleAnswered(*job, places, ended, answer);
}

QString ReferenceImport::cancelledText() const
{
    return tr("Cancelled: the records sent so far stay in Smartup.");
}

} // namespace smartup
