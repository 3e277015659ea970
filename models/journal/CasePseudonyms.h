#pragma once

#include "models/journal/CasePreview.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <utility>

namespace smartup {

/// Pseudonyms of one case file: the same person, sum or text gets the same one everywhere in it. They
/// are made with a key that lives as long as this object and is written nowhere, so that nobody who
/// has the file can find a person by trying all names, and two files cannot be joined.
class CasePseudonyms
{
public:
    /// `key`: 32 random bytes.
    explicit CasePseudonyms(QByteArray key);

    /// Who has this name has this code: both get one pseudonym, wherever they stand.
    void introduce(const QString &code, const QString &name);
    /// The name of an organisation is replaced as one wherever it stands.
    void introduceOrganisation(const QString &name);

    [[nodiscard]] QString personCode(const QString &code); ///< `K7q2w9xhd`
    [[nodiscard]] QString personName(const QString &name); ///< `Client 7q2w9xhd`
    [[nodiscard]] QString organisation(const QString &name); ///< `Organisation …`
    /// A decimal text keeps sign and decimals and gets other digits, five before the point, so that
    /// it does not tell how large it was; zero stays zero.
    [[nodiscard]] QString sum(const QString &number);
    /// A name or code that was introduced gets its person's pseudonym.
    [[nodiscard]] QString text(const QString &text);

    /// Is it the name or the code of somebody who was introduced?
    [[nodiscard]] bool knows(const QString &nameOrCode) const;

    /// Everything that was replaced, by kind, each in the order it was met first.
    [[nodiscard]] QList<CaseReplacement> replaced() const;

private:
    [[nodiscard]] QByteArray digest(CaseKind kind, const QString &text) const;
    [[nodiscard]] QString tag(CaseKind kind, const QString &text) const;
    [[nodiscard]] QString personTag(const QString &codeOrName) const;
    [[nodiscard]] QString note(CaseKind kind, const QString &before, const QString &after);

    QByteArray m_key;
    QHash<QString, QString> m_codeOf; ///< by folded name
    QHash<QString, QString> m_codes; ///< known codes, as they were introduced
    QSet<QString> m_organisations; ///< their names
    QList<CaseReplacement> m_replaced;
    QHash<std::pair<int, QString>, qsizetype> m_place; ///< kind and text → place in m_replaced
};

} // namespace smartup
