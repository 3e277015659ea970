#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace smartup {

/// What a folder of files holds under one name, and what is to be done about it.
enum class FolderVerdict {
    Ready, ///< a file that may be taken
    Waiting, ///< it may still be written
    Ignored, ///< hidden, or under a name that programs use while they write
    Refused, ///< never taken; the reason says why
};

struct FolderJudgement
{
    FolderVerdict verdict = FolderVerdict::Ready;
    QString reason; ///< one translated sentence when refused
};

/// What lies in the folder now.
struct FolderEntry
{
    QString name; ///< safe to show; a Ready one's is also the file's own
    FolderJudgement judgement;
};

/// How long a file must have stayed as it is before it is taken.
inline constexpr qint64 SettleMs = 5000;

/// By its name alone: Ready, Ignored or Refused. `name`: the bytes that the system has. Files of other
/// formats, names that are no text, that hide something or that other systems cannot hold are refused.
[[nodiscard]] FolderJudgement judgeFileName(QByteArrayView name);

/// Has a file that looks the same since then been left alone long enough? A date in the future proves
/// nothing.
[[nodiscard]] bool
isSettled(const QDateTime &modified, const QDateTime &sameSince, const QDateTime &now);

/// The name under which a file is put away: the moment before it, so that the next of that name has
/// its own place. `attempt` from 1 tells those of one second apart.
[[nodiscard]] QString putAwayName(const QString &name, const QDateTime &moment, int attempt);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::FolderEntry)
