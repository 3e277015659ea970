#include "app/exchange/ExportSink.h"

#include "app/api/AnswerReader.h"
#include "models/catalogue/ReferenceCatalog.h"
#include "models/core/SmartupDate.h"

namespace smartup {

void countAdded(AppendedRows &rows, const ExportRow &row, const ExchangeSubject &subject)
{
    ++rows.added;
    if (subject.entity) {
        const ReferenceInfo &info = referenceInfo(*subject.entity);
        if (!info.codeField.isEmpty() && row.text(info.codeField).trimmed().isEmpty()) {
            rows.withoutCode.insert(row.text(info.idField), row.text(info.nameField));
        }
    }
    if (!subject.statuses.empty() && subject.documentType) {
        ++rows.statuses[row.text(documentTypeInfo(*subject.documentType).statusField)];
    }
    if (subject.dateField.isEmpty()) {
        return;
    }
    // A date or a moment: the day stands first in both.
    constexpr qsizetype DaySize = 10;
    if (const auto day = parseSmartupDate(row.text(subject.dateField).left(DaySize))) {
        ++rows.days[*day];
    }
}

} // namespace smartup
