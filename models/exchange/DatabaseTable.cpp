#include "models/exchange/DatabaseTable.h"

#include "models/core/SmartupDate.h"
#include "models/exchange/ImportShape.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto NamePrefix = "smartup_"_L1;
constexpr auto LinesEnding = "_lines"_L1;
constexpr auto RestColumn = "other_fields"_L1;
constexpr auto ExportedAtColumn = "exported_at"_L1;

class TableBuilder
{
public:
    /// `lines`: a field that has a table of its own.
    explicit TableBuilder(const QString &name, const QString &lines = {})
        : m_lines(lines)
    {
        m_table.name = name;
    }

    void add(const QString &name, DatabaseColumn::Kind kind)
    {
        if (!name.isEmpty() && name != m_lines && m_table.find(name) == nullptr) {
            m_table.columns.append({ name, kind });
        }
    }
    void add(const Field &field)
    {
        add(field.name,
            field.kind == FieldKind::List ? DatabaseColumn::Kind::List
                                          : DatabaseColumn::Kind::Field);
    }
    void addAll(std::span<const Field> fields)
    {
        for (const Field &field : fields) {
            add(field);
        }
    }
    void addAll(std::span<const QLatin1StringView> names, DatabaseColumn::Kind kind)
    {
        for (const QLatin1StringView name : names) {
            add(name, kind);
        }
    }
    [[nodiscard]] DatabaseTable take() { return std::move(m_table); }

private:
    QString m_lines;
    DatabaseTable m_table;
};

void addColumns(TableBuilder &builder, const DocumentTypeInfo &info)
{
    builder.add(info.idField, DatabaseColumn::Kind::Field);
    builder.addAll(info.fields);
    builder.addAll(info.exportOnlyFields, DatabaseColumn::Kind::Field);
    builder.addAll(info.furtherLists, DatabaseColumn::Kind::List);
}

void addColumns(TableBuilder &builder, const ReferenceInfo &info)
{
    if (info.keyFields.empty()) {
        builder.add(info.idField, DatabaseColumn::Kind::Field);
    }
    builder.addAll(info.fields);
    builder.addAll(info.exportOnlyFields, DatabaseColumn::Kind::Field);
    builder.add(info.linesField, DatabaseColumn::Kind::List);
}

bool isOwnColumn(const QString &name)
{
    return name == RowKeyColumn || name == LineNumberColumn || name == ExportedAtColumn;
}

QLatin1StringView columnType(DatabaseColumn::Kind kind)
{
    return kind == DatabaseColumn::Kind::LineNumber ? "INTEGER"_L1 : "TEXT"_L1;
}

/// Dates of a database are wall clock of the server: nothing is turned into another time zone.
QString textOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDate:
        return toSmartupDate(value.toDate());
    case QMetaType::QDateTime:
        return value.toDateTime().toString(u"dd.MM.yyyy HH:mm:ss"_s);
    case QMetaType::Bool:
        return value.toBool() ? u"Y"_s : u"N"_s;
    default:
        return value.toString();
    }
}

/// The one element of a list as JSON.
QByteArray unwrapped(const QJsonArray &list)
{
    const QByteArray json = QJsonDocument(list).toJson(QJsonDocument::Compact);
    return json.sliced(1, json.size() - 2);
}

QByteArray quoted(const QString &text)
{
    return unwrapped({ text });
}

bool contains(std::span<const QLatin1StringView> names, const QString &name)
{
    return std::ranges::any_of(names, [&name](QLatin1StringView one) { return one == name; });
}

bool isList(std::span<const Field> fields, const QString &name)
{
    return std::ranges::any_of(fields, [&name](const Field &field) {
        return field.name == name && field.kind == FieldKind::List;
    });
}

bool isListOf(const ImportShape &shape, const QString &name)
{
    return (!shape.linesField.isEmpty() && shape.linesField == name) || isList(shape.fields, name)
        || contains(shape.furtherLists, name);
}

class RowJson
{
public:
    void add(const QString &name, const QByteArray &value)
    {
        m_json += m_json.isEmpty() ? "{" : ",";
        m_json += quoted(name) + ':' + value;
    }
    /// A column as a field: `isList` when it is to hold a list as JSON.
    void addColumn(const QString &name, const QVariant &value, bool isListHere)
    {
        const QString text = textOf(value);
        const QByteArray raw = text.toUtf8();
        if (name == RestColumn) {
            const QJsonObject rest = QJsonDocument::fromJson(raw).object();
            for (auto field = rest.begin(); field != rest.end(); ++field) {
                add(field.key(), unwrapped(QJsonArray { field.value() }));
            }
        } else if (isListHere && QJsonDocument::fromJson(raw).isArray()) {
            // As it stands there: numbers are not to go through a double.
            add(name, raw);
        } else {
            // A list that is none is passed on as text: the reader says what is wrong with it.
            add(name, quoted(text));
        }
    }
    [[nodiscard]] QByteArray take() { return m_json.isEmpty() ? "{}" : m_json + '}'; }

private:
    QByteArray m_json;
};

} // namespace

const DatabaseColumn *DatabaseTable::find(QStringView column) const
{
    const auto found = std::ranges::find_if(
        columns, [column](const DatabaseColumn &c) { return c.name == column; });
    return found == columns.cend() ? nullptr : &*found;
}

DatabaseTable databaseTable(const ExchangeSubject &subject)
{
    const QString lines =
        subject.documentType ? documentTypeInfo(*subject.documentType).linesField : QString();
    TableBuilder builder(NamePrefix + subject.key, lines);
    builder.add(RowKeyColumn, DatabaseColumn::Kind::Key);
    if (subject.documentType) {
        addColumns(builder, documentTypeInfo(*subject.documentType));
    } else {
        addColumns(builder, referenceInfo(*subject.entity));
    }
    builder.add(RestColumn, DatabaseColumn::Kind::Rest);
    builder.add(ExportedAtColumn, DatabaseColumn::Kind::ExportedAt);
    return builder.take();
}

std::optional<DatabaseTable> databaseLineTable(const ExchangeSubject &subject)
{
    if (!subject.documentType || documentTypeInfo(*subject.documentType).linesField.isEmpty()) {
        return std::nullopt;
    }
    const DocumentTypeInfo &info = documentTypeInfo(*subject.documentType);
    const QString parent = NamePrefix + subject.key;
    TableBuilder builder(lineTableName(parent));
    builder.add(RowKeyColumn, DatabaseColumn::Kind::Key);
    builder.add(LineNumberColumn, DatabaseColumn::Kind::LineNumber);
    builder.addAll(info.lineFields);
    builder.addAll(info.exportOnlyLineFields, DatabaseColumn::Kind::Field);
    builder.add(RestColumn, DatabaseColumn::Kind::Rest);
    DatabaseTable table = builder.take();
    table.parent = parent;
    return table;
}

QString lineTableName(const QString &table)
{
    return table + LinesEnding;
}

const ExchangeSubject *subjectOfTable(const QString &table)
{
    // A schema may stand before it.
    const QString name = table.section(u'.', -1).toLower();
    return name.startsWith(NamePrefix)
        ? findExchangeSubject(QStringView(name).sliced(NamePrefix.size()))
        : nullptr;
}

QString createTableSql(const DatabaseTable &table,
                       const std::function<QString(const QString &)> &quoted)
{
    QStringList parts;
    QStringList keys;
    for (const DatabaseColumn &column : table.columns) {
        const bool isKey = column.kind == DatabaseColumn::Kind::Key
            || column.kind == DatabaseColumn::Kind::LineNumber;
        parts.append(quoted(column.name) + u' ' + columnType(column.kind)
                     + (isKey ? " NOT NULL"_L1 : ""_L1));
        if (isKey) {
            keys.append(quoted(column.name));
        }
    }
    parts.append(u"PRIMARY KEY (%1)"_s.arg(keys.join(", "_L1)));
    if (!table.parent.isEmpty()) {
        parts.append(u"FOREIGN KEY (%1) REFERENCES %2 (%1) ON DELETE CASCADE"_s.arg(
            quoted(RowKeyColumn), quoted(table.parent)));
    }
    return u"CREATE TABLE %1 (\n    %2\n)"_s.arg(quoted(table.name), parts.join(",\n    "_L1));
}

QString TableRow::text(QLatin1StringView column) const
{
    const auto found =
        std::ranges::find_if(values, [column](const auto &value) { return value.first == column; });
    return found == values.cend() ? QString() : found->second.toString();
}

QByteArray tableRowJson(const TableRow &row,
                        const ImportSubject &subject,
                        const std::optional<QByteArray> &lines)
{
    const ImportShape shape = importShape(subject);
    RowJson json;
    for (const auto &column : row.values) {
        const QString &name = column.first;
        if (column.second.isNull() || isOwnColumn(name) || contains(shape.exportOnlyFields, name)
            || (lines && shape.linesField == name)) {
            continue;
        }
        json.addColumn(name, column.second, isListOf(shape, name));
    }
    if (lines) {
        json.add(shape.linesField, *lines);
    }
    return json.take();
}

QByteArray lineRowJson(const TableRow &row, DocumentType type)
{
    const DocumentTypeInfo &info = documentTypeInfo(type);
    RowJson json;
    for (const auto &column : row.values) {
        const QString &name = column.first;
        if (!column.second.isNull() && !isOwnColumn(name)
            && !contains(info.exportOnlyLineFields, name)) {
            json.addColumn(name, column.second, isList(info.lineFields, name));
        }
    }
    return json.take();
}

} // namespace smartup
