#include "app/journal/JournalCalls.h"

#include "app/journal/BodyPacking.h"
#include "app/journal/CallColumns.h"

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<HeaderList> unpackedHeaders(const QByteArray &packed)
{
    const auto lines = decompressed(packed);
    if (!lines) {
        return lines.error();
    }
    HeaderList headers;
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

JournalCalls::JournalCalls(JournalDatabase &database, JournalRows &rows, QString file)
    : m_database(database)
    , m_rows(rows)
    , m_file(std::move(file))
{
}

void JournalCalls::note(const QSqlError &error)
{
    if (error.isValid()) {
        m_error = journalError(troubleOf(error), m_file, error.text());
    }
}

void JournalCalls::readCall(qint64 callId, JournalDetail &detail)
{
    QSqlQuery query = m_database.prepared(
        u"SELECT %1, c.last_document - c.first_document + 1 FROM call c LEFT JOIN run r ON r.id = "
        "c.run WHERE c.id = ?"_s.arg(callColumns()));
    query.bindValue(0, callId);
    if (!query.exec() || !query.next()) {
        note(query.lastError());
        return;
    }
    detail.call = callFromColumns(query, 0, m_rows);
    detail.call.id = callId;
    detail.documents = query.value(CallColumnCount).toLongLong();
    note(m_rows.takeError()); // of its texts
}

void JournalCalls::readBodies(JournalDetail &detail)
{
    QSqlQuery query = m_database.prepared(u"SELECT * FROM body WHERE call = ?"_s);
    query.bindValue(0, detail.call.id);
    if (!query.exec() || !query.next()) {
        note(query.lastError());
        detail.areBodiesGone = !query.lastError().isValid();
        return;
    }
    const auto body = [this, &query](int column) {
        StoredBody result;
        const auto bytes = decompressed(query.value(column).toByteArray());
        if (bytes) {
            result.bytes = bytes.value();
        } else {
            m_error = bytes.error();
        }
        result.size = query.value(column + 1).toLongLong();
        // What is damaged must not lead out of what is there: everybody takes the head up to here.
        result.cutAt =
            std::clamp<qint64>(query.value(column + 2).toLongLong(), -1, result.bytes.size());
        result.sha256 = query.value(column + 3).toByteArray();
        return result;
    };
    const auto headers = [this, &query](int column) {
        const Result<HeaderList> result = unpackedHeaders(query.value(column).toByteArray());
        if (!result) {
            m_error = result.error();
            return HeaderList();
        }
        return result.value();
    };
    detail.call.requestHeaders = headers(1);
    detail.request = body(2);
    detail.call.responseHeaders = headers(6);
    detail.response = body(7);
}

} // namespace smartup
