#pragma once

#include "app/journal/RetentionOrder.h"
#include "models/core/Clock.h"
#include "models/core/Result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace smartup {

/// How long the log keeps what, for a window: reads and writes the settings, and says what would go by
/// some that need not be saved yet. All of it in workers. What is to go is taken away by the
/// RetentionKeeper.
class KeepingService : public QObject
{
    Q_OBJECT

public:
    /// The clock must outlive the service.
    KeepingService(RetentionPlaces places, const Clock &clock, QObject *parent = nullptr);
    /// A look under way is given up.
    ~KeepingService() override;

public Q_SLOTS:
    /// Ends in loaded() or failed().
    void load();
    /// On the disk when saved() comes; else failed().
    void save(const smartup::RetentionPolicy &policy);
    /// What would go by this policy. Asks which documents are open, and ends in looked() or failed(); one
    /// under way is given up.
    void look(const smartup::RetentionPolicy &policy);
    void cancelLook();
    /// The answers to openLinesWanted().
    void setOpenLines(const smartup::OpenLines &open);
    void setOpenUnknown(const smartup::Error &error);

Q_SIGNALS:
    void loaded(const smartup::RetentionPolicy &policy);
    void saved(const smartup::RetentionPolicy &policy);
    void openLinesWanted();
    /// So many of so many calls, now and then.
    void progressed(qint64 done, qint64 of);
    void looked(const smartup::RetentionPreview &preview);
    void failed(const smartup::Error &error);

private:
    /// Shared with the worker.
    struct Look
    {
        RetentionPolicy policy;
        std::atomic_bool isCancelled = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> of = 0;
    };

    void onLooked();

    RetentionPlaces m_places;
    const Clock &m_clock;
    std::shared_ptr<Look> m_look; ///< under way
    QFutureWatcher<Result<RetentionPreview>> m_looking;
    QTimer m_beat;
};

} // namespace smartup
