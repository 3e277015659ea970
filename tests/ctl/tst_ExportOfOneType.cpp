#include "app/exchange/ImportFileLoader.h"
#include "models/exchange/formats/FileFormat.h"
#include "tests/ctl/ExchangeCommandBench.h"

#include <QJsonArray>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList allStatuses()
{
    return { u"D"_s, u"B#N"_s, u"B#E"_s, u"B#W"_s, u"B#S"_s, u"B#V"_s, u"A"_s, u"C"_s };
}

} // namespace

/// `smartupctl export` of one type, counted in the sandbox's own tables.
class TestExportOfOneType : public QObject, private ExchangeCommandBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void exportHoldsWhatTheTablesHold();
    void exportOfGoods();
    void exportIntoATableAndBack();
    void coverageOfWhatWasExported();
    void coverageTakesNoWords();
    void exportWrongWords_data();
    void exportWrongWords();
    void exportThatFailsLeavesNoFile();
    void exportIsStopped();
    void exportOfEveryFormat();
};

void TestExportOfOneType::exportHoldsWhatTheTablesHold()
{
    const QDate today = m_bench->today();
    const auto table =
        m_bench->tables->orders({ Tashkent, allStatuses(), today.addDays(-4), today });
    QVERIFY(table.isOk() && table.value().size() > 37);
    const auto ended = exportOrders({ u"--out"_s, m_bench->path(u"o.json"_s), u"--json"_s });
    QVERIFY2(ended.code == 0, ended.said().constData());
    QCOMPARE(ended.json().value(u"records"_s).toInt(), table.value().size());
    QCOMPARE(ended.json().value(u"outcome"_s).toString(), u"received"_s);
    QVERIFY2(ended.err.contains(u"requests: 1 of 1"_s), ended.said().constData());
    const QJsonArray rows =
        QJsonDocument::fromJson(m_bench->read(u"o.json"_s)).object().value(u"order"_s).toArray();
    QCOMPARE(rows.size(), table.value().size());
    QCOMPARE(logged(u"received"_s), table.value().size());

    const auto shipped =
        m_bench->tables->orders({ Tashkent, { u"B#S"_s }, today.addDays(-4), today });
    QVERIFY(shipped.isOk() && !shipped.value().isEmpty());
    const auto narrowed = exportOrders({ u"--status"_s, u"B#S"_s });
    QVERIFY2(narrowed.code == 0, narrowed.said().constData());
    const QString name = u"order-%1-%2.json"_s.arg(today.addDays(-4).toString(Qt::ISODate),
                                                   today.toString(Qt::ISODate));
    QVERIFY2(narrowed.out.contains(name), narrowed.said().constData());
    QCOMPARE(
        QJsonDocument::fromJson(m_bench->read(name)).object().value(u"order"_s).toArray().size(),
        shipped.value().size());
}

void TestExportOfOneType::exportOfGoods()
{
    const auto ended = m_bench->run(QStringList { u"export"_s, u"inventory"_s, u"--json"_s }
                                    + m_bench->connection());
    QVERIFY2(ended.code == 0, ended.said().constData());
    QCOMPARE(ended.json().value(u"records"_s).toInt(), 2000 - 140); // those with a global code
}

/// A database is made known, tested, written to and read from; its file knows no password.
void TestExportOfOneType::exportIntoATableAndBack()
{
    const auto told = [this](const QStringList &words) {
        return m_bench->run(QStringList { u"databases"_s } + words);
    };
    const QString file = m_bench->path(u"data.sqlite"_s);
    QVERIFY(told({}).out.contains(u"No database"_s));
    const auto added = told({ u"add"_s, u"Warehouse"_s, u"--at"_s, file });
    QVERIFY2(added.code == 0, added.said().constData());
    QCOMPARE(told({ u"add"_s, u"warehouse"_s, u"--at"_s, file }).code, 2);
    QCOMPARE(told({ u"add"_s, u"Bad"_s, u"--kind"_s, u"odbc"_s, u"--at"_s, u"DSN=x;PWD=y"_s }).code,
             2);
    QVERIFY(told({ u"list"_s }).out.contains(u"Warehouse"_s));
    QCOMPARE(told({ u"test"_s, u"Warehouse"_s }).code, 0);
    const QString schema = told({ u"schema"_s, u"order"_s }).out;
    QVERIFY(schema.contains(u"CREATE TABLE \"smartup_order\""_s));
    QVERIFY(schema.contains(u"CREATE TABLE \"smartup_order_lines\""_s));
    QVERIFY(schema.contains(u"REFERENCES \"smartup_order\""_s));

    const auto exported = m_bench->run(
        QStringList { u"export"_s, u"producer"_s, u"--database"_s, u"warehouse"_s, u"--json"_s }
        + m_bench->connection());
    QVERIFY2(exported.code == 0, exported.said().constData());
    QCOMPARE(exported.json().value(u"table"_s).toString(), u"Warehouse: smartup_producer"_s);
    const int records = exported.json().value(u"records"_s).toInt();
    QVERIFY(records > 0);
    const auto planned = m_bench->run(
        QStringList { u"import"_s, u"producer"_s, u"--database"_s, u"Warehouse"_s, u"--table"_s,
                      u"smartup_producer"_s, u"--dry-run"_s, u"--json"_s }
        + m_bench->connection());
    QVERIFY2(planned.code == 0, planned.said().constData());
    QCOMPARE(planned.json().value(u"planned"_s).toObject().value(u"update"_s).toInt(), records);

    QCOMPARE(told({ u"remove"_s, u"Warehouse"_s }).code, 0);
    QCOMPARE(told({ u"test"_s, u"Warehouse"_s }).code, 2);
}

void TestExportOfOneType::coverageOfWhatWasExported()
{
    const auto coverage = [this] {
        return m_bench
            ->run(QStringList { u"coverage"_s, u"--days"_s, u"6"_s, u"--json"_s }
                  + m_bench->connection())
            .json()
            .value(u"days"_s)
            .toArray();
    };
    const auto stateOf = [](const QJsonArray &days, const QString &subject, QDate day) {
        for (const QJsonValue &value : days) {
            if (value[u"subject"_s] == subject && value[u"day"_s] == day.toString(Qt::ISODate)) {
                return value[u"state"_s].toString();
            }
        }
        return QString();
    };
    const QDate today = m_bench->today();
    QCOMPARE(stateOf(coverage(), u"order"_s, today.addDays(-1)), u"gap"_s);
    QCOMPARE(exportOrders({}).code, 0);
    const QJsonArray days = coverage();
    QCOMPARE(days.size(), 11 * 6);
    QCOMPARE(stateOf(days, u"order"_s, today), u"unfinished"_s);
    QCOMPARE(stateOf(days, u"order"_s, today.addDays(-1)), u"fetched"_s);
    QCOMPARE(stateOf(days, u"order"_s, today.addDays(-5)), u"gap"_s);
    QCOMPARE(stateOf(days, u"receipt"_s, today.addDays(-1)), u"gap"_s);
}

void TestExportOfOneType::exportWrongWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QStringList {} << u"Name one thing"_s;
    QTest::newRow("no such type") << QStringList { u"weather"_s } << u"weather"_s;
    QTest::newRow("documents without a period") << QStringList { u"order"_s } << u"period"_s;
    QTest::newRow("no day") << QStringList { u"order"_s, u"--from"_s, u"2026-11-01"_s }
                            << u"01.11.2026"_s;
    QTest::newRow("backwards") << QStringList { u"order"_s, u"--from"_s, u"02.11.2026"_s, u"--to"_s,
                                                u"01.11.2026"_s }
                               << u"behind"_s;
    QTest::newRow("by what?") << QStringList { u"order"_s, u"--from"_s, u"01.11.2026"_s, u"--by"_s,
                                               u"mood"_s }
                              << u"--by"_s;
    QTest::newRow("over a file that is there")
        << QStringList { u"inventory"_s, u"--out"_s, u"there.json"_s } << u"--force"_s;
}

void TestExportOfOneType::exportWrongWords()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    QVERIFY(!m_bench->write(u"there.json"_s, "mine").isEmpty());
    const auto ended = m_bench->run(QStringList { u"export"_s } + words + m_bench->connection());
    QVERIFY2(ended.code == 2, ended.said().constData());
    QVERIFY2(ended.err.contains(said), ended.said().constData());
    QCOMPARE(m_bench->read(u"there.json"_s), "mine"_ba);
}

void TestExportOfOneType::coverageTakesNoWords()
{
    const auto ended =
        m_bench->run(QStringList { u"coverage"_s, u"bogus"_s } + m_bench->connection());
    QVERIFY2(ended.code == 2, ended.said().constData());
    QVERIFY2(ended.err.contains(u"--days"_s) && ended.err.contains(u"bogus"_s),
             ended.said().constData());
}

void TestExportOfOneType::exportThatFailsLeavesNoFile()
{
    const QString file = m_bench->path(u"o.json"_s);
    const auto refused = m_bench->run(QStringList { u"export"_s, u"inventory"_s, u"--out"_s, file }
                                      + m_bench->connection(u"noright@demo"_s));
    QVERIFY2(refused.code == 1, refused.said().constData());
    QVERIFY(m_bench->sandbox.setQuirks({ u"connection_cut"_s }).isOk());
    const auto cut = exportOrders({ u"--out"_s, file });
    QVERIFY2(cut.code == 4, cut.said().constData());
    QVERIFY(!QFile::exists(file));
    const auto nowhere = exportOrders({ u"--out"_s, m_bench->path(u"no folder/o.json"_s) });
    QVERIFY2(nowhere.code == 4, nowhere.said().constData());
}

void TestExportOfOneType::exportIsStopped()
{
    QVERIFY(m_bench->sandbox.setQuirks({ u"silence"_s }).isOk());
    const QString file = m_bench->path(u"o.json"_s);
    QProcess process;
    m_bench->start(process,
                   QStringList { u"export"_s, u"inventory"_s, u"--out"_s, file, u"--json"_s }
                       + m_bench->connection());
    QByteArray said;
    const auto isUnderWay = [&] {
        said += process.readAllStandardError();
        return said.contains("requests: 0 of 1");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isUnderWay(), 20000);
    process.terminate();
    const auto ended = CommandBench::end(process);
    QVERIFY2(ended.code == 1, ended.said().constData());
    QCOMPARE(ended.json().value(u"outcome"_s).toString(), u"cancelled"_s);
    QVERIFY(!QFile::exists(file));
}

void TestExportOfOneType::exportOfEveryFormat()
{
    for (const FileFormatInfo &info : fileFormats()) {
        const QString file = m_bench->path("orders."_L1 + info.key);
        const auto ended = exportOrders({ u"--out"_s, file, u"--json"_s });
        QVERIFY2(ended.code == 0, ended.said().constData());
        const ImportFilePtr read = loadImportFile(file, DocumentType::Order);
        QCOMPARE(read->documents.size(), ended.json().value(u"records"_s).toInt());
        QVERIFY(read->documents.size() > 37);
    }
    // A format that is named outweighs the extension, and a folder is given a name.
    const auto named = exportOrders({ u"--out"_s, m_bench->path(u"."_s), u"--format"_s, u"xml"_s });
    QVERIFY2(named.code == 0, named.said().constData());
    const QString name = u"order-%1-%2.xml"_s.arg(
        m_bench->today().addDays(-4).toString(Qt::ISODate), m_bench->today().toString(Qt::ISODate));
    QVERIFY(m_bench->read(name).startsWith("<?xml"));
}

QTEST_GUILESS_MAIN(TestExportOfOneType)
#include "tst_ExportOfOneType.moc"
