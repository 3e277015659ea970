#include "models/exchange/formats/FileText.h"

#include "models/core/VisibleText.h"
#include "models/exchange/JsonScan.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <simdjson.h>

namespace smartup {

namespace {

/// Of a file of one endless line, and of one without a letter beyond ASCII.
constexpr qsizetype MostSampledBytes = 1 << 20;
constexpr qsizetype MostFirstRows = 3;
constexpr qsizetype MostRows = 6;
constexpr qsizetype RowBytes = 200;

struct EncodingRow
{
    TextEncoding encoding {};
    QLatin1StringView key;
    const char *name = nullptr;
};
constexpr EncodingRow Encodings[] = {
    { TextEncoding::Utf8, QLatin1StringView("utf-8"), QT_TRANSLATE_NOOP("FileText", "UTF-8") },
    { TextEncoding::Utf16, QLatin1StringView("utf-16"), QT_TRANSLATE_NOOP("FileText", "UTF-16") },
    { TextEncoding::Windows1251, QLatin1StringView("windows-1251"),
      QT_TRANSLATE_NOOP("FileText", "Windows-1251") },
};

bool isBeyondAscii(char c)
{
    return (static_cast<unsigned char>(c) & 0x80U) != 0;
}

/// So many bytes of a row with its first letter beyond ASCII in them.
QByteArrayView excerptOf(QByteArrayView row)
{
    const auto *const letter = std::find_if(row.begin(), row.end(), isBeyondAscii);
    const qsizetype at = letter == row.end() ? 0 : letter - row.begin();
    const qsizetype from = at < RowBytes / 2 ? 0 : at - RowBytes / 4;
    qsizetype end = std::min(row.size(), from + RowBytes);
    while (end < row.size() && (static_cast<unsigned char>(row[end]) & 0xC0U) == 0x80U) {
        ++end; // not in the middle of a letter
    }
    return row.sliced(from, end - from);
}

/// The upper half of windows-1251; 0 where it has no letter. Qt knows it only when built with ICU.
constexpr std::array<char16_t, 128> Windows1251 {
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, // 80
    0x20AC, 0x2030, 0x0409, 0x2039, 0x040A, 0x040C, 0x040B, 0x040F, // 88
    0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, // 90
    0x0000, 0x2122, 0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, // 98
    0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6, 0x00A7, // A0
    0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407, // A8
    0x00B0, 0x00B1, 0x0406, 0x0456, 0x0491, 0x00B5, 0x00B6, 0x00B7, // B0
    0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457, // B8
    0x0410, 0x0411, 0x0412, 0x0413, 0x0414, 0x0415, 0x0416, 0x0417, // C0
    0x0418, 0x0419, 0x041A, 0x041B, 0x041C, 0x041D, 0x041E, 0x041F, // C8
    0x0420, 0x0421, 0x0422, 0x0423, 0x0424, 0x0425, 0x0426, 0x0427, // D0
    0x0428, 0x0429, 0x042A, 0x042B, 0x042C, 0x042D, 0x042E, 0x042F, // D8
    0x0430, 0x0431, 0x0432, 0x0433, 0x0434, 0x0435, 0x0436, 0x0437, // E0
    0x0438, 0x0439, 0x043A, 0x043B, 0x043C, 0x043D, 0x043E, 0x043F, // E8
    0x0440, 0x0441, 0x0442, 0x0443, 0x0444, 0x0445, 0x0446, 0x0447, // F0
    0x0448, 0x0449, 0x044A, 0x044B, 0x044C, 0x044D, 0x044E, 0x044F, // F8
};

char16_t letterOf(unsigned char byte)
{
    return byte < 0x80 ? static_cast<char16_t>(byte) : Windows1251[byte - 0x80U]; // NOLINT
}

/// А…я, Ё, ё.
bool isRussian(unsigned char byte)
{
    return byte >= 0xC0 || byte == 0xA8 || byte == 0xB8;
}

bool isLatin(unsigned char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// Words of Russian letters stand next to each other. In broken UTF-8 every second byte would be a
/// sign instead, and in Latin-1 single letters stand between Latin ones.
bool readsAsWindows1251(QByteArrayView bytes)
{
    qsizetype pairs = 0;
    qsizetype mixed = 0;
    qsizetype signs = 0;
    unsigned char before = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == 0x98) {
            return false;
        }
        const bool isLetter = isRussian(byte);
        signs += byte >= 0x80 && !isLetter ? 1 : 0;
        pairs += isLetter && isRussian(before) ? 1 : 0;
        mixed += (isLetter && isLatin(before)) || (isLatin(byte) && isRussian(before)) ? 1 : 0;
        before = byte;
    }
    return pairs > 0 && pairs > signs && pairs >= mixed;
}

FileText fromWindows1251(const QByteArray &bytes)
{
    FileText text;
    text.encoding = TextEncoding::Windows1251;
    text.utf8.reserve(bytes.size() + bytes.size() / 2);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        const char16_t letter = letterOf(byte);
        if (byte >= 0x80 && letter == 0) {
            text.utf8 = bytes;
            text.faultAt = at;
            return text;
        }
        if (letter < 0x80) {
            text.utf8.append(static_cast<char>(letter));
        } else if (letter < 0x800) {
            text.utf8.append(static_cast<char>(0xC0 | (letter >> 6)));
            text.utf8.append(static_cast<char>(0x80 | (letter & 0x3F)));
        } else {
            text.utf8.append(static_cast<char>(0xE0 | (letter >> 12)));
            text.utf8.append(static_cast<char>(0x80 | ((letter >> 6) & 0x3F)));
            text.utf8.append(static_cast<char>(0x80 | (letter & 0x3F)));
        }
    }
    return text;
}

/// By the mark, else by the zero byte beside each of the first two letters.
std::optional<QStringConverter::Encoding> wideEncoding(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        return *marked == QStringConverter::Utf8 ? std::nullopt : marked;
    }
    if (bytes.size() < 4) {
        return std::nullopt;
    }
    const auto isZero = [&bytes](qsizetype at) { return bytes[at] == '\0'; };
    if (!isZero(0) && isZero(1) && !isZero(2) && isZero(3)) {
        return QStringConverter::Utf16LE;
    }
    if (isZero(0) && !isZero(1) && isZero(2) && !isZero(3)) {
        return QStringConverter::Utf16BE;
    }
    return std::nullopt;
}

FileText fromWide(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    FileText text;
    text.encoding = TextEncoding::Utf16;
    QStringDecoder decoder(encoding);
    const QString decoded = decoder(bytes);
    if (decoder.hasError()) {
        text.utf8 = bytes;
        text.faultAt = 0;
        return text;
    }
    text.utf8 = decoded.toUtf8();
    return text;
}

} // namespace

FileText decodeFileText(const QByteArray &bytes, std::optional<TextEncoding> declared)
{
    if (const auto wide = wideEncoding(bytes)) {
        return fromWide(bytes, *wide);
    }
    const bool hasMark = bytes.startsWith("\xEF\xBB\xBF");
    if (declared == TextEncoding::Windows1251 && !hasMark) {
        return fromWindows1251(bytes);
    }
    FileText text;
    text.utf8 = hasMark ? bytes.sliced(3) : bytes;
    const bool isUtf8 =
        simdjson::validate_utf8(text.utf8.constData(), static_cast<std::size_t>(text.utf8.size()));
    if (isUtf8) {
        return text;
    }
    text.faultAt = findInvalidUtf8(text.utf8);
    if (text.faultAt && !declared && !hasMark && readsAsWindows1251(bytes)) {
        return fromWindows1251(bytes);
    }
    return text;
}

FileText decodeFileTextAs(const QByteArray &bytes, TextEncoding chosen)
{
    const bool hasMark = bytes.startsWith("\xEF\xBB\xBF");
    if (chosen == TextEncoding::Windows1251 && !hasMark) {
        return fromWindows1251(bytes);
    }
    if (chosen == TextEncoding::Utf16) {
        return fromWide(bytes, wideEncoding(bytes).value_or(QStringConverter::Utf16LE));
    }
    FileText text;
    text.utf8 = hasMark ? bytes.sliced(3) : bytes;
    text.faultAt = findInvalidUtf8(text.utf8);
    return text;
}

QString textEncodingKey(TextEncoding encoding)
{
    return std::ranges::find(Encodings, encoding, &EncodingRow::encoding)->key;
}

std::optional<TextEncoding> textEncodingFromKey(QStringView key)
{
    const auto *const row = std::ranges::find_if(
        Encodings, [key](const EncodingRow &encoding) { return encoding.key == key; });
    return row == std::end(Encodings) ? std::nullopt : std::optional(row->encoding);
}

QString textEncodingName(TextEncoding encoding)
{
    return QCoreApplication::translate(
        "FileText", std::ranges::find(Encodings, encoding, &EncodingRow::encoding)->name);
}

QStringList sampleRows(QByteArrayView text)
{
    QByteArrayView rest = text.first(std::min(text.size(), MostSampledBytes));
    QStringList rows;
    for (qint64 number = 1; !rest.isEmpty() && rows.size() < MostRows; ++number) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView row = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        const bool isTold =
            number <= MostFirstRows || std::any_of(row.begin(), row.end(), isBeyondAscii);
        if (isTold && !row.trimmed().isEmpty()) {
            rows.append(QString::number(number) + QLatin1StringView(": ")
                        + visibleText(QString::fromUtf8(excerptOf(row)).trimmed()));
        }
    }
    return rows;
}

} // namespace smartup
