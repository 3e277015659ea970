#pragma once

#include <chrono>
#include <memory>

class QSqlDatabase;

namespace smartup {

/// Cuts a connection to a PostgreSQL whose server has fallen silent. Its client library waits for an answer for
/// ever: what a server lets a statement run, and what the network is asked for, ends nothing when the computer is
/// there, takes what it is sent, and does not answer. Whoever waits then gets an error, as of a server that ended.
///
/// Where the system has no way to do this (Windows) nothing is cut.
class ConnectionBreaker
{
public:
    /// `database` is open and of Qt's driver for PostgreSQL.
    ConnectionBreaker(const QSqlDatabase &database, std::chrono::milliseconds patience);

private:
    struct Watch;

public:
    /// An answer is waited for as long as this lives. While bytes go either way, nobody is silent.
    class Wait
    {
    public:
        /// nullptr: nobody watches.
        explicit Wait(const ConnectionBreaker *breaker);
        ~Wait();
        Wait(const Wait &) = delete;
        Wait &operator=(const Wait &) = delete;

    private:
        std::shared_ptr<Watch> m_watch; ///< also when the breaker goes meanwhile
    };

    [[nodiscard]] bool hasCut() const;

private:
    std::shared_ptr<Watch> m_watch; ///< none where nothing can be cut
};

} // namespace smartup
