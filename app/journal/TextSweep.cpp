#include "app/journal/TextSweep.h"

#include "app/journal/SqlRun.h"
#include "models/journal/JournalRecords.h"

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 DocumentsAtOnce = 10000;
constexpr qint64 CallsAtOnce = 2000;
constexpr int TextsAtOnce = 1000;

qint64 number(QSqlDatabase &connection, const QString &sql)
{
    return scalar(connection, sql).toLongLong();
}

} // namespace

TextSweep::TextSweep(JournalDatabase &database)
    : m_database(database)
{
}

bool TextSweep::step(qint64 run)
{
    switch (m_phase) {
    case Phase::Vocabulary:
        markVocabulary();
        m_phase = Phase::Documents;
        return true;
    case Phase::Documents:
        if (!markDocuments()) {
            m_phase = Phase::Terms;
        }
        return true;
    case Phase::Terms:
        takeTerms(run);
        return true;
    case Phase::Clients:
        takeClients(run);
        return true;
    case Phase::Done:
        return false;
    }
    Q_UNREACHABLE();
}

void TextSweep::mark(QSqlQuery &query, int columns)
{
    while (query.next()) {
        for (int column = 0; column < columns; ++column) {
            if (!query.value(column).isNull()) {
                m_mentioned.insert(query.value(column).toLongLong());
            }
        }
    }
}

void TextSweep::markVocabulary()
{
    // A run may come to any of these later, without a new row.
    QStringList keys;
    for (const Outcome outcome : AllOutcomes) {
        keys.append(outcomeKey(outcome));
    }
    QSqlQuery query = m_database.prepared(
        u"SELECT id FROM term WHERE text IN ('%1')"_s.arg(keys.join(u"', '"_s)));
    runSql(query, {});
    mark(query, 1);
    query = m_database.prepared(u"SELECT DISTINCT profile, subject, outcome FROM counter"_s);
    runSql(query, {});
    mark(query, 3);
    query = m_database.prepared(
        u"SELECT DISTINCT profile, organisation, subject, verb, outcome FROM run"_s);
    runSql(query, {});
    mark(query, 5);
}

/// Messages, error codes and clients have indexes of their own, which are asked when one of them is
/// about to go.
bool TextSweep::markDocuments()
{
    QSqlDatabase &connection = m_database.connection();
    const qint64 last = number(connection, u"SELECT max(id) FROM document"_s);
    if (m_document < last) {
        const qint64 first =
            number(connection, u"SELECT min(id) FROM document WHERE id > %1"_s.arg(m_document));
        const qint64 until = std::min(last, first + DocumentsAtOnce - 1);
        QSqlQuery query = m_database.prepared(
            u"SELECT DISTINCT subject, organisation, outcome, origin, status, warehouse, rule "
            "FROM document NOT INDEXED WHERE id BETWEEN ? AND ?"_s);
        runSql(query, { first, until });
        mark(query, 7);
        m_document = until;
    }
    markCalls();
    return m_document < last || m_call < number(connection, u"SELECT max(id) FROM call"_s);
}

void TextSweep::markCalls()
{
    QSqlQuery query = m_database.prepared(
        u"SELECT profile, organisation, subject, verb, url, outcome, origin, error_code, message, "
        "id FROM call WHERE id > ? ORDER BY id LIMIT ?"_s);
    runSql(query, { m_call, CallsAtOnce });
    constexpr int IdColumn = 9;
    while (query.next()) {
        for (int column = 0; column < IdColumn; ++column) {
            if (!query.value(column).isNull()) {
                m_mentioned.insert(query.value(column).toLongLong());
            }
        }
        m_call = query.value(IdColumn).toLongLong();
    }
}

void TextSweep::takeTerms(qint64 run)
{
    QSqlDatabase &connection = m_database.connection();
    WriteTransaction transaction(connection);
    // What was written since the last look may mention any text. Few, but all of it.
    while (markDocuments()) { }
    QSqlQuery query = m_database.prepared(
        u"SELECT id FROM term WHERE id > ? ORDER BY id LIMIT %1"_s.arg(TextsAtOnce));
    runSql(query, { m_term });
    QStringList unmentioned;
    bool isAny = false;
    while (query.next()) {
        isAny = true;
        m_term = query.value(0).toLongLong();
        if (!m_mentioned.contains(m_term)) {
            unmentioned.append(QString::number(m_term));
        }
    }
    query.finish();
    if (!unmentioned.isEmpty()) {
        // The highest id stays: the next one must be a new one, because readers remember texts.
        query = m_database.prepared(
            u"DELETE FROM term WHERE id IN (SELECT value FROM json_each(?)) "
            "AND id < (SELECT max(id) FROM term) "
            "AND NOT EXISTS (SELECT 1 FROM document WHERE message = term.id) "
            "AND NOT EXISTS (SELECT 1 FROM document WHERE error_code = term.id)"_s);
        runSql(query, { u'[' + unmentioned.join(u',') + u']' });
        m_taken += query.numRowsAffected();
        countSweep(run);
    }
    transaction.commit();
    if (!isAny) {
        m_phase = Phase::Clients;
    }
}

void TextSweep::takeClients(qint64 run)
{
    QSqlDatabase &connection = m_database.connection();
    WriteTransaction transaction(connection);
    const qint64 last =
        number(connection,
               u"SELECT max(id) FROM (SELECT id FROM client WHERE id > %1 ORDER BY id LIMIT %2)"_s
                   .arg(m_client)
                   .arg(TextsAtOnce));
    if (last > 0) {
        QSqlQuery query = m_database.prepared(
            u"DELETE FROM client WHERE id > ? AND id <= ? AND id < (SELECT max(id) FROM client) "
            "AND NOT EXISTS (SELECT 1 FROM document WHERE client = client.id)"_s);
        runSql(query, { m_client, last });
        m_taken += query.numRowsAffected();
        countSweep(run);
        m_client = last;
    } else {
        m_phase = Phase::Done;
    }
    transaction.commit();
}

void TextSweep::countSweep(qint64 run)
{
    QSqlQuery query =
        m_database.prepared(u"UPDATE retention SET sweeps = sweeps + 1 WHERE id = ?"_s);
    runSql(query, { run });
}

} // namespace smartup
