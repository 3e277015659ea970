#include "app/journal/JournalDetails.h"

#include "app/journal/JournalRemarks.h"
#include "models/journal/OriginKeys.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostAttempts = 200; ///< shown of one document

} // namespace

JournalDetails::JournalDetails(QString file,
                               JournalDatabase &database,
                               JournalRows &rows,
                               Report report)
    : m_file(std::move(file))
    , m_database(database)
    , m_rows(rows)
    , m_calls(database, rows, m_file)
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
    m_calls.readCall(detail.row.document.callId, detail);
    m_calls.readBodies(detail);
    if (const std::optional<Error> error = m_calls.takeError()) {
        m_report(*error);
    }
    if (m_rows.hasSideTables()) {
        readSideTables(detail);
    }
    if (!detail.call.runUuid.isEmpty()) {
        detail.run = runs({ u"WHERE uuid = ?"_s, { detail.call.runUuid }, 1 }).value(0);
    }
    return detail;
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
    std::vector<qint64> ids { first };
    const bool isAnswered = query.exec();
    while (isAnswered && query.next()) {
        ids.push_back(query.value(0).toLongLong());
    }
    report(query.lastError()); // a page that cannot be read ends an answer like its last row
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
    const bool isAnswered = query.exec();
    while (isAnswered && query.next()) {
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
    report(query.lastError());
    return result;
}

} // namespace smartup
