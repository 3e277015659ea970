#include "app/exchange/ReferenceImport.h"

#include "app/api/SmartupMethods.h"
#include "app/api/WhileAlive.h"
#include "app/api/Worker.h"
#include "app/exchange/ImportCalls.h"
#include "models/exchange/DocumentReader.h"
#include "models/exchange/ImportRequests.h"
#include "models/exchange/ImportShape.h"

namespace smartup {

ReferenceImport::ReferenceImport(SmartupClient &client, const Clock &clock, QObject *parent)
    : ImportSending(client, clock, parent)
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

QCoro::Task<NextStep> ReferenceImport::sendRequest(JobPtr job, QList<qsizetype> places)
{
    const ImportPlanPtr plan = job->plan;
    const auto making = onWorker([plan, places] { return importBody(*plan->file, places); });
    const QByteArray body = co_await whileAlive(this, making);
    ApiCall call = methods::importReference(*plan->file->entity, body);
    call.connection = job->profile(); // since it was asked last, a person may have chosen another
    call.runUuid = job->run.uuid;
    call.documents = settledRecords(plan, places);
    auto sending = m_client.send(call);
    const ApiAnswer answer = co_await whileAlive(this, std::move(sending));
    const auto settling =
        onWorker([plan, places, answer] { return settleAnswer(*plan, places, answer); });
    const SettledCall ended = co_await whileAlive(this, settling);
    co_return settleAnswered(*job, places, ended, answer);
}

QString ReferenceImport::cancelledText() const
{
    return tr("Cancelled: the records sent so far stay in Smartup.");
}

} // namespace smartup
