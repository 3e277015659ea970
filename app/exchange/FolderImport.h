#pragma once

#include "app/exchange/ImportService.h"
#include "models/exchange/RetryRule.h"

#include <QObject>
#include <QStringList>

namespace smartup {

/// How the files of a folder were imported.
struct FolderImportSummary
{
    int files = 0; ///< taken
    int failed = 0; ///< of them, moved to `failed`
    ImportSummary documents; ///< counts of all files together
    ExchangeTrouble trouble = ExchangeTrouble::None; ///< what ended it before the last file
    QString message;
    bool hasWritten = false; ///< of the file that ended it, something may have been sent
    QString runUuid; ///< of the last import
};

/// Imports the files of a folder one after the other, by name. A file is taken by moving it into
/// `working`, so that nobody takes it twice; afterwards it goes to `done` or `failed`, with a report
/// beside it. A file that was not sent goes back where it was found; one that an earlier end of the
/// program left in `working` goes to `failed`: nobody knows how much of it was sent, and the log
/// does.
class FolderImport : public QObject
{
    Q_OBJECT

public:
    FolderImport(ImportService &service, const Clock &clock, QObject *parent = nullptr);

    /// finished() follows.
    void start(const QString &folder, DocumentType type);
    /// The request under way is waited for; no further file is taken.
    void cancel();

Q_SIGNALS:
    void finished(const smartup::FolderImportSummary &summary);

private:
    void takeNext();
    void takeFile(const ImportFilePtr &file);
    void takePlan();
    void takeSummary(const ImportSummary &summary);
    void giveBack(const Error &error, ExchangeTrouble trouble);
    void put(const QString &place, const QString &report);
    void end(ExchangeTrouble trouble, const QString &message);
    void setAbandonedAside();
    [[nodiscard]] QString path(const QString &place, const QString &name) const;

    ImportService &m_service;
    const Clock &m_clock;
    QString m_folder;
    DocumentType m_type = DocumentType::Order;
    QString m_name; ///< of the file under way, in `working`
    bool m_isActive = false;
    bool m_isCancelled = false;
    FolderImportSummary m_summary;
};

} // namespace smartup
