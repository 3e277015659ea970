#pragma once

#include "app/journal/JournalWriter.h"
#include "models/core/Error.h"

#include <QStringList>

namespace smartup {

/// What the store's queue wants to know of what waits in it.

[[nodiscard]] int rowsOf(const JournalItem &item);
[[nodiscard]] qint64 bytesOf(const JournalItem &item);
/// Outcomes of what a person started or wrote are not kept waiting.
[[nodiscard]] bool isUrgent(const JournalItem &item);
/// The calls among them that wrote.
[[nodiscard]] QStringList writesOf(const QList<JournalItem> &batch);

[[nodiscard]] Error lostRecords(int count, const QString &reason);
[[nodiscard]] Error lostRemarks(int count);

} // namespace smartup
