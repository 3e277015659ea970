#pragma once

#include "app/api/SmartupClient.h"
#include "models/settings/SettingsForm.h"

namespace smartup {

/// What an answer that is no success says is wrong; what the catalogue knows about it is said in its
/// words.
[[nodiscard]] Error explainedError(const ApiAnswer &answer);

/// The settings in an answer of the form's `:model`.
[[nodiscard]] Result<IntegrationSettings> settingsOf(const ApiAnswer &answer,
                                                     const SettingsFormMap &map);

} // namespace smartup
