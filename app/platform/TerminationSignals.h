#pragma once

#include <QObject>

namespace smartup {

/// Ctrl+C and the system's request to end, as a signal in the event loop. One at a time: a process
/// has only one set of signal handlers.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    enum class Hears {
        Requests,
        OutputClosed, ///< also that nobody reads standard output any more, which ends the process otherwise
    };

    explicit TerminationSignals(Hears hears = Hears::Requests, QObject *parent = nullptr);
    ~TerminationSignals() override;

    /// Standard output was written to, and nobody read it.
    [[nodiscard]] bool isOutputClosed() const;

Q_SIGNALS:
    /// The first time only; a second Ctrl+C ends the process the system's way.
    void requested();

private:
    Hears m_hears;
};

} // namespace smartup
