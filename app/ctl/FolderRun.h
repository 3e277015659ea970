#pragma once

#include "app/ctl/ImportRun.h"
#include "app/exchange/FolderSource.h"

#include <QJsonArray>
#include <QTimer>

#include <functional>
#include <memory>

namespace smartup {

/// Imports the files of a folder, one after the other: each is taken once, imported as ImportRun does it,
/// and put away with its report. Waits for files that are still being written, but not for ever. Where
/// a refused document stops an import, it stops the files after it, too. Ends with ended().
class FolderRun : public QObject
{
    Q_OBJECT

public:
    using MakeRun = std::function<std::unique_ptr<ImportRun>(const ImportOrder &)>;

    /// `order.file` is the folder; `makeRun` begins with a file of it.
    FolderRun(const Clock &clock, const ImportOrder &order, MakeRun makeRun);
    ~FolderRun() override;

    void start();
    /// The file under way ends as ImportRun::cancel() says; no further one is taken.
    void cancel();

Q_SIGNALS:
    void ended(smartup::ExitCode code, const QJsonObject &result);

private:
    void next();
    [[nodiscard]] bool importNext(const QList<FolderEntry> &entries);
    void import(const TakenFile &file);
    void takeEnd(ExitCode code, const QJsonObject &result);
    void stopAtRefusal(const QJsonObject &result);
    void tell(const QList<FolderEntry> &entries);
    void fail(const Error &error);
    void end();

    ImportOrder m_order;
    MakeRun m_makeRun;
    FolderSource m_source;
    QTimer m_wait;
    int m_looks = 0; ///< since a file was taken last
    bool m_isStopped = false; ///< no further file is taken
    TakenFile m_file;
    std::unique_ptr<ImportRun> m_run;
    ExitCode m_code = ExitCode::Done;
    QStringList m_seen; ///< could not be taken
    QJsonArray m_files;
    QJsonArray m_left; ///< with the reason
};

} // namespace smartup
