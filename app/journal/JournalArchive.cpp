#include "app/journal/JournalArchive.h"

#include "app/journal/ArchiveChain.h"
#include "app/journal/ArchiveShelf.h"
#include "app/journal/ScopedConnection.h"
#include "app/journal/SqlRun.h"
#include "app/platform/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUrl>

#include <algorithm>
#include <array>

namespace smartup {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int CallsAtOnce = 200;
constexpr auto BusyTimeout = 5s;

QString say(const char *text)
{
    return QCoreApplication::translate("Journal", text);
}

Error archiveError(const char *text, const QString &file, const QString &raw = {})
{
    return { ErrorOrigin::Storage,
             say(text).arg(file),
             say(QT_TRANSLATE_NOOP("Journal", "Nothing was taken out of the exchange log.")),
             raw,
             {} };
}

struct Table
{
    QLatin1StringView name;
    QLatin1StringView key; ///< by which its rows are found again, when all is compared
    QLatin1StringView
        ofCalls; ///< its rows that belong to the wanted calls ?1 to ?2, in the journal
};

/// What belongs to calls, in the order in which it may be written.
constexpr std::array<Table, 6> CallTables { {
    { "call"_L1, "id"_L1,
      "SELECT t.* FROM wanted w CROSS JOIN src.call t ON t.id = w.id WHERE w.seq > ? AND w.seq <= "
      "?"_L1 },
    { "document"_L1, "id"_L1,
      "SELECT t.* FROM wanted w CROSS JOIN src.call c ON c.id = w.id CROSS JOIN src.document t ON "
      "t.id BETWEEN c.first_document AND c.last_document WHERE w.seq > ? AND w.seq <= ?"_L1 },
    { "body"_L1, "call"_L1,
      "SELECT t.* FROM wanted w CROSS JOIN src.body t ON t.call = w.id WHERE w.seq > ? AND w.seq "
      "<= ?"_L1 },
    { "call_settings"_L1, "call"_L1,
      "SELECT t.* FROM wanted w CROSS JOIN src.call_settings t ON t.call = w.id WHERE w.seq > ? "
      "AND w.seq <= ?"_L1 },
    { "remark"_L1, "id"_L1,
      "SELECT t.* FROM wanted w CROSS JOIN src.remark t ON t.call = w.id WHERE w.seq > ? AND w.seq "
      "<= ?"_L1 },
    { "attempt"_L1, "document"_L1,
      "SELECT t.* FROM wanted w CROSS JOIN src.call c ON c.id = w.id CROSS JOIN src.attempt t ON "
      "t.document BETWEEN c.first_document AND c.last_document WHERE w.seq > ? AND w.seq <= ?"_L1 },
} };

/// What the rows above mention: once, when all of them are there. The runs were written first.
constexpr std::array<QLatin1StringView, 5> Mentioned {
    "INSERT INTO settings_revision SELECT * FROM src.settings_revision WHERE id IN (SELECT "
    "revision "
    "FROM call_settings)"_L1,
    "INSERT INTO client SELECT * FROM src.client WHERE id IN (SELECT client FROM document)"_L1,
    "INSERT INTO term SELECT * FROM src.term WHERE id IN ("
    "SELECT subject FROM document UNION SELECT organisation FROM document "
    "UNION SELECT outcome FROM document UNION SELECT origin FROM document "
    "UNION SELECT status FROM document UNION SELECT warehouse FROM document "
    "UNION SELECT error_code FROM document UNION SELECT message FROM document "
    "UNION SELECT rule FROM document UNION SELECT profile FROM call "
    "UNION SELECT organisation FROM call UNION SELECT subject FROM call "
    "UNION SELECT verb FROM call UNION SELECT url FROM call UNION SELECT outcome FROM call "
    "UNION SELECT origin FROM call UNION SELECT error_code FROM call "
    "UNION SELECT message FROM call UNION SELECT profile FROM run "
    "UNION SELECT organisation FROM run UNION SELECT subject FROM run "
    "UNION SELECT verb FROM run UNION SELECT outcome FROM run)"_L1,
    "INSERT INTO counter SELECT c.at_ms / 3600000 AS h, c.profile AS p, d.subject AS s, "
    "d.outcome AS o, sum(d.position >= 0), sum(d.position < 0) FROM call c CROSS JOIN document d "
    "ON d.id BETWEEN c.first_document AND c.last_document GROUP BY h, p, s, o"_L1,
    "INSERT INTO gap SELECT before + 1, first_document - 1 FROM (SELECT first_document, "
    "lag(last_document) OVER (ORDER BY first_document) AS before FROM call) WHERE before + 1 < "
    "first_document"_L1,
};

/// How many rows the journal has, and how many of them are found again, equal in every column. Two
/// tables hold the same rows when all are, and there are no others.
QString sameRows(const Table &table, const QStringList &columns)
{
    QStringList equal;
    for (const QString &column : columns) {
        equal.append(u"t.%1 IS m.%1"_s.arg(column));
    }
    return u"SELECT count(*), count(m.%3) FROM (%1) t LEFT JOIN main.%2 m ON m.%3 = t.%3 AND %4"_s
        .arg(table.ofCalls, table.name, table.key, equal.join(u" AND "_s));
}

/// One archive under way, in a file of another name.
class ArchiveWriter
{
public:
    ArchiveWriter(QString journal,
                  QString part,
                  QDate month,
                  std::function<bool()> isCancelled,
                  KeepingProgress progressed)
        : m_journal(std::move(journal))
        , m_part(std::move(part))
        , m_from(month.startOfDay(Qt::UTC).toMSecsSinceEpoch())
        , m_until(month.addMonths(1).startOfDay(Qt::UTC).toMSecsSinceEpoch())
        , m_isCancelled(std::move(isCancelled))
        , m_progressed(std::move(progressed))
    {
    }

    /// False when somebody has cancelled it. Throws SqlFailure.
    [[nodiscard]] bool write(ArchiveReport &report)
    {
        JournalDatabase target;
        const auto forget = qScopeGuard([this] { m_connection = nullptr; });
        const Status made = target.open(m_part, JournalDatabase::Role::Writer, BusyTimeout);
        if (!made) {
            throw SqlFailure { QSqlError(made.error().raw, {}) };
        }
        m_connection = &target.connection();
        attach();
        bool isDone = m_calls > 0 && copy();
        if (isDone) {
            // A file without a WAL can be read from a folder that cannot be written; and it is the
            // file itself that is compared. Only of this one: the journal is attached, too.
            run(u"PRAGMA main.wal_checkpoint(TRUNCATE)"_s);
            run(u"PRAGMA main.journal_mode = DELETE"_s);
            isDone = isTheSame();
        }
        if (isDone) {
            report.calls = m_calls;
            report.documents = number(u"SELECT count(*) FROM main.document"_s);
        }
        run(u"DETACH src"_s);
        return isDone;
    }

    /// What an archive that was not finished says.
    [[nodiscard]] const char *reason() const
    {
        if (m_isDifferent) {
            return QT_TRANSLATE_NOOP("Journal", "The archive %1 differs from the exchange log.");
        }
        return m_calls == 0
            ? QT_TRANSLATE_NOOP("Journal",
                                "The exchange log has nothing of this month, there is no archive "
                                "%1.")
            : QT_TRANSLATE_NOOP("Journal", "The archive %1 was not finished: cancelled.");
    }

private:
    void run(const QString &sql) { runSql(*m_connection, sql); }
    [[nodiscard]] qint64 number(const QString &sql)
    {
        return scalar(*m_connection, sql).toLongLong();
    }

    void attach()
    {
        QUrl source = QUrl::fromLocalFile(QFileInfo(m_journal).absoluteFilePath());
        source.setQuery(u"mode=ro"_s); // whatever happens here, the journal cannot be written
        QSqlQuery query(*m_connection);
        query.prepare(u"ATTACH ? AS src"_s);
        runSql(query, { source.toString(QUrl::FullyEncoded) });
        run(u"CREATE TEMP TABLE wanted (seq INTEGER PRIMARY KEY, id INTEGER NOT NULL)"_s);
        query = QSqlQuery(*m_connection);
        query.prepare(u"INSERT INTO wanted (id) SELECT id FROM src.call WHERE at_ms >= ? AND "
                      "at_ms < ? ORDER BY first_document"_s);
        runSql(query, { m_from, m_until });
        m_calls = number(u"SELECT count(*) FROM wanted"_s);
    }

    /// The calls are copied once, and compared once for each table.
    void tell(qint64 from)
    {
        m_done += std::min<qint64>(CallsAtOnce, m_calls - from);
        if (m_progressed) {
            m_progressed(m_done, m_calls * (1 + static_cast<qint64>(CallTables.size())));
        }
    }

    [[nodiscard]] bool copy()
    {
        {
            WriteTransaction transaction(*m_connection);
            run(u"INSERT INTO run SELECT * FROM src.run WHERE id IN (SELECT run FROM wanted w "
                u"CROSS "
                "JOIN src.call c ON c.id = w.id)"_s);
            transaction.commit();
        }
        for (qint64 from = 0; from < m_calls; from += CallsAtOnce) {
            if (m_isCancelled()) {
                return false;
            }
            WriteTransaction transaction(*m_connection);
            for (const Table &table : CallTables) {
                QSqlQuery query(*m_connection);
                query.prepare(u"INSERT INTO main.%1 %2"_s.arg(table.name, table.ofCalls));
                runSql(query, { from, from + CallsAtOnce });
            }
            transaction.commit();
            tell(from);
        }
        WriteTransaction transaction(*m_connection);
        for (const QLatin1StringView sql : Mentioned) {
            run(sql);
        }
        archiveChain(*m_connection, m_until);
        transaction.commit();
        return true;
    }

    [[nodiscard]] bool isTheSame()
    {
        m_isDifferent = number(u"SELECT count(*) FROM main.call"_s) != m_calls
            || scalar(*m_connection, u"PRAGMA main.integrity_check(1)"_s).toString() != "ok"_L1;
        for (const Table &table : CallTables) {
            const QString sql = sameRows(table, columnsOf(table.name));
            qint64 rows = 0;
            qint64 same = 0;
            for (qint64 from = 0; from < m_calls && !m_isDifferent; from += CallsAtOnce) {
                if (m_isCancelled()) {
                    return false;
                }
                QSqlQuery query(*m_connection);
                query.prepare(sql);
                runSql(query, { from, from + CallsAtOnce });
                if (query.next()) {
                    rows += query.value(0).toLongLong();
                    same += query.value(1).toLongLong();
                }
                tell(from);
            }
            m_isDifferent = m_isDifferent || same != rows
                || same != number(u"SELECT count(*) FROM main.%1"_s.arg(table.name));
        }
        return !m_isDifferent;
    }

    [[nodiscard]] QStringList columnsOf(QLatin1StringView table)
    {
        QSqlQuery query(*m_connection);
        QStringList columns;
        if (query.exec(u"SELECT name FROM pragma_table_info('%1', 'main')"_s.arg(table))) {
            while (query.next()) {
                columns.append(u'"' + query.value(0).toString() + u'"');
            }
        }
        return columns;
    }

    QString m_journal;
    QString m_part;
    qint64 m_from = 0;
    qint64 m_until = 0;
    std::function<bool()> m_isCancelled;
    KeepingProgress m_progressed;
    qint64 m_done = 0; ///< calls, each counted for every time it is looked at
    QSqlDatabase *m_connection = nullptr; ///< while it is written
    qint64 m_calls = 0;
    bool m_isDifferent = false;
};

void removeFile(const QString &file)
{
    for (const QLatin1StringView end : { ""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1 }) {
        QFile::remove(file + end);
    }
}

/// What an archive that was broken off left behind is begun anew.
bool makeEmpty(const QString &part)
{
    removeFile(part);
    QDir().mkpath(QFileInfo(part).absolutePath());
    QFile file(part);
    return file.open(QIODevice::ReadWrite | QIODevice::NewOnly,
                     QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

Result<ArchiveReport> archiveMonth(const QString &journal,
                                   const QString &folder,
                                   QDate month,
                                   const std::function<bool()> &isCancelled,
                                   const KeepingProgress &progressed)
{
    ArchiveReport report;
    report.file = archiveFile(folder, month);
    if (QFileInfo::exists(report.file)) {
        return archiveError(QT_TRANSLATE_NOOP("Journal", "This month has an archive already: %1."),
                            report.file);
    }
    if (JournalDatabase::inspect(journal, JournalDatabase::Inspection::Quick)
        != JournalDatabase::FileState::Ours) {
        return journalError(StorageTrouble::Other, journal, {});
    }
    const QString part = report.file + ".part"_L1;
    if (!makeEmpty(part)) {
        return archiveError(QT_TRANSLATE_NOOP("Journal", "The archive %1 cannot be written."),
                            report.file);
    }
    ArchiveWriter writer(journal, part, month, isCancelled, progressed);
    try {
        if (!writer.write(report)) {
            removeFile(part);
            return archiveError(writer.reason(), report.file);
        }
    } catch (const SqlFailure &failure) {
        removeFile(part);
        return archiveError(QT_TRANSLATE_NOOP("Journal", "The archive %1 cannot be written."),
                            report.file, failure.error.text());
    }
    report.bytes = QFileInfo(part).size();
    QFile::setPermissions(part, QFile::ReadOwner);
    const Status placed = renameDurably(part, report.file);
    return placed ? Result<ArchiveReport>(report) : Result<ArchiveReport>(placed.error());
}

} // namespace smartup
