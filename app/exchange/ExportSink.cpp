#include "app/exchange/ExportSink.h"

#include "app/api/AnswerReader.h"
#include "models/core/SmartupDate.h"

namespace smartup {

void countAdded(AppendedRows &rows, const ExportRow &row, const ExchangeSubject &subject)
{
    ++rows.added;
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
