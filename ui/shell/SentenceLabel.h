#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace smartup {

/// A label whose text wraps and is never taken for rich text: it may hold words of a server or a file.
[[nodiscard]] QLabel *makePlainLabel(QWidget *parent);

/// The same for a sentence that somebody may want to copy; it takes the width that there is.
[[nodiscard]] QLabel *makeSentenceLabel(const QString &objectName, QWidget *parent);

} // namespace smartup
