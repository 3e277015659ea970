#pragma once

#include "app/exchange/ImportClaims.h"

#include <memory>

namespace smartup {

class ImportLedger;

/// Tells the shared log what became of these documents, as the ledger knows it: what Smartup has is
/// sent, what is in doubt stays claimed, and everything else is free again.
[[nodiscard]] QCoro::Task<Status> settleClaims(std::shared_ptr<ImportClaims> claims,
                                               std::shared_ptr<ImportLedger> ledger,
                                               ClaimLease lease,
                                               QList<ClaimKey> keys);
/// The same of everything that this connection has claimed and not settled: what a program that was
/// killed, or a server that was away, left behind. Whoever calls it has the ledger's lease.
[[nodiscard]] QCoro::Task<Status> settleOpenClaims(std::shared_ptr<ImportClaims> claims,
                                                   std::shared_ptr<ImportLedger> ledger,
                                                   ClaimLease lease);

} // namespace smartup
