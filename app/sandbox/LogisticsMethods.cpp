#include "app/sandbox/JsonText.h"
#include "app/sandbox/OrganisationRules.h"
#include "app/sandbox/ReferenceMethods.h"
#include "models/core/OrderStatus.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

const ReferenceInfo &logisticsInfo()
{
    return referenceInfo(ReferenceEntity::Logistics);
}

/// A route changes the orders on it: each must be there, and takes the status named beside it.
std::optional<Refusal> takeDeals(SandboxCall &call, const QJsonObject &route)
{
    const auto owner = organisationOf(call, route);
    if (const auto *refusal = std::get_if<Refusal>(&owner)) {
        return *refusal;
    }
    const qint64 organisation = std::get<const SandboxOrganisation *>(owner)->id;
    const QJsonArray deals = route.value(logisticsInfo().linesField).toArray();
    for (const QJsonValue &value : deals) {
        const QJsonObject deal = value.toObject();
        const QString id = filterText(deal, "deal_id"_L1);
        auto order = call.store.documents().document(DocumentType::Order, id.toLongLong());
        if (!order || order->organisationId != organisation) {
            return Refusal { 400, {}, u"Заказ не найден. ID заказа = %1"_s.arg(id) };
        }
        const QString status = filterText(deal, "status"_L1);
        if (status.isEmpty() || status == order->status) {
            continue;
        }
        if (!isOrderStatusChangeAllowed(order->status, status)) {
            return Refusal { 400,
                             {},
                             u"Переход из статуса «%1» в статус «%2» не разрешён"_s.arg(
                                 order->status, status) };
        }
        order->status = status;
        order->modifiedOn = call.moment();
        call.store.documents().update(*order);
    }
    return std::nullopt;
}

SandboxAnswer importLogistics(SandboxCall &call)
{
    const auto objects = importedObjects(call, logisticsInfo().importRoot);
    if (const auto *refusal = std::get_if<Refusal>(&objects)) {
        return *refusal;
    }
    const auto &routes = std::get<QJsonArray>(objects);
    for (const QJsonValue &route : routes) {
        if (const auto refusal = takeDeals(call, route.toObject())) {
            return *refusal;
        }
    }
    return importReferences(call, logisticsInfo());
}

} // namespace

void addLogisticsMethods(SandboxRoutes &routes)
{
    const ReferenceInfo &info = logisticsInfo();
    routes.insert(
        info.exportPath(),
        { [&info](SandboxCall &call) { return exportReferences(call, info); }, info.quotaClass });
    routes.insert(info.importPath(), { importLogistics, info.quotaClass, true });
}

} // namespace smartup
