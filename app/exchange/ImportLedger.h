#pragma once

#include "app/exchange/LedgerStore.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <type_traits>
#include <utility>

namespace smartup {

/// The ledger of imports: what is about to be sent, what was sent, and what
/// became of it. It is on the disk before the first byte of a request leaves.
/// Lives on a thread of its own; questions to it are answered there. Several
/// programs may share the folder.
class ImportLedger : public QObject
{
    Q_OBJECT

public:
    explicit ImportLedger(const QString &folder, QObject *parent = nullptr);
    /// What was asked is answered first.
    ~ImportLedger() override;

    /// Runs `work(store)` on the ledger's thread. Put the future into a variable
    /// and wait for that.
    template <typename Work>
    [[nodiscard]] auto ask(Work work) -> QFuture<std::invoke_result_t<Work, LedgerStore &>>
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Work, LedgerStore &>>>();
        auto future = promise->future();
        promise->start();
        m_thread.start([this, promise, work = std::move(work)] {
            promise->addResult(work(*m_store));
            promise->finish();
        });
        return future;
    }

    /// An outcome could not be written: tries again every few seconds for a
    /// minute. Nothing is sent before it is written; after an end of the program
    /// its documents are unknown.
    void keepTrying();

public Q_SLOTS:
    /// The log has the lines of these calls on the disk: they need not be told again after an end of
    /// the program.
    void noteLogged(const QStringList &callUuids);

private:
    QThreadPool m_thread; ///< one thread that stays, for a connection belongs to
        ///< its thread
    std::unique_ptr<LedgerStore> m_store; ///< of that thread
    QTimer m_retry;
    int m_triesLeft = 0;
};

} // namespace smartup
