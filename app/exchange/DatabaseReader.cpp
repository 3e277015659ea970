#include "app/exchange/DatabaseReader.h"

#include "app/exchange/DatabaseConnection.h"
#include "models/exchange/DatabaseTable.h"
#include "models/exchange/DocumentReader.h"
#include "models/exchange/ImportShape.h"

#include <QCoreApplication>
#include <QHash>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>

#include <functional>
#include <optional>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As for files: more than this is no load of documents any more.
constexpr qsizetype MostBytes = 512LL * 1024 * 1024;

ImportFilePtr unreadable(const QString &name, const QString &text)
{
    auto file = std::make_shared<ImportFile>();
    file->name = name;
    file->problems.append({ 0, {}, text });
    file->problemCount = 1;
    return file;
}

TableRow rowOf(const QSqlRecord &record)
{
    TableRow row;
    for (int i = 0; i < record.count(); ++i) {
        row.values.append({ record.fieldName(i), record.value(i) });
    }
    return row;
}

/// Reads one table of documents and, beside it, that of their lines.
class TableLoad
{
public:
    TableLoad(DatabaseConnection &connection,
              const ImportSubject &subject,
              const std::stop_token &stop)
        : m_connection(connection)
        , m_subject(subject)
        , m_stop(stop)
    {
    }

    /// The JSON of the documents; empty when it failed, and problem() says why.
    [[nodiscard]] QByteArray load(const QString &table)
    {
        const auto *const type = std::get_if<DocumentType>(&m_subject);
        const QString lines = lineTableName(table);
        if (type != nullptr && !documentTypeInfo(*type).linesField.isEmpty()
            && !m_connection.database().record(lines).isEmpty() && !readLines(lines, *type)) {
            return {};
        }
        const QLatin1StringView root = importShape(m_subject).root;
        QByteArray json = "{\"" + QByteArray(root.data(), root.size()) + "\":[";
        QByteArrayView separator = "\n";
        const auto take = [this, &json, &separator](const TableRow &row) {
            json.append(separator).append(tableRowJson(row, m_subject, linesOf(row)));
            separator = ",\n"; // a line a row: problems name the line
            return json.size();
        };
        if (!forEachRow(table, {}, take)) {
            return {};
        }
        json.append("\n]}");
        return json;
    }

    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Documents whose lines belong to no row.
    [[nodiscard]] qsizetype strayCount() const { return m_lines.size(); }

private:
    /// Those of the other table. A document that has none there keeps what its own row says: a table
    /// of lines may have come later than the documents.
    [[nodiscard]] std::optional<QByteArray> linesOf(const TableRow &row)
    {
        if (!m_hasLines) {
            return std::nullopt;
        }
        // Taken, not copied: they are not held twice.
        const QByteArray list = m_lines.take(row.text(RowKeyColumn));
        if (!list.isEmpty()) {
            return list + ']';
        }
        const bool hasOwn = !row.text(importShape(m_subject).linesField).isEmpty();
        return hasOwn ? std::nullopt : std::optional("[]"_ba);
    }

    [[nodiscard]] bool readLines(const QString &table, DocumentType type)
    {
        m_hasLines = true;
        qsizetype size = 0;
        const auto take = [this, type, &size](const TableRow &row) {
            const QString key = row.text(RowKeyColumn);
            QByteArray list = m_lines.take(key);
            const qsizetype before = list.size();
            list += list.isEmpty() ? "[" : ",";
            list += lineRowJson(row, type);
            size += list.size() - before;
            m_lines.insert(key, list);
            return size;
        };
        return forEachRow(table, m_connection.quotedColumn(LineNumberColumn), take);
    }

    /// `take` answers how many bytes there are by now.
    [[nodiscard]] bool forEachRow(const QString &table,
                                  const QString &order,
                                  const std::function<qsizetype(const TableRow &)> &take)
    {
        QSqlQuery query(m_connection.database());
        query.setForwardOnly(true);
        const QString sorted = order.isEmpty() ? QString() : u" ORDER BY "_s + order;
        if (!query.exec(u"SELECT * FROM "_s + m_connection.quotedTable(table) + sorted)) {
            return fail(table, query.lastError());
        }
        while (query.next()) {
            if (m_stop.stop_requested()) {
                m_problem = QCoreApplication::translate("DatabaseReader", "Cancelled.");
                return false;
            }
            if (take(rowOf(query.record())) > MostBytes) {
                m_problem =
                    QCoreApplication::translate("DatabaseReader",
                                                "The table %1 holds more than can be sent at once.")
                        .arg(table);
                return false;
            }
        }
        return query.lastError().isValid() ? fail(table, query.lastError()) : true;
    }

    bool fail(const QString &table, const QSqlError &error)
    {
        m_problem = QCoreApplication::translate("DatabaseReader", "The table %1 cannot be read: %2")
                        .arg(table, error.text());
        return false;
    }

    DatabaseConnection &m_connection;
    ImportSubject m_subject;
    const std::stop_token &m_stop;
    QString m_problem;
    bool m_hasLines = false;
    QHash<QString, QByteArray> m_lines; ///< by document: a list without its end
};

} // namespace

ImportFilePtr readDatabaseTable(const DatabaseProfile &profile,
                                const Secret &password,
                                const QString &table,
                                const ImportSubject &subject,
                                const std::stop_token &stop)
{
    const QString name = profile.name + u": "_s + table;
    DatabaseConnection connection;
    if (const Status opened = connection.open(profile, password); !opened) {
        return unreadable(name, opened.error().text + u' ' + opened.error().raw);
    }
    // Documents and their lines of one moment, also while somebody writes.
    if (!connection.begin()) {
        return unreadable(name, connection.database().lastError().text());
    }
    if (connection.kind() == DatabaseKind::Postgresql) {
        QSqlQuery snapshot(connection.database());
        if (!snapshot.exec(u"SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"_s)) {
            return unreadable(name, snapshot.lastError().text());
        }
    }
    TableLoad load(connection, subject, stop);
    const QByteArray json = load.load(table);
    if (json.isEmpty()) {
        return unreadable(name, load.problem());
    }
    auto file = std::make_shared<ImportFile>(readDocuments(json, subject, name));
    file->encoding.reset(); // it is no text of theirs
    file->sample.clear();
    if (load.strayCount() > 0) {
        const int strays = static_cast<int>(load.strayCount());
        file->notes.append(
            { 0,
              {},
              QCoreApplication::translate("DatabaseReader",
                                          "Lines of %n document(s) in the table %1 belong to no "
                                          "row of %2; they are not sent.",
                                          nullptr, strays)
                  .arg(lineTableName(table), table) });
    }
    return file;
}

Result<QStringList> listDatabaseTables(const DatabaseProfile &profile, const Secret &password)
{
    DatabaseConnection connection;
    if (const Status opened = connection.open(profile, password); !opened) {
        return opened.error();
    }
    QStringList tables =
        connection.database().tables(QSql::Tables) + connection.database().tables(QSql::Views);
    const QStringList all = tables;
    tables.removeIf([&all](const QString &table) {
        const QString ending = lineTableName({});
        return table.endsWith(ending) && all.contains(table.chopped(ending.size()));
    });
    tables.removeDuplicates();
    tables.sort(Qt::CaseInsensitive);
    return tables;
}

} // namespace smartup
