#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <span>

namespace smartup {

/// What a field may hold when Smartup's description lists every word of it (`inventory_kind`: G, M, P);
/// empty for all other fields. Statuses are not among them: their lists are not closed.
[[nodiscard]] std::span<const QLatin1StringView> closedWords(QLatin1StringView field);

/// May the field hold the value? Any, when its list is not closed.
[[nodiscard]] bool isAmongWords(std::span<const QLatin1StringView> words, QStringView value);

} // namespace smartup
