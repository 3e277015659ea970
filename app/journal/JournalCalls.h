#pragma once

#include "app/journal/JournalRows.h"
#include "models/core/Error.h"
#include "models/journal/JournalRow.h"

#include <optional>
#include <utility>

namespace smartup {

/// Reads calls of the journal and their bodies, for whoever reads on a thread.
class JournalCalls
{
public:
    JournalCalls(JournalDatabase &database, JournalRows &rows, QString file);

    /// The call without bodies, and how many documents it has.
    void readCall(qint64 callId, JournalDetail &detail);
    /// Headers and bodies of the call that was read. What cannot be unpacked stays empty.
    void readBodies(JournalDetail &detail);

    /// The last failure, once.
    [[nodiscard]] std::optional<Error> takeError() { return std::exchange(m_error, std::nullopt); }

private:
    void note(const QSqlError &error);

    JournalDatabase &m_database;
    JournalRows &m_rows;
    QString m_file;
    std::optional<Error> m_error;
};

} // namespace smartup
