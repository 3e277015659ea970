#pragma once

#include "models/journal/CasePseudonyms.h"

#include <QSet>
#include <QStringList>

namespace smartup {

/// What a text of a document may name.
struct CaseMentions
{
    QStringList keys; ///< its numbers and ids: they stay
    QStringList
        people; ///< its names and codes of people, names of organisations: replaced wherever they stand
    QStringList codes {}; ///< of organisations: they stay here as in their own column
};

/// Words of messages. A server's message is free text: it stays readable because the words that
/// Smartup and this program use themselves are known, and every other word is replaced.
class CaseMessage
{
public:
    /// The words of the catalogues, in the language in use too.
    CaseMessage();

    [[nodiscard]] QString
    replaced(const QString &text, const CaseMentions &mentions, CasePseudonyms &pseudonyms) const;

private:
    void learn(const QString &text);
    [[nodiscard]] bool isHarmless(const QString &word, const CaseMentions &mentions) const;
    [[nodiscard]] QString
    words(const QString &text, const CaseMentions &mentions, CasePseudonyms &pseudonyms) const;

    QSet<QString> m_words; ///< folded
};

} // namespace smartup
