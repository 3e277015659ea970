#include "models/core/DataSize.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace smartup {

namespace {

constexpr double Step = 1024;

constexpr std::array<const char *, 4> Units {
    //: a size in units of 1024 bytes
    QT_TRANSLATE_NOOP("DataSize", "%1 KB"),
    QT_TRANSLATE_NOOP("DataSize", "%1 MB"),
    QT_TRANSLATE_NOOP("DataSize", "%1 GB"),
    QT_TRANSLATE_NOOP("DataSize", "%1 TB"),
};

/// To a tenth, as it is shown.
double rounded(double value)
{
    return std::round(value * 10) / 10;
}

} // namespace

QString dataSizeText(qint64 bytes)
{
    if (bytes < 0) {
        // A number below nothing has no plural form.
        return u'-' + dataSizeText(-std::max(bytes, -std::numeric_limits<qint64>::max()));
    }
    if (static_cast<double>(bytes) < Step) {
        const int count = static_cast<int>(bytes);
        return QCoreApplication::translate("DataSize", "%n byte(s)", nullptr, count);
    }
    double value = static_cast<double>(bytes) / Step;
    std::size_t unit = 0;
    // What would be shown as 1024 of one unit is 1 of the next.
    while (rounded(value) >= Step && unit + 1 < Units.size()) {
        value /= Step;
        ++unit;
    }
    value = rounded(value);
    const int decimals = value == std::trunc(value) ? 0 : 1;
    return QCoreApplication::translate("DataSize", Units.at(unit))
        .arg(QLocale().toString(value, 'f', decimals));
}

} // namespace smartup
