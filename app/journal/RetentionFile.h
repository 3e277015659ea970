#pragma once

#include "models/core/Result.h"
#include "models/journal/Retention.h"

namespace smartup {

/// The settings of the log on this computer: `log.json` beside the connections. Without the file
/// every setting has its default.
[[nodiscard]] QString retentionFileIn(const QString &configFolder);
[[nodiscard]] Result<RetentionPolicy> readRetention(const QString &configFolder);
[[nodiscard]] Status writeRetention(const QString &configFolder, const RetentionPolicy &policy);

} // namespace smartup
