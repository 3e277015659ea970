#include "app/sandbox/SandboxDatabase.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlError>
#include <QUuid>

#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Marks the file as ours: "SmDS".
constexpr int ApplicationId = 0x536d4453;
constexpr int SchemaVersion = 1;

Error storageError(const QString &text, const QString &raw)
{
    return { ErrorOrigin::Storage, text, {}, raw, {} };
}

Error cannotOpen(const QString &file, const QString &raw)
{
    return storageError(
        QCoreApplication::translate("Sandbox", "The sandbox file “%1” cannot be opened.").arg(file),
        raw);
}

/// Statements end with a semicolon at the end of a line; comments may hold semicolons.
QStringList statementsOf(const QString &script)
{
    QString bare;
    for (const QString &line : script.split(u'\n')) {
        bare +=
            QStringView(line).left(line.indexOf("--"_L1) < 0 ? line.size() : line.indexOf("--"_L1));
        bare += u'\n';
    }
    QStringList statements;
    for (const QString &statement : bare.split(u';')) {
        if (!statement.trimmed().isEmpty()) {
            statements.append(statement.trimmed());
        }
    }
    return statements;
}

bool isNullText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isNull();
}

} // namespace

SandboxDatabase::SandboxDatabase()
    : m_connection(u"sandbox-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

SandboxDatabase::~SandboxDatabase()
{
    m_statements.clear();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Error SandboxDatabase::isDamaged(const QString &file, const QString &raw)
{
    return storageError(QCoreApplication::translate("Sandbox",
                                                    "The file “%1” is damaged, or is no sandbox. "
                                                    "It was left as it is: choose another file.")
                            .arg(file),
                        raw);
}

Status SandboxDatabase::open(const QString &file, bool fresh)
{
    if (file != ":memory:"_L1) {
        // Ids and codes are kept in memory too: two sandboxes on one file would contradict each other.
        m_lock = std::make_unique<ProgramLock>(file + ".lock"_L1);
        if (!m_lock->tryLock() && m_lock->error() == QLockFile::LockFailedError) {
            return storageError(QCoreApplication::translate(
                                    "Sandbox", "The file “%1” is in use by another sandbox.")
                                    .arg(file),
                                {});
        }
    }
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(file);
    if (!m_database.open()) {
        return cannotOpen(file, m_database.lastError().text());
    }
    const FileState state = look();
    if (hasFailed()) {
        return isDamaged(file, takeFailure());
    }
    m_statements.clear();
    switch (state) {
    case FileState::Empty:
        return createTables();
    case FileState::Foreign:
        return storageError(
            QCoreApplication::translate("Sandbox", "The file “%1” is not a sandbox.").arg(file),
            {});
    case FileState::OtherVersion:
        if (fresh) {
            return beginAnew(file);
        }
        return storageError(
            QCoreApplication::translate(
                "Sandbox", "The sandbox file “%1” was made by another version. Begin anew.")
                .arg(file),
            {});
    case FileState::Unfinished:
        return beginAnew(file);
    case FileState::Complete:
        return fresh ? beginAnew(file) : keepOn();
    }
    Q_UNREACHABLE();
}

SandboxDatabase::FileState SandboxDatabase::look()
{
    const auto number = [this](const QString &sql) {
        QSqlQuery &query = run(sql);
        const int value = query.next() ? query.value(0).toInt() : -1;
        query.finish(); // a statement under way is a transaction: no journal mode can be set in it
        return value;
    };
    if (number(u"SELECT count(*) FROM sqlite_schema"_s) == 0) {
        return FileState::Empty;
    }
    if (number(u"PRAGMA application_id"_s) != ApplicationId) {
        return FileState::Foreign;
    }
    if (number(u"PRAGMA user_version"_s) != SchemaVersion) {
        return FileState::OtherVersion;
    }
    return mark(SampleMark).isEmpty() ? FileState::Unfinished : FileState::Complete;
}

Status SandboxDatabase::keepOn()
{
    run(u"PRAGMA journal_mode = WAL"_s);
    run(u"PRAGMA synchronous = FULL"_s);
    m_statements.clear();
    return Done {};
}

Status SandboxDatabase::beginAnew(const QString &file)
{
    m_database.close();
    for (const QLatin1StringView suffix : { ""_L1, "-wal"_L1, "-shm"_L1 }) {
        QFile::remove(file + suffix);
    }
    if (!m_database.open()) {
        return cannotOpen(file, m_database.lastError().text());
    }
    return createTables();
}
Status SandboxDatabase::createTables()
{
    QFile script(u":/sql/sandbox.sql"_s);
    if (!script.open(QIODevice::ReadOnly)) {
        qFatal("sql/sandbox.sql is not among the resources");
    }
    run(u"PRAGMA journal_mode = WAL"_s);
    run(u"PRAGMA synchronous = FULL"_s);
    run(u"PRAGMA application_id = %1"_s.arg(ApplicationId));
    run(u"PRAGMA user_version = %1"_s.arg(SchemaVersion));
    for (const QString &statement : statementsOf(QString::fromUtf8(script.readAll()))) {
        run(statement);
    }
    m_statements.clear();
    if (const QString failure = takeFailure(); !failure.isEmpty()) {
        return storageError(
            QCoreApplication::translate("Sandbox", "The tables of the sandbox cannot be made."),
            failure);
    }
    return Done {};
}

QSqlQuery &SandboxDatabase::run(const QString &sql, const QVariantList &values)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql)) {
            m_failure = query.lastError().text();
        }
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (qsizetype i = 0; i < values.size(); ++i) {
        // A null QString would be bound as NULL; here "none" is an empty text.
        query.bindValue(static_cast<int>(i),
                        isNullText(values.at(i)) ? QVariant(u""_s) : values.at(i));
    }
    if (!query.exec()) {
        m_failure = query.lastError().text();
    }
    return query;
}

QString SandboxDatabase::takeFailure()
{
    return std::exchange(m_failure, {});
}

void SandboxDatabase::beginBulk()
{
    run(u"PRAGMA synchronous = OFF"_s);
    QStringList names;
    QSqlQuery &indexes = run(u"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND "
                             "tbl_name = 'document' AND sql IS NOT NULL"_s);
    while (indexes.next()) {
        names.append(indexes.value(0).toString());
        m_laidAside.append(indexes.value(1).toString());
    }
    for (const QString &name : std::as_const(names)) {
        run(u"DROP INDEX "_s + name);
    }
}

bool SandboxDatabase::endBulk()
{
    for (const QString &statement : std::exchange(m_laidAside, {})) {
        run(statement);
    }
    // Without counts SQLite prefers a range of days to the one document with an external id.
    run(u"ANALYZE"_s);
    run(u"PRAGMA synchronous = FULL"_s);
    run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).finish();
    return m_failure.isEmpty();
}

QString SandboxDatabase::mark(const QString &key)
{
    QSqlQuery &query = run(u"SELECT value FROM meta WHERE key = ?"_s, { key });
    QString value = query.next() ? query.value(0).toString() : QString();
    query.finish();
    return value;
}

void SandboxDatabase::setMark(const QString &key, const QString &value)
{
    run(u"INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = "
        "excluded.value"_s,
        { key, value });
}

} // namespace smartup
