#include "models/journal/BodyMatcher.h"

#include <QList>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char32_t Replacement = 0xFFFD;
/// Behind the last character that has another case.
constexpr char32_t EndOfCases = 0x1F000;
/// Bytes of an excerpt: some words before, so that the match is seen in a narrow column, and more behind.
constexpr qsizetype ExcerptBefore = 32;
constexpr qsizetype ExcerptBehind = 120;
constexpr qsizetype LongestExcerptMatch = 200;
constexpr qsizetype LengthOfUnicodeEscape = 6;

unsigned char byteAt(QByteArrayView body, qsizetype at)
{
    return static_cast<unsigned char>(body[at]);
}

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

BodyCharacter utf8At(QByteArrayView body, qsizetype at)
{
    const unsigned char lead = byteAt(body, at);
    if (lead < 0x80) {
        return { lead, 1 };
    }
    qsizetype length = 0;
    char32_t code = 0;
    char32_t lowest = 0;
    if (lead >= 0xC2 && lead < 0xE0) {
        length = 2;
        code = lead & 0x1FU;
        lowest = 0x80;
    } else if (lead >= 0xE0 && lead < 0xF0) {
        length = 3;
        code = lead & 0x0FU;
        lowest = 0x800;
    } else if (lead >= 0xF0 && lead < 0xF5) {
        length = 4;
        code = lead & 0x07U;
        lowest = 0x10000;
    }
    if (length == 0 || at + length > body.size()) {
        return { Replacement, 1 };
    }
    for (qsizetype i = 1; i < length; ++i) {
        const unsigned char byte = byteAt(body, at + i);
        if (!isContinuation(byte)) {
            return { Replacement, 1 };
        }
        code = (code << 6U) | (byte & 0x3FU);
    }
    const bool isSound = code >= lowest && code <= 0x10FFFF && !QChar::isSurrogate(code);
    return isSound ? BodyCharacter { code, length } : BodyCharacter { Replacement, 1 };
}

/// The four digits of `\uXXXX`; nothing when they are not there.
std::optional<char32_t> unicodeEscapeAt(QByteArrayView body, qsizetype at)
{
    if (at + LengthOfUnicodeEscape > body.size() || body[at] != '\\' || body[at + 1] != 'u') {
        return std::nullopt;
    }
    bool isNumber = false;
    const QByteArrayView digits = body.sliced(at + 2, LengthOfUnicodeEscape - 2);
    const bool areDigits = std::ranges::all_of(digits, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    const uint code = digits.toByteArray().toUInt(&isNumber, 16);
    return areDigits && isNumber ? std::optional<char32_t>(code) : std::nullopt;
}

BodyCharacter escapeAt(QByteArrayView body, qsizetype at)
{
    if (at + 1 >= body.size()) {
        return { U'\\', 1 };
    }
    switch (body[at + 1]) {
    case '"':
    case '\\':
    case '/':
        return { byteAt(body, at + 1), 2 };
    case 'b':
        return { U'\b', 2 };
    case 'f':
        return { U'\f', 2 };
    case 'n':
        return { U'\n', 2 };
    case 'r':
        return { U'\r', 2 };
    case 't':
        return { U'\t', 2 };
    default:
        break;
    }
    const std::optional<char32_t> code = unicodeEscapeAt(body, at);
    if (!code) {
        return { U'\\', 1 };
    }
    if (!QChar::isSurrogate(*code)) {
        return { *code, LengthOfUnicodeEscape };
    }
    const std::optional<char32_t> low = unicodeEscapeAt(body, at + LengthOfUnicodeEscape);
    const bool isPair = QChar::isHighSurrogate(*code) && low && QChar::isLowSurrogate(*low);
    if (!isPair) {
        return { Replacement, LengthOfUnicodeEscape };
    }
    return { QChar::surrogateToUcs4(static_cast<char16_t>(*code), static_cast<char16_t>(*low)),
             2 * LengthOfUnicodeEscape };
}

char32_t folded(char32_t code)
{
    if (code < 0x80) {
        return code >= U'A' && code <= U'Z' ? code + (U'a' - U'A') : code;
    }
    return QChar::toCaseFolded(code);
}

/// The start of a character near a place that may lie within one, or within an escape.
qsizetype startOfCharacter(QByteArrayView body, qsizetype place, BodyReading reading)
{
    qsizetype at = std::max<qsizetype>(place, 0);
    while (at < body.size() && isContinuation(byteAt(body, at))) {
        ++at;
    }
    if (reading == BodyReading::Plain) {
        return at;
    }
    for (qsizetype back = std::max<qsizetype>(at - LengthOfUnicodeEscape + 1, 0); back < at;
         ++back) {
        if (body[back] == '\\') {
            const qsizetype end = back + escapeAt(body, back).length;
            if (end > at) {
                return end;
            }
            back = end - 1; // the backslash of `\\` begins nothing
        }
    }
    return at;
}

} // namespace

BodyReading bodyReadingOf(QByteArrayView body)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    if (body.startsWith("\xEF\xBB\xBF")) { // a mark of the byte order, which says nothing in UTF-8
        body = body.sliced(3);
    }
    const auto first = std::ranges::find_if_not(body, isSpace);
    const bool isJson = first != body.end() && (*first == '{' || *first == '[' || *first == '"');
    return isJson ? BodyReading::Json : BodyReading::Plain;
}

BodyCharacter bodyCharacterAt(QByteArrayView body, qsizetype at, BodyReading reading)
{
    return reading == BodyReading::Json && body[at] == '\\' ? escapeAt(body, at) : utf8At(body, at);
}

BodyMatcher::BodyMatcher(const QString &text)
{
    const QList<uint> codes = text.toUcs4();
    m_text.reserve(static_cast<std::size_t>(codes.size()));
    for (const uint code : codes) {
        m_text.push_back(folded(code));
    }
    m_hasBackslash = text.contains(u'\\');
    // As Knuth, Morris and Pratt do it: what was read is never read again.
    m_fallBack.assign(m_text.size(), 0);
    std::size_t matched = 0;
    for (std::size_t i = 1; i < m_text.size(); ++i) {
        while (matched > 0 && m_text.at(i) != m_text.at(matched)) {
            matched = m_fallBack.at(matched - 1);
        }
        if (m_text.at(i) == m_text.at(matched)) {
            ++matched;
        }
        m_fallBack.at(i) = matched;
    }
    noteFirstBytes();
}

void BodyMatcher::noteFirstBytes()
{
    if (m_text.empty()) {
        return;
    }
    const auto note = [this](char32_t code) {
        const QByteArray bytes = QString::fromUcs4(&code, 1).toUtf8();
        m_mayBegin.at(byteAt(bytes, 0)) = true;
    };
    const char32_t first = m_text.front();
    if (!QChar::isSurrogate(first)) {
        note(first);
    }
    // Not only the other case: the sign of the kelvin is a “k”, too.
    for (char32_t code = 1; code < EndOfCases; ++code) {
        if (!QChar::isSurrogate(code) && code != first && folded(code) == first) {
            note(code);
        }
    }
}

qsizetype BodyMatcher::nextBeginning(QByteArrayView body, qsizetype at, BodyReading reading) const
{
    const bool readsEscapes = reading == BodyReading::Json;
    while (at < body.size() && !m_mayBegin[byteAt(body, at)]
           && !(readsEscapes && body[at] == '\\')) {
        ++at;
    }
    return at;
}

void BodyMatcher::scan(QByteArrayView body,
                       BodyReading reading,
                       const std::function<bool(const BodyMatch &)> &takesMore) const
{
    if (m_text.empty()) {
        return;
    }
    const std::size_t length = m_text.size();
    std::vector<qsizetype> starts(length); // of the last characters, round and round
    std::size_t characters = 0;
    std::size_t matched = 0;
    for (qsizetype at = nextBeginning(body, 0, reading); at < body.size();
         at = matched == 0 ? nextBeginning(body, at, reading) : at) {
        const BodyCharacter character = bodyCharacterAt(body, at, reading);
        const char32_t code = folded(character.code);
        starts[characters++ % length] = at;
        at += character.length;
        while (matched > 0 && code != m_text[matched]) {
            matched = m_fallBack[matched - 1];
        }
        if (code != m_text[matched] || character.code == Replacement) {
            matched = 0;
            continue;
        }
        if (++matched == length) {
            matched = 0;
            const qsizetype start = starts[(characters - length) % length];
            if (!takesMore({ start, at - start })) {
                return;
            }
        }
    }
}

std::optional<BodyMatch> BodyMatcher::first(QByteArrayView body, BodyReading reading) const
{
    const std::vector<BodyMatch> found = all(body, reading, 1);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<BodyMatch>
BodyMatcher::all(QByteArrayView body, BodyReading reading, std::size_t most) const
{
    std::vector<BodyMatch> found;
    const auto take = [&found, most](const BodyMatch &match) {
        found.push_back(match);
        return found.size() < most;
    };
    if (most == 0) {
        return found;
    }
    scan(body, reading, take);
    if (found.empty() && m_hasBackslash && reading == BodyReading::Json) {
        scan(body, BodyReading::Plain, take);
    }
    return found;
}

QString bodyExcerpt(QByteArrayView body, const BodyMatch &match, BodyReading reading)
{
    const qsizetype start =
        std::min(startOfCharacter(body, match.at - ExcerptBefore, reading), match.at);
    const qsizetype shown = std::min(match.length, LongestExcerptMatch);
    const qsizetype end = std::min(match.at + shown + ExcerptBehind, body.size());
    QString text;
    qsizetype at = start;
    while (at < end) {
        const BodyCharacter character = bodyCharacterAt(body, at, reading);
        text += QString::fromUcs4(&character.code, 1);
        at += character.length;
    }
    text = text.simplified();
    return (start > 0 ? u"…"_s : QString()) + text + (at < body.size() ? u"…"_s : QString());
}

} // namespace smartup
