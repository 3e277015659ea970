#pragma once

#include "models/connection/Limits.h"
#include "models/connection/Profile.h"
#include "models/core/Clock.h"
#include "models/core/Error.h"
#include "models/exchange/DatabaseProfile.h"
#include "models/exchange/ExchangeProgress.h"
#include "models/exchange/ExportRequest.h"
#include "models/exchange/FolderForecast.h"
#include "models/exchange/FolderImportSummary.h"
#include "models/exchange/FolderRule.h"
#include "models/exchange/ImportSummary.h"
#include "models/exchange/ProbeFindings.h"
#include "models/settings/IntegrationSettings.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/Page.h"

#include <QPointer>

#include <optional>
#include <utility>

class QSettings;
class QTabWidget;

namespace smartup {

class DatabasePicker;
class ExchangePane;
class ExportPane;
class ImportPane;
class ProbeDialog;

/// Everything that moves documents, one pane a tab.
class ExchangePage final : public Page
{
    Q_OBJECT

public:
    /// `state`: where the window remembers what the last export of each connection asked for.
    ExchangePage(QSettings &state, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// How much room a pane needs.
    enum class PaneFit {
        Fills, ///< lists: they scroll by themselves
        Scrolls, ///< forms: at 300 % they are taller than the window
    };
    /// A further tab, the last one. `place` is its name in links: `export` of `exchange/export`.
    void addPane(const QString &place, const QString &iconName, ExchangePane *pane, PaneFit fit);

    /// Opens the import with these documents, which are previewed at once. False while another
    /// import is under way.
    [[nodiscard]] bool openDocuments(const ImportFilePtr &file);

    /// `export`, `import`, …; what stands behind a `?` is the pane's own.
    void openPlace(const QString &place) override;

public Q_SLOTS:
    /// A connection was chosen, or the chosen one was changed or taken away. `bar`: why nothing that writes
    /// leaves with it.
    void setConnected(bool isConnected, smartup::WriteBar bar = smartup::WriteBar::None);
    /// Of the connection with this id, the last export is offered again. Empty: of none.
    void setConnection(const QString &id);
    void setQuota(const smartup::QuotaState &state);
    void showSettings(const smartup::IntegrationSettings &settings);
    void showSettingsError(const smartup::Error &error);

    void showExportProgress(const smartup::ExchangeProgress &progress);
    void showExportResult(const smartup::ExportSummary &summary);

    void showFile(const smartup::ImportFilePtr &file);
    void showPlan(const smartup::ImportPlanPtr &plan);
    void showPreviewError(const smartup::Error &error);
    void showPreviewCancelled();
    void showProbe(const smartup::ProbeFindings &findings);
    void showProbeError(const smartup::Error &error);
    void showImportProgress(const smartup::ExchangeProgress &progress);
    void showResults(const QList<qsizetype> &places, const QList<smartup::DocumentResult> &results);
    void showImportResult(const smartup::ImportSummary &summary);
    /// Of an import of reference records whose answer nobody saw: translated sentences.
    void showReferenceNews(const QString &text, smartup::Outcome outcome);
    /// What was chosen could not be read at all; with an error that says why.
    void showSourceError(const smartup::Error &error);

    void showFolder(const QString &folder, const QList<smartup::FolderEntry> &entries);
    void showFolderForecast(const smartup::FolderFileForecast &forecast);
    void showFolderForecastEnd();
    void showFolderForecastError(const smartup::Error &error);
    void showFileTaken(const QString &name);
    void showFileEnded(const smartup::FolderFileResult &result);
    void showFolderResult(const smartup::FolderImportSummary &summary);

    void setDatabases(const QList<smartup::DatabaseProfile> &databases);
    void showDatabaseTested(const QString &id);
    void showTables(const QString &id, const QStringList &tables);
    void showDatabaseError(const smartup::Error &error);
    /// The keychain failed in the middle of something that goes on; it stays to be read until somebody
    /// begins something else.
    void showKeychainError(const smartup::Error &error);
    void askDatabasePassword(const QString &id);
    /// The export could not even be begun.
    void showExportError(const smartup::Error &error);
    void showExportCancelled();

Q_SIGNALS:
    /// What do the integration settings let through?
    void settingsWanted();
    void exportRequested(const smartup::ExportRequest &request);
    void exportCancelled();
    void tableExportRequested(const smartup::DatabaseAccess &access,
                              const smartup::ExportRequest &request);
    void fileChosen(const QString &path,
                    std::optional<smartup::ImportSubject> subject,
                    std::optional<smartup::TextEncoding> encoding);
    void tableChosen(const smartup::DatabaseAccess &access,
                     const QString &table,
                     const smartup::ImportSubject &subject);
    void folderChosen(const QString &folder);
    void folderImportRequested(const QString &folder,
                               std::optional<smartup::ImportSubject> subject,
                               std::optional<smartup::TextEncoding> encoding);
    void folderPreviewRequested(const QString &folder,
                                const QStringList &names,
                                std::optional<smartup::ImportSubject> subject,
                                std::optional<smartup::TextEncoding> encoding);
    void previewRequested();
    void probeRequested(const smartup::ImportFilePtr &file);
    /// The plan that is shown without these documents, by their places in the file.
    void sendRequested(const QList<qsizetype> &leftOut, smartup::AfterRefusal afterRefusal);
    void importCancelled();
    /// The documents of an import that it did not send; openDocuments() shows them when they may be.
    void restWanted(const smartup::ImportFilePtr &file, const smartup::Profile &begunWith);

    /// Which databases are known?
    void databasesWanted();
    void databaseSaveRequested(const smartup::DatabaseProfile &profile);
    void databaseRemoveRequested(const QString &id);
    void databaseTestRequested(const smartup::DatabaseAccess &access,
                               std::optional<smartup::DatabaseProfile> edited);
    void tablesWanted(const smartup::DatabaseAccess &access);
    /// Of the test, or of the list of tables.
    void databaseCancelled();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void connectExport();
    void connectImport();
    void connectDatabases();
    void askForSettings();
    void openProbe(const ImportFilePtr &file);
    void setDatabasesBusy(bool isBusy);
    void showDatabaseNews(MessageBar::Kind kind, const QString &text);
    void beginAnew();
    void clearMessages();
    [[nodiscard]] QList<DatabasePicker *> databasePickers() const;

    QSettings &m_state;
    QString m_connection; ///< whose last export is offered
    bool m_isConnected = false;
    std::optional<Error> m_keychainTrouble; ///< of what is under way
    QTabWidget *m_tabs;
    QList<std::pair<QString, ExchangePane *>> m_panes; ///< by place, in the order of the tabs
    ExportPane *m_export;
    ImportPane *m_import;
    QPointer<ProbeDialog> m_probe; ///< while it is open
};

} // namespace smartup
