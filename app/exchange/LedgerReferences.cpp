#include "app/exchange/LedgerReferences.h"

#include "app/exchange/LedgerLocks.h"
#include "app/exchange/LedgerRows.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyOf(ReferenceEntity entity)
{
    return referenceInfo(entity).key;
}

QByteArray present(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace

qint64 LedgerReferences::begin(const ReferenceRequest &request, const QString &program)
{
    const QSqlQuery query = m_database.run(
        u"INSERT INTO reference_request (conn, entity, organisation, source, run, call, program, "
        "records, body, sent_ms, sent_boot, sent_from_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?)"_s,
        { request.profileId, keyOf(request.entity), smartup::present(request.organisation),
          smartup::present(request.source), request.runUuid, request.callUuid, program,
          request.records, packedPayload(request.body), request.sentAt.wall.toMSecsSinceEpoch(),
          present(request.sentAt.steady.boot), qint64(request.sentAt.steady.sinceBoot.count()) });
    return query.lastInsertId().toLongLong();
}

void LedgerReferences::end(qint64 request, bool isDoubtful)
{
    m_database.run(isDoubtful ? u"UPDATE reference_request SET doubt = 1 WHERE id = ?"_s
                              : u"DELETE FROM reference_request WHERE id = ?"_s,
                   { request });
}

void LedgerReferences::lose(const QString &program)
{
    QStringList gone;
    QSqlQuery programs =
        m_database.run(u"SELECT DISTINCT program FROM reference_request WHERE doubt = 0"_s);
    while (programs.next()) {
        const QString each = programs.value(0).toString();
        if (each != program && isFree(programFile(m_folder, each))) {
            gone.append(each);
        }
    }
    programs.finish();
    for (const QString &each : std::as_const(gone)) {
        m_database.run(u"UPDATE reference_request SET doubt = 2 WHERE program = ? AND doubt = 0"_s,
                       { each });
    }
}

QList<ReferenceRequest> LedgerReferences::doubtful(const QString &profileId)
{
    QSqlQuery rows = m_database.run(
        u"SELECT id, conn, entity, organisation, source, run, call, records, body, sent_ms, "
        "sent_boot, sent_from_ms, doubt FROM reference_request WHERE doubt > 0 AND (? = '' OR conn "
        "= "
        "?) ORDER BY id"_s,
        { smartup::present(profileId), smartup::present(profileId) });
    QList<ReferenceRequest> found;
    while (rows.next()) {
        const auto entity = referenceFromKey(rows.value(2).toString());
        if (!entity) {
            continue; // of a later version, which looks after it
        }
        ReferenceRequest request;
        request.id = rows.value(0).toLongLong();
        request.profileId = rows.value(1).toString();
        request.entity = *entity;
        request.organisation = rows.value(3).toString();
        request.source = rows.value(4).toString();
        request.runUuid = rows.value(5).toString();
        request.callUuid = rows.value(6).toString();
        request.records = rows.value(7).toLongLong();
        request.body = unpackedPayload(rows.value(8).toByteArray());
        request.sentAt.wall = momentOf(rows.value(9));
        request.sentAt.steady = { rows.value(10).toByteArray(),
                                  std::chrono::milliseconds(rows.value(11).toLongLong()) };
        request.isUntold = rows.value(12).toInt() == 2;
        found.append(request);
    }
    return found;
}

} // namespace smartup
