#include "models/core/Decimal.h"

#include <QtNumeric>

namespace smartup {

namespace {

std::optional<qint64> scaledUp(qint64 units, int digits)
{
    for (int i = 0; i < digits; ++i) {
        if (qMulOverflow(units, qint64(10), &units)) {
            return std::nullopt;
        }
    }
    return units;
}

} // namespace

Decimal::Decimal(qint64 units, int scale)
    : m_units(units)
    , m_scale(scale)
{
    while (m_scale > 0 && m_units % 10 == 0) {
        m_units /= 10;
        --m_scale;
    }
}

std::optional<Decimal> Decimal::fromText(QStringView text)
{
    const bool isNegative = text.startsWith(u'-');
    const QStringView digits = isNegative ? text.sliced(1) : text;
    qint64 units = 0;
    int scale = 0;
    qsizetype wholeDigits = 0;
    bool isBehindPoint = false;
    for (const QChar c : digits) {
        if (c == u'.' && !isBehindPoint && wholeDigits > 0) {
            isBehindPoint = true;
            continue;
        }
        if (c < u'0' || c > u'9') {
            return std::nullopt;
        }
        if (qMulOverflow(units, qint64(10), &units)
            || qAddOverflow(units, qint64(c.unicode() - u'0'), &units)) {
            return std::nullopt;
        }
        isBehindPoint ? void(++scale) : void(++wholeDigits);
    }
    if (wholeDigits == 0 || (isBehindPoint && scale == 0)) {
        return std::nullopt;
    }
    return Decimal(isNegative ? -units : units, scale);
}

std::optional<Decimal> Decimal::product(QStringView left, QStringView right)
{
    const auto first = fromText(left);
    const auto second = fromText(right);
    return first && second ? first->times(*second) : std::nullopt;
}

QString Decimal::toText() const
{
    QString digits = QString::number(qAbs(m_units));
    if (m_scale > 0) {
        digits = digits.rightJustified(m_scale + 1, u'0');
        digits.insert(digits.size() - m_scale, u'.');
    }
    return m_units < 0 ? u'-' + digits : digits;
}

std::optional<Decimal> Decimal::plus(const Decimal &other) const
{
    const int scale = qMax(m_scale, other.m_scale);
    const auto left = scaledUp(m_units, scale - m_scale);
    const auto right = scaledUp(other.m_units, scale - other.m_scale);
    qint64 sum = 0;
    if (!left || !right || qAddOverflow(*left, *right, &sum)) {
        return std::nullopt;
    }
    return Decimal(sum, scale);
}

std::optional<Decimal> Decimal::times(const Decimal &other) const
{
    qint64 product = 0;
    if (qMulOverflow(m_units, other.m_units, &product)) {
        return std::nullopt;
    }
    return Decimal(product, m_scale + other.m_scale);
}

} // namespace smartup
