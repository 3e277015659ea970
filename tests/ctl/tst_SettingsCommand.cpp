#include "app/http/LocalHttpServer.h"
#include "models/settings/SettingsForm.h"
#include "tests/app/SandboxProbe.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

/// `smartupctl settings` as a process of its own, against a sandbox behind a real port.
class TestSettingsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhatIsStored();
    void setsAndSaysWhatChanged();
    void whatIsShownCanBeCompared();
    void wrongWords_data();
    void wrongWords();
    void noRightIsRefused();
    void nobodyThereFails();

private:
    struct Ended
    {
        int code = -1;
        QString out;
        QString err;
    };
    Ended run(const QStringList &arguments, const QString &login = u"admin@demo"_s);
    IntegrationSettings stored();

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxProbe> m_probe;
    std::unique_ptr<LocalHttpServer> m_server;
    quint16 m_port = 0;
};

void TestSettingsCommand::init()
{
    m_probe = std::make_unique<SandboxProbe>();
    m_server = std::make_unique<LocalHttpServer>(
        LocalHttpOptions {},
        [this](const LocalHttpRequest &request, const LocalHttpServer::Answer &answer) {
            const SandboxResponse response = m_probe->engine->handle(
                { request.method, request.path(), request.headers, request.body });
            answer({ response.status, response.contentType, response.headers, response.body,
                     response.delivery, response.delayMs });
        });
    const auto port = m_server->listen();
    QVERIFY(port.isOk());
    m_port = port.value();
}

void TestSettingsCommand::cleanup()
{
    m_server.reset();
    m_probe.reset();
}

TestSettingsCommand::Ended TestSettingsCommand::run(const QStringList &arguments,
                                                    const QString &login)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SMARTUP_BINARY_DIR "/app/ctl/smartupctl"),
                  QStringList { u"--lang"_s, u"en"_s, u"settings"_s } + arguments
                      + QStringList { u"--url"_s, u"http://127.0.0.1:%1"_s.arg(m_port),
                                      u"--login"_s, login, u"--filial-id"_s, u"101"_s,
                                      u"--password-stdin"_s });
    process.write("demo\n");
    process.closeWriteChannel();
    [&] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60000); }();
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
             QString::fromUtf8(process.readAllStandardError()) };
}

IntegrationSettings TestSettingsCommand::stored()
{
    const SandboxResponse answer = m_probe->ask("/b/trade/txs/external_settings:model");
    const QJsonObject data = QJsonDocument::fromJson(answer.body).array().at(2).toObject();
    return settingsFromForm(data, builtInSettingsFormMap()).value();
}

void TestSettingsCommand::showsWhatIsStored()
{
    const Ended shown = run({ u"show"_s });
    QCOMPARE(shown.code, 0);
    QVERIFY2(shown.out.contains(u"duplicates.bank_document="_s), qUtf8Printable(shown.out));
    QVERIFY(shown.out.contains(u"\ncode_kind="_s));
    QVERIFY(shown.err.isEmpty());
}

void TestSettingsCommand::setsAndSaysWhatChanged()
{
    const IntegrationSettings before = stored();
    const Ended set = run({ u"set"_s, u"order_statuses=B#S,B#V"_s, u"duplicates.purchase=skip"_s,
                            u"period_minutes=37"_s });
    QVERIFY2(set.code == 0, qUtf8Printable(set.err));
    QVERIFY2(set.out.contains(u"Skip the duplicate"_s), qUtf8Printable(set.out));
    QCOMPARE(stored().periodMinutes, 37);
    QCOMPARE(stored().duplicatePolicy(DocumentType::Purchase), DuplicatePolicy::Skip);
    QCOMPARE(stored().orderStatuses, QStringList({ u"B#S"_s, u"B#V"_s }));
    QCOMPARE(stored().codeKind, before.codeKind);
}

void TestSettingsCommand::whatIsShownCanBeCompared()
{
    QFile file(m_folder.filePath(u"kept.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(run({ u"show"_s }).out.toUtf8());
    file.close();
    const Ended same = run({ u"diff"_s, file.fileName() });
    QCOMPARE(same.code, 0);
    QVERIFY(same.out.isEmpty());
    QCOMPARE(run({ u"set"_s, u"period_minutes=37"_s }).code, 0);
    const Ended other = run({ u"diff"_s, file.fileName() });
    QCOMPARE(other.code, 1);
    QVERIFY2(other.out.contains(u"37"_s), qUtf8Printable(other.out));
}

void TestSettingsCommand::wrongWords_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing to do") << QStringList() << u"not clear"_s;
    QTest::newRow("nothing to set") << QStringList { u"set"_s } << u"not clear"_s;
    QTest::newRow("unknown setting") << QStringList { u"set"_s, u"colour=green"_s } << u"colour"_s;
    QTest::newRow("unknown value")
        << QStringList { u"set"_s, u"code_kind=galactic"_s } << u"galactic"_s;
    QTest::newRow("period out of bounds")
        << QStringList { u"set"_s, u"period_minutes=5000"_s } << u"1440"_s;
    QTest::newRow("file that is not there")
        << QStringList { u"diff"_s, u"/nowhere/at/all"_s } << u"/nowhere/at/all"_s;
}

void TestSettingsCommand::wrongWords()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const IntegrationSettings before = stored();
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.err.contains(said), qUtf8Printable(ended.err));
    QVERIFY(stored() == before);
}

void TestSettingsCommand::noRightIsRefused()
{
    const Ended ended = run({ u"show"_s }, u"noright@demo"_s);
    QCOMPARE(ended.code, 1);
    QVERIFY(ended.out.isEmpty());
    QVERIFY(!ended.err.isEmpty());
}

void TestSettingsCommand::nobodyThereFails()
{
    m_server->close();
    QCOMPARE(run({ u"show"_s }).code, 4);
}

QTEST_GUILESS_MAIN(TestSettingsCommand)
#include "tst_SettingsCommand.moc"
