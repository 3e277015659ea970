#include "app/journal/AlertService.h"
#include "models/connection/ProfileList.h"
#include "tests/ctl/CommandBench.h"

#include <QDir>
#include <QJsonArray>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

/// smartupctl allowance, schedule and serve, each as a process of its own.
class TestScheduleCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void allowanceTellsWhatWasCounted();
    void ceilingRefusesTheNextProgram();
    void badWords_data();
    void badWords();
    void schedulesOnTheCommandLine();
    void scopeAndFormatOnTheCommandLine();
    void tablesOnTheCommandLine();
    void serveRunsThemAndEndsCleanly();
    void serveAsksAndIsAnswered();
    void twoServersRunThemOnce();
    void serveTellsOfAlerts();

private:
    [[nodiscard]] QStringList asProfile() const
    {
        return { u"--profile"_s, u"sample"_s, u"--password-stdin"_s };
    }
    [[nodiscard]] CommandBench::Ended exportGoods(const QString &file) const
    {
        return m_bench->run(QStringList { u"export"_s, u"inventory"_s, u"--force"_s, u"--out"_s,
                                          m_bench->path(file) }
                            + asProfile());
    }
    [[nodiscard]] QJsonObject references() const
    {
        const auto ended = m_bench->run({ u"allowance"_s, u"--json"_s });
        return ended.json().value(u"classes"_s).toArray().at(0).toObject();
    }
    /// A schedule whose time has come a moment ago, or is far away.
    void writeSchedule(const QDateTime &due, const QString &missed = u"catch_up"_s) const;

    std::unique_ptr<CommandBench> m_bench;
};

void TestScheduleCommands::init()
{
    m_bench = std::make_unique<CommandBench>();
    Profile profile;
    profile.id = u"7d0c3c76-0d5e-4a46-9f0b-6a0f5f3c1111"_s;
    profile.name = u"sample"_s;
    profile.environment = Environment::Sandbox;
    profile.baseUrl = m_bench->sandbox.baseUrl();
    profile.login = u"admin@demo"_s;
    profile.projectCode = u"trade"_s;
    profile.filialId = u"101"_s;
    QVERIFY(QDir().mkpath(m_bench->configFolder()));
    QFile file(m_bench->configFolder() + u"/connections.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(profileListToJson({ { profile }, profile.id }));
}

void TestScheduleCommands::cleanup()
{
    m_bench.reset();
}

void TestScheduleCommands::allowanceTellsWhatWasCounted()
{
    QCOMPARE(references().value(u"own"_s).toInt(), 0);
    QVERIFY(!references().contains(u"limit"_s));
    for (int i = 0; i < 2; ++i) {
        const auto ended = exportGoods(u"goods.json"_s);
        QVERIFY2(ended.code == 0, ended.said().constData());
    }
    const QJsonObject seen = references();
    QCOMPARE(seen.value(u"own"_s).toInt(), 2);
    QCOMPARE(seen.value(u"others"_s).toInt(), 0);
    QCOMPARE(seen.value(u"limit"_s).toInt(), 100);
    QCOMPARE(seen.value(u"left"_s).toInt(), 98);
    const auto words = m_bench->run({ u"allowance"_s });
    QVERIFY2(words.out.contains("2 own, 0 others"_L1) && words.out.contains("98 of 100"_L1),
             words.said().constData());
}

void TestScheduleCommands::ceilingRefusesTheNextProgram()
{
    const auto set = m_bench->run({ u"allowance"_s, u"--ceiling"_s, u"references=2"_s,
                                    u"--reserve"_s, u"references=0"_s, u"--json"_s });
    QVERIFY2(set.code == 0, set.said().constData());
    QCOMPARE(references().value(u"ceiling"_s).toInt(), 2);
    QCOMPARE(references().value(u"share"_s).toInt(), 0);
    QCOMPARE(exportGoods(u"a.json"_s).code, 0);
    QCOMPARE(exportGoods(u"b.json"_s).code, 0);
    const auto refused = exportGoods(u"c.json"_s);
    QVERIFY2(refused.code == 4 && refused.err.contains("ceiling"_L1), refused.said().constData());
    QVERIFY(!QFile::exists(m_bench->path(u"c.json"_s)));
    const auto lifted = m_bench->run({ u"allowance"_s, u"--lift"_s, u"references"_s });
    QVERIFY2(lifted.out.contains("lifted"_L1), lifted.said().constData());
    QCOMPARE(exportGoods(u"c.json"_s).code, 0);
    const auto shared = m_bench->run({ u"allowance"_s, u"--share"_s, u"references=7"_s });
    QVERIFY2(shared.out.contains("share of others 7"_L1), shared.said().constData());
    QCOMPARE(references().value(u"share"_s).toInt(), 7);
    QCOMPARE(references().value(u"ceiling"_s).toInt(), 2); // stays as it was
    const auto log = m_bench->run({ u"log"_s, u"--outcome"_s, u"warning"_s });
    QVERIFY2(log.out.contains("lifted"_L1), log.said().constData());
}

void TestScheduleCommands::badWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no such class") << QStringList { u"allowance"_s, u"--ceiling"_s, u"moon=1"_s };
    QTest::newRow("no number") << QStringList { u"allowance"_s, u"--ceiling"_s, u"frequent=x"_s };
    QTest::newRow("below nothing")
        << QStringList { u"allowance"_s, u"--reserve"_s, u"frequent=-1"_s };
    QTest::newRow("no such connection")
        << QStringList { u"allowance"_s, u"--profile"_s, u"moon"_s };
    QTest::newRow("neither every nor at")
        << QStringList { u"schedule"_s, u"add"_s, u"export"_s, u"order"_s, u"--folder"_s, u"x"_s };
    QTest::newRow("no folder") << QStringList { u"schedule"_s, u"add"_s,     u"export"_s,
                                                u"order"_s,    u"--every"_s, u"60"_s };
    QTest::newRow("a folder and a database")
        << QStringList { u"schedule"_s, u"add"_s,      u"export"_s, u"order"_s,      u"--at"_s,
                         u"06:00"_s,    u"--folder"_s, u"x"_s,      u"--database"_s, u"w"_s };
    QTest::newRow("a database that nobody knows")
        << QStringList { u"schedule"_s, u"add"_s,   u"export"_s,     u"order"_s,
                         u"--at"_s,     u"06:00"_s, u"--database"_s, u"moon"_s };
    QTest::newRow("a table of an export")
        << QStringList { u"schedule"_s, u"add"_s,        u"export"_s, u"order"_s,   u"--at"_s,
                         u"06:00"_s,    u"--database"_s, u"w"_s,      u"--table"_s, u"sales"_s };
    QTest::newRow("a table without a database")
        << QStringList { u"schedule"_s, u"add"_s,      u"import"_s, u"order"_s,   u"--at"_s,
                         u"06:00"_s,    u"--folder"_s, u"x"_s,      u"--table"_s, u"sales"_s };
    QTest::newRow("too often") << QStringList { u"schedule"_s, u"add"_s, u"export"_s,  u"order"_s,
                                                u"--folder"_s, u"x"_s,   u"--every"_s, u"1"_s };
    QTest::newRow("no time") << QStringList { u"schedule"_s, u"add"_s, u"export"_s, u"order"_s,
                                              u"--folder"_s, u"x"_s,   u"--at"_s,   u"25:00"_s };
    QTest::newRow("no weekday") << QStringList { u"schedule"_s,   u"add"_s, u"export"_s, u"order"_s,
                                                 u"--folder"_s,   u"x"_s,   u"--at"_s,   u"06:00"_s,
                                                 u"--weekdays"_s, u"8"_s };
    QTest::newRow("no format") << QStringList { u"schedule"_s, u"add"_s, u"export"_s, u"order"_s,
                                                u"--folder"_s, u"x"_s,   u"--at"_s,   u"06:00"_s,
                                                u"--format"_s, u"pdf"_s };
    QTest::newRow("statuses of goods")
        << QStringList { u"schedule"_s, u"add"_s,  u"export"_s, u"inventory"_s, u"--folder"_s,
                         u"x"_s,        u"--at"_s, u"06:00"_s,  u"--status"_s,  u"A"_s };
    QTest::newRow("a filter that goods do not take")
        << QStringList { u"schedule"_s, u"add"_s,  u"export"_s, u"inventory"_s, u"--folder"_s,
                         u"x"_s,        u"--at"_s, u"06:00"_s,  u"--filter"_s,  u"rooms=R1"_s };
    QTest::newRow("filter of an import")
        << QStringList { u"schedule"_s, u"add"_s,  u"import"_s, u"order"_s,    u"--folder"_s,
                         u"x"_s,        u"--at"_s, u"06:00"_s,  u"--filter"_s, u"rooms=R1"_s };
    QTest::newRow("no verb") << QStringList { u"schedule"_s, u"dance"_s };
    QTest::newRow("a word too many") << QStringList { u"schedule"_s, u"list"_s, u"paused"_s };
    QTest::newRow("two schedules at once")
        << QStringList { u"schedule"_s, u"remove"_s, u"one"_s, u"two"_s };
    QTest::newRow("serve whom") << QStringList { u"serve"_s };
}

void TestScheduleCommands::badWords()
{
    QFETCH(const QStringList, words);
    const auto ended = m_bench->run(words);
    QVERIFY2(ended.code == 2, ended.said().constData());
    QVERIFY(!ended.err.isEmpty());
}

void TestScheduleCommands::schedulesOnTheCommandLine()
{
    const auto added =
        m_bench->run({ u"schedule"_s, u"add"_s, u"export"_s, u"order,inventory"_s, u"--folder"_s,
                       u"out"_s, u"--at"_s, u"18:00,06:00"_s, u"--name"_s, u"Twice a day"_s });
    QVERIFY2(added.code == 0, added.said().constData());
    const QString id = added.out.trimmed();
    const auto listed = m_bench->run({ u"schedule"_s, u"list"_s });
    QVERIFY2(listed.out.contains(id) && listed.out.contains("06:00, 18:00"_L1),
             listed.said().constData());
    const auto next = m_bench->run({ u"schedule"_s, u"next"_s });
    QCOMPARE(next.out.trimmed().count(u'\n'), 9);
    QVERIFY(next.out.contains("Twice a day"_L1));
    QCOMPARE(m_bench->run({ u"schedule"_s, u"pause"_s, id.left(8) }).code, 0);
    QVERIFY(m_bench->run({ u"schedule"_s, u"list"_s }).out.contains("Paused"_L1));
    QVERIFY(m_bench->run({ u"schedule"_s, u"next"_s }).out.trimmed().isEmpty());
    QCOMPARE(m_bench->run({ u"schedule"_s, u"resume"_s, u"Twice a day"_s }).code, 0);
    QCOMPARE(m_bench->run({ u"schedule"_s, u"remove"_s, u"nobody"_s }).code, 1);
    QCOMPARE(m_bench->run({ u"schedule"_s, u"remove"_s, id }).code, 0);
    QVERIFY(m_bench->run({ u"schedule"_s, u"list"_s }).out.contains("no schedules"_L1));
}

void TestScheduleCommands::scopeAndFormatOnTheCommandLine()
{
    const auto added = m_bench->run({ u"schedule"_s, u"add"_s, u"export"_s, u"order,balance"_s,
                                      u"--folder"_s, u"out"_s, u"--at"_s, u"06:00"_s, u"--status"_s,
                                      u"B#S,B#V"_s, u"--filter"_s, u"warehouse_codes=W1,W2"_s,
                                      u"--format"_s, u"xlsx"_s, u"--by"_s, u"modified"_s });
    QVERIFY2(added.code == 0, added.said().constData());
    const auto taken =
        m_bench->run({ u"schedule"_s, u"add"_s, u"import"_s, u"order"_s, u"--folder"_s, u"in"_s,
                       u"--at"_s, u"07:00"_s, u"--format"_s, u"csv"_s });
    QVERIFY2(taken.code == 0, taken.said().constData());
    const QJsonArray all = m_bench->run({ u"schedule"_s, u"list"_s, u"--json"_s })
                               .json()
                               .value(u"schedules"_s)
                               .toArray();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0)["statuses"_L1].toArray(), (QJsonArray { u"B#S"_s, u"B#V"_s }));
    QCOMPARE(all.at(0)["filters"_L1]["warehouse_codes"_L1].toArray(),
             (QJsonArray { u"W1"_s, u"W2"_s }));
    QCOMPARE(all.at(0)["format"_L1].toString(), u"xlsx"_s);
    QCOMPARE(all.at(0)["by"_L1].toString(), u"modified"_s);
    QCOMPARE(all.at(1)["format"_L1].toString(), u"csv"_s);
    const auto listed = m_bench->run({ u"schedule"_s, u"list"_s });
    QVERIFY2(listed.out.contains("B#S, B#V"_L1) && listed.out.contains("W1, W2"_L1),
             listed.said().constData());
}

void TestScheduleCommands::tablesOnTheCommandLine()
{
    const auto known = m_bench->run({ u"databases"_s, u"add"_s, u"Warehouse"_s, u"--kind"_s,
                                      u"sqlite"_s, u"--at"_s, m_bench->path(u"w.sqlite"_s) });
    QVERIFY2(known.code == 0, known.said().constData());
    const auto added = m_bench->run({ u"schedule"_s, u"add"_s, u"export"_s, u"producer"_s,
                                      u"--at"_s, u"06:00"_s, u"--database"_s, u"Warehouse"_s });
    QVERIFY2(added.code == 0, added.said().constData());
    const auto taken =
        m_bench->run({ u"schedule"_s, u"add"_s, u"import"_s, u"order"_s, u"--at"_s, u"07:00"_s,
                       u"--database"_s, u"Warehouse"_s, u"--table"_s, u"sales"_s });
    QVERIFY2(taken.code == 0, taken.said().constData());
    const QJsonArray all = m_bench->run({ u"schedule"_s, u"list"_s, u"--json"_s })
                               .json()
                               .value(u"schedules"_s)
                               .toArray();
    QCOMPARE(all.size(), 2);
    QVERIFY(!all.at(0)["database"_L1].toString().isEmpty());
    QVERIFY(all.at(0)["folder"_L1].toString().isEmpty());
    QCOMPARE(all.at(1)["table"_L1].toString(), u"sales"_s);
    const auto listed = m_bench->run({ u"schedule"_s, u"list"_s });
    QVERIFY2(listed.out.contains("From the table sales"_L1), listed.said().constData());
}

/// The time of the run passed while nothing ran: serve asks, and a command answers.
void TestScheduleCommands::serveAsksAndIsAnswered()
{
    writeSchedule(QDateTime::currentDateTimeUtc().addSecs(-3600), u"ask"_s);
    const auto serve = [this](QProcess &process, const char *until) {
        m_bench->start(process, QStringList { u"serve"_s } + asProfile());
        QByteArray said;
        const auto isSaid = [&] {
            said += process.readAllStandardOutput();
            return said.contains(until);
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isSaid(), said.constData(), 60000);
        process.terminate();
        QCOMPARE(CommandBench::end(process).code, 0);
    };
    QProcess one;
    serve(one, "catch-up");
    const auto listed = m_bench->run({ u"schedule"_s, u"list"_s });
    QVERIFY2(listed.out.contains("1 run"_L1) && listed.out.contains("missed"_L1),
             listed.said().constData());
    QProcess two; // a second start asks again, of the same run
    serve(two, "catch-up");
    const QJsonObject json = m_bench->run({ u"schedule"_s, u"list"_s, u"--json"_s }).json();
    const QString id = json.value(u"schedules"_s).toArray().at(0)["id"_L1].toString();
    QCOMPARE(json.value(u"missed"_s).toObject().value(id).toInt(), 1);
    QVERIFY(!QFile::exists(m_bench->path(u"out/inventory.json"_s)));

    const auto answered = m_bench->run({ u"schedule"_s, u"catch-up"_s, id.left(8) });
    QVERIFY2(answered.code == 0, answered.said().constData());
    QProcess three;
    serve(three, "Received");
    QVERIFY(QFile::exists(m_bench->path(u"out/inventory.json"_s)));
    // It is settled.
    QCOMPARE(m_bench->run({ u"schedule"_s, u"leave-out"_s, id }).code, 1);
    QVERIFY(m_bench->run({ u"schedule"_s, u"list"_s, u"--json"_s })
                .json()
                .value(u"missed"_s)
                .toObject()
                .isEmpty());
}

void TestScheduleCommands::writeSchedule(const QDateTime &due, const QString &missed) const
{
    const QString time = due.toTimeZone(serverTimeZone()).toString(u"HH:mm"_s);
    const QString folder = m_bench->configFolder() + u"/schedules"_s;
    QVERIFY(QDir().mkpath(folder));
    const auto added =
        m_bench->run({ u"schedule"_s, u"add"_s, u"export"_s, u"inventory"_s, u"--folder"_s,
                       m_bench->path(u"out"_s), u"--at"_s, time, u"--missed"_s, missed });
    QVERIFY2(added.code == 0, added.said().constData());
    // As if it had been made yesterday: today's run is due.
    const QString path = folder + u"/7d0c3c76-0d5e-4a46-9f0b-6a0f5f3c1111.json"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    QJsonObject schedule = all["schedules"_L1].toArray().at(0).toObject();
    schedule.insert(u"since"_s, due.addSecs(-3600).toString(Qt::ISODateWithMs));
    all.insert(u"schedules"_s, QJsonArray { schedule });
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(all).toJson());
}

void TestScheduleCommands::serveRunsThemAndEndsCleanly()
{
    writeSchedule(QDateTime::currentDateTimeUtc().addSecs(-60));
    QProcess process;
    m_bench->start(process, QStringList { u"serve"_s } + asProfile());
    QByteArray said;
    const auto hasRun = [&] {
        said += process.readAllStandardOutput();
        return said.contains("Received");
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasRun(), 60000);
    QVERIFY(QFile::exists(m_bench->path(u"out/inventory.json"_s)));
    process.terminate();
    const auto ended = CommandBench::end(process);
    QVERIFY2(ended.code == 0, ended.said().constData());
    QVERIFY2(ended.err.isEmpty(), ended.said().constData());
    const auto listed = m_bench->run({ u"schedule"_s, u"list"_s });
    QVERIFY2(listed.out.contains("Received"_L1), listed.said().constData());
    QCOMPARE(references().value(u"own"_s).toInt(), 1);
}

/// One of them runs it; the other waits, and takes over without running it again.
void TestScheduleCommands::twoServersRunThemOnce()
{
    writeSchedule(QDateTime::currentDateTimeUtc().addSecs(-60));
    QProcess one;
    QProcess two;
    m_bench->start(one, QStringList { u"serve"_s } + asProfile());
    m_bench->start(two, QStringList { u"serve"_s } + asProfile());
    QByteArray said;
    const auto hasRun = [&] {
        said += one.readAllStandardOutput() + two.readAllStandardOutput();
        return said.contains("Received");
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasRun(), 60000);
    one.kill(); // without a chance to give anything back
    two.terminate();
    [[maybe_unused]] const auto first = CommandBench::end(one);
    QCOMPARE(CommandBench::end(two).code, 0);
    QProcess three;
    m_bench->start(three, QStringList { u"serve"_s } + asProfile());
    QByteArray third;
    const auto isInCharge = [&] {
        third += three.readAllStandardOutput();
        return third.contains("In charge");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isInCharge(), 60000);
    three.terminate();
    QCOMPARE(CommandBench::end(three).code, 0);
    said += third;
    QCOMPARE(said.count("Received"), 1);
    QCOMPARE(references().value(u"own"_s).toInt(), 1);
}

/// On standard error, where systemd keeps it; what the command ends with is another matter.
void TestScheduleCommands::serveTellsOfAlerts()
{
    AlertRule rule;
    rule.id = u"1"_s;
    rule.name = u"Exports fail"_s;
    QVERIFY(writeAlertSettings(m_bench->configFolder(), { { rule }, {} }).isOk());
    QVERIFY(m_bench->sandbox.setQuirks({ u"filial_id_401"_s }).isOk());
    writeSchedule(QDateTime::currentDateTimeUtc().addSecs(-60));
    QProcess process;
    m_bench->start(process, QStringList { u"serve"_s } + asProfile());
    QByteArray said;
    const auto isTold = [&] {
        said += process.readAllStandardError();
        return said.contains("Alert: Exports fail");
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isTold(), said.constData(), 60000);
    process.terminate();
    QCOMPARE(CommandBench::end(process).code, 0);
}

QTEST_GUILESS_MAIN(TestScheduleCommands)
#include "tst_ScheduleCommands.moc"
