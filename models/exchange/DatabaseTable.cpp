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

constexpr auto KeyColumn = "row_key"_L1;
constexpr auto RestColumn = "other_fields"_L1;
constexpr auto ExportedAtColumn = "exported_at"_L1;

class TableBuilder
{
public:
    explicit TableBuilder(const QString &name) { m_table.name = name; }

    void add(const QString &name, DatabaseColumn::Kind kind)
    {
        if (!name.isEmpty() && m_table.find(name) == nullptr) {
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
    DatabaseTable m_table;
};

void addColumns(TableBuilder &builder, const DocumentTypeInfo &info)
{
    builder.add(info.idField, DatabaseColumn::Kind::Field);
    builder.addAll(info.fields);
    builder.addAll(info.exportOnlyFields, DatabaseColumn::Kind::Field);
    builder.add(info.linesField, DatabaseColumn::Kind::List);
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
    return name == KeyColumn || name == ExportedAtColumn;
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

bool isListOf(const ImportShape &shape, const QString &name)
{
    const auto isIt = [&name](const Field &field) {
        return field.name == name && field.kind == FieldKind::List;
    };
    const auto isName = [&name](QLatin1StringView list) { return list == name; };
    return (!shape.linesField.isEmpty() && shape.linesField == name)
        || std::ranges::any_of(shape.fields, isIt)
        || std::ranges::any_of(shape.furtherLists, isName);
}

} // namespace

const DatabaseColumn *DatabaseTable::find(QStringView column) const
{
    const auto found = std::ranges::find_if(
        columns, [column](const DatabaseColumn &c) { return c.name == column; });
    return found == columns.cend() ? nullptr : &*found;
}

DatabaseTable databaseTable(const ExchangeSubject &subject)
{
    TableBuilder builder(u"smartup_"_s + subject.key);
    builder.add(KeyColumn, DatabaseColumn::Kind::Key);
    if (subject.documentType) {
        addColumns(builder, documentTypeInfo(*subject.documentType));
    } else {
        addColumns(builder, referenceInfo(*subject.entity));
    }
    builder.add(RestColumn, DatabaseColumn::Kind::Rest);
    builder.add(ExportedAtColumn, DatabaseColumn::Kind::ExportedAt);
    return builder.take();
}

QByteArray tableRowJson(const TableRow &row, const ImportSubject &subject)
{
    const ImportShape shape = importShape(subject);
    QByteArray json;
    const auto add = [&json](const QString &name, const QByteArray &value) {
        json += json.isEmpty() ? "{" : ",";
        json += quoted(name) + ':' + value;
    };
    for (const auto &column : row.values) {
        const QString &name = column.first;
        const QVariant &value = column.second;
        const auto isIt = [&name](QLatin1StringView field) { return field == name; };
        if (value.isNull() || isOwnColumn(name)
            || std::ranges::any_of(shape.exportOnlyFields, isIt)) {
            continue;
        }
        const QString text = textOf(value);
        const QByteArray raw = text.toUtf8();
        if (name == RestColumn) {
            const QJsonObject rest = QJsonDocument::fromJson(raw).object();
            for (auto field = rest.begin(); field != rest.end(); ++field) {
                add(field.key(), unwrapped(QJsonArray { field.value() }));
            }
        } else if (isListOf(shape, name) && QJsonDocument::fromJson(raw).isArray()) {
            // As it stands there: numbers are not to go through a double.
            add(name, raw);
        } else {
            // A list that is none is passed on as text: the reader says what is wrong with it.
            add(name, quoted(text));
        }
    }
    return json.isEmpty() ? "{}" : json + '}';
}

} // namespace smartup
