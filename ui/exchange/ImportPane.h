#pragma once

#include "models/connection/Limits.h"
#include "models/core/Error.h"
#include "models/exchange/ExchangeProgress.h"
#include "models/exchange/FileProblemModel.h"
#include "models/exchange/ImportModel.h"
#include "ui/exchange/ExchangePane.h"

#include <QHash>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace smartup {

class CountFilter;
class RunProgress;
class RunResult;

/// From a file to its result in one table: source, preview, sending. The next step opens by itself;
/// nothing is sent before a person starts it.
class ImportPane final : public ExchangePane
{
    Q_OBJECT

public:
    explicit ImportPane(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

    /// Another connection: what was foreseen for the former one means nothing any more.
    void setConnected(bool isConnected);
    void setQuota(const QuotaState &state);

    void openFile(const QString &path);
    void showFile(const ImportFilePtr &file);
    /// Documents that come from no file: sent once more. False while another import is under way.
    [[nodiscard]] bool openDocuments(const ImportFilePtr &file);
    void showPlan(const ImportPlanPtr &plan);
    /// The preview did not come about; the file stays.
    void showNoPlan();
    void showProgress(const ExchangeProgress &progress);
    void showResults(const QList<qsizetype> &places, const QList<DocumentResult> &results);
    void showSummary(const ImportSummary &summary);

    [[nodiscard]] ImportModel *documents() const { return m_documents; }

Q_SIGNALS:
    void fileChosen(const QString &path, std::optional<smartup::ImportSubject> subject);
    void previewRequested();
    void sendRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Stage {
        NoFile,
        Reading,
        BadFile, ///< with problems: nothing of it is sent
        FileRead, ///< sound, but not previewed: no connection, or the preview failed
        Asking, ///< what does Smartup have of it?
        Planned,
        Sending,
        Done,
    };

    [[nodiscard]] QWidget *makeSource();
    [[nodiscard]] QWidget *makePlaceholder();
    [[nodiscard]] QWidget *makeTables();
    [[nodiscard]] QWidget *makeActions();
    void retranslate();
    void setStage(Stage stage);
    void refresh();
    void refreshBody();
    void refreshFilter();
    void refreshDetail();
    void applyFilter();
    void preview();
    void start();
    void askForFile();
    void readTyped();
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString placeholderText() const;
    [[nodiscard]] QString termsText() const;
    [[nodiscard]] QString resultText() const;
    [[nodiscard]] QString policyTarget() const;
    [[nodiscard]] qint64 documentsToSend() const;

    Stage m_stage = Stage::NoFile;
    bool m_isConnected = false;
    ImportFilePtr m_file;
    QHash<QuotaClass, Limits> m_limits;
    std::optional<ImportSummary> m_summary;
    ImportModel *m_documents;
    FileProblemModel *m_problems;

    QLabel *m_pathLabel;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QLabel *m_typeLabel;
    QComboBox *m_type;
    QLabel *m_state;
    QToolButton *m_notes;
    QStackedWidget *m_body;
    QLabel *m_placeholder;
    QPushButton *m_placeholderAction;
    QTableView *m_problemTable;
    CountFilter *m_filter;
    QTableView *m_documentTable;
    QLabel *m_detail;
    QPushButton *m_openRule;
    QLabel *m_terms;
    QPushButton *m_again;
    QPushButton *m_start;
    RunProgress *m_progress;
    RunResult *m_result;
    QPushButton *m_another;
};

} // namespace smartup
