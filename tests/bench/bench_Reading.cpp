#include "app/api/AnswerClassifier.h"
#include "app/api/AnswerReader.h"
#include "app/api/SmartupMethods.h"
#include "models/core/SecretMask.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <simdjson.h>
#include <vector>

/// Measures how a large export is read: 5000 orders with 20 lines each, about 81 MB, beside simdjson
/// alone and QJsonDocument. `bench_Reading [ORDERS]`. One JSON line a step; memory is what the step
/// needed at its peak on top of what was there before, the answer's bytes among it. Linux only.
using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LinesOfOrder = 20;
constexpr int Runs = 5;

QByteArray bodyOf(int orders)
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

/// Kilobytes of this process; `VmHWM` is the peak since it was last forgotten.
qint64 kilobytes(const char *name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = status.readAll().split('\n');
    const auto line = std::ranges::find_if(
        lines, [name](const QByteArray &text) { return text.startsWith(name); });
    return line == lines.end() ? 0 : line->simplified().split(' ').value(1).toLongLong();
}

void forgetPeak()
{
    QFile references(u"/proc/self/clear_refs"_s);
    if (references.open(QIODevice::WriteOnly)) {
        references.write("5");
    }
}

void measure(const QString &name, qsizetype bytes, const std::function<void()> &step)
{
    std::vector<double> times;
    qint64 peak = 0;
    for (int i = 0; i < Runs; ++i) {
        forgetPeak();
        const qint64 before = kilobytes("VmRSS:");
        QElapsedTimer clock;
        clock.start();
        step();
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        peak = std::max(peak, kilobytes("VmHWM:") - before);
    }
    std::ranges::sort(times);
    const QJsonObject line { { "name"_L1, name },
                             { "ms"_L1, times.at(times.size() / 2) },
                             { "peak_mb"_L1, static_cast<double>(peak) / 1024 },
                             { "answer_mb"_L1, static_cast<double>(bytes) / 1e6 } };
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
}

/// The ceiling: the ten keys the log keeps of an order, by simdjson and nothing else.
std::size_t readAlone(const QByteArray &body)
{
    static constexpr const char *Keys[] = { "deal_id",     "external_id", "delivery_number",
                                            "filial_code", "status",      "person_code",
                                            "person_name", "total_amount" };
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    const auto size = static_cast<std::size_t>(body.size());
    const simdjson::padded_string_view view(body.constData(), size,
                                            size + simdjson::SIMDJSON_PADDING);
    std::size_t read = 0;
    if (parser.iterate(view).get(document)) {
        return read;
    }
    simdjson::ondemand::array orders;
    if (document["order"].get_array().get(orders)) {
        return read;
    }
    for (auto element : orders) {
        simdjson::ondemand::object order;
        if (element.get_object().get(order)) {
            return read;
        }
        for (const char *key : Keys) {
            std::string_view text;
            if (!order[key].get_string().get(text)) {
                read += text.size();
            }
        }
    }
    return read;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int orders = std::max(1, QCoreApplication::arguments().value(1, u"5000"_s).toInt());
    const QByteArray body = bodyOf(orders);
    HttpAnswer answer;
    answer.status = 200;
    answer.body = body;
    const ApiCall call = methods::exportDocuments(DocumentType::Order, {});
    SecretMask mask;
    mask.add(u"admin@demo"_s, Secret(u"correct horse"_s));
    bool isGood = true;

    measure(u"simdjson alone, the keys of the log"_s, body.size(),
            [&] { isGood = isGood && readAlone(body) > 0; });
    measure(u"QJsonDocument"_s, body.size(), [&] {
        isGood = isGood
            && QJsonDocument::fromJson(body).object().value("order"_L1).toArray().size() == orders;
    });
    measure(u"judged: strict, all of it"_s, body.size(),
            [&] { isGood = isGood && classifyAnswer(answer, call).isSuccess(); });
    measure(u"rows, their keys for the log"_s, body.size(), [&] {
        ApiAnswer judged;
        judged.outcome = Outcome::Received;
        judged.body = body;
        isGood = isGood && call.documents(judged).size() == orders;
    });
    measure(u"looked through for secrets"_s, body.size(),
            [&] { isGood = isGood && mask.masked(body).size() == body.size(); });
    return isGood ? 0 : 1;
}
