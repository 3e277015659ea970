#include "app/exchange/DatabaseReader.h"
#include "app/exchange/DatabaseStore.h"
#include "app/exchange/ImportLedger.h"
#include "app/exchange/ImportPreview.h"
#include "models/exchange/DatabaseTable.h"
#include "tests/app/DatabaseBench.h"

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

/// Exports into tables and imports from them, on a real SQLite file, a real PostgreSQL and through
/// a real ODBC driver.
class TestDatabaseExchange : public QObject, private DatabaseBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void cleanupTestCase() { stopServer(); }
    void init() { open(); }
    void cleanup() { close(); }

    void exportIsUpserted_data();
    void exportIsUpserted();
    void stockHasNoIdOfItsOwn_data() { addDatabases(); }
    void stockHasNoIdOfItsOwn();
    void nothingIsWrittenWhenItFails_data() { addDatabases(); }
    void nothingIsWrittenWhenItFails();
    void daysThatCameWholeStay_data() { addDatabases(); }
    void daysThatCameWholeStay();
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
};

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
    // What the catalogue does not name is JSON with everything in it.
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

/// Cancelled after the first week of four: its rows are there, and the rest comes into the same table.
void TestDatabaseExchange::daysThatCameWholeStay()
{
    QFETCH(DatabaseKind, kind);
    const DatabaseProfile profile = database(kind);
    ExportRequest asked { u"order"_s, DateFilter::RecordDate, Today.addDays(-27), Today, {}, {} };
    asked.database = profile.id;
    asked.whenStopped = StoppedExport::KeepsWholeDays;
    const auto cancelling =
        QObject::connect(m_service.get(), &ExportService::runChanged, m_service.get(),
                         [this](const RunRecord &) { m_service->cancel(); });
    const ExportSummary stopped = run(profile, asked);
    QObject::disconnect(cancelling);
    QCOMPARE(stopped.outcome, Outcome::Cancelled);
    QVERIFY(stopped.isPart());
    QVERIFY2(stopped.message.contains("in the table"_L1), qPrintable(stopped.message));
    const QString count = u"SELECT count(*) FROM smartup_order"_s;
    QVERIFY(stopped.documents > 0);
    QCOMPARE(ask(profile, count), QStringList { QString::number(stopped.documents) });

    const ExportSummary rest = run(profile, continuedExport(asked, stopped));
    QVERIFY2(rest.outcome == Outcome::Received, qPrintable(rest.message + rest.details));
    QVERIFY(!rest.isPart());
    const QString all = QString::number(m_wire->probe.count(
        u"document WHERE type = 'order' AND organisation_id = 101 AND document_date >= "
        "'2024-05-04' AND document_date < '2024-06-01' AND status IN ('B#S', 'B#V', 'B#N')"_s));
    QCOMPARE(ask(profile, count), QStringList { all });
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
