#pragma once

#include "app/journal/JournalDatabase.h"
#include "models/journal/IdSet.h"

namespace smartup {

/// Finds the names and messages that nothing in the journal mentions any more: first it notes what is
/// mentioned, piece by piece, then it takes the others away. A message that names a document is
/// nobody else's, so without this the dictionaries would grow for ever.
class TextSweep
{
public:
    explicit TextSweep(JournalDatabase &database);

    /// A piece of the work; false when all is done. Pieces that take away are transactions, in which
    /// the row `run` of `retention` counts one up. Throws SqlFailure.
    [[nodiscard]] bool step(qint64 run);

    [[nodiscard]] qint64 taken() const { return m_taken; }

private:
    enum class Phase { Vocabulary, Documents, Terms, Clients, Done };

    void markVocabulary();
    [[nodiscard]] bool markDocuments();
    void markCalls();
    void mark(QSqlQuery &query, int columns);
    void takeTerms(qint64 run);
    void takeClients(qint64 run);
    void countSweep(qint64 run);

    JournalDatabase &m_database;
    Phase m_phase = Phase::Vocabulary;
    IdSet m_mentioned;
    qint64 m_document = 0; ///< up to here documents were looked at
    qint64 m_call = 0;
    qint64 m_term = 0;
    qint64 m_client = 0;
    qint64 m_taken = 0;
};

} // namespace smartup
