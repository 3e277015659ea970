#pragma once

#include "app/ctl/Command.h"

namespace smartup {

/// `smartupctl log alerts`: the rules by which window and `smartupctl serve` alert. Gets the words behind
/// `alerts`.
[[nodiscard]] ExitCode runLogAlerts(const Command &self, const QStringList &arguments);

} // namespace smartup
