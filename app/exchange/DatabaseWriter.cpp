#include "app/exchange/DatabaseWriter.h"

#include "app/api/AnswerReader.h"
#include "app/exchange/DatabaseTableWriter.h"
#include "models/core/JsonWalk.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <optional>
#include <string>

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

/// Appends what is not a column of its own to the one object that holds such fields.
class RestJson
{
public:
    void add(std::string_view key, const QByteArray &json)
    {
        m_json += m_json.isEmpty() ? "{" : ",";
        m_json += quotedText(toText(key)) + ':' + json;
    }
    [[nodiscard]] QString take() const
    {
        return QString::fromUtf8(m_json.isEmpty() ? "{}"_ba : m_json + '}');
    }

private:
    QByteArray m_json;
};

} // namespace

/// What belongs to the thread of the connection.
class DatabaseWriter::Session
{
public:
    Session(const ExchangeSubject &subject, const QDateTime &at)
        : m_subject(subject)
        , m_at(at.toUTC().toString(Qt::ISODate))
        , m_rows(m_connection, databaseTable(subject), subject.key)
    {
        if (auto lines = databaseLineTable(subject)) {
            const QLatin1StringView field = documentTypeInfo(*subject.documentType).linesField;
            m_linesField.assign(field.data(), static_cast<std::size_t>(field.size()));
            m_lines.emplace(m_connection, *std::move(lines), subject.key);
        }
    }

    [[nodiscard]] Status open(const DatabaseProfile &profile, const Secret &password)
    {
        if (Status opened = m_connection.open(profile, password); !opened) {
            return opened;
        }
        if (!m_connection.begin()) {
            return m_rows.fault(m_connection.database().lastError());
        }
        Status opened = m_rows.open();
        return opened && m_lines ? m_lines->open() : opened;
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
        m_rows.close();
        if (m_lines) {
            m_lines->close();
        }
        if (!m_connection.commit()) {
            return m_rows.fault(m_connection.database().lastError());
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

    [[nodiscard]] static Error withoutKey()
    {
        return { ErrorOrigin::Smartup,
                 translated(QT_TRANSLATE_NOOP(
                     "DatabaseWriter",
                     "A record without an id came: it cannot be found again in a table.")),
                 {},
                 {},
                 {} };
    }

    [[nodiscard]] static Error badLines(const QString &key)
    {
        return { ErrorOrigin::Smartup,
                 translated(
                     QT_TRANSLATE_NOOP("DatabaseWriter",
                                       "The lines of the document %1 are no list of records."))
                     .arg(key),
                 {},
                 {},
                 {} };
    }

    [[nodiscard]] Status write(const ExportRow &row, const QString &key)
    {
        const StrictJson::Field *lines = nullptr;
        if (Status written = m_rows.put(valuesOf(row, key, lines)); !written || !m_lines) {
            return written;
        }
        // Nothing can be there of a document that comes the first time into a table just made.
        if (!m_lines->isNew() || m_keys.contains(key)) {
            if (Status removed = m_lines->removeAll(key); !removed) {
                return removed;
            }
        }
        if (lines == nullptr || lines->kind == StrictJson::Kind::Null) {
            return Done {};
        }
        return lines->kind == StrictJson::Kind::Array ? writeLines(key, lines->json)
                                                      : Status(badLines(key));
    }

    [[nodiscard]] Status writeLines(const QString &key, QByteArrayView lines)
    {
        // A part of the answer, which was given room behind its end.
        const auto size = static_cast<std::size_t>(lines.size());
        const simdjson::padded_string_view view(lines.data(), size,
                                                size + simdjson::SIMDJSON_PADDING);
        json::ondemand::array list;
        if (!json::isRead(m_parser.iterate(view).get(m_document))
            || !json::isRead(m_document.get_array().get(list))) {
            return badLines(key);
        }
        qlonglong number = 0;
        Status written = Done {};
        const bool isRead = json::forEachElement(list, [&](json::ondemand::value element) {
            QVariantList values = m_lines->emptyRow();
            values[0] = key;
            values[1] = ++number;
            if (!readLine(element, values)) {
                return false;
            }
            written = m_lines->add(values);
            return written.isOk();
        });
        return isRead || !written ? written : Status(badLines(key));
    }

    [[nodiscard]] bool readLine(json::ondemand::value element, QVariantList &values) const
    {
        json::ondemand::object line;
        if (!json::isRead(element.get_object().get(line))) {
            return false;
        }
        RestJson rest;
        const bool isRead =
            json::forEachField(line, [&](std::string_view name, json::ondemand::value value) {
                const qsizetype place = m_lines->placeOf(name);
                if (place < 0) {
                    std::string_view raw;
                    const bool isTaken = rawJson(value, raw);
                    rest.add(name, QByteArray(raw.data(), static_cast<qsizetype>(raw.size())));
                    return isTaken;
                }
                return readField(value, values[place]);
            });
        values.last() = rest.take();
        return isRead;
    }

    /// A field as a column holds it: texts as texts, everything else as it is written.
    [[nodiscard]] static bool readField(json::ondemand::value value, QVariant &column)
    {
        json::ondemand::json_type type {};
        std::string_view text;
        if (!json::isRead(value.type().get(type))) {
            return false;
        }
        if (type == json::ondemand::json_type::null) {
            return json::consume(value);
        }
        const bool isRead = type == json::ondemand::json_type::string
            ? json::isRead(value.get_string().get(text))
            : rawJson(value, text);
        column = toText(text);
        return isRead;
    }

    [[nodiscard]] static bool rawJson(json::ondemand::value value, std::string_view &raw)
    {
        return json::isRead(simdjson::to_json_string(value).get(raw));
    }

    /// In the order of the table's columns; what the row does not have is NULL. `lines`: the list
    /// that goes into the other table.
    [[nodiscard]] QVariantList
    valuesOf(const ExportRow &row, const QString &key, const StrictJson::Field *&lines) const
    {
        QVariantList values = m_rows.emptyRow();
        RestJson rest;
        for (const StrictJson::Field &field : row.fields()) {
            if (m_lines && field.key == m_linesField) {
                lines = &field;
            } else if (const qsizetype place = m_rows.placeOf(field.key); place >= 0) {
                values[place] = valueOf(field);
            } else {
                rest.add(field.key, jsonOf(field));
            }
        }
        for (qsizetype i = 0; i < values.size(); ++i) {
            switch (m_rows.table().columns.at(i).kind) {
            case DatabaseColumn::Kind::Key:
                values[i] = key;
                break;
            case DatabaseColumn::Kind::ExportedAt:
                values[i] = m_at;
                break;
            case DatabaseColumn::Kind::Rest:
                values[i] = rest.take();
                break;
            case DatabaseColumn::Kind::LineNumber:
            case DatabaseColumn::Kind::Field:
            case DatabaseColumn::Kind::List:
                break;
            }
        }
        return values;
    }

    const ExchangeSubject &m_subject;
    QString m_at;
    DatabaseConnection m_connection;
    DatabaseTableWriter m_rows;
    std::optional<DatabaseTableWriter> m_lines;
    std::string m_linesField;
    json::ondemand::parser m_parser;
    json::ondemand::document m_document;
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
