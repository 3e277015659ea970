#pragma once

#include "models/exchange/ExchangeSubject.h"

namespace smartup {

/// What a file of records is made after: the key they stand under, and how their fields are to be read.
struct RecordShape
{
    QByteArray root;
    QByteArray linesField; ///< empty when there are no lines
    std::span<const Field> fields;
    std::span<const Field> lineFields;

    /// Text for a field that the catalogue does not name. `list`: empty for a field of the record.
    [[nodiscard]] FieldKind kindOf(QByteArrayView list, QByteArrayView field) const;
};

[[nodiscard]] RecordShape recordShape(const ExchangeSubject &subject);

} // namespace smartup
