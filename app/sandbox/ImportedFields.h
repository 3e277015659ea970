#pragma once

#include "app/sandbox/DocumentPlan.h"
#include "app/sandbox/SandboxCall.h"

namespace smartup {

/// Turns the fields of imported objects into stored tokens: codes into ids of records, dates into
/// Smartup's full writing. The first trouble is kept in words.
class ImportedFields
{
public:
    ImportedFields(const SandboxStore &store,
                   const SandboxOrganisation &organisation,
                   CodeKind codeKind)
        : m_store(store)
        , m_organisation(organisation)
        , m_codeKind(codeKind)
    {
    }

    /// Empty when there is no value or no readable one.
    [[nodiscard]] QByteArray token(const PlanColumn &column, const QJsonValue &value);
    [[nodiscard]] const QString &trouble() const { return m_trouble; }
    void setTrouble(const QString &trouble);

private:
    [[nodiscard]] QByteArray codeToken(const PlanColumn &column, const QString &code);
    [[nodiscard]] QByteArray dateToken(const PlanColumn &column, const QString &text);

    const SandboxStore &m_store;
    const SandboxOrganisation &m_organisation;
    CodeKind m_codeKind;
    QString m_trouble;
};

/// The first required key that the object lacks; empty when all are there. An empty value counts
/// as there: Smartup's reader misses keys, its rules miss values.
[[nodiscard]] QByteArray missingKey(const PlanColumns &columns, const QJsonObject &object);

} // namespace smartup
