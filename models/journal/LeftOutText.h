#pragma once

#include "models/journal/FilterExpression.h"

namespace smartup {

/// What a filter leaves out by any of these fields, as a button of the log says it: "not Order", "not
/// Order and 2 more"; empty when it leaves out nothing. Of outcomes it is what is missing, when that is
/// shorter. `now` says which day is today.
[[nodiscard]] QString
leftOutText(const JournalQuery &query, const QList<FilterField> &fields, const QDateTime &now);

} // namespace smartup
