#pragma once

#include <QIcon>

namespace smartup {

/// An order status in Smartup's own colour: a filled circle, or an outlined one for a status without a colour.
[[nodiscard]] QIcon statusDot(const QString &code);

} // namespace smartup
