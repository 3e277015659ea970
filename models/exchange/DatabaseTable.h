#pragma once

#include "models/exchange/ExchangeSubject.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

namespace smartup {

/// A column of an export's table. All of them are texts.
struct DatabaseColumn
{
    enum class Kind {
        Key, ///< what makes a row one of its kind: Smartup's id
        Field, ///< a field of the row, as it travels
        List, ///< a list of the row (lines, groups), as JSON
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
///   <list>         every list as JSON text: `order_products`
///   other_fields   fields that the catalogue does not name, as one JSON object
///   exported_at    when the row was written
struct DatabaseTable
{
    QString name;
    QList<DatabaseColumn> columns;

    [[nodiscard]] const DatabaseColumn *find(QStringView column) const;
};

[[nodiscard]] DatabaseTable databaseTable(const ExchangeSubject &subject);

/// One row of a table or view, as read: null values are absent.
struct TableRow
{
    QList<std::pair<QString, QVariant>> values;
};

/// A document or record as JSON, made of a row of any table whose columns are called like fields:
/// lists are read as JSON, dates and moments are written as Smartup writes them, columns that only
/// exports have and those of the program are left out.
[[nodiscard]] QByteArray tableRowJson(const TableRow &row, const ImportSubject &subject);

} // namespace smartup
