#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace smartup {

// A measurement runs the event loop of the program in turns, one after the other and never one within
// another. Nothing sleeps: what a loop is away for is what is measured.

inline constexpr std::chrono::milliseconds Patience = std::chrono::minutes(10);

/// Every so many milliseconds, until `isDone` says so.
inline void everyTick(std::chrono::milliseconds interval, const std::function<bool()> &isDone)
{
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&timer, &isDone] {
        if (isDone()) {
            timer.stop();
            QCoreApplication::exit();
        }
    });
    timer.start(interval);
    QCoreApplication::exec();
}

/// Looks every millisecond; false when it did not come about in time.
inline bool waitUntil(const std::function<bool()> &isThere)
{
    QElapsedTimer clock;
    clock.start();
    bool came = isThere();
    if (!came) {
        everyTick(std::chrono::milliseconds(1), [&] {
            came = isThere();
            return came || clock.hasExpired(Patience.count());
        });
    }
    return came;
}

/// What has to come about before anything can be measured.
inline void needs(const char *what, const std::function<bool()> &isThere)
{
    if (!waitUntil(isThere)) {
        qFatal("%s did not come about", what);
    }
}

/// Something that a signal tells: the loop ends with it, so that no time is spent on looking.
class Awaited
{
public:
    void expect() { m_isThere = false; }
    void come()
    {
        m_isThere = true;
        if (m_isWaiting) {
            QCoreApplication::exit();
        }
    }
    void wait(const char *what)
    {
        if (m_isThere) {
            return;
        }
        QTimer patience;
        patience.setSingleShot(true);
        QObject::connect(&patience, &QTimer::timeout, &patience,
                         [what] { qFatal("%s did not come", what); });
        patience.start(Patience);
        m_isWaiting = true;
        QCoreApplication::exec();
        m_isWaiting = false;
    }

private:
    bool m_isThere = false;
    bool m_isWaiting = false;
};

} // namespace smartup
