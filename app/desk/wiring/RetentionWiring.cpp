#include "app/desk/wiring/RetentionWiring.h"

#include "app/exchange/ImportLedger.h"
#include "app/journal/RetentionKeeper.h"

#include <QFutureWatcher>

namespace smartup {

using Asked = Result<QList<LedgerDocument>>;

RetentionWiring::RetentionWiring(RetentionKeeper &keeper,
                                 const std::shared_ptr<ImportLedger> &ledger,
                                 QObject *parent)
    : QObject(parent)
{
    auto *asking = new QFutureWatcher<Asked>(this);
    connect(&keeper, &RetentionKeeper::openLinesWanted, asking, [asking, ledger] {
        asking->setFuture(
            ledger->ask([](LedgerStore &store) { return store.documents(LedgerQuery()); }));
    });
    connect(asking, &QFutureWatcher<Asked>::finished, &keeper, [asking, &keeper] {
        const Asked found = asking->result();
        if (!found) {
            return; // the ledger says by itself what is wrong with it; nothing goes meanwhile
        }
        OpenLines open;
        for (const LedgerDocument &document : found.value()) {
            open.externalIds.append(document.externalId);
            open.runUuids.append(document.runUuid);
        }
        open.externalIds.removeDuplicates();
        open.runUuids.removeDuplicates();
        keeper.run(open);
    });
    keeper.start();
}

} // namespace smartup
