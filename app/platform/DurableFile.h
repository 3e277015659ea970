#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QString>

namespace smartup {

/// Why no file may take the place of what has this name; empty when one may. A file that is written beside its
/// place and renamed, as QSaveFile does, would remove a pipe or (as the administrator) a device.
[[nodiscard]] QString whyNotReplaceable(const QString &path);

/// Writes a file that is there, whole, after a power cut too: when this answers well, the bytes and
/// the entry in the folder are on the disk. Only its owner may read it.
[[nodiscard]] Status writeDurably(const QString &path, const QByteArray &bytes);

/// Makes an empty file that only its owner may read, or takes the rights of others from one that is there.
/// An error is the system's words; empty when all is well.
[[nodiscard]] QString makePrivate(const QString &path);

/// What somebody else wrote into a file is on the disk when this answers well.
[[nodiscard]] Status syncDurably(const QString &path);

/// Gives a file whose bytes are on the disk another name in its folder, one that is not taken; the
/// entry in the folder is on the disk, too, when this answers well.
[[nodiscard]] Status renameDurably(const QString &from, const QString &to);

/// Makes a file that has so many bytes of the disk for itself, or leaves one that is as long. False when
/// there is no such room; a shorter one stays as it was then, and none is left that was not there.
[[nodiscard]] bool takeRoom(const QString &path, qint64 bytes);

} // namespace smartup
