#pragma once

#include "app/sandbox/DocumentPlan.h"
#include "app/sandbox/SandboxStore.h"
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
    DocumentWriter(const SandboxStore &store,
                   const DocumentPlan &plan,
                   const SandboxOrganisation &organisation,
                   CodeKind codeKind);

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
                    StoredReader &reader,
                    const DocumentRow &row) const;

    const SandboxStore &m_store;
    const DocumentPlan &m_plan;
    const SandboxOrganisation &m_organisation;
    CodeKind m_codeKind;
    QByteArray m_organisationCode;
    PlanColumns m_storedHeader; ///< the header's columns and the further lists
    StoredReader m_header;
    StoredReader m_lines;
    StoredReader m_further;
};

} // namespace smartup
