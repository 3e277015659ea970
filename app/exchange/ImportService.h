#pragma once

#include "app/api/SmartupClient.h"
#include "app/exchange/SeenLimits.h"
#include "models/core/Clock.h"
#include "models/exchange/ExchangeProgress.h"
#include "models/exchange/ImportIntent.h"
#include "models/exchange/ImportPlan.h"
#include "models/exchange/ImportSummary.h"
#include "models/journal/JournalRecords.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace smartup {

class ImportLedger;
class ReferenceImport;
struct AttemptOrder;
struct BegunAttempt;

/// Sends what ImportPreview planned: in small requests, one after the other,
/// each body once. Every document is in the ledger, on the disk, before the
/// first byte of its request leaves; every answer settles each document by
/// itself. What may have been stored without an answer is unknown, and is not
/// sent again before Smartup shows whether it is there. One import at a time.
class ImportService : public QObject
{
    Q_OBJECT

public:
    /// `ledger` keeps what was sent and not answered yet, from one start to the
    /// next.
    ImportService(SmartupClient &client,
                  const Clock &clock,
                  std::shared_ptr<ImportLedger> ledger,
                  QObject *parent = nullptr);
    ~ImportService() override;

    [[nodiscard]] bool isBusy() const;

public Q_SLOTS:
    /// Tells of requests that an earlier start of the program left without an
    /// end. Call it when the log listens.
    void recover();
    /// Sends what was planned; finished() follows. Does nothing without a plan,
    /// or while one is sent.
    void send(const smartup::ImportPlanPtr &plan);
    /// The request under way is waited for and no further one is sent.
    void cancel();

Q_SIGNALS:
    void runStarted(const smartup::RunRecord &run);
    void runChanged(const smartup::RunRecord &run);
    void runFinished(const smartup::RunRecord &run);
    /// The ledger has been looked through; documents that are open are in it.
    void recovered();
    /// A request whose end nobody saw: the documents of it are unknown.
    void callLost(const smartup::CallRecord &call);
    void progressed(const smartup::ExchangeProgress &progress);
    /// Results of documents, by their place in the file.
    void settled(const QList<qsizetype> &places, const QList<smartup::DocumentResult> &results);
    void finished(const smartup::ImportSummary &summary);

private:
    struct Job;

    QCoro::Task<> runRecover();
    QCoro::Task<> runSend(ImportPlanPtr plan);
    QCoro::Task<> park(std::shared_ptr<Job> job);
    [[nodiscard]] AttemptOrder orderOf(const Job &job) const;
    QCoro::Task<bool> openGate(std::shared_ptr<Job> job);
    QCoro::Task<Result<BegunAttempt>> begin(std::shared_ptr<Job> job, QList<qsizetype> places);
    QCoro::Task<> sendBatches(std::shared_ptr<Job> job);
    QCoro::Task<NextStep> sendBatch(std::shared_ptr<Job> job, QList<qsizetype> places);

    void settle(Job &job, const QList<qsizetype> &places, const QList<DocumentResult> &results);
    void settleRest(Job &job, const DocumentResult &result);
    void report(const Job &job);

    SmartupClient &m_client;
    const Clock &m_clock;
    std::shared_ptr<ImportLedger> m_ledger;
    SeenLimits m_limits;
    std::unique_ptr<ReferenceImport> m_references; ///< sends plans of references
    bool m_isBusy = false;
    bool m_isCancelled = false;
};

} // namespace smartup
