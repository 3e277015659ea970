#pragma once

#include "models/core/Error.h"

#include <QString>

#include <optional>

namespace smartup {

/// Why no export or report of a journal may be written to this file: it would take the place of the journal
/// itself, by whatever name or link.
[[nodiscard]] std::optional<Error> refusalOfTarget(const QString &journal, const QString &file);

} // namespace smartup
