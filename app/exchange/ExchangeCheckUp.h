#pragma once

#include "models/connection/Profile.h"
#include "models/core/CheckUp.h"

namespace smartup {

// What an installation knows of the exchanges of a connection; unset where a file cannot be read. They
// wait for the disk, and ask nobody else.

/// Open documents of its imports, by state.
[[nodiscard]] std::optional<QList<CheckUpFacts::OpenDocuments>>
openFacts(const QString &ledgerFolder, const QString &profileId);
[[nodiscard]] std::optional<CheckUpFacts::Schedules>
scheduleFacts(const QString &configFolder, const QString &dataFolder, const QString &profileId);
/// The last thirty days of the types of which any day was ever exported.
[[nodiscard]] std::optional<CheckUpFacts::Coverage>
coverageFacts(const QString &dataFolder, const Profile &profile, QDate today);

} // namespace smartup
