#pragma once

#include "models/exchange/Schedule.h"

#include <QHash>
#include <QString>

namespace smartup {

/// Which runs of schedules were claimed and how they ended, in a file that the desktop program and
/// smartupctl share. Each function opens the file, does one transaction and closes it: call them on
/// a worker thread.
class ScheduleLedger
{
public:
    explicit ScheduleLedger(const QString &dataFolder);

    /// The lock that whoever runs a connection's schedules holds.
    [[nodiscard]] QString lockFile(const QString &profileId) const;

    /// A new epoch: claims of earlier ones are refused from now on.
    [[nodiscard]] Result<qint64> beginEpoch(const QString &profileId) const;
    /// False when the moment was claimed before, or when the epoch is not the newest.
    [[nodiscard]] Result<bool> claim(const QString &profileId,
                                     const QString &scheduleId,
                                     const QDateTime &due,
                                     qint64 epoch) const;
    [[nodiscard]] Status
    finish(const QString &profileId, const QString &scheduleId, const ScheduleResult &result) const;
    /// The moments of a schedule have been looked at until then; `missed` of them are asked about.
    [[nodiscard]] Status handle(const QString &profileId,
                                const QString &scheduleId,
                                const QDateTime &until,
                                const DueRuns &missed = {}) const;
    /// What a person said to the question of a schedule; false when there is none.
    [[nodiscard]] Result<bool>
    answer(const QString &profileId, const QString &scheduleId, bool isCaughtUp) const;
    /// It is done, or nobody needs to be asked any more.
    [[nodiscard]] Status settle(const QString &profileId, const QString &scheduleId) const;

    struct Memory
    {
        QHash<QString, QDateTime> handled; ///< by schedule
        QHash<QString, ScheduleResult> last; ///< by schedule
        QHash<QString, MissedQuestion> questions; ///< by schedule
    };
    [[nodiscard]] Result<Memory> memory(const QString &profileId) const;

private:
    QString m_folder;
};

} // namespace smartup
