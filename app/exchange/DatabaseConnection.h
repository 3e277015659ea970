#pragma once

#include "models/core/Result.h"
#include "models/core/Secret.h"
#include "models/exchange/DatabaseProfile.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace smartup {

/// One open database of somebody's, for the thread that opened it. Closed and forgotten at the end.
class DatabaseConnection
{
public:
    DatabaseConnection() = default;
    ~DatabaseConnection();
    DatabaseConnection(const DatabaseConnection &) = delete;
    DatabaseConnection &operator=(const DatabaseConnection &) = delete;

    /// What the server says when it refuses is kept as the error's raw text; the password is not
    /// part of it.
    [[nodiscard]] Status open(const DatabaseProfile &profile, const Secret &password);
    [[nodiscard]] QSqlDatabase &database() { return m_database; }
    [[nodiscard]] DatabaseKind kind() const { return m_kind; }

    /// What is not committed is taken back when the connection goes.
    [[nodiscard]] bool begin();
    [[nodiscard]] bool commit();

    /// In the quotes of the database: a name is never more than a name.
    [[nodiscard]] QString quotedTable(const QString &name) const;
    [[nodiscard]] QString quotedColumn(const QString &name) const;

private:
    QSqlDatabase m_database;
    DatabaseKind m_kind = DatabaseKind::Sqlite;
    bool m_isInTransaction = false;
};

/// An error of a database, with its own words as evidence.
[[nodiscard]] Error databaseError(const QString &text, const QSqlError &error);

/// Can it be opened and asked at all? Runs on a worker thread.
[[nodiscard]] Status testDatabase(const DatabaseProfile &profile, const Secret &password);

} // namespace smartup
