#include "app/platform/ConnectionBreaker.h"

#include <QLibrary>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#ifdef Q_OS_LINUX
#include <condition_variable>
#include <cstring>
#include <linux/tcp.h>
#include <mutex>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#endif

namespace smartup {

#ifdef Q_OS_LINUX

namespace {

/// A second name for the connection's socket: closing the first one does not make it another file's.
int socketOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    // Qt knows it by the name of the structure; its documentation, by that of the type.
    const bool isOurs =
        qstrcmp(handle.typeName(), "pg_conn*") == 0 || qstrcmp(handle.typeName(), "PGconn*") == 0;
    if (!isOurs) {
        return -1;
    }
    // The library that Qt's driver has loaded; the program itself is not built with it.
    constexpr int libraryVersion = 5;
    using Socket = int (*)(const void *);
    const auto find = reinterpret_cast<Socket>(
        QLibrary::resolve(QStringLiteral("pq"), libraryVersion, "PQsocket"));
    const int socket = find == nullptr ? -1 : find(*static_cast<void *const *>(handle.constData()));
    return socket < 0 ? -1 : dup(socket);
}

/// Bytes that arrived here, and those of ours that arrived there; 0 when the system does not tell.
quint64 bytesMoved(int socket)
{
    tcp_info info {};
    socklen_t size = sizeof(info);
    if (getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0) {
        return 0;
    }
    return info.tcpi_bytes_acked + info.tcpi_bytes_received;
}

} // namespace

struct ConnectionBreaker::Watch
{
    Watch(int watched, std::chrono::milliseconds longest)
        : socket(watched)
        , patience(longest)
        , thread([this](const std::stop_token &stop) { run(stop); })
    {
    }
    ~Watch()
    {
        thread.request_stop();
        thread.join();
        close(socket);
    }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    void run(const std::stop_token &stop)
    {
        std::unique_lock lock(mutex);
        while (!stop.stop_requested()) {
            if (waits == 0) {
                changed.wait(lock, stop, [this] { return waits > 0; });
                continue;
            }
            const quint64 round = rounds;
            const quint64 moved = bytesMoved(socket);
            const auto isOver = [this, round] { return waits == 0 || rounds != round; };
            const bool isAnswered = changed.wait_for(lock, stop, patience, isOver);
            if (!isAnswered && !stop.stop_requested() && bytesMoved(socket) == moved) {
                hasCut = true;
                shutdown(socket, SHUT_RDWR);
                changed.wait(lock, stop, isOver); // it ends now
            }
        }
    }

    const int socket;
    const std::chrono::milliseconds patience;
    std::mutex mutex;
    std::condition_variable_any changed;
    int waits = 0;
    quint64 rounds = 0; ///< counts waits, so that a new one is not taken for the former
    bool hasCut = false;
    std::jthread thread; ///< the last: it uses the others
};

ConnectionBreaker::ConnectionBreaker(const QSqlDatabase &database,
                                     std::chrono::milliseconds patience)
{
    if (const int socket = socketOf(database); socket >= 0) {
        m_watch = std::make_shared<Watch>(socket, patience);
    }
}

bool ConnectionBreaker::hasCut() const
{
    if (!m_watch) {
        return false;
    }
    const std::lock_guard lock(m_watch->mutex);
    return m_watch->hasCut;
}

ConnectionBreaker::Wait::Wait(const ConnectionBreaker *breaker)
    : m_watch(breaker != nullptr ? breaker->m_watch : nullptr)
{
    if (m_watch) {
        const std::lock_guard lock(m_watch->mutex);
        ++m_watch->waits;
        ++m_watch->rounds;
        m_watch->changed.notify_all();
    }
}

ConnectionBreaker::Wait::~Wait()
{
    if (m_watch) {
        const std::lock_guard lock(m_watch->mutex);
        --m_watch->waits;
        m_watch->changed.notify_all();
    }
}

#else

struct ConnectionBreaker::Watch
{
};

ConnectionBreaker::ConnectionBreaker(const QSqlDatabase & /*database*/,
                                     std::chrono::milliseconds /*patience*/)
{
}

bool ConnectionBreaker::hasCut() const
{
    return false;
}

ConnectionBreaker::Wait::Wait(const ConnectionBreaker *breaker)
    : m_watch(breaker != nullptr ? breaker->m_watch : nullptr)
{
}

ConnectionBreaker::Wait::~Wait() = default;

#endif

} // namespace smartup
