#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace smartup {

/// A button of a bar of the log: icon and text in a line, reached by Tab.
[[nodiscard]] QToolButton *makeBarButton(const QString &objectName, QWidget *parent);

} // namespace smartup
