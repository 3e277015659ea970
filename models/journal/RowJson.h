#pragma once

#include "models/journal/JournalRow.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace smartup {

/// A row as one line of JSON; keys as in the log's own vocabulary, what is empty left out. Times are UTC.
/// `smartupctl log --json`, the clipboard and exported files say the same.
[[nodiscard]] QByteArray rowJson(const JournalRow &row);

/// Rows as a list, one line a row.
[[nodiscard]] QByteArray rowsJson(const QList<JournalRow> &rows);

/// The same JSON with control characters and the marks that turn the direction of writing as escapes
/// (`\u202E`): it means what it meant, and looks like what it is. Line breaks and tabs stay, so the JSON must
/// have none but its own.
[[nodiscard]] QString visibleJson(const QByteArray &json);

} // namespace smartup
