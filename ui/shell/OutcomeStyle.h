#pragma once

#include "models/connection/Profile.h"
#include "models/core/Outcome.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace smartup {

/// The one table of outcome colours and icons; the word is outcomeName(). Light or dark follows the palette.
[[nodiscard]] QColor outcomeColour(Outcome outcome, const QPalette &palette);
[[nodiscard]] QIcon outcomeIcon(Outcome outcome, const QPalette &palette);

/// Ground of the strip that says where a connection leads; white text reads on each of them, in
/// light and in dark. The word is environmentName().
[[nodiscard]] QColor environmentColour(Environment environment);

} // namespace smartup
