#include "app/exchange/DatabaseReader.h"

#include "app/exchange/DatabaseConnection.h"
#include "models/exchange/DatabaseTable.h"
#include "models/exchange/DocumentReader.h"
#include "models/exchange/ImportShape.h"

#include <QCoreApplication>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>

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

} // namespace

ImportFilePtr readDatabaseTable(const DatabaseProfile &profile,
                                const Secret &password,
                                const QString &table,
                                const ImportSubject &subject)
{
    const QString name = profile.name + u": "_s + table;
    DatabaseConnection connection;
    if (const Status opened = connection.open(profile, password); !opened) {
        return unreadable(name, opened.error().text + u' ' + opened.error().raw);
    }
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT * FROM "_s + connection.quotedTable(table))) {
        return unreadable(
            name,
            QCoreApplication::translate("DatabaseReader", "The table %1 cannot be read: %2")
                .arg(table, query.lastError().text()));
    }
    const QLatin1StringView root = importShape(subject).root;
    QByteArray json = "{\"" + QByteArray(root.data(), root.size()) + "\":[";
    QByteArrayView separator = "\n";
    while (query.next()) {
        json.append(separator).append(tableRowJson(rowOf(query.record()), subject));
        separator = ",\n"; // a line a row: problems name the line
        if (json.size() > MostBytes) {
            return unreadable(
                name,
                QCoreApplication::translate("DatabaseReader",
                                            "The table %1 holds more than can be sent at once.")
                    .arg(table));
        }
    }
    if (query.lastError().isValid()) {
        return unreadable(
            name,
            QCoreApplication::translate("DatabaseReader", "The table %1 cannot be read: %2")
                .arg(table, query.lastError().text()));
    }
    return std::make_shared<const ImportFile>(readDocuments(json + "\n]}", subject, name));
}

} // namespace smartup
