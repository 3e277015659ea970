#include "app/journal/JournalDetails.h"

#include "app/journal/BodyPacking.h"
#include "app/journal/JournalRemarks.h"
#include "models/journal/OriginKeys.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostAttempts = 200; ///< shown of one document

HeaderList unpackedHeaders(const QByteArray &packed)
{
    HeaderList headers;
    const auto lines = decompressed(packed);
    if (!lines) {
        return headers;
    }
    const QList<QByteArray> rows = lines.value().split('\n');
    for (const QByteArray &row : rows) {
        const qsizetype colon = row.indexOf(": ");
        if (colon > 0) {
            headers.append({ row.first(colon), row.mid(colon + 2) });
        }
    }
    return headers;
}

} // namespace

JournalDetails::JournalDetails(QString file,
                               JournalDatabase &database,
                               JournalRows &rows,
                               Report report)
    : m_file(std::move(file))
    , m_database(database)
    , m_rows(rows)
    , m_report(std::move(report))
{
}

void JournalDetails::report(const QSqlError &error) const
{
    if (error.isValid()) {
        m_report(journalError(troubleOf(error), m_file, error.text()));
    }
}

std::optional<JournalDetail> JournalDetails::read(qint64 documentId)
{
    JournalDetail detail;
    const QList<JournalRow> rows = m_rows.of({ documentId });
    report(m_rows.takeError());
    if (rows.isEmpty()) {
        return std::nullopt;
    }
    detail.row = rows.first();
    detail.call = callOf(detail.row.document.callId, detail);
    readBodies(detail);
    if (m_rows.hasSideTables()) {
        readSideTables(detail);
    }
    if (!detail.call.runUuid.isEmpty()) {
        detail.run = runs({ u"WHERE uuid = ?"_s, { detail.call.runUuid }, 1 }).value(0);
    }
    return detail;
}

CallRecord JournalDetails::callOf(qint64 callId, JournalDetail &detail)
{
    QSqlQuery query = m_database.prepared(
        u"SELECT c.uuid, r.uuid, c.profile, c.organisation, c.at_ms, c.subject, c.verb, "
        "c.is_write, c.url, c.outcome, c.origin, c.http_status, c.error_code, c.message, "
        "c.duration_ms, c.first_byte_ms, c.request_bytes, c.response_bytes, "
        "c.last_document - c.first_document + 1 FROM call c LEFT JOIN run r ON r.id = c.run "
        "WHERE c.id = ?"_s);
    query.bindValue(0, callId);
    CallRecord call;
    if (!query.exec() || !query.next()) {
        report(query.lastError());
        return call;
    }
    int column = 0;
    const auto next = [&query, &column] { return query.value(column++); };
    call.id = callId;
    call.uuid = next().toString();
    call.runUuid = next().toString();
    call.profileId = m_rows.term(next());
    call.organisation = m_rows.term(next());
    call.at = journalMoment(next());
    call.subject = m_rows.term(next());
    call.verb = apiVerbFromKey(m_rows.term(next()));
    call.isWrite = next().toBool();
    call.url = m_rows.term(next());
    call.outcome = outcomeFromKey(m_rows.term(next())).value_or(Outcome::Unknown);
    call.origin = originFromKey(m_rows.term(next()));
    call.httpStatus = next().toInt();
    call.errorCode = m_rows.term(next());
    call.message = m_rows.term(next());
    call.durationMs = next().toLongLong();
    call.firstByteMs = next().toLongLong();
    call.requestBytes = next().toLongLong();
    call.responseBytes = next().toLongLong();
    detail.documents = next().toLongLong();
    return call;
}

void JournalDetails::readBodies(JournalDetail &detail)
{
    QSqlQuery query = m_database.prepared(u"SELECT * FROM body WHERE call = ?"_s);
    query.bindValue(0, detail.call.id);
    if (!query.exec() || !query.next()) {
        report(query.lastError());
        detail.areBodiesGone = !query.lastError().isValid();
        return;
    }
    const auto body = [this, &query](int column) {
        StoredBody result;
        const auto bytes = decompressed(query.value(column).toByteArray());
        if (bytes) {
            result.bytes = bytes.value();
        } else {
            m_report(bytes.error());
        }
        result.size = query.value(column + 1).toLongLong();
        result.cutAt = query.value(column + 2).toLongLong();
        result.sha256 = query.value(column + 3).toByteArray();
        return result;
    };
    detail.call.requestHeaders = unpackedHeaders(query.value(1).toByteArray());
    detail.request = body(2);
    detail.call.responseHeaders = unpackedHeaders(query.value(6).toByteArray());
    detail.response = body(7);
}

void JournalDetails::readSideTables(JournalDetail &detail)
{
    QSqlQuery query = m_database.prepared(
        u"SELECT r.hash, r.text, s.read_ms FROM call_settings s JOIN settings_revision r ON "
        "r.id = s.revision WHERE s.call = ?"_s);
    query.bindValue(0, detail.call.id);
    if (query.exec() && query.next()) {
        detail.call.settings = { query.value(0).toString(), query.value(1).toString(),
                                 journalMoment(query.value(2)) };
    }
    report(query.lastError());
    JournalRemarks remarks(m_database);
    detail.remarks = remarks.ofCalls({ detail.call.id });
    report(remarks.takeError());
    const DocumentRecord &document = detail.row.document;
    const qint64 first = document.firstAttemptId == 0 ? document.id : document.firstAttemptId;
    query = m_database.prepared(u"SELECT document FROM attempt WHERE first_document = ? "
                                u"ORDER BY document LIMIT %1"_s.arg(MostAttempts));
    query.bindValue(0, first);
    if (!query.exec()) {
        report(query.lastError());
    }
    std::vector<qint64> ids { first };
    while (query.next()) {
        ids.push_back(query.value(0).toLongLong());
    }
    if (ids.size() > 1) {
        detail.attempts = m_rows.of(ids);
        report(m_rows.takeError());
    }
}

QList<RunRecord> JournalDetails::runs(const RunQuestion &question)
{
    QSqlQuery query = m_database.prepared(
        u"SELECT uuid, profile, organisation, subject, verb, source, started_ms, finished_ms, "
        "outcome, message, documents FROM run %1 ORDER BY id DESC LIMIT %2"_s.arg(question.where)
            .arg(question.most));
    for (int i = 0; i < question.values.size(); ++i) {
        query.bindValue(i, question.values.at(i));
    }
    QList<RunRecord> result;
    if (!query.exec()) {
        report(query.lastError());
    }
    while (query.next()) {
        RunRecord run;
        run.uuid = query.value(0).toString();
        run.profileId = m_rows.term(query.value(1));
        run.organisation = m_rows.term(query.value(2));
        run.subject = m_rows.term(query.value(3));
        run.verb = apiVerbFromKey(m_rows.term(query.value(4)));
        run.source = query.value(5).toString();
        run.startedAt = journalMoment(query.value(6));
        run.finishedAt = journalMoment(query.value(7));
        run.outcome = outcomeFromKey(m_rows.term(query.value(8))).value_or(Outcome::Unknown);
        run.message = query.value(9).toString();
        run.documents = query.value(10).toLongLong();
        result.append(run);
    }
    return result;
}

} // namespace smartup
