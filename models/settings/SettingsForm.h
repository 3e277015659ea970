#pragma once

#include "models/core/Result.h"
#include "models/settings/IntegrationSettings.h"

#include <QJsonObject>

namespace smartup {

/// The wire names of the settings form. [ours]: nobody has published the real ones, so they are
/// data (resources/settings-form.json, or a file of that name in the configuration folder) and can
/// be corrected without a build.
struct SettingsFormMap
{
    QString form; ///< `trade/txs/external_settings`; calls are `/b/<form>:model` and `:save`
    QString codeKind;
    QString globalCode;
    QString localCode;
    QString orderStatuses;
    QString exportWithoutCodes;
    QString periodMinutes;
    QString duplicates;
    QString check;
    QString action;
    QString error;
    QString update;
    QString skip;
    std::array<QString, DocumentTypeCount> documents; ///< key of each document type in `duplicates`

    [[nodiscard]] QByteArray modelPath() const { return "/b/" + form.toUtf8() + ":model"; }
    [[nodiscard]] QByteArray savePath() const { return "/b/" + form.toUtf8() + ":save"; }
};

/// Every key must be there as text; the error names the first one that is missing.
[[nodiscard]] Result<SettingsFormMap> settingsFormMapFromJson(const QByteArray &json);
/// The map this program ships.
[[nodiscard]] const SettingsFormMap &builtInSettingsFormMap();
/// `settings-form.json` of the folder, or the map this program ships when there is none. A file that
/// cannot be read is an error that names it: guessing field names could save to the wrong ones.
[[nodiscard]] Result<SettingsFormMap> settingsFormMapIn(const QString &folder);

/// Reads the data of the form (element 2 of a `:model` answer). A missing or unreadable setting is
/// an error that names the key: a guessed default could be saved over the real value. Keys that are
/// not in the map go to unknownKeys. A document type missing in `duplicates` counts as not checked.
[[nodiscard]] Result<IntegrationSettings> settingsFromForm(const QJsonObject &data,
                                                           const SettingsFormMap &map);

/// The data to save. With the policy off, the stored action is `error` (the form's own default).
[[nodiscard]] QJsonObject settingsToForm(const IntegrationSettings &settings,
                                         const SettingsFormMap &map);

} // namespace smartup
