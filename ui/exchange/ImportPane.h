#pragma once

#include "models/connection/Limits.h"
#include "models/connection/Profile.h"
#include "models/core/Error.h"
#include "models/exchange/ExchangeProgress.h"
#include "models/exchange/FileProblemModel.h"
#include "models/exchange/FolderFileModel.h"
#include "models/exchange/ImportModel.h"
#include "models/exchange/ImportProtocol.h"
#include "models/exchange/ImportSource.h"
#include "ui/exchange/ExchangePane.h"
#include "ui/exchange/ImportStage.h"

#include <QHash>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace smartup {

class ImportDocumentsView;
class ImportFileBar;
class ImportPlaceholder;
class ImportSourceForm;
class RunProgress;
class RunResult;

/// From a source to its result in one table: source, preview, sending. The next step opens by itself;
/// nothing is sent before a person starts it. The files of a folder are listed, and imported one after
/// the other.
class ImportPane final : public ExchangePane
{
    Q_OBJECT

public:
    explicit ImportPane(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

    /// Another connection: what was foreseen for the former one means nothing any more.
    void setConnected(bool isConnected, WriteBar bar);
    /// One at a time: what it finds out is of the file that it was begun with.
    void setProbing(bool isProbing);
    void setQuota(const QuotaState &state);

    void openFile(const QString &path);
    void showFile(const ImportFilePtr &file);
    /// What was chosen could not be read at all.
    void showNoFile();
    /// Documents that come from no file: sent once more. False while another import is under way.
    [[nodiscard]] bool openDocuments(const ImportFilePtr &file);
    void showPlan(const ImportPlanPtr &plan);
    /// The preview did not come about; the file stays.
    void showNoPlan();
    void showProgress(const ExchangeProgress &progress);
    void showResults(const QList<qsizetype> &places, const QList<DocumentResult> &results);
    void showSummary(const ImportSummary &summary);

    /// What is foreseen and imported is this folder, whatever is typed into the form meanwhile.
    void showFolder(const QString &folder, const QList<FolderEntry> &entries);
    void showForecast(const FolderFileForecast &forecast);
    /// All files were looked at, or it was cancelled, or it failed.
    void showForecastEnd();
    void showFileTaken(const QString &name);
    void showFileEnded(const FolderFileResult &result);
    void showFolderSummary(const FolderImportSummary &summary);

    [[nodiscard]] ImportModel *documents() const;
    [[nodiscard]] ImportSourceForm *source() const { return m_source; }

Q_SIGNALS:
    void fileChosen(const QString &path,
                    std::optional<smartup::ImportSubject> subject,
                    std::optional<smartup::TextEncoding> encoding);
    void tableChosen(const smartup::DatabaseAccess &access,
                     const QString &table,
                     const smartup::ImportSubject &subject);
    void folderChosen(const QString &folder);
    void previewRequested();
    /// Somebody wants to find out what the server does with a document of this file.
    void probeWanted(const smartup::ImportFilePtr &file);
    /// All but these, by their places in the file.
    void sendRequested(const QList<qsizetype> &leftOut, smartup::AfterRefusal afterRefusal);
    /// Somebody wants to go on with the documents of an import that it did not send.
    void restWanted(const smartup::ImportFilePtr &file, const smartup::Profile &begunWith);
    void folderRequested(const QString &folder,
                         std::optional<smartup::ImportSubject> subject,
                         std::optional<smartup::TextEncoding> encoding);
    /// What would happen to these files of the folder?
    void folderPreviewRequested(const QString &folder,
                                const QStringList &names,
                                std::optional<smartup::ImportSubject> subject,
                                std::optional<smartup::TextEncoding> encoding);
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    using Stage = ImportStage;

    [[nodiscard]] QWidget *makeActions();
    void retranslate();
    void setStage(Stage stage);
    void refresh();
    void refreshBody();
    void readSource();
    void forget();
    void preview();
    void start();
    void foresee();
    void placeholderTriggered();
    [[nodiscard]] bool isBusy() const { return isUnderWay(m_stage); }
    [[nodiscard]] bool isFolder() const { return isOfFolder(m_stage); }
    [[nodiscard]] AfterRefusal afterRefusal() const;
    [[nodiscard]] bool hasRest() const;
    [[nodiscard]] QString termsText() const;
    [[nodiscard]] QString barSentence() const;

    Stage m_stage = Stage::NoFile;
    bool m_isConnected = false;
    WriteBar m_writeBar = WriteBar::None; ///< why nothing that writes leaves with the connection
    bool m_isProbing = false;
    ImportFilePtr m_file;
    QString m_folder; ///< whose files are listed
    QString m_folderFile; ///< that is being imported
    QHash<QuotaClass, Limits> m_limits;
    std::optional<ImportSummary> m_summary;
    std::optional<FolderImportSummary> m_folderSummary;
    FileProblemModel *m_problems;
    FolderFileModel *m_files;

    ImportSourceForm *m_source;
    ImportFileBar *m_bar;
    QStackedWidget *m_body;
    ImportPlaceholder *m_placeholder;
    QTableView *m_problemTable;
    ImportDocumentsView *m_documents;
    QTableView *m_folderTable;
    RunProgress *m_progress;
    RunResult *m_result;
    QPushButton *m_goOn;
    QPushButton *m_another;
    QLabel *m_terms;
    QCheckBox *m_stopsAtRefusal;
    QPushButton *m_mayWrite; ///< leads to where the connection is allowed to
    QPushButton *m_again;
    QPushButton *m_foresee;
    QPushButton *m_start;
};

} // namespace smartup
