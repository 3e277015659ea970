#pragma once

#include "models/core/Outcome.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace smartup {

/// The one table of outcome colours and icons; the word is outcomeName(). Light or dark follows the palette.
[[nodiscard]] QColor outcomeColour(Outcome outcome, const QPalette &palette);
[[nodiscard]] QIcon outcomeIcon(Outcome outcome, const QPalette &palette);

} // namespace smartup
