#pragma once

#include "app/journal/JournalDatabase.h"
#include "models/core/Error.h"

#include <QString>

#include <optional>

namespace smartup {

/// Where a journal of a former version is copied to before it is upgraded.
[[nodiscard]] QString formerVersionFile(const QString &file, int version);

/// Why there is no copy.
struct NoFormerVersion
{
    StorageTrouble trouble = StorageTrouble::Other;
    Error error;
};

/// Copies a journal that is about to be upgraded, whole and as of one moment, to a file beside it: first
/// under another name, then on the disk, then in its place. The copies of earlier upgrades go then: the
/// last one is kept. Nothing when there is a copy; otherwise the journal must stay as it is.
///
/// `room`: bytes that are free on the disk; negative when nobody knows. Takes minutes for millions of
/// lines. Others may read and write meanwhile, but must not upgrade.
[[nodiscard]] std::optional<NoFormerVersion> keepFormerVersion(const QString &file, qint64 room);

} // namespace smartup
