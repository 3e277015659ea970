#include "app/exchange/CoverageStore.h"

#include "app/platform/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One row a day; moments are ISO 8601 in UTC, days ISO, so that they sort as they are.
constexpr auto Schema =
    u"CREATE TABLE IF NOT EXISTS fetched_day (scope TEXT NOT NULL, subject TEXT NOT NULL, "
    "day TEXT NOT NULL, rows INTEGER NOT NULL, fetched_at TEXT NOT NULL, "
    "day_range INTEGER NOT NULL, PRIMARY KEY (scope, subject, day)) STRICT, WITHOUT ROWID";

Error storageError(const QString &file, const QString &raw)
{
    return { ErrorOrigin::Storage,
             QCoreApplication::translate("CoverageStore",
                                         "The record of exported days (%1) cannot be used.")
                 .arg(file),
             {},
             raw,
             {} };
}

/// Open for one call.
class CoverageFile
{
public:
    explicit CoverageFile(const QString &path)
        : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
        , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    }
    ~CoverageFile()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    CoverageFile(const CoverageFile &) = delete;
    CoverageFile &operator=(const CoverageFile &) = delete;

    /// Before there is anything in it: only its owner may read it. Files of former versions were open to all.
    [[nodiscard]] bool open()
    {
        m_trouble = makePrivate(m_database.databaseName());
        return m_trouble.isEmpty() && m_database.open()
            && QSqlQuery(m_database).exec(QString::fromUtf16(Schema));
    }
    /// Why it could not be opened, or what went wrong since.
    [[nodiscard]] QString trouble() const
    {
        return m_trouble.isEmpty() ? m_database.lastError().text() : m_trouble;
    }
    [[nodiscard]] QSqlDatabase &database() { return m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
    QString m_trouble;
};

bool writeDays(QSqlDatabase &database, const QString &scope, const QList<FetchedDay> &days)
{
    QSqlQuery query(database);
    if (!query.prepare(
            u"INSERT INTO fetched_day (scope, subject, day, rows, fetched_at, day_range) VALUES "
            "(?, ?, ?, ?, ?, ?) ON CONFLICT (scope, subject, day) DO UPDATE SET rows = "
            "excluded.rows, fetched_at = excluded.fetched_at, day_range = excluded.day_range"_s)) {
        return false;
    }
    for (const FetchedDay &day : days) {
        const QVariantList values { scope,
                                    day.subject,
                                    day.day.toString(Qt::ISODate),
                                    day.rows,
                                    day.fetchedAt.toUTC().toString(Qt::ISODate),
                                    day.dayRange };
        for (int i = 0; i < values.size(); ++i) {
            query.bindValue(i, values.at(i));
        }
        if (!query.exec()) {
            return false;
        }
    }
    return true;
}

} // namespace

CoverageStore::CoverageStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString CoverageStore::filePath() const
{
    return QDir(m_folder).filePath(u"coverage.sqlite"_s);
}

Status CoverageStore::record(const QString &scope, const QList<FetchedDay> &days) const
{
    QDir().mkpath(m_folder);
    CoverageFile file(filePath());
    const bool isWritten = file.open() && file.database().transaction()
        && writeDays(file.database(), scope, days) && file.database().commit();
    if (!isWritten) {
        return storageError(filePath(), file.trouble());
    }
    return Done {};
}

Result<QList<FetchedDay>> CoverageStore::load(const QString &scope, QDate since) const
{
    QList<FetchedDay> days;
    if (!QFile::exists(filePath())) {
        return days;
    }
    CoverageFile file(filePath());
    if (!file.open()) {
        return storageError(filePath(), file.trouble());
    }
    QSqlQuery query(file.database());
    const bool isPrepared =
        query.prepare(u"SELECT subject, day, rows, fetched_at, day_range FROM fetched_day WHERE "
                      "scope = ? AND day >= ? ORDER BY subject, day"_s);
    query.bindValue(0, scope);
    query.bindValue(1, since.toString(Qt::ISODate));
    if (!isPrepared || !query.exec()) {
        return storageError(filePath(), query.lastError().text());
    }
    while (query.next()) {
        days.append({ query.value(0).toString(),
                      QDate::fromString(query.value(1).toString(), Qt::ISODate),
                      query.value(2).toLongLong(),
                      QDateTime::fromString(query.value(3).toString(), Qt::ISODate),
                      query.value(4).toInt() });
    }
    return days;
}

} // namespace smartup
