#pragma once

#include <QObject>

namespace smartup {

/// Ctrl+C and the system's request to end, as a signal in the event loop. One at a time: a process
/// has only one set of signal handlers.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    /// The first time only; a second Ctrl+C ends the process the system's way.
    void requested();
};

} // namespace smartup
