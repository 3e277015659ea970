#pragma once

#include "models/core/Result.h"
#include "models/journal/JournalRow.h"

#include <QByteArray>

namespace smartup {

/// Of a longer body this much of the beginning and of the end is kept.
inline constexpr qint64 KeptHead = 1024LL * 1024;
inline constexpr qint64 KeptTail = 64LL * 1024;

/// Head and tail of a body; the whole when it is not longer than both.
[[nodiscard]] StoredBody cutBody(const QByteArray &body);

[[nodiscard]] QByteArray compressed(const QByteArray &bytes);
/// An Error when the bytes are damaged or would grow beyond `most`: no body of a journal is larger.
[[nodiscard]] Result<QByteArray> decompressed(const QByteArray &packed,
                                              qint64 most = KeptHead + KeptTail);

} // namespace smartup
