#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <functional>

namespace smartup {

/// The same file with nothing but SQLite: what a database browser has to pay.
class PlainSqlite
{
public:
    explicit PlainSqlite(const QString &file)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain")))
    {
        m_database.setDatabaseName(file);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!m_database.open()) {
            qFatal("%s cannot be opened", qPrintable(file));
        }
    }
    ~PlainSqlite()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("plain"));
    }
    PlainSqlite(const PlainSqlite &) = delete;
    PlainSqlite &operator=(const PlainSqlite &) = delete;

    void read(const QString &sql, const std::function<void(const QSqlQuery &)> &take = {})
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(sql)) {
            qFatal("%s", qPrintable(sql));
        }
        while (query.next()) {
            static_cast<void>(query.value(0));
            if (take) {
                take(query);
            }
        }
    }
    [[nodiscard]] qint64 number(const QString &sql)
    {
        qint64 number = 0;
        read(sql, [&number](const QSqlQuery &row) { number = row.value(0).toLongLong(); });
        return number;
    }

private:
    QSqlDatabase m_database;
};

} // namespace smartup
