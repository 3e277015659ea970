#pragma once

#include "models/catalogue/Field.h"
#include "models/catalogue/ReferenceCatalog.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <span>

namespace smartup {

/// What a code of a document names: codes of one space are told by the same exports. One row each in
/// KnownCodes.cpp.
enum class CodeSpace {
    Goods,
    Person,
    Warehouse,
    Workspace,
    PriceType,
    Currency,
    Contract,
    ReturnReason,
    // No export of Smartup tells these.
    Staff,
    CashDesk,
    BankAccount,
    PaymentType,
    Van,
    Reason,
    LedgerAccount,
};

inline constexpr std::array AllCodeSpaces {
    CodeSpace::Goods,     CodeSpace::Person,   CodeSpace::Warehouse,     CodeSpace::Workspace,
    CodeSpace::PriceType, CodeSpace::Currency, CodeSpace::Contract,      CodeSpace::ReturnReason,
    CodeSpace::Staff,     CodeSpace::CashDesk, CodeSpace::BankAccount,   CodeSpace::PaymentType,
    CodeSpace::Van,       CodeSpace::Reason,   CodeSpace::LedgerAccount,
};

/// An export that tells codes.
struct CodeSource
{
    ReferenceEntity entity {};
    QLatin1StringView field = {}; ///< of its rows; empty: their own code
};

struct CodeSpaceInfo
{
    CodeSpace space {};
    const char *name = nullptr; ///< English source text, translation context "CodeSpace"
    std::span<const CodeSource> sources = {}; ///< the likeliest first; none: it cannot be looked up
    bool hasKinds = false; ///< its codes are the global or the local ones
    /// Nobody asks for it alone: what is asked for another space tells it, too.
    bool isToldAlong = false;
};

[[nodiscard]] std::span<const CodeSpaceInfo> codeSpaces();
[[nodiscard]] const CodeSpaceInfo &codeSpaceInfo(CodeSpace space);

/// nullopt: it is no code, or one that is looked at nowhere (organisations, cards …).
[[nodiscard]] std::optional<CodeSpace> codeSpaceOf(const Field &field);
[[nodiscard]] QString codeSpaceName(CodeSpace space); ///< translated plural: "Warehouses"

/// The codes that documents name, without spaces around them.
using NamedCodes = QHash<CodeSpace, QSet<QString>>;

/// One translated sentence about what is named and cannot be looked up; empty when nothing is.
[[nodiscard]] QString notLookedUpText(const NamedCodes &named);

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

    /// What was named and can never be looked up; one translated sentence, or empty.
    void setBeyondReach(const QString &sentence) { m_beyondReach = sentence; }
    [[nodiscard]] const QString &beyondReach() const { return m_beyondReach; }

private:
    QHash<CodeSpace, QSet<QString>> m_codes;
    QSet<CodeSpace> m_told;
    QStringList m_notes;
    QString m_beyondReach;
};

} // namespace smartup
