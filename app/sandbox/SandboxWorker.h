#pragma once

#include "app/http/LocalHttpServer.h"
#include "app/sandbox/SandboxEngine.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace smartup {

/// What of the SandboxServer lives on its thread.
class SandboxWorker : public QObject
{
    Q_OBJECT

public:
    explicit SandboxWorker(const Clock &clock);

    void open(const SandboxOptions &options, quint16 port);
    void setQuirks(const QStringList &words);

Q_SIGNALS:
    void listening(quint16 port);
    void failed(const smartup::Error &error);

private:
    const Clock &m_clock;
    std::unique_ptr<SandboxEngine> m_engine;
    std::unique_ptr<LocalHttpServer> m_server; ///< calls the engine: goes before it
    QTimer m_beat; ///< for what the engine does without a request
};

} // namespace smartup
