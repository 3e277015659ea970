#pragma once

#include "models/catalogue/Field.h"

#include <QString>

#include <optional>

namespace smartup {

/// What can be wrong with a field of a document.
enum class FieldFault {
    Missing,
    NotText,
    NotNumber,
    NotDate,
    NotMoment,
    NotFlag,
    NotList,
    NotObject,
    Twice,
    ControlCharacter,
    TooLong,
};

/// No text column of Smartup's database holds more characters; a longer text is a mistake of the
/// source, and no table or sentence has to carry it.
inline constexpr qsizetype LongestFieldText = 4000;

/// A fault, before it is known what the document is called.
struct FieldFaultAt
{
    qint64 line = 0;
    FieldFault fault = FieldFault::Missing;
    QString field;
    QString value; ///< foreign text, shortened; its length when it is too long
    qsizetype row = -1; ///< of the document's lines, from 1; −1 = header
    QString list; ///< name of the lines' field
};

/// Does a value fit its field? An empty one always does; whether it may be empty is another question.
[[nodiscard]] std::optional<FieldFault> judgeValue(const Field &field, const QString &text);
/// One translated sentence; `document` as it is called there: "Order 1C-00000012".
[[nodiscard]] QString fieldFaultText(const FieldFaultAt &fault, const QString &document);

} // namespace smartup
