#pragma once

#include "app/core/ProgramLock.h"
#include "app/exchange/ScheduleLedger.h"
#include "app/exchange/ScheduleRunner.h"
#include "app/exchange/ScheduleStore.h"
#include "models/connection/Profile.h"

#include <QCoroTask>

#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace smartup {

struct ScheduleOptions
{
    QString configFolder;
    QString dataFolder;
    std::chrono::milliseconds second { 1000 }; ///< of a wait before something is tried again
    std::function<double()> dice = {}; ///< 0 … 1; spreads the waits
    std::function<bool()> isBusy = {}; ///< somebody else exchanges something: a run waits
};

/// Runs the schedules of one connection: one run at a time, references before documents. Of several
/// programs only the one that holds the lock runs them, and a moment is run for once whoever runs.
/// Reads are tried again by judgeRetry(), writes never. What the clock is set to matters only when
/// it is looked at: nothing runs before its time, and no moment twice.
class ScheduleService : public QObject
{
    Q_OBJECT

public:
    /// Export, preview and import are this service's alone.
    ScheduleService(ExportService &exports,
                    ImportPreview &preview,
                    ImportService &imports,
                    const Clock &clock,
                    ScheduleOptions options,
                    QObject *parent = nullptr);
    ~ScheduleService() override;

    /// Where schedules of databases find them; it must outlive the service.
    void setDatabases(DatabaseService *databases) { m_runner.setDatabases(databases); }

    [[nodiscard]] QList<ScheduleRow> rows() const;
    /// Is there one that is going to run by itself?
    [[nodiscard]] bool hasActive() const;
    [[nodiscard]] bool isRunning() const { return !m_runningId.isEmpty(); }
    /// Is a look at what is due under way, or a run?
    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    /// Does this program run the schedules, or another one?
    [[nodiscard]] bool isInCharge() const { return m_epoch > 0; }

public Q_SLOTS:
    /// The schedules of this connection, which the client speaks to.
    void open(const smartup::Profile &profile);
    /// A run under way is cancelled; closed() follows when it has ended, and the lock is given back.
    void close();
    void save(const smartup::Schedule &schedule);
    void remove(const QString &id);
    void setPaused(const QString &id, bool isPaused);
    void runNow(const QString &id);
    /// An export under way writes no file; an import waits for its request.
    void cancel();
    /// What becomes of the runs that wait for a person's word. When another program runs the
    /// schedules, it does so within a minute.
    void decideMissed(const QString &id, bool isCaughtUp);
    void setBook(const smartup::AllowanceBook &book);
    /// While held nothing begins by itself; a run under way goes on.
    void setHeld(bool isHeld);
    /// Runs what is due. Called by its own timer; may be called at any time.
    void look();

Q_SIGNALS:
    void rowsChanged(const QList<smartup::ScheduleRow> &rows);
    void chargeChanged(bool isInCharge);
    /// A run that was missed or left out, for the log.
    void rowLogged(const smartup::CallRecord &row);
    void progressed(const smartup::ExchangeProgress &progress);
    void runEnded(const smartup::Schedule &schedule, const smartup::ScheduleResult &result);
    void failed(const smartup::Error &error);
    /// After close(): nothing is under way any more.
    void closed();

private:
    struct Due
    {
        Schedule schedule;
        QDateTime moment; ///< UTC; invalid = nothing is due
    };

    QCoro::Task<> work();
    QCoro::Task<> takeCharge();
    QCoro::Task<> run(Schedule schedule, QDateTime due);
    [[nodiscard]] Due nextDue();
    [[nodiscard]] Due judge(const Schedule &schedule, const QDateTime &now);
    void noteMissed(const Schedule &schedule, const DueDecision &decision);
    QCoro::Task<> keepHandled(QString id, QDateTime until, DueRuns asked);
    QCoro::Task<> remember();
    QCoro::Task<> keepAnswer(QString id, bool isCaughtUp);
    QCoro::Task<> settle(QString id);
    void noteWritten();
    void takeMemory(const ScheduleLedger::Memory &memory, bool areQuestionsNew);
    void takeAnswers();
    void log(const Schedule &schedule, Outcome outcome, const QString &message);
    void takeList(const Result<QList<Schedule>> &list);
    void readAgain();
    [[nodiscard]] QDateTime fileStamp() const;
    void leave();
    [[nodiscard]] bool mustWait() const;
    void giveUpCharge();
    void endWork();
    void arm();
    void tell() { Q_EMIT rowsChanged(rows()); }
    [[nodiscard]] const Schedule *find(const QString &id) const;
    [[nodiscard]] QDateTime nextOf(const Schedule &schedule) const;

    const Clock &m_clock;
    ScheduleOptions m_options;
    ScheduleStore m_store;
    ScheduleLedger m_ledger;
    ScheduleRunner m_runner;

    Profile m_profile; ///< empty id = closed
    QList<Schedule> m_schedules;
    QDateTime m_stamp; ///< of the file as it was read: smartupctl may change it
    ScheduleLedger::Memory m_memory;
    AllowanceBook m_book;
    std::unique_ptr<ProgramLock> m_lock;
    qint64 m_epoch = 0; ///< 0 = another program runs them, or nobody knows yet
    bool m_isWorking = false;
    bool m_isLookWanted = false; ///< since the one under way began
    std::optional<Profile> m_following; ///< is opened when the run of the former one has ended
    bool m_isHeld = false;
    QString m_runningId;
    QSet<QString> m_wanted; ///< by hand, now
    // What is read of the questions while one is written may be old.
    quint64 m_writesBegun = 0;
    quint64 m_writesEnded = 0;
    bool m_isMemoryOld = false; ///< something was written while it was read
    QThreadPool m_writer; ///< one thread: in the order in which it was asked
    QTimer m_timer;
};

} // namespace smartup
