#include "app/desk/wiring/RetentionWiring.h"

#include "app/exchange/ImportLedger.h"
#include "app/journal/KeepingService.h"
#include "app/journal/RetentionKeeper.h"

#include <QFutureWatcher>

#include <functional>

namespace smartup {

using Asked = Result<QList<LedgerDocument>>;

namespace {

OpenLines openLinesOf(const QList<LedgerDocument> &documents)
{
    OpenLines open;
    for (const LedgerDocument &document : documents) {
        open.externalIds.append(document.externalId);
        open.runUuids.append(document.runUuid);
    }
    open.externalIds.removeDuplicates();
    open.runUuids.removeDuplicates();
    return open;
}

/// Answers `asker` when it wants to know which documents are open.
template <typename Asker>
void answer(Asker &asker,
            void (Asker::*take)(const OpenLines &),
            void (Asker::*giveUp)(const Error &),
            const std::shared_ptr<ImportLedger> &ledger,
            QObject *parent)
{
    auto *asking = new QFutureWatcher<Asked>(parent);
    QObject::connect(&asker, &Asker::openLinesWanted, asking, [asking, ledger] {
        asking->setFuture(
            ledger->ask([](LedgerStore &store) { return store.documents(LedgerQuery()); }));
    });
    QObject::connect(asking, &QFutureWatcher<Asked>::finished, &asker,
                     [asking, &asker, take, giveUp] {
                         const Asked found = asking->result();
                         // The ledger says by itself what is wrong with it; nothing goes meanwhile.
                         if (found) {
                             (asker.*take)(openLinesOf(found.value()));
                         } else {
                             (asker.*giveUp)(found.error());
                         }
                     });
}

} // namespace

RetentionWiring::RetentionWiring(RetentionKeeper &keeper,
                                 KeepingService &service,
                                 const std::shared_ptr<ImportLedger> &ledger,
                                 QObject *parent)
    : QObject(parent)
{
    answer(keeper, &RetentionKeeper::run, &RetentionKeeper::giveUp, ledger, this);
    answer(service, &KeepingService::setOpenLines, &KeepingService::setOpenUnknown, ledger, this);
    keeper.start();
}

} // namespace smartup
