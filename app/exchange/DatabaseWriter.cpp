#include "app/exchange/DatabaseWriter.h"

#include "app/api/AnswerReader.h"
#include "app/exchange/DatabaseConnection.h"
#include "models/exchange/DatabaseTable.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSqlQuery>
#include <QSqlRecord>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("DatabaseWriter", text);
}

QByteArray bytes(QLatin1StringView text)
{
    return { text.data(), text.size() };
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray quotedText(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray { text }).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

/// A field as JSON again.
QByteArray jsonOf(const StrictJson::Field &field)
{
    switch (field.kind) {
    case StrictJson::Kind::Object:
    case StrictJson::Kind::Array:
        return field.json.toByteArray();
    case StrictJson::Kind::Text:
        return quotedText(toText(field.text));
    case StrictJson::Kind::Number:
    case StrictJson::Kind::Flag:
        return { field.text.data(), static_cast<qsizetype>(field.text.size()) };
    case StrictJson::Kind::Null:
    case StrictJson::Kind::Invalid:
        return "null";
    }
    Q_UNREACHABLE();
}

/// A field as a column holds it; an invalid value is NULL.
QVariant valueOf(const StrictJson::Field &field)
{
    switch (field.kind) {
    case StrictJson::Kind::Object:
    case StrictJson::Kind::Array:
        return QString::fromUtf8(field.json);
    case StrictJson::Kind::Text:
    case StrictJson::Kind::Number:
    case StrictJson::Kind::Flag:
        return toText(field.text);
    case StrictJson::Kind::Null:
    case StrictJson::Kind::Invalid:
        return QVariant(QMetaType::fromType<QString>());
    }
    Q_UNREACHABLE();
}

/// What makes a row one of its kind; empty when it has no id.
QString keyOf(const ExportRow &row, const ExchangeSubject &subject)
{
    if (subject.keyFields.empty()) {
        return row.text(subject.idField);
    }
    QStringList parts;
    for (const QLatin1StringView field : subject.keyFields) {
        parts.append(row.text(field));
    }
    return parts.join(u'|');
}

} // namespace

/// What belongs to the thread of the connection.
class DatabaseWriter::Session
{
public:
    Session(const ExchangeSubject &subject, const QDateTime &at)
        : m_subject(subject)
        , m_table(databaseTable(subject))
        , m_at(at.toUTC().toString(Qt::ISODate))
    {
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            const DatabaseColumn &column = m_table.columns.at(i);
            if (column.kind == DatabaseColumn::Kind::Field
                || column.kind == DatabaseColumn::Kind::List) {
                m_places.insert(column.name.toUtf8(), i);
            }
        }
    }

    [[nodiscard]] Status open(const DatabaseProfile &profile, const Secret &password)
    {
        if (Status opened = m_connection.open(profile, password); !opened) {
            return opened;
        }
        if (!m_connection.begin()) {
            return fault(m_connection.database().lastError());
        }
        if (Status made = makeTable(); !made) {
            return made;
        }
        return prepare();
    }

    [[nodiscard]] Result<AppendedRows> append(const QByteArray &body)
    {
        AppendedRows rows;
        Status written = Done {};
        const auto take = [this, &rows, &written](const ExportRow &row) {
            ++rows.read;
            const QString key = rowKey(row);
            written = key.isEmpty() ? Status(withoutKey()) : write(row, key);
            if (written && !m_keys.contains(key)) {
                m_keys.insert(key);
                countAdded(rows, row, m_subject);
            }
            return written.isOk();
        };
        const Status read = forEachRow(body, bytes(m_subject.root), take, StrictJson::Walk::Judged);
        if (!written) {
            return written.error();
        }
        if (!read) {
            return read.error();
        }
        return rows;
    }

    [[nodiscard]] Result<qint64> commit()
    {
        m_upsert.clear();
        m_insert.clear();
        if (!m_connection.commit()) {
            return fault(m_connection.database().lastError());
        }
        return qint64(m_keys.size());
    }

private:
    /// Stock of one batch may be told in several rows, by its condition, which none of them names: the
    /// second is told apart by its place.
    [[nodiscard]] QString rowKey(const ExportRow &row)
    {
        QString key = keyOf(row, m_subject);
        if (m_subject.keyFields.empty()) {
            return key;
        }
        const int place = ++m_repeats[key];
        return place == 1 ? key : key + u'|' + QString::number(place);
    }

    [[nodiscard]] QString table() const { return m_connection.quotedTable(m_table.name); }

    [[nodiscard]] Error fault(const QSqlError &error) const
    {
        return databaseError(
            translated(QT_TRANSLATE_NOOP("DatabaseWriter", "The table %1 cannot be written."))
                .arg(m_table.name),
            error);
    }

    [[nodiscard]] Error withoutKey() const
    {
        return { ErrorOrigin::Smartup,
                 translated(QT_TRANSLATE_NOOP(
                     "DatabaseWriter",
                     "A record without an id came: it cannot be found again in a table.")),
                 {},
                 {},
                 {} };
    }

    [[nodiscard]] Status run(const QString &sql)
    {
        QSqlQuery query(m_connection.database());
        if (!query.exec(sql)) {
            return fault(query.lastError());
        }
        return Done {};
    }

    [[nodiscard]] Status makeTable()
    {
        const QSqlRecord there = m_connection.database().record(m_table.name);
        if (!there.isEmpty()) {
            return addColumns(there);
        }
        if (m_connection.kind() == DatabaseKind::Odbc) {
            return Error { ErrorOrigin::Storage,
                           translated(QT_TRANSLATE_NOOP(
                                          "DatabaseWriter",
                                          "The table %1 is not there; by ODBC it must be made "
                                          "beforehand."))
                               .arg(m_table.name),
                           translated(QT_TRANSLATE_NOOP("DatabaseWriter",
                                                        "“smartupctl databases schema %1” prints "
                                                        "its columns."))
                               .arg(m_subject.key),
                           {},
                           {} };
        }
        QStringList columns;
        for (const DatabaseColumn &column : m_table.columns) {
            columns.append(
                m_connection.quotedColumn(column.name) + u" TEXT"_s
                + (column.kind == DatabaseColumn::Kind::Key ? u" PRIMARY KEY"_s : QString()));
        }
        return run(u"CREATE TABLE %1 (%2)"_s.arg(table(), columns.join(u", "_s)));
    }

    /// A later version of the program knows fields that the table was not made for.
    [[nodiscard]] Status addColumns(const QSqlRecord &there)
    {
        for (const DatabaseColumn &column : m_table.columns) {
            if (there.contains(column.name)) {
                continue;
            }
            Status added = run(u"ALTER TABLE %1 ADD COLUMN %2 TEXT"_s.arg(
                table(), m_connection.quotedColumn(column.name)));
            if (!added) {
                return added;
            }
        }
        return Done {};
    }

    /// SQLite and PostgreSQL say it in one statement; of a database behind ODBC nothing is known but
    /// that it can update and insert.
    [[nodiscard]] Status prepare()
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
            table(), names.join(u", "_s), marks.join(u", "_s));
        m_insert = QSqlQuery(m_connection.database());
        m_upsert = QSqlQuery(m_connection.database());
        if (isOneStatement) {
            return prepared(
                m_upsert,
                insert + u" ON CONFLICT (%1) DO UPDATE SET %2"_s.arg(key, changes.join(u", "_s)));
        }
        if (Status status = prepared(m_insert, insert); !status) {
            return status;
        }
        return prepared(
            m_upsert, u"UPDATE %1 SET %2 WHERE %3 = ?"_s.arg(table(), changes.join(u", "_s), key));
    }

    [[nodiscard]] Status prepared(QSqlQuery &query, const QString &sql)
    {
        query.setForwardOnly(true);
        if (!query.prepare(sql)) {
            return fault(query.lastError());
        }
        return Done {};
    }

    [[nodiscard]] Status write(const ExportRow &row, const QString &key)
    {
        const QVariantList values = valuesOf(row, key);
        if (m_connection.kind() != DatabaseKind::Odbc) {
            return execute(m_upsert, values);
        }
        // The key stands first in the table and last in the statement.
        QVariantList changes = values.sliced(1);
        changes.append(values.constFirst());
        if (Status updated = execute(m_upsert, changes); !updated) {
            return updated;
        }
        return m_upsert.numRowsAffected() > 0 ? Status(Done {}) : execute(m_insert, values);
    }

    [[nodiscard]] Status execute(QSqlQuery &query, const QVariantList &values)
    {
        for (int i = 0; i < values.size(); ++i) {
            query.bindValue(i, values.at(i));
        }
        if (!query.exec()) {
            return fault(query.lastError());
        }
        return Done {};
    }

    /// In the order of the table's columns; what the row does not have is NULL.
    [[nodiscard]] QVariantList valuesOf(const ExportRow &row, const QString &key) const
    {
        QVariantList values(m_table.columns.size(), QVariant(QMetaType::fromType<QString>()));
        QByteArray rest;
        for (const StrictJson::Field &field : row.fields()) {
            const auto name =
                QByteArray::fromRawData(field.key.data(), static_cast<qsizetype>(field.key.size()));
            const auto place = m_places.constFind(name);
            if (place != m_places.cend()) {
                values[*place] = valueOf(field);
            } else {
                rest += rest.isEmpty() ? "{" : ",";
                rest += quotedText(toText(field.key)) + ':' + jsonOf(field);
            }
        }
        for (qsizetype i = 0; i < values.size(); ++i) {
            switch (m_table.columns.at(i).kind) {
            case DatabaseColumn::Kind::Key:
                values[i] = key;
                break;
            case DatabaseColumn::Kind::ExportedAt:
                values[i] = m_at;
                break;
            case DatabaseColumn::Kind::Rest:
                values[i] = QString::fromUtf8(rest.isEmpty() ? "{}"_ba : rest + '}');
                break;
            case DatabaseColumn::Kind::Field:
            case DatabaseColumn::Kind::List:
                break;
            }
        }
        return values;
    }

    const ExchangeSubject &m_subject;
    DatabaseTable m_table;
    QString m_at;
    QHash<QByteArray, qsizetype> m_places; ///< of fields in the table's columns
    DatabaseConnection m_connection;
    QSqlQuery m_upsert; ///< dies before the connection
    QSqlQuery m_insert; ///< ODBC only
    QSet<QString> m_keys;
    QHash<QString, int> m_repeats; ///< of keys that are made of several fields
};

DatabaseWriter::DatabaseWriter(DatabaseProfile profile,
                               Secret password,
                               const ExchangeSubject &subject,
                               QDateTime at)
    : m_profile(std::move(profile))
    , m_password(std::move(password))
    , m_subject(subject)
    , m_at(std::move(at))
{
}

DatabaseWriter::~DatabaseWriter()
{
    const auto close = [this] {
        m_session.reset();
        return Done {};
    };
    (void)m_thread.run(close);
}

Status DatabaseWriter::open()
{
    const auto opening = [this] {
        m_session = std::make_unique<Session>(m_subject, m_at);
        return m_session->open(m_profile, m_password);
    };
    return m_thread.run(opening);
}

Result<AppendedRows> DatabaseWriter::append(const QByteArray &body)
{
    const auto writing = [this, &body] { return m_session->append(body); };
    return m_thread.run(writing);
}

Result<qint64> DatabaseWriter::commit()
{
    const auto committing = [this] { return m_session->commit(); };
    return m_thread.run(committing);
}

} // namespace smartup
