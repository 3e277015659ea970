#pragma once

#include <QString>

namespace smartup {

/// Text from outside as it may stand on a screen or a terminal: control characters, ANSI escapes,
/// line breaks and the marks that turn the direction of writing become visible escapes (`\n`,
/// `\u202E`), so that no text can look like something it is not.
[[nodiscard]] QString visibleText(const QString &text);

/// The same for text of several lines: line breaks and tabs stay.
[[nodiscard]] QString visibleLines(const QString &text);

/// The first 60 characters of a text from outside, for a sentence about it; "…" says that more
/// followed.
[[nodiscard]] QString excerpt(const QString &text);

/// A decimal text with the groups of the user's language, digit by digit: never through a double.
/// Text that is no number comes back as it is.
[[nodiscard]] QString groupedAmount(const QString &amount);

} // namespace smartup
