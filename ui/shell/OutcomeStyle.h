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

/// Of a bar among bars of other outcomes: what was read, sent and created shares one hue, and is told
/// apart by how much of it there is.
[[nodiscard]] QColor outcomeBarColour(Outcome outcome, const QPalette &palette);
/// The outcomes that have their own bar, in the order they are stacked: what went well at the bottom.
[[nodiscard]] QList<Outcome> stackedOutcomes();

/// Ground of the strip that says where a connection leads; white text reads on each of them, in
/// light and in dark. The word is environmentName().
[[nodiscard]] QColor environmentColour(Environment environment);

} // namespace smartup
