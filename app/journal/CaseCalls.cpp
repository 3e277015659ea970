#include "app/journal/CaseCalls.h"

#include "app/journal/JournalReadWorker.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <optional>

namespace smartup {

Result<QList<CaseCall>> readCaseCalls(const QString &journal,
                                      const QList<qint64> &documentIds,
                                      const std::function<bool()> &isCancelled)
{
    const std::atomic<quint64> request = 1;
    JournalReadWorker worker(journal, request, request, request, request);
    std::map<qint64, CaseCall> calls; // by id: in the order of the journal
    std::optional<Error> error;
    // On this thread: the answer comes before readDetail() returns.
    QObject::connect(&worker, &JournalReadWorker::detailRead, &worker,
                     [&calls](const JournalDetail &detail) {
                         CaseCall &call = calls[detail.call.id];
                         if (call.documents.isEmpty()) {
                             call.detail = detail;
                             call.detail.documentJson.clear();
                         }
                         call.documents.append(detail.row.document);
                         call.bodies.append(detail.documentJson);
                     });
    QObject::connect(&worker, &JournalReadWorker::failed, &worker,
                     [&error](const Error &failure) { error = error ? error : failure; });
    QList<qint64> ids = documentIds;
    std::ranges::sort(ids);
    ids.resize(std::distance(ids.begin(), std::unique(ids.begin(), ids.end())));
    for (const qint64 id : std::as_const(ids)) {
        if (isCancelled()) {
            return Error();
        }
        worker.readDetail(id, request);
    }
    worker.close();
    if (error) {
        return *error;
    }
    QList<CaseCall> result;
    for (auto &[id, call] : calls) {
        result.append(std::move(call));
    }
    return result;
}

} // namespace smartup
