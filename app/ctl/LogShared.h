#pragma once

#include "app/ctl/Command.h"

namespace smartup {

/// `smartupctl log shared …`: the log that several computers share on a PostgreSQL server. Gets the
/// words behind its own.
[[nodiscard]] ExitCode runLogShared(const Command &self, const QStringList &arguments);

} // namespace smartup
