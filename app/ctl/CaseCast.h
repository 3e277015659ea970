#pragma once

#include "models/catalogue/DocumentCatalog.h"
#include "models/journal/JournalRecords.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace smartup {

/// The people, goods and places of a sandbox.
struct SandboxCodes
{
    QStringList persons;
    QStringList goods;
    QStringList warehouses;
    QStringList rooms;
    QString organisation; ///< its code
};

/// The sandbox knows nobody of the company that a case comes from: each of its people, goods and
/// places is played by one of the sandbox's own, always the same one. Pure.
class CaseCast
{
public:
    explicit CaseCast(SandboxCodes codes);

    /// The document with the codes of those who play. What was refused because of a code keeps that
    /// code: the sandbox does not know it either.
    [[nodiscard]] QJsonObject
    cast(QJsonObject document, const DocumentTypeInfo &info, const DocumentRecord &then);

private:
    enum Role { Person, Goods, Warehouse, Room, Roles };

    [[nodiscard]] static int roleOf(const Field &field);
    [[nodiscard]] QString played(Role role, const QString &code);
    void castFields(QJsonObject &object, std::span<const Field> fields, int left);

    SandboxCodes m_codes;
    std::array<QHash<QString, QString>, Roles> m_played; ///< by the code of the case
};

} // namespace smartup
