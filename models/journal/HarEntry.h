#pragma once

#include "models/journal/JournalRow.h"

#include <QByteArray>

namespace smartup {

/// What stands before the entries of an HTTP archive (HAR 1.2), and behind them.
[[nodiscard]] QByteArray harBegin();
[[nodiscard]] QByteArray harEnd();

/// A call as one entry of an HTTP archive. There are no cookies and no headers of a sign-in in it, and the
/// address is without credentials. Bodies that are no text are in base64; what the log does not have of them
/// is said in a comment. Keys of our own begin with an underscore, as the format wants it.
[[nodiscard]] QByteArray harEntry(const JournalDetail &detail);

} // namespace smartup
