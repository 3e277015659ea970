#pragma once

#include "app/api/SmartupClient.h"
#include "models/core/Clock.h"
#include "models/core/Result.h"
#include "models/exchange/ReferenceComparison.h"
#include "models/journal/JournalRecords.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace smartup {

class ImportLedger;
struct ReferenceRequest;

/// Finds out what became of requests with reference records whose answer nobody saw: waits until they
/// cannot arrive any more, asks for all records of the kind, and compares them by their code. It never
/// sends anything. With the connection in use; one thing at a time.
class ReferenceLook : public QObject
{
    Q_OBJECT

public:
    ReferenceLook(SmartupClient &client,
                  const Clock &clock,
                  std::shared_ptr<ImportLedger> ledger,
                  QObject *parent = nullptr);
    ~ReferenceLook() override;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Looks by itself, every minute that something is due.
    void watch() { m_watch.start(); }

public Q_SLOTS:
    /// Looks at what is due; finished() follows.
    void start();

Q_SIGNALS:
    void runStarted(const smartup::RunRecord &run);
    void runFinished(const smartup::RunRecord &run);
    /// What a person should know: that something is in doubt, once a request, and what was found.
    /// Translated sentences, plain text.
    void told(const QString &text, smartup::Outcome outcome);
    void finished();

private:
    QCoro::Task<> run();
    QCoro::Task<Result<ReferenceComparison>>
    lookAt(Profile profile, QString runUuid, std::shared_ptr<const ReferenceRequest> request);
    void tellWaiting(const ReferenceRequest &request);

    SmartupClient &m_client;
    const Clock &m_clock;
    std::shared_ptr<ImportLedger> m_ledger;
    QTimer m_watch;
    QList<qint64> m_told; ///< requests that a person knows to be in doubt
    std::optional<SteadyMoment> m_failedAt; ///< after a failure nothing is asked for a while
    bool m_isBusy = false;
};

} // namespace smartup
