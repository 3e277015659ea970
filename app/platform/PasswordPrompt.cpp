#include "app/platform/PasswordPrompt.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace smartup {

namespace {

#ifdef Q_OS_WIN

/// The console with the echo off for as long as this lives.
class SilentTerminal
{
public:
    SilentTerminal()
        : m_console(GetStdHandle(STD_INPUT_HANDLE))
    {
        m_isSilent = GetConsoleMode(m_console, &m_before) != 0
            && SetConsoleMode(m_console, m_before & ~ENABLE_ECHO_INPUT) != 0;
        if (m_isSilent) {
            in.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered);
            out.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
        }
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    ~SilentTerminal()
    {
        if (m_isSilent) {
            SetConsoleMode(m_console, m_before);
        }
    }

    [[nodiscard]] bool isSilent() const { return m_isSilent; }

    QFile in;
    QFile out;

private:
    HANDLE m_console;
    DWORD m_before = 0;
    bool m_isSilent = false;
};

#else

/// The terminal itself (standard input may be a file) with the echo off for as long as this lives.
class SilentTerminal
{
public:
    SilentTerminal()
        : m_terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_terminal < 0 || ::tcgetattr(m_terminal, &m_before) != 0) {
            return;
        }
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isSilent = ::tcsetattr(m_terminal, TCSAFLUSH, &silent) == 0
            && in.open(m_terminal, QIODevice::ReadOnly | QIODevice::Unbuffered)
            && out.open(m_terminal, QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    ~SilentTerminal()
    {
        if (m_terminal >= 0) {
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
            in.close();
            out.close();
            ::close(m_terminal);
        }
    }

    [[nodiscard]] bool isSilent() const { return m_isSilent; }

    QFile in;
    QFile out;

private:
    int m_terminal;
    termios m_before {};
    bool m_isSilent = false;
};

#endif

} // namespace

std::optional<Secret> askPassword(const QString &prompt)
{
    SilentTerminal terminal;
    if (!terminal.isSilent()) {
        return std::nullopt;
    }
    terminal.out.write(prompt.toLocal8Bit());
    QByteArray line = terminal.in.readLine(64LL * 1024);
    terminal.out.write("\n");
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return Secret(QString::fromLocal8Bit(line));
}

} // namespace smartup
