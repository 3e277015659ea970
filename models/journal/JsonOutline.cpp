#include "models/journal/JsonOutline.h"

#include "models/journal/JsonScan.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;
using jsonscan::endOfText;
using jsonscan::isSpace;

namespace {

bool endsWord(char c)
{
    return isSpace(c) || c == ',' || c == ':' || c == '"' || c == '{' || c == '}' || c == '['
        || c == ']';
}

bool beginsNumber(char c)
{
    return c == '-' || (c >= '0' && c <= '9');
}

/// What stands for itself behind a backslash, or a NUL.
char plainEscape(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case '"':
    case '\\':
    case '/':
        return c;
    default:
        return '\0';
    }
}

/// A text between its quotation marks. An escape that JSON does not know stays as it is.
QString unescaped(QByteArrayView text)
{
    constexpr qsizetype HexDigits = 4;
    constexpr int Hexadecimal = 16;
    QString result;
    qsizetype plainStart = 0;
    const auto takePlain = [&](qsizetype end) {
        result += QString::fromUtf8(text.sliced(plainStart, end - plainStart));
    };
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != '\\') {
            continue;
        }
        const char escape = text[i + 1];
        bool isHex = false;
        ushort unit = 0;
        if (escape == 'u' && i + 1 + HexDigits < text.size()) {
            unit = text.sliced(i + 2, HexDigits).toByteArray().toUShort(&isHex, Hexadecimal);
        }
        if (isHex || plainEscape(escape) != '\0') {
            takePlain(i);
            result += isHex ? QChar(unit) : QLatin1Char(plainEscape(escape));
            plainStart = i + 2 + (isHex ? HexDigits : 0);
        }
        i = std::max(plainStart, i + 2) - 1;
    }
    takePlain(text.size());
    return result;
}

/// Not through a character of several bytes, nor through an escape.
QByteArrayView shortened(QByteArrayView text, qsizetype most)
{
    qsizetype end = most;
    while (end > 0 && (static_cast<uchar>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    constexpr qsizetype LongestEscape = 6;
    const qsizetype backslash = text.first(end).lastIndexOf('\\');
    return text.first(backslash >= 0 && end - backslash < LongestEscape ? backslash : end);
}

} // namespace

class JsonOutline::Scanner
{
public:
    Scanner(JsonOutline &outline, int mostValues)
        : m_outline(outline)
        , m_json(outline.m_json)
        , m_most(static_cast<std::size_t>(mostValues))
    {
    }

    void run()
    {
        qsizetype i = 0;
        while (i < m_json.size() && !m_isDone) {
            i = step(i);
        }
        m_outline.m_isWhole = m_isDone && !m_isFull;
        for (const int open : m_open) {
            m_outline.m_values[static_cast<std::size_t>(open)].end = static_cast<int>(i);
        }
    }

private:
    [[nodiscard]] qsizetype step(qsizetype i)
    {
        const char c = m_json[i];
        switch (c) {
        case '{':
        case '[':
            open(c == '{' ? Kind::Object : Kind::List, i);
            return i + 1;
        case '}':
        case ']':
            close(i + 1);
            return i + 1;
        case '"':
            return takeText(i);
        case ',':
        case ':':
            return i + 1;
        default:
            return isSpace(c) ? i + 1 : takeWord(i);
        }
    }

    void open(Kind kind, qsizetype i)
    {
        add(kind, i, i + 1);
        if (!m_isDone) {
            m_open.push_back(static_cast<int>(m_outline.m_values.size()) - 1);
            m_childCounts.push_back(0);
        }
    }

    void close(qsizetype end)
    {
        if (!m_open.empty()) {
            m_outline.m_values[static_cast<std::size_t>(m_open.back())].end = static_cast<int>(end);
            m_open.pop_back();
            m_childCounts.pop_back();
        }
        m_keyStart = -1;
        m_isDone = m_open.empty();
    }

    [[nodiscard]] qsizetype takeText(qsizetype i)
    {
        const qsizetype end = endOfText(m_json, i);
        const bool isInObject = !m_open.empty() && m_outline.kind(m_open.back()) == Kind::Object;
        if (isInObject && m_keyStart < 0) {
            m_keyStart = static_cast<int>(i);
            m_keyEnd = static_cast<int>(end);
        } else {
            add(Kind::Text, i, end);
        }
        return end;
    }

    [[nodiscard]] qsizetype takeWord(qsizetype i)
    {
        qsizetype end = i + 1;
        while (end < m_json.size() && !endsWord(m_json[end])) {
            ++end;
        }
        add(beginsNumber(m_json[i]) ? Kind::Number : Kind::Word, i, end);
        return end;
    }

    void add(Kind kind, qsizetype start, qsizetype end)
    {
        if (m_open.empty() && kind > Kind::List) {
            m_isDone = true; // a lone text or word has no outline
            return;
        }
        if (m_outline.m_values.size() >= m_most) {
            m_isFull = true;
            m_isDone = true;
            return;
        }
        Value value;
        value.keyStart = std::exchange(m_keyStart, -1);
        value.keyEnd = m_keyEnd;
        value.start = static_cast<int>(start);
        value.end = static_cast<int>(end);
        value.kind = kind;
        if (!m_open.empty()) {
            value.parent = m_open.back();
            value.row = m_childCounts.back()++;
        }
        m_outline.m_values.push_back(value);
    }

    JsonOutline &m_outline;
    QByteArrayView m_json;
    std::size_t m_most;
    std::vector<int> m_open; ///< lists and objects, the innermost last
    std::vector<int> m_childCounts; ///< of each of them, so far
    int m_keyStart = -1; ///< of a key whose value is still to come
    int m_keyEnd = -1;
    bool m_isDone = false;
    bool m_isFull = false;
};

JsonOutline JsonOutline::of(const QByteArray &json, int mostValues)
{
    JsonOutline outline;
    constexpr qsizetype Most = std::numeric_limits<int>::max() / 2;
    outline.m_json = json.size() <= Most ? json : json.first(Most); // shared unless it is cut
    Scanner(outline, mostValues).run();

    // The children of each value side by side, in their order: counted, then put into their places.
    const std::size_t count = outline.m_values.size();
    outline.m_firstChild.assign(count + 1, 0);
    for (const Value &value : outline.m_values) {
        if (value.parent >= 0) {
            ++outline.m_firstChild[static_cast<std::size_t>(value.parent) + 1];
        }
    }
    for (std::size_t i = 1; i <= count; ++i) {
        outline.m_firstChild[i] += outline.m_firstChild[i - 1];
    }
    outline.m_children.assign(count > 0 ? count - 1 : 0, 0);
    for (std::size_t i = 0; i < count; ++i) {
        const Value &value = outline.m_values[i];
        if (value.parent >= 0) {
            const int first = outline.m_firstChild[static_cast<std::size_t>(value.parent)];
            outline
                .m_children[static_cast<std::size_t>(first) + static_cast<std::size_t>(value.row)] =
                static_cast<int>(i);
        }
    }
    return outline;
}

int JsonOutline::childCount(int value) const
{
    const auto place = static_cast<std::size_t>(value);
    return m_firstChild.at(place + 1) - m_firstChild.at(place);
}

int JsonOutline::child(int value, int row) const
{
    const int first = m_firstChild.at(static_cast<std::size_t>(value));
    return m_children.at(static_cast<std::size_t>(first) + static_cast<std::size_t>(row));
}

QString JsonOutline::key(int value) const
{
    const Value &entry = at(value);
    if (entry.keyStart < 0) {
        return {};
    }
    return unescaped(QByteArrayView(m_json).sliced(entry.keyStart + 1,
                                                   std::max(entry.keyEnd - entry.keyStart - 2, 0)));
}

QByteArrayView JsonOutline::raw(int value) const
{
    const Value &entry = at(value);
    return QByteArrayView(m_json).sliced(entry.start, entry.end - entry.start);
}

QString JsonOutline::text(int value, qsizetype most) const
{
    QByteArrayView bytes = raw(value);
    if (kind(value) == Kind::Text) {
        const bool isClosed = bytes.size() > 1 && bytes.back() == '"';
        bytes = bytes.sliced(1, bytes.size() - (isClosed ? 2 : 1));
    }
    const bool isLong = bytes.size() > most;
    if (isLong) {
        bytes = shortened(bytes, most);
    }
    const QString text = kind(value) == Kind::Text ? unescaped(bytes) : QString::fromUtf8(bytes);
    return isLong ? text + u'…' : text;
}

QString JsonOutline::path(int value) const
{
    QStringList steps;
    for (int place = value; parent(place) >= 0; place = parent(place)) {
        if (kind(parent(place)) == Kind::List) {
            steps.prepend(u"[%1]"_s.arg(row(place)));
        } else {
            steps.prepend((parent(place) == Root ? QString() : u"."_s) + key(place));
        }
    }
    return steps.join(QString());
}

} // namespace smartup
