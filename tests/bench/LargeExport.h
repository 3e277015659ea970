#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

#include <algorithm>
#include <simdjson.h>

namespace smartup::bench {

/// The export that measurements speak about: 5000 orders of 20 lines are some 81 MB.
inline constexpr int LinesOfOrder = 20;

inline QByteArray largeExport(int orders)
{
    QByteArray line =
        R"({"external_id":"","product_unit_id":"%1","inventory_kind":"G",)"
        R"("warehouse_code":"MAIN","product_code":"P-%1","product_name":"Вода газированная 1,5 л, %1",)"
        R"("product_local_code":"%1","serial_number":"","card_code":"","expiry_date":"31.12.2027",)"
        R"("on_balance":"Y","order_quant":"12","sold_quant":"12","return_quant":"0","price_type_code":"BASE",)"
        R"("price_type_id":"4411","product_price":"8600.50","margin_kind":"P","margin_value":"0",)"
        R"("margin_amount":"0","vat_percent":"12","vat_amount":"12384.72","sold_amount":"103206",)"
        R"("details":[{"expiry_date":"31.12.2027","card_code":"","batch_number":"B-%1","sold_quant":"12"}],)"
        R"("action_margins":[{"bonus_calc_level":"1","bonus_id":"77","margin_value":"0","margin_kind":"P",)"
        R"("action_name":"Скидка постоянного покупателя"}]})";
    QByteArray body = "{\"order\":[";
    for (int order = 0; order < orders; ++order) {
        const QByteArray id = QByteArray::number(900000 + order);
        body += order == 0 ? "{" : ",{";
        body += R"("deal_id":")" + id + R"(","external_id":"EXT-)" + id + R"(","delivery_number":")"
            + id + R"(","filial_code":"TAS","deal_time":"02.11.2026 10:00:00",)"
            + R"("delivery_date":"03.11.2026","status":"B#S","person_code":"C-)" + id
            + R"(","person_name":"Магазин у дома","person_local_code":"","total_amount":"2064120",)"
            + R"("order_gifts":[],"order_actions":[],"order_consignments":[],"order_products":[)";
        for (int i = 0; i < LinesOfOrder; ++i) {
            body += (i == 0 ? QByteArray() : ",")
                + QByteArray(line).replace("%1", QByteArray::number(order * LinesOfOrder + i));
        }
        body += "]}";
    }
    body += R"(],"limits":{"has_limit":"Y","limit_quant":"500","request_quant":"12",)"
            R"("left_limit_quant":"488","object_count":"5000","day_range_limit":"7"}})";
    body.reserve(body.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    return body;
}

/// Kilobytes of a process; `VmHWM:` is the peak since it was last forgotten.
inline qint64 kilobytes(const QString &statusFile, const char *name)
{
    QFile status(statusFile);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = status.readAll().split('\n');
    const auto line = std::ranges::find_if(
        lines, [name](const QByteArray &text) { return text.startsWith(name); });
    return line == lines.end() ? 0 : line->simplified().split(' ').value(1).toLongLong();
}

/// Of this process.
inline qint64 kilobytes(const char *name)
{
    return kilobytes(QStringLiteral("/proc/self/status"), name);
}

inline void forgetPeak()
{
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    if (references.open(QIODevice::WriteOnly)) {
        references.write("5");
    }
}

} // namespace smartup::bench
