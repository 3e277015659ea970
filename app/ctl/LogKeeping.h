#pragma once

#include "app/ctl/Command.h"

namespace smartup {

/// What `smartupctl log` does besides printing: `prune`, `archive`, `retention`. They get the words
/// behind their own.
[[nodiscard]] ExitCode runLogPrune(const Command &self, const QStringList &arguments);
[[nodiscard]] ExitCode runLogArchive(const Command &self, const QStringList &arguments);
[[nodiscard]] ExitCode runLogRetention(const Command &self, const QStringList &arguments);

} // namespace smartup
