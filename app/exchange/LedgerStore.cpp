#include "app/exchange/LedgerStore.h"

#include "app/exchange/LedgerAudit.h"
#include "app/exchange/LedgerLocks.h"
#include "app/exchange/LedgerRecovery.h"
#include "models/catalogue/DocumentCatalog.h"
#include "models/exchange/SettleTime.h"

#include <QFile>
#include <QStorageInfo>
#include <QUuid>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Another program has the right to send.
struct LeaseTaken
{
};

Error leaseError()
{
    return { ErrorOrigin::Program, importHoldText(ImportHold::Lease), {}, {}, {} };
}

} // namespace

LedgerStore::LedgerStore(const QString &folder)
    : m_folder(folder)
    , m_database(folder)
    , m_rows(m_database)
    , m_questions(m_database)
    , m_references(folder, m_database)
{
}

LedgerStore::~LedgerStore() = default;

/// Opens what is not open, writes what waits, and turns what SQLite says into
/// an Error.
template <typename T>
Result<T> LedgerStore::guarded(const std::function<T()> &work)
{
    if (Status opened = m_database.open(); !opened) {
        return opened.error();
    }
    if (Status written = writeUnwritten(); !written) {
        return written.error();
    }
    try {
        return work();
    } catch (const LedgerFailure &failure) {
        return m_database.error(failure.error);
    } catch (const LeaseTaken &) {
        return leaseError();
    }
}

// ── the lease ──

Status LedgerStore::takeLease(const QString &profileId)
{
    return guarded<Done>([&] {
        auto lock = std::make_shared<ProgramLock>(leaseFile(m_folder, profileId));
        if (m_leases.contains(profileId)) {
            throw LeaseTaken {};
        }
        if (!lock->tryLock()) {
            if (lock->error() == QLockFile::LockFailedError) {
                throw LeaseTaken {};
            }
            throw LedgerFailure { QSqlError(u"the lock file cannot be made"_s, {}) };
        }
        LedgerDatabase::Transaction transaction(m_database);
        m_database.run(u"INSERT INTO lease (conn, epoch) VALUES (?, 1) ON CONFLICT "
                       u"(conn) DO UPDATE "
                       "SET epoch = epoch + 1"_s,
                       { profileId });
        QSqlQuery query =
            m_database.run(u"SELECT epoch FROM lease WHERE conn = ?"_s, { profileId });
        query.next();
        const qint64 epoch = query.value(0).toLongLong();
        query.finish();
        transaction.commit();
        m_leases.insert(profileId, { lock, epoch });
        return Done {};
    });
}

void LedgerStore::giveLeaseBack(const QString &profileId)
{
    m_leases.remove(profileId);
}

// ── requests ──

/// Its id, or 0 when it may not be sent.
qint64 LedgerStore::beginOne(const AttemptOrder &order, const NewDocument &document)
{
    const std::optional<LedgerRows::Found> old = m_rows.find(order, document);
    const qint64 id = old ? old->document.id : m_rows.insert(order, document);
    LedgerDocument current = old ? old->document : *m_rows.byId(id);
    const bool isSamePayload = !old || old->isSamePayload;
    // What this very run has kept back under the same id is no sending of somebody else.
    const bool isParkedHere = old && old->document.protocol.state == DocumentState::Invalid
        && old->document.runUuid == order.runUuid;
    if (old && order.horizon >= 0 && !isParkedHere && m_rows.lastChange(id) > order.horizon) {
        return 0; // sent by somebody else since this was planned, or named twice in the file
    }
    const auto released =
        protocol::apply(current.protocol, protocol::Released {}, order.terms, order.now);
    if (isTerminal(current.protocol.state)
        || (!isSamePayload && !isInDoubt(current.protocol.state))) {
        m_rows.renew(order, document, current);
        current = *m_rows.byId(id);
    } else if (released) {
        m_rows.write(current, *released, order.now);
        current = *m_rows.byId(id);
    }
    if (isInDoubt(current.protocol.state) && !isSamePayload) {
        return 0; // its content may not change before it is known what became of it
    }
    const protocol::Begun begun { static_cast<int>(order.documents.size()) };
    const auto next = protocol::apply(current.protocol, begun, order.terms, order.now);
    if (!next) {
        return 0;
    }
    m_rows.write(current, *next, order.now);
    if (current.claim != 0) {
        m_rows.setClaim(id, 0); // from now on the doubt is ours
    }
    return id;
}

/// Says that this program is there, from its first request on.
void LedgerStore::takePresence()
{
    if (m_presence) {
        return;
    }
    m_program = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto presence = std::make_unique<ProgramLock>(programFile(m_folder, m_program));
    if (!presence->tryLock()) {
        throw LedgerFailure { QSqlError(u"the lock file cannot be made"_s, {}) };
    }
    m_presence = std::move(presence);
}

Result<BegunAttempt> LedgerStore::begin(const AttemptOrder &order)
{
    return guarded<BegunAttempt>([&] {
        takePresence();
        LedgerDatabase::Transaction transaction(m_database);
        const auto lease = m_leases.constFind(order.profileId);
        QSqlQuery epoch =
            m_database.run(u"SELECT epoch FROM lease WHERE conn = ?"_s, { order.profileId });
        if (lease == m_leases.cend() || !epoch.next()
            || epoch.value(0).toLongLong() != lease->epoch) {
            throw LeaseTaken {};
        }
        epoch.finish();
        BegunAttempt begun;
        const QSqlQuery attempt = m_database.run(
            u"INSERT INTO import_attempt (conn, method, organisation, source, run, "
            u"request, "
            "lease_epoch, started_ms, intent_ms, call, program, is_logged) VALUES (?, ?, ?, ?, ?, "
            "?, ?, ?, ?, ?, ?, ?)"_s,
            { order.profileId, documentTypeKey(order.type), present(order.organisation),
              present(order.source), order.runUuid, order.request, lease->epoch,
              order.startedAt.toMSecsSinceEpoch(), order.now.wall.toMSecsSinceEpoch(),
              present(order.callUuid), m_program, order.callUuid.isEmpty() ? 1 : 0 });
        begun.id = attempt.lastInsertId().toLongLong();
        for (const NewDocument &document : order.documents) {
            const qint64 id = beginOne(order, document);
            begun.documents.append(id);
            if (id != 0) {
                m_database.runOften(
                    u"INSERT INTO attempt_doc (attempt, doc, is_open) VALUES (?, ?, 1)"_s,
                    { begun.id, id });
            }
        }
        const bool isEmpty =
            std::ranges::all_of(begun.documents, [](qint64 id) { return id == 0; });
        if (!isEmpty) {
            transaction.commit();
        }
        return begun;
    });
}

Status LedgerStore::park(const ParkingOrder &order)
{
    return guarded<Done>([&] {
        LedgerDatabase::Transaction transaction(m_database);
        for (qsizetype place = 0; place < order.documents.documents.size(); ++place) {
            m_rows.keepBack(order.documents, order.documents.documents.at(place),
                            order.reasons.at(place));
        }
        transaction.commit();
        return Done {};
    });
}

void LedgerStore::inheritOne(const AttemptOrder &order,
                             const NewDocument &document,
                             const InheritedDocuments::Claim &claim)
{
    const std::optional<LedgerRows::Found> old = m_rows.find(order, document);
    const bool isOurs = old && old->document.protocol.state == DocumentState::Ready
        && old->document.protocol.hasLeft;
    if (claim.onlyIfLeft && !isOurs) {
        return;
    }
    const bool isOther = old && !old->isSamePayload && !isInDoubt(old->document.protocol.state);
    if (old && (isOther || isTerminal(old->document.protocol.state))) {
        m_rows.renew(order, document, old->document);
    }
    const LedgerDocument current =
        *m_rows.byId(old ? old->document.id : m_rows.insert(order, document));
    const auto next = protocol::apply(current.protocol, protocol::Inherited { claim.since },
                                      order.terms, order.now);
    if (next) {
        m_rows.write(current, *next, order.now);
        m_rows.setClaim(current.id, claim.change);
    }
}

Status LedgerStore::inherit(const InheritedDocuments &order)
{
    return guarded<Done>([&] {
        LedgerDatabase::Transaction transaction(m_database);
        for (qsizetype place = 0; place < order.claims.size(); ++place) {
            inheritOne(order.documents, order.documents.documents.at(place),
                       order.claims.at(place));
        }
        transaction.commit();
        return Done {};
    });
}

Result<QList<std::optional<LedgerRows::Found>>>
LedgerStore::find(const QString &profileId, DocumentType type, const QList<NewDocument> &documents)
{
    return guarded<QList<std::optional<LedgerRows::Found>>>([&] {
        AttemptOrder order;
        order.profileId = profileId;
        order.type = type;
        QList<std::optional<LedgerRows::Found>> all;
        for (const NewDocument &document : documents) {
            all.append(m_rows.find(order, document));
        }
        return all;
    });
}

void LedgerStore::writeFinish(const AttemptResult &result)
{
    LedgerDatabase::Transaction transaction(m_database);
    m_database.run(u"UPDATE import_attempt SET bytes_pulled = ?, http_status = "
                   u"?, outcome = ?, "
                   "finished_ms = ? WHERE id = ?"_s,
                   { result.bytesPulled, result.httpStatus, outcomeKey(result.outcome),
                     result.now.wall.toMSecsSinceEpoch(), result.attempt });
    for (const AttemptResult::Document &document : result.documents) {
        const auto old = m_rows.byId(document.id);
        const auto next = old
            ? protocol::apply(old->protocol, document.end, result.terms, result.now)
            : std::nullopt;
        if (!next) {
            continue; // it was written before, and the answer of the disk was lost
        }
        m_rows.write(*old, *next, result.now);
        // Nothing left, and whoever asked for it is told: it is not kept waiting.
        const auto givenUp = protocol::apply(*next, protocol::Decided { Decision::GiveUp },
                                             result.terms, result.now);
        if (next->state == DocumentState::Ready && givenUp) {
            LedgerDocument ready = *old;
            ready.protocol = *next;
            m_rows.write(ready, *givenUp, result.now);
        }
        // Without an id of its own no export will ever tell it from others.
        if (next->state == DocumentState::Unknown && old->externalId.isEmpty()) {
            ProtocolDocument lost = *next;
            lost.state = DocumentState::Manual;
            LedgerDocument unknown = *old;
            unknown.protocol = *next;
            m_rows.write(unknown, lost, result.now);
        }
        if (document.isCreated) {
            m_rows.setCreated(document.id, result.now.wall);
        } else if (document.isUpdated) {
            m_rows.setUpdated(document.id, result.now.wall);
        }
    }
    m_database.run(u"UPDATE attempt_doc SET is_open = 0 WHERE attempt = ?"_s, { result.attempt });
    transaction.commit();
}

Status LedgerStore::finish(const AttemptResult &result)
{
    m_unwritten.append(result);
    return writeUnwritten();
}

Status LedgerStore::writeUnwritten()
{
    if (m_unwritten.isEmpty()) {
        return Done {};
    }
    if (Status opened = m_database.open(); !opened) {
        return opened;
    }
    std::optional<Error> failure;
    // Once as it is, once more with the room that is kept for this.
    for (int round = 0; round < 2 && !m_unwritten.isEmpty(); ++round) {
        try {
            while (!m_unwritten.isEmpty()) {
                writeFinish(m_unwritten.constFirst());
                m_unwritten.removeFirst();
            }
        } catch (const LedgerFailure &failed) {
            failure = m_database.error(failed.error);
            m_database.freeReserve();
        }
    }
    if (!m_unwritten.isEmpty()) {
        return *failure;
    }
    return Done {};
}

Result<QString> LedgerStore::name()
{
    return guarded<QString>([&] {
        QSqlQuery query = m_database.run(u"SELECT name FROM identity"_s);
        if (!query.next()) {
            throw LedgerFailure { QSqlError(u"the ledger has no name"_s, {}) };
        }
        return query.value(0).toString();
    });
}

qint64 LedgerStore::freeBytes() const
{
    const QStorageInfo disk(m_folder);
    return disk.isValid() && disk.isReady() ? disk.bytesAvailable() : -1;
}

// ── reference records ──

Result<qint64> LedgerStore::beginReferences(const ReferenceRequest &request)
{
    return guarded<qint64>([&] {
        takePresence();
        LedgerDatabase::Transaction transaction(m_database);
        const qint64 id = m_references.begin(request, m_program);
        transaction.commit();
        return id;
    });
}

Status LedgerStore::endReferences(qint64 request, bool isDoubtful)
{
    m_endedReferences.insert(request, isDoubtful);
    return guarded<Done>([&] {
        LedgerDatabase::Transaction transaction(m_database);
        writeEndedReferences();
        transaction.commit();
        m_endedReferences.clear();
        return Done {};
    });
}

/// Also those whose end the disk did not take before.
void LedgerStore::writeEndedReferences()
{
    for (auto ended = m_endedReferences.cbegin(); ended != m_endedReferences.cend(); ++ended) {
        m_references.end(ended.key(), ended.value());
    }
}

Result<QList<ReferenceRequest>> LedgerStore::doubtfulReferences(const QString &profileId)
{
    return guarded<QList<ReferenceRequest>>([&] {
        LedgerDatabase::Transaction transaction(m_database);
        writeEndedReferences();
        m_references.lose(m_program);
        QList<ReferenceRequest> doubtful = m_references.doubtful(profileId);
        transaction.commit();
        m_endedReferences.clear();
        return doubtful;
    });
}

Status LedgerStore::settleReferences(qint64 request)
{
    return endReferences(request, false);
}

// ── after an end of a program ──

Result<QList<LostAttempt>> LedgerStore::recover(const ProtocolMoment &now)
{
    return guarded<QList<LostAttempt>>([&] {
        LedgerRecovery recovery(m_folder, m_database, m_rows);
        QList<LostAttempt> lost = recovery.takeOverFiles(now);
        recovery.loseAttempts(m_leases.keys(), now);
        lost.append(recovery.untold(m_program));
        return lost;
    });
}

Status LedgerStore::noteLogged(const QStringList &calls)
{
    // The log tells of every call that writes; nothing is made for those of other kinds.
    if (!m_database.isOpen() && !QFile::exists(m_database.file())) {
        return Done {};
    }
    return guarded<Done>([&] {
        LedgerDatabase::Transaction transaction(m_database);
        for (const QString &call : calls) {
            m_database.runOften(
                u"UPDATE import_attempt SET is_logged = 1 WHERE call = ? AND is_logged = 0"_s,
                { call });
        }
        transaction.commit();
        return Done {};
    });
}

// ── questions ──

Result<QList<LedgerDocument>> LedgerStore::documents(const LedgerQuery &query)
{
    return guarded<QList<LedgerDocument>>([&] { return m_questions.documents(query); });
}

Result<qint64> LedgerStore::horizon()
{
    return guarded<qint64>([&] { return m_rows.lastChange(); });
}

Result<int> LedgerStore::unknownBatches(const QString &profileId)
{
    return guarded<int>([&] { return m_questions.unknownBatches(profileId); });
}

Result<QList<KnownDocument>>
LedgerStore::heard(const QString &profileId, DocumentType type, const QDateTime &since)
{
    return guarded<QList<KnownDocument>>([&] { return m_questions.heard(profileId, type, since); });
}

Result<QSet<QString>> LedgerStore::witnesses(const QString &profileId,
                                             DocumentType type,
                                             const QDateTime &from,
                                             const QDateTime &to)
{
    return guarded<QSet<QString>>([&] { return m_questions.witnesses(profileId, type, from, to); });
}

Result<bool> LedgerStore::hasWitness(const QString &profileId,
                                     DocumentType type,
                                     const QDateTime &from,
                                     const QDateTime &to)
{
    return guarded<bool>([&] { return m_questions.hasWitness(profileId, type, from, to); });
}

Result<QList<qint64>> LedgerStore::change(const QList<Change> &changes,
                                          const ProtocolTerms &terms,
                                          const ProtocolMoment &now)
{
    return guarded<QList<qint64>>([&] {
        QList<qint64> changed;
        LedgerDatabase::Transaction transaction(m_database);
        for (const Change &each : changes) {
            const auto old = m_rows.byId(each.document);
            const auto next =
                old ? protocol::apply(old->protocol, each.event, terms, now) : std::nullopt;
            if (!next) {
                continue;
            }
            m_rows.write(*old, *next, now);
            changed.append(each.document);
            if (const auto *looked = std::get_if<protocol::Looked>(&each.event)) {
                learn(*old, *looked, now);
            }
        }
        transaction.commit();
        return changed;
    });
}

/// What a look says of the server, besides the document.
void LedgerStore::learn(const LedgerDocument &before,
                        const protocol::Looked &looked,
                        const ProtocolMoment &now)
{
    const std::chrono::minutes known = m_questions.settleTime(before.profileId);
    const std::chrono::minutes learned =
        learnedSettleTime(known, before.protocol, looked.finding, now);
    if (learned > known) {
        m_database.run(u"INSERT INTO settle (conn, minutes) VALUES (?, ?) ON CONFLICT (conn) DO "
                       "UPDATE SET minutes = max(minutes, excluded.minutes)"_s,
                       { before.profileId, qint64(learned.count()) });
    }
    // It was created at about the time it was sent: from now on it can be a witness.
    if (looked.finding == Finding::Same && before.protocol.firstSent.isValid()) {
        m_rows.setCreated(before.id, before.protocol.firstSent);
    }
}

Result<std::chrono::minutes> LedgerStore::settleTime(const QString &profileId)
{
    return guarded<std::chrono::minutes>([&] { return m_questions.settleTime(profileId); });
}

// ── the daily comparison ──

Result<QList<AuditedType>> LedgerStore::auditedTypes(const QString &profileId,
                                                     const QDateTime &since,
                                                     const QDateTime &now,
                                                     bool onlyDue)
{
    return guarded<QList<AuditedType>>(
        [&] { return LedgerAudit(m_database, m_rows).types(profileId, since, now, onlyDue); });
}

Result<AuditSummary> LedgerStore::audit(const AuditOrder &order)
{
    return guarded<AuditSummary>([&] {
        const auto [from, to] = LedgerAudit::timeOf(order);
        const QSet<QString> witnesses =
            m_questions.witnesses(order.profileId, order.type, from, to);
        LedgerAudit audit(m_database, m_rows);
        AuditSummary summary = audit.compare(order, witnesses);
        LedgerDatabase::Transaction transaction(m_database);
        audit.keep(order);
        transaction.commit();
        return summary;
    });
}

Status LedgerStore::keepProbe(const QString &profileId,
                              const QString &method,
                              const QHash<QString, QString> &answers,
                              const QDateTime &at)
{
    return guarded<Done>([&] {
        LedgerDatabase::Transaction transaction(m_database);
        for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
            m_database.run(
                u"INSERT OR REPLACE INTO probe (conn, method, question, "
                u"answer, at_ms) "
                "VALUES (?, ?, ?, ?, ?)"_s,
                { profileId, method, answer.key(), answer.value(), at.toMSecsSinceEpoch() });
        }
        transaction.commit();
        return Done {};
    });
}

Result<QHash<QString, QString>> LedgerStore::probe(const QString &profileId, const QString &method)
{
    return guarded<QHash<QString, QString>>([&] { return m_questions.probe(profileId, method); });
}

Result<bool> LedgerStore::isChainSound()
{
    return guarded<bool>([&] { return m_rows.isChainSound(); });
}

} // namespace smartup
