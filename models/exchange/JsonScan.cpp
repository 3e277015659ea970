#include "models/exchange/JsonScan.h"

#include "models/core/JsonText.h"

#include <algorithm>

namespace smartup {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

class Scanner
{
public:
    explicit Scanner(QByteArrayView json)
        : m_json(json)
    {
    }

    std::optional<JsonFaultAt> run()
    {
        skipSpace();
        if (isAtEnd()) {
            return JsonFaultAt { JsonFault::Empty, 0 };
        }
        if (!value(0)) {
            return m_fault;
        }
        skipSpace();
        if (!isAtEnd()) {
            fail(JsonFault::TrailingText);
        }
        return m_fault;
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_json.size(); }
    [[nodiscard]] char current() const { return m_json[m_at]; }

    bool fail(JsonFault fault)
    {
        m_fault = JsonFaultAt { isAtEnd() ? JsonFault::Truncated : fault, m_at };
        return false;
    }

    void skipSpace()
    {
        while (!isAtEnd() && QByteArrayView(" \t\r\n").contains(current())) {
            ++m_at;
        }
    }

    bool expect(char c)
    {
        skipSpace();
        if (isAtEnd() || current() != c) {
            return fail(JsonFault::UnexpectedCharacter);
        }
        ++m_at;
        return true;
    }

    bool value(int depth) // NOLINT(misc-no-recursion): bounded by MaxJsonDepth
    {
        skipSpace();
        if (isAtEnd()) {
            return fail(JsonFault::Truncated);
        }
        if (depth >= MaxJsonDepth) {
            return fail(JsonFault::TooDeep);
        }
        switch (current()) {
        case '{':
            return list('}', depth, true);
        case '[':
            return list(']', depth, false);
        case '"':
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool list(char close, int depth, bool hasKeys) // NOLINT(misc-no-recursion)
    {
        ++m_at;
        skipSpace();
        if (!isAtEnd() && current() == close) {
            ++m_at;
            return true;
        }
        while (true) {
            if (hasKeys && !(key() && expect(':'))) {
                return false;
            }
            if (!value(depth + 1)) {
                return false;
            }
            skipSpace();
            if (!isAtEnd() && current() == ',') {
                ++m_at;
                continue;
            }
            return expect(close);
        }
    }

    bool key()
    {
        skipSpace();
        if (isAtEnd() || current() != '"') {
            return fail(JsonFault::UnexpectedCharacter);
        }
        return string();
    }

    bool string()
    {
        ++m_at;
        while (!isAtEnd() && current() != '"') {
            if (static_cast<unsigned char>(current()) < 0x20) {
                return fail(JsonFault::BadString);
            }
            if (current() == '\\' && !escape()) {
                return false;
            }
            ++m_at;
        }
        if (isAtEnd()) {
            return fail(JsonFault::Truncated);
        }
        ++m_at;
        return true;
    }

    /// Leaves the place at the last character of the escape.
    bool escape()
    {
        const qsizetype start = m_at;
        ++m_at;
        if (isAtEnd()) {
            return fail(JsonFault::Truncated);
        }
        if (current() != 'u') {
            return QByteArrayView("\"\\/bfnrt").contains(current()) || fail(JsonFault::BadString);
        }
        const auto unit = codeUnit(m_at + 1);
        if (!unit) {
            return fail(JsonFault::BadString);
        }
        m_at += 4;
        if (*unit < 0xD800 || *unit > 0xDFFF) {
            return true;
        }
        // A surrogate is half of a character: the other half must follow.
        const bool hasPair = *unit < 0xDC00 && m_json.sliced(m_at + 1).startsWith("\\u");
        const auto low = hasPair ? codeUnit(m_at + 3) : std::nullopt;
        if (!low || *low < 0xDC00 || *low > 0xDFFF) {
            m_at = start;
            return fail(JsonFault::BadString);
        }
        m_at += 6;
        return true;
    }

    [[nodiscard]] std::optional<unsigned> codeUnit(qsizetype from) const
    {
        if (from + 4 > m_json.size()) {
            return std::nullopt;
        }
        const QByteArrayView digits = m_json.sliced(from, 4);
        if (!std::ranges::all_of(digits, isHexDigit)) {
            return std::nullopt;
        }
        return digits.toByteArray().toUInt(nullptr, 16);
    }

    bool word(QByteArrayView expected)
    {
        if (!m_json.sliced(m_at).startsWith(expected)) {
            return fail(JsonFault::BadWord);
        }
        m_at += expected.size();
        return true;
    }

    bool number()
    {
        if (current() != '-' && !isDigit(current())) {
            return fail(JsonFault::UnexpectedCharacter);
        }
        const qsizetype length = jsonNumberLength(m_json.sliced(m_at));
        if (length == 0) {
            return fail(JsonFault::BadNumber);
        }
        m_at += length;
        // `012` and `1x`: the number ends, and something that is no separator follows.
        if (!isAtEnd() && !QByteArrayView(" \t\r\n,]}").contains(current())) {
            return fail(JsonFault::BadNumber);
        }
        return true;
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
    std::optional<JsonFaultAt> m_fault;
};

/// Bytes of a UTF-8 character by its first one; 0 when none begins so.
qsizetype lengthByLead(unsigned char lead)
{
    if (lead < 0x80) {
        return 1;
    }
    return lead >= 0xF0 && lead < 0xF5 ? 4
        : lead >= 0xE0 && lead < 0xF0  ? 3
        : lead >= 0xC2 && lead < 0xE0  ? 2
                                       : 0;
}

/// Bytes of the UTF-8 character at the start of the text; 0 when it is none.
qsizetype utf8Length(QByteArrayView text)
{
    const auto byte = [&text](qsizetype i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    const qsizetype length = lengthByLead(lead);
    if (length == 0 || length > text.size()) {
        return 0;
    }
    for (qsizetype i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) {
            return 0;
        }
    }
    const bool isOverlong = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xF0 && byte(1) < 0x90);
    const bool isSurrogate = lead == 0xED && byte(1) >= 0xA0;
    const bool isBeyondUnicode = lead == 0xF4 && byte(1) >= 0x90;
    return isOverlong || isSurrogate || isBeyondUnicode ? 0 : length;
}

} // namespace

std::optional<JsonFaultAt> findJsonFault(QByteArrayView json)
{
    return Scanner(json).run();
}

std::optional<qsizetype> findInvalidUtf8(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype length = utf8Length(text.sliced(at));
        if (length == 0) {
            return at;
        }
        at += length;
    }
    return std::nullopt;
}

} // namespace smartup
