#pragma once

#include "models/connection/Profile.h"
#include "models/core/CheckUp.h"

namespace smartup {

/// The connection that the desktop program uses; an empty one when there is none. Waits for the disk.
[[nodiscard]] Profile profileInUse(const QString &configFolder);

/// What is left today of the allowances of a connection, as the last answers said; unset when the ledger
/// of allowances cannot be read. Waits for the disk.
[[nodiscard]] std::optional<QList<CheckUpFacts::Allowance>> allowanceFacts(
    const QString &configFolder, const QString &dataFolder, const QString &connection, QDate today);

} // namespace smartup
