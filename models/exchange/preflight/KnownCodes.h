#pragma once

#include "models/catalogue/Field.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace smartup {

/// What a code of a document names: codes of one space are told by the same reference export.
enum class CodeSpace { Goods, Person, Warehouse, Workspace, PriceType, Currency };

inline constexpr std::array AllCodeSpaces { CodeSpace::Goods,     CodeSpace::Person,
                                            CodeSpace::Warehouse, CodeSpace::Workspace,
                                            CodeSpace::PriceType, CodeSpace::Currency };

/// nullopt: nothing tells which codes there are (staff, cash desks, contracts …), or it is no code.
[[nodiscard]] std::optional<CodeSpace> codeSpaceOf(const Field &field);
[[nodiscard]] QString codeSpaceName(CodeSpace space); ///< translated plural: "Warehouses"

/// The codes that documents name, without spaces around them.
using NamedCodes = QHash<CodeSpace, QSet<QString>>;

/// The codes that Smartup has, as far as it told them.
class KnownCodes
{
public:
    void add(CodeSpace space, const QString &code) { m_codes[space].insert(code); }
    /// Every code of it was told: what is not among them does not exist.
    void setTold(CodeSpace space) { m_told.insert(space); }
    /// It could not be learned; `why` is one translated sentence.
    void setUntold(const QString &why) { m_notes.append(why); }

    [[nodiscard]] bool isTold(CodeSpace space) const { return m_told.contains(space); }
    /// nullopt when Smartup was not asked, or did not tell.
    [[nodiscard]] std::optional<bool> knows(CodeSpace space, const QString &code) const;
    [[nodiscard]] bool knowsAll(CodeSpace space, const QSet<QString> &codes) const;
    /// What was not looked up, and why.
    [[nodiscard]] const QStringList &notes() const { return m_notes; }

private:
    QHash<CodeSpace, QSet<QString>> m_codes;
    QSet<CodeSpace> m_told;
    QStringList m_notes;
};

} // namespace smartup
