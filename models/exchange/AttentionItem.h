#pragma once

#include "models/core/Outcome.h"
#include "models/exchange/LedgerDocument.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <optional>

namespace smartup {

/// What is the matter with a document, in the order in which a person should see to it.
enum class AttentionGroup {
    Unknown, ///< it may or may not be in Smartup; looked after by itself
    Conflict, ///< there with other content
    Duplicate, ///< there more than once
    Manual, ///< nobody can prove what became of it
    Gone, ///< confirmed once, and not there any more
    Changed, ///< confirmed once, and there with other content by now
    Held, ///< not in Smartup, and not refused by it either
    Refused, ///< Smartup said no
    Code, ///< Smartup said no: a code of the document names nothing there
};

inline constexpr std::array AllAttentionGroups {
    AttentionGroup::Unknown, AttentionGroup::Conflict, AttentionGroup::Duplicate,
    AttentionGroup::Manual,  AttentionGroup::Gone,     AttentionGroup::Changed,
    AttentionGroup::Held,    AttentionGroup::Refused,  AttentionGroup::Code,
};

/// Stable lower-case key: `unknown`, `code`; links and the file of marks write it.
[[nodiscard]] QString attentionGroupKey(AttentionGroup group);
[[nodiscard]] std::optional<AttentionGroup> attentionGroupFromKey(QStringView key);
[[nodiscard]] QString attentionGroupName(AttentionGroup group); ///< translated
/// Whose icon and colour it has.
[[nodiscard]] Outcome attentionOutcome(AttentionGroup group);

/// A person has seen to a document. Good for one failure: when the document fails again, it is back.
struct AttentionMark
{
    enum class Kind {
        Handled, ///< somebody has done what was to be done
        Ignored, ///< nothing is to be done
    };

    qint64 document = 0; ///< of the ledger
    AttentionGroup group = AttentionGroup::Unknown;
    QDateTime failedAt; ///< UTC
    Kind kind = Kind::Handled;
    QString reason; ///< in the person's words
    QDateTime at; ///< UTC

    friend bool operator==(const AttentionMark &, const AttentionMark &) = default;
};

/// A document that needs attention, and what may be done about it.
struct AttentionItem
{
    OpenDocument open;
    AttentionGroup group = AttentionGroup::Unknown;
    QDateTime
        failedAt; ///< UTC; of an unknown one when it was sent: looking for it is no new failure
    /// UTC; when the program sees to it by itself. Invalid = never.
    QDateTime nextLook;
    bool isSentByItself = false; ///< at nextLook it is sent again: it is proven not to be there
    QString advice = {}; ///< of a refusal that is known: one translated sentence, what to do
    bool canBeSent = false; ///< again, after a preview
    bool canBeEdited = false; ///< before that, where the connection allows it
    bool canBeDecided = false; ///< there, or not there
    bool canBeGivenUp = false;
    std::optional<AttentionMark> mark;

    friend bool operator==(const AttentionItem &, const AttentionItem &) = default;
};

/// nullopt when nothing is the matter with it.
[[nodiscard]] std::optional<AttentionItem> attentionItem(const LedgerDocument &document,
                                                         const ProtocolMoment &now);
/// Does the mark speak of this failure of this document?
[[nodiscard]] bool isAbout(const AttentionMark &mark, const AttentionItem &item);
/// A mark of this failure, not dated yet.
[[nodiscard]] AttentionMark
markOf(const AttentionItem &item, AttentionMark::Kind kind, const QString &reason);
/// One translated sentence: will it be looked after by itself, and when? The connection in use is
/// named as the ledger names it, see ledgerConnection().
[[nodiscard]] QString aheadText(const AttentionItem &item, const QString &connectionInUse);

/// Link to the lines that the log has of its last import.
[[nodiscard]] QString linesInLog(const AttentionItem &item);

[[nodiscard]] QByteArray attentionMarksToJson(const QList<AttentionMark> &marks);
/// nullopt when the bytes are not what the former function writes.
[[nodiscard]] std::optional<QList<AttentionMark>> attentionMarksFromJson(const QByteArray &json);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::AttentionItem)
Q_DECLARE_METATYPE(smartup::AttentionMark)
