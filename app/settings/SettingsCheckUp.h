#pragma once

#include "models/core/CheckUp.h"
#include "models/journal/JournalRecords.h"

namespace smartup {

/// What the rules say of settings as an import met them last. Pure.
[[nodiscard]] CheckUpFacts::Settings settingsFacts(const SettingsStamp &stamp);

} // namespace smartup
