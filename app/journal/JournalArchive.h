#pragma once

#include "app/journal/RetentionOrder.h"
#include "models/core/Result.h"
#include "models/journal/Retention.h"

#include <functional>

namespace smartup {

/// What an archive holds.
struct ArchiveReport
{
    QString file;
    qint64 calls = 0;
    qint64 documents = 0; ///< lines
    qint64 bytes = 0;
};

/// Writes everything the journal has of a month into a journal of its own that can only be read:
/// first under another name, then compared with the journal row by row, then put in its place, on the
/// disk. Whatever ends it before, there is no archive of that month, and nothing has left the journal.
/// An archive that is there is never written again.
///
/// For a worker's thread; the journal is read in short pieces and goes on being written.
[[nodiscard]] Result<ArchiveReport> archiveMonth(const QString &journal,
                                                 const QString &folder,
                                                 QDate month,
                                                 const std::function<bool()> &isCancelled,
                                                 const KeepingProgress &progressed = {});

} // namespace smartup
