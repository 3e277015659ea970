#pragma once

#include "app/connection/ConnectionTester.h"
#include "app/exchange/ExportService.h"
#include "app/exchange/ImportPreview.h"
#include "app/exchange/ImportService.h"
#include "app/journal/JournalReader.h"
#include "app/journal/JournalStore.h"
#include "app/sandbox/SandboxServer.h"
#include "app/sandbox/SandboxTables.h"
#include "app/settings/SettingsService.h"

#include <QCoroTask>

#include <QTemporaryDir>

namespace smartup {

/// What the tour walks on: a sandbox in a folder of its own, behind a real port, and the services of
/// the program that speak to it, each call told to a log. The clock stands where the sample orders
/// belong, so that every day shows the same numbers.
class TourStage : public QObject
{
    Q_OBJECT

public:
    /// An empty folder is a temporary one that is removed at the end. The quirks hold in every act.
    TourStage(const Clock &clock, const QString &folder, QStringList quirks);
    ~TourStage() override;

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    /// The tables of the act's sandbox.
    [[nodiscard]] const SandboxTables &tables() const { return *m_tables; }
    [[nodiscard]] QString filePath(const QString &name) const;

    /// Makes the sample company, once.
    [[nodiscard]] QCoro::Task<Status> open();
    /// A fresh copy of the sample company, and services that know nothing of what was before.
    [[nodiscard]] QCoro::Task<Status> beginAct();

    [[nodiscard]] QCoro::Task<ConnectionCheck> signIn();
    [[nodiscard]] QCoro::Task<Result<IntegrationSettings>> readSettings();
    [[nodiscard]] QCoro::Task<Result<SettingsSaved>> saveSettings(IntegrationSettings base,
                                                                  IntegrationSettings mine);
    [[nodiscard]] QCoro::Task<ExportSummary> exportTo(ExportRequest request);
    [[nodiscard]] QCoro::Task<Result<ImportPlanPtr>> planImport(QByteArray file);
    /// Sends what was planned.
    [[nodiscard]] QCoro::Task<ImportSummary> import();
    /// In addition to those of the whole tour; nothing takes them back.
    [[nodiscard]] Status playQuirk(const QString &quirk);

    /// What the log tells of the documents of a run, or of all of them.
    [[nodiscard]] QCoro::Task<Result<QList<JournalRow>>> logged(QString runUuid);

private:
    [[nodiscard]] QCoro::Task<Status> startSandbox(QString file);
    void makeServices();
    void openJournal();

    const Clock &m_clock;
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    QStringList m_quirks;
    Profile m_profile;
    int m_acts = 0;
    quint64 m_generation = 0;

    SandboxServer m_sandbox;
    std::unique_ptr<SandboxTables> m_tables;
    std::unique_ptr<JournalStore> m_journal;
    // What speaks to the sandbox goes before what it speaks with.
    std::unique_ptr<SmartupClient> m_client;
    std::unique_ptr<ConnectionTester> m_tester;
    std::unique_ptr<SettingsService> m_settings;
    std::unique_ptr<ExportService> m_exports;
    std::unique_ptr<ImportPreview> m_importPreview;
    std::unique_ptr<ImportService> m_imports;
};

} // namespace smartup
