#pragma once

#include "app/sandbox/SandboxServer.h"

#include <QStringList>

namespace smartup {

/// The sandbox of the desktop program: starts when it is first needed, keeps its state in one file,
/// and its troubles until the program ends.
class EmbeddedSandbox : public QObject
{
    Q_OBJECT

public:
    EmbeddedSandbox(QString dataFile, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const QStringList &quirks() const { return m_quirks; }

public Q_SLOTS:
    /// started() or failed() follows; one that runs says so again.
    void start();
    /// Forgets everything that was done in it.
    void beginAnew();
    void setQuirks(const QStringList &words);

Q_SIGNALS:
    void starting();
    void started(const QUrl &url);
    void failed(const smartup::Error &error);

private:
    void launch(bool isFresh);

    QString m_dataFile;
    QStringList m_quirks;
    SandboxServer m_server;
    bool m_isStarting = false;
};

} // namespace smartup
