#pragma once

#include "app/exchange/LedgerDatabase.h"
#include "app/exchange/LedgerOrders.h"

namespace smartup {

/// Requests with reference records in the ledger of imports, from the moment before they leave until what
/// became of them is known. Inside a transaction of the caller; throws LedgerFailure.
class LedgerReferences
{
public:
    LedgerReferences(QString folder, LedgerDatabase &database)
        : m_folder(std::move(folder))
        , m_database(database)
    {
    }

    /// `program`: the one that sends it. Its id.
    [[nodiscard]] qint64 begin(const ReferenceRequest &request, const QString &program);
    /// It is forgotten unless it is in doubt.
    void end(qint64 request, bool isDoubtful);
    /// What programs that have ended left under way is in doubt; `program` is this one.
    void lose(const QString &program);
    /// Of all connections when none is named, oldest first.
    [[nodiscard]] QList<ReferenceRequest> doubtful(const QString &profileId);

private:
    QString m_folder;
    LedgerDatabase &m_database;
};

} // namespace smartup
