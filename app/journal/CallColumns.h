#pragma once

#include "app/journal/JournalRows.h"
#include "models/journal/JournalRecords.h"

namespace smartup {

/// What a call `c` with its run `r` says, for a SELECT over `call c LEFT JOIN run r ON r.id = c.run`.
[[nodiscard]] QString callColumns();
inline constexpr int CallColumnCount = 18; ///< of callColumns()

/// Reads callColumns(), the first of which is column `first`. Ids, documents, bodies and settings are not
/// part of it; a text that cannot be read is told by `texts`.
[[nodiscard]] CallRecord callFromColumns(const QSqlQuery &query, int first, JournalRows &texts);

} // namespace smartup
