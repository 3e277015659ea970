#include "app/journal/JournalStore.h"

#include "app/journal/JournalHold.h"
#include "app/journal/JournalItems.h"
#include "app/journal/JournalPruner.h"
#include "app/journal/JournalWriter.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QMutex>
#include <QThread>
#include <QUuid>
#include <QWaitCondition>

#include <deque>
#include <optional>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More than a batch at once only when much waits; beyond this a commit would hold readers up.
constexpr int MostRowsAtOnce = 5000;

constexpr std::chrono::microseconds LockInterval { 2000 };

constexpr std::chrono::milliseconds PruneNewsInterval { 250 };

/// The first lost record is told, then every so many: a message per record would bury the reason.
constexpr int LossesPerReport = 1000;

} // namespace

class JournalStore::Worker : public QThread
{
public:
    Worker(JournalStore *store, JournalOptions options, const Clock &clock)
        : m_store(store)
        , m_options(std::move(options))
        , m_clock(clock)
        , m_hold(m_options, clock, [this] { waitALittle(); })
    {
        setObjectName(u"journal"_s);
    }

    ~Worker() override
    {
        {
            const QMutexLocker locker(&m_mutex);
            m_isStopping = true;
            m_hasWork.wakeAll();
        }
        wait();
    }

    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    void append(JournalItem item)
    {
        const int rows = rowsOf(item);
        const qint64 bytes = bytesOf(item);
        QMutexLocker locker(&m_mutex);
        QDeadlineTimer deadline(m_options.patience);
        // Without patience for a store in trouble: that may take hours, and this may be the thread
        // of the window. A record larger than the bound finds room in an empty queue.
        while (!hasRoom(rows, bytes) && !m_isInTrouble && m_hasRoom.wait(&m_mutex, deadline)) { }
        if (m_isClosed || !hasRoom(rows, bytes)) {
            lose(rows);
            return;
        }
        m_queuedRows += rows;
        m_queuedBytes += bytes;
        m_isUrgent = m_isUrgent || isUrgent(item);
        m_queue.push_back(std::move(item));
        m_hasWork.wakeAll();
    }

    void prune(const RetentionOrder &order)
    {
        const QMutexLocker locker(&m_mutex);
        if (m_isClosed) {
            tell([](JournalStore *store) { Q_EMIT store->pruned({}); });
            return;
        }
        m_pruneOrder = order;
        m_hasWork.wakeAll();
    }

    void cancelPruning()
    {
        const QMutexLocker locker(&m_mutex);
        if (m_pruneOrder) { // it has not begun, and somebody waits for its end
            m_pruneOrder.reset();
            tell([](JournalStore *store) { Q_EMIT store->pruned({}); });
        }
        m_isPruningCancelled = true;
        m_hasWork.wakeAll();
    }

protected:
    void run() override
    {
        if (!use(m_hold.open())) {
            const QMutexLocker locker(&m_mutex);
            m_isClosed = true;
            m_isInTrouble = true;
            lose(m_queuedRows);
            m_queue.clear();
            m_hasRoom.wakeAll();
            if (m_pruneOrder) {
                tell([](JournalStore *store) { Q_EMIT store->pruned({}); });
            }
            return;
        }
        tell([](JournalStore *store) { Q_EMIT store->opened(); });
        work();
        if (m_isDamaged) {
            const Error damaged =
                ownJournalError(StorageTrouble::Damaged, m_options.file, m_troubleText);
            m_isDamaged = false;
            if (use(m_hold.replaceDamaged())) {
                work(); // what waits is written into the new one; it is replaced once
            }
            if (m_isDamaged || !m_hold.database().isOpen()) {
                giveUp(damaged);
            }
        }
        m_hold.close();
    }

private:
    /// Until nothing more will come, or the file turns out to be damaged.
    void work()
    {
        JournalWriter writer(m_hold.database());
        while (!m_isDamaged && waitForWork()) {
            if (hasBatch()) {
                writeBatch(writer);
            }
            if (!m_isDamaged) {
                pruneAStep();
            }
        }
        endPruning();
    }

    // ── the queue, under the mutex ──

    [[nodiscard]] bool hasRoom(int rows, qint64 bytes) const
    {
        return m_queue.empty()
            || (m_queuedRows + rows <= m_options.queueRows
                && m_queuedBytes + bytes <= m_options.queueBytes);
    }

    void lose(int rows)
    {
        const int before = m_lostRows;
        m_lostRows += rows;
        const bool isFirst = before == 0 && rows > 0;
        if (isFirst || before / LossesPerReport != m_lostRows / LossesPerReport) {
            report(lostRecords(m_lostRows, m_troubleText));
        }
    }

    /// False when everything is written and nothing more will come.
    [[nodiscard]] bool waitForWork()
    {
        QMutexLocker locker(&m_mutex);
        while (m_queue.empty() && !m_isStopping && !isPruningDue()) {
            m_hasWork.wait(&m_mutex, m_pruner ? m_nextPruneStep : QDeadlineTimer::Forever);
        }
        const QDeadlineTimer deadline(m_options.batchDelay);
        while (!m_queue.empty() && !m_isStopping && !m_isUrgent
               && m_queuedRows < m_options.batchRows && m_hasWork.wait(&m_mutex, deadline)) { }
        return !m_isClosed && (!m_isStopping || !m_queue.empty());
    }

    [[nodiscard]] bool isPruningDue() const
    {
        return m_pruneOrder || m_isPruningCancelled || (m_pruner && m_nextPruneStep.hasExpired());
    }

    [[nodiscard]] bool hasBatch()
    {
        const QMutexLocker locker(&m_mutex);
        return !m_queue.empty();
    }

    [[nodiscard]] QList<JournalItem> nextBatch()
    {
        const QMutexLocker locker(&m_mutex);
        QList<JournalItem> batch;
        int rows = 0;
        for (const JournalItem &item : m_queue) {
            batch.append(item);
            rows += rowsOf(item);
            if (rows >= MostRowsAtOnce) {
                break;
            }
        }
        m_isUrgent = batch.size() < std::ssize(m_queue); // the rest has waited already
        return batch;
    }

    void forget(const QList<JournalItem> &batch)
    {
        const QMutexLocker locker(&m_mutex);
        for (const JournalItem &item : batch) {
            m_queuedRows -= rowsOf(item);
            m_queuedBytes -= bytesOf(item);
            m_queue.pop_front();
        }
        m_isInTrouble = false;
        m_troubleText.clear();
        m_hasRoom.wakeAll();
    }

    // ── writing, on the thread ──

    void writeBatch(JournalWriter &writer)
    {
        QList<JournalItem> batch = nextBatch();
        const int lost = lostRows();
        if (lost > 0) {
            batch.prepend(gapRecord(lost));
        }
        if (!m_hold.takeLock()) {
            inTrouble(journalError(StorageTrouble::Busy, m_options.file, m_hold.lockFile()));
            return;
        }
        const auto result = writer.write(batch);
        m_hold.unlock();
        if (const auto *error = std::get_if<QSqlError>(&result)) {
            onFailure(*error);
            return;
        }
        if (lost > 0) {
            batch.removeFirst();
            const QMutexLocker locker(&m_mutex);
            m_lostRows -= lost;
        }
        forget(batch);
        const auto &written = std::get<WrittenBatch>(result);
        if (written.lostRemarks > 0) {
            report(lostRemarks(written.lostRemarks));
        }
        tell([written, writes = writesOf(batch)](JournalStore *store) {
            Q_EMIT store->appended(written.lastDocumentId, written.rows);
            if (!writes.isEmpty()) {
                Q_EMIT store->writesStored(writes);
            }
        });
    }

    // ── the retention, on the thread ──

    void pruneAStep()
    {
        {
            const QMutexLocker locker(&m_mutex);
            if (m_isPruningCancelled || m_pruneOrder) {
                m_isPruningCancelled = false;
                endPruning();
            }
            if (m_pruneOrder) {
                m_pruner = std::make_unique<JournalPruner>(m_hold.database(), *m_pruneOrder);
                m_pruneOrder.reset();
            }
            if (!m_pruner || m_isStopping || m_isClosed || !isPruningDue()) {
                return;
            }
        }
        if (!m_hold.takeLock()) {
            m_nextPruneStep = QDeadlineTimer(m_options.retryDelay);
            return;
        }
        const auto result = m_pruner->step();
        m_hold.unlock();
        m_nextPruneStep = QDeadlineTimer(m_options.prunePause);
        if (const auto *error = std::get_if<QSqlError>(&result)) {
            onPruneFailure(*error);
        } else if (!std::get<bool>(result)) {
            endPruning();
        } else if (m_nextPruneNews.hasExpired()) {
            m_nextPruneNews = QDeadlineTimer(PruneNewsInterval);
            tell([report = m_pruner->report()](JournalStore *store) {
                Q_EMIT store->pruning(report);
            });
        }
    }

    void onPruneFailure(const QSqlError &error)
    {
        const StorageTrouble trouble = troubleOf(error);
        if (trouble == StorageTrouble::Busy) {
            m_nextPruneStep = QDeadlineTimer(m_options.retryDelay);
            return;
        }
        endPruning();
        const Error told = ownJournalError(trouble, m_options.file, error.text());
        if (trouble == StorageTrouble::Damaged) {
            m_isDamaged = true;
        } else {
            report(told);
        }
    }

    void endPruning()
    {
        if (m_pruner) {
            tell([report = m_pruner->report()](JournalStore *store) {
                Q_EMIT store->pruned(report);
            });
            m_pruner.reset();
        }
    }

    [[nodiscard]] int lostRows()
    {
        const QMutexLocker locker(&m_mutex);
        return m_lostRows;
    }

    /// A hole in the log is a row of the log.
    [[nodiscard]] CallRecord gapRecord(int lost) const
    {
        CallRecord record;
        record.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        record.at = m_clock.now();
        record.subject = u"journal"_s;
        record.outcome = Outcome::Warning;
        record.origin = ErrorOrigin::Storage;
        record.message = lostRecords(lost, {}).text;
        return record;
    }

    void onFailure(const QSqlError &error)
    {
        const StorageTrouble trouble = troubleOf(error);
        const Error report = ownJournalError(trouble, m_options.file, error.text());
        switch (trouble) {
        case StorageTrouble::Full:
            if (QFile::remove(reserveFileOf(m_options.file))) {
                return; // there is room for the outcomes now; the next round uses it
            }
            inTrouble(report);
            return;
        case StorageTrouble::Busy:
            inTrouble(report);
            return;
        case StorageTrouble::Damaged:
            m_isDamaged = true;
            return;
        case StorageTrouble::Other:
            giveUp(report);
            return;
        }
    }

    /// The batch stays in the queue and is tried again.
    void inTrouble(const Error &error)
    {
        QMutexLocker locker(&m_mutex);
        if (m_isStopping) {
            m_isClosed = true; // nobody would ever see the next try succeed
            lose(m_queuedRows);
            return;
        }
        if (!m_isInTrouble || m_troubleText != error.text) {
            report(error);
        }
        m_isInTrouble = true;
        m_troubleText = error.text;
        m_hasRoom.wakeAll(); // whoever waits for room need not wait for this
        m_hasWork.wait(&m_mutex, QDeadlineTimer(m_options.retryDelay));
    }

    void giveUp(const Error &error)
    {
        const QMutexLocker locker(&m_mutex);
        report(error);
        m_isClosed = true;
        m_isInTrouble = true;
        m_troubleText = error.text;
        lose(m_queuedRows);
        m_queue.clear();
        m_hasRoom.wakeAll();
    }

    // ── the file ──

    /// Woken early by a stop or by new work, which does no harm: the lock is tried once more.
    void waitALittle()
    {
        QMutexLocker locker(&m_mutex);
        m_hasWork.wait(&m_mutex, QDeadlineTimer(LockInterval));
    }

    [[nodiscard]] bool use(const JournalFile::Prepared &prepared)
    {
        for (const Error &error : prepared.told) {
            if (prepared.isUsable) {
                report(error);
            } else {
                refuse(error);
            }
        }
        return prepared.isUsable;
    }

    // ── what the store says ──

    template <typename Message>
    void tell(Message message)
    {
        QMetaObject::invokeMethod(
            m_store, [store = m_store, message] { message(store); }, Qt::QueuedConnection);
    }

    void report(const Error &error)
    {
        tell([error](JournalStore *store) { Q_EMIT store->failed(error); });
    }

    /// The reason why there is no log is also the reason why records are lost.
    void refuse(const Error &error)
    {
        report(error);
        const QMutexLocker locker(&m_mutex);
        m_troubleText = error.text;
    }

    JournalStore *m_store;
    JournalOptions m_options;
    const Clock &m_clock;
    JournalHold m_hold; ///< its lock is held through every transaction
    std::unique_ptr<JournalPruner> m_pruner; ///< of the thread
    bool m_isDamaged = false; ///< of the thread: found while it was written
    QDeadlineTimer m_nextPruneStep;
    QDeadlineTimer m_nextPruneNews;

    QMutex m_mutex; ///< guards everything below
    QWaitCondition m_hasWork;
    QWaitCondition m_hasRoom;
    std::deque<JournalItem> m_queue; ///< what is taken stays until it is committed
    int m_queuedRows = 0;
    qint64 m_queuedBytes = 0;
    int m_lostRows = 0;
    std::optional<RetentionOrder> m_pruneOrder; ///< not begun
    bool m_isPruningCancelled = false;
    QString m_troubleText; ///< translated; empty while all is well
    bool m_isUrgent = false;
    bool m_isInTrouble = false;
    bool m_isClosed = false; ///< nothing will be written any more
    bool m_isStopping = false;
};

JournalStore::JournalStore(JournalOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(this, std::move(options), clock))
{
    qRegisterMetaType<Error>();
    qRegisterMetaType<RetentionReport>();
    m_worker->start();
}

JournalStore::~JournalStore() = default;

void JournalStore::appendCall(const CallRecord &call)
{
    m_worker->append(call);
}

void JournalStore::appendRun(const RunRecord &run)
{
    m_worker->append(run);
}

void JournalStore::appendRemark(const JournalRemark &remark)
{
    m_worker->append(remark);
}

void JournalStore::prune(const RetentionOrder &order)
{
    m_worker->prune(order);
}

void JournalStore::cancelPruning()
{
    m_worker->cancelPruning();
}

} // namespace smartup
