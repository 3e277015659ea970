#pragma once

#include "app/journal/JournalChain.h"
#include "app/journal/JournalDatabase.h"

#include <QList>

namespace smartup {

/// Makes the chain shorter where the retention was: links whose calls have all gone, and that the chain
/// says so of, become one anchor with their range, their count and the hash of the last of them. What
/// follows holds on to that hash as before. Throws SqlFailure.
class ChainAnchors
{
public:
    /// Links of calls behind `lastCall` are left alone: nothing of them has gone.
    ChainAnchors(JournalDatabase &database, qint64 lastCall);

    /// The next links, a transaction when some of them go; false when all were looked at.
    [[nodiscard]] bool step();

private:
    [[nodiscard]] bool isGone(const chain::Link &link);
    [[nodiscard]] QList<chain::Link> next();
    void join(const QList<chain::Link> &links, const QByteArray &before);

    JournalDatabase &m_database;
    qint64 m_lastCall;
    QSqlQuery m_next;
    QSqlQuery m_anyCall;
    chain::Taken m_taken;
    bool m_isTakenRead = false;
    bool m_isAnyLeft = false; ///< a call of the links so far is still there
    qint64 m_after = 0; ///< up to here links were looked at
    QByteArray m_before; ///< the hash of that one
};

} // namespace smartup
