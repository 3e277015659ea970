#include "app/journal/JournalItems.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

int rowsOf(const JournalItem &item)
{
    const auto *call = std::get_if<CallRecord>(&item);
    return call == nullptr ? 1 : static_cast<int>(std::max<qsizetype>(call->documents.size(), 1));
}

qint64 bytesOf(const JournalItem &item)
{
    const auto *call = std::get_if<CallRecord>(&item);
    return call == nullptr ? 0 : call->requestBody.size() + call->responseBody.size();
}

bool isUrgent(const JournalItem &item)
{
    const auto *call = std::get_if<CallRecord>(&item);
    return call == nullptr || call->isWrite;
}

QStringList writesOf(const QList<JournalItem> &batch)
{
    QStringList uuids;
    for (const JournalItem &item : batch) {
        const auto *call = std::get_if<CallRecord>(&item);
        if (call != nullptr && call->isWrite) {
            uuids.append(call->uuid);
        }
    }
    return uuids;
}

Error lostRecords(int count, const QString &reason)
{
    return { ErrorOrigin::Storage,
             QCoreApplication::translate("Journal",
                                         "%n record(s) could not be stored in the exchange log.",
                                         nullptr, count),
             reason,
             {},
             {} };
}

Error lostRemarks(int count)
{
    return { ErrorOrigin::Storage,
             QCoreApplication::translate("Journal",
                                         "%n remark(s) could not be kept: their lines are not in "
                                         "the exchange log any more.",
                                         nullptr, count),
             {},
             {},
             {} };
}

} // namespace smartup
