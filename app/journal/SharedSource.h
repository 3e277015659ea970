#pragma once

#include "app/journal/JournalDatabase.h"
#include "app/journal/JournalRows.h"
#include "app/journal/SharedState.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace smartup {

/// What of this computer's log is still to be sent, read from the log itself: whoever wrote it, and
/// whenever, the desktop program or smartupctl. Only reads; lives on one thread.
class SharedSource
{
public:
    /// Calls before `since`, what was said about them and runs that had ended by then are not sent; an
    /// invalid moment means all of them.
    SharedSource(QString file, QDateTime since, SharedState &state);

    /// Opens the log when there is one; what has not been made yet has nothing to send.
    [[nodiscard]] Status open();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    /// Somebody wrote since the last time this was asked.
    [[nodiscard]] bool hasChanged();

    struct Calls
    {
        QList<SharedRecord> records;
        SentCall last; ///< where the state goes when they are on the server
    };
    /// The next calls with their documents and bodies, in the order of the log.
    [[nodiscard]] Result<Calls> nextCalls();

    struct Changes
    {
        QList<SharedRecord> records;
        QHash<QString, SentVersion> versions; ///< what the state is to remember then
        QString look; ///< of remarks: SharedState::remarks() of the next time
    };
    /// Runs that are new, or say something else than what was sent.
    [[nodiscard]] Result<Changes> changedRuns();
    /// The same of remarks about calls that were sent.
    [[nodiscard]] Result<Changes> changedRemarks();

    /// Calls that were not sent yet.
    [[nodiscard]] qint64 behind();

private:
    class Look;

    [[nodiscard]] qint64 sinceMs() const; ///< 0 = all is sent
    [[nodiscard]] SentCall lastCall(); ///< up to where the calls were sent
    [[nodiscard]] bool isAnotherLog(); ///< than the one that was sent
    [[nodiscard]] SharedRecord callRecord(const QSqlQuery &query);
    [[nodiscard]] QList<DocumentRecord> documents(qint64 first, qint64 last);
    [[nodiscard]] SettingsStamp settings(qint64 call);
    [[nodiscard]] QByteArray bodies(qint64 call);
    void addChange(Changes &changes, SharedRecord record, SentVersion now);
    [[nodiscard]] Error error(const QSqlError &error) const;

    QString m_file;
    QDateTime m_since;
    SharedState &m_state;
    JournalDatabase m_database;
    JournalRows m_rows;
    qint64 m_dataVersion = -1;
};

} // namespace smartup
