#pragma once

#include <QString>

namespace smartup {

/// The beginning of a text from outside, of at most so many characters; "…" says that more followed.
[[nodiscard]] QString beginningOf(const QString &text, qsizetype longest);

/// A tooltip that says this text and nothing else. Qt guesses whether it was given rich text: what a
/// server or a file wrote could look like a page then, and fetch pictures. A long text is cut.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace smartup
