#include "app/sandbox/SandboxMoment.h"

#include "models/core/Clock.h"

namespace smartup {

namespace {

/// Qt's formats are read anew every time; this is asked several times a request.
void putDigits(QString &text, qsizetype at, int number, int digits)
{
    for (qsizetype i = at + digits - 1; i >= at; --i) {
        text[i] = QChar(u'0' + number % 10);
        number /= 10;
    }
}

} // namespace

QString storedMoment(QDate day, QTime time)
{
    QString text = QStringLiteral("0000-00-00 00:00:00");
    putDigits(text, 0, day.year(), 4);
    putDigits(text, 5, day.month(), 2);
    putDigits(text, 8, day.day(), 2);
    putDigits(text, 11, time.hour(), 2);
    putDigits(text, 14, time.minute(), 2);
    putDigits(text, 17, time.second(), 2);
    return text;
}

QString storedMoment(const QDateTime &moment)
{
    const QDateTime there = moment.toTimeZone(serverTimeZone());
    return storedMoment(there.date(), there.time());
}

} // namespace smartup
