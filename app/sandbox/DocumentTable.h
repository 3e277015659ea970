#pragma once

#include "app/sandbox/SandboxDatabase.h"
#include "models/catalogue/DocumentCatalog.h"

#include <QByteArray>

#include <optional>

namespace smartup {

struct SandboxDocument
{
    qint64 id = 0;
    DocumentType type = DocumentType::Order;
    qint64 organisationId = 0;
    QString externalId;
    QString number;
    QString documentDate;
    QString createdOn;
    QString modifiedOn;
    QString status;
    qint64 personId = 0;
    QString amount;
    QByteArray header = "{}";
    QByteArray lines = "[]";
};

/// Documents of all eleven types; none is kept in memory.
class DocumentTable
{
public:
    explicit DocumentTable(SandboxDatabase &database)
        : m_database(database)
    {
    }

    void insert(const SandboxDocument &document);
    /// Everything but id, type, organisation and createdOn.
    void update(const SandboxDocument &document);
    [[nodiscard]] std::optional<SandboxDocument> document(DocumentType type, qint64 id);
    /// The oldest one with this external id; 0 when there is none.
    [[nodiscard]] qint64 find(DocumentType type, qint64 organisation, const QString &externalId);

private:
    SandboxDatabase &m_database;
};

} // namespace smartup
