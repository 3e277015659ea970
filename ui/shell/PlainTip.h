#pragma once

#include <QString>

namespace smartup {

/// A tooltip guesses whether it was given rich text. This makes one of a server's or a file's text in which
/// nothing is but text; of a long one the beginning, of an empty one nothing.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace smartup
