#include "app/exchange/LedgerRecovery.h"

#include "app/exchange/LedgerLocks.h"
#include "models/catalogue/DocumentCatalog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of a log that cannot be written nothing is ever seen on the disk; so many are told again, as long
/// as there is room with what they had sent.
constexpr int MostTold = 200;
constexpr qsizetype MostBytes = 16LL * 1024 * 1024;

QString say(const char *text)
{
    return QCoreApplication::translate("ImportLedger", text);
}

/// What the log says of a document whose request was answered.
Outcome outcomeOf(DocumentState state)
{
    switch (state) {
    case DocumentState::Confirmed:
        return Outcome::Sent;
    case DocumentState::Rejected:
        return Outcome::Refused;
    case DocumentState::Intent:
    case DocumentState::Unknown:
    case DocumentState::Reconciling:
    case DocumentState::Conflict:
    case DocumentState::Duplicate:
    case DocumentState::Manual:
        return Outcome::Unknown;
    case DocumentState::Draft:
    case DocumentState::Invalid:
    case DocumentState::Ready:
    case DocumentState::HeldAuth:
    case DocumentState::HeldConfig:
    case DocumentState::Split:
    case DocumentState::HeldQuota:
    case DocumentState::Cancelled:
        return Outcome::NotSent;
    }
    Q_UNREACHABLE();
}

/// What became of a document by this request. Its state tells that only of its last one: a refused
/// document may have been confirmed by a later request, and "cancelled" is what a person made of it.
Outcome outcomeIn(const LostAttempt &attempt, DocumentState state, bool isItsLast)
{
    if (!attempt.isEnded) {
        return Outcome::Unknown;
    }
    if (isItsLast && state != DocumentState::Cancelled) {
        return outcomeOf(state);
    }
    const bool isForAll =
        attempt.outcome == Outcome::Refused || attempt.outcome == Outcome::NotSent;
    return isForAll ? attempt.outcome : Outcome::Unknown;
}

} // namespace

void LedgerRecovery::loseAttempts(const QStringList &ours, const ProtocolMoment &now)
{
    QStringList connections;
    QSqlQuery query = m_database.run(u"SELECT conn FROM import_attempt WHERE finished_ms IS NULL "
                                     "UNION SELECT conn FROM import_doc WHERE state IN ('intent', "
                                     "'reconciling')"_s);
    while (query.next()) {
        connections.append(query.value(0).toString());
    }
    query.finish();
    for (const QString &profileId : std::as_const(connections)) {
        // What is under way is its sender's, ours or another program's.
        ProgramLock lease(leaseFile(m_folder, profileId));
        if (!ours.contains(profileId) && lease.tryLock()) {
            loseAttemptsOf(profileId, now);
        }
    }
}

void LedgerRecovery::loseAttemptsOf(const QString &profileId, const ProtocolMoment &now)
{
    LedgerDatabase::Transaction transaction(m_database);
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
    // A former version gave its requests no name in the log.
    m_database.run(u"UPDATE import_attempt SET is_logged = 0, call = run || '-' || request WHERE "
                   "conn = ? AND finished_ms IS NULL AND call = ''"_s,
                   { profileId });
    m_database.run(u"UPDATE attempt_doc SET is_open = 0 WHERE attempt IN (SELECT id FROM "
                   "import_attempt WHERE conn = ? AND finished_ms IS NULL)"_s,
                   { profileId });
    m_database.run(u"UPDATE import_attempt SET finished_ms = ? WHERE conn = ? AND finished_ms IS "
                   "NULL"_s,
                   { now.wall.toMSecsSinceEpoch(), profileId });
    transaction.commit();
}

QList<LostAttempt> LedgerRecovery::untold(const QString &program)
{
    QStringList gone;
    QSqlQuery programs = m_database.run(
        u"SELECT DISTINCT program FROM import_attempt WHERE is_logged = 0 AND finished_ms IS NOT "
        "NULL"_s);
    while (programs.next()) {
        const QString each = programs.value(0).toString();
        // A program that runs writes its own lines, and has more to say in them.
        if (each.isEmpty() || (each != program && isFree(programFile(m_folder, each)))) {
            gone.append(each);
        }
    }
    programs.finish();
    QList<LostAttempt> lost;
    QList<qint64> ids;
    QSqlQuery attempts = m_database.run(
        u"SELECT id, program, call, run, request, conn, organisation, method, source, started_ms, "
        "intent_ms, outcome, http_status, bytes_pulled FROM import_attempt WHERE is_logged = 0 AND "
        "finished_ms IS NOT NULL ORDER BY id DESC LIMIT ?"_s,
        { MostTold });
    while (attempts.next()) {
        if (!gone.contains(attempts.value(1).toString())) {
            continue;
        }
        LostAttempt attempt;
        attempt.callUuid = attempts.value(2).toString();
        attempt.runUuid = attempts.value(3).toString();
        attempt.request = attempts.value(4).toInt();
        attempt.profileId = attempts.value(5).toString();
        attempt.organisation = attempts.value(6).toString();
        attempt.type =
            documentTypeFromKey(attempts.value(7).toString()).value_or(DocumentType::Order);
        attempt.source = attempts.value(8).toString();
        attempt.startedAt = momentOf(attempts.value(9));
        attempt.sentAt = momentOf(attempts.value(10));
        attempt.isEnded = !attempts.value(11).isNull(); // nobody saw how the others ended
        attempt.outcome = outcomeFromKey(attempts.value(11).toString()).value_or(Outcome::Unknown);
        attempt.httpStatus = attempts.value(12).toInt();
        attempt.bytesPulled = attempts.value(13).toLongLong();
        lost.prepend(attempt);
        ids.prepend(attempts.value(0).toLongLong());
    }
    attempts.finish();
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < lost.size(); ++i) {
        addDocuments(lost[i], ids.at(i), bytes < MostBytes);
        bytes += lost.at(i).body.size();
    }
    return lost;
}

void LedgerRecovery::addDocuments(LostAttempt &attempt, qint64 id, bool withBody)
{
    const DocumentTypeInfo &info = documentTypeInfo(attempt.type);
    QByteArray body = "{\"" + QByteArray(info.root.data(), info.root.size()) + "\":[";
    bool isWhole = withBody;
    QSqlQuery documents =
        m_database.run(u"SELECT coalesce(external_id, ''), filial_code, day, status, state, run, "
                       u"payload, last_sent_ms FROM "
                       "import_doc JOIN attempt_doc ON doc = id WHERE attempt = ? ORDER BY id"_s,
                       { id });
    while (documents.next()) {
        attempt.documents.append({ documents.value(0).toString(), documents.value(1).toString(),
                                   QDate::fromString(documents.value(2).toString(), Qt::ISODate),
                                   documents.value(3).toString() });
        const auto state = documentStateFromKey(documents.value(4).toString());
        attempt.outcomes.append(outcomeIn(attempt, state.value_or(DocumentState::Manual),
                                          momentOf(documents.value(7)) == attempt.sentAt));
        const QByteArray payload = unpackedPayload(documents.value(6).toByteArray());
        isWhole = isWhole && !payload.isEmpty() && documents.value(5).toString() == attempt.runUuid;
        body += payload + ',';
    }
    if (isWhole && !attempt.documents.isEmpty()) {
        body.chop(1);
        attempt.body = body + "]}";
    }
}

/// A former version kept a small file for each request that was under way or in
/// doubt.
QList<LostAttempt> LedgerRecovery::takeOverFiles(const ProtocolMoment &now)
{
    QList<LostAttempt> lost;
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
        ProgramLock running(folder.filePath(intent.runUuid + ".lock"_L1));
        if (!running.tryLock()) {
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
            LostAttempt attempt;
            static_cast<ImportIntent &>(attempt) = intent;
            attempt.callUuid = intent.runUuid + u'-' + QString::number(intent.request);
            attempt.outcomes.fill(Outcome::Unknown, intent.documents.size());
            lost.append(attempt);
        }
        file.remove();
    }
    return lost;
}

} // namespace smartup
