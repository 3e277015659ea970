#include "app/journal/JournalDatabase.h"

#include "app/journal/JournalSchema.h"
#include "app/journal/ScopedConnection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Journal", text);
}

struct TroubleRow
{
    StorageTrouble trouble;
    const char *text;
    const char *remedy;
};

constexpr std::array<TroubleRow, 4> Troubles { {
    { StorageTrouble::Busy,
      QT_TRANSLATE_NOOP("Journal", "The exchange log is being written by another program: %1."),
      QT_TRANSLATE_NOOP("Journal",
                        "Close the other program. What happens meanwhile waits and is not lost.") },
    { StorageTrouble::Full,
      QT_TRANSLATE_NOOP("Journal", "The disk is full, the exchange log cannot be written: %1."),
      QT_TRANSLATE_NOOP(
          "Journal", "Make room on the disk. What happens meanwhile waits and is stored then.") },
    { StorageTrouble::Damaged, QT_TRANSLATE_NOOP("Journal", "The exchange log is damaged: %1."),
      QT_TRANSLATE_NOOP("Journal",
                        "If it is the program's own log, start the program again: it saves what "
                        "can be read. Nothing is done to any other file: look for a copy of it "
                        "that is sound.") },
    { StorageTrouble::Other,
      QT_TRANSLATE_NOOP("Journal", "The exchange log cannot be read or written: %1."),
      QT_TRANSLATE_NOOP("Journal", "Look at the disk and at the rights of the file.") },
} };

struct Pragma
{
    QLatin1StringView name;
    QLatin1StringView value; ///< as it is set and as it must read back
};

// Order matters: size and vacuum of the pages only before there are any, and before WAL.
constexpr std::array<Pragma, 2> CreationPragmas { {
    { "page_size"_L1, "4096"_L1 }, { "auto_vacuum"_L1, "2"_L1 }, // incremental
} };

constexpr std::array<Pragma, 7> CommonPragmas { {
    { "foreign_keys"_L1, "1"_L1 },
    { "trusted_schema"_L1, "0"_L1 },
    { "cell_size_check"_L1, "1"_L1 },
    { "mmap_size"_L1, "0"_L1 },
    { "temp_store"_L1, "2"_L1 }, // memory
    { "synchronous"_L1, "2"_L1 }, // FULL: NORMAL loses acknowledged commits at a power cut
    { "secure_delete"_L1, "1"_L1 },
} };

constexpr std::array<Pragma, 3> WriterPragmas { {
    { "journal_mode"_L1, "wal"_L1 },
    { "journal_size_limit"_L1, "67108864"_L1 },
    { "wal_autocheckpoint"_L1, "1000"_L1 },
} };

constexpr std::array<Pragma, 2> ReaderPragmas { {
    { "wal_autocheckpoint"_L1, "0"_L1 },
    { "query_only"_L1, "1"_L1 },
} };

QSqlError pragmaError(const Pragma &pragma, const QString &found)
{
    return QSqlError(u"PRAGMA %1 is %2, not %3"_s.arg(pragma.name, found, pragma.value), {},
                     QSqlError::ConnectionError, {});
}

template <std::size_t N>
std::optional<QSqlError> setPragmas(QSqlDatabase &connection, const std::array<Pragma, N> &pragmas)
{
    for (const Pragma &pragma : pragmas) {
        QSqlQuery query(connection);
        if (!query.exec(u"PRAGMA %1 = %2"_s.arg(pragma.name, pragma.value))) {
            return query.lastError();
        }
        query.finish();
        // The setting alone says nothing: a file system may refuse WAL, a build may know no pragma.
        const QVariant found = scalar(connection, u"PRAGMA %1"_s.arg(pragma.name));
        // Some pragmas have no form that reads (mmap_size of a build without mmap): not set either.
        if (found.isValid() && found.toString() != pragma.value) {
            return pragmaError(pragma, found.toString());
        }
        if (!found.isValid() && pragma.name != "mmap_size"_L1) {
            return pragmaError(pragma, {});
        }
    }
    return std::nullopt;
}

bool wasLeftOpen(const QString &file)
{
    return QFileInfo(file + "-wal"_L1).size() > 0;
}

} // namespace

QVariant scalar(QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    return query.exec(sql) && query.next() ? query.value(0) : QVariant();
}

StorageTrouble troubleOf(const QSqlError &error)
{
    // QSQLITE hands out extended codes; the low byte is the kind.
    switch (error.nativeErrorCode().toInt() & 0xFF) {
    case 5: // BUSY
    case 6: // LOCKED
        return StorageTrouble::Busy;
    case 13: // FULL
        return StorageTrouble::Full;
    case 11: // CORRUPT
    case 26: // NOTADB
        return StorageTrouble::Damaged;
    default:
        return StorageTrouble::Other;
    }
}

Error journalError(StorageTrouble trouble, const QString &file, const QString &raw)
{
    const auto row = std::ranges::find(Troubles, trouble, &TroubleRow::trouble);
    return { ErrorOrigin::Storage, say(row->text).arg(file), say(row->remedy), raw, {} };
}

Error ownJournalError(StorageTrouble trouble, const QString &file, const QString &raw)
{
    Error error = journalError(trouble, file, raw);
    if (trouble == StorageTrouble::Damaged) {
        error.remedy =
            say(QT_TRANSLATE_NOOP("Journal",
                                  "Start the program again: it sets the damaged file aside and "
                                  "begins a new log."));
    }
    return error;
}

JournalDatabase::~JournalDatabase()
{
    close();
}

JournalDatabase::FileState JournalDatabase::inspect(const QString &file, Inspection inspection)
{
    if (QFileInfo(file).size() == 0) {
        return FileState::Missing;
    }
    // Read-only: opening for writing would already roll a foreign journal back or forward.
    ScopedConnection look(file, u"QSQLITE_OPEN_READONLY"_s);
    const QVariant id = scalar(look.connection, u"PRAGMA application_id"_s);
    const QVariant version = scalar(look.connection, u"PRAGMA user_version"_s);
    if (!look.isOpen || !id.isValid() || !version.isValid()) {
        return FileState::Damaged;
    }
    if (id.toInt() == 0 && version.toInt() == 0
        && scalar(look.connection, u"SELECT count(*) FROM sqlite_master"_s).toInt() == 0) {
        return FileState::Missing; // made, and not filled before the power went
    }
    if (id.toInt() != ApplicationId) {
        return FileState::Foreign;
    }
    if (version.toInt() > journalschema::Version) {
        return FileState::Newer;
    }
    // After a clean end the check would cost minutes at ten million rows and find nothing.
    if (inspection == Inspection::AfterCrashThorough && wasLeftOpen(file)
        && scalar(look.connection, u"PRAGMA quick_check(1)"_s).toString() != "ok"_L1) {
        return FileState::Damaged;
    }
    const QString schema = journalschema::textOf(look.connection);
    if (schema.isEmpty()) {
        return FileState::Damaged;
    }
    // A trigger or a view that is not ours would run with our rights.
    if (schema != journalschema::expectedText(version.toInt())) {
        return FileState::Foreign;
    }
    return version.toInt() == journalschema::Version ? FileState::Ours : FileState::Older;
}

Status JournalDatabase::open(const QString &file, Role role, std::chrono::milliseconds busyTimeout)
{
    close();
    m_name = u"journal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(file);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count());
    // With names as URIs a writer can attach a database that it cannot write.
    options += role == Role::Reader ? u";QSQLITE_OPEN_READONLY"_s : u";QSQLITE_OPEN_URI"_s;
    m_database.setConnectOptions(options);
    std::optional<QSqlError> failure;
    if (!m_database.open()) {
        failure = m_database.lastError();
    } else {
        failure = applyPragmas(role, busyTimeout);
    }
    if (!failure && role == Role::Writer) {
        failure = journalschema::upgrade(m_database, ApplicationId);
    }
    if (failure) {
        close();
        return journalError(troubleOf(*failure), file, failure->text());
    }
    m_file = file;
    m_made = QFileInfo(file).birthTime();
    return Done {};
}

std::optional<QSqlError> JournalDatabase::applyPragmas(Role role, std::chrono::milliseconds busy)
{
    const QVariant timeout = scalar(m_database, u"PRAGMA busy_timeout"_s);
    if (timeout.toLongLong() != busy.count()) {
        return QSqlError(u"PRAGMA busy_timeout is %1"_s.arg(timeout.toString()), {});
    }
    const bool isNew = scalar(m_database, u"PRAGMA page_count"_s).toInt() == 0;
    std::optional<QSqlError> failure;
    if (role == Role::Writer && isNew) {
        failure = setPragmas(m_database, CreationPragmas);
    }
    if (!failure) {
        failure = role == Role::Writer ? setPragmas(m_database, WriterPragmas)
                                       : setPragmas(m_database, ReaderPragmas);
    }
    return failure ? failure : setPragmas(m_database, CommonPragmas);
}

bool JournalDatabase::isReplaced() const
{
    if (!m_database.isOpen() || !m_made.isValid()) {
        return false;
    }
    const QDateTime made = QFileInfo(m_file).birthTime();
    return made.isValid() && made != m_made;
}

int JournalDatabase::version()
{
    return scalar(m_database, u"PRAGMA user_version"_s).toInt();
}

void JournalDatabase::close()
{
    if (m_name.isEmpty()) {
        return;
    }
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

QSqlQuery JournalDatabase::prepared(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(sql);
    return query;
}

} // namespace smartup
