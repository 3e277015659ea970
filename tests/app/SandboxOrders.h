#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace smartup {

/// What tests of the sandbox ask and send most.
namespace sandboxtest {

inline const QByteArray Session = "/b/biruni/m:session";
inline const QByteArray OrderExport = "/b/trade/txs/tdeal/order$export";
inline const QByteArray OrderImport = "/b/trade/txs/tdeal/order$import";

/// Of the documents in the 30 days that the sandbox tells at noon of 31.05.2024.
inline constexpr QLatin1StringView InWindow("document_date >= '2024-05-02'");

inline QJsonObject order(const QString &externalId)
{
    using namespace Qt::Literals::StringLiterals;
    const QJsonObject line { { u"inventory_kind"_s, u"G"_s },
                             { u"warehouse_code"_s, u"TAS-W1"_s },
                             { u"product_code"_s, u"P000017"_s },
                             { u"order_quant"_s, u"1"_s } };
    return {
        { u"filial_code"_s, u"TAS"_s },
        { u"external_id"_s, externalId },
        { u"delivery_date"_s, u"30.05.2024"_s },
        { u"room_code"_s, u"TAS-R1"_s },
        { u"robot_code"_s, u"TAS-B1"_s },
        { u"deal_time"_s, u"30.05.2024 15:00:00"_s },
        { u"status"_s, u"B#N"_s },
        { u"sales_manager_code"_s, u"E001"_s },
        { u"person_code"_s, u"C0007"_s },
        { u"currency_code"_s, u"860"_s },
        { u"order_products"_s, QJsonArray { line } },
    };
}

inline QJsonObject orders(const QJsonArray &list)
{
    return { { QStringLiteral("order"), list } };
}

inline QString ordersOf(const QString &condition)
{
    return QStringLiteral("document WHERE type = 'order' AND ") + condition;
}

} // namespace sandboxtest

} // namespace smartup
