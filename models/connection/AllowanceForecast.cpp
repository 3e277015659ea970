#include "models/connection/AllowanceForecast.h"

#include "models/core/ShownTime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace smartup {

namespace {

constexpr int MinutesOfDay = 24 * 60;
constexpr int PaceHours = 3;
constexpr int ShortestMinutes = 30;

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

QTime timeOf(double minute)
{
    const int whole = std::clamp(static_cast<int>(minute), 0, MinutesOfDay - 1);
    return { whole / 60, whole % 60 };
}

qint64 lastHours(const HourCounts &hours, int hour)
{
    qint64 sum = 0;
    for (int each = std::max(0, hour - PaceHours + 1); each <= hour; ++each) {
        sum += hours.at(static_cast<std::size_t>(each));
    }
    return sum;
}

/// Where the day leads.
QString leadText(const AllowanceForecast &forecast)
{
    const QLocale locale;
    if (!forecast.isKnown) {
        return QCoreApplication::translate(
            "Allowance", "Smartup has not said today how many requests it allows.");
    }
    if (forecast.left == 0) {
        return QCoreApplication::translate("Allowance",
                                           "Spent. Smartup counts anew at midnight in Tashkent.");
    }
    if (!forecast.hasPace) {
        return QCoreApplication::translate("Allowance", "The day is too young for a forecast.");
    }
    if (forecast.spentAt) {
        return QCoreApplication::translate("Allowance", "At this pace spent at %1 (Tashkent).")
            .arg(shownTime(*forecast.spentAt));
    }
    return QCoreApplication::translate(
               "Allowance", "At this pace it lasts until midnight, with %1 requests to spare.")
        .arg(locale.toString(forecast.leftAtMidnight));
}

} // namespace

AllowanceForecast forecastAllowance(const AllowanceDay &day, QTime now)
{
    AllowanceForecast forecast;
    const std::optional<qint64> left = day.left();
    forecast.isKnown = left.has_value();
    forecast.left = left.value_or(0);
    forecast.leftAtMidnight = forecast.left;
    const int minute = minuteOf(now);
    const int from = std::max(0, now.hour() - PaceHours + 1) * 60;
    if (minute - from >= ShortestMinutes) {
        const double hours = (minute - from) / 60.0;
        forecast.hasPace = true;
        forecast.ownPerHour = static_cast<double>(lastHours(day.own, now.hour())) / hours;
        forecast.foreignPerHour =
            static_cast<double>(lastHours(day.foreignByHour(), now.hour())) / hours;
    }
    if (!forecast.isKnown) {
        return forecast;
    }
    forecast.isDoubled = day.weight() > 1 && day.untold() > 0;
    const double pace =
        static_cast<double>(day.weight()) * forecast.ownPerHour + forecast.foreignPerHour;
    const double spent = pace * (MinutesOfDay - minute) / 60;
    if (forecast.left == 0) {
        forecast.spentAt = now;
    } else if (pace > 0 && static_cast<double>(forecast.left) < spent) {
        forecast.spentAt = timeOf(minute + static_cast<double>(forecast.left) / pace * 60);
    }
    forecast.leftAtMidnight =
        forecast.spentAt ? 0 : forecast.left - static_cast<qint64>(std::lround(spent));
    return forecast;
}

QString forecastText(const AllowanceForecast &forecast)
{
    const QString lead = leadText(forecast);
    return forecast.isDoubled
        ? lead + u' '
            + QCoreApplication::translate(
                "Allowance",
                "Requests of your own that no answer of Smartup has told of yet are taken for "
                "two each, until it is seen how Smartup counts them.")
        : lead;
}

SpendEffect effectOfSpending(QList<PlannedSpend> plan, double foreignPerDay, qint64 top)
{
    std::ranges::stable_sort(plan, {}, &PlannedSpend::at);
    const double foreign = std::max(0.0, foreignPerDay);
    SpendEffect effect;
    effect.foreign = static_cast<qint64>(std::lround(foreign));
    effect.top = top;
    const auto foreignUntil = [foreign](int minute) { return foreign * minute / MinutesOfDay; };
    for (const PlannedSpend &spend : std::as_const(plan)) {
        const double room = static_cast<double>(top - effect.planned);
        const int minute = minuteOf(spend.at);
        if (top > 0 && !effect.spentAt) {
            if (foreignUntil(minute) > room) { // the others were faster
                effect.spentAt = timeOf(room / foreign * MinutesOfDay);
            } else if (foreignUntil(minute) + static_cast<double>(spend.requests) > room) {
                effect.spentAt = spend.at;
            }
        }
        effect.planned += spend.requests;
    }
    if (top > 0 && !effect.spentAt
        && foreign + static_cast<double>(effect.planned) > static_cast<double>(top)) {
        effect.spentAt = timeOf(static_cast<double>(top - effect.planned) / foreign * MinutesOfDay);
    }
    return effect;
}

QString effectText(const SpendEffect &effect, bool isForeignKnown)
{
    const QLocale locale;
    QStringList sentences;
    const auto planned = static_cast<int>(effect.planned);
    sentences.append(
        effect.top > 0
            ? QCoreApplication::translate("Allowance", "%1 of %2 requests a day.")
                  .arg(locale.toString(effect.planned), locale.toString(effect.top))
            : QCoreApplication::translate("Allowance", "%n request(s) a day.", nullptr, planned));
    if (isForeignKnown && effect.foreign > 0) {
        sentences.append(
            QCoreApplication::translate("Allowance", "Other programs send about %1 a day.")
                .arg(locale.toString(effect.foreign)));
    }
    if (effect.spentAt) {
        sentences.append(QCoreApplication::translate(
                             "Allowance", "The allowance would be spent at %1 (Tashkent).")
                             .arg(shownTime(*effect.spentAt)));
    } else if (effect.top > 0) {
        sentences.append(QCoreApplication::translate("Allowance", "The allowance lasts all day."));
    } else {
        sentences.append(QCoreApplication::translate(
            "Allowance", "Smartup has not said yet how many it allows."));
    }
    return sentences.join(u' ');
}

qint64 runStride(qint64 left, qint64 perRun, qint64 runs)
{
    if (perRun <= 0 || runs <= 0) {
        return 1;
    }
    const qint64 affordable = std::max<qint64>(left, 0) / perRun;
    return affordable == 0 ? runs + 1 : (runs + affordable - 1) / affordable;
}

} // namespace smartup
