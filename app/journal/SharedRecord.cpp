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

// How a value is written, and read back over what a record says of itself. An empty text is left out.

QJsonValue toJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}
QJsonValue toJson(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toMSecsSinceEpoch()) : QJsonValue();
}
QJsonValue toJson(bool isSo)
{
    return isSo;
}
QJsonValue toJson(int number)
{
    return number;
}
QJsonValue toJson(qint64 number)
{
    return number;
}
QJsonValue toJson(ApiVerb verb)
{
    return apiVerbKey(verb);
}
QJsonValue toJson(Outcome outcome)
{
    return outcomeKey(outcome);
}
QJsonValue toJson(ErrorOrigin origin)
{
    return originKey(origin);
}
QJsonValue toJson(RemarkKind kind)
{
    return remarkKindKey(kind);
}

void take(const QJsonValue &value, QString &text)
{
    text = value.toString();
}
void take(const QJsonValue &value, QDateTime &moment)
{
    moment =
        value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}
void take(const QJsonValue &value, bool &isSo)
{
    isSo = value.toBool();
}
void take(const QJsonValue &value, int &number)
{
    number = value.toInt(number);
}
void take(const QJsonValue &value, qint64 &number)
{
    number = value.toInteger(number);
}
void take(const QJsonValue &value, ApiVerb &verb)
{
    verb = apiVerbFromKey(value.toString());
}
void take(const QJsonValue &value, Outcome &outcome)
{
    outcome = outcomeFromKey(value.toString()).value_or(Outcome::Unknown);
}
void take(const QJsonValue &value, ErrorOrigin &origin)
{
    origin = originFromKey(value.toString());
}
void take(const QJsonValue &value, RemarkKind &kind)
{
    kind = remarkKindFromKey(value.toString());
}

/// What a member of a record is called on its way, and how it gets there and back.
template <typename Record>
struct Field
{
    QLatin1StringView key;
    QJsonValue (*write)(const Record &record) = nullptr;
    void (*read)(const QJsonValue &value, Record &record) = nullptr;
};

template <typename Record, auto Member>
constexpr Field<Record> field(QLatin1StringView key)
{
    return { key, [](const Record &record) { return toJson(record.*Member); },
             [](const QJsonValue &value, Record &record) { take(value, record.*Member); } };
}

constexpr std::array CallFields {
    field<CallRecord, &CallRecord::uuid>("uuid"_L1),
    field<CallRecord, &CallRecord::runUuid>("run"_L1),
    field<CallRecord, &CallRecord::profileId>("profile"_L1),
    field<CallRecord, &CallRecord::organisation>("organisation"_L1),
    field<CallRecord, &CallRecord::subject>("subject"_L1),
    field<CallRecord, &CallRecord::url>("url"_L1),
    field<CallRecord, &CallRecord::errorCode>("error_code"_L1),
    field<CallRecord, &CallRecord::message>("message"_L1),
    field<CallRecord, &CallRecord::at>("at"_L1),
    field<CallRecord, &CallRecord::verb>("verb"_L1),
    field<CallRecord, &CallRecord::isWrite>("write"_L1),
    field<CallRecord, &CallRecord::outcome>("outcome"_L1),
    field<CallRecord, &CallRecord::origin>("origin"_L1),
    field<CallRecord, &CallRecord::httpStatus>("http"_L1),
    field<CallRecord, &CallRecord::durationMs>("ms"_L1),
    field<CallRecord, &CallRecord::firstByteMs>("first_byte_ms"_L1),
    field<CallRecord, &CallRecord::requestBytes>("request_bytes"_L1),
    field<CallRecord, &CallRecord::responseBytes>("response_bytes"_L1),
};

constexpr std::array DocumentFields {
    field<DocumentRecord, &DocumentRecord::subject>("subject"_L1),
    field<DocumentRecord, &DocumentRecord::externalId>("external_id"_L1),
    field<DocumentRecord, &DocumentRecord::smartupId>("smartup_id"_L1),
    field<DocumentRecord, &DocumentRecord::number>("number"_L1),
    field<DocumentRecord, &DocumentRecord::status>("status"_L1),
    field<DocumentRecord, &DocumentRecord::organisation>("organisation"_L1),
    field<DocumentRecord, &DocumentRecord::personCode>("client_code"_L1),
    field<DocumentRecord, &DocumentRecord::personName>("client_name"_L1),
    field<DocumentRecord, &DocumentRecord::warehouseCode>("warehouse"_L1),
    field<DocumentRecord, &DocumentRecord::amount>("sum"_L1),
    field<DocumentRecord, &DocumentRecord::errorCode>("error_code"_L1),
    field<DocumentRecord, &DocumentRecord::message>("message"_L1),
    field<DocumentRecord, &DocumentRecord::rule>("rule"_L1),
    field<DocumentRecord, &DocumentRecord::position>("position"_L1),
    field<DocumentRecord, &DocumentRecord::outcome>("outcome"_L1),
    field<DocumentRecord, &DocumentRecord::origin>("origin"_L1),
};

constexpr std::array RunFields {
    field<RunRecord, &RunRecord::uuid>("uuid"_L1),
    field<RunRecord, &RunRecord::profileId>("profile"_L1),
    field<RunRecord, &RunRecord::organisation>("organisation"_L1),
    field<RunRecord, &RunRecord::subject>("subject"_L1),
    field<RunRecord, &RunRecord::source>("source"_L1),
    field<RunRecord, &RunRecord::message>("message"_L1),
    field<RunRecord, &RunRecord::verb>("verb"_L1),
    field<RunRecord, &RunRecord::outcome>("outcome"_L1),
    field<RunRecord, &RunRecord::startedAt>("started"_L1),
    field<RunRecord, &RunRecord::finishedAt>("finished"_L1),
    field<RunRecord, &RunRecord::documents>("documents"_L1),
};

constexpr std::array RemarkFields {
    field<JournalRemark, &JournalRemark::uuid>("uuid"_L1),
    field<JournalRemark, &JournalRemark::author>("author"_L1),
    field<JournalRemark, &JournalRemark::text>("text"_L1),
    field<JournalRemark, &JournalRemark::kind>("kind"_L1),
    field<JournalRemark, &JournalRemark::at>("at"_L1),
};

template <typename Record, std::size_t N>
QJsonObject written(const Record &record, const std::array<Field<Record>, N> &fields)
{
    QJsonObject object;
    for (const Field<Record> &field : fields) {
        object.insert(field.key, field.write(record));
    }
    return object;
}

template <typename Record, std::size_t N>
Record readBack(const QJsonObject &object, const std::array<Field<Record>, N> &fields)
{
    Record record;
    for (const Field<Record> &field : fields) {
        field.read(object.value(field.key), record);
    }
    return record;
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

} // namespace

QByteArray callToShared(const CallRecord &call)
{
    QJsonObject object = written(call, CallFields);
    if (!call.settings.hash.isEmpty()) {
        object.insert("settings"_L1,
                      QJsonObject { { "hash"_L1, call.settings.hash },
                                    { "text"_L1, call.settings.text },
                                    { "read"_L1, toJson(call.settings.readAt) } });
    }
    QJsonArray documents;
    for (const DocumentRecord &document : call.documents) {
        documents.append(written(document, DocumentFields));
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
    CallRecord call = readBack(object.value(), CallFields);
    const QJsonObject settings = object.value().value("settings"_L1).toObject();
    call.settings.hash = settings.value("hash"_L1).toString();
    call.settings.text = settings.value("text"_L1).toString();
    take(settings.value("read"_L1), call.settings.readAt);
    const QJsonArray documents = object.value().value("documents"_L1).toArray();
    for (const QJsonValue &document : documents) {
        call.documents.append(readBack(document.toObject(), DocumentFields));
    }
    return call;
}

QByteArray runToShared(const RunRecord &run)
{
    return packed(written(run, RunFields));
}

Result<RunRecord> runFromShared(const QByteArray &payload)
{
    const Result<QJsonObject> object = unpacked(payload);
    if (!object) {
        return object.error();
    }
    return readBack(object.value(), RunFields);
}

QByteArray remarkToShared(const SharedRemark &remark)
{
    QJsonObject object = written(remark.remark, RemarkFields);
    object.insert("call"_L1, remark.callUuid);
    object.insert("withdrawn"_L1, toJson(remark.withdrawnAt));
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
    remark.remark = readBack(object.value(), RemarkFields);
    remark.callUuid = value("call"_L1).toString();
    take(value("withdrawn"_L1), remark.withdrawnAt);
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
