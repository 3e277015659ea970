#pragma once

#include "app/journal/JournalDatabase.h"

#include <optional>

namespace smartup {

/// Opens a journal, or an archive of one, for reading. False when there is none yet: it is empty then. An
/// Error when it is damaged or cannot be read by this version.
[[nodiscard]] Result<bool> openJournal(JournalDatabase &database, const QString &file);

/// Why a file in this state is not read, what it is instead and what to do; nothing when it is.
[[nodiscard]] std::optional<Error> refusalOf(JournalDatabase::FileState state, const QString &file);

/// One look at the journal, in which nothing moves. Short, so that the WAL can be emptied.
class ReadTransaction
{
public:
    explicit ReadTransaction(JournalDatabase &database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    JournalDatabase &m_database;
};

} // namespace smartup
