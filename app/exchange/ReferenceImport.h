#pragma once

#include "app/api/SmartupClient.h"
#include "app/exchange/SeenLimits.h"
#include "models/core/Clock.h"
#include "models/exchange/ExchangeProgress.h"
#include "models/exchange/ImportPlan.h"
#include "models/exchange/ImportSummary.h"
#include "models/journal/JournalRecords.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace smartup {

/// Sends reference records that were planned. A record is found by its code and overwritten, so that
/// what was sent twice is not doubled: no ledger is needed, and an answer that did not come is
/// settled by the next preview. One import at a time; each body leaves once.
class ReferenceImport : public QObject
{
    Q_OBJECT

public:
    ReferenceImport(SmartupClient &client, const Clock &clock, QObject *parent = nullptr);
    ~ReferenceImport() override;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// finished() follows. Does nothing while one is sent.
    void send(const ImportPlanPtr &plan);
    /// The request under way is waited for and no further one is sent.
    void cancel() { m_isCancelled = true; }

Q_SIGNALS:
    void runStarted(const smartup::RunRecord &run);
    void runChanged(const smartup::RunRecord &run);
    void runFinished(const smartup::RunRecord &run);
    void progressed(const smartup::ExchangeProgress &progress);
    /// Results of records, by their place in the file.
    void settled(const QList<qsizetype> &places, const QList<smartup::DocumentResult> &results);
    void finished(const smartup::ImportSummary &summary);

private:
    struct Job;

    QCoro::Task<> run(ImportPlanPtr plan);
    QCoro::Task<> sendBatches(std::shared_ptr<Job> job);
    QCoro::Task<NextStep> sendBatch(std::shared_ptr<Job> job, QList<qsizetype> places);
    void settle(Job &job, const QList<qsizetype> &places, const QList<DocumentResult> &results);
    void settleRest(Job &job, const DocumentResult &result);
    void report(const Job &job);

    SmartupClient &m_client;
    const Clock &m_clock;
    SeenLimits m_limits;
    bool m_isBusy = false;
    bool m_isCancelled = false;
};

} // namespace smartup
