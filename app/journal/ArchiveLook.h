#pragma once

#include "app/journal/ChainWalk.h"
#include "models/core/Error.h"
#include "models/journal/ArchiveEntry.h"

#include <optional>

namespace smartup {

/// The archives in the folder, earliest first; none is opened.
[[nodiscard]] QList<ArchiveEntry> archivesIn(const QString &folder);

/// How many lines it has, and whether it is as it was stored: walks along its chain, which may take a
/// minute, in a worker. Cancelled, it is as unchecked as before.
[[nodiscard]] ArchiveEntry lookAtArchive(ArchiveEntry entry, const ChainGoesOn &goesOn);

/// Why a file that somebody chose is not shown as an exchange log; nothing when it is.
[[nodiscard]] std::optional<Error> whyNotShown(const QString &file);

} // namespace smartup
