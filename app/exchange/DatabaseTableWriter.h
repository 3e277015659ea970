// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/DatabaseConnection.h"
#include "models/exchange/DatabaseTable.h"

#include <QByteArray>
#include <QHash>
#include <QSqlQuery>
#include <QVariantList>

namespace smartup {

/// One table of an export in a database that is open. Everything is bound, names are quoted. Lives in the
/// thread of the connection, and dies before it.
class DatabaseTableWriter
{
public:
    /// `subject`: the key by which “smartupctl databases schema” prints the table.
    DatabaseTableWriter(DatabaseConnection &connection,
                        DatabaseTable table,
                        QLatin1StringView subject);

    /// Makes the table when it is missing and adds columns that it lacks; by ODBC it must be there,
    /// because every database calls its long texts otherwise.
    [[nodiscard]] Status open();
    /// It was made by this open(): nothing can be in it.
    [[nodiscard]] bool isNew() const { return m_isNew; }

    [[nodiscard]] const DatabaseTable &table() const { return m_table; }
    /// Of a field or list in the table's columns; -1 when it has none of its own.
    [[nodiscard]] qsizetype placeOf(std::string_view field) const;
    /// A row with nothing in it: NULL in each column.
    [[nodiscard]] QVariantList emptyRow() const;

    /// Adds the row, or overwrites the one of its key, which stands first.
    [[nodiscard]] Status put(const QVariantList &row);
    /// Adds the row.
    [[nodiscard]] Status add(const QVariantList &row);
    /// Removes all rows of the key.
    [[nodiscard]] Status removeAll(const QString &key);
    /// No further row: lets go of the connection.
    void close();

    [[nodiscard]] Error fault(const QSqlError &error) const;

private:
    [[nodiscard]] QString quotedName() const { return m_connection.quotedTable(m_table.name); }
    [[nodiscard]] Status run(const QString &sql);
    [[nodiscard]] Status makeTable();
    [[nodiscard]] Status addColumns(const QSqlRecord &there);
    [[nodiscard]] Status prepareAll();
    [[nodiscard]] Status prepare(QSqlQuery &query, const QString &sql);
    [[nodiscard]] Status execute(QSqlQuery &query, const QVariantList &values);

    DatabaseConnection &m_connection;
    DatabaseTable m_table;
    QLatin1StringView m_subject;
    QHash<QByteArray, qsizetype> m_places;
    bool m_isNew = false;
    QSqlQuery m_insert;
    QSqlQuery m_upsert; ///< by ODBC: an update
    QSqlQuery m_remove;
};

} // namespace smartup
