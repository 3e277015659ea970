#include "tests/support/OrderFiles.h"

#include "models/core/SmartupDate.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace smartup::testing {

using namespace Qt::Literals::StringLiterals;

QJsonObject order(const QString &externalId, QDate day, const QString &filialCode)
{
    const QJsonObject line {
        { "external_id"_L1, externalId + "-1"_L1 },
        { "inventory_kind"_L1, "G"_L1 },
        { "warehouse_code"_L1, "W1"_L1 },
        { "product_code"_L1, "P000001"_L1 },
        { "order_quant"_L1, "10"_L1 },
        { "product_price"_L1, "1250.50"_L1 },
    };
    return {
        { "filial_code"_L1, filialCode },
        { "external_id"_L1, externalId },
        { "delivery_number"_L1, "45112"_L1 },
        { "delivery_date"_L1, toSmartupDate(day) },
        { "room_code"_L1, "R1"_L1 },
        { "robot_code"_L1, "B1"_L1 },
        { "deal_time"_L1, toSmartupDate(day) + " 10:15:00"_L1 },
        { "status"_L1, "B#N"_L1 },
        { "sales_manager_code"_L1, "M1"_L1 },
        { "person_code"_L1, "C000001"_L1 },
        { "currency_code"_L1, "860"_L1 },
        { "order_products"_L1, QJsonArray { line } },
    };
}

QList<QJsonObject> orders(int count, QDate day, const QString &prefix)
{
    QList<QJsonObject> all;
    all.reserve(count);
    for (int i = 1; i <= count; ++i) {
        all.append(order(prefix + QString::number(i).rightJustified(8, u'0'), day));
    }
    return all;
}

QList<QJsonObject> sampleOrders(int count, QDate day, const QString &prefix)
{
    QList<QJsonObject> all = orders(count, day, prefix);
    for (QJsonObject &one : all) {
        one.insert("room_code"_L1, "TAS-R1"_L1);
        one.insert("robot_code"_L1, "TAS-B1"_L1);
        one.insert("sales_manager_code"_L1, "E001"_L1);
        one.insert("person_code"_L1, "C0007"_L1);
        QJsonArray lines = one.value("order_products"_L1).toArray();
        QJsonObject line = lines.first().toObject();
        line.insert("warehouse_code"_L1, "TAS-W1"_L1);
        line.insert("product_code"_L1, "P000501"_L1);
        lines.replace(0, line);
        one.insert("order_products"_L1, lines);
    }
    return all;
}

QByteArray orderFile(const QList<QJsonObject> &orders)
{
    QJsonArray array;
    for (const QJsonObject &one : orders) {
        array.append(one);
    }
    return QJsonDocument(QJsonObject { { "order"_L1, array } }).toJson(QJsonDocument::Indented);
}

} // namespace smartup::testing
