#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QUuid>

namespace smartup {

/// A connection to SQLite that lives as long as a block.
class ScopedConnection
{
public:
    ScopedConnection(const QString &file, const QString &options)
        : connection(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
    {
        connection.setDatabaseName(file);
        connection.setConnectOptions(options);
        isOpen = connection.open();
    }
    ~ScopedConnection()
    {
        connection.close();
        connection = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    ScopedConnection(const ScopedConnection &) = delete;
    ScopedConnection &operator=(const ScopedConnection &) = delete;

private:
    QString m_name = QUuid::createUuid().toString(); // before the connection that takes it

public:
    QSqlDatabase connection;
    bool isOpen = false;
};

} // namespace smartup
