#include "app/exchange/LedgerStore.h"

#include "models/catalogue/DocumentCatalog.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ImportLedger", text);
}

QStringList stateKeys(const QList<DocumentState> &states)
{
    QStringList keys;
    for (const DocumentState state : AllDocumentStates) {
        if (states.isEmpty() ? !isTerminal(state) : states.contains(state)) {
            keys.append(u'\'' + documentStateKey(state) + u'\'');
        }
    }
    return keys;
}

/// Name of the file that is held by whoever sends with a connection.
QString lockFile(const QString &folder, const QString &profileId)
{
    const QByteArray name =
        QCryptographicHash::hash(profileId.toUtf8(), QCryptographicHash::Sha256).toHex().left(20);
    return QDir(folder).filePath(QString::fromLatin1(name) + ".lease"_L1);
}

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
        auto lock = std::make_shared<QLockFile>(lockFile(m_folder, profileId));
        lock->setStaleLockTime(0); // stale when its program is gone, not when it is old
        if (m_leases.contains(profileId) || !lock->tryLock(0)) {
            throw LeaseTaken {};
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
    if (old && order.horizon >= 0 && m_rows.lastChange(id) > order.horizon) {
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
    return id;
}

Result<BegunAttempt> LedgerStore::begin(const AttemptOrder &order)
{
    return guarded<BegunAttempt>([&] {
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
            "lease_epoch, started_ms, intent_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            { order.profileId, documentTypeKey(order.type), present(order.organisation),
              present(order.source), order.runUuid, order.request, lease->epoch,
              order.startedAt.toMSecsSinceEpoch(), order.now.wall.toMSecsSinceEpoch() });
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

// ── after an end of a program ──

QList<ImportIntent> LedgerStore::loseAttempts(const QString &profileId, const ProtocolMoment &now)
{
    QList<ImportIntent> lost;
    LedgerDatabase::Transaction transaction(m_database);
    QSqlQuery attempts = m_database.run(u"SELECT id, run, request, organisation, method, source, "
                                        u"started_ms, intent_ms FROM "
                                        "import_attempt WHERE conn = ? AND finished_ms IS NULL"_s,
                                        { profileId });
    while (attempts.next()) {
        ImportIntent intent;
        const qint64 id = attempts.value(0).toLongLong();
        intent.runUuid = attempts.value(1).toString();
        intent.request = attempts.value(2).toInt();
        intent.profileId = profileId;
        intent.organisation = attempts.value(3).toString();
        intent.type =
            documentTypeFromKey(attempts.value(4).toString()).value_or(DocumentType::Order);
        intent.source = attempts.value(5).toString();
        intent.startedAt = momentOf(attempts.value(6));
        intent.sentAt = momentOf(attempts.value(7));
        QSqlQuery documents = m_database.run(u"SELECT coalesce(external_id, ''), filial_code, day, "
                                             u"status FROM import_doc JOIN "
                                             "attempt_doc ON doc = id WHERE attempt = ?"_s,
                                             { id });
        while (documents.next()) {
            intent.documents.append({ documents.value(0).toString(), documents.value(1).toString(),
                                      QDate::fromString(documents.value(2).toString(), Qt::ISODate),
                                      documents.value(3).toString() });
        }
        lost.append(intent);
    }
    attempts.finish();
    QSqlQuery states = m_database.run(
        u"SELECT %1 FROM import_doc WHERE conn = ? AND state IN ('intent', 'reconciling')"_s.arg(
            LedgerRows::columns()),
        { profileId });
    QList<LedgerDocument> documents;
    while (states.next()) {
        documents.append(LedgerRows::readDocument(states));
    }
    states.finish();
    for (const LedgerDocument &document : std::as_const(documents)) {
        const auto next =
            protocol::apply(document.protocol, protocol::Restarted {}, ProtocolTerms {}, now);
        m_rows.write(document, *next, now);
    }
    m_database.run(u"UPDATE attempt_doc SET is_open = 0 WHERE attempt IN (SELECT id FROM "
                   "import_attempt WHERE conn = ? AND finished_ms IS NULL)"_s,
                   { profileId });
    m_database.run(u"UPDATE import_attempt SET outcome = ?, finished_ms = ? WHERE conn = ? "
                   u"AND "
                   "finished_ms IS NULL"_s,
                   { outcomeKey(Outcome::Unknown), now.wall.toMSecsSinceEpoch(), profileId });
    transaction.commit();
    return lost;
}

Result<QList<ImportIntent>> LedgerStore::recover(const ProtocolMoment &now)
{
    return guarded<QList<ImportIntent>>([&] {
        QList<ImportIntent> lost = takeOverFiles(now);
        QStringList connections;
        QSqlQuery query = m_database.run(u"SELECT conn FROM import_attempt WHERE finished_ms IS "
                                         u"NULL UNION SELECT conn FROM "
                                         "import_doc WHERE state IN ('intent', 'reconciling')"_s);
        while (query.next()) {
            connections.append(query.value(0).toString());
        }
        query.finish();
        for (const QString &profileId : std::as_const(connections)) {
            QLockFile lock(lockFile(m_folder, profileId));
            lock.setStaleLockTime(0);
            // What is under way is its sender's, ours or another program's.
            if (!m_leases.contains(profileId) && lock.tryLock(0)) {
                lost.append(loseAttempts(profileId, now));
            }
        }
        return lost;
    });
}

/// A former version kept a small file for each request that was under way or in
/// doubt.
QList<ImportIntent> LedgerStore::takeOverFiles(const ProtocolMoment &now)
{
    QList<ImportIntent> lost;
    const QDir folder(m_folder);
    const QStringList names =
        folder.entryList({ u"*.intent"_s, u"*.doubt"_s }, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const Result<ImportIntent> read = importIntentFromJson(file.readAll());
        if (!read) {
            continue; // left where it is: it says that something was sent
        }
        const ImportIntent &intent = read.value();
        QLockFile running(folder.filePath(intent.runUuid + ".lock"_L1));
        running.setStaleLockTime(0);
        if (!running.tryLock(0)) {
            continue;
        }
        LedgerDatabase::Transaction transaction(m_database);
        AttemptOrder order { intent.profileId,
                             intent.organisation,
                             intent.type,
                             intent.runUuid,
                             intent.request,
                             intent.source,
                             intent.startedAt,
                             {},
                             {},
                             now };
        for (const IntendedDocument &document : intent.documents) {
            const NewDocument noted { document.externalId, document.filialCode, {},
                                      document.status,     document.date,       {} };
            if (document.externalId.isEmpty() || m_rows.find(order, noted)) {
                continue;
            }
            const LedgerDocument made = *m_rows.byId(m_rows.insert(order, noted));
            ProtocolDocument unknown = made.protocol;
            unknown.state = DocumentState::Unknown;
            unknown.attempts = 1;
            unknown.hasLeft = true;
            unknown.firstSent = intent.sentAt;
            unknown.lastSent = intent.sentAt;
            unknown.waitsFrom = now.steady;
            unknown.waits = settleTime({});
            unknown.wasAnswered = true; // without its content it cannot be sent again from here
            unknown.reason =
                say(QT_TRANSLATE_NOOP("ImportLedger", "Import its file again to send it."));
            m_rows.write(made, unknown, now);
        }
        transaction.commit();
        if (name.endsWith(".intent"_L1)) {
            lost.append(intent);
        }
        file.remove();
    }
    return lost;
}

// ── questions ──

Result<QList<LedgerDocument>> LedgerStore::documents(const LedgerQuery &query)
{
    return guarded<QList<LedgerDocument>>([&] {
        const QStringList states = stateKeys(query.states);
        // Of a single state the index of the refused is found.
        QString sql = u"SELECT %1%2 FROM import_doc WHERE %3"_s.arg(
            LedgerRows::columns(), query.withPayload ? u", payload"_s : QString(),
            states.size() == 1 ? u"state = "_s + states.first()
                               : u"state IN (%1)"_s.arg(states.join(u", "_s)));
        QVariantList values;
        if (!query.profileId.isEmpty()) {
            sql += u" AND conn = ?"_s;
            values.append(query.profileId);
        }
        if (query.type) {
            sql += u" AND method = ?"_s;
            values.append(documentTypeKey(*query.type));
        }
        if (query.since.isValid()) {
            sql += u" AND since_ms >= ?"_s;
            values.append(query.since.toMSecsSinceEpoch());
        }
        if (!query.ids.isEmpty()) {
            QStringList ids;
            for (const qint64 id : query.ids) {
                ids.append(QString::number(id));
            }
            sql += u" AND id IN (%1)"_s.arg(ids.join(u", "_s));
        }
        QSqlQuery rows = m_database.run(sql + u" ORDER BY id"_s, values);
        QList<LedgerDocument> found;
        while (rows.next()) {
            found.append(LedgerRows::readDocument(rows));
            if (query.withPayload) {
                found.last().payload = unpackedPayload(rows.value(u"payload"_s).toByteArray());
            }
        }
        return found;
    });
}

Result<qint64> LedgerStore::horizon()
{
    return guarded<qint64>([&] { return m_rows.lastChange(); });
}

Result<int> LedgerStore::unknownBatches(const QString &profileId)
{
    return guarded<int>([&] {
        QSqlQuery batches = m_database.run(u"SELECT count(DISTINCT latest) FROM (SELECT "
                                           u"max(attempt) AS latest FROM attempt_doc "
                                           u"JOIN "
                                           "import_doc ON import_doc.id = doc WHERE conn = ? AND "
                                           "state IN ('unknown', "
                                           "'reconciling') GROUP BY doc)"_s,
                                           { profileId });
        return batches.next() ? batches.value(0).toInt() : 0;
    });
}

Result<QList<KnownDocument>>
LedgerStore::heard(const QString &profileId, DocumentType type, const QDateTime &since)
{
    return guarded<QList<KnownDocument>>([&] {
        QSqlQuery rows =
            m_database.run(u"SELECT smartup_id, external_id, filial_code, number, status FROM "
                           u"import_doc WHERE conn "
                           "= ? AND method = ? AND state = 'confirmed' AND smartup_id <> '' AND "
                           "external_id IS NOT "
                           "NULL AND since_ms >= ? AND is_gone = 0 ORDER BY id"_s,
                           { profileId, documentTypeKey(type), since.toMSecsSinceEpoch() });
        QList<KnownDocument> found;
        while (rows.next()) {
            found.append({ rows.value(0).toString(), rows.value(1).toString(),
                           rows.value(2).toString(), rows.value(3).toString(),
                           rows.value(4).toString() });
        }
        return found;
    });
}

Result<QSet<QString>> LedgerStore::witnesses(const QString &profileId,
                                             DocumentType type,
                                             const QDateTime &from,
                                             const QDateTime &to)
{
    return guarded<QSet<QString>>([&] {
        QSqlQuery rows = m_database.run(
            u"SELECT smartup_id FROM import_doc WHERE conn = ? AND "
            u"method = ? AND created_ms "
            u"BETWEEN "
            "? AND ? AND state = 'confirmed' AND smartup_id <> ''"_s,
            { profileId, documentTypeKey(type), from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch() });
        QSet<QString> found;
        while (rows.next()) {
            found.insert(rows.value(0).toString());
        }
        return found;
    });
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
        }
        transaction.commit();
        return changed;
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
    return guarded<QHash<QString, QString>>([&] {
        QSqlQuery rows =
            m_database.run(u"SELECT question, answer FROM probe WHERE conn = ? AND method = ?"_s,
                           { profileId, method });
        QHash<QString, QString> found;
        while (rows.next()) {
            found.insert(rows.value(0).toString(), rows.value(1).toString());
        }
        return found;
    });
}

Result<bool> LedgerStore::isChainSound()
{
    return guarded<bool>([&] { return m_rows.isChainSound(); });
}

} // namespace smartup
