#pragma once

#include "models/journal/FilterExpression.h"
#include "models/journal/FilterPieces.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <span>

namespace smartup {

/// What a field's reader complains of; empty when it does not.
using FilterComplaint = QString;

/// A field of a filter expression: how it is called, read and written.
struct FilterFieldRow
{
    FilterField field = FilterField::Text;
    QLatin1StringView key; ///< as it is printed
    QStringView words; ///< what else it may be called, in English, Russian and Uzbek
    const char *name = nullptr; ///< English source text of what it narrows
    bool isSeveral = false; ///< takes several values, and may be named more than once
    FilterComplaint (*read)(JournalQuery &, const FilterPiece &, const QDateTime &now) = nullptr;
    QStringList (*write)(const JournalQuery &, const QDateTime &now) = nullptr;
};

/// Each row in the order of FilterField.
[[nodiscard]] std::span<const FilterFieldRow> filterFieldRows();
[[nodiscard]] const FilterFieldRow &filterFieldRow(FilterField field);
/// By its key or one of its other words; nullptr when there is none.
[[nodiscard]] const FilterFieldRow *filterFieldCalled(const QString &key);
[[nodiscard]] bool isFilterKey(const QString &key);

/// The pieces that leave out what this field of `one`, of JournalQuery::without, finds.
[[nodiscard]] QStringList
leavingOut(const FilterFieldRow &row, const JournalQuery &one, const QDateTime &now);

/// Words without a field stand together, wherever they were written.
void addFilterWords(JournalQuery &query, const QString &words);

} // namespace smartup
