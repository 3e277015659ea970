#pragma once

#include "app/sandbox/SandboxEngine.h"
#include "models/core/Clock.h"
#include "models/core/Error.h"

#include <QObject>
#include <QThread>
#include <QUrl>

namespace smartup {

class SandboxWorker;

/// The sandbox on a loopback port. Engine and wire share a thread of their own, so that whoever
/// starts it (a window, a command) never waits for it.
class SandboxServer : public QObject
{
    Q_OBJECT

public:
    /// The clock outlives the server and is read on its thread.
    explicit SandboxServer(const Clock &clock, QObject *parent = nullptr);
    ~SandboxServer() override;

    /// Port 0 takes any free one. Ends in started() or failed(); a running server is stopped first.
    void start(const SandboxOptions &options, quint16 port = 0);
    /// Ends in stopped() when one was running; connections are cut.
    void stop();

    /// Takes effect with the next request. Words as in QuirkSet; an unknown one is refused, and
    /// nothing changes.
    [[nodiscard]] Status setQuirks(const QStringList &words);

    [[nodiscard]] bool isRunning() const { return m_port != 0; }
    [[nodiscard]] quint16 port() const { return m_port; } ///< 0 = not running
    [[nodiscard]] QUrl baseUrl() const; ///< `http://127.0.0.1:PORT`

Q_SIGNALS:
    void started(quint16 port);
    void failed(const smartup::Error &error);
    void stopped();

private:
    void onListening(quint16 port);
    void onFailed(const Error &error);
    void endThread();

    const Clock &m_clock;
    QThread m_thread;
    SandboxWorker *m_worker = nullptr; ///< lives on the thread, deleted when it ends
    quint64 m_run = 0; ///< counts the threads: which of them is speaking
    quint16 m_port = 0;
};

} // namespace smartup
