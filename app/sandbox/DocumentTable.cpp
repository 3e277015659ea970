#include "app/sandbox/DocumentTable.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

void DocumentTable::insert(const SandboxDocument &document)
{
    m_database.run(
        u"INSERT INTO document (id, type, organisation_id, external_id, number, document_date, "
        "created_on, modified_on, status, person_id, amount, header, lines) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { document.id, documentTypeKey(document.type), document.organisationId, document.externalId,
          document.number, document.documentDate, document.createdOn, document.modifiedOn,
          document.status, document.personId, document.amount, QString::fromUtf8(document.header),
          QString::fromUtf8(document.lines) });
}

void DocumentTable::update(const SandboxDocument &document)
{
    m_database.run(
        u"UPDATE document SET external_id = ?, number = ?, document_date = ?, modified_on = ?, "
        "status = ?, person_id = ?, amount = ?, header = ?, lines = ? WHERE id = ?"_s,
        { document.externalId, document.number, document.documentDate, document.modifiedOn,
          document.status, document.personId, document.amount, QString::fromUtf8(document.header),
          QString::fromUtf8(document.lines), document.id });
}

std::optional<SandboxDocument> DocumentTable::document(DocumentType type, qint64 id)
{
    QSqlQuery &query =
        m_database.run(u"SELECT organisation_id, external_id, number, document_date, created_on, "
                       "modified_on, status, person_id, amount, header, lines FROM document "
                       "WHERE id = ? AND type = ?"_s,
                       { id, documentTypeKey(type) });
    if (!query.next()) {
        return std::nullopt;
    }
    SandboxDocument document { id,
                               type,
                               query.value(0).toLongLong(),
                               query.value(1).toString(),
                               query.value(2).toString(),
                               query.value(3).toString(),
                               query.value(4).toString(),
                               query.value(5).toString(),
                               query.value(6).toString(),
                               query.value(7).toLongLong(),
                               query.value(8).toString(),
                               query.value(9).toByteArray(),
                               query.value(10).toByteArray() };
    query.finish();
    return document;
}

qint64 DocumentTable::find(DocumentType type, qint64 organisation, const QString &externalId)
{
    QSqlQuery &query =
        m_database.run(u"SELECT min(id) FROM document WHERE type = ? AND organisation_id = ? "
                       "AND external_id = ? AND external_id <> ''"_s,
                       { documentTypeKey(type), organisation, externalId });
    const qint64 id = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return id;
}

} // namespace smartup
