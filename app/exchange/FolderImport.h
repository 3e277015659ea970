#pragma once

#include "app/exchange/FolderSource.h"
#include "app/exchange/ImportPreview.h"
#include "app/exchange/ImportService.h"
#include "models/exchange/FolderImportSummary.h"

#include <QCoroTask>

#include <QJsonArray>
#include <QObject>

#include <memory>

namespace smartup {

/// Imports the files of a folder that are ready, one after the other. A file that was not sent goes
/// back where it was found; documents that Smartup would refuse are kept in the ledger instead of
/// being sent. The disk is looked at in a thread of its own.
class FolderImport : public QObject
{
    Q_OBJECT

public:
    FolderImport(ImportPreview &preview,
                 ImportService &service,
                 const Clock &clock,
                 QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_isActive; }

public Q_SLOTS:
    /// Says what lies in the folder, and takes nothing; looked() or lookFailed() follows.
    void look(const QString &folder);
    /// Files that turn out to be of another format than this go to `failed`; unset: any is taken.
    void setFormat(std::optional<smartup::FileFormat> format)
    {
        m_preview.setExpectedFormat(format);
    }
    /// finished() follows. Without a subject each file says itself what it holds.
    void start(const QString &folder,
               std::optional<smartup::ImportSubject> subject,
               std::optional<smartup::TextEncoding> encoding = {});
    /// The request under way is waited for; no further file is taken.
    void cancel();

Q_SIGNALS:
    void looked(const QString &folder, const QList<smartup::FolderEntry> &entries);
    void lookFailed(const smartup::Error &error);
    void fileTaken(const QString &name);
    void fileEnded(const smartup::FolderFileResult &result);
    void finished(const smartup::FolderImportSummary &summary);

private:
    QCoro::Task<> runLook(QString folder);
    QCoro::Task<> open();
    QCoro::Task<> takeNext();
    QCoro::Task<> giveBack(QString message, QString details, ExchangeTrouble trouble);
    QCoro::Task<> endFile(FolderFileResult result, bool isDone, bool goesOn);
    void takeFile(const ImportFilePtr &file);
    void refuseFile(const QString &why, qsizetype documents);
    void takeFailure(const Error &error);
    void takePlan();
    void noteKeptBack(const ImportPlan &plan);
    void takeResults(const QList<qsizetype> &places, const QList<DocumentResult> &results);
    void takeSummary(const ImportSummary &summary);
    void end(ExchangeTrouble trouble, const QString &message, const QString &details = {});

    ImportPreview &m_preview;
    ImportService &m_service;
    const Clock &m_clock;
    std::shared_ptr<FolderSource> m_source; ///< locked while a run is under way
    std::optional<ImportSubject> m_subject;
    std::optional<TextEncoding> m_encoding;
    TakenFile m_file;
    QJsonArray m_keptBack; ///< of the file under way, for its report
    ImportPlanPtr m_plan; ///< of the file under way, while it is sent
    QList<DocumentResult> m_results; ///< one a document of it
    bool m_isActive = false;
    bool m_isCancelled = false;
    FolderImportSummary m_summary;
};

} // namespace smartup
