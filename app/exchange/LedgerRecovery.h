#pragma once

#include "app/exchange/LedgerRows.h"

#include <QStringList>

namespace smartup {

/// What is done about programs that have ended: their requests without an end are unknown, and every
/// request of theirs gets its line in the log. Throws LedgerFailure.
class LedgerRecovery
{
public:
    LedgerRecovery(const QString &folder, LedgerDatabase &database, LedgerRows &rows)
        : m_folder(folder)
        , m_database(database)
        , m_rows(rows)
    {
    }

    /// Notes that requests without an end are unknown, but for those of `ours`: connections that this
    /// program sends with now.
    void loseAttempts(const QStringList &ours, const ProtocolMoment &now);
    /// What a former version noted in files becomes documents of the ledger.
    [[nodiscard]] QList<LostAttempt> takeOverFiles(const ProtocolMoment &now);
    /// Requests whose line in the log nobody has seen on the disk, of programs that have ended.
    /// `program` is this one.
    [[nodiscard]] QList<LostAttempt> untold(const QString &program);

private:
    void loseAttemptsOf(const QString &profileId, const ProtocolMoment &now);
    void addDocuments(LostAttempt &attempt, qint64 id, bool withBody);

    QString m_folder;
    LedgerDatabase &m_database;
    LedgerRows &m_rows;
};

} // namespace smartup
