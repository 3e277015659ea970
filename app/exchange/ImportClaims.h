#pragma once

#include "models/core/Result.h"
#include "models/exchange/ImportClaim.h"

#include <QCoroTask>

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace smartup {

/// The right to claim documents with a connection, until a later one begins.
struct ClaimLease
{
    QString connection; ///< as the ledger names it
    qint64 epoch = 0;
    QString ledger = {}; ///< LedgerStore::name()

    /// As the server knows it. What another ledger of this computer has claimed is another lease's: this one
    /// cannot say what became of it.
    [[nodiscard]] QString name() const
    {
        return ledger.isEmpty() ? connection : connection + u'.' + ledger;
    }
};

/// A document that is wanted.
struct ClaimOrder
{
    ClaimKey key;
    bool isNew = true; ///< the plan did not see it in Smartup
    /// The claim of another computer after which Smartup was asked for it, and did not have it;
    /// 0 = none.
    qint64 lookedAfter = 0;
};

struct ClaimSettlement
{
    ClaimKey key;
    bool isSent = false; ///< else it is free again
};

/// Where computers claim documents before they send them, so that no two send the same: the shared log.
/// Every call may be repeated: it finds its own claims.
class ImportClaims
{
public:
    ImportClaims() = default;
    ImportClaims(const ImportClaims &) = delete;
    ImportClaims &operator=(const ImportClaims &) = delete;
    virtual ~ImportClaims() = default;

    /// nullopt: this computer takes part in no shared log, or nothing is claimed with this connection.
    /// An Error: it does, and cannot claim; then nothing may be sent. Whoever calls it has the ledger's
    /// lease of this connection. `connection`: as the ledger names it; `ledger`: its own name.
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<ClaimLease>>>
    begin(Profile profile, QString connection, QString ledger) = 0;
    /// One answer for each order. What is answered as ours is ours on the server's disk.
    /// `planAge`: so long ago Smartup was asked what is there.
    [[nodiscard]] virtual QCoro::Task<Result<QList<ClaimAnswer>>>
    claim(ClaimLease lease, QList<ClaimOrder> orders, std::chrono::milliseconds planAge) = 0;
    [[nodiscard]] virtual QCoro::Task<Status> settle(ClaimLease lease,
                                                     QList<ClaimSettlement> ends) = 0;
    /// What was claimed with this connection and is not settled.
    [[nodiscard]] virtual QCoro::Task<Result<QList<ClaimKey>>> open(ClaimLease lease) = 0;
};

} // namespace smartup
