#pragma once

#include <QString>

class QSettings;
class QWidget;

namespace smartup {

/// The splitters of the page `key`, each under its object name, as they were left.
void restoreSplitters(const QSettings &state, const QString &key, const QWidget *page);
void saveSplitters(QSettings &state, const QString &key, const QWidget *page);

} // namespace smartup
