#pragma once

#include "models/core/Result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <chrono>
#include <optional>

namespace smartup {

/// What kind of trouble SQLite reports: each asks for something else.
enum class StorageTrouble {
    Busy, ///< another connection writes: wait
    Full, ///< no room on the disk: wait, and say so
    Damaged, ///< the file is not a sound database
    Other, ///< input/output, rights: no use in trying again
};

[[nodiscard]] StorageTrouble troubleOf(const QSqlError &error);
/// In words, with SQLite's own as evidence.
[[nodiscard]] Error journalError(StorageTrouble trouble, const QString &file, const QString &raw);
/// The same of the file that the program itself keeps: the next start sets a damaged one aside, which it
/// does with no file that somebody has named.
[[nodiscard]] Error
ownJournalError(StorageTrouble trouble, const QString &file, const QString &raw);

/// One connection to the journal, for the thread that opened it.
class JournalDatabase
{
public:
    enum class Role {
        Writer, ///< makes or upgrades the file; the only one that writes and checkpoints
        Reader, ///< opened read-only: can neither write nor make the file
    };
    enum class FileState {
        Missing, ///< or empty: a new journal may be made
        Ours, ///< a journal of this version
        Older, ///< of a former version: can be read, and is upgraded by whoever writes
        Damaged, ///< not a database, or one that fails its own check
        Newer, ///< made by a newer version of this program
        Foreign, ///< a database of something else, or a journal with parts that are not ours
    };

    enum class Inspection {
        Quick, ///< what the file says it is
        AfterCrashThorough, ///< and every page, when the last end was not a clean one
    };

    JournalDatabase() = default;
    ~JournalDatabase();
    JournalDatabase(const JournalDatabase &) = delete;
    JournalDatabase &operator=(const JournalDatabase &) = delete;

    /// Looks read-only at what the file is. Nothing is changed.
    [[nodiscard]] static FileState inspect(const QString &file, Inspection inspection);

    [[nodiscard]] Status
    open(const QString &file, Role role, std::chrono::milliseconds busyTimeout);
    void close();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    /// Another file has taken the name since: a damaged one was set aside. Told as far as the file
    /// system knows when a file was made.
    [[nodiscard]] bool isReplaced() const;

    [[nodiscard]] QSqlDatabase &connection() { return m_database; }
    /// A prepared statement; an Error text is in lastError() of the query when it could not be.
    [[nodiscard]] QSqlQuery prepared(const QString &sql);

    /// Of the file as it is now: a reader may have opened it before it was upgraded.
    [[nodiscard]] int version();

    static constexpr int ApplicationId = 0x534D4A4C; ///< "SMJL"

private:
    [[nodiscard]] std::optional<QSqlError> applyPragmas(Role role, std::chrono::milliseconds busy);

    QSqlDatabase m_database;
    QString m_name;
    QString m_file;
    QDateTime m_made; ///< the file that is open
};

/// First column of the first row; invalid when there is none.
[[nodiscard]] QVariant scalar(QSqlDatabase &connection, const QString &sql);

} // namespace smartup
