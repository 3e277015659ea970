#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QString>

namespace smartup {

/// Writes a file that appears whole or not at all.
[[nodiscard]] Status writeReportFile(const QString &file, const QByteArray &content);

} // namespace smartup
