#pragma once

#include "ui/shell/FindBox.h"

namespace smartup {

/// Every setting by its name in the current language, for the find box of the window; each leads to
/// its place on the settings page. To be asked anew when the language changes.
[[nodiscard]] QList<FindEntry> settingFindEntries();

} // namespace smartup
