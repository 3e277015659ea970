#pragma once

#include "models/core/Result.h"

#include <QDateTime>

namespace smartup {

/// What was saved out of a journal that cannot be used.
struct SalvageReport
{
    qint64 lines = 0;
    qint64 calls = 0;
};

/// Reads whatever can be read of a damaged journal, range by range, and writes it into a new one;
/// what cannot be read is skipped. Calls whose own row is lost are made up for their documents, and
/// every counter and range of the new journal is true. The damaged file is only read.
///
/// Lines whose moment is lost get that of a neighbour, or `now` when no moment is left.
///
/// Nothing of it is saved when not even its structure can be read. An Error is about the new file.
[[nodiscard]] Result<SalvageReport>
salvageJournal(const QString &damaged, const QString &fresh, const QDateTime &now);

} // namespace smartup
