#include "models/core/SecretMask.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <array>

namespace smartup {

namespace {

constexpr qsizetype ShortestSearched = 4;
constexpr qsizetype ShortestInsideWords = 8;

/// With one of its three alignments a base64 text holds the secret wherever it began; the outer
/// characters depend on the neighbours and are left out.
QByteArray base64Core(const QByteArray &secret, int offset)
{
    const QByteArray padded = QByteArray(offset, 'x') + secret;
    const QByteArray encoded = padded.toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype first = offset == 0 ? 0 : offset + 1;
    const qsizetype last = padded.size() * 8 / 6;
    return encoded.mid(first, last - first);
}

char shortEscape(char32_t c)
{
    switch (c) {
    case U'"':
    case U'\\':
    case U'/':
        return static_cast<char>(c);
    case U'\b':
        return 'b';
    case U'\f':
        return 'f';
    case U'\n':
        return 'n';
    case U'\r':
        return 'r';
    case U'\t':
        return 't';
    default:
        return 0;
    }
}

QList<SecretMask::Character> spell(const QString &secret)
{
    QList<SecretMask::Character> characters;
    const auto codePoints = secret.toUcs4();
    for (const uint codePoint : codePoints) {
        const QString text = QString::fromUcs4(reinterpret_cast<const char32_t *>(&codePoint), 1);
        const bool followsBackslash = !characters.isEmpty() && characters.last().utf8 == "\\";
        if (followsBackslash && codePoint == U'\\') {
            continue; // any number of them is taken for one
        }
        SecretMask::Character character {
            text.toUtf8(), {}, shortEscape(codePoint), followsBackslash
        };
        for (const QChar unit : text) {
            character.unicode.append(
                'u' + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0'));
        }
        characters.append(character);
    }
    return characters;
}

char toLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Length of the byte as it is, as `%D0` or as `%25D0` (encoded again and again) at `at`; 0 = another
/// byte.
qsizetype matchByte(QByteArrayView text, qsizetype at, char byte)
{
    if (at >= text.size()) {
        return 0;
    }
    if (text[at] == '%') {
        static constexpr char Digits[] = "0123456789abcdef";
        const auto value = static_cast<unsigned char>(byte);
        for (qsizetype digits = at + 1; digits + 2 <= text.size(); digits += 2) {
            if (toLower(text[digits]) == Digits[value >> 4]
                && toLower(text[digits + 1]) == Digits[value & 15]) {
                return digits + 2 - at;
            }
            if (text.sliced(digits, 2) != "25") {
                break;
            }
        }
    }
    return text[at] == byte ? 1 : 0;
}

/// Length of the backslashes at `at`, as they are or as `%5C`. JSON inside JSON doubles them each
/// time; they are taken as one.
qsizetype backslashes(QByteArrayView text, qsizetype at)
{
    constexpr int Most = 16; // a text of nothing else is not counted through at every place
    qsizetype end = at;
    for (int count = 0; count < Most; ++count) {
        const qsizetype one = matchByte(text, end, '\\');
        if (one == 0) {
            break;
        }
        end += one;
    }
    return end - at;
}

/// Length of `\u0430` at `at`, with any number of backslashes before each unit; 0 = something else.
qsizetype matchUnicode(QByteArrayView text, qsizetype at, const QList<QByteArray> &units)
{
    qsizetype end = at;
    for (const QByteArray &unit : units) {
        end += backslashes(text, end);
        const bool isThere = text.size() - end >= unit.size() && text[end] == 'u'
            && text.sliced(end, unit.size()).compare(unit, Qt::CaseInsensitive) == 0;
        if (!isThere) {
            return 0;
        }
        end += unit.size();
    }
    return end - at;
}

/// Length of all backslashes at `at`, in whatever way each is written.
qsizetype matchBackslashes(QByteArrayView text, qsizetype at, const QList<QByteArray> &unicode)
{
    qsizetype end = at;
    qsizetype one = 0;
    do {
        one = matchUnicode(text, end, unicode);
        one = one > 0 ? one : backslashes(text, end);
        end += one;
    } while (one > 0);
    return end - at;
}

qsizetype matchCharacter(QByteArrayView text, qsizetype at, const SecretMask::Character &character)
{
    if (character.utf8 == "\\") {
        return matchBackslashes(text, at, character.unicode);
    }
    const qsizetype escape = backslashes(text, at);
    if (escape > 0 || character.followsBackslash) {
        if (const qsizetype length = matchUnicode(text, at, character.unicode)) {
            return length;
        }
        const qsizetype letter =
            character.escape == 0 ? 0 : matchByte(text, at + escape, character.escape);
        if (letter > 0) {
            return escape + letter;
        }
    }
    if (character.utf8 == " " && at < text.size() && text[at] == '+') {
        return 1;
    }
    qsizetype length = 0;
    for (const char byte : character.utf8) {
        const qsizetype one = matchByte(text, at + length, byte);
        if (one == 0) {
            return 0;
        }
        length += one;
    }
    return length;
}

/// Length of the secret written at `at`; 0 = it is not there.
qsizetype
matchSpelled(QByteArrayView text, qsizetype at, const QList<SecretMask::Character> &characters)
{
    qsizetype length = 0;
    for (const SecretMask::Character &character : characters) {
        const qsizetype one = matchCharacter(text, at + length, character);
        if (one == 0) {
            return 0;
        }
        length += one;
    }
    return length;
}

struct Found
{
    qsizetype at = -1; ///< −1 = nowhere
    qsizetype length = 0;
};

Found findSpelled(QByteArrayView text,
                  qsizetype from,
                  const QList<SecretMask::Character> &characters)
{
    std::array<bool, 256> canBegin {};
    for (const char c : { characters.first().utf8.front(), '%', '\\', '+' }) {
        canBegin[static_cast<unsigned char>(c)] = true;
    }
    for (qsizetype at = from; at < text.size(); ++at) {
        if (!canBegin[static_cast<unsigned char>(text[at])]) {
            continue;
        }
        if (const qsizetype length = matchSpelled(text, at, characters)) {
            return { at, length };
        }
    }
    return {};
}

Found find(QByteArrayView text,
           qsizetype from,
           const SecretMask::Pattern &pattern,
           const QByteArrayMatcher &matcher)
{
    if (!pattern.spelled.isEmpty()) {
        return findSpelled(text, from, pattern.spelled);
    }
    return { matcher.indexIn(text.data(), text.size(), from), pattern.form.size() };
}

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || static_cast<unsigned char>(c) >= 0x80;
}

bool isTouched(QByteArrayView text, const Found &found)
{
    const qsizetype end = found.at + found.length;
    return (found.at > 0 && isWordByte(text[found.at - 1]))
        || (end < text.size() && isWordByte(text[end]));
}

QByteArray without(const QByteArray &text, const SecretMask::Pattern &pattern)
{
    const QByteArrayMatcher matcher(pattern.form);
    QByteArray result;
    qsizetype copied = 0;
    Found found = find(text, 0, pattern, matcher);
    while (found.at >= 0) {
        qsizetype next = found.at + 1;
        if (!pattern.isWord || !isTouched(text, found)) {
            result += QByteArrayView(text).sliced(copied, found.at - copied);
            result += SecretMask::Placeholder;
            copied = found.at + found.length;
            next = copied;
        }
        found = find(text, next, pattern, matcher);
    }
    return copied == 0 ? text : result + QByteArrayView(text).sliced(copied).toByteArray();
}

} // namespace

void SecretMask::addForm(const QByteArray &form, bool isWord)
{
    const auto isSame = [&form](const Pattern &pattern) { return pattern.form == form; };
    if (form.size() < ShortestSearched || std::ranges::any_of(m_patterns, isSame)) {
        return;
    }
    const auto place =
        std::find_if(m_patterns.cbegin(), m_patterns.cend(),
                     [&form](const Pattern &pattern) { return pattern.form.size() < form.size(); });
    // PHP writes a slash as `\/` in JSON, an address writes slash and plus as `%2F` and `%2B`.
    const bool isPlain = !form.contains('/') && !form.contains('+');
    m_patterns.insert(
        place, { isPlain ? QList<Character>() : spell(QString::fromLatin1(form)), form, isWord });
}

void SecretMask::add(const QString &login, const Secret &secret)
{
    const QString &text = secret.reveal();
    if (text.isEmpty()) {
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    addForm((login.toUtf8() + ':' + utf8).toBase64(), false);
    addForm((login.toUtf8() + ':' + utf8).toBase64(QByteArray::Base64UrlEncoding), false);
    if (text.size() < ShortestSearched) {
        return;
    }

    const bool isWord = text.size() < ShortestInsideWords;
    addForm(utf8.toHex(), isWord);
    addForm(utf8.toHex().toUpper(), isWord);
    addForm(utf8.toBase64(), isWord);
    for (const int offset : { 0, 1, 2 }) {
        // A core of few characters would be found by chance.
        if (const QByteArray core = base64Core(utf8, offset); core.size() >= ShortestInsideWords) {
            addForm(core, false);
        }
    }
    m_patterns.append({ spell(text), {}, isWord });
}

QByteArray SecretMask::masked(const QByteArray &text) const
{
    QByteArray result = text;
    for (const Pattern &pattern : m_patterns) {
        result = without(result, pattern);
    }
    return result;
}

QString SecretMask::masked(const QString &text) const
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray result = masked(utf8);
    return result == utf8 ? text : QString::fromUtf8(result);
}

bool isSecretHeader(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 4> Names { "authorization", "proxy-authorization",
                                                           "cookie", "set-cookie" };
    return std::ranges::any_of(Names, [name](QByteArrayView secret) {
        return name.compare(secret, Qt::CaseInsensitive) == 0;
    });
}

} // namespace smartup
