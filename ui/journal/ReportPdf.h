#pragma once

#include <QByteArray>
#include <QString>

namespace smartup {

/// A report as pages of A4. Called on a worker thread: laying out hundreds of rows takes longer than a
/// window may stand still.
[[nodiscard]] QByteArray reportPdf(const QString &html);

} // namespace smartup
