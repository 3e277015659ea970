#pragma once

class QWidget;

namespace smartup {

/// Version and licences, over `window`.
void showAboutBox(QWidget *window);

} // namespace smartup
