#pragma once

#include "models/core/CheckUp.h"

namespace smartup {

/// What is left today of the allowances of a connection, as the last answers said; unset when the ledger
/// of allowances cannot be read. Waits for the disk.
[[nodiscard]] std::optional<QList<CheckUpFacts::Allowance>> allowanceFacts(
    const QString &configFolder, const QString &dataFolder, const QString &connection, QDate today);

} // namespace smartup
