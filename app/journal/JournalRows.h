#pragma once

#include "app/journal/JournalDatabase.h"
#include "models/journal/JournalRow.h"
#include "models/journal/JournalSort.h"

#include <QCache>

#include <utility>
#include <vector>

namespace smartup {

/// Turns ids of the journal into rows and texts, for whoever reads on a thread.
class JournalRows
{
public:
    explicit JournalRows(JournalDatabase &database);

    /// In the order of their ids; what is not there any more is left out.
    [[nodiscard]] QList<JournalRow> of(const std::vector<qint64> &ids);
    /// In the order of the list.
    [[nodiscard]] QList<JournalRow> inOrder(const std::vector<qint64> &ids);
    /// The ids by what their rows say; equal rows stay in the order of their arrival. Empty when the
    /// database does not answer.
    [[nodiscard]] std::vector<qint64> sorted(const std::vector<qint64> &ids, JournalSort sort);
    /// A text of the dictionary; empty when the id is none.
    [[nodiscard]] QString term(const QVariant &id);

    /// Tries, remarks and settings are stored: the file is of version 2 or later.
    [[nodiscard]] bool hasSideTables() const;
    /// Another file is open: its dictionary is another.
    void forgetTerms() { m_terms.clear(); }

    /// The last failure, once.
    [[nodiscard]] QSqlError takeError() { return std::exchange(m_error, QSqlError()); }

private:
    void note(const QSqlQuery &query);

    JournalDatabase &m_database;
    QCache<qint64, QString> m_terms; ///< a term never changes
    QSqlError m_error;
};

/// As a value for json_each().
[[nodiscard]] QString journalIdList(const std::vector<qint64> &ids);
[[nodiscard]] QString journalTextList(const QStringList &texts);
/// UTC; invalid for NULL.
[[nodiscard]] QDateTime journalMoment(const QVariant &ms);

} // namespace smartup
