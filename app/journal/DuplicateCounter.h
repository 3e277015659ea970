#pragma once

#include "app/journal/JournalDatabase.h"
#include "models/journal/DuplicateFigures.h"

#include <functional>
#include <optional>

namespace smartup {

/// How much of the log is looked at for one count, the newest first.
struct DuplicateCountLimits
{
    qint64 calls = 100'000; ///< of any kind: those that import nothing are stepped over one by one
    qint64 documents = 200'000; ///< lines of imports
};

/// Counts what became of imported documents that were there already. The journal's own counters know
/// neither which document came again nor which setting decided, so the lines of the imports are read, and
/// only they: the index of moments leads to the calls, a call to its lines.
class DuplicateCounter
{
public:
    /// Asked now and then; true ends the count without an answer.
    using IsCancelled = std::function<bool()>;

    DuplicateCounter(JournalDatabase &database,
                     IsCancelled isCancelled,
                     DuplicateCountLimits limits = {});

    /// Of one profile, or of all when the id is empty. Nothing when cancelled or when the database does
    /// not answer (lastError() then).
    [[nodiscard]] std::optional<DuplicateFigures> count(const QString &profileId,
                                                        const QDateTime &since);

    [[nodiscard]] const QSqlError &lastError() const { return m_error; }

private:
    /// From when on no line is missing: nothing older is there, or the retention took some away. Zero when
    /// there is no line at all.
    [[nodiscard]] std::optional<qint64> wholeSince();
    /// Where the count begins when there are more calls than are looked at.
    [[nodiscard]] std::optional<qint64> momentOfOldestCall(qint64 sinceMs);
    [[nodiscard]] std::optional<qint64> number(const QString &sql, const QVariantList &values);
    [[nodiscard]] QSqlQuery statement(const QString &profileId, qint64 sinceMs);

    JournalDatabase &m_database;
    IsCancelled m_isCancelled;
    DuplicateCountLimits m_limits;
    QSqlError m_error;
};

} // namespace smartup
