#include "app/journal/SharedRecord.h"

#include "app/journal/BodyPacking.h"
#include "models/journal/OriginKeys.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Five thousand documents with long messages stay below it; what says it is larger is not ours.
constexpr qint64 LargestPayload = 64LL * 1024 * 1024;

template <typename Record>
struct TextField
{
    QLatin1StringView key;
    QString Record::*field = nullptr;
};

constexpr std::array CallTexts {
    TextField<CallRecord> { "uuid"_L1, &CallRecord::uuid },
    TextField<CallRecord> { "run"_L1, &CallRecord::runUuid },
    TextField<CallRecord> { "profile"_L1, &CallRecord::profileId },
    TextField<CallRecord> { "organisation"_L1, &CallRecord::organisation },
    TextField<CallRecord> { "subject"_L1, &CallRecord::subject },
    TextField<CallRecord> { "url"_L1, &CallRecord::url },
    TextField<CallRecord> { "error_code"_L1, &CallRecord::errorCode },
    TextField<CallRecord> { "message"_L1, &CallRecord::message },
};

constexpr std::array DocumentTexts {
    TextField<DocumentRecord> { "subject"_L1, &DocumentRecord::subject },
    TextField<DocumentRecord> { "external_id"_L1, &DocumentRecord::externalId },
    TextField<DocumentRecord> { "smartup_id"_L1, &DocumentRecord::smartupId },
    TextField<DocumentRecord> { "number"_L1, &DocumentRecord::number },
    TextField<DocumentRecord> { "status"_L1, &DocumentRecord::status },
    TextField<DocumentRecord> { "organisation"_L1, &DocumentRecord::organisation },
    TextField<DocumentRecord> { "client_code"_L1, &DocumentRecord::personCode },
    TextField<DocumentRecord> { "client_name"_L1, &DocumentRecord::personName },
    TextField<DocumentRecord> { "warehouse"_L1, &DocumentRecord::warehouseCode },
    TextField<DocumentRecord> { "sum"_L1, &DocumentRecord::amount },
    TextField<DocumentRecord> { "error_code"_L1, &DocumentRecord::errorCode },
    TextField<DocumentRecord> { "message"_L1, &DocumentRecord::message },
    TextField<DocumentRecord> { "rule"_L1, &DocumentRecord::rule },
};

constexpr std::array RunTexts {
    TextField<RunRecord> { "uuid"_L1, &RunRecord::uuid },
    TextField<RunRecord> { "profile"_L1, &RunRecord::profileId },
    TextField<RunRecord> { "organisation"_L1, &RunRecord::organisation },
    TextField<RunRecord> { "subject"_L1, &RunRecord::subject },
    TextField<RunRecord> { "source"_L1, &RunRecord::source },
    TextField<RunRecord> { "message"_L1, &RunRecord::message },
};

constexpr std::array RemarkTexts {
    TextField<JournalRemark> { "uuid"_L1, &JournalRemark::uuid },
    TextField<JournalRemark> { "author"_L1, &JournalRemark::author },
    TextField<JournalRemark> { "text"_L1, &JournalRemark::text },
};

template <typename Record, std::size_t N>
QJsonObject textsOf(const Record &record, const std::array<TextField<Record>, N> &fields)
{
    QJsonObject object;
    for (const TextField<Record> &field : fields) {
        if (const QString &text = record.*field.field; !text.isEmpty()) {
            object.insert(field.key, text);
        }
    }
    return object;
}

template <typename Record, std::size_t N>
void takeTexts(const QJsonObject &object,
               Record &record,
               const std::array<TextField<Record>, N> &fields)
{
    for (const TextField<Record> &field : fields) {
        record.*field.field = object.value(field.key).toString();
    }
}

QJsonValue momentOf(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime momentFrom(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC)
                            : QDateTime();
}

QByteArray packed(const QJsonObject &object)
{
    return compressed(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Error unreadable(const QString &raw)
{
    return { ErrorOrigin::Storage,
             QCoreApplication::translate("SharedJournal",
                                         "A record of the shared log cannot be understood."),
             QCoreApplication::translate("SharedJournal",
                                         "Update the program: a newer one may have sent it."),
             raw,
             {} };
}

/// Every record has an id, and none is as long as this.
constexpr qsizetype LongestUuid = 256;

Result<QJsonObject> unpacked(const QByteArray &payload)
{
    const Result<QByteArray> json = decompressed(payload, LargestPayload);
    if (!json) {
        return unreadable(json.error().raw);
    }
    QJsonObject object = QJsonDocument::fromJson(json.value()).object();
    const qsizetype length = object.value("uuid"_L1).toString().size();
    if (length == 0 || length > LongestUuid) {
        return unreadable(QString::fromUtf8(json.value().left(200)));
    }
    return object;
}

QJsonObject documentToJson(const DocumentRecord &document)
{
    QJsonObject object = textsOf(document, DocumentTexts);
    object.insert("position"_L1, document.position);
    object.insert("outcome"_L1, outcomeKey(document.outcome));
    object.insert("origin"_L1, originKey(document.origin));
    return object;
}

DocumentRecord documentFromJson(const QJsonObject &object)
{
    DocumentRecord document;
    takeTexts(object, document, DocumentTexts);
    document.position = object.value("position"_L1).toInt();
    document.outcome =
        outcomeFromKey(object.value("outcome"_L1).toString()).value_or(Outcome::Unknown);
    document.origin = originFromKey(object.value("origin"_L1).toString());
    return document;
}

} // namespace

QByteArray callToShared(const CallRecord &call)
{
    QJsonObject object = textsOf(call, CallTexts);
    object.insert("at"_L1, momentOf(call.at));
    object.insert("verb"_L1, apiVerbKey(call.verb));
    object.insert("write"_L1, call.isWrite);
    object.insert("outcome"_L1, outcomeKey(call.outcome));
    object.insert("origin"_L1, originKey(call.origin));
    object.insert("http"_L1, call.httpStatus);
    object.insert("ms"_L1, call.durationMs);
    object.insert("first_byte_ms"_L1, call.firstByteMs);
    object.insert("request_bytes"_L1, call.requestBytes);
    object.insert("response_bytes"_L1, call.responseBytes);
    if (!call.settings.hash.isEmpty()) {
        object.insert("settings"_L1,
                      QJsonObject { { "hash"_L1, call.settings.hash },
                                    { "text"_L1, call.settings.text },
                                    { "read"_L1, momentOf(call.settings.readAt) } });
    }
    QJsonArray documents;
    for (const DocumentRecord &document : call.documents) {
        documents.append(documentToJson(document));
    }
    object.insert("documents"_L1, documents);
    return packed(object);
}

Result<CallRecord> callFromShared(const QByteArray &payload)
{
    const Result<QJsonObject> object = unpacked(payload);
    if (!object) {
        return object.error();
    }
    const auto value = [&object](QLatin1StringView key) { return object.value().value(key); };
    CallRecord call;
    takeTexts(object.value(), call, CallTexts);
    call.at = momentFrom(value("at"_L1));
    call.verb = apiVerbFromKey(value("verb"_L1).toString());
    call.isWrite = value("write"_L1).toBool();
    call.outcome = outcomeFromKey(value("outcome"_L1).toString()).value_or(Outcome::Unknown);
    call.origin = originFromKey(value("origin"_L1).toString());
    call.httpStatus = value("http"_L1).toInt();
    call.durationMs = value("ms"_L1).toInteger();
    call.firstByteMs = value("first_byte_ms"_L1).toInteger(-1);
    call.requestBytes = value("request_bytes"_L1).toInteger();
    call.responseBytes = value("response_bytes"_L1).toInteger();
    const QJsonObject settings = value("settings"_L1).toObject();
    call.settings = { settings.value("hash"_L1).toString(), settings.value("text"_L1).toString(),
                      momentFrom(settings.value("read"_L1)) };
    const QJsonArray documents = value("documents"_L1).toArray();
    for (const QJsonValue &document : documents) {
        call.documents.append(documentFromJson(document.toObject()));
    }
    return call;
}

QByteArray runToShared(const RunRecord &run)
{
    QJsonObject object = textsOf(run, RunTexts);
    object.insert("verb"_L1, apiVerbKey(run.verb));
    object.insert("outcome"_L1, outcomeKey(run.outcome));
    object.insert("started"_L1, momentOf(run.startedAt));
    object.insert("finished"_L1, momentOf(run.finishedAt));
    object.insert("documents"_L1, run.documents);
    return packed(object);
}

Result<RunRecord> runFromShared(const QByteArray &payload)
{
    const Result<QJsonObject> object = unpacked(payload);
    if (!object) {
        return object.error();
    }
    const auto value = [&object](QLatin1StringView key) { return object.value().value(key); };
    RunRecord run;
    takeTexts(object.value(), run, RunTexts);
    run.verb = apiVerbFromKey(value("verb"_L1).toString());
    run.outcome = outcomeFromKey(value("outcome"_L1).toString()).value_or(Outcome::Unknown);
    run.startedAt = momentFrom(value("started"_L1));
    run.finishedAt = momentFrom(value("finished"_L1));
    run.documents = value("documents"_L1).toInteger();
    return run;
}

QByteArray remarkToShared(const SharedRemark &remark)
{
    QJsonObject object = textsOf(remark.remark, RemarkTexts);
    object.insert("call"_L1, remark.callUuid);
    object.insert("kind"_L1, remarkKindKey(remark.remark.kind));
    object.insert("at"_L1, momentOf(remark.remark.at));
    object.insert("withdrawn"_L1, momentOf(remark.withdrawnAt));
    object.insert("position"_L1, remark.position ? QJsonValue(*remark.position) : QJsonValue());
    return packed(object);
}

Result<SharedRemark> remarkFromShared(const QByteArray &payload)
{
    const Result<QJsonObject> object = unpacked(payload);
    if (!object) {
        return object.error();
    }
    const auto value = [&object](QLatin1StringView key) { return object.value().value(key); };
    SharedRemark remark;
    takeTexts(object.value(), remark.remark, RemarkTexts);
    remark.callUuid = value("call"_L1).toString();
    remark.remark.kind = remarkKindFromKey(value("kind"_L1).toString());
    remark.remark.at = momentFrom(value("at"_L1));
    remark.withdrawnAt = momentFrom(value("withdrawn"_L1));
    remark.remark.isWithdrawn = remark.withdrawnAt.isValid();
    if (value("position"_L1).isDouble()) {
        remark.position = value("position"_L1).toInt();
    }
    return remark;
}

QByteArray packedBodies(const PackedBodies &bodies)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    for (const PackedBodies::Side *side : { &bodies.request, &bodies.response }) {
        stream << side->headers << side->bytes << side->size << side->cutAt << side->sha256;
    }
    return bytes;
}

std::optional<PackedBodies> bodiesFromPacked(const QByteArray &packed)
{
    PackedBodies bodies;
    QDataStream stream(packed);
    stream.setVersion(QDataStream::Qt_6_0);
    for (PackedBodies::Side *side : { &bodies.request, &bodies.response }) {
        stream >> side->headers >> side->bytes >> side->size >> side->cutAt >> side->sha256;
    }
    return stream.status() == QDataStream::Ok ? std::optional(bodies) : std::nullopt;
}

} // namespace smartup
