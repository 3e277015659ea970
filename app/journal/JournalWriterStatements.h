#pragma once

#include "app/journal/JournalWriter.h"

#include <QSqlQuery>
#include <QStringList>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

/// What the writer asks and tells the tables, prepared once.
class JournalWriter::Statements
{
public:
    /// An external id that thousands of lines have is nobody's: the newest of them are looked at.
    static constexpr int MostEarlierLines = 64;

    explicit Statements(JournalDatabase &database)
        : insertTerm(database.prepared(
            u"INSERT INTO term (text, folded) VALUES (?, ?) ON CONFLICT DO NOTHING"_s))
        , selectTerm(database.prepared(u"SELECT id FROM term WHERE text = ?"_s))
        , insertClient(database.prepared(
              u"INSERT INTO client (code, name, folded) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s))
        , selectClient(database.prepared(u"SELECT id FROM client WHERE code = ? AND name = ?"_s))
        , upsertRun(database.prepared(
              u"INSERT INTO run (uuid, profile, organisation, subject, verb, outcome, started_ms, "
              "finished_ms, documents, source, message) VALUES (%1) ON CONFLICT (uuid) DO UPDATE "
              "SET profile = excluded.profile, organisation = excluded.organisation, "
              "subject = excluded.subject, verb = excluded.verb, outcome = excluded.outcome, "
              "started_ms = excluded.started_ms, finished_ms = excluded.finished_ms, "
              "documents = excluded.documents, source = excluded.source, "
              "message = excluded.message"_s.arg(marks(11))))
        , ensureRun(database.prepared(
              u"INSERT INTO run (uuid, profile, organisation, subject, verb, outcome, started_ms, "
              "documents, source, message) VALUES (%1) ON CONFLICT DO NOTHING"_s.arg(marks(10))))
        , selectRun(database.prepared(u"SELECT id FROM run WHERE uuid = ?"_s))
        , nextDocument(database.prepared(
              u"SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'document'), 0) + 1"_s))
        , insertCall(database.prepared(
              u"INSERT INTO call (uuid, run, profile, organisation, at_ms, subject, verb, "
              u"is_write, "
              "url, outcome, origin, http_status, error_code, message, duration_ms, first_byte_ms, "
              "request_bytes, response_bytes, first_document, last_document) VALUES (%1) "
              "ON CONFLICT DO NOTHING"_s.arg(marks(20))))
        , insertBody(database.prepared(u"INSERT INTO body VALUES (%1)"_s.arg(marks(11))))
        , insertDocument(database.prepared(
              u"INSERT INTO document (call, position, subject, organisation, outcome, origin, "
              "external_id, smartup_id, number, status, client, warehouse, amount, error_code, "
              "message, rule) VALUES (%1)"_s.arg(marks(16))))
        , anyEarlier(
              database.prepared(u"SELECT id FROM document INDEXED BY document_external "
                                u"WHERE external_id = ? AND id < ? ORDER BY id DESC LIMIT 1"_s))
        , selectEarlier(database.prepared(
              u"SELECT d.id, coalesce(a.number, 1), coalesce(a.first_document, d.id), o.text FROM "
              "(SELECT id, call, subject, organisation, outcome FROM document INDEXED BY "
              "document_external WHERE external_id = ? AND id < ? ORDER BY id DESC LIMIT %1) d "
              "JOIN call c ON c.id = d.call JOIN term o ON o.id = d.outcome "
              "LEFT JOIN attempt a ON a.document = d.id "
              "WHERE c.is_write = 1 AND c.verb = ? AND c.profile = ? AND d.subject = ? "
              "AND d.organisation = ? ORDER BY d.id DESC LIMIT 1"_s.arg(MostEarlierLines)))
        , insertAttempt(database.prepared(u"INSERT INTO attempt VALUES (?, ?, ?)"_s))
        , insertRevision(database.prepared(
              u"INSERT INTO settings_revision (hash, text) VALUES (?, ?) ON CONFLICT DO NOTHING"_s))
        , insertSettings(database.prepared(
              u"INSERT INTO call_settings SELECT ?, id, ? FROM settings_revision WHERE hash = ?"_s))
        , upsertRemark(database.prepared(
              u"INSERT INTO remark (uuid, call, document, kind, author, at_ms, text, withdrawn_ms) "
              "SELECT ?, c.id, ?, ?, ?, ?, ?, ? FROM call c WHERE c.id = ? "
              "ON CONFLICT (uuid) DO UPDATE SET withdrawn_ms = excluded.withdrawn_ms"_s))
        , selectCallOf(database.prepared(u"SELECT call FROM document WHERE id = ?"_s))
        , selectSweeps(
              database.prepared(u"SELECT id, sweeps FROM retention ORDER BY id DESC LIMIT 1"_s))
        , addCounter(database.prepared(
              u"INSERT INTO counter VALUES (%1) ON CONFLICT DO UPDATE SET "
              "documents = documents + excluded.documents, calls = calls + excluded.calls"_s.arg(
                  marks(6))))
    {
    }

    QSqlQuery insertTerm;
    QSqlQuery selectTerm;
    QSqlQuery insertClient;
    QSqlQuery selectClient;
    QSqlQuery upsertRun;
    QSqlQuery ensureRun;
    QSqlQuery selectRun;
    QSqlQuery nextDocument;
    QSqlQuery insertCall;
    QSqlQuery insertBody;
    QSqlQuery insertDocument;
    QSqlQuery anyEarlier;
    QSqlQuery selectEarlier;
    QSqlQuery insertAttempt;
    QSqlQuery insertRevision;
    QSqlQuery insertSettings;
    QSqlQuery upsertRemark;
    QSqlQuery selectCallOf;
    QSqlQuery selectSweeps;
    QSqlQuery addCounter;

private:
    [[nodiscard]] static QString marks(int count)
    {
        return QStringList(count, u"?"_s).join(u", "_s);
    }
};

} // namespace smartup
