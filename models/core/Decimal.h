#pragma once

#include <QString>

#include <optional>

namespace smartup {

/// A decimal number as it travels, `-12.50`: never a double on its way. Good for sums that are
/// shown; what does not fit says so instead of rounding.
class Decimal
{
public:
    Decimal() = default;

    /// `-?digits[.digits]`: no exponent, no comma, no spaces.
    [[nodiscard]] static std::optional<Decimal> fromText(QStringView text);
    /// Of two numbers as they travel: quantity times price.
    [[nodiscard]] static std::optional<Decimal> product(QStringView left, QStringView right);

    [[nodiscard]] QString toText() const;
    [[nodiscard]] bool isZero() const { return m_units == 0; }
    [[nodiscard]] std::optional<Decimal> plus(const Decimal &other) const;
    [[nodiscard]] std::optional<Decimal> times(const Decimal &other) const;

    friend bool operator==(const Decimal &, const Decimal &) = default;

private:
    Decimal(qint64 units, int scale);

    qint64 m_units = 0; ///< value × 10^scale, without zeros at the end
    int m_scale = 0;
};

} // namespace smartup
