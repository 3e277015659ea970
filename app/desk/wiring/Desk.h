#pragma once

#include "models/core/Clock.h"
#include "models/core/Translations.h"
#include "models/journal/JournalQuery.h"
#include "ui/shell/Theme.h"

#include <QObject>
#include <QSettings>

#include <memory>
#include <optional>

namespace smartup {

class AlertService;
class AllowanceLedger;
class AllowancePane;
class ArchiveService;
class AttentionPane;
class AttentionService;
class AuditService;
class BodySearch;
class CaseService;
class ChainService;
class CheckUpPage;
class CheckUpService;
class CodeCountService;
class ConnectionService;
class ConnectionTester;
class ConnectionsPage;
class EmbeddedSandbox;
class CoveragePane;
class CoverageService;
class DatabaseService;
class ExchangePage;
class ExportService;
class FolderImport;
class FolderPreview;
class ImportPreview;
class ImportService;
class JournalPage;
class JournalReader;
class JournalStore;
class JournalSurvey;
class KeepingService;
class LogExporter;
class MainWindow;
class OverviewPage;
class ProbeService;
class ProfileStore;
class ReconcileService;
class ReferenceLook;
class RemarkService;
class RetentionKeeper;
class ScheduleService;
class SchedulesPane;
class SecretStore;
class SettingsPage;
class SettingsService;
class SharedJournalKeeper;
class SharedJournalPage;
class SharedSetupService;
class SmartupClient;

/// What the command line decides. What is empty is as it was left the last time.
struct DeskOptions
{
    QString dataFolder; ///< log, sandbox
    QString configFolder; ///< connections, state of the window
    QString language = {};
    std::optional<Appearance> appearance = {};
    bool opensSandbox = false;
    QString page = {}; ///< key of a page
    QString
        shownJournal = {}; ///< read in place of the own log, and never written; empty = the own one
};

/// Keys of the pages, in the order of the navigation.
[[nodiscard]] QStringList deskPages();

/// The desktop program put together: services below, pages above, wirings between them.
class Desk final : public QObject
{
    Q_OBJECT

public:
    /// The clock and the keychain must outlive the desk.
    Desk(DeskOptions options, const Clock &clock, SecretStore &secrets, QObject *parent = nullptr);
    ~Desk() override;

    /// Shows the window, then reads the connections; nothing of this waits for the sandbox.
    void start();

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] ConnectionService &connections() const { return *m_connections; }
    [[nodiscard]] EmbeddedSandbox &sandbox() const { return *m_sandbox; }
    [[nodiscard]] SettingsService &settings() const { return *m_settings; }
    [[nodiscard]] ExportService &exports() const { return *m_exports; }
    [[nodiscard]] ImportPreview &importPreview() const { return *m_importPreview; }
    [[nodiscard]] ImportService &imports() const { return *m_imports; }
    [[nodiscard]] ScheduleService &schedules() const { return *m_schedules; }
    [[nodiscard]] AllowanceLedger &allowance() const { return *m_allowance; }
    [[nodiscard]] ReconcileService &reconciling() const { return *m_reconciling; }
    [[nodiscard]] AuditService &audit() const { return *m_audit; }
    [[nodiscard]] JournalStore &journal() const { return *m_journal; }
    [[nodiscard]] JournalReader &figuresReader() const { return *m_figuresReader; }
    [[nodiscard]] JournalSurvey &survey() const { return *m_survey; }
    [[nodiscard]] CaseService &cases() const { return *m_cases; }
    [[nodiscard]] AlertService &alerts() const { return *m_alerts; }
    [[nodiscard]] const QString &language() const { return m_translations.language(); }
    [[nodiscard]] Appearance appearance() const { return m_appearance; }

public Q_SLOTS:
    void useLanguage(const QString &code);
    void useAppearance(smartup::Appearance appearance);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeServices();
    void makeShared();
    void makePages();
    void wire();
    void wireAllowance();
    void wireShell();
    void showStart(bool hasConnections);
    void retranslate();

    const DeskOptions m_options;
    const Clock &m_clock;
    SecretStore &m_secrets;
    QSettings m_state;
    Translations m_translations;
    Appearance m_appearance = Appearance::System;

    // In the order in which they lean on each other: the last goes first. The journal outlives the
    // client, which tells its last calls when it goes.
    std::unique_ptr<JournalStore> m_journal;
    std::unique_ptr<RetentionKeeper> m_retention;
    std::unique_ptr<KeepingService> m_keeping;
    std::unique_ptr<ArchiveService> m_archives;
    std::unique_ptr<JournalReader> m_logReader;
    std::unique_ptr<JournalReader> m_figuresReader;
    std::unique_ptr<JournalReader> m_detailReader;
    std::unique_ptr<RemarkService> m_remarks;
    std::unique_ptr<JournalSurvey> m_survey; ///< what the page of the log asks beside its rows
    std::unique_ptr<BodySearch> m_bodies; ///< of the log
    std::unique_ptr<LogExporter> m_logExporter;
    std::unique_ptr<CaseService> m_cases;
    std::unique_ptr<ChainService> m_chain;
    std::unique_ptr<CheckUpService> m_checkUp;
    std::unique_ptr<AlertService> m_alerts;
    std::unique_ptr<SharedJournalKeeper> m_shared;
    std::unique_ptr<SharedSetupService> m_sharedSetup;
    std::unique_ptr<JournalReader> m_sharedReader; ///< only when this computer takes part
    std::unique_ptr<JournalSurvey> m_sharedSurvey;
    std::unique_ptr<BodySearch> m_sharedBodies;
    std::unique_ptr<AllowanceLedger> m_allowance; ///< the client asks it
    std::unique_ptr<SmartupClient> m_client;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<ConnectionService> m_connections;
    std::unique_ptr<ConnectionTester> m_tester;
    std::unique_ptr<EmbeddedSandbox> m_sandbox;
    std::unique_ptr<SettingsService> m_settings;
    std::unique_ptr<CodeCountService> m_codeCount;
    std::unique_ptr<CoverageService> m_coverage;
    std::unique_ptr<ExportService> m_exports;
    std::unique_ptr<ImportPreview> m_importPreview;
    std::unique_ptr<ImportService> m_imports;
    std::unique_ptr<DatabaseService> m_databases;
    std::unique_ptr<ImportPreview> m_folderAsking;
    std::unique_ptr<FolderPreview> m_folderPreview;
    std::unique_ptr<ImportPreview> m_folderReading;
    std::unique_ptr<ImportService> m_folderImports;
    std::unique_ptr<FolderImport> m_folders;
    std::unique_ptr<ExportService> m_scheduledExports;
    std::unique_ptr<ImportPreview> m_scheduledPreview;
    std::unique_ptr<ImportService> m_scheduledImports;
    std::unique_ptr<ScheduleService> m_schedules;
    std::unique_ptr<ReconcileService> m_reconciling;
    std::unique_ptr<ReferenceLook> m_referenceLook;
    std::unique_ptr<AuditService> m_audit;
    std::unique_ptr<ProbeService> m_probe;
    std::unique_ptr<AttentionService> m_attention;

    std::unique_ptr<MainWindow> m_window;
    OverviewPage *m_overviewPage = nullptr;
    SettingsPage *m_settingsPage = nullptr;
    CoveragePane *m_coveragePane = nullptr;
    ExchangePage *m_exchangePage = nullptr;
    SchedulesPane *m_schedulesPane = nullptr;
    AllowancePane *m_allowancePane = nullptr;
    AttentionPane *m_attentionPane = nullptr;
    JournalPage *m_journalPage = nullptr;
    SharedJournalPage *m_sharedPage = nullptr; ///< only when this computer takes part
    ConnectionsPage *m_connectionsPage = nullptr;
    CheckUpPage *m_checkUpPage = nullptr;
};

} // namespace smartup
