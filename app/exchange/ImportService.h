#pragma once

#include "app/exchange/ImportClaims.h"
#include "app/exchange/ImportSending.h"
#include "models/core/Result.h"
#include "models/exchange/ImportProtocol.h"
#include "models/exchange/ImportSpace.h"

namespace smartup {

class ImportLedger;
class ReferenceImport;
struct AttemptOrder;
struct BegunAttempt;

/// Sends what ImportPreview planned: in small requests, one after the other, each body once. Every
/// document is in the ledger, on the disk, before the first byte of its request leaves; every answer
/// settles each document by itself. What may have been stored without an answer is unknown, and is not
/// sent again before Smartup shows whether it is there. Where nothing could be a witness yet, one
/// document is sent ahead. One import at a time.
class ImportService : public ImportSending
{
    Q_OBJECT

public:
    /// `ledger` keeps what was sent and not answered yet, from one start to the next.
    ImportService(SmartupClient &client,
                  const Clock &clock,
                  std::shared_ptr<ImportLedger> ledger,
                  QObject *parent = nullptr);
    ~ImportService() override;

    [[nodiscard]] bool isBusy() const override;
    /// Where documents are claimed before they are noted in the ledger, so that another computer does
    /// not send them as well. Nowhere without.
    void setClaims(std::shared_ptr<ImportClaims> claims) { m_claims = std::move(claims); }

    /// Room on the disk below which no import of documents begins.
    void setLeastFree(qint64 bytes) { m_leastFree = bytes; }

public Q_SLOTS:
    /// Tells of requests that an earlier start of the program left without an end, or without their
    /// line in the log. Call it when the log listens.
    void recover();
    /// Sends what was planned; finished() follows. Does nothing without a plan,
    /// or while one is sent.
    void send(const smartup::ImportPlanPtr &plan,
              smartup::AfterRefusal afterRefusal = AfterRefusal::GoOn);
    void cancel() override;

Q_SIGNALS:
    /// The ledger has been looked through; documents that are open are in it.
    void recovered();
    /// A request whose line in the log may be missing; one that is there already is not doubled.
    void callLost(const smartup::CallRecord &call);

private:
    QCoro::Task<> runRecover();
    QCoro::Task<> tellLostReferences();
    QCoro::Task<> runSend(JobPtr job);
    QCoro::Task<bool> beginClaims(JobPtr job);
    QCoro::Task<Result<QList<qsizetype>>> claim(JobPtr job, QList<qsizetype> places);
    QCoro::Task<> settleClaimsOf(JobPtr job, QList<qsizetype> places);
    [[nodiscard]] ClaimKey claimKey(const Job &job, qsizetype place) const;
    QCoro::Task<bool> park(JobPtr job);
    [[nodiscard]] static qint64 bytesLeft(const Job &job);
    [[nodiscard]] AttemptOrder orderOf(const Job &job) const;
    QCoro::Task<> sendAll(JobPtr job);
    QCoro::Task<NextStep> sendAhead(JobPtr job);
    QCoro::Task<bool> hasWitness(JobPtr job);
    QCoro::Task<bool> openGate(JobPtr job) override;
    QCoro::Task<Result<BegunAttempt>> begin(JobPtr job, QString callUuid, QList<qsizetype> places);
    QCoro::Task<NextStep> sendRequest(JobPtr job, QList<qsizetype> places) override;
    QCoro::Task<NextStep> sendClaimed(JobPtr job, QList<qsizetype> places);
    QCoro::Task<ApiAnswer> exchange(ApiCall call);
    [[nodiscard]] QString cancelledText() const override;
    QCoro::Task<qint64> batchOf(JobPtr job);

    std::shared_ptr<ImportLedger> m_ledger;
    std::unique_ptr<ReferenceImport> m_references; ///< sends plans of references
    ProtocolTerms m_terms; ///< of the import under way
    qint64 m_leastFree = ImportSpace::LeastFree;
    std::shared_ptr<ImportClaims> m_claims; ///< may be nullptr
    std::optional<ClaimLease> m_claimLease; ///< of the import under way, when it claims
    ClaimMoment m_claimedAt; ///< when the claims of the request under way were asked for
};

} // namespace smartup
