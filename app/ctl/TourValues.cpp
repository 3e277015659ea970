#include "app/ctl/TourValues.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

QStringList tourStatuses()
{
    return { u"B#S"_s, u"B#V"_s };
}

QString yesNo(bool isYes)
{
    return isYes ? u"Y"_s : u"N"_s;
}

QString failureText(const Error &error)
{
    return error.raw.isEmpty() ? error.text : error.text + u' ' + error.raw;
}

Result<qint64> difference(const Result<qint64> &more, const Result<qint64> &less)
{
    if (!more || !less) {
        return more ? less : more;
    }
    return more.value() - less.value();
}

} // namespace smartup
