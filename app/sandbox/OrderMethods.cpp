#include "app/sandbox/ImportedFields.h"
#include "app/sandbox/JsonText.h"
#include "app/sandbox/OrganisationRules.h"
#include "models/core/OrderStatus.h"

#include <QJsonDocument>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

const DocumentTypeInfo &orderInfo()
{
    return documentTypeInfo(DocumentType::Order);
}

/// The named order, if the request may see it.
std::optional<SandboxDocument> namedOrder(const SandboxCall &call, const QJsonObject &object)
{
    auto order = call.store.documents().document(
        DocumentType::Order, filterText(object, orderInfo().idField).toLongLong());
    const bool isBound = call.user.isBound || (call.pinned != nullptr && !call.pinned->isHead);
    if (order && isBound && order->organisationId != call.current().id) {
        return std::nullopt;
    }
    return order;
}

/// What is wrong with the change, in words; empty when the order was changed.
using OrderChange = QString (*)(const SandboxCall &, const QJsonObject &, SandboxDocument &);

QString changeStatus(const SandboxCall &, const QJsonObject &object, SandboxDocument &order)
{
    const QString status = filterText(object, "status"_L1);
    if (!isOrderStatusChangeAllowed(order.status, status)) {
        return u"Переход из статуса «%1» в статус «%2» не разрешён"_s.arg(order.status, status);
    }
    order.status = status;
    return {};
}

constexpr QLatin1StringView AttachedFields[] = {
    "expeditor_code"_L1,           "van_code"_L1, "self_shipment"_L1, "note"_L1,
    "marking_attaching_method"_L1,
};

/// Only the keys that the request carries are changed.
QString attachData(const SandboxCall &call, const QJsonObject &object, SandboxDocument &order)
{
    if (object.contains(orderInfo().numberField)) {
        order.number = filterText(object, orderInfo().numberField);
    }
    ImportedFields fields(call.store, *call.store.organisation(order.organisationId),
                          CodeKind::Global);
    const QJsonObject stored = QJsonDocument::fromJson(order.header).object();
    const DocumentPlan &plan = documentPlan(DocumentType::Order);
    QByteArray header;
    for (const PlanColumn &column : plan.header) {
        const QLatin1StringView name(column.name);
        const bool isAttached = std::ranges::find(AttachedFields, name) != std::end(AttachedFields)
            && object.contains(name);
        appendStoredField(header, column.name,
                          isAttached ? fields.token(column, object.value(name))
                                     : jsonText(stored.value(name).toString()));
    }
    for (const PlanList &list : plan.furtherLists) {
        const QJsonArray lines = stored.value(QLatin1StringView(list.name)).toArray();
        appendStoredField(header, list.name, QJsonDocument(lines).toJson(QJsonDocument::Compact));
    }
    order.header = header.isEmpty() ? "{}"_ba : header + '}';
    return fields.trouble();
}

SandboxAnswer changeOrders(SandboxCall &call, OrderChange change)
{
    const auto objects = importedObjects(call, orderInfo().root);
    if (const auto *refusal = std::get_if<Refusal>(&objects)) {
        return *refusal;
    }
    SandboxImportAnswer answer;
    for (const QJsonValue &value : std::get<QJsonArray>(objects)) {
        const QJsonObject object = value.toObject();
        if (!object.contains(orderInfo().idField)) {
            return Refusal::missingKey(orderInfo().idField);
        }
        const QString id = filterText(object, orderInfo().idField);
        auto order = namedOrder(call, object);
        if (!order) {
            answer.addError(id, {}, u"Заказ не найден. ID заказа = %1"_s.arg(id));
            continue;
        }
        const QString trouble = change(call, object, *order);
        if (!trouble.isEmpty()) {
            answer.addError(id, order->externalId, trouble);
            continue;
        }
        order->modifiedOn = call.moment();
        call.store.documents().update(*order);
        answer.addSuccess(id, orderInfo().idField, order->id, order->externalId);
    }
    return answer.toJson();
}

} // namespace

void addOrderMethods(SandboxRoutes &routes)
{
    const QByteArray path(orderInfo().path.data(), orderInfo().path.size());
    const auto add = [&](const char *verb, OrderChange change) {
        routes.insert(path + verb,
                      { [change](SandboxCall &call) { return changeOrders(call, change); },
                        orderInfo().quotaClass, true });
    };
    add("$change_status", changeStatus);
    add("$attach_data", attachData);
}

} // namespace smartup
