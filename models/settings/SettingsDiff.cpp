#include "models/settings/SettingsDiff.h"

#include <QCoreApplication>

namespace smartup {

QList<SettingChange> settingChanges(const IntegrationSettings &before,
                                    const IntegrationSettings &after)
{
    QList<SettingChange> changes;
    for (const SettingRef ref : allSettings()) {
        const QString was = settingValue(before, ref);
        const QString is = settingValue(after, ref);
        if (was != is) {
            changes.append({ ref, was, is });
        }
    }
    return changes;
}

QString changeText(const SettingChange &change)
{
    //: a changed setting: name, old value, new value
    return QCoreApplication::translate("SettingsDiff", "%1: %2 → %3")
        .arg(settingLabel(change.ref), settingValueName(change.ref, change.before),
             settingValueName(change.ref, change.after));
}

MergeState mergeState(const QString &base, const QString &theirs, const QString &mine)
{
    if (mine == base) {
        return theirs == base ? MergeState::Unchanged : MergeState::Theirs;
    }
    if (theirs == base) {
        return MergeState::Mine;
    }
    return theirs == mine ? MergeState::Same : MergeState::Conflict;
}

SettingsMerge mergeSettings(const IntegrationSettings &base,
                            const IntegrationSettings &theirs,
                            const IntegrationSettings &mine)
{
    SettingsMerge merge { theirs, {}, {} };
    for (const SettingRef ref : allSettings()) {
        const QString was = settingValue(base, ref);
        const QString stored = settingValue(theirs, ref);
        const QString wanted = settingValue(mine, ref);
        switch (mergeState(was, stored, wanted)) {
        case MergeState::Unchanged:
        case MergeState::Same:
            break;
        case MergeState::Mine:
            // A value made by settingValue() can always be put back.
            Q_UNUSED(setSettingValue(merge.merged, ref, wanted).isOk())
            break;
        case MergeState::Theirs:
            merge.theirChanges.append({ ref, was, stored });
            break;
        case MergeState::Conflict:
            merge.conflicts.append({ ref, was, stored, wanted });
            break;
        }
    }
    return merge;
}

} // namespace smartup
