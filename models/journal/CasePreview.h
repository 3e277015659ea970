#pragma once

#include "models/core/CheckUp.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <array>

namespace smartup {

/// What a case file replaces by a pseudonym.
enum class CaseKind {
    Person, ///< codes and names of people and firms
    Organisation, ///< names of organisations and connections
    Sum, ///< prices, amounts and every other number that is not known to be harmless
    Text, ///< every text that is not known to be harmless: notes, addresses, words of a message
};
inline constexpr std::array AllCaseKinds {
    CaseKind::Person,
    CaseKind::Organisation,
    CaseKind::Sum,
    CaseKind::Text,
};
[[nodiscard]] QString caseKindKey(CaseKind kind); ///< `person`, `sum`, …
/// Translated: "People and firms".
[[nodiscard]] QString caseKindName(CaseKind kind);

/// One text that stays in the house, and what leaves it instead.
struct CaseReplacement
{
    CaseKind kind = CaseKind::Text;
    QString before;
    QString after;
    qint64 count = 0; ///< how often it stood there

    friend bool operator==(const CaseReplacement &, const CaseReplacement &) = default;
};

/// What does not leave at all.
enum class CaseRemoval {
    OtherDocuments, ///< of the same calls
    Headers, ///< of requests and answers
    Bodies, ///< that carry none of the chosen documents
    UnreadableDocuments, ///< no sound JSON, or cut off when they were stored: only their line goes
    Remarks, ///< pins and comments
};
inline constexpr std::array AllCaseRemovals {
    CaseRemoval::OtherDocuments,      CaseRemoval::Headers, CaseRemoval::Bodies,
    CaseRemoval::UnreadableDocuments, CaseRemoval::Remarks,
};
[[nodiscard]] QString caseRemovalKey(CaseRemoval removal);
/// A whole translated sentence: "3 other documents of the same requests stay here."
[[nodiscard]] QString caseRemovalText(CaseRemoval removal, qint64 count);

/// What a case file would hold, before it is written.
struct CasePreview
{
    qint64 documents = 0; ///< lines
    qint64 calls = 0;
    QList<CaseReplacement> replaced; ///< each text once, by kind, then in the order it was met
    std::array<qint64, AllCaseRemovals.size()> removed {}; ///< by CaseRemoval
    QList<CheckUpRow>
        checkUp {}; ///< goes along as it is: numbers, versions and words of this program

    [[nodiscard]] qint64 count(CaseRemoval removal) const
    {
        return removed.at(static_cast<std::size_t>(removal));
    }
    /// Different texts of the kind.
    [[nodiscard]] qint64 count(CaseKind kind) const;

    friend bool operator==(const CasePreview &, const CasePreview &) = default;
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::CasePreview)
