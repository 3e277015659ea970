#pragma once

#include <QString>

class QPushButton;
class QTableView;
class QWidget;

namespace smartup {

/// Without a text yet: it comes with the language.
[[nodiscard]] QPushButton *
makeButton(const QString &objectName, const QString &iconName, QWidget *parent);

/// A table of many rows: fixed row height without a vertical header, whole rows selected, Ctrl+C
/// copies them as text.
[[nodiscard]] QTableView *makeRowTable(const QString &objectName, QWidget *parent);

} // namespace smartup
