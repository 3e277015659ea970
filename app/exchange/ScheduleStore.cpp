#include "app/exchange/ScheduleStore.h"

#include "app/core/ProgramLock.h"
#include "app/platform/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 LargestFile = 4LL * 1024 * 1024;
constexpr std::chrono::milliseconds LockPatience {
    2000
}; ///< the other program writes a few kilobytes

Error fileError(const char *text, const QString &path, const QString &raw)
{
    return {
        ErrorOrigin::Storage, QCoreApplication::translate("Schedule", text).arg(path), {}, raw, {}
    };
}

} // namespace

ScheduleStore::ScheduleStore(const QString &configFolder)
    : m_folder(QDir(configFolder).filePath(u"schedules"_s))
{
}

QString ScheduleStore::filePath(const QString &profileId) const
{
    return QDir(m_folder).filePath(profileId + u".json"_s);
}

Result<QList<Schedule>> ScheduleStore::load(const QString &profileId) const
{
    QFile file(filePath(profileId));
    if (!file.exists()) {
        return QList<Schedule> {};
    }
    if (!QFileInfo(file).isFile() || file.size() > LargestFile || !file.open(QIODevice::ReadOnly)) {
        return fileError(QT_TRANSLATE_NOOP("Schedule", "The file of schedules %1 cannot be read."),
                         file.fileName(), file.errorString());
    }
    return schedulesFromJson(file.readAll());
}

Result<QList<Schedule>>
ScheduleStore::change(const QString &profileId,
                      const std::function<void(QList<Schedule> &)> &change) const
{
    QDir().mkpath(m_folder);
    ProgramLock lock(filePath(profileId) + u".lock"_s);
    if (!lock.tryLock(LockPatience)) {
        return fileError(
            QT_TRANSLATE_NOOP("Schedule", "The file of schedules %1 cannot be written now."),
            filePath(profileId), {});
    }
    Result<QList<Schedule>> schedules = load(profileId);
    if (!schedules) {
        return schedules;
    }
    change(schedules.value());
    if (const Status written =
            writeDurably(filePath(profileId), schedulesToJson(schedules.value()));
        !written) {
        return written.error();
    }
    return schedules;
}

Result<QList<Schedule>> ScheduleStore::put(const QString &profileId, const Schedule &schedule) const
{
    return change(profileId, [&schedule](QList<Schedule> &all) {
        const auto former = std::ranges::find(all, schedule.id, &Schedule::id);
        if (former == all.end()) {
            all.append(schedule);
        } else {
            *former = schedule;
        }
    });
}

Result<QList<Schedule>> ScheduleStore::remove(const QString &profileId, const QString &id) const
{
    return change(profileId, [&id](QList<Schedule> &all) {
        all.removeIf([&id](const Schedule &schedule) { return schedule.id == id; });
    });
}

} // namespace smartup
