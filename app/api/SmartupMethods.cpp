#include "app/api/SmartupMethods.h"

#include "app/api/AnswerRecords.h"
#include "models/core/SmartupDate.h"

#include <QJsonDocument>

namespace smartup::methods {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytes(QLatin1StringView text)
{
    return { text.data(), text.size() };
}

QByteArray toBody(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

struct PeriodKeys
{
    QString begin;
    QString end;
    bool isMoment = false;
};

PeriodKeys periodKeys(DateFilter by, QLatin1StringView recordBegin, QLatin1StringView recordEnd)
{
    switch (by) {
    case DateFilter::RecordDate:
        return { recordBegin, recordEnd, false };
    case DateFilter::CreatedOn:
        return { u"begin_created_on"_s, u"end_created_on"_s, true };
    case DateFilter::ModifiedOn:
        return { u"begin_modified_on"_s, u"end_modified_on"_s, true };
    }
    Q_UNREACHABLE();
}

void insertPeriod(QJsonObject &body, const ExportFilter &filter, const PeriodKeys &keys)
{
    // A date without time is midnight where Smartup compares moments: the last day would be cut off.
    if (filter.from.isValid() && !keys.begin.isEmpty()) {
        const QString date = toSmartupDate(filter.from);
        body.insert(keys.begin, keys.isMoment ? date + " 00:00:00"_L1 : date);
    }
    if (filter.to.isValid() && !keys.end.isEmpty()) {
        const QString date = toSmartupDate(filter.to);
        body.insert(keys.end, keys.isMoment ? date + " 23:59:59"_L1 : date);
    }
}

void insertText(QJsonObject &body, QLatin1StringView key, const QString &value)
{
    if (!key.isEmpty() && !value.isEmpty()) {
        body.insert(key, value);
    }
}

ApiCall importLists(ApiVerb verb, QByteArray path, QByteArray root, QByteArray body)
{
    ApiCall call;
    call.path = std::move(path);
    call.body = std::move(body);
    call.answer = AnswerKind::ImportLists;
    call.root = std::move(root);
    call.verb = verb;
    call.isWrite = true;
    return call;
}

/// change_status, attach_data and the marking codes speak about orders that exist.
ApiCall orderCall(ApiVerb verb, QByteArray path, QByteArray root, QByteArray body)
{
    const DocumentTypeInfo &order = documentTypeInfo(DocumentType::Order);
    ApiCall call = importLists(verb, std::move(path), std::move(root), std::move(body));
    call.subject = order.key;
    call.idField = bytes(order.idField);
    call.quotaClass = order.quotaClass;
    call.documents = importRecords(call);
    return call;
}

} // namespace

ApiCall session()
{
    ApiCall call;
    call.path = "/b/biruni/m:session";
    call.answer = AnswerKind::Session;
    call.verb = ApiVerb::Session;
    call.subject = u"session"_s;
    return call;
}

ApiCall exportDocuments(DocumentType type, const ExportFilter &filter)
{
    const DocumentTypeInfo &info = documentTypeInfo(type);
    QJsonObject body = filter.further;
    insertPeriod(body, filter, periodKeys(filter.by, info.dateFilterBegin, info.dateFilterEnd));
    insertText(body, FilialCodeField, filter.filialCode);
    insertText(body, ExternalIdField, filter.externalId);
    insertText(body, info.idField, filter.smartupId);
    if (!filter.statuses.isEmpty()) {
        body.insert("statuses"_L1, QJsonArray::fromStringList(filter.statuses));
    }

    ApiCall call;
    call.path = info.exportPath();
    call.body = toBody(body);
    call.answer = AnswerKind::ExportRoot;
    call.root = bytes(info.root);
    call.verb = ApiVerb::Export;
    call.subject = info.key;
    call.quotaClass = info.quotaClass;
    call.documents = exportRecords(type);
    return call;
}

ApiCall importDocuments(DocumentType type, const QByteArray &body)
{
    const DocumentTypeInfo &info = documentTypeInfo(type);
    ApiCall call = importLists(ApiVerb::Import, info.importPath(), bytes(info.root), body);
    call.subject = info.key;
    call.idField = bytes(info.idField);
    call.quotaClass = info.quotaClass;
    call.documents = importRecords(call);
    return call;
}

ApiCall changeOrderStatus(const QList<StatusChange> &changes)
{
    QJsonArray orders;
    for (const StatusChange &change : changes) {
        orders.append(
            QJsonObject { { "deal_id"_L1, change.dealId }, { "status"_L1, change.status } });
    }
    const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Order);
    return orderCall(ApiVerb::ChangeStatus, bytes(info.path) + "$change_status", bytes(info.root),
                     toBody({ { info.root, orders } }));
}

ApiCall attachOrderData(const QJsonArray &orders)
{
    const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Order);
    return orderCall(ApiVerb::AttachData, bytes(info.path) + "$attach_data", bytes(info.root),
                     toBody({ { info.root, orders } }));
}

ApiCall importMarkingCodes(const QJsonObject &order)
{
    return orderCall(ApiVerb::Other, "/b/anor/mxsx/mdeal/order$import_order_marking_codes", {},
                     toBody(order));
}

ApiCall exportReference(ReferenceEntity entity, const ExportFilter &filter)
{
    const ReferenceInfo &info = referenceInfo(entity);
    QJsonObject body = filter.further;
    insertPeriod(body, filter, periodKeys(filter.by, "begin_date"_L1, "end_date"_L1));
    insertText(body, FilialCodeField, filter.filialCode);
    insertText(body, info.idField, filter.smartupId);
    insertText(body, "code"_L1, filter.code);
    if (info.shape == AnswerShape::CountAndRoot && filter.limit > 0) {
        body.insert("limit"_L1, QString::number(filter.limit));
        body.insert("offset"_L1, QString::number(filter.offset));
    }

    ApiCall call;
    call.path = info.exportPath();
    call.body = toBody(body);
    call.answer = AnswerKind::ExportRoot;
    call.root = bytes(info.exportRoot);
    call.verb = ApiVerb::Export;
    call.subject = info.key;
    call.quotaClass = info.quotaClass;
    return call;
}

ApiCall importReference(ReferenceEntity entity, const QByteArray &body)
{
    const ReferenceInfo &info = referenceInfo(entity);
    ApiCall call = importLists(ApiVerb::Import, info.importPath(), bytes(info.importRoot), body);
    call.subject = info.key;
    call.idField = bytes(info.idField);
    call.codeField = bytes(info.codeField);
    call.quotaClass = info.quotaClass;
    call.documents = importRecords(call);
    return call;
}

ApiCall settingsModel(const SettingsFormMap &map)
{
    ApiCall call;
    call.path = map.modelPath();
    call.answer = AnswerKind::FormModel;
    call.verb = ApiVerb::FormModel;
    call.subject = u"settings"_s;
    return call;
}

ApiCall settingsSave(const SettingsFormMap &map, const QJsonObject &data)
{
    ApiCall call;
    call.path = map.savePath();
    call.body = toBody(data);
    call.answer = AnswerKind::FormSave;
    call.verb = ApiVerb::FormSave;
    call.isWrite = true;
    call.subject = u"settings"_s;
    return call;
}

} // namespace smartup::methods
