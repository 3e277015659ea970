#pragma once

#include "models/journal/Retention.h"

namespace smartup {

/// What would go, and what stays in spite of its age, in whole translated sentences.
[[nodiscard]] QStringList retentionPreviewText(const RetentionPreview &preview);
/// What has gone.
[[nodiscard]] QStringList retentionReportText(const RetentionReport &report);

} // namespace smartup
