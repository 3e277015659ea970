#include "app/platform/DurableFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#endif

namespace smartup {

namespace {

Error fileError(const QString &path, const QString &raw)
{
    return { ErrorOrigin::Storage,
             QCoreApplication::translate("DurableFile", "The file %1 cannot be written.").arg(path),
             QCoreApplication::translate("DurableFile", "Make room on the disk."),
             raw,
             {} };
}

#ifdef Q_OS_WIN

QString syncFolder(const QString & /*folder*/)
{
    return {}; // NTFS keeps the entry with the file
}

QString syncFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && ::_commit(file.handle()) == 0 ? QString()
                                                                            : file.errorString();
}

#else

/// A file or a folder. Answers the system's error.
QString syncFile(const QString &path)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the system's own signature
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = handle >= 0 && ::fsync(handle) == 0;
    QString error =
        isSynced ? QString() : QString::fromStdString(std::generic_category().message(errno));
    if (handle >= 0) {
        ::close(handle);
    }
    return error;
}

/// QSaveFile writes the bytes through to the disk, but not the folder that names them.
QString syncFolder(const QString &folder)
{
    return syncFile(folder);
}

#endif

/// Not just made longer: a file with holes has no room.
bool fill(QFile &file, qint64 bytes)
{
#ifdef Q_OS_LINUX
    return ::posix_fallocate(file.handle(), 0, bytes) == 0;
#else
    const QByteArray block(1024LL * 1024, '\0');
    qint64 left = bytes;
    while (left > 0) {
        const qint64 size = std::min<qint64>(left, block.size());
        if (file.write(block.constData(), size) != size) {
            return false;
        }
        left -= size;
    }
    return file.flush();
#endif
}

} // namespace

bool takeRoom(const QString &path, qint64 bytes)
{
    QFile file(path);
    const qint64 former = file.size();
    if (former >= bytes) {
        return true;
    }
    const bool isThere = file.open(QIODevice::ReadWrite) && fill(file, bytes);
    const bool isAsBefore = !isThere && former > 0 && file.resize(former); // less room is some room
    if (!isThere && !isAsBefore) {
        file.remove();
    }
    return isThere;
}

QString whyNotReplaceable(const QString &path)
{
    const QFileInfo there(path);
    return there.exists() && !there.isFile() && !there.isDir() // of a folder QSaveFile says it
        ? QCoreApplication::translate("FolderSource", "This is a pipe or a device, not a file.")
        : QString();
}

Status writeDurably(const QString &path, const QByteArray &bytes)
{
    if (const QString refusal = whyNotReplaceable(path); !refusal.isEmpty()) {
        return fileError(path, refusal);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit()) {
        return fileError(path, file.errorString());
    }
    if (const QString error = syncFolder(QFileInfo(path).absolutePath()); !error.isEmpty()) {
        return fileError(path, error);
    }
    return Done {};
}

QString makePrivate(const QString &path)
{
    constexpr QFileDevice::Permissions ours = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther
        | QFileDevice::ExeOther;
    QFile file(path);
    const bool isThere = file.exists();
    const bool isPrivate = isThere ? (file.permissions() & others) == 0 || file.setPermissions(ours)
                                   : file.open(QIODevice::ReadWrite, ours);
    return isPrivate ? QString() : file.errorString();
}

Status syncDurably(const QString &path)
{
    const QString error = syncFile(path);
    return error.isEmpty() ? Status(Done {}) : Status(fileError(path, error));
}

Status renameDurably(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.rename(to)) { // refuses a name that is taken
        return fileError(to, file.errorString());
    }
    if (const QString error = syncFolder(QFileInfo(to).absolutePath()); !error.isEmpty()) {
        return fileError(to, error);
    }
    return Done {};
}

} // namespace smartup
