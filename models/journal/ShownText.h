#pragma once

#include "models/journal/BodyMatcher.h"

#include <QString>

#include <memory>
#include <vector>

namespace smartup {

/// A text as it is shown: with line breaks of our own where a line would be too long to be laid out.
struct ShownText
{
    QString text;
    std::vector<qsizetype> breaks; ///< places of our own line breaks in `text`, ascending
};
using SharedShownText = std::shared_ptr<const ShownText>;

/// No line of it is longer than so many UTF-16 units, or one more where a pair would be torn.
[[nodiscard]] ShownText withShortLines(const QString &text, qsizetype longestLine);

/// Where a text stands in what is shown, in UTF-16 units.
struct ShownMatch
{
    qsizetype at = 0;
    qsizetype length = 0;

    friend bool operator==(const ShownMatch &, const ShownMatch &) = default;
};

/// Found as a search in bodies finds it (BodyMatcher): our own line breaks are not there for it, escapes of
/// JSON are what they stand for. At most so many, in their order. Takes milliseconds for a megabyte.
[[nodiscard]] std::vector<ShownMatch>
shownMatches(const ShownText &shown, const QString &text, std::size_t most);

/// The first match that does not begin before this place, or the very first one when there is none
/// behind it; −1 when there are no matches.
[[nodiscard]] qsizetype matchFrom(const std::vector<ShownMatch> &matches, qsizetype place);

} // namespace smartup
