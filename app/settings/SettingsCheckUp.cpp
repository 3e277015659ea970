#include "app/settings/SettingsCheckUp.h"

#include "models/settings/SettingRules.h"
#include "models/settings/SettingsText.h"

namespace smartup {

CheckUpFacts::Settings settingsFacts(const SettingsStamp &stamp)
{
    CheckUpFacts::Settings facts;
    const auto assignments = settingsFromText(stamp.text);
    if (stamp.hash.isEmpty() || !assignments) {
        return facts; // never seen, or of a version of the program that knows other settings
    }
    facts.readAt = stamp.readAt;
    const QList<SettingFinding> advice =
        adviseOnSettings(withAssignments(IntegrationSettings(), assignments.value()));
    for (const SettingFinding &finding : advice) {
        facts.warnings.append({ finding.text, settingKey(finding.ref) });
    }
    return facts;
}

} // namespace smartup
