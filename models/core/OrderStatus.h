#pragma once

#include <QString>

#include <span>

namespace smartup {

/// A known order status of Smartup. The list is not closed: orders carry their status as text,
/// and a code that is not in this table is shown and passed on as it is.
struct OrderStatus
{
    QLatin1StringView code; ///< `B#S`
    const char *name = nullptr; ///< English source text, translation context "OrderStatus"
    const char *smartupName = nullptr; ///< UTF-8, Russian, as Smartup itself sends it
    QLatin1StringView colour; ///< Smartup's own colour `#4B77BE`; empty when it has none
    int step = -1; ///< place on the usual way from draft (0) to archive; -1 lies beside it
};

/// In the usual order: draft, new, …, archived, cancelled.
[[nodiscard]] std::span<const OrderStatus> orderStatuses();

/// nullptr for a code that is not known.
[[nodiscard]] const OrderStatus *findOrderStatus(QStringView code);

/// Translated name; the code itself when it is not known.
[[nodiscard]] QString orderStatusName(const QString &code);

/// May an order go from one status to another? Any number of steps on along D → B#N → B#E → B#W →
/// B#S → B#V → A, one step back unless archived, and to cancelled from everything but the archive.
/// [ours]: nobody has published the full table. An unknown code is never allowed.
[[nodiscard]] bool isOrderStatusChangeAllowed(QStringView from, QStringView to);

} // namespace smartup
