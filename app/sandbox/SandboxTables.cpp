#include "app/sandbox/SandboxTables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

Error tableError(const QString &raw)
{
    return { ErrorOrigin::Storage,
             QCoreApplication::translate("SandboxTables",
                                         "The tables of the sandbox cannot be read."),
             {},
             raw,
             {} };
}

QString jsonList(const QStringList &list)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

/// The orders of a range; the values are those of bound().
QString ofRange()
{
    return u"d.type = 'order' AND d.organisation_id = ? AND substr(d.document_date, 1, 10) "
           "BETWEEN ? AND ? AND d.status IN (SELECT value FROM json_each(?))"_s;
}

QVariantList bound(const SandboxTables::OrderRange &range)
{
    return { range.organisation, range.from.toString(Qt::ISODate), range.to.toString(Qt::ISODate),
             jsonList(range.statuses) };
}

/// The orders of the table beside those of a file with the same external id.
QString besideFile()
{
    // The file first (CROSS JOIN keeps the order), then the index, whose condition stands here too:
    // the other way round the file is read again for each order of the table.
    return u"FROM json_each(?, '$.order') f CROSS JOIN document d ON d.external_id = f.value ->> "
           "'$.external_id' AND d.external_id <> '' WHERE d.type = 'order' AND d.organisation_id = ?"_s;
}

/// An invalid one is an empty text, which SQL tells from NULL.
QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u""_s;
}

} // namespace

Result<std::unique_ptr<SandboxTables>> SandboxTables::open(const QString &file)
{
    auto tables = std::unique_ptr<SandboxTables>(new SandboxTables(file));
    if (!QSqlDatabase::database(tables->m_connection, false).isOpen()) {
        return tableError(QSqlDatabase::database(tables->m_connection, false).lastError().text());
    }
    return tables;
}

SandboxTables::SandboxTables(const QString &file)
    : m_connection(QUuid::createUuid().toString())
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
    database.open();
}

SandboxTables::~SandboxTables()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QStringList> SandboxTables::texts(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return tableError(query.lastError().text());
    }
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    if (!query.exec()) {
        return tableError(query.lastError().text());
    }
    QStringList texts;
    while (query.next()) {
        texts.append(query.value(0).toString());
    }
    // A step that fails ends the rows like their end does.
    return query.lastError().isValid() ? Result<QStringList>(tableError(query.lastError().text()))
                                       : Result<QStringList>(texts);
}

Result<qint64> SandboxTables::number(const QString &sql, const QVariantList &values) const
{
    const Result<QStringList> found = texts(sql, values);
    if (!found) {
        return found.error();
    }
    return found.value().value(0).toLongLong();
}

Result<qint64> SandboxTables::organisations() const
{
    return number(u"SELECT count(*) FROM organisation"_s);
}

Result<QJsonObject> SandboxTables::settings(qint64 organisation) const
{
    const Result<QStringList> found =
        texts(u"SELECT settings FROM organisation WHERE id = ?"_s, { organisation });
    if (!found) {
        return found.error();
    }
    return QJsonDocument::fromJson(found.value().value(0).toUtf8()).object();
}

Result<QStringList> SandboxTables::orders(const OrderRange &range) const
{
    return texts(u"SELECT d.id || ' ' || d.status AS line FROM document d WHERE "_s + ofRange()
                     + u" ORDER BY line"_s,
                 bound(range));
}

Result<QStringList> SandboxTables::localCodesOfLines(const OrderRange &range) const
{
    return texts(u"SELECT d.id || ' ' || coalesce(c.code, '') AS line FROM document d, "
                 "json_each(d.lines) l LEFT JOIN local_code c "
                 "ON c.record_id = CAST(l.value ->> '$.product_code' AS INTEGER) "
                 "AND c.organisation_id = d.organisation_id WHERE "_s
                     + ofRange() + u" ORDER BY line"_s,
                 bound(range));
}

Result<qint64> SandboxTables::orderCount(qint64 organisation) const
{
    return number(u"SELECT count(*) FROM document WHERE type = 'order' AND organisation_id = ?"_s,
                  { organisation });
}

Result<qint64>
SandboxTables::documentCount(qint64 organisation, const QString &type, QDate from, QDate to) const
{
    return number(
        u"SELECT count(*) FROM document WHERE organisation_id = ? AND type = ? AND (? = '' "
        "OR document_date >= ?) AND (? = '' OR document_date < ?)"_s,
        { organisation, type, isoDay(from), isoDay(from), isoDay(to), isoDay(to.addDays(1)) });
}

Result<qint64> SandboxTables::documentsWithNote(qint64 organisation,
                                                const QString &type,
                                                const QString &note) const
{
    return number(
        u"SELECT count(*) FROM document WHERE organisation_id = ? AND type = ? AND header "
        "->> '$.note' = ?"_s,
        { organisation, type, note });
}

Result<qint64> SandboxTables::ordersOfFile(qint64 organisation, const QByteArray &file) const
{
    return number(u"SELECT count(*) "_s + besideFile(), { QString::fromUtf8(file), organisation });
}

Result<qint64> SandboxTables::ordersWithNoteOfFile(qint64 organisation,
                                                   const QByteArray &file) const
{
    return number(u"SELECT count(*) "_s + besideFile()
                      + u" AND coalesce(d.header ->> '$.note', '') = "
                        "coalesce(f.value ->> '$.note', '')"_s,
                  { QString::fromUtf8(file), organisation });
}

Result<QStringList> SandboxTables::knownOrdersOfFile(qint64 organisation,
                                                     const QByteArray &file) const
{
    return texts(u"SELECT DISTINCT d.external_id "_s + besideFile() + u" ORDER BY 1"_s,
                 { QString::fromUtf8(file), organisation });
}

Result<qint64> SandboxTables::goods() const
{
    return number(u"SELECT count(*) FROM record WHERE entity = 'inventory'"_s);
}

Result<qint64> SandboxTables::goodsWithLocalCode(qint64 organisation) const
{
    return number(u"SELECT count(*) FROM record g JOIN local_code c ON c.record_id = g.id "
                  "AND c.organisation_id = ? WHERE g.entity = 'inventory' AND c.code <> ''"_s,
                  { organisation });
}

} // namespace smartup
