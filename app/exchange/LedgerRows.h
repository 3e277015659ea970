#pragma once

#include "app/exchange/LedgerDatabase.h"
#include "app/exchange/LedgerOrders.h"

#include <optional>

namespace smartup {

/// The rows of documents in the ledger, and the chain of rows that tell how
/// they changed. Everything happens inside a transaction of the caller; throws
/// LedgerFailure.
class LedgerRows
{
public:
    explicit LedgerRows(LedgerDatabase &database)
        : m_database(database)
    {
    }

    struct Found
    {
        LedgerDocument document;
        bool isSamePayload = false;
    };
    /// By its id of the source; nullopt when it has none, or is not there.
    [[nodiscard]] std::optional<Found> find(const AttemptOrder &order, const NewDocument &document);
    [[nodiscard]] std::optional<LedgerDocument> byId(qint64 id);
    /// A new one, ready to be sent. Answers its id.
    [[nodiscard]] qint64 insert(const AttemptOrder &order, const NewDocument &document);
    /// A later import with the same id: another life of the same document.
    void renew(const AttemptOrder &order, const NewDocument &document, const LedgerDocument &old);
    /// It is not sent, for this reason. One that is open, or that Smartup has, stays as it is.
    void keepBack(const AttemptOrder &order, const NewDocument &document, const QString &reason);
    void write(const LedgerDocument &old, const ProtocolDocument &next, const ProtocolMoment &now);
    /// Number of the last change of a document; 0 = of any.
    [[nodiscard]] qint64 lastChange(qint64 id = 0);
    /// Smartup made it at this moment.
    void setCreated(qint64 id, const QDateTime &at);
    /// Smartup took what was sent for the document that was there: it is as old as it was before.
    void setUpdated(qint64 id, const QDateTime &at);
    /// It came into doubt because of this claim of another computer.
    void setClaim(qint64 id, qint64 claim);
    /// Is the chain of told changes whole?
    [[nodiscard]] bool isChainSound();

    /// The columns that readDocument() reads, for a SELECT.
    [[nodiscard]] static QString columns();
    [[nodiscard]] static LedgerDocument readDocument(const QSqlQuery &query);

private:
    void tell(
        qint64 document, int revision, const QString &from, const QString &to, const QDateTime &at);

    LedgerDatabase &m_database;
};

/// A null text would become NULL, and the columns say NOT NULL.
[[nodiscard]] QString present(const QString &text);
/// Invalid for NULL.
[[nodiscard]] QDateTime momentOf(const QVariant &value);

} // namespace smartup
