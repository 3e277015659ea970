#pragma once

#include "models/settings/SettingCatalog.h"

#include <QList>

namespace smartup {

enum class FindingSeverity {
    Error, ///< cannot be saved
    Warning, ///< can be saved, but data may be lost, doubled or hidden
    Note, ///< worth knowing
};

/// What the rules say about one setting, in one translated sentence.
struct SettingFinding
{
    FindingSeverity severity = FindingSeverity::Note;
    SettingRef ref;
    QString rule; ///< stable key: `no_status`
    QString text;
};

/// Judges the edited values; the saved ones say what a person has changed. A value that Smartup
/// itself holds is never an error: it must not keep the other changes from being saved.
[[nodiscard]] QList<SettingFinding> judgeSettings(const IntegrationSettings &saved,
                                                  const IntegrationSettings &edited);

/// What somebody should look at in the settings as Smartup holds them: every warning, and how many
/// document types are not checked for duplicates.
[[nodiscard]] QList<SettingFinding> adviseOnSettings(const IntegrationSettings &stored);

[[nodiscard]] bool hasErrors(const QList<SettingFinding> &findings);

} // namespace smartup
