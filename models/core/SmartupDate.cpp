#include "models/core/SmartupDate.h"

#include "models/core/Clock.h"

namespace smartup {

std::optional<QDate> parseSmartupDate(QStringView text)
{
    const auto moment = parseSmartupMoment(text);
    if (!moment) {
        return std::nullopt;
    }
    return moment->date();
}

std::optional<QDateTime> parseSmartupMoment(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    // Qt accepts single digits for "dd"; Smartup's own writing always has the full length.
    for (const QLatin1StringView format :
         { QLatin1StringView("dd.MM.yyyy HH:mm:ss"), QLatin1StringView("dd.MM.yyyy HH:mm"),
           QLatin1StringView("dd.MM.yyyy") }) {
        if (trimmed.size() != format.size()) {
            continue;
        }
        const QDateTime parsed = QDateTime::fromString(trimmed, QString(format));
        if (parsed.isValid()) {
            return QDateTime(parsed.date(), parsed.time(), serverTimeZone());
        }
    }
    return std::nullopt;
}

QDate serverDayOf(const QDateTime &moment)
{
    return moment.isValid() ? moment.toTimeZone(serverTimeZone()).date() : QDate();
}

QString toSmartupDate(QDate date)
{
    return date.toString(QStringLiteral("dd.MM.yyyy"));
}

QString toSmartupMoment(const QDateTime &moment)
{
    return moment.toTimeZone(serverTimeZone()).toString(QStringLiteral("dd.MM.yyyy HH:mm:ss"));
}

} // namespace smartup
