#pragma once

#include "models/connection/Profile.h"
#include "models/core/DocumentType.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace smartup {

/// A document that a person changes before it is sent again.
struct EditableDocument
{
    qint64 id = 0; ///< of the ledger
    DocumentType type = DocumentType::Order;
    QString name; ///< external id, else number
    QByteArray json; ///< as it was sent last

    friend bool operator==(const EditableDocument &, const EditableDocument &) = default;
};

/// What is said of an edited document while it is typed.
struct EditJudgement
{
    QString problem; ///< one translated sentence; empty: it can be sent
    qint64 line = 0; ///< from 1; 0 = it is about no place
    qint64 column = 0; ///< in characters, from 1; 0 = the line as a whole
    bool isChanged = false; ///< it says something else than before; its layout says nothing

    [[nodiscard]] bool canBeSent() const { return problem.isEmpty() && isChanged; }
    friend bool operator==(const EditJudgement &, const EditJudgement &) = default;
};

/// Larger ones are not edited here, in bytes: each key that is pressed looks at the whole document.
inline constexpr qsizetype LargestEditedDocument = 128LL * 1024;

/// Is it still one sound document of its type, and the same one by its ids?
[[nodiscard]] EditJudgement
judgeEdit(DocumentType type, const QByteArray &before, const QByteArray &after);
/// "Line 3, column 12: …", or what else is to be said.
[[nodiscard]] QString editText(const EditJudgement &judgement);

/// One translated sentence: why nothing is edited with a connection of this environment; empty when it may be.
[[nodiscard]] QString whyNotEdited(Environment environment);
/// Of an edited document, in previews and in the log.
[[nodiscard]] QString editedRemark();
/// Where an edited document comes from, for ledger and log: the file it came from, and that it was edited.
[[nodiscard]] QString editedSource(const QString &source);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::EditableDocument)
