#include "app/sandbox/Decimal.h"

#include <QtNumeric>

namespace smartup {

std::optional<qint64> scaledDecimal(QStringView text, int digits)
{
    const bool isNegative = text.startsWith(u'-');
    qint64 scaled = 0;
    int decimals = -1; // −1: before the point
    bool hasDigit = false;
    for (const QChar c : text.sliced(isNegative ? 1 : 0)) {
        if (c == u'.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        const int digit = c.unicode() - u'0';
        if (digit < 0 || digit > 9) {
            return std::nullopt;
        }
        hasDigit = true;
        if (decimals == digits) {
            continue;
        }
        decimals += decimals >= 0 ? 1 : 0;
        if (qMulOverflow(scaled, qint64(10), &scaled)
            || qAddOverflow(scaled, qint64(digit), &scaled)) {
            return std::nullopt;
        }
    }
    for (int i = qMax(decimals, 0); i < digits; ++i) {
        if (qMulOverflow(scaled, qint64(10), &scaled)) {
            return std::nullopt;
        }
    }
    if (!hasDigit) {
        return std::nullopt;
    }
    return isNegative ? -scaled : scaled;
}

QString decimalText(qint64 scaled, int digits)
{
    const bool isNegative = scaled < 0;
    QString text = QString::number(isNegative ? -scaled : scaled).rightJustified(digits + 1, u'0');
    text.insert(text.size() - digits, u'.');
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    if (text.endsWith(u'.')) {
        text.chop(1);
    }
    return isNegative ? u'-' + text : text;
}

qint64 lineAmount(QStringView quantity, QStringView price)
{
    const auto q = scaledDecimal(quantity, QuantityDigits);
    const auto p = scaledDecimal(price, PriceDigits);
    qint64 amount = 0;
    if (!q || !p || qMulOverflow(*q, *p, &amount)) {
        return 0;
    }
    return amount;
}

} // namespace smartup
