#pragma once

#include "models/core/Error.h"

#include <array>
#include <optional>

namespace smartup {

inline constexpr std::array AllErrorOrigins {
    ErrorOrigin::Program, ErrorOrigin::File,    ErrorOrigin::Storage,
    ErrorOrigin::Network, ErrorOrigin::Smartup, ErrorOrigin::SmartupDatabase,
};

/// As the journal writes it: `program`, `smartup_database`, …
[[nodiscard]] QString originKey(ErrorOrigin origin);
[[nodiscard]] ErrorOrigin originFromKey(QStringView key); ///< Program when not known
[[nodiscard]] std::optional<ErrorOrigin> knownOriginFromKey(QStringView key);

} // namespace smartup
