#pragma once

#include "app/journal/RetentionOrder.h"
#include "models/core/Clock.h"
#include "models/core/Result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>

namespace smartup {

class JournalStore;

struct RetentionPlaces
{
    QString journal;
    QString configFolder;
    QString archiveFolder;
};

/// Sees to it that the log stays as small as its settings say: once a day, archives first, then what
/// is too old goes. What was done, and what could not be, is a row of the log.
class RetentionKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes FirstWait { 5 }; ///< after the start: others come first
    static constexpr std::chrono::hours Interval { 24 };

    RetentionKeeper(JournalStore &store,
                    const Clock &clock,
                    RetentionPlaces places,
                    QObject *parent = nullptr);
    /// An archive under way is given up; what is left to take away is left to the next start.
    ~RetentionKeeper() override;

    /// From now on by itself.
    void start();

public Q_SLOTS:
    /// Asks which documents are open; run() is to follow.
    void begin();
    /// Does what the settings say, unless they leave it to a person. Nothing of these documents goes.
    void run(const smartup::OpenLines &open);

Q_SIGNALS:
    void openLinesWanted();
    void finished(const smartup::RetentionReport &report);

private:
    void onArchived();
    void onPruned(const RetentionReport &report);
    void log(const QString &message, const QString &details, Outcome outcome);

    JournalStore &m_store;
    const Clock &m_clock;
    RetentionPlaces m_places;
    RetentionOrder m_order;
    QTimer m_timer;
    QFutureWatcher<Status> m_archiving;
    std::shared_ptr<std::atomic_bool> m_isCancelled = std::make_shared<std::atomic_bool>(false);
    bool m_isPruning = false;
};

} // namespace smartup
