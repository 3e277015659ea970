#include "app/exchange/DatabaseStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 LargestFile = 4 << 20;

Error storageError(const QString &text, const QString &raw)
{
    return { ErrorOrigin::Storage, text, {}, raw, {} };
}

} // namespace

DatabaseStore::DatabaseStore(QString directory)
    : m_directory(std::move(directory))
{
}

QString DatabaseStore::filePath() const
{
    return QDir(m_directory).filePath(u"databases.json"_s);
}

Result<QList<DatabaseProfile>> DatabaseStore::load() const
{
    QFile file(filePath());
    if (!file.exists()) {
        return QList<DatabaseProfile>();
    }
    if (file.size() > LargestFile || !file.open(QIODevice::ReadOnly)) {
        return storageError(
            QCoreApplication::translate("DatabaseStore", "The file %1 cannot be read.")
                .arg(filePath()),
            file.errorString());
    }
    return databaseProfilesFromJson(file.readAll());
}

Status DatabaseStore::save(const QList<DatabaseProfile> &profiles) const
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QSaveFile file(filePath());
    const QByteArray json = databaseProfilesToJson(profiles);
    const bool isWritten = QDir().mkpath(m_directory) && file.open(QIODevice::WriteOnly)
        && file.setPermissions(ownerOnly) && file.write(json) == json.size() && file.commit();
    if (!isWritten) {
        return storageError(
            QCoreApplication::translate("DatabaseStore", "The file %1 cannot be written.")
                .arg(filePath()),
            file.errorString());
    }
    return Done {};
}

} // namespace smartup
