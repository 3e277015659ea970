#pragma once

#include <QLatin1StringView>
#include <QString>

namespace smartup {

/// System follows the desktop, at run time too.
enum class Appearance { System, Light, Dark };

[[nodiscard]] QLatin1StringView appearanceKey(Appearance appearance);
[[nodiscard]] Appearance appearanceFromKey(QStringView key); ///< System when not known

/// Sets the palette of the whole program.
void applyAppearance(Appearance appearance);

} // namespace smartup
