#include "app/core/ProgramLock.h"

#include <QFile>

namespace smartup {

namespace {

/// Shorter than anybody waits for a lock, and a thousand times as long as it takes to write a number.
constexpr std::chrono::milliseconds NamelessAge { 2000 };

bool namesNobody(const QLockFile &lock)
{
    qint64 program = 0;
    QString host;
    QString application;
    return QFile::exists(lock.fileName()) && !lock.getLockInfo(&program, &host, &application);
}

} // namespace

ProgramLock::ProgramLock(const QString &file)
    : m_lock(file)
{
}

bool ProgramLock::tryLock(std::chrono::milliseconds patience)
{
    // An age is given for the nameless only: on a share the program of another machine may hold one
    // that is as old as its import. Zero is no age at all.
    m_lock.setStaleLockTime(namesNobody(m_lock) ? NamelessAge : std::chrono::milliseconds::zero());
    return m_lock.tryLock(static_cast<int>(patience.count()));
}

} // namespace smartup
