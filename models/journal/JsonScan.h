#pragma once

#include <QByteArray>

#include <algorithm>

namespace smartup::jsonscan {

/// Steps over JSON text byte by byte, for text that a parser would refuse because it ends in the
/// middle.

[[nodiscard]] inline bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// End of the text that begins with the quote at `i`: behind its closing quote.
[[nodiscard]] inline qsizetype endOfText(QByteArrayView json, qsizetype i)
{
    for (++i; i < json.size() && json[i] != '"'; ++i) {
        if (json[i] == '\\') {
            ++i;
        }
    }
    return std::min(i + 1, json.size());
}

} // namespace smartup::jsonscan
