#pragma once

#include "models/journal/FilterExpression.h"
#include "models/journal/JournalRow.h"

#include <QList>
#include <QMetaType>

namespace smartup {

/// Something that could stand where the cursor of a filter expression is.
struct FilterSuggestion
{
    QString value; ///< as it is written into the expression, before quotation marks
    QString hint; ///< what it means, in the user's language; may be empty

    friend bool operator==(const FilterSuggestion &, const FilterSuggestion &) = default;
};

inline constexpr int MostSuggestions = 20;

/// Names of fields, and the values that are known without asking the journal.
[[nodiscard]] QList<FilterSuggestion> knownSuggestions(const FilterSpot &spot,
                                                       const JournalChoices &choices);

/// The journal knows values of this field that begin (or, of clients, are) like this.
[[nodiscard]] bool asksTheJournal(const FilterSpot &spot);

/// What the expression becomes when the suggestion is taken, and where the cursor is then.
struct CompletedFilter
{
    QString text;
    qsizetype cursor = 0;

    friend bool operator==(const CompletedFilter &, const CompletedFilter &) = default;
};
[[nodiscard]] CompletedFilter
completed(const QString &text, const FilterSpot &spot, const FilterSuggestion &suggestion);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::FilterSuggestion)
