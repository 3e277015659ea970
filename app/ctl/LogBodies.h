#pragma once

#include "app/ctl/Command.h"

namespace smartup {

/// `smartupctl log search-bodies`: which requests and answers have a text, newest first, printed as they
/// are found. Gets the words behind its own.
[[nodiscard]] ExitCode runLogSearchBodies(const Command &self, const QStringList &arguments);

} // namespace smartup
