#pragma once

#include "models/exchange/ExchangeSubject.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>

namespace smartup {

/// A column of an export's table. All of them are texts but the number of a line.
struct DatabaseColumn
{
    enum class Kind {
        Key, ///< what makes a row one of its kind: Smartup's id
        LineNumber, ///< of a line in its document, from 1
        Field, ///< a field of the row, as it travels
        List, ///< a list of the row (gifts, groups), as JSON
        Rest, ///< fields that the catalogue does not name, as one JSON object
        ExportedAt, ///< when the row was written, UTC, ISO 8601
    };
    QString name;
    Kind kind = Kind::Field;

    friend bool operator==(const DatabaseColumn &, const DatabaseColumn &) = default;
};

/// The table of a subject: `smartup_order`. One row a document or record. Its columns follow from
/// the catalogue, so that the table of a twelfth type needs nothing here:
///   row_key        the primary key: Smartup's id; of stock, what makes a row one of its kind
///   <field>        every field of the header, as text: `deal_id`, `status`, `total_amount` …
///   <list>         every list but the lines, as JSON text: `order_gifts`
///   other_fields   fields that the catalogue does not name, as one JSON object
///   exported_at    when the row was written
/// The lines of a document have a table of their own, `smartup_order_lines`, one row a line:
///   row_key        of the document in the other table
///   line_no        its place in the document, from 1; both together are the primary key
///   <field>, other_fields   as above
struct DatabaseTable
{
    QString name;
    QList<DatabaseColumn> columns;
    QString parent = {}; ///< the table of the documents, when this one holds their lines

    [[nodiscard]] const DatabaseColumn *find(QStringView column) const;
};

[[nodiscard]] DatabaseTable databaseTable(const ExchangeSubject &subject);
/// nullopt when its records have no lines.
[[nodiscard]] std::optional<DatabaseTable> databaseLineTable(const ExchangeSubject &subject);
/// Under which name the lines stand of what stands in `table`.
[[nodiscard]] QString lineTableName(const QString &table);
/// What a table is called whose rows are of this kind; nullptr when it may hold anything.
[[nodiscard]] const ExchangeSubject *subjectOfTable(const QString &table);

/// In standard SQL, a line a column; `quoted` puts a name into the quotes of the database.
[[nodiscard]] QString createTableSql(const DatabaseTable &table,
                                     const std::function<QString(const QString &)> &quoted);

/// One row of a table or view, as read: null values are absent.
struct TableRow
{
    QList<std::pair<QString, QVariant>> values;

    /// As text; empty when it has no such column, or NULL in it.
    [[nodiscard]] QString text(QLatin1StringView column) const;
};

inline constexpr QLatin1StringView RowKeyColumn("row_key");
inline constexpr QLatin1StringView LineNumberColumn("line_no");

/// A document or record as JSON, made of a row of any table whose columns are called like fields:
/// lists are read as JSON, dates and moments are written as Smartup writes them, columns that only
/// exports have and those of the program are left out. `lines`: those of the document as a JSON list,
/// when they stand in a table of their own; a column of lines does not count then.
[[nodiscard]] QByteArray tableRowJson(const TableRow &row,
                                      const ImportSubject &subject,
                                      const std::optional<QByteArray> &lines = {});
/// The same of a row of the lines' table.
[[nodiscard]] QByteArray lineRowJson(const TableRow &row, DocumentType type);

} // namespace smartup
