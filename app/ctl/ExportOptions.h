#pragma once

#include "models/core/Result.h"
#include "models/exchange/ExportRequest.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QStringList>

namespace smartup {

class CommandLine;

void addExportOptions(CommandLine &line);
/// What the words ask for, references before documents, or the sentence that says why they cannot be
/// followed. With documents or stock among the types, --from and --to are theirs: references are
/// exported whole then.
[[nodiscard]] Result<QList<ExportRequest>> exportRequestsOf(const CommandLine &line, QDate today);

// Words that schedules have, too.

/// Codes by filter, of words like `warehouse_codes=W1,W2`.
[[nodiscard]] Result<QMap<QString, QStringList>> filtersFromWords(const QStringList &words);
[[nodiscard]] Result<DateFilter> dateFilterFromWord(const QString &word);
/// Unset when the word is empty.
[[nodiscard]] Result<std::optional<FileFormat>> formatFromWord(const QString &word);

} // namespace smartup
