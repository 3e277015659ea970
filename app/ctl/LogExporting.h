#pragma once

#include "app/ctl/Command.h"

namespace smartup {

/// What `smartupctl log` writes into files: `export` the lines that a filter finds, `report` what happened in
/// some days. They get the words behind their own.
[[nodiscard]] ExitCode runLogExport(const Command &self, const QStringList &arguments);
[[nodiscard]] ExitCode runLogReport(const Command &self, const QStringList &arguments);

} // namespace smartup
