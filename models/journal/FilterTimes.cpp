#include "models/journal/FilterTimes.h"

#include <QRegularExpression>
#include <QStringList>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LongestAgo = 4000; ///< days, hours or minutes

QDate today(const QDateTime &now)
{
    return now.toLocalTime().date();
}

struct Moment
{
    QDate day;
    QTime time; ///< invalid: the whole day
    bool isUtc = false;

    [[nodiscard]] QDateTime start() const
    {
        if (!time.isValid()) {
            return day.startOfDay();
        }
        return isUtc ? QDateTime(day, time, Qt::UTC) : QDateTime(day, time);
    }
};

QTime timeOf(const QRegularExpressionMatch &match)
{
    constexpr int Hour = 7;
    constexpr int Minute = 8;
    constexpr int Second = 9;
    constexpr int Fraction = 10;
    return { match.captured(Hour).toInt(), match.captured(Minute).toInt(),
             match.captured(Second).toInt(),
             match.captured(Fraction).leftJustified(3, u'0').toInt() };
}

std::optional<Moment> readMoment(const QString &value, const QDateTime &now)
{
    const QString word = value.toCaseFolded();
    if (QStringList { u"today"_s, u"сегодня"_s, u"bugun"_s }.contains(word)) {
        return Moment { today(now), {} };
    }
    if (QStringList { u"yesterday"_s, u"вчера"_s, u"kecha"_s }.contains(word)) {
        return Moment { today(now).addDays(-1), {} };
    }
    static const QRegularExpression pattern(
        u"^(?:(\\d{4})-(\\d\\d)-(\\d\\d)|(\\d\\d?)\\.(\\d\\d?)\\.(\\d{4}))"
        "(?:[T ](\\d\\d?):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d{1,3}))?)?(Z?))?$"_s);
    const QRegularExpressionMatch match = pattern.match(value);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const bool isIso = !match.captured(1).isEmpty();
    Moment moment;
    moment.day =
        isIso ? QDate(number(1), number(2), number(3)) : QDate(number(6), number(5), number(4));
    const bool hasTime = !match.captured(7).isEmpty();
    if (hasTime) {
        moment.time = timeOf(match);
    }
    moment.isUtc = !match.captured(11).isEmpty();
    const bool isSound = moment.day.isValid() && (!hasTime || moment.time.isValid());
    return isSound ? std::optional(moment) : std::nullopt;
}

std::optional<QDateTime> readAgo(const QString &value, const QDateTime &now)
{
    static const QRegularExpression pattern(u"^(\\d{1,4})([dhm])$"_s);
    const QRegularExpressionMatch match = pattern.match(value.toCaseFolded());
    const int count = match.captured(1).toInt();
    if (!match.hasMatch() || count < 1 || count > LongestAgo) {
        return std::nullopt;
    }
    if (match.captured(2) == u"d"_s) {
        return today(now).addDays(1 - count).startOfDay();
    }
    constexpr int SecondsOfHour = 3600;
    constexpr int SecondsOfMinute = 60;
    const int unit = match.captured(2) == u"h"_s ? SecondsOfHour : SecondsOfMinute;
    return now.addSecs(-qint64(count) * unit);
}

/// To the millisecond where it must be; in UTC where the local clock tells a moment twice.
QString momentText(const QDateTime &moment, const QDateTime &now)
{
    const QDateTime local = moment.toLocalTime();
    QString form = u"yyyy-MM-ddTHH:mm"_s;
    if (local.time().msec() != 0) {
        form += u":ss.zzz"_s;
    } else if (local.time().second() != 0) {
        form += u":ss"_s;
    }
    const QString text = local.toString(form);
    const std::optional<Moment> again = readMoment(text, now);
    return again && again->start() == moment ? text : moment.toUTC().toString(form) + u'Z';
}

} // namespace

std::optional<QDateTime> readSince(const QString &value, const QDateTime &now)
{
    if (const auto moment = readMoment(value, now)) {
        return moment->start();
    }
    return readAgo(value, now);
}

std::optional<QDateTime> readUntil(const QString &value, const QDateTime &now)
{
    const std::optional<Moment> moment = readMoment(value, now);
    if (!moment) {
        return std::nullopt;
    }
    return moment->time.isValid() ? moment->start() : moment->day.addDays(1).startOfDay();
}

std::optional<QDate> readDay(const QString &value, const QDateTime &now)
{
    const std::optional<Moment> moment = readMoment(value, now);
    return moment && !moment->time.isValid() ? std::optional(moment->day) : std::nullopt;
}

QString dayText(QDate day, const QDateTime &now)
{
    switch (day.daysTo(today(now))) {
    case 0:
        return u"today"_s;
    case 1:
        return u"yesterday"_s;
    default:
        return day.toString(Qt::ISODate);
    }
}

QString sinceText(const QDateTime &from, const QDateTime &now)
{
    const QDate day = from.toLocalTime().date();
    if (day.startOfDay() != from) {
        return momentText(from, now);
    }
    // What the filter's list of periods offers is written as it is meant.
    constexpr int Week = 7;
    constexpr int Month = 30;
    const qint64 days = day.daysTo(today(now)) + 1;
    return days == Week || days == Month ? u"%1d"_s.arg(days) : dayText(day, now);
}

QString untilText(const QDateTime &until, const QDateTime &now)
{
    const QDate day = until.toLocalTime().date();
    return day.startOfDay() == until ? dayText(day.addDays(-1), now) : momentText(until, now);
}

std::optional<QDate> dayOf(const QDateTime &from, const QDateTime &until)
{
    if (!from.isValid() || !until.isValid()) {
        return std::nullopt;
    }
    const QDate day = from.toLocalTime().date();
    const bool isDay = day.startOfDay() == from && day.addDays(1).startOfDay() == until;
    return isDay ? std::optional(day) : std::nullopt;
}

} // namespace smartup
