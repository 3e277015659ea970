#pragma once

#include "app/ctl/Command.h"

namespace smartup {

/// `smartupctl log verify`: is the log as it was stored? Gets the words behind its own.
[[nodiscard]] ExitCode runLogVerify(const Command &self, const QStringList &arguments);

} // namespace smartup
