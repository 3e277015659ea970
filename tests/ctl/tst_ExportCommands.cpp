#include "tests/ctl/CommandBench.h"

#include <QDir>
#include <QJsonArray>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

/// `smartupctl export` of several types in one call.
class TestExportCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void referencesComeFirst();
    void wordsWithCommas();
    void daysAreThoseOfDocuments();
    void filtersGoWhereTheyBelong();
    void intoADatabase();
    void oneThatIsRefusedDoesNotStopTheRest();
    void withoutNetworkTheRestIsNotBegun();
    void stopped();
    void wrongWords_data();
    void wrongWords();

private:
    [[nodiscard]] CommandBench::Ended exported(const QStringList &words) const
    {
        return m_bench->run(QStringList { u"export"_s } + words + m_bench->connection());
    }
    [[nodiscard]] QString out() const { return m_bench->path(u"out"_s); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(out()).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] QString day(int daysAgo) const
    {
        return m_bench->today().addDays(-daysAgo).toString(u"dd.MM.yyyy"_s);
    }
    [[nodiscard]] static QStringList subjects(const QJsonObject &result)
    {
        QStringList found;
        const QJsonArray exports = result.value(u"exports"_s).toArray();
        for (const QJsonValue &each : exports) {
            found.append(each["subject"_L1].toString());
        }
        return found;
    }

    std::unique_ptr<CommandBench> m_bench;
};

void TestExportCommands::init()
{
    m_bench = std::make_unique<CommandBench>();
    QVERIFY(QDir().mkpath(out()));
}

void TestExportCommands::referencesComeFirst()
{
    const auto ended = exported({ u"writeoff"_s, u"producer"_s, u"movement"_s, u"contract"_s,
                                  u"--from"_s, day(6), u"--out"_s, out(), u"--json"_s });
    QVERIFY2(ended.code == 0, ended.said().constData());
    const QJsonObject result = ended.json();
    QCOMPARE(subjects(result),
             (QStringList { u"producer"_s, u"contract"_s, u"movement"_s, u"writeoff"_s }));
    QCOMPARE(result.value(u"asked"_s).toInt(), 4);
    QCOMPARE(result.value(u"written"_s).toInt(), 4);
    QVERIFY(result.value(u"not_begun"_s).toArray().isEmpty());
    QCOMPARE(files().size(), 4);
    const QJsonArray exports = result.value(u"exports"_s).toArray();
    for (const QJsonValue &each : exports) {
        QVERIFY2(QFile::exists(each["file"_L1].toString()), ended.said().constData());
        QVERIFY(each["records"_L1].toInt() > 0);
    }
    const auto words = exported(
        { u"writeoff"_s, u"producer"_s, u"--from"_s, day(6), u"--out"_s, out(), u"--force"_s });
    QVERIFY2(words.out.contains("Producers: 4 record"_L1) && words.out.contains("Write-offs: "_L1),
             words.said().constData());
}

void TestExportCommands::wordsWithCommas()
{
    const auto ended =
        exported({ u"producer,contract"_s, u"producer"_s, u"--out"_s, out(), u"--json"_s });
    QVERIFY2(ended.code == 0, ended.said().constData());
    QCOMPARE(subjects(ended.json()), (QStringList { u"producer"_s, u"contract"_s })); // each once
}

/// A reference of a few days beside documents would be a file with holes.
void TestExportCommands::daysAreThoseOfDocuments()
{
    const auto both = exported(
        { u"producer"_s, u"movement"_s, u"--from"_s, day(2), u"--out"_s, out(), u"--json"_s });
    QVERIFY2(both.code == 0, both.said().constData());
    QVERIFY(files().contains(u"producer.json"_s));
    const auto alone = exported(
        { u"producer"_s, u"contract"_s, u"--from"_s, day(2), u"--out"_s, out(), u"--json"_s });
    QVERIFY2(alone.code == 0, alone.said().constData());
    QCOMPARE(files().filter(u"producer-"_s).size(), 1);
}

void TestExportCommands::filtersGoWhereTheyBelong()
{
    const auto whole = exported({ u"balance"_s, u"--from"_s, day(0), u"--out"_s,
                                  m_bench->path(u"all.json"_s), u"--json"_s });
    const auto ended = exported({ u"producer"_s, u"balance"_s, u"--from"_s, day(0), u"--filter"_s,
                                  u"warehouse_codes=TAS-W1"_s, u"--out"_s, out(), u"--json"_s });
    QVERIFY2(ended.code == 0 && whole.code == 0, ended.said().constData());
    const QJsonArray exports = ended.json().value(u"exports"_s).toArray();
    QCOMPARE(exports.at(0)["records"_L1].toInt(), 4);
    QVERIFY(exports.at(1)["records"_L1].toInt() > 0);
    QVERIFY(exports.at(1)["records"_L1].toInt() < whole.json().value(u"records"_s).toInt());
}

void TestExportCommands::intoADatabase()
{
    const auto added = m_bench->run({ u"databases"_s, u"add"_s, u"Warehouse"_s, u"--kind"_s,
                                      u"sqlite"_s, u"--at"_s, m_bench->path(u"w.sqlite"_s) });
    QVERIFY2(added.code == 0, added.said().constData());
    const auto ended =
        exported({ u"producer"_s, u"contract"_s, u"--database"_s, u"Warehouse"_s, u"--json"_s });
    QVERIFY2(ended.code == 0, ended.said().constData());
    const QJsonArray exports = ended.json().value(u"exports"_s).toArray();
    QCOMPARE(exports.at(0)["table"_L1].toString(), u"Warehouse: smartup_producer"_s);
    QCOMPARE(exports.at(1)["table"_L1].toString(), u"Warehouse: smartup_contract"_s);
}

/// The file of one cannot be written: the others are, and the command does not say that all is well.
void TestExportCommands::oneThatIsRefusedDoesNotStopTheRest()
{
    QVERIFY(QDir().mkpath(out() + u"/contract.json"_s)); // a folder of that name
    const auto ended = exported({ u"producer"_s, u"contract"_s, u"service"_s, u"--out"_s, out(),
                                  u"--force"_s, u"--json"_s });
    QVERIFY2(ended.code == 4, ended.said().constData());
    const QJsonObject result = ended.json();
    QCOMPARE(subjects(result), (QStringList { u"producer"_s, u"service"_s, u"contract"_s }));
    QCOMPARE(result.value(u"written"_s).toInt(), 2);
    QCOMPARE(result.value(u"exports"_s).toArray().at(2)["outcome"_L1].toString(), u"not_sent"_s);
    QCOMPARE(files(), (QStringList { u"producer.json"_s, u"service.json"_s }));
}

void TestExportCommands::withoutNetworkTheRestIsNotBegun()
{
    QVERIFY(m_bench->sandbox.setQuirks({ u"connection_cut"_s }).isOk());
    const auto ended =
        exported({ u"producer"_s, u"contract"_s, u"service"_s, u"--out"_s, out(), u"--json"_s });
    QVERIFY2(ended.code == 4, ended.said().constData());
    const QJsonObject result = ended.json();
    QCOMPARE(subjects(result), QStringList { u"producer"_s });
    QCOMPARE(result.value(u"written"_s).toInt(), 0);
    QCOMPARE(result.value(u"not_begun"_s).toArray(), (QJsonArray { u"service"_s, u"contract"_s }));
    QVERIFY2(ended.err.contains("Not begun: service, contract"_L1), ended.said().constData());
    QVERIFY(files().isEmpty());
}

void TestExportCommands::stopped()
{
    QVERIFY(m_bench->sandbox.setQuirks({ u"silence"_s }).isOk());
    QProcess process;
    m_bench->start(
        process,
        QStringList { u"export"_s, u"producer"_s, u"contract"_s, u"--out"_s, out(), u"--json"_s }
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
    QCOMPARE(ended.json().value(u"exports"_s).toArray().at(0)["outcome"_L1].toString(),
             u"cancelled"_s);
    QCOMPARE(ended.json().value(u"not_begun"_s).toArray(), QJsonArray { u"contract"_s });
    QVERIFY(files().isEmpty());
}

void TestExportCommands::wrongWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing between the commas") << QStringList { u","_s } << u"Name one thing"_s;
    QTest::newRow("one of them is no type")
        << QStringList { u"producer"_s, u"weather"_s } << u"weather"_s;
    QTest::newRow("documents without a period")
        << QStringList { u"producer"_s, u"order"_s } << u"period"_s;
    QTest::newRow("several into one file")
        << QStringList { u"producer"_s, u"contract"_s, u"--out"_s, u"both.json"_s } << u"folder"_s;
    QTest::newRow("a filter that none of them takes")
        << QStringList { u"producer"_s, u"contract"_s, u"--filter"_s, u"rooms=R1"_s } << u"rooms"_s;
}

void TestExportCommands::wrongWords()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, said);
    const auto ended = exported(words);
    QVERIFY2(ended.code == 2, ended.said().constData());
    QVERIFY2(ended.err.contains(said), ended.said().constData());
}

QTEST_GUILESS_MAIN(TestExportCommands)
#include "tst_ExportCommands.moc"
