#pragma once

#include "models/core/Result.h"
#include "models/journal/JournalRow.h"

#include <QByteArrayList>
#include <QList>

#include <functional>

namespace smartup {

/// Lines of one call, with everything the log knows about them.
struct CaseCall
{
    JournalDetail detail; ///< of its first line, without that line's document
    QList<DocumentRecord> documents;
    QByteArrayList
        bodies; ///< each document as it travelled, in the same order; empty when not stored
};

/// What the journal, the log's own or that of a case file, holds about these lines: call by call, in
/// the order of the journal. Lines that are not there are left out. For a worker's thread; cancelled,
/// it ends with an error without a text.
[[nodiscard]] Result<QList<CaseCall>> readCaseCalls(const QString &journal,
                                                    const QList<qint64> &documentIds,
                                                    const std::function<bool()> &isCancelled);

} // namespace smartup
