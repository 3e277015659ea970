#pragma once

#include <QDate>
#include <QList>
#include <QMetaType>
#include <QString>

namespace smartup {

/// What is known of an archive.
enum class ArchiveState {
    Unchecked, ///< nobody has walked along its chain yet
    Whole, ///< it is as it was stored
    NoChain, ///< made by a version of the program that kept none: nobody can say
    Changed, ///< it does not agree with its chain
    Unreadable, ///< damaged, of a newer version, or something else
};
/// A few translated words for a column.
[[nodiscard]] QString archiveStateText(ArchiveState state);

/// The archive of a month.
struct ArchiveEntry
{
    QString file;
    QDate month; ///< its first day, UTC
    qint64 bytes = 0;
    qint64 lines = -1; ///< not known yet, or not to be read
    ArchiveState state = ArchiveState::Unchecked;
    QString said; ///< by its chain, or why it cannot be read: whole sentences in lines

    friend bool operator==(const ArchiveEntry &, const ArchiveEntry &) = default;
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::ArchiveEntry)
