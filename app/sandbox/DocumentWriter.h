#pragma once

#include "app/sandbox/DocumentPlan.h"
#include "app/sandbox/SandboxCall.h"
#include "app/sandbox/StoredReader.h"

namespace smartup {

/// A document as the table holds it, its JSON still whole.
struct DocumentRow
{
    qint64 id = 0;
    QString externalId;
    QString number;
    QString status;
    QString amount;
    QByteArray header;
    QByteArray lines;
};

/// Writes stored rows in Smartup's form: every documented key, codes of the kind in use. The text
/// goes straight into the answer: no tree, no copies.
class DocumentWriter
{
public:
    DocumentWriter(const SandboxCall &call,
                   const DocumentPlan &plan,
                   const SandboxOrganisation &organisation);

    void append(QByteArray &out, const DocumentRow &row);
    /// An object of the columns' fields, from a stored object: reference records use it too.
    void appendObject(QByteArray &out,
                      const PlanColumns &columns,
                      const StoredTokens &tokens,
                      const DocumentRow &row) const;

private:
    void appendValue(QByteArray &out,
                     const PlanColumns &columns,
                     const PlanColumn &column,
                     std::string_view own,
                     const StoredTokens &tokens,
                     const DocumentRow &row) const;
    void appendCard(QByteArray &out, const PlanColumn &column, std::string_view id) const;
    void appendNamed(QByteArray &out, const PlanColumn &column, std::string_view code) const;
    void appendLineAmount(QByteArray &out,
                          const PlanColumn &column,
                          const StoredTokens &tokens,
                          const DocumentRow &row) const;
    void appendList(QByteArray &out,
                    const PlanList &list,
                    QByteArrayView json,
                    const DocumentRow &row) const;

    const RecordBook &m_records;
    StoredReaders &m_readers;
    const DocumentPlan &m_plan;
    const SandboxOrganisation &m_organisation;
    CodeKind m_codeKind;
    QByteArray m_organisationCode;
};

} // namespace smartup
