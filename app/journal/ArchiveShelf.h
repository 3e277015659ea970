#pragma once

#include "app/journal/RetentionWalk.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <memory>

namespace smartup {

/// Where the archive of a month is.
[[nodiscard]] QString archiveFolderIn(const QString &dataFolder);
[[nodiscard]] QString archiveFile(const QString &folder, QDate month);
/// The months that are there, earliest first.
[[nodiscard]] QList<QDate> archivedMonths(const QString &folder);

/// The archives of months, opened read-only when they are asked for.
class ArchiveShelf
{
public:
    explicit ArchiveShelf(QString folder);
    ~ArchiveShelf();
    ArchiveShelf(const ArchiveShelf &) = delete;
    ArchiveShelf &operator=(const ArchiveShelf &) = delete;

    /// Is all of the call there, and each of these remarks about it (uuids), which may have been made
    /// after its month was archived? False when there is no archive of its month, or one that cannot
    /// be read.
    [[nodiscard]] bool holds(const WalkedCall &call, const QStringList &remarks);

private:
    [[nodiscard]] static bool holdsRemarks(JournalDatabase &archive, const QStringList &remarks);

    QString m_folder;
    QHash<QDate, std::shared_ptr<JournalDatabase>> m_open; ///< nullptr = cannot be opened
};

} // namespace smartup
