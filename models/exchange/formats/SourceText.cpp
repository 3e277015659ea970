#include "models/exchange/formats/SourceText.h"

namespace smartup {

namespace {

void appendEscaped(QByteArray &json, unsigned unit)
{
    constexpr char Digits[] = "0123456789abcdef";
    json.append("\\u");
    for (const int shift : { 12, 8, 4, 0 }) {
        json.append(Digits[(unit >> shift) & 0xFU]); // NOLINT: 0 … 15
    }
}

/// U+FFFE and U+FFFF, which are no characters: 0 for everything else.
unsigned nonCharacter(QByteArrayView text)
{
    if (!text.startsWith("\xEF\xBF") || text.size() < 3) {
        return 0;
    }
    return text[2] == '\xBE' ? 0xFFFE : text[2] == '\xBF' ? 0xFFFF : 0;
}

} // namespace

void SourceText::addProblem(qint64 line, const QString &text)
{
    ++problemCount;
    if (problems.size() < ImportFile::MaxProblems) {
        problems.append({ line, {}, text });
    }
}

void SourceJson::moveTo(qint64 line)
{
    if (line > m_line) {
        m_json.append(static_cast<qsizetype>(line - m_line), '\n');
        m_line = line;
    }
}

void SourceJson::value(QByteArrayView json)
{
    const qsizetype from = m_json.size();
    m_json.append(json);
    // Inside a text of JSON there is no raw line break: what is replaced stood between values.
    for (qsizetype at = m_json.indexOf('\n', from); at >= 0; at = m_json.indexOf('\n', at)) {
        m_json[at] = ' ';
    }
}

void SourceJson::string(QByteArrayView utf8)
{
    appendJsonString(m_json, utf8);
}

void appendJsonString(QByteArray &json, QByteArrayView utf8)
{
    json.append('"');
    qsizetype from = 0;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        const bool isPlain = byte >= 0x20 && byte != '"' && byte != '\\' && byte != 0xEF;
        if (isPlain) {
            continue;
        }
        const unsigned unit = byte == 0xEF ? nonCharacter(utf8.sliced(at)) : byte;
        if (unit == 0 && byte == 0xEF) {
            continue;
        }
        json.append(utf8.sliced(from, at - from));
        if (byte == '"' || byte == '\\') {
            json.append('\\').append(utf8[at]);
        } else {
            appendEscaped(json, unit);
        }
        at += byte == 0xEF ? 2 : 0;
        from = at + 1;
    }
    json.append(utf8.sliced(from)).append('"');
}

} // namespace smartup
