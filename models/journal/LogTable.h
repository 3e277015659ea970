#pragma once

#include "models/exchange/formats/RecordTable.h"
#include "models/journal/JournalRow.h"

#include <QString>

#include <span>
#include <vector>

namespace smartup {

/// A column of the log as it is written into tables.
struct LogColumn
{
    const char *name = nullptr; ///< English source text, translation context "LogTable"
    QString (*text)(const JournalRow &) = nullptr;
    bool isNumber = false; ///< a sum; everything else is text, ids too
};

[[nodiscard]] std::span<const LogColumn> logColumns();

/// The heads of the columns in the user's language.
[[nodiscard]] std::vector<TableCell> logHeading();

/// A row as cells: what cannot be seen is escaped, nothing becomes a formula. Texts are cut behind
/// `longest` characters, with a sign that they are; 0 cuts nothing.
[[nodiscard]] std::vector<TableCell> logCells(const JournalRow &row, qsizetype longest);

} // namespace smartup
