#include "app/http/HttpClient.h"

#include "app/http/HttpExchange.h"
#include "app/http/HttpRules.h"

#include <QCoroSignal>

namespace smartup {

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
{
}

HttpClient::~HttpClient() = default;

QCoro::Task<HttpAnswer> HttpClient::send(HttpRequest request)
{
    HttpAnswer early;
    if (const Status url = checkUrl(request.url); !url) {
        early.refusal = url.error();
    } else if (const Status headers = checkHeaders(request.headers); !headers) {
        early.refusal = headers.error();
    } else if (request.stop.stop_requested()) {
        early.stop = HttpStop::Person;
    }
    if (early.refusal || early.stop != HttpStop::None) {
        co_return early;
    }

    auto *exchange = new HttpExchange(std::move(request), this);
    if (const Status started = exchange->start(); !started) {
        early.refusal = started.error();
    } else {
        co_await qCoro(exchange, &HttpExchange::finished);
        early = exchange->takeAnswer();
    }
    // Not deleted here: this line runs inside a signal of the exchange.
    exchange->deleteLater();
    co_return early;
}

} // namespace smartup
