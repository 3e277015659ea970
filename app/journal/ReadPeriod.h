#pragma once

#include "models/core/Clock.h"
#include "models/core/Result.h"
#include "models/journal/PeriodReport.h"

#include <QString>

#include <functional>

namespace smartup {

/// What the log knows of these days. Takes as long as there is trouble to be counted, so it is called from a
/// worker; the report says when it was cancelled.
[[nodiscard]] Result<PeriodReport> readPeriod(const QString &journal,
                                              const ReportPeriod &period,
                                              const QDateTime &now,
                                              const std::function<bool()> &isCancelled);

} // namespace smartup
