#pragma once

#include "models/settings/SettingCatalog.h"

#include <QList>

namespace smartup {

/// One changed setting, values as of settingValue().
struct SettingChange
{
    SettingRef ref;
    QString before;
    QString after;

    friend bool operator==(const SettingChange &, const SettingChange &) = default;
};

/// What differs, in the order of the pages. Keys this program does not know are not compared.
[[nodiscard]] QList<SettingChange> settingChanges(const IntegrationSettings &before,
                                                  const IntegrationSettings &after);

/// In words: "Order duplicates: Report an error → Skip the duplicate".
[[nodiscard]] QString changeText(const SettingChange &change);

/// How one setting stands between what was loaded, what is stored now and what is wanted.
enum class MergeState {
    Unchanged, ///< nobody touched it
    Mine, ///< only I changed it
    Theirs, ///< only somebody else changed it
    Same, ///< both changed it to the same value
    Conflict, ///< both changed it, to different values
};

[[nodiscard]] MergeState
mergeState(const QString &base, const QString &theirs, const QString &mine);

struct SettingConflict
{
    SettingRef ref;
    QString base;
    QString theirs;
    QString mine;

    friend bool operator==(const SettingConflict &, const SettingConflict &) = default;
};

struct SettingsMerge
{
    /// Theirs with my changes in it; a setting in conflict keeps their value.
    IntegrationSettings merged;
    QList<SettingConflict> conflicts;
    QList<SettingChange> theirChanges; ///< what somebody else changed and I did not
};

/// Three-way comparison setting by setting. Keys this program does not know come from theirs.
[[nodiscard]] SettingsMerge mergeSettings(const IntegrationSettings &base,
                                          const IntegrationSettings &theirs,
                                          const IntegrationSettings &mine);

/// How a save went.
struct SettingsSaved
{
    IntegrationSettings stored; ///< read back from Smartup
    IntegrationSettings sent;
    QList<SettingChange> theirChanges; ///< somebody else's, kept by the save
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::SettingsSaved)
