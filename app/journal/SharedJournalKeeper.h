#pragma once

#include "app/connection/SecretStore.h"
#include "app/journal/SharedJournal.h"

#include <QCoroTask>

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace smartup {

/// Takes part in the shared log as long as the program runs, if the settings say so: reads them, finds
/// database and password, and tells how it goes.
class SharedJournalKeeper : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        QString dataFolder; ///< the logs
        QString configFolder; ///< settings, databases
        std::chrono::milliseconds retry { 60000 }; ///< after a trouble with what is read there
    };

    /// Keychain and clock must outlive the keeper.
    SharedJournalKeeper(Places places,
                        SecretStore &secrets,
                        const Clock &clock,
                        QObject *parent = nullptr);
    ~SharedJournalKeeper() override;

    [[nodiscard]] const SharedJournalState &state() const { return m_state; }

public Q_SLOTS:
    /// Reads the settings and begins; again, after they were changed. stateChanged() follows. What could
    /// not be read, or is not there, is looked for again by itself.
    void begin();
    /// The log of this computer has grown.
    void wake();

Q_SIGNALS:
    void stateChanged(const smartup::SharedJournalState &state);
    /// The shared log has so many further lines.
    void received(int lines);
    /// Something that a person should know, though it goes on.
    void told(const smartup::Error &error);

private:
    QCoro::Task<> start();
    void take(const SharedJournalState &state);
    void refuse(const Error &error, std::chrono::milliseconds retry);

    Places m_places;
    SecretStore &m_secrets;
    const Clock &m_clock;
    std::unique_ptr<SharedJournal> m_journal;
    SharedJournalState m_state;
    QTimer m_again;
    quint64 m_begun = 0; ///< counts begin(): a late password of an earlier one is dropped
};

} // namespace smartup
