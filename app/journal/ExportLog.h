#pragma once

#include "app/journal/LogWriters.h"

#include <functional>

namespace smartup {

/// Writes the lines that a query finds into a file, oldest first, block by block over a connection that
/// cannot write: lines that come meanwhile are not among them. Takes as long as it takes, so it is called
/// from a worker. The file appears when it is whole; a cancelled or failed export leaves none.
[[nodiscard]] Result<LogExportReport>
exportLog(const QString &journal,
          const LogExportOrder &order,
          const std::function<bool()> &isCancelled,
          const std::function<void(const LogExportProgress &)> &tell,
          const LogExportLimits &limits = logExportLimits());

} // namespace smartup
