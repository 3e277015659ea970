#include "app/sandbox/JsonText.h"
#include "app/sandbox/SandboxCall.h"

#include <QJsonDocument>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One object, not an array: the codes of the goods of one order. They are kept with its lines.
SandboxAnswer importMarkingCodes(SandboxCall &call)
{
    for (const QLatin1StringView key : { "deal_id"_L1, "products"_L1 }) {
        if (!call.body.contains(key)) {
            return Refusal::missingKey(key);
        }
    }
    const QString id = filterText(call.body, "deal_id"_L1);
    auto order = call.store.documents().document(DocumentType::Order, id.toLongLong());
    const bool isBound = call.user.isBound || (call.pinned != nullptr && !call.pinned->isHead);
    if (!order || (isBound && order->organisationId != call.current().id)) {
        return Refusal { 400, {}, u"Заказ не найден. ID заказа = %1"_s.arg(id) };
    }
    QJsonArray lines = QJsonDocument::fromJson(order->lines).array();
    const QJsonArray products = call.body.value("products"_L1).toArray();
    for (const QJsonValue &value : products) {
        const QJsonObject product = value.toObject();
        const QString unit = filterText(product, "product_unit_id"_L1);
        const auto line = std::ranges::find_if(lines, [&unit](const QJsonValue &candidate) {
            return candidate.toObject().value("product_unit_id"_L1).toString() == unit;
        });
        if (unit.isEmpty() || line == lines.end()) {
            return Refusal { 400, {}, u"Товар не найден в заказе. ID строки = %1"_s.arg(unit) };
        }
        QJsonObject marked = (*line).toObject();
        marked.insert("marking_codes"_L1, product.value("marking_codes"_L1).toArray());
        *line = marked;
    }
    order->lines = QJsonDocument(lines).toJson(QJsonDocument::Compact);
    QJsonObject header = QJsonDocument::fromJson(order->header).object();
    header.insert("with_marking"_L1, u"Y"_s);
    order->header = QJsonDocument(header).toJson(QJsonDocument::Compact);
    order->modifiedOn = call.moment();
    call.store.documents().update(*order);

    SandboxImportAnswer answer;
    answer.addSuccess(id, "deal_id"_L1, order->id, order->externalId);
    return answer.toJson();
}

} // namespace

void addMarkingMethods(SandboxRoutes &routes)
{
    routes.insert("/b/anor/mxsx/mdeal/order$import_order_marking_codes",
                  { importMarkingCodes, documentTypeInfo(DocumentType::Order).quotaClass, true });
}

} // namespace smartup
