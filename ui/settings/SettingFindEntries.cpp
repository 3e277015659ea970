#include "ui/settings/SettingFindEntries.h"

#include "models/settings/SettingCatalog.h"

namespace smartup {

QList<FindEntry> settingFindEntries()
{
    QList<FindEntry> entries;
    for (const SettingRef ref : allSettings()) {
        entries.append({ settingLabel(ref), QStringLiteral("settings/") + settingKey(ref) });
    }
    return entries;
}

} // namespace smartup
