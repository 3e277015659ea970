#pragma once

#include "models/journal/JournalQuery.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace smartup {

/// A filter of the log as one line of text:
///
///     outcome:refused type:order client:"Магазин 4321" sum:>1000000 since:yesterday words to find
///
/// Fields narrow together, several values behind one field (commas between them) widen. A minus
/// before a field leaves out what it finds: `-type:order -message:"not found"`. Names of fields are
/// printed in English and read in English, Russian and Uzbek. Words without a field are
/// JournalQuery::text.
enum class FilterField {
    Outcome,
    Type,
    Organisation,
    Number,
    External,
    Smartup,
    List,
    Client,
    Warehouse,
    Sum,
    DocumentStatus,
    Code,
    Message,
    Verb,
    Origin,
    Since,
    Until,
    Day,
    Run,
    Call,
    Remark,
    Text,
};

/// What is wrong with an expression: the piece, and one sentence about it.
struct FilterTrouble
{
    qsizetype at = 0;
    qsizetype length = 0;
    QString sentence;

    friend bool operator==(const FilterTrouble &, const FilterTrouble &) = default;
};

struct FilterReading
{
    JournalQuery query; ///< only when there is no trouble
    std::optional<FilterTrouble> trouble;
};

/// `now` says what "today" and "2h" mean.
[[nodiscard]] FilterReading readFilter(const QString &text, const QDateTime &now);

/// The expression of a query: reading it gives the same query.
[[nodiscard]] QString filterText(const JournalQuery &query, const QDateTime &now);

/// The expression with these fields as in the query, and everything else as somebody wrote it.
[[nodiscard]] QString filterTextWith(const QString &text,
                                     const QList<FilterField> &fields,
                                     const JournalQuery &query,
                                     const QDateTime &now);

/// The name that is printed: `outcome`.
[[nodiscard]] QString filterKey(FilterField field);
/// What the field narrows, in the user's language: for the list that completes an expression.
[[nodiscard]] QString filterFieldName(FilterField field);
[[nodiscard]] QList<FilterField> filterFields();

/// One value as it may stand behind a field: in quotation marks where it needs them.
[[nodiscard]] QString filterValue(FilterField field, const QString &value);

/// Whether this begins with a field that is left out: `-type:order`.
[[nodiscard]] bool isLeavingOut(const QString &text);
/// What of JournalQuery::without says this field.
[[nodiscard]] QList<JournalQuery> leftOut(const JournalQuery &query, FilterField field);
/// The query without what it leaves out by these fields.
[[nodiscard]] JournalQuery notLeavingOut(JournalQuery query, const QList<FilterField> &fields);

/// Where the cursor stands: what is being written there and what it would be replaced by.
struct FilterSpot
{
    qsizetype start = 0; ///< of the piece under the cursor
    qsizetype length = 0;
    std::optional<FilterField> field; ///< a value of this field; nothing = the name of a field
    QString begun; ///< what of it stands before the cursor, without quotation marks

    friend bool operator==(const FilterSpot &, const FilterSpot &) = default;
};
[[nodiscard]] FilterSpot filterSpot(const QString &text, qsizetype cursor);

} // namespace smartup
