#pragma once

#include <QString>

#include <optional>

namespace smartup {

/// Amounts without doubles: a decimal text as a whole number of its last digit.
/// nullopt when the text is no decimal number or does not fit; digits beyond `digits` are cut off.
[[nodiscard]] std::optional<qint64> scaledDecimal(QStringView text, int digits);
/// The text of a scaled number, without trailing zeros.
[[nodiscard]] QString decimalText(qint64 scaled, int digits);

inline constexpr int QuantityDigits = 3;
inline constexpr int PriceDigits = 4;
inline constexpr int AmountDigits = QuantityDigits + PriceDigits;

/// Quantity times price, scaled by AmountDigits; 0 when one of them is no number or the product
/// does not fit.
[[nodiscard]] qint64 lineAmount(QStringView quantity, QStringView price);

} // namespace smartup
