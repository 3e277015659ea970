#pragma once

#include <QString>

#include <optional>

namespace smartup {

/// Sums from … to, as decimal text with a dot; an empty end is open.
struct SumRange
{
    QString from = {};
    QString to = {};
    bool includesFrom = true;
    bool includesTo = true;

    [[nodiscard]] bool isEmpty() const { return from.isEmpty() && to.isEmpty(); }
    friend bool operator==(const SumRange &, const SumRange &) = default;
};

/// `>1000000`, `<=5`, `100..200`, `>100<=200`; `100` is this sum alone. Nothing for an empty range.
[[nodiscard]] QString sumRangeText(const SumRange &range);
/// Reads what sumRangeText writes. A comma is a decimal point, and digits may stand in groups:
/// people copy sums from where they see them.
[[nodiscard]] std::optional<SumRange> sumRangeFromText(const QString &text);

} // namespace smartup
