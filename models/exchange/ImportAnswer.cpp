#include "models/exchange/ImportAnswer.h"

#include <QHash>

#include <algorithm>

namespace smartup {

namespace {

constexpr qsizetype Nobody = -1;
constexpr qsizetype Several = -2;

class Joiner
{
public:
    Joiner(const ImportPlan &plan,
           const QList<qsizetype> &places,
           const QList<AnswerEntry> &entries)
        : m_plan(plan)
        , m_entries(entries)
        , m_places(places)
        , m_entryOf(places.size(), Nobody)
    {
        for (qsizetype i = 0; i < places.size(); ++i) {
            const ImportDocument &document = plan.file->documents.at(places.at(i));
            index(m_byExternalId, document.externalId, i);
            index(m_bySmartupId, document.smartupId, i);
            const qsizetype known = plan.items.at(places.at(i)).known;
            if (known >= 0 && plan.known->documents().at(known).smartupId != document.smartupId) {
                index(m_bySmartupId, plan.known->documents().at(known).smartupId, i);
            }
        }
    }

    JoinedAnswer run()
    {
        for (qsizetype entry = 0; entry < m_entries.size(); ++entry) {
            assign(entry);
        }
        JoinedAnswer joined;
        joined.documents.resize(m_places.size());
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            if (m_entryOf.at(i) >= 0) {
                joined.documents[i] = answerOf(m_entries.at(m_entryOf.at(i)), i);
            }
        }
        if (!joinByCounting(joined)) {
            for (const qsizetype entry : std::as_const(m_unmatched)) {
                joined.strangers.append(nameOf(m_entries.at(entry)));
            }
        }
        joined.strangers.append(m_strangers);
        return joined;
    }

private:
    static void index(QHash<QString, qsizetype> &byKey, const QString &key, qsizetype document)
    {
        if (!key.isEmpty()) {
            const auto found = byKey.constFind(key);
            byKey.insert(key, found == byKey.cend() ? document : Several);
        }
    }

    /// The document an entry names; explicit keys first, because `code` may hold either id.
    [[nodiscard]] qsizetype documentOf(const AnswerEntry &entry) const
    {
        if (!entry.externalId.isEmpty()) {
            return m_byExternalId.value(entry.externalId, Nobody);
        }
        if (const auto byId = m_bySmartupId.constFind(entry.smartupId);
            byId != m_bySmartupId.cend()) {
            return *byId;
        }
        const CodeHolds holds = m_plan.terms.codeHolds;
        const bool mayBeExternal = holds == CodeHolds::Unknown || holds == CodeHolds::ExternalId;
        const bool mayBeSmartups = holds == CodeHolds::Unknown || holds == CodeHolds::SmartupId;
        const qsizetype byExternalId =
            mayBeExternal ? m_byExternalId.value(entry.code, Nobody) : Nobody;
        const qsizetype bySmartupId =
            mayBeSmartups ? m_bySmartupId.value(entry.code, Nobody) : Nobody;
        if (byExternalId != Nobody && bySmartupId != Nobody && byExternalId != bySmartupId) {
            return Several;
        }
        return byExternalId != Nobody ? byExternalId : bySmartupId;
    }

    void assign(qsizetype entry)
    {
        const AnswerEntry &named = m_entries.at(entry);
        const qsizetype document = documentOf(named);
        if (document == Several) {
            m_isAmbiguous = true;
        } else if (document >= 0) {
            // A second entry for the same document: neither can be believed.
            m_entryOf[document] = m_entryOf.at(document) == Nobody ? entry : Several;
        } else if (!named.externalId.isEmpty()) {
            m_strangers.append(nameOf(named));
        } else {
            m_unmatched.append(entry);
        }
    }

    bool joinByCounting(JoinedAnswer &joined) const
    {
        QList<qsizetype> open;
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            if (m_entryOf.at(i) == Nobody) {
                open.append(i);
            }
        }
        const auto isSuccess = [this](qsizetype entry) { return m_entries.at(entry).isSuccess; };
        const bool areAlike = std::ranges::all_of(m_unmatched, isSuccess)
            || std::ranges::none_of(m_unmatched, isSuccess);
        if (m_isAmbiguous || !m_strangers.isEmpty() || !areAlike
            || open.size() != m_unmatched.size()) {
            return m_unmatched.isEmpty();
        }
        // Which entry is whose is only certain when there is one, or when all say the same.
        const bool isOne = open.size() == 1;
        const bool isSameText = std::ranges::all_of(m_unmatched, [this](qsizetype entry) {
            return m_entries.at(entry).message == m_entries.at(m_unmatched.first()).message;
        });
        for (qsizetype i = 0; i < open.size(); ++i) {
            DocumentAnswer answer = answerOf(m_entries.at(m_unmatched.at(i)), open.at(i));
            if (!isOne) {
                answer.smartupId.clear();
            }
            if (!isOne && !isSameText) {
                answer.message.clear();
                answer.errorCode.clear();
            }
            joined.documents[open.at(i)] = answer;
        }
        return true;
    }

    [[nodiscard]] DocumentAnswer answerOf(const AnswerEntry &entry, qsizetype document) const
    {
        DocumentAnswer answer;
        answer.kind =
            entry.isSuccess ? DocumentAnswer::Kind::Accepted : DocumentAnswer::Kind::Refused;
        answer.message = entry.message;
        answer.errorCode = entry.errorCode;
        answer.origin = entry.origin;
        if (!entry.smartupId.isEmpty()) {
            answer.smartupId = entry.smartupId;
        } else if (entry.isSuccess && holdsSmartupId(entry, document)) {
            answer.smartupId = entry.code;
        }
        return answer;
    }

    /// Where no probe has shown it, `code` holds one of the two ids, and is not the external one.
    [[nodiscard]] bool holdsSmartupId(const AnswerEntry &entry, qsizetype document) const
    {
        const CodeHolds holds = m_plan.terms.codeHolds;
        return holds == CodeHolds::SmartupId
            || (holds == CodeHolds::Unknown && entry.code != externalIdOf(document));
    }

    [[nodiscard]] const QString &externalIdOf(qsizetype document) const
    {
        return m_plan.file->documents.at(m_places.at(document)).externalId;
    }

    static QString nameOf(const AnswerEntry &entry)
    {
        return !entry.externalId.isEmpty() ? entry.externalId
            : !entry.code.isEmpty()        ? entry.code
                                           : entry.smartupId;
    }

    const ImportPlan &m_plan;
    const QList<AnswerEntry> &m_entries;
    const QList<qsizetype> &m_places;
    QList<qsizetype> m_entryOf; ///< for each document: its entry, Nobody or Several
    QHash<QString, qsizetype> m_byExternalId;
    QHash<QString, qsizetype> m_bySmartupId;
    QList<qsizetype> m_unmatched; ///< entries that name nothing we know
    QStringList m_strangers; ///< entries that name an external id that is not ours
    bool m_isAmbiguous = false;
};

} // namespace

JoinedAnswer joinAnswer(const ImportPlan &plan,
                        const QList<qsizetype> &places,
                        const QList<AnswerEntry> &entries)
{
    return Joiner(plan, places, entries).run();
}

} // namespace smartup
