#include "models/core/ShownTime.h"

namespace smartup {

namespace {

QString formOf(Exactness exactness)
{
    switch (exactness) {
    case Exactness::Minutes:
        return ShownTimeForm;
    case Exactness::Seconds:
        return QStringLiteral("HH:mm:ss");
    case Exactness::Milliseconds:
        return QStringLiteral("HH:mm:ss.zzz");
    }
    Q_UNREACHABLE();
}

} // namespace

QString shownDay(QDate day)
{
    return day.toString(QString(ShownDayForm));
}

QString shownTime(QTime time, Exactness exactness)
{
    return time.toString(formOf(exactness));
}

QString shownMoment(const QDateTime &moment, Exactness exactness)
{
    return moment.toString(ShownDayForm + QChar(u' ') + formOf(exactness));
}

} // namespace smartup
