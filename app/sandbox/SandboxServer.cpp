#include "app/sandbox/SandboxServer.h"

#include "app/sandbox/SandboxWorker.h"
#include "models/sandbox/Quirk.h"

namespace smartup {

SandboxServer::SandboxServer(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_thread.setObjectName(QStringLiteral("sandbox"));
}

SandboxServer::~SandboxServer()
{
    endThread();
}

void SandboxServer::start(const SandboxOptions &options, quint16 port)
{
    stop();
    m_worker = new SandboxWorker(m_clock);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    // What a worker said before it was stopped still arrives afterwards; then it is not heard.
    connect(m_worker, &SandboxWorker::listening, this, [this, run = m_run](quint16 taken) {
        if (run == m_run) {
            onListening(taken);
        }
    });
    connect(m_worker, &SandboxWorker::failed, this, [this, run = m_run](const Error &error) {
        if (run == m_run) {
            onFailed(error);
        }
    });
    m_thread.start();
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, options, port] { worker->open(options, port); });
}

void SandboxServer::stop()
{
    const bool wasRunning = isRunning();
    endThread();
    if (wasRunning) {
        Q_EMIT stopped();
    }
}

Status SandboxServer::setQuirks(const QStringList &words)
{
    const Result<QuirkSet> quirks = QuirkSet::parse(words);
    if (!quirks) {
        return quirks.error();
    }
    if (m_worker != nullptr) {
        QMetaObject::invokeMethod(m_worker,
                                  [worker = m_worker, words] { worker->setQuirks(words); });
    }
    return Done {};
}

QUrl SandboxServer::baseUrl() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    return url;
}

void SandboxServer::onListening(quint16 port)
{
    m_port = port;
    Q_EMIT started(port);
}

void SandboxServer::onFailed(const Error &error)
{
    endThread();
    Q_EMIT failed(error);
}

void SandboxServer::endThread()
{
    ++m_run;
    m_worker = nullptr;
    m_port = 0;
    m_thread.quit();
    m_thread.wait();
}

} // namespace smartup
