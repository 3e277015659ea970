#pragma once

#include "app/core/ProgramLock.h"
#include "app/journal/JournalDatabase.h"
#include "app/journal/JournalPruner.h"
#include "app/journal/JournalWriter.h"
#include "app/journal/SharedRecord.h"
#include "models/core/Clock.h"

#include <memory>

namespace smartup {

/// The shared log as this computer reads it: a journal file like its own, so that everything that
/// reads a journal reads this one. In the place of a connection stands connectionOfComputer(). Made of nothing but what the server has; lost, it is read anew.
/// Lives on one thread.
class SharedReplica
{
public:
    SharedReplica(QString file, const Clock &clock);

    /// There is a journal with what was applied so far. Otherwise everything is to be applied again, and
    /// whoever remembers how far it was must forget that before open() makes an empty one.
    [[nodiscard]] bool isSound() const;
    /// What a person should know of it when it was not: it was set aside.
    [[nodiscard]] Result<QList<Error>> open();
    void close();
    /// Takes the file away: it is of another server. open() makes an empty one.
    [[nodiscard]] Status discard();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }

    struct Applied
    {
        int lines = 0; ///< new ones
        int unreadable = 0; ///< records that were passed over
    };
    /// On the disk when this answers well. What is there already is left as it is, or brought to what
    /// was said last.
    [[nodiscard]] Result<Applied> apply(const QList<SharedRecord> &records);

    /// A step of taking away what the policy does not keep, as in every journal, but for archives:
    /// the server has them. False when nothing is left to do.
    [[nodiscard]] Result<bool> pruneAStep(const RetentionPolicy &policy);

private:
    class Batch;

    /// Closed; a damaged one is taken away: it is only a copy.
    [[nodiscard]] Error fail(const QSqlError &error);
    [[nodiscard]] bool takeLock();

    QString m_file;
    const Clock &m_clock;
    ProgramLock m_lock; ///< held while something is written, as by every writer of a journal
    ProgramLock m_presence;
    JournalDatabase m_database;
    std::unique_ptr<JournalWriter> m_writer;
    std::unique_ptr<JournalPruner> m_pruner; ///< while it is at work
};

} // namespace smartup
