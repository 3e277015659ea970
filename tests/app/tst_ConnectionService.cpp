#include "app/connection/ConnectionService.h"
#include "app/connection/ConnectionTester.h"
#include "tests/app/FakeSecretStore.h"
#include "tests/support/FixedClock.h"
#include "tests/support/WireServer.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray Session = R"({"user_name":"Admin","company_name":"Chashma","projects":[
    {"code":"trade","name":"Trade","filials":[["100","Head"],["101","Tashkent"]]}]})";
const QByteArray Model = R"x(["(^_^)",{"form":"/trade"},{"code_kind":"G"},[]])x";
const QByteArray Orders = R"({"order":[],"limits":{"has_limit":"Y","limit_quant":"500",
    "request_quant":"12","left_limit_quant":"488","object_count":"5000","day_range_limit":"7"}})";
const QByteArray SpentOrders = R"({"order":[],"limits":{"has_limit":"Y","limit_quant":"500",
    "request_quant":"500","left_limit_quant":"0","object_count":"5000","day_range_limit":"7"}})";

QByteArray text(const QByteArray &status, const QByteArray &body)
{
    return wireAnswer(body, status, "Content-Type: text/plain;charset=UTF-8\r\n");
}

SettingsFormMap form()
{
    SettingsFormMap map;
    map.form = u"trade/txs/external_settings"_s;
    return map;
}

Profile profileFor(const QUrl &url)
{
    Profile profile;
    profile.id = u"3c4c0a9e-9b1d-4ab0-8f0e-0a2b7c5d1e11"_s;
    profile.name = u"Chashma"_s;
    profile.baseUrl = url;
    profile.login = u"admin@demo"_s;
    profile.projectCode = u"trade"_s;
    profile.filialId = u"101"_s;
    profile.connectTimeout = std::chrono::seconds(5);
    return profile;
}

/// The first connection of a test is the one that only looks whether there is a server.
QList<WireScript> scripts(const QList<QByteArray> &answers)
{
    QList<WireScript> result { {} };
    for (const QByteArray &answer : answers) {
        result.append({ answer, WireScript::When::Body, WireScript::Then::Close });
    }
    return result;
}

} // namespace

class TestConnectionService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLayerIsNamed_data();
    void everyLayerIsNamed();
    void unknownHost();
    void nobodyListens();
    void untrustedCertificate();
    void trustedCertificate();
    void badCertificateFile();
    void cancelledTestIsSilent();

    void passwordFromTheKeychain();
    void noKeychainAsksAndKeepsInMemory();
    void passwordDoesNotFollowToAnotherHost();
    void sandboxNeedsNoKeychain();
    void removingForgets();
    void switching();
    void unreadableFileIsSaid();

private:
    ConnectionCheck test(const Profile &profile, const Secret &password = Secret(u"demo"_s));

    FixedClock m_clock { QDateTime({ 2026, 11, 12 }, { 9, 0 }, Qt::UTC) };
};

/// Everything a service needs, in a folder of its own.
struct Bench
{
    explicit Bench(const Clock &clock)
        : store(dir.path())
        , client(clock)
        , service(store, secrets, client)
        , activated(&service, &ConnectionService::activated)
        , needed(&service, &ConnectionService::passwordNeeded)
        , states(&service, &ConnectionService::secretStateChanged)
    {
    }

    [[nodiscard]] SecretState lastState() const
    {
        return states.constLast().at(1).value<SecretState>();
    }

    QTemporaryDir dir;
    ProfileStore store;
    FakeSecretStore secrets;
    SmartupClient client;
    ConnectionService service;
    QSignalSpy activated;
    QSignalSpy needed;
    QSignalSpy states;
};

ConnectionCheck TestConnectionService::test(const Profile &profile, const Secret &password)
{
    ConnectionTester tester(m_clock, form());
    QSignalSpy finished(&tester, &ConnectionTester::finished);
    tester.start(profile, password);
    // A check that needs no network has ended already.
    if (finished.isEmpty() && !finished.wait(20000)) {
        return {};
    }
    return finished.at(0).at(0).value<ConnectionCheck>();
}

void TestConnectionService::everyLayerIsNamed_data()
{
    QTest::addColumn<QList<QByteArray>>("answers");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("filialId");
    QTest::addColumn<int>("failed"); // −1 = none
    const auto row = [](const char *name, const QList<QByteArray> &answers, const QString &project,
                        const QString &filialId, std::optional<CheckStage> failed) {
        QTest::newRow(name) << answers << project << filialId
                            << (failed ? static_cast<int>(*failed) : -1);
    };
    const QString trade = u"trade"_s;
    const QString tashkent = u"101"_s;
    const QByteArray session = wireAnswer(Session);
    const QByteArray model = wireAnswer(Model);
    const QByteArray refused = text("401 Unauthorized", "Требуется авторизация");
    using enum CheckStage;
    row("everything passes", { session, model, wireAnswer(Orders) }, trade, tashkent, std::nullopt);
    row("no organisation chosen: a warning", { session, model, wireAnswer(Orders) }, trade, {},
        std::nullopt);
    row("wrong password", { refused }, trade, tashkent, SignIn);
    row("no answer to the sign-in", { QByteArray() }, trade, tashkent, SignIn);
    row("a page that is not Smartup", { text("200 OK", "<html>Welcome</html>") }, trade, tashkent,
        SignIn);
    row("not the user's project", { session }, u"anor"_s, tashkent, Project);
    row("somebody else's organisation", { session }, trade, u"1833"_s, Organisation);
    row("filial_id must not be sent", { session, refused }, trade, tashkent, Organisation);
    row("no right to the settings", { session, text("403 Forbidden", "Forbidden") }, trade,
        tashkent, Rights);
    row("allowance spent", { session, model, wireAnswer(SpentOrders) }, trade, tashkent, Allowance);
    row("too many requests", { session, model, text("429 Too Many Requests", "limit") }, trade,
        tashkent, Allowance);
}

void TestConnectionService::everyLayerIsNamed()
{
    QFETCH(QList<QByteArray>, answers);
    QFETCH(QString, project);
    QFETCH(QString, filialId);
    QFETCH(int, failed);
    WireServer server;
    server.play(scripts(answers));
    Profile profile = profileFor(server.url());
    profile.projectCode = project;
    profile.filialId = filialId;

    const ConnectionCheck check = test(profile);
    const auto stage = check.failedStage();
    QCOMPARE(stage ? static_cast<int>(*stage) : -1, failed);
    QCOMPARE(check.isPassed(), !stage);
    QCOMPARE(server.requests(), answers.size());
    if (stage) {
        QVERIFY(!check[*stage].text.isEmpty());
        for (std::size_t later = static_cast<std::size_t>(*stage) + 1; later < check.steps.size();
             ++later) {
            QVERIFY(check.steps[later].state == CheckState::Waiting
                    || check.steps[later].state == CheckState::Running);
        }
    }
    // The sign-in is tried without project and organisation: else a 401 would say nothing.
    QVERIFY(!server.heads().constFirst().toLower().contains("filial_id"));
}

void TestConnectionService::unknownHost()
{
    const ConnectionCheck check = test(profileFor(QUrl(u"https://no-such-host.invalid"_s)));
    QCOMPARE(check.failedStage(), CheckStage::Address);
    QVERIFY(check[CheckStage::Address].text.contains(u"no-such-host.invalid"_s));
}

void TestConnectionService::nobodyListens()
{
    QUrl url(u"http://127.0.0.1"_s);
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        url.setPort(server.serverPort());
    }
    const ConnectionCheck check = test(profileFor(url));
    QCOMPARE(check.failedStage(), CheckStage::SecureConnection);
    QVERIFY(!check[CheckStage::SecureConnection].remedy.isEmpty());
}

void TestConnectionService::untrustedCertificate()
{
    const TestAuthority authority;
    WireServer server(authority.identity(u"localhost"_s, u"IP:127.0.0.1"_s));
    const ConnectionCheck check = test(profileFor(server.url()));
    QCOMPARE(check.failedStage(), CheckStage::SecureConnection);
    QVERIFY(!check[CheckStage::SecureConnection].raw.isEmpty());
    QCOMPARE(server.requests(), 0);
}

void TestConnectionService::trustedCertificate()
{
    const TestAuthority authority;
    WireServer server(authority.identity(u"localhost"_s, u"IP:127.0.0.1"_s));
    server.play(scripts({ wireAnswer(Session), wireAnswer(Model), wireAnswer(Orders) }));
    Profile profile = profileFor(server.url());
    profile.caFile = authority.caFile();
    const ConnectionCheck check = test(profile);
    QVERIFY2(check.isPassed(),
             qPrintable(check.failedStage() ? check[*check.failedStage()].text : QString()));
    QCOMPARE(check.session.projects.size(), 1);
}

void TestConnectionService::badCertificateFile()
{
    QTemporaryDir dir;
    Profile profile = profileFor(QUrl(u"https://127.0.0.1:1"_s));
    profile.caFile = dir.filePath(u"missing.pem"_s);
    QCOMPARE(test(profile).failedStage(), CheckStage::SecureConnection);
}

void TestConnectionService::cancelledTestIsSilent()
{
    WireServer server;
    server.play({ {} });
    ConnectionTester tester(m_clock, form());
    QSignalSpy finished(&tester, &ConnectionTester::finished);
    tester.start(profileFor(server.url()), Secret(u"demo"_s));
    QTRY_COMPARE(server.requests(), 1);
    QSignalSpy ended(&tester, &ConnectionTester::callFinished);
    tester.cancel();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(finished.count(), 0);
}

void TestConnectionService::passwordFromTheKeychain()
{
    Bench bench(m_clock);
    const Profile profile = profileFor(QUrl(u"https://smartup.online"_s));
    bench.secrets.secrets.insert(profile.id, Secret(u"p\"\\:ä"_s));
    QVERIFY(bench.store.save({ { profile }, profile.id }).isOk());
    bench.service.load();
    QTRY_COMPARE(bench.activated.count(), 1);
    QCOMPARE(bench.client.profile(), profile);
    QCOMPARE(bench.lastState(), SecretState::InKeychain);
    QCOMPARE(bench.service.knownPassword(profile), Secret(u"p\"\\:ä"_s));
    QCOMPARE(bench.needed.count(), 0);
}

void TestConnectionService::noKeychainAsksAndKeepsInMemory()
{
    Bench bench(m_clock);
    bench.secrets.failure = Error { ErrorOrigin::Storage, u"No keychain."_s, {}, {}, {} };
    const Profile profile = profileFor(QUrl(u"https://smartup.online"_s));
    QVERIFY(bench.store.save({ { profile }, profile.id }).isOk());
    QSignalSpy keychain(&bench.service, &ConnectionService::keychainFailed);
    bench.service.load();
    QTRY_COMPARE(bench.needed.count(), 1);
    QCOMPARE(keychain.count(), 1);
    QCOMPARE(bench.lastState(), SecretState::Missing);
    QVERIFY(bench.client.profile().id.isEmpty());

    bench.service.givePassword(profile.id, Secret(u"demo"_s), true);
    QTRY_COMPARE(bench.lastState(), SecretState::InMemory);
    QCOMPARE(bench.activated.count(), 1);
    QFile file(bench.store.filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(!kept.contains("\"demo\""));
}

void TestConnectionService::passwordDoesNotFollowToAnotherHost()
{
    Bench bench(m_clock);
    Profile profile = profileFor(QUrl(u"https://smartup.online"_s));
    bench.secrets.secrets.insert(profile.id, Secret(u"demo"_s));
    QVERIFY(bench.store.save({ { profile }, profile.id }).isOk());
    bench.service.load();
    QTRY_COMPARE(bench.activated.count(), 1);
    profile.filialId = u"102"_s;
    bench.service.saveProfile(profile);
    QCOMPARE(bench.activated.count(), 2);
    profile.baseUrl = QUrl(u"https://smartup.example"_s);
    bench.service.saveProfile(profile);
    QTRY_COMPARE(bench.needed.count(), 1);
    QCOMPARE(bench.activated.count(), 2);
    QVERIFY(bench.secrets.secrets.isEmpty());
    QVERIFY(bench.service.knownPassword(profile).isEmpty());
}

void TestConnectionService::sandboxNeedsNoKeychain()
{
    Bench bench(m_clock);
    bench.secrets.failure = Error { ErrorOrigin::Storage, u"No keychain."_s, {}, {}, {} };
    bench.service.load();
    const QSignalSpy needed(&bench.service, &ConnectionService::sandboxNeeded);
    bench.service.activate(embeddedSandboxId());
    QCOMPARE(needed.count(), 1);
    QCOMPARE(bench.activated.count(), 0);
    QVERIFY(bench.client.profile().id.isEmpty());
    bench.service.setSandboxAddress(QUrl(u"http://127.0.0.1:4711"_s));
    QCOMPARE(bench.activated.count(), 1);
    QCOMPARE(bench.client.profile().environment, Environment::Sandbox);
    bench.service.setSandboxAddress(QUrl(u"http://127.0.0.1:4712"_s));
    QCOMPARE(bench.service.profiles().size(), 1);
    QCOMPARE(bench.client.profile().baseUrl.port(), 4712);
    QCOMPARE(bench.secrets.reads, 0);

    // A real password is neither taken for a sandbox nor sent to one.
    bench.service.givePassword(embeddedSandboxId(), Secret(u"real"_s), false);
    QCOMPARE(bench.service.knownPassword(bench.client.profile()), Secret(u"demo"_s));
}

void TestConnectionService::removingForgets()
{
    Bench bench(m_clock);
    const Profile profile = profileFor(QUrl(u"https://smartup.online"_s));
    bench.service.saveProfile(profile);
    bench.service.givePassword(profile.id, Secret(u"demo"_s), true);
    QTRY_COMPARE(bench.secrets.secrets.size(), 1);
    bench.service.removeProfile(profile.id);
    QTRY_VERIFY(bench.secrets.secrets.isEmpty());
    QVERIFY(bench.service.profiles().isEmpty());
    QVERIFY(!bench.service.activeProfile());
    QVERIFY(bench.client.profile().id.isEmpty());
    QVERIFY(ProfileStore(bench.dir.path()).load().value().profiles.isEmpty());
}

void TestConnectionService::switching()
{
    Bench bench(m_clock);
    Profile first = profileFor(QUrl(u"https://smartup.online"_s));
    Profile second = first;
    second.id = u"b1b6a2b1-52f0-4b9d-a0ef-41cf8a6e3a77"_s;
    second.environment = Environment::Production;
    bench.service.saveProfile(first);
    bench.service.saveProfile(second);
    bench.service.givePassword(first.id, Secret(u"one"_s), false);
    QCOMPARE(bench.client.profile().id, first.id);
    bench.service.activate(second.id);
    QVERIFY2(bench.client.profile().id.isEmpty(),
             "nothing goes to the first one while the second is shown");
    bench.service.givePassword(second.id, Secret(u"two"_s), false);
    QCOMPARE(bench.client.profile().id, second.id);
    QCOMPARE(ProfileStore(bench.dir.path()).load().value().activeId, second.id);
}

void TestConnectionService::unreadableFileIsSaid()
{
    Bench bench(m_clock);
    QFile file(bench.store.filePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    QSignalSpy failed(&bench.service, &ConnectionService::failed);
    bench.service.load();
    QCOMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(TestConnectionService)
#include "tst_ConnectionService.moc"
