#include "models/exchange/formats/RecordShape.h"

#include <algorithm>

namespace smartup {

namespace {

QByteArray bytes(QLatin1StringView text)
{
    return { text.data(), text.size() };
}

} // namespace

FieldKind RecordShape::kindOf(QByteArrayView list, QByteArrayView field) const
{
    if (!list.isEmpty() && list != linesField) {
        return FieldKind::Text;
    }
    const std::span<const Field> &known = list.isEmpty() ? fields : lineFields;
    const auto found = std::ranges::find_if(known, [field](const Field &row) {
        return QByteArrayView(row.name.data(), row.name.size()) == field;
    });
    return found == known.end() ? FieldKind::Text : found->kind;
}

RecordShape recordShape(const ExchangeSubject &subject)
{
    if (subject.documentType) {
        const DocumentTypeInfo &info = documentTypeInfo(*subject.documentType);
        return { bytes(subject.fileRoot), bytes(info.linesField), info.fields, info.lineFields };
    }
    const ReferenceInfo &info = referenceInfo(*referenceFromKey(QString(subject.key)));
    return { bytes(subject.fileRoot), bytes(info.linesField), info.fields, {} };
}

} // namespace smartup
