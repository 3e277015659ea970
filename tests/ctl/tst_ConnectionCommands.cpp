#include "app/connection/ProfileStore.h"
#include "tests/ctl/CommandBench.h"

#include <QJsonArray>
#include <QTcpServer>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList states(const QJsonObject &result)
{
    QStringList states;
    const QJsonArray steps = result.value(u"steps"_s).toArray();
    for (const QJsonValue &step : steps) {
        states.append(step.toObject().value(u"state"_s).toString());
    }
    return states;
}

} // namespace

/// `smartupctl test` and `smartupctl profiles`.
class TestConnectionCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_bench.reset(); }

    void aSoundConnectionPasses();
    void theFailingLayerIsNamed_data();
    void theFailingLayerIsNamed();
    void spentAllowance();
    void theTestIsInTheLog();
    void aKeptConnectionIsTested();

    void profiles_data();
    void profiles();
    void profilesAsJson();
    void aDamagedFileIsSaid();
    void noConnectionIsSaid();

private:
    std::unique_ptr<CommandBench> m_bench;
};

void TestConnectionCommands::initTestCase()
{
    m_bench = std::make_unique<CommandBench>();
    Profile sandbox;
    sandbox.id = u"7c1ea2f4-53a0-4a0a-9d55-000000000001"_s;
    sandbox.name = u"Practice"_s;
    sandbox.environment = Environment::Sandbox;
    sandbox.baseUrl = m_bench->sandbox.baseUrl();
    sandbox.login = u"admin@demo"_s;
    sandbox.projectCode = u"trade"_s;
    sandbox.filialId = u"101"_s;
    Profile other = sandbox;
    other.id = u"7c1ea2f4-53a0-4a0a-9d55-000000000002"_s;
    other.name = u"Chashma"_s;
    other.environment = Environment::Production;
    other.baseUrl = QUrl(u"https://smartup.example"_s);
    other.filialId = u"102"_s;
    Profile twin = other;
    twin.id = u"7c1ea2f4-53a0-4a0a-9d55-000000000003"_s;
    ProfileStore store(m_bench->configFolder());
    QVERIFY(QDir().mkpath(m_bench->configFolder()));
    QVERIFY(store.save({ { sandbox, other, twin }, sandbox.id }).isOk());
}

void TestConnectionCommands::aSoundConnectionPasses()
{
    const auto ended = m_bench->run(QStringList { u"test"_s } + m_bench->connection());
    QVERIFY2(ended.code == 0, ended.said().constData());
    QCOMPARE(ended.out.count(u'\n'), 7);
    QVERIFY(!ended.out.contains(u"demo\n"_s));
    const auto json = m_bench->run(QStringList { u"test"_s, u"--json"_s } + m_bench->connection());
    QVERIFY(json.json().value(u"ok"_s).toBool());
    QCOMPARE(states(json.json()).count(u"passed"_s) + states(json.json()).count(u"warning"_s), 7);
}

void TestConnectionCommands::theFailingLayerIsNamed_data()
{
    QTest::addColumn<QString>("option"); // set to another value
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("failing"); // place of the step that fails
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("nobody listens")
        << u"--url"_s << u"http://127.0.0.1:1"_s << "demo"_ba << 1 << 4 << u"Secure connection"_s;
    QTest::newRow("wrong password")
        << QString() << QString() << "wrong"_ba << 2 << 1 << u"Sign-in"_s;
    QTest::newRow("a project the user has not")
        << u"--project"_s << u"retail"_s << "demo"_ba << 3 << 1 << u"Project"_s;
    QTest::newRow("an organisation the user has not")
        << u"--filial-id"_s << u"999"_s << "demo"_ba << 4 << 1 << u"Organisation"_s;
    QTest::newRow("no right to the settings")
        << u"--login"_s << u"noright@demo"_s << "demo"_ba << 5 << 1 << u"Right to the settings"_s;
}

void TestConnectionCommands::theFailingLayerIsNamed()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    QFETCH(QByteArray, password);
    QFETCH(int, failing);
    QFETCH(int, code);
    QFETCH(QString, said);
    QStringList words = QStringList { u"test"_s } + m_bench->connection();
    if (!option.isEmpty()) {
        words += QStringList { option, value }; // the last one counts
    }
    const auto ended = m_bench->run(words, password);
    QVERIFY2(ended.code == code, ended.said().constData());
    QVERIFY2(ended.err.contains(u"fails at: "_s + said), ended.said().constData());
    const auto json = m_bench->run(words + QStringList { u"--json"_s }, password);
    QCOMPARE(json.code, code);
    const QStringList found = states(json.json());
    QCOMPARE(found.indexOf(u"failed"_s), failing);
    QCOMPARE(found.count(u"not_tested"_s), 6 - failing);
}

void TestConnectionCommands::spentAllowance()
{
    QVERIFY(m_bench->sandbox.setQuirks({ u"limit_spent"_s }).isOk());
    const auto ended = m_bench->run(QStringList { u"test"_s } + m_bench->connection());
    QVERIFY(m_bench->sandbox.setQuirks({}).isOk());
    QVERIFY2(ended.code == 1, ended.said().constData());
    QVERIFY2(ended.err.contains(u"Daily request allowance"_s), ended.said().constData());
}

void TestConnectionCommands::theTestIsInTheLog()
{
    const auto before = m_bench->run({ u"log"_s, u"--json"_s });
    QCOMPARE(m_bench->run(QStringList { u"test"_s } + m_bench->connection()).code, 0);
    const auto after = m_bench->run({ u"log"_s, u"--json"_s });
    // sign-in, settings, and an export that finds nothing
    QCOMPARE(after.out.count(u'\n') - before.out.count(u'\n'), 3);
    QVERIFY(after.out.contains(u"\"session\""_s));
    QVERIFY(!after.out.contains(u"Basic "_s));
}

void TestConnectionCommands::aKeptConnectionIsTested()
{
    const QStringList words { u"test"_s, u"--profile"_s, u"practice"_s, u"--password-stdin"_s };
    const auto ended = m_bench->run(words);
    QVERIFY2(ended.code == 0, ended.said().constData());
    const auto other = m_bench->run(words + QStringList { u"--filial-id"_s, u"999"_s });
    QVERIFY2(other.err.contains(u"fails at: Organisation"_s), other.said().constData());
    const auto twins =
        m_bench->run({ u"test"_s, u"--profile"_s, u"Chashma"_s, u"--password-stdin"_s });
    QCOMPARE(twins.code, 2);
    QVERIFY2(twins.err.contains(u"Several"_s), twins.said().constData());
}

void TestConnectionCommands::profiles_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("all of them, the one in use with a star")
        << QStringList {} << 0 << u"* Practice  Sandbox  admin@demo  http://127.0.0.1"_s;
    QTest::newRow("the word list") << QStringList { u"list"_s } << 0 << u"  Chashma  "_s;
    QTest::newRow("one by its name") << QStringList { u"show"_s, u"practice"_s } << 0 << u"101"_s;
    QTest::newRow("one by its id")
        << QStringList { u"show"_s, u"7c1ea2f4-53a0-4a0a-9d55-000000000002"_s } << 0
        << u"https://smartup.example"_s;
    QTest::newRow("one that is not there")
        << QStringList { u"show"_s, u"nobody"_s } << 2 << u"nobody”. There are: "_s;
    QTest::newRow("two of a name") << QStringList { u"show"_s, u"Chashma"_s } << 2 << u"Several"_s;
    QTest::newRow("show what?") << QStringList { u"show"_s } << 2 << u"not clear"_s;
    QTest::newRow("unknown word") << QStringList { u"dance"_s } << 2 << u"not clear"_s;
}

void TestConnectionCommands::profiles()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QString, said);
    const auto ended = m_bench->run(QStringList { u"profiles"_s } + words);
    QVERIFY2(ended.code == code, ended.said().constData());
    QVERIFY2((code == 0 ? ended.out : ended.err).contains(said), ended.said().constData());
    QCOMPARE(ended.out.isEmpty(), code != 0);
}

void TestConnectionCommands::profilesAsJson()
{
    const auto ended = m_bench->run({ u"profiles"_s, u"--json"_s });
    const QJsonArray all = QJsonDocument::fromJson(ended.out.toUtf8()).array();
    QCOMPARE(all.size(), 3);
    QVERIFY(all.at(0).toObject().value(u"active"_s).toBool());
    QVERIFY(!all.at(1).toObject().value(u"active"_s).toBool());
    QCOMPARE(all.at(1).toObject().value(u"environment"_s).toString(), u"production"_s);
    const auto one = m_bench->run({ u"profiles"_s, u"show"_s, u"Practice"_s, u"--json"_s });
    QCOMPARE(one.json(), all.at(0).toObject());
}

void TestConnectionCommands::aDamagedFileIsSaid()
{
    const CommandBench &bench = *m_bench;
    const QString name = u"config/smartup-desk/connections.json"_s;
    const QByteArray kept = bench.read(name);
    QVERIFY(!kept.isEmpty());
    QCOMPARE(bench.write(name, "{"), bench.path(name));
    const QList<QStringList> all { { u"profiles"_s },
                                   { u"allowance"_s },
                                   { u"test"_s, u"--profile"_s, u"Practice"_s } };
    QList<CommandBench::Ended> ended;
    for (const QStringList &words : all) {
        ended.append(bench.run(words));
    }
    QCOMPARE(bench.read(name), "{"_ba); // looked at, left alone
    QCOMPARE(bench.write(name, kept), bench.path(name));
    for (const CommandBench::Ended &one : std::as_const(ended)) {
        QVERIFY2(one.code == 4, one.said().constData());
        QVERIFY2(one.err.contains(u"Mend the file"_s), one.said().constData());
    }
}

void TestConnectionCommands::noConnectionIsSaid()
{
    const CommandBench &bench = *m_bench;
    const QString name = u"config/smartup-desk/connections.json"_s;
    const QByteArray kept = bench.read(name);
    QVERIFY(QFile::remove(bench.path(name)));
    const auto ended = bench.run({ u"allowance"_s });
    QCOMPARE(bench.write(name, kept), bench.path(name));
    QVERIFY2(ended.code == 2, ended.said().constData());
    QVERIFY2(ended.err.contains(u"There are no connections yet."_s), ended.said().constData());
}

QTEST_GUILESS_MAIN(TestConnectionCommands)
#include "tst_ConnectionCommands.moc"
