#pragma once

#include "models/journal/JournalRow.h"

#include <QString>

namespace smartup {

/// A line of the log in the title of a window: "Order, import 1C-00004511, 24.11.2026 10:42:07.113".
[[nodiscard]] QString detailTitle(const JournalRow &row);

} // namespace smartup
