#pragma once

#include <QLockFile>

#include <chrono>

namespace smartup {

/// A file that one program holds at a time, for as long as it lives: never for being old, a lock is
/// taken from somebody only when its program is gone.
///
/// Who ends between making the file and writing its number into it leaves one that names no program,
/// and it would be believed for ever. Such a file is taken away when it is old enough that nobody can
/// still be writing into it.
class ProgramLock
{
public:
    explicit ProgramLock(const QString &file);

    /// Waits that long for the one who holds it; not at all by default. error() says why it failed.
    [[nodiscard]] bool tryLock(std::chrono::milliseconds patience = {});
    void unlock() { m_lock.unlock(); }
    [[nodiscard]] bool isLocked() const { return m_lock.isLocked(); }
    [[nodiscard]] QLockFile::LockError error() const { return m_lock.error(); }
    [[nodiscard]] QString fileName() const { return m_lock.fileName(); }

private:
    QLockFile m_lock;
};

} // namespace smartup
