#pragma once

#include "models/core/Result.h"
#include "models/journal/CasePreview.h"
#include "models/journal/JournalQuery.h"
#include "models/journal/JournalRecords.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace smartup {

/// More lines are no case but a copy of the log; each is read and looked through one by one.
inline constexpr int MostCaseDocuments = 2000;

/// Everything that a case file will hold, as it will leave the house.
struct CaseDraft
{
    QList<RunRecord> runs;
    QList<CallRecord> calls; ///< in the order of the journal, each with the chosen documents only
    CasePreview preview;
};

/// A new key for pseudonyms, from the system's source of random numbers.
[[nodiscard]] QByteArray newCaseKey();

/// Reads the lines of the journal and replaces what must not leave. For a worker's thread; cancelled,
/// it ends with an error without a text.
[[nodiscard]] Result<CaseDraft> draftCase(const QString &journal,
                                          const QList<qint64> &documentIds,
                                          const QByteArray &key,
                                          const std::function<bool()> &isCancelled);

/// The lines that a query finds, the newest last; an error when they are more than a case may have.
[[nodiscard]] Result<QList<qint64>> caseDocuments(const QString &journal,
                                                  const JournalQuery &query);

} // namespace smartup
