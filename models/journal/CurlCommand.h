#pragma once

#include "models/journal/JournalRow.h"

#include <QString>

namespace smartup {

/// The request of a call as a command for a POSIX shell that sends it again, with the same bytes. curl
/// asks for the password: neither it nor any other header of a sign-in or cookie is in the command. What
/// was masked or left out before it was stored is named in a comment, never made up. An empty login
/// stands for one that is not known.
[[nodiscard]] QString curlCommand(const JournalDetail &detail, const QString &login);

/// One word of a POSIX shell, whatever is in the text.
[[nodiscard]] QString shellWord(const QString &text);

} // namespace smartup
