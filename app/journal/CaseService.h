#pragma once

#include "app/journal/CaseFile.h"
#include "models/core/Clock.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace smartup {

/// Case files for a window: drafts, writes and opens them in a worker, one of each at a time.
class CaseService : public QObject
{
    Q_OBJECT

public:
    /// `journal`: the file of the log. The clock must outlive the service.
    CaseService(QString journal, const Clock &clock, QObject *parent = nullptr);
    /// What is being read is given up.
    ~CaseService() override;
    /// Goes along with each case; called in a worker.
    void setCheckUp(std::function<QList<CheckUpRow>()> checkUp) { m_checkUp = std::move(checkUp); }

public Q_SLOTS:
    /// Ends in drafted() or failed(); a draft under way is given up.
    void draft(const QList<qint64> &documentIds);
    /// Writes the last draft, which is what was looked at; after the one that is being written. Ends in
    /// written() or failed().
    void write(const QString &file);
    /// Ends in opened() or failed().
    void open(const QString &file);

Q_SIGNALS:
    void drafted(const smartup::CasePreview &preview);
    void written(const QString &file);
    /// The case stays unpacked as long as somebody holds it.
    void opened(const std::shared_ptr<smartup::OpenCase> &opened);
    void failed(const smartup::Error &error);

private:
    using Draft = Result<std::shared_ptr<const CaseDraft>>;
    using Opened = Result<std::shared_ptr<OpenCase>>;

    void startWriting(const QString &file, const std::shared_ptr<const CaseDraft> &draft);
    void onDrafted();
    void onWritten();

    QString m_journal;
    std::function<QList<CheckUpRow>()> m_checkUp;
    const Clock &m_clock;
    std::shared_ptr<const CaseDraft> m_draft; ///< the last one
    std::shared_ptr<std::atomic_bool> m_isCancelled; ///< of the draft under way
    QFutureWatcher<Draft> m_drafting;
    QFutureWatcher<Result<CaseManifest>> m_writing;
    QString m_file; ///< that is being written
    std::pair<QString, std::shared_ptr<const CaseDraft>> m_next; ///< to be written after it
    bool m_isOpening = false; ///< one at a time
};

} // namespace smartup
