#include "tests/app/SandboxOrders.h"
#include "tests/app/SandboxProbe.h"

using namespace smartup;
using namespace smartup::sandboxtest;
using namespace Qt::Literals::StringLiterals;

/// The file that keeps the state of the sandbox: kept, begun anew, and left alone when it is not ours.
class TestSandboxFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateIsKept();
    void freshBeginsAnew();
    void foreignFileIsRefused();
    void damagedFileIsLeftAsItIs_data();
    void damagedFileIsLeftAsItIs();
    void fileInUseIsRefused();
    void interruptedSampleIsBegunAnew();
};

void TestSandboxFile::stateIsKept()
{
    SandboxProbe probe;
    const QString id =
        probe.json(OrderImport, orders({ order(u"EXT-1"_s) }))["successes"_L1][0]["deal_id"_L1]
            .toString();
    probe.reopen();
    const QJsonObject answer = probe.json(OrderExport, { { u"external_id"_s, u"EXT-1"_s } });
    QCOMPARE(answer["order"_L1][0]["deal_id"_L1].toString(), id);
    // The allowance too: import and export before, export now.
    QCOMPARE(answer["limits"_L1]["request_quant"_L1].toString(), u"2"_s);
    const QString next =
        probe.json(OrderImport, orders({ order(u"EXT-2"_s) }))["successes"_L1][0]["deal_id"_L1]
            .toString();
    QVERIFY(next.toLongLong() > id.toLongLong());
}

void TestSandboxFile::freshBeginsAnew()
{
    SandboxProbe probe;
    const int before = probe.count(u"document"_s);
    probe.json(OrderImport, orders({ order(u"EXT-1"_s) }));
    QCOMPARE(probe.count(u"document"_s), before + 1);
    probe.reopen(true);
    QCOMPARE(probe.count(u"document"_s), before);
    QCOMPARE(probe.count(ordersOf(u"external_id = 'EXT-1'"_s)), 0);
}

void TestSandboxFile::foreignFileIsRefused()
{
    const QTemporaryDir folder;
    const FixedClock clock(QDateTime(QDate(2024, 5, 31), QTime(7, 0), Qt::UTC));
    SandboxOptions options;
    options.fresh = true; // even then
    options.dataFile = folder.filePath(u"text"_s);
    QFile text(options.dataFile);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(5000, 'x'));
    text.close();
    QVERIFY(!SandboxEngine::open(options, clock));
    QCOMPARE(QFileInfo(options.dataFile).size(), 5000);

    options.dataFile = folder.filePath(u"other.sqlite"_s);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(options.dataFile);
        QVERIFY(other.open());
        QVERIFY(other.exec(u"CREATE TABLE precious (id INTEGER)"_s).isActive());
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    const auto opened = SandboxEngine::open(options, clock);
    QVERIFY(!opened);
    QVERIFY(opened.error().text.contains(u"other.sqlite"_s));
    QVERIFY(QFile::exists(options.dataFile));
}

void TestSandboxFile::damagedFileIsLeftAsItIs_data()
{
    QTest::addColumn<qint64>("from"); // overwritten from here to the end
    QTest::addColumn<qint64>("size"); // and cut off there; -1: not
    QTest::addColumn<bool>("fresh");
    for (const bool fresh : { false, true }) {
        const char *how = fresh ? "begun anew" : "opened";
        QTest::addRow("head overwritten, %s", how) << qint64(0) << qint64(-1) << fresh;
        QTest::addRow("all but the first page overwritten, %s", how)
            << qint64(4096) << qint64(-1) << fresh;
        QTest::addRow("cut off after two pages, %s", how) << qint64(-1) << qint64(8192) << fresh;
    }
}

void TestSandboxFile::damagedFileIsLeftAsItIs()
{
    QFETCH(qint64, from);
    QFETCH(qint64, size);
    QFETCH(bool, fresh);
    SandboxProbe probe;
    probe.engine.reset();
    SandboxOptions options;
    options.dataFile = probe.dataFile();
    QFile file(options.dataFile);
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (size >= 0) {
        QVERIFY(file.resize(size));
    } else {
        QVERIFY(file.seek(from));
        file.write(QByteArray(file.size() - from, 'x'));
    }
    file.close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();

    options.fresh = fresh;
    const auto opened = SandboxEngine::open(options, probe.clock);
    QVERIFY(!opened);
    QVERIFY(opened.error().text.contains(options.dataFile));
    QVERIFY(!opened.error().raw.isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void TestSandboxFile::fileInUseIsRefused()
{
    SandboxProbe probe;
    SandboxOptions options;
    options.dataFile = probe.dataFile();
    options.fresh = true;
    const auto second = SandboxEngine::open(options, probe.clock);
    QVERIFY(!second);
    QVERIFY(second.error().text.contains(options.dataFile));
    QCOMPARE(probe.ask(OrderExport).status, 200);
}

void TestSandboxFile::interruptedSampleIsBegunAnew()
{
    SandboxProbe probe;
    const int before = probe.count(u"document"_s);
    probe.edit(u"DELETE FROM meta WHERE key = 'sample'"_s);
    QCOMPARE(probe.count(u"document"_s), before);
    QVERIFY(!probe.table(u"SELECT value FROM meta WHERE key = 'sample'"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxFile)
#include "tst_SandboxFile.moc"
