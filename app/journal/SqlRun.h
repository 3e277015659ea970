#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace smartup {

/// Names the first statement that failed, and carries it out of the calls in between. Never leaves
/// the class that throws it.
struct SqlFailure
{
    QSqlError error;
};

/// Values in the order of the statement's question marks.
inline void runSql(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i) {
        query.bindValue(i, values.at(i));
    }
    if (!query.exec()) {
        throw SqlFailure { query.lastError() };
    }
}

inline void runSql(QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql)) {
        throw SqlFailure { query.lastError() };
    }
}

/// The next row of an answer. A page that cannot be read is none of its ends.
[[nodiscard]] inline bool nextRow(QSqlQuery &query)
{
    if (query.next()) {
        return true;
    }
    if (query.lastError().isValid()) {
        throw SqlFailure { query.lastError() };
    }
    return false;
}

/// The first value of the answer; invalid when there is none. Where it could not be read nothing is known
/// of it, and nothing may be made of that (JournalDatabase's scalar() does not tell the two apart).
[[nodiscard]] inline QVariant valueOf(QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        throw SqlFailure { query.lastError() };
    }
    return nextRow(query) ? query.value(0) : QVariant();
}

/// A transaction that writes; taken back unless committed.
class WriteTransaction
{
public:
    explicit WriteTransaction(QSqlDatabase &connection)
        : m_connection(connection)
    {
        runSql(m_connection, QStringLiteral("BEGIN IMMEDIATE"));
    }
    ~WriteTransaction()
    {
        if (!m_isDone) {
            QSqlQuery(m_connection).exec(QStringLiteral("ROLLBACK"));
        }
    }
    WriteTransaction(const WriteTransaction &) = delete;
    WriteTransaction &operator=(const WriteTransaction &) = delete;

    void commit()
    {
        runSql(m_connection, QStringLiteral("COMMIT"));
        m_isDone = true;
    }

private:
    QSqlDatabase &m_connection;
    bool m_isDone = false;
};

} // namespace smartup
