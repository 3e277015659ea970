#include "app/api/AnswerClassifier.h"
#include "app/api/AnswerReader.h"
#include "app/api/SmartupMethods.h"
#include "models/core/SecretMask.h"
#include "tests/bench/LargeExport.h"

#include <QCoreApplication>
#include <QElapsedTimer>
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

constexpr int Runs = 5;

void measure(const QString &name, qsizetype bytes, const std::function<void()> &step)
{
    std::vector<double> times;
    qint64 peak = 0;
    for (int i = 0; i < Runs; ++i) {
        bench::forgetPeak();
        const qint64 before = bench::kilobytes("VmRSS:");
        QElapsedTimer clock;
        clock.start();
        step();
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        peak = std::max(peak, bench::kilobytes("VmHWM:") - before);
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
    const QByteArray body = bench::largeExport(orders);
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
