#include "app/exchange/DatabaseConnection.h"
#include "app/exchange/DatabaseReader.h"
#include "app/exchange/DatabaseStore.h"
#include "app/exchange/ExportService.h"
#include "app/exchange/ImportLedger.h"
#include "app/exchange/ImportPreview.h"
#include "models/exchange/DatabaseTable.h"
#include "tests/app/SandboxWire.h"
#include "tests/support/PostgresServer.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The day of the sandbox's clock.
const QDate Today(2024, 5, 31);

/// The driver of the Debian package libsqliteodbc.
QString odbcDriver()
{
    for (const QString &folder : { u"/usr/lib/x86_64-linux-gnu/odbc"_s,
                                   u"/usr/lib/aarch64-linux-gnu/odbc"_s, u"/usr/lib/odbc"_s }) {
        const QString file = folder + u"/libsqlite3odbc.so"_s;
        if (QFile::exists(file)) {
            return file;
        }
    }
    qFatal("The ODBC driver of SQLite is not installed; scripts/packages lists it.");
}

} // namespace

/// Exports into tables and imports from them, on a real SQLite file, a real PostgreSQL and through
/// a real ODBC driver.
class TestDatabaseExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_postgres = std::make_unique<PostgresServer>(); }
    void cleanupTestCase() { m_postgres.reset(); }
    void init();
    void cleanup();

    void exportIsUpserted_data();
    void exportIsUpserted();
    void stockHasNoIdOfItsOwn_data() { addDatabases(); }
    void stockHasNoIdOfItsOwn();
    void nothingIsWrittenWhenItFails_data() { addDatabases(); }
    void nothingIsWrittenWhenItFails();
    void tableOfAnEarlierVersion_data() { addDatabases(); }
    void tableOfAnEarlierVersion();
    void whatWasExportedCanBeReadBack_data() { addDatabases(); }
    void whatWasExportedCanBeReadBack();
    void tableOfSomebodyElse_data() { addDatabases(); }
    void tableOfSomebodyElse();
    void namesAreNeverMoreThanNames_data() { addDatabases(); }
    void namesAreNeverMoreThanNames();
    void throughOdbc();
    void wrongPassword();
    void serverThatIsNotThere();
    void profilesLieOnTheDiskWithoutPasswords();
    void importFromATable();

private:
    static void addDatabases()
    {
        QTest::addColumn<DatabaseKind>("kind");
        QTest::newRow("SQLite") << DatabaseKind::Sqlite;
        QTest::newRow("PostgreSQL") << DatabaseKind::Postgresql;
    }
    /// An empty database of its own.
    [[nodiscard]] DatabaseProfile database(DatabaseKind kind);
    [[nodiscard]] static Secret passwordOf(const DatabaseProfile &profile)
    {
        return profile.kind == DatabaseKind::Postgresql ? Secret(PostgresServer::password())
                                                        : Secret();
    }
    /// Rows of one column of numbers or texts, joined.
    QStringList ask(const DatabaseProfile &profile, const QString &sql);
    void tell(const DatabaseProfile &profile, const QString &sql) { (void)ask(profile, sql); }
    ExportSummary exportTo(const DatabaseProfile &profile, const QString &key);

    std::unique_ptr<PostgresServer> m_postgres;
    std::unique_ptr<SandboxWire> m_wire;
    std::unique_ptr<ExportService> m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_databases = 0;
};

void TestDatabaseExchange::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_wire = std::make_unique<SandboxWire>();
    m_wire->probe.configure([](QJsonObject &data) {
        data.insert("order_statuses"_L1, QJsonArray { u"B#S"_s, u"B#V"_s, u"B#N"_s });
    });
    m_service = std::make_unique<ExportService>(m_wire->client, m_wire->probe.clock);
}

void TestDatabaseExchange::cleanup()
{
    m_service.reset();
    m_wire.reset();
    m_folder.reset();
}

DatabaseProfile TestDatabaseExchange::database(DatabaseKind kind)
{
    DatabaseProfile profile;
    profile.id = QString::number(++m_databases);
    profile.name = u"Test"_s;
    profile.kind = kind;
    profile.database = m_folder->filePath(u"data.sqlite"_s);
    if (kind == DatabaseKind::Postgresql) {
        profile.host = u"127.0.0.1"_s;
        profile.port = m_postgres->port();
        profile.user = PostgresServer::user();
        profile.database = u"postgres"_s;
        const QString name = u"test%1"_s.arg(m_databases);
        tell(profile, u"CREATE DATABASE "_s + name);
        profile.database = name;
    }
    return profile;
}

QStringList TestDatabaseExchange::ask(const DatabaseProfile &profile, const QString &sql)
{
    DatabaseConnection connection;
    const Status opened = connection.open(profile, passwordOf(profile));
    if (!opened) {
        qFatal("%s %s", qUtf8Printable(opened.error().text), qUtf8Printable(opened.error().raw));
    }
    QSqlQuery query(connection.database());
    if (!query.exec(sql)) {
        qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
    }
    QStringList values;
    while (query.next()) {
        values.append(query.value(0).toString());
    }
    return values;
}

ExportSummary TestDatabaseExchange::exportTo(const DatabaseProfile &profile, const QString &key)
{
    ExportRequest request { key, DateFilter::RecordDate, {}, {}, {}, {} };
    request.database = profile.id;
    const ExchangeSubject &subject = *findExchangeSubject(key);
    if (subject.period == PeriodUse::Required) {
        request.to = Today;
        request.from = subject.documentType ? Today.addDays(-6) : Today;
    }
    m_service->useDatabase(profile, passwordOf(profile));
    QSignalSpy spy(m_service.get(), &ExportService::finished);
    m_service->start(request);
    [&spy] { QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 30000); }();
    return spy.value(0).value(0).value<ExportSummary>();
}

void TestDatabaseExchange::exportIsUpserted_data()
{
    addDatabases();
}

void TestDatabaseExchange::exportIsUpserted()
{
    QFETCH(DatabaseKind, kind);
    const DatabaseProfile profile = database(kind);
    const ExportSummary first = exportTo(profile, u"order"_s);
    QVERIFY2(first.outcome == Outcome::Received, qPrintable(first.message + first.details));
    QVERIFY(first.documents > 10);
    QVERIFY(first.isWritten());
    const QString count = u"SELECT count(*) FROM smartup_order"_s;
    QCOMPARE(ask(profile, count), QStringList { QString::number(first.documents) });
    const QString rows =
        u"SELECT row_key || ' ' || deal_id || ' ' || status || ' ' || total_amount FROM "
        "smartup_order ORDER BY row_key"_s;
    const QStringList written = ask(profile, rows);
    QStringList expected =
        m_wire->probe
            .table(
                u"SELECT group_concat(id || ' ' || id || ' ' || status || ' ' || amount, '\n') "
                "FROM (SELECT * FROM document WHERE type = 'order' AND organisation_id = 101 AND "
                "document_date >= '2024-05-25' AND document_date < '2024-06-01' AND status IN "
                "('B#S', 'B#V', 'B#N'))"_s)
            .split(u'\n');
    expected.sort();
    QCOMPARE(written, expected);
    // Lines are JSON with everything in it, and so is what the catalogue does not name.
    const QStringList lines =
        ask(profile, u"SELECT order_products FROM smartup_order ORDER BY row_key"_s);
    for (const QString &list : lines) {
        const QJsonArray array = QJsonDocument::fromJson(list.toUtf8()).array();
        QVERIFY(!array.isEmpty() && array.first().toObject().contains(u"product_code"_s));
    }
    for (const QString &rest : ask(profile, u"SELECT other_fields FROM smartup_order"_s)) {
        QVERIFY(QJsonDocument::fromJson(rest.toUtf8()).isObject());
    }

    // Somebody changes a row here, and one is not there any more: the next export mends both.
    tell(profile,
         u"UPDATE smartup_order SET status = 'X' WHERE row_key = '%1'"_s.arg(
             written.first().section(u' ', 0, 0)));
    tell(profile,
         u"DELETE FROM smartup_order WHERE row_key = '%1'"_s.arg(
             written.last().section(u' ', 0, 0)));
    tell(profile, u"INSERT INTO smartup_order (row_key, status) VALUES ('of ours', 'D')"_s);
    QCOMPARE(exportTo(profile, u"order"_s).outcome, Outcome::Received);
    QStringList mended = ask(profile, rows);
    QCOMPARE(ask(profile, count), QStringList { QString::number(first.documents + 1) });
    mended.removeAll(QString()); // the row of theirs has no amount
    QCOMPARE(mended, written);
}

void TestDatabaseExchange::stockHasNoIdOfItsOwn()
{
    QFETCH(DatabaseKind, kind);
    const DatabaseProfile profile = database(kind);
    for (int run = 0; run < 2; ++run) {
        QCOMPARE(exportTo(profile, u"balance"_s).outcome, Outcome::Received);
        QCOMPARE(ask(profile, u"SELECT count(*) FROM smartup_balance"_s),
                 QStringList { QString::number(
                     m_wire->probe.count(u"balance WHERE organisation_id = 101"_s)) });
    }
}

void TestDatabaseExchange::nothingIsWrittenWhenItFails()
{
    QFETCH(DatabaseKind, kind);
    const DatabaseProfile profile = database(kind);
    QCOMPARE(exportTo(profile, u"producer"_s).outcome, Outcome::Received);
    const QStringList before = ask(profile, u"SELECT name FROM smartup_producer ORDER BY name"_s);
    tell(profile, u"DELETE FROM smartup_producer"_s);
    m_wire->rewrite = [](const LocalHttpRequest &, LocalHttpResponse &response) {
        // One sound record, then one without an id: nothing to find it by.
        response.body = R"({"producer":[{"producer_id":"1","code":"a"},{"code":"b"}]})";
    };
    const ExportSummary failed = exportTo(profile, u"producer"_s);
    QVERIFY(!failed.isWritten());
    QVERIFY2(failed.message.contains("without an id"_L1), qPrintable(failed.message));
    QCOMPARE(ask(profile, u"SELECT count(*) FROM smartup_producer"_s), QStringList { u"0"_s });
    m_wire->rewrite = {};
    QCOMPARE(exportTo(profile, u"producer"_s).outcome, Outcome::Received);
    QCOMPARE(ask(profile, u"SELECT name FROM smartup_producer ORDER BY name"_s), before);
}

void TestDatabaseExchange::tableOfAnEarlierVersion()
{
    QFETCH(DatabaseKind, kind);
    const DatabaseProfile profile = database(kind);
    tell(profile, u"CREATE TABLE smartup_producer (row_key TEXT PRIMARY KEY, ours INTEGER)"_s);
    tell(profile, u"INSERT INTO smartup_producer VALUES ('of ours', 7)"_s);
    const ExportSummary summary = exportTo(profile, u"producer"_s);
    QVERIFY2(summary.outcome == Outcome::Received, qPrintable(summary.message + summary.details));
    QCOMPARE(ask(profile, u"SELECT count(name) FROM smartup_producer"_s),
             QStringList { QString::number(summary.documents) });
    QCOMPARE(ask(profile, u"SELECT ours FROM smartup_producer WHERE row_key = 'of ours'"_s),
             QStringList { u"7"_s });
}

void TestDatabaseExchange::whatWasExportedCanBeReadBack()
{
    QFETCH(DatabaseKind, kind);
    const DatabaseProfile profile = database(kind);
    const ExportSummary summary = exportTo(profile, u"inventory"_s);
    const ImportFilePtr file = readDatabaseTable(profile, passwordOf(profile),
                                                 u"smartup_inventory"_s, ReferenceEntity::Goods);
    QVERIFY2(file->isUsable(), qPrintable(file->problems.value(0).text));
    QCOMPARE(file->documents.size(), summary.documents);
    QVERIFY(file->notes.isEmpty()); // nothing but what an import takes
}

void TestDatabaseExchange::tableOfSomebodyElse()
{
    QFETCH(DatabaseKind, kind);
    const DatabaseProfile profile = database(kind);
    tell(profile,
         u"CREATE TABLE prices (inventory_code VARCHAR(20), price_type TEXT, n INTEGER)"_s);
    tell(profile,
         u"INSERT INTO prices VALUES ('P1', "
         "'[{\"price_type_code\":\"BASE\",\"price\":\"12.5\"}]', 5), "
         "('P2', 'none', NULL)"_s);
    const ImportFilePtr file =
        readDatabaseTable(profile, passwordOf(profile), u"prices"_s, ReferenceEntity::ProductPrice);
    QCOMPARE(file->problemCount, 1); // a list that is none, and where
    QCOMPARE(file->problems.first().line, 3);
    QVERIFY(file->problems.first().text.contains("price_type"_L1));
    tell(profile, u"DELETE FROM prices WHERE inventory_code = 'P2'"_s);
    const ImportFilePtr sound =
        readDatabaseTable(profile, passwordOf(profile), u"prices"_s, ReferenceEntity::ProductPrice);
    QVERIFY(sound->isUsable());
    QCOMPARE(sound->documents.first().externalId, u"P1"_s);
}

void TestDatabaseExchange::namesAreNeverMoreThanNames()
{
    QFETCH(DatabaseKind, kind);
    const DatabaseProfile profile = database(kind);
    tell(profile, u"CREATE TABLE prices (inventory_code TEXT)"_s);
    for (const QString &name :
         { u"prices; DROP TABLE prices"_s, u"prices\"; DROP TABLE prices; --"_s,
           u"prices\" WHERE 1=0 --"_s, u"(SELECT 1)"_s, QString() }) {
        const ImportFilePtr file =
            readDatabaseTable(profile, passwordOf(profile), name, ReferenceEntity::ProductPrice);
        QVERIFY2(!file->isUsable() && file->documents.isEmpty(), qPrintable(name));
    }
    QCOMPARE(ask(profile, u"SELECT count(*) FROM prices"_s), QStringList { u"0"_s });
}

/// The way of a database of which nothing is known: update, else insert.
void TestDatabaseExchange::throughOdbc()
{
    const DatabaseProfile file = database(DatabaseKind::Sqlite);
    DatabaseProfile odbc = file;
    odbc.id = u"odbc"_s;
    odbc.kind = DatabaseKind::Odbc;
    odbc.database = u"DRIVER=%1;Database=%2"_s.arg(odbcDriver(), file.database);
    const ExportSummary missing = exportTo(odbc, u"producer"_s);
    QVERIFY(!missing.isWritten());
    QVERIFY2(missing.message.contains("beforehand"_L1), qPrintable(missing.message));

    QStringList columns;
    for (const DatabaseColumn &column :
         databaseTable(*findExchangeSubject(u"producer"_s)).columns) {
        columns.append(column.name + u" TEXT"_s);
    }
    tell(file, u"CREATE TABLE smartup_producer (%1)"_s.arg(columns.join(u',')));
    const ExportSummary first = exportTo(odbc, u"producer"_s);
    QVERIFY2(first.outcome == Outcome::Received, qPrintable(first.message + first.details));
    tell(file, u"UPDATE smartup_producer SET name = 'X'"_s);
    QCOMPARE(exportTo(odbc, u"producer"_s).outcome, Outcome::Received);
    QCOMPARE(ask(file, u"SELECT count(*) FROM smartup_producer WHERE name <> 'X'"_s),
             QStringList { QString::number(first.documents) });
}

void TestDatabaseExchange::wrongPassword()
{
    const DatabaseProfile profile = database(DatabaseKind::Postgresql);
    const Status opened = testDatabase(profile, Secret(u"wrong donkey"_s));
    QVERIFY(!opened);
    QVERIFY(!opened.error().raw.isEmpty());
    QVERIFY(!opened.error().raw.contains("wrong donkey"_L1));
    QVERIFY(testDatabase(profile, Secret(PostgresServer::password())));
    m_service->useDatabase(profile, Secret(u"wrong donkey"_s));
    ExportRequest request { u"producer"_s, DateFilter::RecordDate, {}, {}, {}, {} };
    request.database = profile.id;
    QSignalSpy spy(m_service.get(), &ExportService::finished);
    m_wire->paths.clear();
    m_service->start(request);
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 30000);
    QCOMPARE(spy.value(0).value(0).value<ExportSummary>().outcome, Outcome::NotSent);
    QVERIFY(m_wire->paths.isEmpty()); // the allowance is not touched
}

void TestDatabaseExchange::serverThatIsNotThere()
{
    DatabaseProfile profile = database(DatabaseKind::Sqlite);
    profile.kind = DatabaseKind::Postgresql;
    profile.host = u"127.0.0.1"_s;
    profile.port = 1;
    QVERIFY(!testDatabase(profile, {}));
    profile.kind = DatabaseKind::Sqlite;
    profile.database = m_folder->filePath(u"missing/data.sqlite"_s);
    QVERIFY(!testDatabase(profile, {}));
}

void TestDatabaseExchange::profilesLieOnTheDiskWithoutPasswords()
{
    const DatabaseStore store(m_folder->filePath(u"config"_s));
    QVERIFY(store.load().isOk() && store.load().value().isEmpty());
    const DatabaseProfile profile = database(DatabaseKind::Postgresql);
    QVERIFY(store.save({ profile }));
    QCOMPARE(store.load().value(), QList<DatabaseProfile> { profile });
    QFile file(store.filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(PostgresServer::password().toUtf8()));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

/// From a table to the plan, by way of the same preview as a file's.
void TestDatabaseExchange::importFromATable()
{
    const DatabaseProfile profile = database(DatabaseKind::Postgresql);
    tell(profile, u"CREATE TABLE makers (code TEXT, name TEXT, state CHAR(1), since DATE)"_s);
    tell(profile, u"INSERT INTO makers VALUES ('NEW-1', 'Maker', 'A', '2026-11-01')"_s);
    ImportPreview preview(m_wire->client, m_wire->probe.clock,
                          std::make_shared<ImportLedger>(m_folder->filePath(u"imports"_s)));
    QSignalSpy read(&preview, &ImportPreview::fileRead);
    QSignalSpy planned(&preview, &ImportPreview::planned);
    preview.readTable(profile, passwordOf(profile), u"makers"_s, ReferenceEntity::Producer);
    QTRY_COMPARE(read.size(), 1);
    const auto file = read.constFirst().constFirst().value<ImportFilePtr>();
    QVERIFY2(file->isUsable(), qPrintable(file->problems.value(0).text));
    QCOMPARE(file->notes.size(), 1); // `since` is no field of theirs, and is sent all the same
    preview.start();
    QTRY_COMPARE(planned.size(), 1);
    QCOMPARE(planned.constFirst().constFirst().value<ImportPlanPtr>()->count(Prediction::Create),
             1);
}

QTEST_GUILESS_MAIN(TestDatabaseExchange)
#include "tst_DatabaseExchange.moc"
