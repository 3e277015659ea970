#pragma once

#include <QByteArray>

#include <optional>

namespace smartup {

/// How the letters of a file are written.
enum class TextEncoding { Utf8, Utf16, Windows1251 };

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

} // namespace smartup
