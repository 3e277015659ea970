#pragma once

#include "app/core/ProgramLock.h"

#include <QString>

namespace smartup {

/// Which programs are at a journal: each holds a lock file of its own beside it while it has the journal
/// open, so that the first one may leave before the others. That of a program which has ended counts no
/// more.
///
/// Asked and announced only under the lock of the journal: two programs that start at the same moment
/// would otherwise see each other, and neither would be alone.
class JournalPresence
{
public:
    explicit JournalPresence(QString journal);
    ~JournalPresence() = default;
    JournalPresence(const JournalPresence &) = delete;
    JournalPresence &operator=(const JournalPresence &) = delete;

    /// From now on others see this one. Without rights to the folder nobody does.
    void announce();
    void leave() { m_own.unlock(); }

    /// This one is announced, and there is no other.
    [[nodiscard]] bool isAlone() const;

private:
    QString m_journal;
    ProgramLock m_own;
};

} // namespace smartup
