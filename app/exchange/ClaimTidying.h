#pragma once

#include "app/exchange/ImportClaims.h"

#include <memory>

namespace smartup {

class ImportLedger;

/// Begins to claim, and settles what an earlier import with this connection and this ledger left behind: that
/// of a program that was killed, or of a time when the server was away. nullopt: nothing is claimed.
/// Whoever calls it has the ledger's lease.
[[nodiscard]] QCoro::Task<Result<std::optional<ClaimLease>>> beginClaims(
    std::shared_ptr<ImportClaims> claims, std::shared_ptr<ImportLedger> ledger, Profile profile);
/// Tells the shared log what became of these documents, as the ledger knows it: what Smartup has is
/// sent, what is in doubt stays claimed, and everything else is free again.
[[nodiscard]] QCoro::Task<Status> settleClaims(std::shared_ptr<ImportClaims> claims,
                                               std::shared_ptr<ImportLedger> ledger,
                                               ClaimLease lease,
                                               QList<ClaimKey> keys);

} // namespace smartup
