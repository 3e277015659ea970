#pragma once

#include "app/journal/ChainWalk.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace smartup {

/// Walks along the chain of a journal for a window: in a worker, one at a time.
class ChainService : public QObject
{
    Q_OBJECT

public:
    explicit ChainService(QString journal, QObject *parent = nullptr);
    /// A walk under way is given up.
    ~ChainService() override;

public Q_SLOTS:
    /// Ends in walked() or failed(), unless it is cancelled or begun anew.
    void walk();
    void cancel();

Q_SIGNALS:
    /// So many of so many calls, now and then.
    void progressed(qint64 done, qint64 of);
    void walked(const smartup::ChainReport &report);
    void failed(const smartup::Error &error);

private:
    /// Shared with the worker.
    struct Walk
    {
        std::atomic_bool isCancelled = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> of = 0;
    };

    void onWalked();

    QString m_journal;
    std::shared_ptr<Walk> m_walk; ///< under way
    QFutureWatcher<Result<ChainReport>> m_watcher;
    QTimer m_beat;
};

} // namespace smartup
