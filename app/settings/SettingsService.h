#pragma once

#include "app/api/SmartupClient.h"
#include "models/core/Clock.h"
#include "models/journal/JournalRecords.h"
#include "models/settings/SettingsDiff.h"
#include "models/settings/SettingsForm.h"

#include <QCoroTask>

#include <QObject>

namespace smartup {

/// Reads and saves the integration settings of the connected organisation. A save reads them again
/// first: what somebody else has changed meanwhile is kept, and where both have changed the same
/// setting nothing is written. An answer that comes after the connection was changed is dropped.
class SettingsService : public QObject
{
    Q_OBJECT

public:
    /// `configFolder` may hold a `settings-form.json` of its own; it is looked at with every call, so
    /// that a correction needs no restart.
    SettingsService(SmartupClient &client,
                    const Clock &clock,
                    QString configFolder,
                    QObject *parent = nullptr);

public Q_SLOTS:
    /// loaded() or loadFailed() follows.
    void load();
    /// `base` is what the edits were made on. saved(), conflictFound() or saveFailed() follows;
    /// after the latter two nothing of the edits may be forgotten.
    void save(const smartup::IntegrationSettings &base, const smartup::IntegrationSettings &mine);

Q_SIGNALS:
    void loaded(const smartup::IntegrationSettings &stored);
    void loadFailed(const smartup::Error &error);
    void saved(const smartup::SettingsSaved &saved);
    void saveFailed(const smartup::Error &error);
    /// Somebody else changed the same settings; nothing was written.
    void conflictFound(const smartup::IntegrationSettings &base,
                       const smartup::IntegrationSettings &theirs,
                       const smartup::IntegrationSettings &mine);

    void runStarted(const smartup::RunRecord &run);
    void runFinished(const smartup::RunRecord &run);

private:
    struct Reading
    {
        Outcome outcome = Outcome::NotSent;
        Result<IntegrationSettings> settings;
    };
    struct Saving
    {
        Profile profile;
        SettingsFormMap map;
        RunRecord run;
        SettingsSaved report;
    };

    QCoro::Task<> runLoad(quint64 turn);
    QCoro::Task<> runSave(IntegrationSettings base, IntegrationSettings mine);
    QCoro::Task<> write(Saving saving);
    QCoro::Task<Reading> read(SettingsFormMap map, QString runUuid);
    [[nodiscard]] RunRecord startRun(ApiVerb verb);
    void finishRun(RunRecord run, Outcome outcome, const QString &message);
    void failSave(const Saving &saving, Outcome outcome, const Error &error);
    [[nodiscard]] bool isStill(const Profile &profile) const;

    SmartupClient &m_client;
    const Clock &m_clock;
    QString m_configFolder;
    quint64 m_turn = 0; ///< counts load(): only the newest one answers
};

} // namespace smartup
