#pragma once

#include "app/journal/JournalArchive.h"
#include "app/journal/RetentionOrder.h"
#include "models/core/Clock.h"
#include "models/journal/ArchiveEntry.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace smartup {

/// The archives of the log for a window: lists them, walks along the chain of each, makes one and looks
/// whether a file may be shown. In workers; one is looked at at a time, and one is made at a time.
class ArchiveService : public QObject
{
    Q_OBJECT

public:
    /// The clock must outlive the service.
    ArchiveService(RetentionPlaces places, const Clock &clock, QObject *parent = nullptr);
    /// What is under way is given up; an archive that is being made is none.
    ~ArchiveService() override;

public Q_SLOTS:
    /// Ends in listed() at once, then in examined() for one after the other.
    void list();
    /// Nobody looks at the list any more; what is being made is given up, too.
    void cancel();
    /// Ends in made(), and the list anew, or in notMade(). Not while another one is made.
    void make(QDate month);
    /// An archive that is being made is given up: notMade() says so.
    void cancelMaking();
    /// Ends in opened() when the file is an exchange log that this version can read, else in failed().
    void open(const QString &file);

Q_SIGNALS:
    /// `months`: those that are over, have lines and no archive.
    void listed(const QList<smartup::ArchiveEntry> &entries, const QList<QDate> &months);
    /// So many of so many calls of this one, now and then.
    void examining(const QString &file, qint64 done, qint64 of);
    void examined(const smartup::ArchiveEntry &entry);
    void making(qint64 done, qint64 of);
    void made(QDate month);
    void notMade(const smartup::Error &error);
    void opened(const QString &file);
    void failed(const smartup::Error &error);

private:
    /// Shared with a worker.
    struct Work
    {
        std::atomic_bool isCancelled = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> of = 0;
    };
    struct Listed
    {
        QList<ArchiveEntry> entries;
        Result<QList<QDate>> months = QList<QDate>();
    };

    void onListed();
    void examineNext();
    void onExamined();
    void onMade();
    void tellProgress();

    RetentionPlaces m_places;
    const Clock &m_clock;
    QFutureWatcher<Listed> m_listing;
    QFutureWatcher<ArchiveEntry> m_examining;
    QFutureWatcher<Result<ArchiveReport>> m_making;
    QList<ArchiveEntry> m_next; ///< to be looked at; the first is, while m_examined is there
    std::shared_ptr<Work> m_examined; ///< under way
    std::shared_ptr<Work> m_made; ///< under way
    QDate m_month; ///< that is made
    bool m_isWatched = false; ///< somebody looks at the list
    QTimer m_beat;
};

} // namespace smartup
