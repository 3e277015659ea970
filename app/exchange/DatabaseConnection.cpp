#include "app/exchange/DatabaseConnection.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QUuid>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString driverOf(DatabaseKind kind)
{
    switch (kind) {
    case DatabaseKind::Sqlite:
        return u"QSQLITE"_s;
    case DatabaseKind::Postgresql:
        return u"QPSQL"_s;
    case DatabaseKind::Odbc:
        return u"QODBC"_s;
    }
    Q_UNREACHABLE();
}

/// A server that is not there is given up after this.
QString standingOptions(DatabaseKind kind)
{
    switch (kind) {
    case DatabaseKind::Sqlite:
        return u"QSQLITE_BUSY_TIMEOUT=10000"_s;
    case DatabaseKind::Postgresql:
        return u"connect_timeout=10"_s;
    case DatabaseKind::Odbc:
        return u"SQL_ATTR_LOGIN_TIMEOUT=10"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Error databaseError(const QString &text, const QSqlError &error)
{
    return { ErrorOrigin::Storage, text, {}, error.text(), error.nativeErrorCode() };
}

DatabaseConnection::~DatabaseConnection()
{
    const QString name = m_database.connectionName();
    if (m_isInTransaction) {
        m_database.rollback(); // an ODBC driver does not let go of the file otherwise
    }
    m_database.close();
    m_database = {};
    if (!name.isEmpty()) {
        QSqlDatabase::removeDatabase(name);
    }
}

Status DatabaseConnection::open(const DatabaseProfile &profile, const Secret &password)
{
    m_kind = profile.kind;
    const QString driver = driverOf(profile.kind);
    if (!QSqlDatabase::isDriverAvailable(driver)) {
        return Error { ErrorOrigin::Program,
                       QCoreApplication::translate(
                           "DatabaseConnection",
                           "The driver for this kind of database (%1) is not installed.")
                           .arg(driver),
                       {},
                       {},
                       {} };
    }
    m_database =
        QSqlDatabase::addDatabase(driver, QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_database.setDatabaseName(profile.database);
    if (profile.kind == DatabaseKind::Postgresql) {
        m_database.setHostName(profile.host);
        if (profile.port > 0) {
            m_database.setPort(profile.port);
        }
    }
    QString options = standingOptions(profile.kind);
    if (!profile.options.isEmpty()) {
        options += u';' + profile.options;
    }
    m_database.setConnectOptions(options);
    m_database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    m_database.setUserName(profile.user);
    m_database.setPassword(password.reveal());
    const bool isOpen = m_database.open();
    m_database.setPassword({}); // it is not needed any more
    if (!isOpen) {
        return databaseError(
            QCoreApplication::translate("DatabaseConnection", "The database %1 cannot be opened.")
                .arg(profile.name),
            m_database.lastError());
    }
    return Done {};
}

bool DatabaseConnection::begin()
{
    m_isInTransaction = m_database.transaction();
    return m_isInTransaction;
}

bool DatabaseConnection::commit()
{
    m_isInTransaction = !m_database.commit();
    return !m_isInTransaction;
}

QString DatabaseConnection::quotedTable(const QString &name) const
{
    return m_database.driver()->escapeIdentifier(name, QSqlDriver::TableName);
}

QString DatabaseConnection::quotedColumn(const QString &name) const
{
    return m_database.driver()->escapeIdentifier(name, QSqlDriver::FieldName);
}

Status testDatabase(const DatabaseProfile &profile, const Secret &password)
{
    DatabaseConnection connection;
    if (Status opened = connection.open(profile, password); !opened) {
        return opened;
    }
    QSqlQuery query(connection.database());
    if (!query.exec(u"SELECT 1"_s)) {
        return databaseError(QCoreApplication::translate(
                                 "DatabaseConnection", "The database does not answer a question."),
                             query.lastError());
    }
    return Done {};
}

} // namespace smartup
