#pragma once

#include "app/ctl/Command.h"

namespace smartup {

/// `smartupctl log case make|show|replay FILE`: case files. Gets the words behind `case`.
[[nodiscard]] ExitCode runLogCase(const Command &self, const QStringList &arguments);

} // namespace smartup
