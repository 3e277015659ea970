#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace smartup {

/// An icon of resources/icons.txt by its Breeze name, drawn from its SVG at whatever size and scale
/// is asked for. It takes the text colour of the palette each time it is drawn, so that it follows
/// a change between light and dark by itself.
[[nodiscard]] QIcon icon(const QString &name);

/// The same in one colour: for what means something, an outcome or an environment.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);

/// The program's own, in its colours: of its windows, its notifications and the tray.
[[nodiscard]] QIcon applicationIcon();

} // namespace smartup
