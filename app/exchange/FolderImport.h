#pragma once

#include "app/exchange/FolderSource.h"
#include "app/exchange/ImportPreview.h"
#include "app/exchange/ImportService.h"
#include "models/exchange/RetryRule.h"

#include <QJsonArray>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace smartup {

/// How the files of a folder were imported.
struct FolderImportSummary
{
    int files = 0; ///< taken
    int failed = 0; ///< put into `failed`, those that an earlier program had left among them
    int keptBack = 0; ///< documents that were not sent, because Smartup would refuse them
    QStringList notes; ///< what could not be checked before sending; each once
    ImportSummary documents; ///< counts of all files together
    ExchangeTrouble trouble = ExchangeTrouble::None; ///< what ended it before the last file
    QString message;
    bool hasWritten = false; ///< of the file that ended it, something may have been sent
    QString runUuid; ///< of the last import
};

/// Imports the files of a folder that are ready, one after the other. A file that was not sent goes
/// back where it was found; documents that Smartup would refuse are kept in the ledger instead of
/// being sent.
class FolderImport : public QObject
{
    Q_OBJECT

public:
    FolderImport(ImportPreview &preview,
                 ImportService &service,
                 const Clock &clock,
                 QObject *parent = nullptr);

    /// finished() follows. Files that turn out to be of another format than this go to `failed`.
    void start(const QString &folder,
               const ImportSubject &subject,
               std::optional<FileFormat> format = {});
    /// The request under way is waited for; no further file is taken.
    void cancel();

Q_SIGNALS:
    void finished(const smartup::FolderImportSummary &summary);

private:
    void takeNext();
    void takeFile(const ImportFilePtr &file);
    void takePlan();
    void noteKeptBack(const ImportPlan &plan);
    void takeSummary(const ImportSummary &summary);
    void giveBack(const QString &message, ExchangeTrouble trouble);
    [[nodiscard]] bool putAway(bool isDone, Outcome outcome, const QString &message);
    void end(ExchangeTrouble trouble, const QString &message);

    ImportPreview &m_preview;
    ImportService &m_service;
    const Clock &m_clock;
    std::unique_ptr<FolderSource> m_source; ///< locked while a run is under way
    ImportSubject m_subject;
    TakenFile m_file;
    bool m_isActive = false;
    bool m_isCancelled = false;
    QJsonArray m_keptBack; ///< of the file under way, for its report
    FolderImportSummary m_summary;
};

} // namespace smartup
