#pragma once

#include "models/settings/SettingCatalog.h"

#include <QList>
#include <QStringList>

namespace smartup {

/// Settings as lines of text that a person can read, keep and compare: `duplicates.order=skip`, with
/// a comment in words above each. Lines that begin with # and empty lines mean nothing.

struct SettingAssignment
{
    SettingRef ref;
    QString value;

    friend bool operator==(const SettingAssignment &, const SettingAssignment &) = default;
};

[[nodiscard]] QString settingsToText(const IntegrationSettings &settings);

/// The assignments of a text. An error names the line: an unknown setting, a value it cannot take,
/// a setting named twice, a line that is no assignment.
[[nodiscard]] Result<QList<SettingAssignment>> settingsFromText(const QString &text);

/// Puts them into the settings.
[[nodiscard]] IntegrationSettings withAssignments(IntegrationSettings settings,
                                                  const QList<SettingAssignment> &assignments);

} // namespace smartup
