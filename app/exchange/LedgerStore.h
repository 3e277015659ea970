#pragma once

#include "app/core/ProgramLock.h"
#include "app/exchange/LedgerOrders.h"
#include "app/exchange/LedgerQuestions.h"
#include "app/exchange/LedgerReferences.h"
#include "app/exchange/LedgerRows.h"
#include "models/exchange/KnownDocuments.h"
#include "models/exchange/LedgerDocument.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>

namespace smartup {

/// What can be asked and told of the ledger; for one thread. Every change is
/// one transaction: the document, its request and the row that tells of the
/// change. Errors of the disk come as Error.
class LedgerStore
{
public:
    explicit LedgerStore(const QString &folder);
    ~LedgerStore();
    LedgerStore(const LedgerStore &) = delete;
    LedgerStore &operator=(const LedgerStore &) = delete;

    /// Takes the right to send with this connection; nobody else has it until it
    /// is given back or the program ends. An Error when another program has it,
    /// or another part of this one.
    [[nodiscard]] Status takeLease(const QString &profileId);
    void giveLeaseBack(const QString &profileId);

    /// Of this very file: one that was lost and made anew has another name.
    [[nodiscard]] Result<QString> name();
    /// On the disk when it answers well; otherwise nothing may be sent.
    [[nodiscard]] Result<BegunAttempt> begin(const AttemptOrder &order);
    /// Of the disk it lies on; -1 when nobody can say.
    [[nodiscard]] qint64 freeBytes() const;
    /// Notes documents that are kept back. One that is open, or that Smartup has, stays as it is.
    [[nodiscard]] Status park(const ParkingOrder &order);
    /// Notes that documents are in doubt because of another computer; a later look shows whether they
    /// are there, and only what is not may be sent from here.
    [[nodiscard]] Status inherit(const InheritedDocuments &order);
    /// What is known of these documents; nullopt = nothing. They are found by id and organisation.
    [[nodiscard]] Result<QList<std::optional<LedgerRows::Found>>>
    find(const QString &profileId, DocumentType type, const QList<NewDocument> &documents);
    /// When the disk is full the room that is kept for it is given up. What
    /// cannot be written all the same is kept in memory, and tried again before
    /// anything else is done.
    [[nodiscard]] Status finish(const AttemptResult &result);
    [[nodiscard]] bool hasUnwritten() const { return !m_unwritten.isEmpty(); }
    [[nodiscard]] Status writeUnwritten();

    /// Reference records are on the disk before they leave; its id.
    [[nodiscard]] Result<qint64> beginReferences(const ReferenceRequest &request);
    /// The request ended: with an answer that says of every record what became of it, or in doubt. What the
    /// disk does not take is kept in memory, and written before anybody asks for what is in doubt.
    [[nodiscard]] Status endReferences(qint64 request, bool isDoubtful);
    /// Those whose end nobody saw, of all connections or of one, oldest first. Those of programs that
    /// have ended are in doubt from now on.
    [[nodiscard]] Result<QList<ReferenceRequest>> doubtfulReferences(const QString &profileId = {});
    /// What became of it is known.
    [[nodiscard]] Status settleReferences(qint64 request);
    /// Notes that requests of programs that have ended are unknown; takes over
    /// what a former version noted in files. Answers every request whose line in
    /// the log is not known to be on the disk: each time, until noteLogged().
    [[nodiscard]] Result<QList<LostAttempt>> recover(const ProtocolMoment &now);
    /// The log has these lines on the disk.
    [[nodiscard]] Status noteLogged(const QStringList &calls);

    [[nodiscard]] Result<QList<LedgerDocument>> documents(const LedgerQuery &query);
    /// The last change so far, for AttemptOrder::horizon.
    [[nodiscard]] Result<qint64> horizon();
    /// Requests that have a document in doubt.
    [[nodiscard]] Result<int> unknownBatches(const QString &profileId);
    /// Documents that answers confirmed from this moment on.
    [[nodiscard]] Result<QList<KnownDocument>>
    heard(const QString &profileId, DocumentType type, const QDateTime &since);
    /// Smartup's ids of documents that it made in this time, as far as imports of
    /// ours know.
    [[nodiscard]] Result<QSet<QString>> witnesses(const QString &profileId,
                                                  DocumentType type,
                                                  const QDateTime &from,
                                                  const QDateTime &to);

    /// Is there any?
    [[nodiscard]] Result<bool> hasWitness(const QString &profileId,
                                          DocumentType type,
                                          const QDateTime &from,
                                          const QDateTime &to);

    struct Change
    {
        qint64 document = 0;
        protocol::Event event;
    };
    /// Changes that may not happen (any more) are left out. Answers the documents
    /// that changed.
    [[nodiscard]] Result<QList<qint64>>
    change(const QList<Change> &changes, const ProtocolTerms &terms, const ProtocolMoment &now);

    /// How long a server is given to apply what was sent, as far as it is learned.
    [[nodiscard]] Result<std::chrono::minutes> settleTime(const QString &profileId);

    /// Types of which documents were created or updated since, and that are to be audited.
    [[nodiscard]] Result<QList<AuditedType>> auditedTypes(const QString &profileId,
                                                          const QDateTime &since,
                                                          const QDateTime &now,
                                                          bool onlyDue);
    /// Compares what was confirmed with what an export showed; what is gone,
    /// changed or doubled is marked as such.
    [[nodiscard]] Result<AuditSummary> audit(const AuditOrder &order);

    [[nodiscard]] Status keepProbe(const QString &profileId,
                                   const QString &method,
                                   const QHash<QString, QString> &answers,
                                   const QDateTime &at);
    [[nodiscard]] Result<QHash<QString, QString>> probe(const QString &profileId,
                                                        const QString &method);

    /// Is the chain of told changes whole?
    [[nodiscard]] Result<bool> isChainSound();

private:
    template <typename T>
    [[nodiscard]] Result<T> guarded(const std::function<T()> &work);
    void writeFinish(const AttemptResult &result);
    void writeEndedReferences();
    [[nodiscard]] qint64 beginOne(const AttemptOrder &order, const NewDocument &document);
    void inheritOne(const AttemptOrder &order,
                    const NewDocument &document,
                    const InheritedDocuments::Claim &claim);
    void takePresence();
    void
    learn(const LedgerDocument &before, const protocol::Looked &looked, const ProtocolMoment &now);

    QString m_folder;
    LedgerDatabase m_database;
    LedgerRows m_rows;
    LedgerQuestions m_questions;
    LedgerReferences m_references;
    struct Lease
    {
        std::shared_ptr<ProgramLock> lock;
        qint64 epoch = 0;
    };
    QHash<QString, Lease> m_leases;
    QList<AttemptResult> m_unwritten;
    QHash<qint64, bool> m_endedReferences; ///< not on the disk yet: whether they are in doubt
    QString m_program; ///< this one, as the requests of the ledger name it
    std::unique_ptr<ProgramLock> m_presence; ///< held while it is there
};

} // namespace smartup
