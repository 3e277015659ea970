#include "app/exchange/ReferencePreview.h"

#include "app/api/AnswerReader.h"
#include "app/api/SmartupMethods.h"
#include "app/api/WhileAlive.h"
#include "app/api/Worker.h"
#include "models/exchange/ReferencePlan.h"

namespace smartup {

namespace {

QByteArray bytes(QLatin1StringView text)
{
    return { text.data(), text.size() };
}

Result<QList<KnownDocument>> readRecords(const QByteArray &body, const ReferenceInfo &info)
{
    QList<KnownDocument> records;
    const auto take = [&records, &info](const ExportRow &row) {
        records.append({ row.text(info.idField),
                         row.text(info.codeField),
                         row.text(FilialCodeField),
                         row.text(info.nameField),
                         {} });
        return true;
    };
    const Status read = forEachRow(body, bytes(info.exportRoot), take);
    if (!read) {
        return read.error();
    }
    return records;
}

struct LearnedRecords
{
    std::shared_ptr<KnownDocuments> known;
    qint64 requests = 0;
};

/// All records, page by page. A page without anything new ends it: a server may not know `offset`.
QCoro::Task<Result<LearnedRecords>>
learnRecords(SmartupClient &client, ReferenceEntity entity, std::stop_token stop)
{
    const ReferenceInfo &info = referenceInfo(entity);
    const qint64 pageSize = findExchangeSubject(ImportSubject(entity))->pageSize;
    auto known = std::make_shared<KnownDocuments>();
    ExportFilter filter;
    filter.limit = pageSize;
    qint64 requests = 0;
    bool isMore = true;
    while (isMore) {
        ApiCall call = methods::exportReference(entity, filter);
        call.stop = stop;
        ++requests;
        const ApiAnswer answer = co_await client.send(call);
        if (!answer.isSuccess()) {
            co_return answer.error.value_or(Error {});
        }
        const QByteArray body = answer.body;
        const auto reading = onWorker([body, &info] { return readRecords(body, info); });
        const Result<QList<KnownDocument>> records = co_await whileAlive(&client, reading);
        if (!records) {
            co_return records.error();
        }
        bool isAnyNew = false;
        for (const KnownDocument &record : records.value()) {
            isAnyNew = isAnyNew || known->findSmartupId(record.smartupId) < 0;
            known->add(record);
        }
        filter.offset += records.value().size();
        isMore = pageSize > 0 && isAnyNew && records.value().size() >= pageSize;
    }
    co_return LearnedRecords { known, requests };
}

} // namespace

QCoro::Task<Result<ImportPlanPtr>>
previewReferences(SmartupClient &client, ImportFilePtr file, std::stop_token stop)
{
    const Profile profile = client.profile();
    const auto learned = co_await learnRecords(client, *file->entity, stop);
    if (!learned) {
        co_return learned.error();
    }
    const auto planning = onWorker([file, learned = learned.value(), profile] {
        auto plan = std::make_shared<ImportPlan>(planReferences(file, learned.known));
        plan->profile = profile;
        plan->requestsAsked = learned.requests;
        return ImportPlanPtr(plan);
    });
    co_return co_await whileAlive(&client, planning);
}

} // namespace smartup
