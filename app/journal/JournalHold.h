#pragma once

#include "app/core/ProgramLock.h"
#include "app/journal/JournalDatabase.h"
#include "app/journal/JournalFile.h"
#include "app/journal/JournalPresence.h"
#include "app/journal/JournalStore.h"

#include <functional>

namespace smartup {

/// The file of the journal in the hands of the thread that writes it: its lock against other programs,
/// what others see of this one, and the connection.
class JournalHold
{
public:
    /// `pause` waits a little for the lock; it may end early.
    JournalHold(const JournalOptions &options, const Clock &clock, std::function<void()> pause);

    /// Makes, mends or upgrades the file, and opens it for writing.
    [[nodiscard]] JournalFile::Prepared open();
    /// A file that turned out to be damaged makes room for a new one; not under another program that is
    /// at it. Closed when that could not be.
    [[nodiscard]] JournalFile::Prepared replaceDamaged();
    void close();

    [[nodiscard]] JournalDatabase &database() { return m_database; }

    /// Held through every transaction. False when another program did not let go of it in time.
    [[nodiscard]] bool takeLock();
    void unlock() { m_lock.unlock(); }
    [[nodiscard]] QString lockFile() const { return m_lock.fileName(); }

private:
    [[nodiscard]] JournalFile::Prepared openPrepared(JournalFile::Prepared prepared);

    const JournalOptions &m_options;
    const Clock &m_clock;
    std::function<void()> m_pause;
    ProgramLock m_lock;
    JournalPresence m_presence; ///< while this program writes now and then
    JournalDatabase m_database;
};

} // namespace smartup
