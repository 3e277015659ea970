#pragma once

#include "app/journal/RetentionOrder.h"
#include "models/core/Result.h"

#include <functional>

namespace smartup {

/// What a run of the retention would take away, and from which months archives would be made first.
/// Reads only; for a worker's thread, because it may go through millions of calls.
[[nodiscard]] Result<RetentionPreview> lookAtRetention(const QString &journal,
                                                       const RetentionOrder &order,
                                                       const std::function<bool()> &isCancelled,
                                                       const KeepingProgress &progressed = {});

/// The months that are over by the horizons and have lines, but no archive.
[[nodiscard]] Result<QList<QDate>> monthsToArchive(const QString &journal,
                                                   const RetentionOrder &order);

/// All months that are over at this moment and have lines, but no archive in the folder.
[[nodiscard]] Result<QList<QDate>>
monthsWithoutArchive(const QString &journal, const QString &archiveFolder, const QDateTime &now);

} // namespace smartup
