#pragma once

#include "models/journal/PeriodReport.h"

#include <QString>

namespace smartup {

/// The report as one page of HTML in the user's language: no script, nothing that is fetched, every text of
/// the log escaped; light, and made to be printed. QTextDocument understands it, too.
[[nodiscard]] QString reportHtml(const PeriodReport &report);

} // namespace smartup
