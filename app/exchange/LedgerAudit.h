#pragma once

#include "app/exchange/LedgerRows.h"

#include <QSet>

#include <utility>

namespace smartup {

/// Compares the documents that the ledger calls confirmed with what an export showed, one after the
/// other: there may be a week of them. Throws LedgerFailure.
class LedgerAudit
{
public:
    LedgerAudit(LedgerDatabase &database, LedgerRows &rows)
        : m_database(database)
        , m_rows(rows)
    {
    }

    [[nodiscard]] QList<AuditedType>
    types(const QString &profileId, const QDateTime &since, const QDateTime &now, bool onlyDue);
    /// Only reads: nobody else is kept from writing meanwhile.
    [[nodiscard]] AuditSummary compare(const AuditOrder &order, const QSet<QString> &witnesses);
    /// Notes what compare() has found, inside a transaction of the caller; not with documents that
    /// were imported again since.
    void keep(const AuditOrder &order);
    /// Documents that were created or updated in this time are compared: not on the window's first day.
    [[nodiscard]] static std::pair<QDateTime, QDateTime> timeOf(const AuditOrder &order);

private:
    struct Found
    {
        LedgerDocument document; ///< as it was compared
        AuditFinding finding = AuditFinding::Same;
    };

    LedgerDatabase &m_database;
    LedgerRows &m_rows;
    QList<Found> m_found; ///< what differs from what was known
};

} // namespace smartup
