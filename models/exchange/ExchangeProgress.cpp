#include "models/exchange/ExchangeProgress.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ExchangeProgress", text);
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

double ExchangeProgress::pace() const
{
    return elapsedMs > 0 ? static_cast<double>(documents) * 1000.0 / static_cast<double>(elapsedMs)
                         : 0.0;
}

std::optional<qint64> ExchangeProgress::secondsLeft() const
{
    const qint64 done = documentsTotal > 0 ? documents : calls;
    const qint64 total = documentsTotal > 0 ? documentsTotal : callsTotal;
    if (done <= 0 || total < done) {
        return std::nullopt;
    }
    return elapsedMs * (total - done) / done / 1000;
}

int ExchangeProgress::percent() const
{
    const qint64 done = documentsTotal > 0 ? documents : calls;
    const qint64 total = documentsTotal > 0 ? documentsTotal : callsTotal;
    return total > 0 ? static_cast<int>(std::clamp<qint64>(done * 100 / total, 0, 100)) : 0;
}

QString progressText(const ExchangeProgress &progress)
{
    QStringList parts;
    if (progress.documentsTotal > 0) {
        parts.append(translated(QT_TRANSLATE_NOOP("ExchangeProgress", "Documents: %1 of %2"))
                         .arg(number(progress.documents), number(progress.documentsTotal)));
    } else {
        parts.append(translated(QT_TRANSLATE_NOOP("ExchangeProgress", "Documents: %1"))
                         .arg(number(progress.documents)));
    }
    if (progress.callsTotal > 0) {
        parts.append(translated(QT_TRANSLATE_NOOP("ExchangeProgress", "requests: %1 of %2"))
                         .arg(number(progress.calls), number(progress.callsTotal)));
    }
    if (progress.pace() >= 1.0) {
        //: %1 number of documents a second
        parts.append(translated(QT_TRANSLATE_NOOP("ExchangeProgress", "%1 a second"))
                         .arg(number(static_cast<qint64>(progress.pace()))));
    }
    if (const auto left = progress.secondsLeft(); left && *left > 0) {
        //: %1 number of seconds
        parts.append(
            translated(QT_TRANSLATE_NOOP("ExchangeProgress", "%1 s left")).arg(number(*left)));
    }
    return parts.join(u" · "_s);
}

} // namespace smartup
