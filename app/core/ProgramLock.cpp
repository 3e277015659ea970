#include "app/core/ProgramLock.h"

#include <QDeadlineTimer>
#include <QFile>

#include <algorithm>

namespace smartup {

namespace {

/// Shorter than anybody waits for a lock, and a thousand times as long as it takes to write a number.
constexpr std::chrono::milliseconds NamelessAge { 2000 };

/// Of waiting; much shorter than that age.
constexpr std::chrono::milliseconds Step { 200 };

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
    const QDeadlineTimer end(patience);
    do {
        // An age is given for the nameless only: on a share the program of another machine may hold one
        // that is as old as its import. Zero is no age at all. Asked again and again, for a program that
        // takes the nameless one away meanwhile makes its own, which gets old, too.
        m_lock.setStaleLockTime(namesNobody(m_lock) ? NamelessAge
                                                    : std::chrono::milliseconds::zero());
        const qint64 left = std::min<qint64>(end.remainingTime(), Step.count());
        if (m_lock.tryLock(static_cast<int>(left))) {
            return true;
        }
    } while (!end.hasExpired() && m_lock.error() == QLockFile::LockFailedError);
    return false;
}

} // namespace smartup
