// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/DatabaseConnection.h"
#include "app/exchange/DatabaseService.h"
#include "tests/app/FakeSecretStore.h"
#include "tests/app/ScheduleBench.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Schedules, and a database of SQLite beside the sandbox.
class Bench : public ScheduleBench
{
public:
    Bench()
        : databases(DatabaseStore(folder.filePath(u"databases"_s)), secrets)
    {
        database = {
            u"w"_s, u"Warehouse"_s, DatabaseKind::Sqlite, folder.filePath(u"w.sqlite"_s), {}, 0, {},
            {}
        };
        databases.save(database);
        one.service.setDatabases(&databases);
        one.open(wire.profile);
    }

    QVariant ask(const QString &sql, const QVariantList &values = {}) const
    {
        DatabaseConnection connection;
        if (!connection.open(database, {})) {
            qFatal("no database");
        }
        QSqlQuery query(connection.database());
        query.prepare(sql);
        for (const QVariant &value : values) {
            query.addBindValue(value);
        }
        if (!query.exec()) {
            qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
        }
        return query.next() ? query.value(0) : QVariant();
    }

    /// Orders that the sandbox takes become rows of a table; an empty id is none.
    void fillTable(const QStringList &externalIds)
    {
        writeOrders(u"pattern.json"_s, externalIds,
                    [](QJsonObject &order, qsizetype) { order.insert(u"note"_s, u"as it was"_s); });
        QFile file(in() + u"/pattern.json"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("no pattern");
        }
        const QJsonArray orders =
            QJsonDocument::fromJson(file.readAll()).object().value("order"_L1).toArray();
        const QStringList columns = orders.at(0).toObject().keys();
        ask(u"CREATE TABLE IF NOT EXISTS sales (\"%1\")"_s.arg(columns.join(u"\", \""_s)));
        for (const QJsonValue &order : orders) {
            ask(u"INSERT INTO sales VALUES (%1)"_s.arg(
                    QStringList(columns.size(), u"?"_s).join(u", "_s)),
                cellsOf(order, columns));
        }
    }

    /// What is a list in the order is its text in the table.
    static QVariantList cellsOf(const QJsonValue &order, const QStringList &columns)
    {
        QVariantList cells;
        for (const QString &column : columns) {
            const QJsonValue value = order[column];
            cells.append(value.isArray() ? QVariant(QString::fromUtf8(
                             QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)))
                                         : value.toVariant());
        }
        return cells;
    }

    void letDuplicatesUpdate()
    {
        wire.probe.configure([](QJsonObject &data) {
            QJsonObject duplicates = data.value("duplicates"_L1).toObject();
            duplicates.insert("order"_L1,
                              QJsonObject { { u"check"_s, u"Y"_s }, { u"action"_s, u"U"_s } });
            data.insert("duplicates"_L1, duplicates);
        });
    }

    [[nodiscard]] Schedule reading() const
    {
        Schedule schedule = importing();
        schedule.folder.clear();
        schedule.database = database.id;
        schedule.table = u"sales"_s;
        return schedule;
    }

    ScheduleResult run()
    {
        const qsizetype before = one.ended.size();
        wait(std::chrono::minutes(60));
        [&] { QTRY_COMPARE_WITH_TIMEOUT(one.ended.size(), before + 1, 60000); }();
        return one.ended.size() > before ? one.result(before) : ScheduleResult();
    }

    FakeSecretStore secrets;
    DatabaseService databases;
    DatabaseProfile database;
};

} // namespace

/// Schedules that write tables, and that read one again and again.
class TestScheduledTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportsWriteTables();
    void onlyWhatIsNewOrChangedIsSent();
    void nobodyLooksAtATableImport();
    void aRowWithoutAnIdIsNeverSent();
    void anEmptyTableIsNoTrouble();
    void nothingIsSentIntoAnUnnamedOrganisation();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void thePasswordComesFromTheKeychain();
};

void TestScheduledTables::exportsWriteTables()
{
    Bench bench;
    Schedule schedule = bench.hourly({ u"inventory"_s, u"producer"_s });
    schedule.folder.clear();
    schedule.database = bench.database.id;
    bench.one.service.save(schedule);
    const ScheduleResult result = bench.run();
    QVERIFY2(result.outcome == Outcome::Received, qPrintable(result.message));
    const int goods = bench.ask(u"SELECT count(*) FROM smartup_inventory"_s).toInt();
    QVERIFY(goods > 1000);
    QVERIFY(bench.ask(u"SELECT count(*) FROM smartup_producer"_s).toInt() > 0);
    QVERIFY(!QDir(bench.out()).exists()); // no file beside it
    QCOMPARE(bench.run().outcome, Outcome::Received);
    QCOMPARE(bench.ask(u"SELECT count(*) FROM smartup_inventory"_s).toInt(), goods);
}

void TestScheduledTables::onlyWhatIsNewOrChangedIsSent()
{
    Bench bench;
    bench.letDuplicatesUpdate();
    bench.fillTable({ u"S-1"_s, u"S-2"_s });
    const int before = bench.ordersThere();
    bench.one.service.save(bench.reading());
    const ScheduleResult first = bench.run();
    QVERIFY2(first.outcome == Outcome::Sent, qPrintable(first.message));
    QVERIFY2(first.message.contains("2 row"_L1), qPrintable(first.message));
    QCOMPARE(bench.ordersThere(), before + 2);
    bench.wire.paths.clear();
    const ScheduleResult second = bench.run();
    QVERIFY2(second.message.contains("Nothing is new or changed"_L1), qPrintable(second.message));
    QCOMPARE(second.outcome, Outcome::Received);
    QCOMPARE(bench.wire.count("order$import"), 0);
    bench.fillTable({ u"S-3"_s });
    const ScheduleResult third = bench.run();
    QVERIFY2(third.outcome == Outcome::Sent || third.outcome == Outcome::Received,
             qPrintable(third.message));
    QCOMPARE(bench.wire.count("order$import"), 1);
    QCOMPARE(bench.ordersThere(), before + 3);
    bench.wire.paths.clear();
    bench.ask(u"UPDATE sales SET note = 'changed' WHERE external_id = 'S-2'"_s);
    (void)bench.run();
    QCOMPARE(bench.wire.count("order$import"), 1); // it is updated, for the setting says so
    QCOMPARE(bench.ordersThere(), before + 3);
    bench.wire.paths.clear();
    (void)bench.run();
    QCOMPARE(bench.wire.count("order$import"), 0);
}

/// Whoever makes one need not know that what was sent has to be kept back.
void TestScheduledTables::nobodyLooksAtATableImport()
{
    Bench bench;
    bench.letDuplicatesUpdate();
    bench.fillTable({ u"S-1"_s });
    const auto ledger = std::make_shared<ImportLedger>(bench.folder.filePath(u"of-its-own"_s));
    ImportPreview preview(bench.wire.client, bench.wire.probe.clock, ledger);
    ImportService service(bench.wire.client, bench.wire.probe.clock, ledger);
    TableImport tables(preview, service);
    const auto run = [&] {
        bench.wire.paths.clear();
        QSignalSpy finished(&tables, &TableImport::finished);
        tables.start(bench.database, {}, u"sales"_s, DocumentType::Order);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000); }();
    };
    run();
    QCOMPARE(bench.wire.count("order$import"), 1);
    run();
    QCOMPARE(bench.wire.count("order$import"), 0);
}

void TestScheduledTables::aRowWithoutAnIdIsNeverSent()
{
    Bench bench;
    bench.fillTable({ u"S-1"_s });
    bench.ask(u"UPDATE sales SET external_id = NULL"_s);
    const int before = bench.ordersThere();
    bench.one.service.save(bench.reading());
    const ScheduleResult result = bench.run();
    QVERIFY2(result.outcome == Outcome::NotSent || result.outcome == Outcome::Warning,
             qPrintable(result.message));
    QCOMPARE(bench.wire.count("order$import"), 0);
    QCOMPARE(bench.ordersThere(), before);
}

void TestScheduledTables::anEmptyTableIsNoTrouble()
{
    Bench bench;
    bench.fillTable({ u"S-1"_s });
    bench.ask(u"DELETE FROM sales"_s);
    bench.one.service.save(bench.reading());
    const ScheduleResult result = bench.run();
    QVERIFY2(result.outcome == Outcome::Received, qPrintable(result.message));
    QCOMPARE(bench.wire.count("order$import"), 0);
}

/// Neither is Smartup asked for a preview of what is not sent.
void TestScheduledTables::nothingIsSentIntoAnUnnamedOrganisation()
{
    Bench bench;
    bench.fillTable({ u"S-1"_s });
    Profile profile = bench.wire.profile;
    profile.environment = Environment::Test;
    profile.filialId.clear();
    profile.filialCode.clear();
    bench.wire.connectAs(profile);
    bench.one.open(profile);
    bench.one.service.save(bench.reading());
    bench.wire.paths.clear();
    const ScheduleResult result = bench.run();
    QVERIFY2(result.message.contains(writeBarText(WriteBar::NoOrganisation)),
             qPrintable(result.message));
    QVERIFY(bench.wire.paths.isEmpty());
}

void TestScheduledTables::whatIsMissingIsSaid_data()
{
    QTest::addColumn<ScheduleAction>("action");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("said");
    QTest::newRow("the database of an export was removed")
        << ScheduleAction::Export << u"gone"_s << QString() << u"not known any more"_s;
    QTest::newRow("the database of an import was removed")
        << ScheduleAction::Import << u"gone"_s << u"sales"_s << u"not known any more"_s;
    QTest::newRow("the table is not there")
        << ScheduleAction::Import << u"w"_s << u"nowhere"_s << u"nowhere"_s;
}

void TestScheduledTables::whatIsMissingIsSaid()
{
    QFETCH(ScheduleAction, action);
    QFETCH(QString, database);
    QFETCH(QString, table);
    QFETCH(QString, said);
    Bench bench;
    bench.ask(u"CREATE TABLE other (a)"_s);
    Schedule schedule = bench.reading();
    schedule.action = action;
    schedule.database = database;
    schedule.table = table;
    bench.one.service.save(schedule);
    const ScheduleResult result = bench.run();
    QCOMPARE(result.outcome, Outcome::NotSent);
    QVERIFY2(result.message.contains(said), qPrintable(result.message));
    QCOMPARE(bench.wire.count("order$import"), 0);
}

/// Nobody sits there to type it.
void TestScheduledTables::thePasswordComesFromTheKeychain()
{
    Bench bench;
    bench.database.kind = DatabaseKind::Postgresql;
    bench.database.host = u"127.0.0.1"_s;
    bench.database.port = 1; // nobody listens there
    bench.database.user = u"olim"_s;
    bench.databases.save(bench.database);
    QSignalSpy asked(&bench.databases, &DatabaseService::passwordNeeded);
    bench.one.service.save(bench.reading());
    const ScheduleResult without = bench.run();
    QVERIFY2(without.message.contains("no password for the database Warehouse"_L1),
             qPrintable(without.message));
    QVERIFY(asked.isEmpty());
    bench.secrets.secrets.insert(databaseSecretId(bench.database),
                                 Secret(u"made up"_s)); // not a secret: made up
    const ScheduleResult with = bench.run();
    QVERIFY2(!with.message.contains("no password"_L1), qPrintable(with.message));
    QCOMPARE(with.outcome, Outcome::NotSent); // nobody listens there
}

QTEST_GUILESS_MAIN(TestScheduledTables)
#include "tst_ScheduledTables.moc"
