#pragma once

#include "app/journal/JournalDatabase.h"
#include "models/core/Outcome.h"
#include "models/journal/IdSet.h"
#include "models/journal/OverviewFigures.h"

#include <QHash>

#include <array>
#include <functional>

namespace smartup {

/// Which line of the log ended how, a bit each, so that the outcomes of any lines of any call are
/// counted without reading one of them. Read once, and then only what has come since.
class OutcomeSets
{
public:
    using IsCancelled = std::function<bool()>;

    explicit OutcomeSets(JournalDatabase &database);

    /// Knows every line up to `lastId`. False when given up or when the database does not answer.
    [[nodiscard]] bool learnUpTo(qint64 lastId, const IsCancelled &isCancelled);

    /// The outcomes among `ids`, each with those of its ids.
    using Parts = QList<QPair<Outcome, IdSet>>;
    [[nodiscard]] Parts partsOf(const IdSet &ids) const;

    /// Texts of the dictionary may have gone since, and others have come.
    void forgetTexts() { m_terms.clear(); }
    /// What stands in `document.outcome`.
    [[nodiscard]] Outcome outcomeOf(qint64 term);

private:
    [[nodiscard]] bool learnAll(qint64 lastId, const IsCancelled &isCancelled);
    [[nodiscard]] bool learnNew(qint64 lastId, const IsCancelled &isCancelled);
    [[nodiscard]] IdSet &setOf(Outcome outcome)
    {
        return m_sets.at(static_cast<std::size_t>(outcome));
    }

    JournalDatabase &m_database;
    std::array<IdSet, AllOutcomes.size()> m_sets;
    QHash<qint64, Outcome> m_terms;
    qint64 m_lastId = 0;
};

} // namespace smartup
