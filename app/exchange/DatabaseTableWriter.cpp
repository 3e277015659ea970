// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/DatabaseTableWriter.h"

#include <QCoreApplication>
#include <QSqlRecord>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("DatabaseWriter", text);
}

} // namespace

DatabaseTableWriter::DatabaseTableWriter(DatabaseConnection &connection,
                                         DatabaseTable table,
                                         QLatin1StringView subject)
    : m_connection(connection)
    , m_table(std::move(table))
    , m_subject(subject)
{
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const DatabaseColumn &column = m_table.columns.at(i);
        if (column.kind == DatabaseColumn::Kind::Field
            || column.kind == DatabaseColumn::Kind::List) {
            m_places.insert(column.name.toUtf8(), i);
        }
    }
}

Status DatabaseTableWriter::open()
{
    if (Status made = makeTable(); !made) {
        return made;
    }
    return prepareAll();
}

qsizetype DatabaseTableWriter::placeOf(std::string_view field) const
{
    return m_places.value(
        QByteArray::fromRawData(field.data(), static_cast<qsizetype>(field.size())), -1);
}

QVariantList DatabaseTableWriter::emptyRow() const
{
    return QVariantList(m_table.columns.size(), QVariant(QMetaType::fromType<QString>()));
}

Error DatabaseTableWriter::fault(const QSqlError &error) const
{
    return databaseError(
        translated(QT_TRANSLATE_NOOP("DatabaseWriter", "The table %1 cannot be written."))
            .arg(m_table.name),
        error);
}

Status DatabaseTableWriter::run(const QString &sql)
{
    QSqlQuery query(m_connection.database());
    if (!query.exec(sql)) {
        return fault(query.lastError());
    }
    return Done {};
}

Status DatabaseTableWriter::makeTable()
{
    const QSqlRecord there = m_connection.database().record(m_table.name);
    if (!there.isEmpty()) {
        return addColumns(there);
    }
    if (m_connection.kind() == DatabaseKind::Odbc) {
        return Error { ErrorOrigin::Storage,
                       translated(
                           QT_TRANSLATE_NOOP("DatabaseWriter",
                                             "The table %1 is not there; by ODBC it must be made "
                                             "beforehand."))
                           .arg(m_table.name),
                       translated(QT_TRANSLATE_NOOP("DatabaseWriter",
                                                    "“smartupctl databases schema %1” prints "
                                                    "its columns."))
                           .arg(m_subject),
                       {},
                       {} };
    }
    m_isNew = true;
    const auto quoted = [this](const QString &name) { return m_connection.quotedColumn(name); };
    return run(createTableSql(m_table, quoted));
}

/// A later version of the program knows fields that the table was not made for.
Status DatabaseTableWriter::addColumns(const QSqlRecord &there)
{
    for (const DatabaseColumn &column : m_table.columns) {
        if (there.contains(column.name)) {
            continue;
        }
        Status added = run(u"ALTER TABLE %1 ADD COLUMN %2 TEXT"_s.arg(
            quotedName(), m_connection.quotedColumn(column.name)));
        if (!added) {
            return added;
        }
    }
    return Done {};
}

/// SQLite and PostgreSQL say an upsert in one statement; of a database behind ODBC nothing is known but
/// that it can update and insert.
Status DatabaseTableWriter::prepareAll()
{
    const bool isOneStatement = m_connection.kind() != DatabaseKind::Odbc;
    QStringList names;
    QStringList marks;
    QStringList changes;
    for (const DatabaseColumn &column : m_table.columns) {
        const QString name = m_connection.quotedColumn(column.name);
        names.append(name);
        marks.append(u"?"_s);
        if (column.kind != DatabaseColumn::Kind::Key) {
            changes.append(isOneStatement ? name + u" = excluded."_s + name : name + u" = ?"_s);
        }
    }
    const QString key = m_connection.quotedColumn(m_table.columns.constFirst().name);
    const QString insert = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
        quotedName(), names.join(u", "_s), marks.join(u", "_s));
    if (Status status = prepare(m_insert, insert); !status) {
        return status;
    }
    if (!m_table.parent.isEmpty()) {
        return prepare(m_remove, u"DELETE FROM %1 WHERE %2 = ?"_s.arg(quotedName(), key));
    }
    return prepare(
        m_upsert,
        isOneStatement
            ? insert + u" ON CONFLICT (%1) DO UPDATE SET %2"_s.arg(key, changes.join(u", "_s))
            : u"UPDATE %1 SET %2 WHERE %3 = ?"_s.arg(quotedName(), changes.join(u", "_s), key));
}

Status DatabaseTableWriter::prepare(QSqlQuery &query, const QString &sql)
{
    query = QSqlQuery(m_connection.database());
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return fault(query.lastError());
    }
    return Done {};
}

Status DatabaseTableWriter::put(const QVariantList &row)
{
    if (m_connection.kind() != DatabaseKind::Odbc) {
        return execute(m_upsert, row);
    }
    // The key stands first in the table and last in the statement.
    QVariantList changes = row.sliced(1);
    changes.append(row.constFirst());
    if (Status updated = execute(m_upsert, changes); !updated) {
        return updated;
    }
    return m_upsert.numRowsAffected() > 0 ? Status(Done {}) : add(row);
}

Status DatabaseTableWriter::add(const QVariantList &row)
{
    return execute(m_insert, row);
}

Status DatabaseTableWriter::removeAll(const QString &key)
{
    return execute(m_remove, { key });
}

Status DatabaseTableWriter::execute(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i) {
        query.bindValue(i, values.at(i));
    }
    if (!query.exec()) {
        return fault(query.lastError());
    }
    return Done {};
}

void DatabaseTableWriter::close()
{
    m_upsert.clear();
    m_insert.clear();
    m_remove.clear();
}

} // namespace smartup
