#pragma once

#include "app/journal/JournalCalls.h"
#include "app/journal/JournalDatabase.h"
#include "app/journal/JournalRows.h"
#include "models/core/Error.h"
#include "models/journal/JournalRow.h"

#include <functional>
#include <optional>

namespace smartup {

/// Reads what is told of one line: its call with both bodies, its run, remarks and tries. For whoever
/// reads on a thread, within a transaction of theirs.
class JournalDetails
{
public:
    /// Told of everything that could not be read; the rest is read all the same.
    using Report = std::function<void(const Error &)>;

    JournalDetails(QString file, JournalDatabase &database, JournalRows &rows, Report report);

    /// Without the document as it travelled, which is looked for in the bodies. Nothing when the line
    /// is not there any more.
    [[nodiscard]] std::optional<JournalDetail> read(qint64 documentId);

    /// Which runs: those of a WHERE with its values, or all.
    struct RunQuestion
    {
        QString where;
        QVariantList values;
        int most = 0; ///< the newest
    };
    [[nodiscard]] QList<RunRecord> runs(const RunQuestion &question);

private:
    void report(const QSqlError &error) const;
    /// Settings, remarks and further tries of a line.
    void readSideTables(JournalDetail &detail);

    QString m_file;
    JournalDatabase &m_database;
    JournalRows &m_rows;
    JournalCalls m_calls;
    Report m_report;
};

} // namespace smartup
