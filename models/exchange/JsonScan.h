#pragma once

#include <QByteArray>

#include <optional>

namespace smartup {

/// Strict look at JSON text that simdjson has refused, to say where and why: it tells the kind of
/// an error but not the place.
enum class JsonFault {
    Empty,
    BadEncoding, ///< not UTF-8
    Truncated, ///< the text ends in the middle
    BadString, ///< a control character or an escape that does not exist
    BadNumber,
    BadWord, ///< neither true, false nor null
    UnexpectedCharacter,
    TrailingText, ///< something follows the end of the document
    TooDeep,
};

struct JsonFaultAt
{
    JsonFault fault;
    qsizetype offset;
};

/// The first fault, or nullopt when the text is sound.
[[nodiscard]] std::optional<JsonFaultAt> findJsonFault(QByteArrayView json);
/// Offset of the first byte that is not UTF-8.
[[nodiscard]] std::optional<qsizetype> findInvalidUtf8(QByteArrayView text);

} // namespace smartup
