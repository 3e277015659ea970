#pragma once

#include "models/exchange/Schedule.h"

namespace smartup {

/// The schedules of a connection, as a file of the configuration folder: written whole and through
/// to the disk, readable by its owner only. A file that cannot be read stays as it is.
class ScheduleStore
{
public:
    explicit ScheduleStore(const QString &configFolder);

    [[nodiscard]] QString filePath(const QString &profileId) const;
    /// No file is an empty list.
    [[nodiscard]] Result<QList<Schedule>> load(const QString &profileId) const;
    /// Adds the schedule or replaces the one of its id. The file is read again first: the command
    /// line may have changed it.
    [[nodiscard]] Result<QList<Schedule>> put(const QString &profileId,
                                              const Schedule &schedule) const;
    /// An id that is not there is no error.
    [[nodiscard]] Result<QList<Schedule>> remove(const QString &profileId, const QString &id) const;

private:
    [[nodiscard]] Result<QList<Schedule>>
    change(const QString &profileId, const std::function<void(QList<Schedule> &)> &change) const;

    QString m_folder;
};

} // namespace smartup
