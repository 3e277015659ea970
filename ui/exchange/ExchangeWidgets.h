#pragma once

#include <QString>

class QLabel;
class QTableView;
class QWidget;

namespace smartup {

/// A sentence that wraps and is never taken for rich text: it may hold words of a server or a file.
[[nodiscard]] QLabel *makeSentenceLabel(const QString &objectName, QWidget *parent);

/// A table of many rows: fixed row height without a vertical header, whole rows selected, Ctrl+C
/// copies them as text.
[[nodiscard]] QTableView *makeRowTable(const QString &objectName, QWidget *parent);

} // namespace smartup
