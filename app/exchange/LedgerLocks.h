#pragma once

#include <QString>

namespace smartup {

/// Files beside the ledger of imports that are held, not read: who holds one is there.

/// By whoever sends with a connection.
[[nodiscard]] QString leaseFile(const QString &folder, const QString &profileId);
/// By a program, from its first request to its end.
[[nodiscard]] QString programFile(const QString &folder, const QString &program);
/// Nobody holds it; a program that was killed holds nothing any more.
[[nodiscard]] bool isFree(const QString &file);

} // namespace smartup
