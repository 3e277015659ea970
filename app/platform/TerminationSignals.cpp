#include "app/platform/TerminationSignals.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace smartup {

#ifdef Q_OS_WIN

namespace {

// The handler runs on a thread of the system's and knows nothing but this.
std::atomic<TerminationSignals *> s_listener;

BOOL WINAPI onControl(DWORD)
{
    TerminationSignals *listener = s_listener.exchange(nullptr);
    if (listener == nullptr) {
        return FALSE;
    }
    QMetaObject::invokeMethod(listener, &TerminationSignals::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

TerminationSignals::TerminationSignals(Hears hears, QObject *parent)
    : QObject(parent)
    , m_hears(hears)
{
    s_listener = this;
    SetConsoleCtrlHandler(onControl, TRUE);
}

TerminationSignals::~TerminationSignals()
{
    s_listener = nullptr;
    SetConsoleCtrlHandler(onControl, FALSE);
}

bool TerminationSignals::isOutputClosed() const
{
    return false; // writing to a pipe that nobody reads is an error here, and ends nothing
}

#else

namespace {

// A signal handler may do next to nothing: it writes one byte, and the event loop does the rest.
// [0] is written, [1] is read.
int signalPair[2] = { -1, -1 };
volatile std::sig_atomic_t outputHasClosed = 0;

void tell()
{
    const int savedErrno = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPair[0], &byte, sizeof(byte));
    errno = savedErrno;
}

void onSignal(int number)
{
    tell();
    std::signal(number, SIG_DFL); // whoever insists ends us at once
}

/// Comes with every line that is still written: told once, and never a reason to end at once.
void onClosedOutput(int)
{
    if (outputHasClosed == 0) {
        outputHasClosed = 1;
        tell();
    }
}

} // namespace

TerminationSignals::TerminationSignals(Hears hears, QObject *parent)
    : QObject(parent)
    , m_hears(hears)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalPair) != 0) {
        return; // Ctrl+C then ends the process the system's way
    }
    auto *notifier = new QSocketNotifier(signalPair[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT requested();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGHUP, onSignal);
    if (hears == Hears::OutputClosed) {
        outputHasClosed = 0;
        std::signal(SIGPIPE, onClosedOutput);
    }
}

TerminationSignals::~TerminationSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGHUP, SIG_DFL);
    if (m_hears == Hears::OutputClosed) {
        std::signal(SIGPIPE, SIG_DFL);
    }
    for (int &end : signalPair) {
        if (end >= 0) {
            ::close(end);
            end = -1;
        }
    }
}

bool TerminationSignals::isOutputClosed() const
{
    return m_hears == Hears::OutputClosed && outputHasClosed != 0;
}

#endif

} // namespace smartup
