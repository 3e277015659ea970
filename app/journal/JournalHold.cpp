#include "app/journal/JournalHold.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>

#include <optional>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

JournalHold::JournalHold(const JournalOptions &options,
                         const Clock &clock,
                         std::function<void()> pause)
    : m_options(options)
    , m_clock(clock)
    , m_pause(std::move(pause))
    , m_lock(options.file + ".lock"_L1)
    , m_presence(options.file)
{
}

/// QLockFile's own waiting looks again after 100, 200, 400 ms …: two busy programs would starve each
/// other.
bool JournalHold::takeLock()
{
    const QDeadlineTimer deadline(m_options.busyTimeout);
    while (!m_lock.tryLock()) {
        if (deadline.hasExpired()) {
            return false;
        }
        m_pause();
    }
    return true;
}

JournalFile::Prepared JournalHold::open()
{
    QDir().mkpath(QFileInfo(m_options.file).absolutePath());
    if (const std::optional<Error> refused = refusalOfPlace(m_options.file)) {
        return { false, { *refused } };
    }
    // Also while looking and making: two programs may start at the same moment.
    if (!takeLock()) {
        return { false, { journalError(StorageTrouble::Busy, m_options.file, lockFile()) } };
    }
    m_presence.announce();
    JournalFile::Prepared opened =
        openPrepared(JournalFile(m_options.file, m_clock).prepare(m_presence.isAlone()));
    if (!opened.isUsable) {
        m_presence.leave();
    }
    m_lock.unlock();
    return opened;
}

JournalFile::Prepared JournalHold::replaceDamaged()
{
    m_database.close();
    JournalFile::Prepared replaced;
    if (takeLock()) {
        if (m_presence.isAlone()) {
            replaced = openPrepared(JournalFile(m_options.file, m_clock).replaceDamaged());
        }
        m_lock.unlock();
    }
    return replaced;
}

JournalFile::Prepared JournalHold::openPrepared(JournalFile::Prepared prepared)
{
    if (!prepared.isUsable) {
        return prepared;
    }
    const Status status =
        m_database.open(m_options.file, JournalDatabase::Role::Writer, m_options.busyTimeout);
    if (status) {
        makeReserve(m_options.file, m_options.reserveBytes);
    } else {
        prepared.isUsable = false;
        prepared.told.append(status.error());
    }
    return prepared;
}

void JournalHold::close()
{
    // A file without a WAL opens without a check the next time. Only under the lock, because closing
    // the last connection checkpoints too.
    if (m_database.isOpen() && takeLock()) {
        QSqlQuery(m_database.connection()).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        m_database.close();
        m_lock.unlock();
    }
    m_database.close();
    m_presence.leave();
}

} // namespace smartup
