#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace smartup {

/// Where a text was found: bytes of the body.
struct BodyMatch
{
    qsizetype at = 0;
    qsizetype length = 0;

    friend bool operator==(const BodyMatch &, const BodyMatch &) = default;
};

/// How the bytes of a body are read.
enum class BodyReading {
    Plain, ///< every byte is what it is: XML, HTML, text
    Json, ///< an escape is the character that it stands for: `\u0434` is “д”, `\"` a quotation mark
};

/// JSON as far as its first character tells.
[[nodiscard]] BodyReading bodyReadingOf(QByteArrayView body);

/// Finds a text in the UTF-8 of a body, in one pass and without a copy: so many bytes cost so much time,
/// whatever stands in them and whatever is looked for.
///
/// Upper and lower case are the same, in every alphabet, character by character: “МАГАЗИН” finds
/// “магазин”, while “ss” does not find “ß”, “е” not “ё”, and spaces and line breaks count. In JSON an
/// escape is one character, whichever way it was written: “дом” finds `\u0434ом`, and “0434” does not
/// find it, because nobody reads it there. A text with a backslash is looked for as the body has it,
/// too, when it is not found as the escapes mean it: `\u0434` finds `\u0434`. What is not UTF-8 matches
/// nothing.
class BodyMatcher
{
public:
    explicit BodyMatcher(const QString &text);

    /// There is nothing to look for.
    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }
    [[nodiscard]] std::optional<BodyMatch> first(QByteArrayView body, BodyReading reading) const;
    /// From the first on, none over another, at most so many.
    [[nodiscard]] std::vector<BodyMatch>
    all(QByteArrayView body, BodyReading reading, std::size_t most) const;

private:
    void scan(QByteArrayView body,
              BodyReading reading,
              const std::function<bool(const BodyMatch &)> &takesMore) const;
    /// Where the first character may stand from here on; the end of the body when nowhere.
    [[nodiscard]] qsizetype
    nextBeginning(QByteArrayView body, qsizetype at, BodyReading reading) const;
    void noteFirstBytes();

    std::vector<char32_t> m_text; ///< folded
    std::vector<std::size_t>
        m_fallBack; ///< how much of the text still stands when it goes on otherwise
    std::array<bool, 256> m_mayBegin {}; ///< bytes with which the first character may begin
    bool m_hasBackslash = false;
};

/// One character of a body.
struct BodyCharacter
{
    char32_t code = 0; ///< U+FFFD for a byte that is not UTF-8
    qsizetype length = 1; ///< in bytes
};

/// The character at this place, which is in the body.
[[nodiscard]] BodyCharacter bodyCharacterAt(QByteArrayView body, qsizetype at, BodyReading reading);

/// What stands around a match, on one line and with its escapes read; `…` where it goes on. A text from
/// outside: to be shown through visibleText().
[[nodiscard]] QString bodyExcerpt(QByteArrayView body, const BodyMatch &match, BodyReading reading);

} // namespace smartup
