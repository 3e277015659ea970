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

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    s_listener = this;
    SetConsoleCtrlHandler(onControl, TRUE);
}

TerminationSignals::~TerminationSignals()
{
    s_listener = nullptr;
    SetConsoleCtrlHandler(onControl, FALSE);
}

#else

namespace {

// A signal handler may do next to nothing: it writes one byte, and the event loop does the rest.
// [0] is written, [1] is read.
int s_pair[2] = { -1, -1 };

void onSignal(int number)
{
    const int savedErrno = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(s_pair[0], &byte, sizeof(byte));
    std::signal(number, SIG_DFL); // whoever insists ends us at once
    errno = savedErrno;
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, s_pair) != 0) {
        return; // Ctrl+C then ends the process the system's way
    }
    auto *notifier = new QSocketNotifier(s_pair[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT requested();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGHUP, onSignal);
}

TerminationSignals::~TerminationSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGHUP, SIG_DFL);
    for (int &end : s_pair) {
        if (end >= 0) {
            ::close(end);
            end = -1;
        }
    }
}

#endif

} // namespace smartup
