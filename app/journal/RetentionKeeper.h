#pragma once

#include "app/journal/RetentionOrder.h"
#include "models/core/Clock.h"
#include "models/core/Result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace smartup {

class JournalStore;

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
    /// The same because a person wants it, whether or not the settings leave it to one. What is under way
    /// is ended first: the settings may be others by now. Ends in finished() or failed().
    void runNow();
    /// Does what the settings say, unless they leave it to a person. Nothing of these documents goes.
    void run(const smartup::OpenLines &open);
    /// Which documents are open cannot be told: nothing goes.
    void giveUp(const smartup::Error &error);
    /// What has gone is gone; the rest goes the next time.
    void cancel();

Q_SIGNALS:
    void openLinesWanted();
    /// The archive of this month is being made.
    void archiving(QDate month);
    /// Now and then while something goes.
    void progressed(const smartup::RetentionReport &soFar);
    /// An archive could not be made; what is in the others goes all the same.
    void told(const smartup::Error &error);
    void finished(const smartup::RetentionReport &report);
    /// A run that a person wanted could not be begun.
    void failed(const smartup::Error &error);

private:
    [[nodiscard]] Status archiveAll(const RetentionOrder &order,
                                    const std::function<bool()> &isCancelled);
    [[nodiscard]] bool isBusy() const;
    void stop();
    void end(const RetentionReport &report);
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
    bool m_isAsking = false; ///< which documents are open
    bool m_isWanted = false; ///< by a person
};

} // namespace smartup
