#pragma once

#include "models/core/Clock.h"
#include "models/core/Error.h"
#include "models/core/Secret.h"
#include "models/exchange/DatabaseProfile.h"
#include "models/journal/Retention.h"
#include "models/journal/SharedJournal.h"

#include <QObject>
#include <QString>

#include <chrono>

class QThread;

namespace smartup {

class SharedJournalWorker;

struct SharedJournalOptions
{
    QString journalFile; ///< the log of this computer
    QString sharedFile; ///< the shared log as it is read here
    QString stateFile; ///< how far this computer is
    DatabaseProfile database;
    Secret password;
    SharedJournalSettings settings;
    RetentionPolicy retention; ///< of the file that is read
    std::chrono::milliseconds pollInterval { 2000 }; ///< asked so often, whatever is heard
    std::chrono::milliseconds firstRetry { 1000 }; ///< after a failure; doubled each time …
    std::chrono::milliseconds longestRetry { 60000 }; ///< … up to this
    std::chrono::milliseconds patience { 45000 }; ///< with a server that says nothing at all
    std::chrono::milliseconds pruneDelay { 600000 }; ///< from the start to the first retention
};

/// The shared log of a company on a PostgreSQL server, on a thread of its own. Local first: records go
/// into the log of this computer as ever; from there they are sent, each exactly once, however often
/// the server is away or a connection breaks. What all desks sent is read into a second journal file,
/// which readers open like any other.
///
/// The server's NOTIFY is a hint that saves waiting; what counts is asking every few seconds.
class SharedJournal : public QObject
{
    Q_OBJECT

public:
    /// Begins at once.
    SharedJournal(SharedJournalOptions options, const Clock &clock, QObject *parent = nullptr);
    /// Ends after the statement that is under way. What was not sent is sent the next time.
    ~SharedJournal() override;

public Q_SLOTS:
    /// The log of this computer has grown: saves waiting for the next look.
    void wake();

Q_SIGNALS:
    void stateChanged(const smartup::SharedJournalState &state);
    /// The shared log has so many further lines.
    void received(int lines);
    /// Something that a person should know, though it goes on.
    void told(const smartup::Error &error);

private:
    QThread *m_thread;
    SharedJournalWorker *m_worker;
};

} // namespace smartup
