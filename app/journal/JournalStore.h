#pragma once

#include "app/journal/RetentionOrder.h"
#include "models/core/Clock.h"
#include "models/core/Error.h"
#include "models/journal/JournalRecords.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace smartup {

struct JournalOptions
{
    QString file; ///< made when missing, with its folder
    int batchRows = 100; ///< a commit at the latest after so many rows …
    std::chrono::milliseconds batchDelay { 50 }; ///< … or after this time
    int queueRows = 50000;
    qint64 queueBytes = 64LL * 1024 * 1024;
    std::chrono::milliseconds patience { 2000 }; ///< how long a caller waits for room in the queue
    std::chrono::milliseconds busyTimeout { 5000 };
    std::chrono::milliseconds retryDelay { 1000 }; ///< after a full disk or a locked file
    qint64 reserveBytes =
        32LL * 1024 * 1024; ///< given up when the disk is full, so that outcomes fit
    std::chrono::milliseconds prunePause { 20 }; ///< between two steps of the retention
};

/// The writing half of the journal: one thread with the only connection that writes.
///
/// Records wait in a bounded queue and are committed together; runs and outcomes of writes at once.
/// Several programs may write to one file, one at a time: SQLite before 3.51.3 can damage a file
/// when two connections write or checkpoint at the same instant, so every transaction holds a lock
/// file besides.
///
/// When the disk is full or the file locked, records wait and failed() says so; when the file
/// cannot be used at all, or the queue stays full, records are counted and a row of the log tells
/// how many are missing as soon as there is a log again. Nothing is dropped without a word.
class JournalStore : public QObject
{
    Q_OBJECT

public:
    /// Opens the file on the store's own thread; failed() tells when that did not go well. A damaged
    /// file is set aside and a new one begun, a file of a newer version is left alone.
    JournalStore(JournalOptions options, const Clock &clock, QObject *parent = nullptr);
    /// Writes what waits, then closes.
    ~JournalStore() override;

public Q_SLOTS:
    /// From any thread. A call whose uuid is known is not stored twice.
    void appendCall(const smartup::CallRecord &call);
    /// From any thread. Stored under its uuid; a later record replaces an earlier one.
    void appendRun(const smartup::RunRecord &run);
    /// From any thread. About a line that is there; its uuid again withdraws it.
    void appendRemark(const smartup::JournalRemark &remark);
    /// From any thread. Takes away what the order does not keep, step by step between what is
    /// written; pruned() follows. An order that comes meanwhile takes the place of the one before.
    void prune(const smartup::RetentionOrder &order);
    /// From any thread. What has gone is gone; the next order goes on. pruned() follows when there was one.
    void cancelPruning();

Q_SIGNALS:
    /// The file is open and sound.
    void opened();
    /// Committed: `count` new lines of the log, the last of them with this id. 0 lines when only
    /// runs changed.
    void appended(qint64 lastDocumentId, int count);
    /// These calls that wrote are on the disk, those that were there before among them.
    void writesStored(const QStringList &callUuids);
    void failed(const smartup::Error &error);
    /// Now and then while the retention is at work.
    void pruning(const smartup::RetentionReport &soFar);
    void pruned(const smartup::RetentionReport &report);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace smartup
