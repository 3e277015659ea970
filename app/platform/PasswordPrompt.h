#pragma once

#include "models/core/Secret.h"

#include <QString>

#include <optional>

namespace smartup {

/// Asks at the terminal without showing what is typed; nullopt when there is no terminal.
[[nodiscard]] std::optional<Secret> askPassword(const QString &prompt);

} // namespace smartup
