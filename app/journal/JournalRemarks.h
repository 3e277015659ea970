#pragma once

#include "app/journal/JournalDatabase.h"
#include "models/journal/JournalRecords.h"

#include <utility>
#include <vector>

namespace smartup {

/// Reads what people said about calls and lines.
class JournalRemarks
{
public:
    explicit JournalRemarks(JournalDatabase &database);

    /// About these calls and their lines, oldest first; what was withdrawn is left out. The file must
    /// have remarks (JournalRows::hasSideTables).
    [[nodiscard]] QList<JournalRemark> ofCalls(const std::vector<qint64> &callIds);

    /// The last failure, once.
    [[nodiscard]] QSqlError takeError() { return std::exchange(m_error, QSqlError()); }

private:
    JournalDatabase &m_database;
    QSqlError m_error;
};

} // namespace smartup
