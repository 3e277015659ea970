#pragma once

#include <QString>

namespace smartup {

class OtherLogWindow;

/// Rows, details, search and survey of the window's page come from this file, by readers of its own that
/// go with the window. Nothing is written: the window has no store.
void readInto(OtherLogWindow &window, const QString &journal);

} // namespace smartup
