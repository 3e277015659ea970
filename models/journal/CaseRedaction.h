#pragma once

#include "models/journal/CaseMessage.h"
#include "models/journal/CaseRules.h"
#include "models/journal/JournalRecords.h"

#include <QByteArray>

namespace smartup {

/// Makes of what the log holds what may leave the house. Pure but for the pseudonyms, which it fills.
class CaseRedaction
{
public:
    explicit CaseRedaction(CasePseudonyms &pseudonyms)
        : m_pseudonyms(pseudonyms)
    {
    }

    [[nodiscard]] static CaseMentions mentionsOf(const QList<DocumentRecord> &documents);

    [[nodiscard]] DocumentRecord document(DocumentRecord document);
    /// Without its documents and bodies, which are made one by one; headers: the few that are known.
    [[nodiscard]] CallRecord call(CallRecord call, const CaseMentions &mentions);
    [[nodiscard]] RunRecord run(RunRecord run);

    /// A document as it travelled: same order, same fields. Empty when it is no sound JSON object.
    [[nodiscard]] QByteArray documentJson(const QByteArray &json, const QString &subject);
    /// Of an import's answer the entries that speak of the keys, of a refusal its code and message.
    /// Empty when it is neither.
    [[nodiscard]] QByteArray answer(const QByteArray &body, const CaseMentions &mentions);

    /// Headers that stay: what they are called, not what they hold, is harmless or not.
    [[nodiscard]] static HeaderList harmlessHeaders(const HeaderList &headers);

private:
    [[nodiscard]] QString
    message(const QString &text, const QString &organisation, CaseMentions mentions);

    CasePseudonyms &m_pseudonyms;
    CaseMessage m_message;
};

} // namespace smartup
