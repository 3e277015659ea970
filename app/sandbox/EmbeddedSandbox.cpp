#include "app/sandbox/EmbeddedSandbox.h"

namespace smartup {

EmbeddedSandbox::EmbeddedSandbox(QString dataFile, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_dataFile(std::move(dataFile))
    , m_server(clock)
{
    connect(&m_server, &SandboxServer::started, this, [this] {
        m_isStarting = false;
        Q_EMIT started(m_server.baseUrl());
    });
    connect(&m_server, &SandboxServer::failed, this, [this](const Error &error) {
        m_isStarting = false;
        Q_EMIT failed(error);
    });
}

void EmbeddedSandbox::start()
{
    if (m_server.isRunning()) {
        Q_EMIT started(m_server.baseUrl());
    } else if (!m_isStarting) {
        launch(false);
    }
}

void EmbeddedSandbox::beginAnew()
{
    // Stopping waits for the thread: not while it fills the sample company, which is as new as can be.
    if (!m_isStarting) {
        launch(true);
    }
}

void EmbeddedSandbox::launch(bool isFresh)
{
    m_isStarting = true;
    Q_EMIT starting();
    SandboxOptions options;
    options.dataFile = m_dataFile;
    options.fresh = isFresh;
    options.quirks = m_quirks;
    m_server.start(options);
}

void EmbeddedSandbox::setQuirks(const QStringList &words)
{
    if (const Status set = m_server.setQuirks(words); !set) {
        Q_EMIT failed(set.error());
        return;
    }
    m_quirks = words;
}

} // namespace smartup
