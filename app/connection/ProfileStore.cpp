#include "app/connection/ProfileStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Nobody has ten thousand connections; whatever this file is, it is not ours.
constexpr qint64 LargestFile = 4 << 20;

Error storageError(const QString &text, const QString &raw)
{
    return { ErrorOrigin::Storage, text, {}, raw, {} };
}

} // namespace

ProfileStore::ProfileStore(QString directory)
    : m_directory(std::move(directory))
{
}

QString ProfileStore::filePath() const
{
    return QDir(m_directory).filePath(u"connections.json"_s);
}

Result<ProfileList> ProfileStore::load()
{
    m_isUnreadable = false;
    QFile file(filePath());
    if (!file.exists()) {
        return ProfileList {};
    }
    m_isUnreadable = true;
    if (!QFileInfo(file).isFile() || file.size() > LargestFile) {
        return storageError(
            QCoreApplication::translate("ProfileStore", "%1 is not a file of connections.")
                .arg(filePath()),
            {});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return storageError(
            QCoreApplication::translate("ProfileStore", "The file %1 cannot be read.")
                .arg(filePath()),
            file.errorString());
    }
    auto list = profileListFromJson(file.readAll());
    m_isUnreadable = !list.isOk();
    return list;
}

Status ProfileStore::setAside() const
{
    for (int number = 1;; ++number) {
        const QString name = filePath() + u".unreadable-"_s + QString::number(number);
        if (QFile::exists(name)) {
            continue;
        }
        QFile file(filePath());
        if (!file.rename(name)) {
            return storageError(
                QCoreApplication::translate("ProfileStore",
                                            "The unreadable file %1 could not be set aside.")
                    .arg(filePath()),
                file.errorString());
        }
        return Done {};
    }
}

Status ProfileStore::save(const ProfileList &list)
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!QDir().mkpath(m_directory)
        || !QFile::setPermissions(m_directory, ownerOnly | QFileDevice::ExeOwner)) {
        return storageError(
            QCoreApplication::translate("ProfileStore", "The folder %1 cannot be written.")
                .arg(m_directory),
            {});
    }
    if (m_isUnreadable) {
        if (auto aside = setAside(); !aside) {
            return aside;
        }
        m_isUnreadable = false;
    }
    QSaveFile file(filePath());
    const QByteArray json = profileListToJson(list);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(json) == json.size() && file.commit();
    if (!isWritten) {
        return storageError(
            QCoreApplication::translate("ProfileStore", "The file %1 cannot be written.")
                .arg(filePath()),
            file.errorString());
    }
    return Done {};
}

} // namespace smartup
