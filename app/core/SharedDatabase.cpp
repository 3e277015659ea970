#include "app/core/SharedDatabase.h"

#include "app/platform/DurableFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int SchemaVersion = 1;

/// Set and read back: a file system or a build may refuse one silently.
struct Pragma
{
    QLatin1StringView name;
    QLatin1StringView value;
};
constexpr Pragma Pragmas[] = {
    { "journal_mode"_L1, "truncate"_L1 },
    { "synchronous"_L1, "3"_L1 }, // EXTRA: the end of the journal is synced, too
    { "foreign_keys"_L1, "1"_L1 },
    { "trusted_schema"_L1, "0"_L1 },
    { "cell_size_check"_L1, "1"_L1 },
};

/// QSQLITE hands out extended codes; the low byte is the kind.
bool isDamage(int code)
{
    constexpr int corrupt = 11;
    constexpr int notADatabase = 26;
    return (code & 0xFF) == corrupt || (code & 0xFF) == notADatabase;
}

} // namespace

SharedDatabase::SharedDatabase(QString file, QString schema)
    : m_file(std::move(file))
    , m_schema(std::move(schema))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

SharedDatabase::~SharedDatabase()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Error SharedDatabase::error(const QString &raw) const
{
    return { ErrorOrigin::Storage,
             QCoreApplication::translate("SharedDatabase", "The file %1 cannot be read or written.")
                 .arg(m_file),
             QCoreApplication::translate(
                 "SharedDatabase", "Make room on the disk, or look at the rights of the file."),
             raw,
             {} };
}

/// Before there is anything in it: only its owner may read it.
Status SharedDatabase::makeFile() const
{
    const QString trouble = makePrivate(m_file);
    return trouble.isEmpty() ? Status(Done {}) : Status(error(trouble));
}

Status SharedDatabase::open()
{
    const QString folder = QFileInfo(m_file).absolutePath();
    QDir().mkpath(folder);
    if (Status made = makeFile(); !made) {
        return made;
    }
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(m_file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    Status prepared = prepare();
    if (!prepared && isDamage(m_failureCode)) {
        m_database.close();
        if (Status aside = setAside(); !aside) {
            return aside;
        }
        prepared = prepare();
    }
    if (!prepared) {
        m_database.close();
    }
    return prepared;
}

Status SharedDatabase::setAside()
{
    const QString name =
        m_file + ".damaged-"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    QFile file(m_file);
    if (!file.rename(name)) {
        return error(file.errorString());
    }
    m_failure.clear();
    m_failureCode = 0;
    return makeFile();
}

int SharedDatabase::number(const QString &sql)
{
    QSqlQuery query = run(sql);
    return query.next() ? query.value(0).toInt() : 0;
}

/// And reads them back: SQLite passes over what it cannot do.
Status SharedDatabase::setPragmas()
{
    for (const Pragma &pragma : Pragmas) {
        run(u"PRAGMA %1 = %2"_s.arg(pragma.name, pragma.value)).finish();
        QSqlQuery query = run(u"PRAGMA %1"_s.arg(pragma.name));
        if (m_failure.isEmpty() && (!query.next() || query.value(0).toString() != pragma.value)) {
            return error(u"PRAGMA %1"_s.arg(pragma.name));
        }
    }
    return Done {};
}

Status SharedDatabase::prepare()
{
    if (!m_database.open()) {
        return error(m_database.lastError().text());
    }
    if (Status set = setPragmas(); !set) {
        return set;
    }
    QFile schema(m_schema);
    if (!schema.open(QIODevice::ReadOnly)) {
        return error(schema.errorString());
    }
    const QStringList statements = QString::fromUtf8(schema.readAll()).split(u";\n"_s);
    bool isOurs = true;
    Status made = transaction([&] {
        const int version = number(u"PRAGMA user_version"_s);
        isOurs = version == SchemaVersion
            || (version == 0 && number(u"SELECT count(*) FROM sqlite_master"_s) == 0);
        if (!isOurs) {
            return false;
        }
        for (const QString &statement : statements) {
            const bool isWanted = version == 0 ? statement.contains("CREATE "_L1)
                                               : statement.contains(" IF NOT EXISTS "_L1);
            if (isWanted) {
                run(statement);
            }
        }
        if (version == 0) {
            run(u"PRAGMA user_version = %1"_s.arg(SchemaVersion));
        }
        return true;
    });
    if (!isOurs) {
        return Error { ErrorOrigin::Storage,
                       QCoreApplication::translate(
                           "SharedDatabase",
                           "The file %1 was made by another version of the program, or by another "
                           "program. It is left as it is.")
                           .arg(m_file),
                       QCoreApplication::translate("SharedDatabase",
                                                   "Update the program, or move the file away."),
                       {},
                       {} };
    }
    return made;
}

QSqlQuery SharedDatabase::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool isDone = query.prepare(sql);
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    isDone = isDone && query.exec();
    if (!isDone && m_failure.isEmpty()) {
        m_failure = query.lastError().text();
        m_failureCode = query.lastError().nativeErrorCode().toInt();
    }
    return query;
}

Status SharedDatabase::transaction(const std::function<bool()> &work)
{
    if (!m_failure.isEmpty()) {
        // From before: what was read for it may be wrong. Said once; the next one is tried again.
        return error(std::exchange(m_failure, {}));
    }
    run(u"BEGIN IMMEDIATE"_s);
    const bool isWanted = m_failure.isEmpty() && work();
    if (isWanted && m_failure.isEmpty()) {
        run(u"COMMIT"_s);
    }
    const QString failure = m_failure;
    if (!isWanted || !failure.isEmpty()) {
        QSqlQuery(m_database).exec(u"ROLLBACK"_s); // nothing is open when BEGIN failed
    }
    m_failure.clear();
    return failure.isEmpty() ? Status(Done {}) : Status(error(failure));
}

} // namespace smartup
