#pragma once

#include "app/core/ProgramLock.h"
#include "app/journal/SharedJournal.h"
#include "app/journal/SharedReplica.h"
#include "app/journal/SharedServer.h"
#include "app/journal/SharedSource.h"
#include "app/journal/SharedState.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace smartup {

/// What SharedJournal does, on its thread: a step sends one batch and reads one, and says when the next
/// is due.
class SharedJournalWorker : public QObject
{
    Q_OBJECT

public:
    SharedJournalWorker(SharedJournalOptions options, const Clock &clock);

    void start();
    /// Something may have happened: the next step comes at once, unless the server is away.
    void wake();

Q_SIGNALS:
    void stateChanged(const smartup::SharedJournalState &state);
    void received(int lines);
    void told(const smartup::Error &error);

private:
    void step();
    [[nodiscard]] Status prepare();
    [[nodiscard]] Status openReplica();
    [[nodiscard]] Status takeInstance();
    [[nodiscard]] Status connectServer();
    [[nodiscard]] Result<bool> exchange(); ///< true: there is more
    [[nodiscard]] Result<bool> send();
    [[nodiscard]] Status remember(const SharedSource::Changes &runs,
                                  const SharedSource::Calls &calls);
    [[nodiscard]] Status sendRemarks();
    [[nodiscard]] Result<bool> read();
    [[nodiscard]] Result<bool> keepSmall();
    void tell(SharedJournalState::Link link, bool isDone, const std::optional<Error> &error);

    SharedJournalOptions m_options;
    ProgramLock m_lock; ///< one program of a computer looks after the shared log
    SharedState m_state;
    SharedSource m_source;
    SharedReplica m_replica;
    SharedServer m_server;
    const Clock &m_clock;
    QDateTime m_lastSent; ///< UTC; since the start
    QTimer *m_timer; ///< a child, so that it moves to the thread too
    SharedJournalState m_told;
    std::chrono::milliseconds m_retry;
    QDeadlineTimer m_nextGreeting { 0 };
    QDeadlineTimer m_nextPruning;
    bool m_isPrepared = false;
    bool m_isAway = false;
    bool m_isSendDue = true; ///< the log may hold what was not sent
    bool m_isNotifyDue = false;
    qint64 m_unreadable = 0;
};

} // namespace smartup
