#include "app/exchange/LedgerGuard.h"
#include "models/catalogue/DocumentCatalog.h"

#include <QCoreApplication>
#include <QFile>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ImportLedger", text);
}

} // namespace

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
            QLockFile lock(leaseFile(m_folder, profileId));
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

} // namespace smartup
