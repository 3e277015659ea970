#include "app/exchange/ClaimTidying.h"

#include "app/exchange/ImportLedger.h"

#include <QCoroFuture>

namespace smartup {

namespace {

using Ends = Result<QList<ClaimEnd>>;

/// Of each document, as the ledger knows it.
Ends endsOf(LedgerStore &store, const QString &connection, const QList<ClaimKey> &keys)
{
    QList<ClaimEnd> ends;
    for (const ClaimKey &key : keys) {
        NewDocument sought;
        sought.externalId = key.externalId;
        sought.filialCode = key.filialCode;
        const auto found = store.find(connection, key.type, { sought });
        if (!found) {
            return found.error();
        }
        const std::optional<LedgerRows::Found> &known = found.value().constFirst();
        const ProtocolDocument protocol = known ? known->document.protocol : ProtocolDocument {};
        ends.append(
            claimEnd(known ? std::optional(protocol.state) : std::nullopt, protocol.hasLeft));
    }
    return ends;
}

} // namespace

QCoro::Task<Status> settleClaims(std::shared_ptr<ImportClaims> claims,
                                 std::shared_ptr<ImportLedger> ledger,
                                 ClaimLease lease,
                                 QList<ClaimKey> keys)
{
    const auto asking = ledger->ask(
        [lease, keys](LedgerStore &store) { return endsOf(store, lease.connection, keys); });
    const Ends known = co_await asking;
    if (!known) {
        co_return known.error();
    }
    QList<ClaimSettlement> ends;
    for (qsizetype place = 0; place < keys.size(); ++place) {
        const ClaimEnd end = known.value().at(place);
        if (end != ClaimEnd::Kept) {
            ends.append({ keys.at(place), end == ClaimEnd::Sent });
        }
    }
    if (ends.isEmpty()) {
        co_return Done {};
    }
    auto settling = claims->settle(lease, ends);
    co_return co_await settling;
}

QCoro::Task<Result<std::optional<ClaimLease>>> beginClaims(std::shared_ptr<ImportClaims> claims,
                                                           std::shared_ptr<ImportLedger> ledger,
                                                           Profile profile)
{
    const auto naming = ledger->ask([](LedgerStore &store) { return store.name(); });
    const Result<QString> name = co_await naming;
    if (!name) {
        co_return name.error();
    }
    auto beginning = claims->begin(profile, ledgerConnection(profile), name.value());
    const Result<std::optional<ClaimLease>> begun = co_await beginning;
    if (!begun || !begun.value()) {
        co_return begun;
    }
    auto asking = claims->open(*begun.value());
    const Result<QList<ClaimKey>> open = co_await asking;
    if (!open) {
        co_return open.error();
    }
    auto settling = settleClaims(claims, ledger, *begun.value(), open.value());
    const Status settled = co_await settling;
    if (!settled) {
        co_return settled.error();
    }
    co_return begun;
}

} // namespace smartup
