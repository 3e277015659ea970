#pragma once

#include "models/journal/DuplicateFigures.h"
#include "models/journal/StatusFigures.h"
#include "models/settings/CodeCount.h"
#include "models/settings/SettingsDiff.h"

#include <optional>

namespace smartup {

/// What is known of the organisation by which the consequence of a change can be told. Unset = not asked
/// yet, or nobody counted.
struct ChangeEvidence
{
    std::optional<DuplicateFigures> duplicates; ///< of the log's last 30 days
    std::optional<StatusFigures> statuses; ///< likewise
    std::optional<CodeCount> codes;
    /// That is in use once all of what is staged is saved: a count of the other kind says nothing then.
    std::optional<CodeKind> codeKind = {};
};

/// What the change would have done in the last 30 days, in one or two translated sentences: "In the last 30 days 14
/// document(s) would have been overwritten." What is not known is said to be so; when the log does not reach back
/// 30 days, from when on it does. Empty when there is nothing that could be known. Pure.
[[nodiscard]] QString changeConsequence(const SettingChange &change,
                                        const ChangeEvidence &evidence);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::ChangeEvidence)
