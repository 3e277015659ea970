#include "models/exchange/preflight/ImportForecast.h"

#include "models/exchange/ImportRequests.h"

#include <QCoreApplication>
#include <QLocale>

namespace smartup {

ImportForecast
forecastOf(const ImportPlan &plan, const std::optional<Limits> &limits, AfterRefusal afterRefusal)
{
    ImportForecast forecast;
    forecast.asked = plan.requestsAsked;
    const Limits told = limits.value_or(Limits());
    if (told.hasLimit) {
        forecast.left = told.left;
        forecast.limit = told.limit;
    }
    forecast.toSend =
        importRequests(plan, requestSize(plan, told.objectCount, forecast.left, afterRefusal));
    forecast.sendsAhead = plan.needsWitness && placeSentAhead(plan) >= 0;
    return forecast;
}

QString forecastText(const ImportForecast &forecast)
{
    const auto toSend = static_cast<int>(forecast.toSend);
    const auto asked = static_cast<int>(forecast.asked);
    QStringList sentences { QCoreApplication::translate(
        "ImportForecast", "This takes %n request(s).", nullptr, toSend) };
    if (forecast.sendsAhead) {
        sentences.append(QCoreApplication::translate(
            "ImportForecast",
            "One document goes ahead: with it in Smartup, it can be found out what became of the "
            "others should an answer be lost."));
    }
    if (forecast.asked > 0) {
        sentences.append(QCoreApplication::translate(
            "ImportForecast", "The preview took %n request(s).", nullptr, asked));
    }
    if (forecast.left) {
        sentences.append(
            QCoreApplication::translate("ImportForecast", "Left today: %1 of %2.")
                .arg(QLocale().toString(*forecast.left), QLocale().toString(forecast.limit)));
    }
    if (!forecast.suffices()) {
        sentences.append(QCoreApplication::translate(
            "ImportForecast", "That is not enough for all documents of the file."));
    }
    return sentences.join(u' ');
}

} // namespace smartup
