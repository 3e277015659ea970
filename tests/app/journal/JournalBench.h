#pragma once

#include "app/journal/JournalReader.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

namespace smartup {

/// A connection of the test's own, beside store and reader.
class PlainSqlite
{
public:
    explicit PlainSqlite(const QString &file)
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_database.setDatabaseName(file);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
        m_database.open();
    }
    ~PlainSqlite()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    PlainSqlite(const PlainSqlite &) = delete;
    PlainSqlite &operator=(const PlainSqlite &) = delete;

    [[nodiscard]] QVariant value(const QString &sql)
    {
        QSqlQuery query(m_database);
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }
    [[nodiscard]] bool run(const QString &sql) { return QSqlQuery(m_database).exec(sql); }

private:
    QString m_name = QUuid::createUuid().toString();
    QSqlDatabase m_database;
};

/// Asks a reader and waits for the answer.
class Reading
{
public:
    explicit Reading(const QString &file)
        : reader(file)
    {
    }

    [[nodiscard]] JournalCount count(const JournalQuery &query = {})
    {
        QSignalSpy spy(&reader, &JournalReader::counted);
        reader.count(query, ++generation);
        return spy.wait() ? spy.at(0).at(1).value<JournalCount>() : JournalCount { -1, -1, -1 };
    }
    [[nodiscard]] JournalCount recount()
    {
        QSignalSpy spy(&reader, &JournalReader::counted);
        reader.recount({}, generation);
        return spy.wait() ? spy.at(0).at(1).value<JournalCount>() : JournalCount { -1, -1, -1 };
    }
    [[nodiscard]] QList<JournalRow> block(int block)
    {
        QSignalSpy spy(&reader, &JournalReader::blockRead);
        reader.readBlock({}, block, generation);
        return spy.wait() ? spy.at(0).at(2).value<QList<JournalRow>>() : QList<JournalRow>();
    }
    [[nodiscard]] JournalDetail detail(qint64 documentId)
    {
        QSignalSpy spy(&reader, &JournalReader::detailRead);
        reader.readDetail(documentId);
        return spy.wait() ? spy.at(0).at(0).value<JournalDetail>() : JournalDetail();
    }
    [[nodiscard]] QStringList externalIds(const JournalQuery &query)
    {
        QStringList ids;
        const qint64 rows = count(query).rows;
        for (int i = 0; i * JournalBlockSize < rows; ++i) {
            const QList<JournalRow> read = block(i);
            for (const JournalRow &row : read) {
                ids.append(row.document.externalId);
            }
        }
        return ids;
    }

    JournalReader reader;
    quint64 generation = 0;
};

} // namespace smartup
