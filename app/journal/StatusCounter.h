#pragma once

#include "app/journal/JournalDatabase.h"
#include "models/journal/StatusFigures.h"

#include <functional>
#include <optional>

namespace smartup {

/// How much of the log is looked at for one count, the newest first: what a person does not wait for.
/// Ten million documents of the last days are not counted then, and the answer says so.
struct StatusCountLimits
{
    qint64 calls = 100'000; ///< of any kind: those of other subjects are stepped over one by one
    qint64 orders = 200'000; ///< lines of orders
};

/// Counts orders by status. The journal's own counters know no status, so the lines of the orders are
/// read, and only they: the index of moments leads to the calls, a call to its lines.
class StatusCounter
{
public:
    /// Asked now and then; true ends the count without an answer.
    using IsCancelled = std::function<bool()>;

    StatusCounter(JournalDatabase &database,
                  IsCancelled isCancelled,
                  StatusCountLimits limits = {});

    /// Of one profile, or of all when the id is empty. Nothing when cancelled or when the database does
    /// not answer (lastError() then).
    [[nodiscard]] std::optional<StatusFigures> count(const QString &profileId,
                                                     const QDateTime &since);

    [[nodiscard]] const QSqlError &lastError() const { return m_error; }

private:
    /// Where the count begins when there are more calls than are looked at.
    [[nodiscard]] std::optional<qint64> momentOfOldestCall(qint64 sinceMs);
    [[nodiscard]] QSqlQuery statement(const QString &profileId, qint64 sinceMs);

    JournalDatabase &m_database;
    IsCancelled m_isCancelled;
    StatusCountLimits m_limits;
    QSqlError m_error;
};

} // namespace smartup
