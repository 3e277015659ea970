#pragma once

#include "models/core/Error.h"

namespace smartup {

/// How the journal writes who spoke: the order of the enumeration may change, a file stays.
[[nodiscard]] QString originKey(ErrorOrigin origin);
[[nodiscard]] ErrorOrigin originFromKey(QStringView key); ///< Program when not known

} // namespace smartup
