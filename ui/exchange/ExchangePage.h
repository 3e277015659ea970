#pragma once

#include "models/connection/Limits.h"
#include "models/core/Clock.h"
#include "models/core/Error.h"
#include "models/exchange/ExchangeProgress.h"
#include "models/exchange/ExportRequest.h"
#include "models/exchange/ImportSummary.h"
#include "models/settings/IntegrationSettings.h"
#include "ui/shell/Page.h"

#include <optional>
#include <utility>

class QTabWidget;

namespace smartup {

class ExchangePane;
class ExportPane;
class ImportPane;

/// Everything that moves documents, one pane a tab.
class ExchangePage final : public Page
{
    Q_OBJECT

public:
    explicit ExchangePage(const Clock &clock, QWidget *parent = nullptr);

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
    /// A connection was chosen, or the chosen one was changed or taken away.
    void setConnected(bool isConnected);
    void setQuota(const smartup::QuotaState &state);
    void showSettings(const smartup::IntegrationSettings &settings);
    void showSettingsError(const smartup::Error &error);

    void showExportProgress(const smartup::ExchangeProgress &progress);
    void showExportResult(const smartup::ExportSummary &summary);

    void showFile(const smartup::ImportFilePtr &file);
    void showPlan(const smartup::ImportPlanPtr &plan);
    void showPreviewError(const smartup::Error &error);
    void showPreviewCancelled();
    void showImportProgress(const smartup::ExchangeProgress &progress);
    void showResults(const QList<qsizetype> &places, const QList<smartup::DocumentResult> &results);
    void showImportResult(const smartup::ImportSummary &summary);

Q_SIGNALS:
    /// What do the integration settings let through?
    void settingsWanted();
    void exportRequested(const smartup::ExportRequest &request);
    void exportCancelled();
    void fileChosen(const QString &path, std::optional<smartup::ImportSubject> subject);
    void previewRequested();
    void sendRequested();
    void importCancelled();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void askForSettings();

    bool m_isConnected = false;
    QTabWidget *m_tabs;
    QList<std::pair<QString, ExchangePane *>> m_panes; ///< by place, in the order of the tabs
    ExportPane *m_export;
    ImportPane *m_import;
};

} // namespace smartup
