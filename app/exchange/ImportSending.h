#pragma once

#include "app/api/SmartupClient.h"
#include "app/exchange/SeenLimits.h"
#include "models/connection/Profile.h"
#include "models/core/Clock.h"
#include "models/exchange/ExchangeProgress.h"
#include "models/exchange/ImportPlan.h"
#include "models/exchange/ImportSummary.h"
#include "models/journal/JournalRecords.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace smartup {

/// What sending documents and sending reference data have in common: one import at a time, its
/// requests one after the other, until one of them says that the next would meet the same fate; every
/// row of the plan is settled, once, and told.
class ImportSending : public QObject
{
    Q_OBJECT

public:
    ImportSending(SmartupClient &client, const Clock &clock, QObject *parent = nullptr);
    ~ImportSending() override;

    [[nodiscard]] virtual bool isBusy() const { return m_isBusy; }
    /// Why nothing is sent with the connection in use. Without a subject: as documents.
    [[nodiscard]] WriteBar bar(const std::optional<ImportSubject> &subject) const
    {
        const Profile &profile = m_client.profile();
        return subject ? importWriteBar(profile, *subject) : writeBar(profile);
    }

    /// The request under way is waited for and no further one is sent.
    virtual void cancel();

Q_SIGNALS:
    void runStarted(const smartup::RunRecord &run);
    void runChanged(const smartup::RunRecord &run);
    void runFinished(const smartup::RunRecord &run);
    void progressed(const smartup::ExchangeProgress &progress);
    /// Results of documents, by their place in the file.
    void settled(const QList<qsizetype> &places, const QList<smartup::DocumentResult> &results);
    void finished(const smartup::ImportSummary &summary);

protected:
    /// One import from the first request to the last.
    struct Job
    {
        ImportPlanPtr plan;
        RunRecord run;
        ImportSummary summary;
        QList<bool> isSettled;
        AfterRefusal afterRefusal = AfterRefusal::GoOn;
        qint64 requestsTotal = 0;
        QElapsedTimer timer;

        [[nodiscard]] const Profile &profile() const { return plan->profile; }
    };
    using JobPtr = std::shared_ptr<Job>;

    /// Tells that it begins.
    [[nodiscard]] JobPtr beginJob(const ImportPlanPtr &plan, AfterRefusal afterRefusal);
    /// Tells how it ended; the next one may begin.
    void endJob(const JobPtr &job);
    /// Sends these requests, each when the last is answered.
    QCoro::Task<NextStep> sendRequests(JobPtr job, QList<QList<qsizetype>> requests);

    /// May a further request begin? Otherwise the summary says why not.
    virtual QCoro::Task<bool> openGate(JobPtr job);
    virtual QCoro::Task<NextStep> sendRequest(JobPtr job, QList<qsizetype> places) = 0;
    [[nodiscard]] virtual QString cancelledText() const = 0;

    /// What the plan does not let leave; told first of all.
    void settleKeptBack(Job &job);
    void settle(Job &job, const QList<qsizetype> &places, const QList<DocumentResult> &results);
    void settleRest(Job &job, const DocumentResult &result);
    /// The documents of a request that was answered; does the next one leave?
    [[nodiscard]] NextStep settleAnswered(Job &job,
                                          const QList<qsizetype> &places,
                                          const SettledCall &ended,
                                          const ApiAnswer &answer);
    void report(const Job &job);

    SmartupClient &m_client;
    const Clock &m_clock;
    SeenLimits m_limits;

private:
    /// Is the next request not even thought of? Then the summary says why.
    [[nodiscard]] bool isStopped(Job &job);

    bool m_isBusy = false;
    bool m_isCancelled = false;
};

} // namespace smartup
