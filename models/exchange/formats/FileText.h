#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QStringList>

#include <array>
#include <optional>

namespace smartup {

/// How the letters of a file are written.
enum class TextEncoding { Utf8, Utf16, Windows1251 };

/// What a person may choose when the letters were recognised wrongly.
inline constexpr std::array ChosenEncodings { TextEncoding::Utf8, TextEncoding::Windows1251 };

[[nodiscard]] QString textEncodingKey(TextEncoding encoding); ///< `utf-8`, `windows-1251`
[[nodiscard]] std::optional<TextEncoding> textEncodingFromKey(QStringView key);
[[nodiscard]] QString textEncodingName(TextEncoding encoding); ///< translated

struct FileText
{
    QByteArray utf8; ///< without byte order mark; the bytes as they are when there is a fault
    TextEncoding encoding = TextEncoding::Utf8;
    std::optional<qsizetype> faultAt; ///< offset of the first byte that is no letter of any kind
};

/// Bytes as UTF-8. UTF-8 and UTF-16 are known by their mark or their shape; what is neither is
/// taken for windows-1251 when it reads as Cyrillic words, and refused otherwise: a broken UTF-8 file
/// must not become another text. With `declared` (the file says it itself) nothing is guessed.
[[nodiscard]] FileText decodeFileText(const QByteArray &bytes,
                                      std::optional<TextEncoding> declared = {});

/// The same when a person says what they are: nothing is guessed and no declaration counts. Only the
/// mark of UTF-8 is stronger, which no text of windows-1251 begins with.
[[nodiscard]] FileText decodeFileTextAs(const QByteArray &bytes, TextEncoding chosen);

/// Some rows by which a person sees whether the letters are right: the first three, and the first
/// ones with letters beyond ASCII, each with its number before it. What is no letter shows as �.
[[nodiscard]] QStringList sampleRows(QByteArrayView text);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::TextEncoding)
