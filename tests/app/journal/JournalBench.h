#pragma once

#include "app/journal/ChainWalk.h"
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

/// Makes a journal one as version 1 left it: with the same rows.
[[nodiscard]] inline bool makeVersion1(const QString &file)
{
    PlainSqlite plain(file);
    bool isMade = true;
    for (const char *table : { "chain", "attempt", "settings_revision", "call_settings", "remark",
                               "gap", "retention" }) {
        isMade = plain.run(QStringLiteral("DROP TABLE %1").arg(QLatin1StringView(table))) && isMade;
    }
    return plain.run(QStringLiteral("PRAGMA user_version = 1")) && isMade;
}

/// Makes a journal one as version 2 left it: without a chain.
[[nodiscard]] inline bool makeVersion2(const QString &file)
{
    PlainSqlite plain(file);
    return plain.run(QStringLiteral("DROP TABLE chain"))
        && plain.run(QStringLiteral("PRAGMA user_version = 2"));
}

/// Everything in a journal that says something about something else says the truth; otherwise what
/// does not.
[[nodiscard]] inline QString untruthOf(const QString &file)
{
    PlainSqlite plain(file);
    if (plain.value(QStringLiteral("PRAGMA integrity_check")).toString() != QStringLiteral("ok")) {
        return QStringLiteral("integrity");
    }
    const QString counted = QStringLiteral(
        "SELECT c.at_ms / 3600000 AS h, c.profile AS p, d.subject AS s, d.outcome AS o, "
        "sum(d.position >= 0) AS n, sum(d.position < 0) AS m FROM document d JOIN call c ON c.id = "
        "d.call GROUP BY h, p, s, o");
    QStringList none {
        QStringLiteral("pragma_foreign_key_check"),
        QStringLiteral("(%1 EXCEPT SELECT * FROM counter)").arg(counted),
        QStringLiteral("(SELECT * FROM counter EXCEPT %1)").arg(counted),
        // The range of a call is its lines.
        QStringLiteral(
            "call c WHERE c.last_document - c.first_document + 1 <> (SELECT count(*) FROM "
            "document d WHERE d.call = c.id AND d.id BETWEEN c.first_document AND "
            "c.last_document)"),
        // With the gaps they are all ids.
        QStringLiteral(
            "(SELECT coalesce((SELECT sum(last_document - first_document + 1) FROM gap), "
            "0) + (SELECT count(*) FROM document) AS n) WHERE n <> coalesce((SELECT seq "
            "FROM sqlite_sequence WHERE name = 'document'), 0)"),
        QStringLiteral(
            "document WHERE client IS NOT NULL AND client NOT IN (SELECT id FROM client)"),
    };
    for (const char *column : { "subject", "organisation", "outcome", "origin", "status",
                                "warehouse", "error_code", "message", "rule" }) {
        none.append(
            QStringLiteral("document WHERE %1 IS NOT NULL AND %1 NOT IN (SELECT id FROM term)")
                .arg(QLatin1StringView(column)));
    }
    for (const QString &lies : std::as_const(none)) {
        const QVariant count = plain.value(QStringLiteral("SELECT count(*) FROM ") + lies);
        if (!count.isValid() || count.toInt() != 0) {
            return lies;
        }
    }
    // And everything is as it was stored.
    const auto report = walkChain(file, {}, [](const ChainProgress &) { return true; });
    if (!report) {
        return report.error().text;
    }
    const bool isKept = report.value().isIntact() || !report.value().hasChain;
    return isKept ? QString() : chainReportText(report.value()).join(u'\n');
}

} // namespace smartup
