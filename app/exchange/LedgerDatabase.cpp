#include "app/exchange/LedgerDatabase.h"

#include "app/platform/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUuid>

#include <array>
#include <utility>
#include <zstd.h>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The outcomes of a large import fit into it.
constexpr qint64 ReserveBytes = 32LL * 1024 * 1024;
constexpr std::chrono::milliseconds WaitForTheOther { 5000 };
constexpr int Level = 3;
constexpr unsigned long long LargestPayload = 64ULL * 1024 * 1024;

using Pragma = std::pair<QLatin1StringView, QLatin1StringView>;

// Each is read back. Size and vacuum of the pages only count before there are
// any.
constexpr std::array<Pragma, 12> Pragmas { {
    { "page_size"_L1, "4096"_L1 },
    { "auto_vacuum"_L1, "2"_L1 }, // incremental
    { "journal_mode"_L1, "wal"_L1 },
    { "synchronous"_L1, "2"_L1 }, // FULL: an intent is on the disk when its commit has returned
    { "foreign_keys"_L1, "1"_L1 },
    { "trusted_schema"_L1, "0"_L1 },
    { "cell_size_check"_L1, "1"_L1 },
    { "mmap_size"_L1, "0"_L1 },
    { "temp_store"_L1, "2"_L1 }, // memory
    { "secure_delete"_L1, "1"_L1 },
    { "journal_size_limit"_L1, "67108864"_L1 },
    { "wal_autocheckpoint"_L1, "1000"_L1 },
} };

QString say(const char *text)
{
    return QCoreApplication::translate("ImportLedger", text);
}

/// Without the remarks.
QStringList statementsOf(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly)) {
        throw LedgerFailure { QSqlError(u"%1 is missing"_s.arg(resource), {}) };
    }
    QStringList statements;
    QString statement;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine());
        if (line.startsWith("--"_L1)) {
            continue;
        }
        statement += line;
        if (line.endsWith(";\n"_L1)) {
            statements.append(std::exchange(statement, {}).trimmed());
        }
    }
    return statements;
}

} // namespace

LedgerDatabase::LedgerDatabase(const QString &folder)
    : m_folder(folder)
{
}

LedgerDatabase::~LedgerDatabase()
{
    m_often.clear();
    m_database.close();
    m_database = {};
    if (!m_name.isEmpty()) {
        QSqlDatabase::removeDatabase(m_name);
    }
}

QString LedgerDatabase::file() const
{
    return QDir(m_folder).filePath(u"ledger.sqlite"_s);
}

Error LedgerDatabase::error(const QSqlError &error) const
{
    return { ErrorOrigin::Storage,
             say(QT_TRANSLATE_NOOP("ImportLedger",
                                   "The ledger of imports cannot be read or written: %1."))
                 .arg(file()),
             say(QT_TRANSLATE_NOOP("ImportLedger",
                                   "Make room on the disk, or look at the rights of the folder.")),
             error.text(),
             {} };
}

Status LedgerDatabase::open()
{
    if (isOpen()) {
        return Done {};
    }
    constexpr auto ownerOnly =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, ownerOnly)) {
        return error(QSqlError(u"the folder cannot be written"_s, {}));
    }
    if (m_name.isEmpty()) {
        m_name = u"imports-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        m_database.setDatabaseName(file());
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(WaitForTheOther.count()));
    }
    try {
        if (!m_database.open()) {
            throw LedgerFailure { m_database.lastError() };
        }
        prepare();
    } catch (const LedgerFailure &failure) {
        m_often.clear();
        m_database.close();
        return error(failure.error);
    }
    keepReserve();
    return Done {};
}

void LedgerDatabase::prepare()
{
    ProgramLock lock(file() + ".lock"_L1);
    if (!lock.tryLock(WaitForTheOther)) {
        throw LedgerFailure { QSqlError(u"the lock file cannot be made"_s, {}) };
    }
    for (const auto &[name, value] : Pragmas) {
        run(u"PRAGMA %1 = %2"_s.arg(name, value));
        QSqlQuery query = run(u"PRAGMA %1"_s.arg(name));
        // Some pragmas have no form that reads (mmap_size of a build without mmap).
        const bool isSaid = query.next();
        if (isSaid ? query.value(0).toString() != value : name != "mmap_size"_L1) {
            throw LedgerFailure { QSqlError(u"PRAGMA %1 is not %2"_s.arg(name, value), {}) };
        }
    }
    QSqlQuery version = run(u"PRAGMA user_version"_s);
    const int found = version.next() ? version.value(0).toInt() : -1;
    version.finish();
    switch (found) {
    case SchemaVersion:
        return;
    case 0:
        build({ u":/sql/imports.sql"_s });
        return;
    case 1:
        build({ u":/sql/imports-2.sql"_s, u":/sql/imports-3.sql"_s, u":/sql/imports-4.sql"_s,
                u":/sql/imports-5.sql"_s });
        return;
    case 2:
        build({ u":/sql/imports-3.sql"_s, u":/sql/imports-4.sql"_s, u":/sql/imports-5.sql"_s });
        return;
    case 3:
        build({ u":/sql/imports-4.sql"_s, u":/sql/imports-5.sql"_s });
        return;
    case 4:
        build({ u":/sql/imports-5.sql"_s });
        return;
    default:
        throw LedgerFailure { QSqlError(
            u"a ledger of version %1; this program knows version %2"_s.arg(found).arg(
                SchemaVersion),
            {}) };
    }
}

void LedgerDatabase::build(const QStringList &resources)
{
    QStringList statements;
    for (const QString &resource : resources) {
        statements.append(statementsOf(resource));
    }
    run(u"BEGIN IMMEDIATE"_s);
    try {
        for (const QString &statement : statements) {
            run(statement);
        }
        run(u"PRAGMA application_id = %1"_s.arg(ApplicationId));
        run(u"PRAGMA user_version = %1"_s.arg(SchemaVersion));
        run(u"COMMIT"_s);
    } catch (const LedgerFailure &) {
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
        throw;
    }
}

bool LedgerDatabase::freeReserve()
{
    return QFile::remove(QDir(m_folder).filePath(u"reserve"_s));
}

void LedgerDatabase::keepReserve()
{
    (void)takeRoom(QDir(m_folder).filePath(u"reserve"_s), ReserveBytes);
}

QSqlQuery LedgerDatabase::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool isRun = query.prepare(sql);
    for (int i = 0; i < values.size(); ++i) {
        query.bindValue(i, values.at(i));
    }
    isRun = isRun && query.exec();
    if (!isRun) {
        throw LedgerFailure { query.lastError() };
    }
    return query;
}

QSqlQuery &LedgerDatabase::runOften(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> query = m_often.value(sql);
    if (!query) {
        auto made = std::make_shared<QSqlQuery>(m_database);
        made->setForwardOnly(true);
        if (!made->prepare(sql)) {
            throw LedgerFailure { made->lastError() };
        }
        query = made;
        m_often.insert(sql, made);
    }
    for (int i = 0; i < values.size(); ++i) {
        query->bindValue(i, values.at(i));
    }
    if (!query->exec()) {
        throw LedgerFailure { query->lastError() };
    }
    return *query;
}

LedgerDatabase::Transaction::Transaction(LedgerDatabase &database)
    : m_database(database)
    , m_lock(database.file() + ".lock"_L1)
{
    if (!m_lock.tryLock(WaitForTheOther)) {
        throw LedgerFailure { QSqlError(u"the lock file cannot be made"_s, {}) };
    }
    m_database.run(u"BEGIN IMMEDIATE"_s);
    m_isOpen = true;
}

LedgerDatabase::Transaction::~Transaction()
{
    if (m_isOpen) {
        for (const auto &query : std::as_const(m_database.m_often)) {
            query->finish();
        }
        QSqlQuery(m_database.m_database).exec(u"ROLLBACK"_s);
    }
}

void LedgerDatabase::Transaction::commit()
{
    for (const auto &query : std::as_const(m_database.m_often)) {
        query->finish();
    }
    m_database.run(u"COMMIT"_s);
    m_isOpen = false;
}

QByteArray packedPayload(const QByteArray &payload)
{
    if (payload.isEmpty()) {
        return QByteArray("");
    }
    const auto size = static_cast<std::size_t>(payload.size());
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const std::size_t written = ZSTD_compress(
        packed.data(), static_cast<std::size_t>(packed.size()), payload.constData(), size, Level);
    packed.truncate(ZSTD_isError(written) != 0 ? 0 : static_cast<qsizetype>(written));
    return packed;
}

QByteArray unpackedPayload(const QByteArray &packed)
{
    const auto size = static_cast<std::size_t>(packed.size());
    const unsigned long long unpacked = ZSTD_getFrameContentSize(packed.constData(), size);
    if (packed.isEmpty() || unpacked > LargestPayload) {
        return {};
    }
    QByteArray payload(static_cast<qsizetype>(unpacked), Qt::Uninitialized);
    const std::size_t written = ZSTD_decompress(
        payload.data(), static_cast<std::size_t>(payload.size()), packed.constData(), size);
    return ZSTD_isError(written) != 0 || written != unpacked ? QByteArray() : payload;
}

} // namespace smartup
