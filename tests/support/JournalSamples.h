#pragma once

#include "models/journal/JournalRecords.h"

namespace smartup {

/// An import of orders, numbered from `number`: the third of ten is skipped, the seventh refused.
[[nodiscard]] CallRecord sampleImport(int number, int documents);
/// A call without documents: a refused sign-in.
[[nodiscard]] CallRecord sampleSignIn(int number);
[[nodiscard]] RunRecord sampleRun(const QString &uuid);

} // namespace smartup
