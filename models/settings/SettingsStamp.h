#pragma once

#include "models/journal/JournalRecords.h"
#include "models/settings/IntegrationSettings.h"

namespace smartup {

/// What the log keeps of the settings that decided: every setting as a line of text, and a hash by
/// which equal settings are known.
[[nodiscard]] SettingsStamp settingsStamp(const IntegrationSettings &settings,
                                          const QDateTime &readAt);

} // namespace smartup
