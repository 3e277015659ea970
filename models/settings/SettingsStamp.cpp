#include "models/settings/SettingsStamp.h"

#include "models/settings/SettingCatalog.h"

#include <QCryptographicHash>

namespace smartup {

SettingsStamp settingsStamp(const IntegrationSettings &settings, const QDateTime &readAt)
{
    SettingsStamp stamp;
    for (const SettingRef ref : allSettings()) {
        stamp.text += settingKey(ref) + u'=' + settingValue(settings, ref) + u'\n';
    }
    stamp.hash = QString::fromLatin1(
        QCryptographicHash::hash(stamp.text.toUtf8(), QCryptographicHash::Sha256).toHex());
    stamp.readAt = readAt;
    return stamp;
}

} // namespace smartup
