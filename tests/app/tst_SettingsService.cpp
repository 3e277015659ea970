#include "app/http/LocalHttpServer.h"
#include "app/settings/SettingsService.h"
#include "tests/app/SandboxProbe.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sandbox behind a real port, the service, and ears for everything it says.
class Desk
{
public:
    Desk()
        : server({},
                 [this](const LocalHttpRequest &request, const LocalHttpServer::Answer &answer) {
                     answer(respond(request));
                 })
        , client(probe.clock)
        , service(client, probe.clock, folder.path())
        , loaded(&service, &SettingsService::loaded)
        , loadFailed(&service, &SettingsService::loadFailed)
        , saved(&service, &SettingsService::saved)
        , saveFailed(&service, &SettingsService::saveFailed)
        , conflict(&service, &SettingsService::conflictFound)
        , started(&service, &SettingsService::runStarted)
        , finished(&service, &SettingsService::runFinished)
        , calls(&client, &SmartupClient::callFinished)
    {
        const auto port = server.listen();
        [&] { QVERIFY(port.isOk()); }();
        profile.id = u"sandbox"_s;
        profile.baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(port.value()));
        profile.projectCode = u"trade"_s;
        profile.filialId = u"101"_s;
        profile.organisationName = u"Chashma · Tashkent"_s;
        signIn(u"admin@demo"_s);
    }

    void signIn(const QString &login)
    {
        profile.login = login;
        client.setConnection(profile, Secret(u"demo"_s));
    }

    IntegrationSettings read()
    {
        service.load();
        [&] { QTRY_COMPARE(loaded.size(), 1); }();
        return loaded.takeFirst().at(0).value<IntegrationSettings>();
    }

    /// What the sandbox itself holds now.
    IntegrationSettings stored()
    {
        const SandboxResponse answer = probe.ask("/b/trade/txs/external_settings:model");
        const QJsonObject data = QJsonDocument::fromJson(answer.body).array().at(2).toObject();
        return settingsFromForm(data, builtInSettingsFormMap()).value();
    }

    [[nodiscard]] qsizetype writes() const
    {
        return paths.count("/b/trade/txs/external_settings:save");
    }
    [[nodiscard]] RunRecord lastRun() const
    {
        return finished.isEmpty() ? RunRecord() : finished.constLast().at(0).value<RunRecord>();
    }

    QTemporaryDir folder;
    SandboxProbe probe;
    QList<QByteArray> paths;
    /// Changes an answer on its way out, or does something before it; may be empty.
    std::function<void(const LocalHttpRequest &, LocalHttpResponse &)> meddle;
    LocalHttpServer server;
    SmartupClient client;
    SettingsService service;
    Profile profile;
    QSignalSpy loaded;
    QSignalSpy loadFailed;
    QSignalSpy saved;
    QSignalSpy saveFailed;
    QSignalSpy conflict;
    QSignalSpy started;
    QSignalSpy finished;
    QSignalSpy calls;

private:
    LocalHttpResponse respond(const LocalHttpRequest &request)
    {
        paths.append(request.path());
        const SandboxResponse answer =
            probe.engine->handle({ request.method, request.path(), request.headers, request.body });
        LocalHttpResponse response { answer.status, answer.contentType, answer.headers,
                                     answer.body,   answer.delivery,    answer.delayMs };
        if (meddle) {
            meddle(request, response);
        }
        return response;
    }
};

bool isSave(const LocalHttpRequest &request)
{
    return request.path().endsWith(":save");
}

} // namespace

class TestSettingsService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsStored();
    void savesAndReadsBack();
    void nothingChangedWritesNothing();
    void keepsWhatOthersChanged();
    void sameSettingIsAConflict();
    void noRightIsSaid();
    void wrongPasswordKeepsTheEdits();
    void refusedSaveIsExplained();
    void cutSaveThatWasStoredIsASave();
    void cutSaveThatWasNotStoredFails();
    void savedButNotReadBack();
    void serverThatStoresSomethingElse();
    void unreadableFormWritesNothing();
    void ownMapIsUsedAndABrokenOneNamed();
    void answerOfAFormerConnectionIsDropped();
    void onlyTheNewestLoadAnswers();
    void runsAreWhole();
};

void TestSettingsService::readsWhatIsStored()
{
    Desk desk;
    QCOMPARE(settingChanges(desk.read(), desk.stored()), QList<SettingChange>());
    QCOMPARE(desk.writes(), 0);
    QCOMPARE(desk.lastRun().outcome, Outcome::Received);
}

void TestSettingsService::savesAndReadsBack()
{
    Desk desk;
    const IntegrationSettings base = desk.read();
    IntegrationSettings mine = base;
    mine.codeKind = base.codeKind == CodeKind::Local ? CodeKind::Global : CodeKind::Local;
    mine.orderStatuses = { u"B#S"_s, u"B#V"_s, u"Z#1"_s };
    mine.exportWithoutCodes = !base.exportWithoutCodes;
    for (const DocumentType type : AllDocumentTypes) {
        mine.setDuplicatePolicy(type, DuplicatePolicy::Skip);
    }
    mine.periodMinutes = 45;
    desk.service.save(base, mine);
    QTRY_COMPARE(desk.saved.size(), 1);
    const auto report = desk.saved.at(0).at(0).value<SettingsSaved>();
    QCOMPARE(settingChanges(report.stored, mine), QList<SettingChange>());
    QCOMPARE(settingChanges(desk.stored(), mine), QList<SettingChange>());
    QCOMPARE(desk.writes(), 1);
    QCOMPARE(desk.paths.size(), 4); // read, re-read, write, read back
    QCOMPARE(desk.lastRun().outcome, Outcome::Sent);
    QVERIFY(desk.lastRun().message.contains(u"Skip the duplicate"_s));
}

void TestSettingsService::nothingChangedWritesNothing()
{
    Desk desk;
    const IntegrationSettings base = desk.read();
    desk.service.save(base, base);
    QTRY_COMPARE(desk.saved.size(), 1);
    QCOMPARE(desk.writes(), 0);
}

void TestSettingsService::keepsWhatOthersChanged()
{
    Desk desk;
    const IntegrationSettings base = desk.read();
    desk.probe.configure([](QJsonObject &form) { form.insert(u"period_minutes"_s, u"25"_s); });
    IntegrationSettings mine = base;
    mine.setDuplicatePolicy(DocumentType::Purchase, DuplicatePolicy::Update);
    desk.service.save(base, mine);
    QTRY_COMPARE(desk.saved.size(), 1);
    const auto report = desk.saved.at(0).at(0).value<SettingsSaved>();
    QCOMPARE(report.theirChanges.size(), 1);
    QCOMPARE(desk.stored().periodMinutes, 25);
    QCOMPARE(desk.stored().duplicatePolicy(DocumentType::Purchase), DuplicatePolicy::Update);
}

void TestSettingsService::sameSettingIsAConflict()
{
    Desk desk;
    const IntegrationSettings base = desk.read();
    desk.probe.configure([](QJsonObject &form) { form.insert(u"period_minutes"_s, u"25"_s); });
    IntegrationSettings mine = base;
    mine.periodMinutes = 50;
    desk.service.save(base, mine);
    QTRY_COMPARE(desk.conflict.size(), 1);
    QVERIFY(desk.conflict.at(0).at(0).value<IntegrationSettings>() == base);
    QCOMPARE(desk.conflict.at(0).at(1).value<IntegrationSettings>().periodMinutes, 25);
    QVERIFY(desk.conflict.at(0).at(2).value<IntegrationSettings>() == mine);
    QCOMPARE(desk.writes(), 0);
    QCOMPARE(desk.stored().periodMinutes, 25);
    QCOMPARE(desk.lastRun().outcome, Outcome::NotSent);

    // Decided for mine: theirs is the base now.
    const auto theirs = desk.conflict.at(0).at(1).value<IntegrationSettings>();
    desk.service.save(theirs, mine);
    QTRY_COMPARE(desk.saved.size(), 1);
    QCOMPARE(desk.stored().periodMinutes, 50);
}

void TestSettingsService::noRightIsSaid()
{
    Desk desk;
    desk.signIn(u"noright@demo"_s);
    desk.service.load();
    QTRY_COMPARE(desk.loadFailed.size(), 1);
    const auto error = desk.loadFailed.at(0).at(0).value<Error>();
    QCOMPARE(error.origin, ErrorOrigin::Smartup);
    QVERIFY(!error.text.isEmpty() && !error.remedy.isEmpty());
    QCOMPARE(desk.lastRun().outcome, Outcome::Refused);
}

void TestSettingsService::wrongPasswordKeepsTheEdits()
{
    Desk desk;
    const IntegrationSettings base = desk.read();
    desk.client.setConnection(desk.profile, Secret(u"wrong"_s));
    IntegrationSettings mine = base;
    mine.periodMinutes = 50;
    desk.service.save(base, mine);
    QTRY_COMPARE(desk.saveFailed.size(), 1);
    QVERIFY(!desk.saveFailed.at(0).at(0).value<Error>().remedy.isEmpty());
    QCOMPARE(desk.writes(), 0);
    QVERIFY(desk.stored() == base);
}

void TestSettingsService::refusedSaveIsExplained()
{
    Desk desk;
    const IntegrationSettings base = desk.read();
    desk.meddle = [](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (isSave(request)) {
            response.status = 403;
            response.contentType = "text/plain;charset=UTF-8";
            response.body = "Forbidden";
        }
    };
    IntegrationSettings mine = base;
    mine.periodMinutes = 50;
    desk.service.save(base, mine);
    QTRY_COMPARE(desk.saveFailed.size(), 1);
    const auto error = desk.saveFailed.at(0).at(0).value<Error>();
    QVERIFY2(error.text.contains(u"may not"_s), qUtf8Printable(error.text));
    QCOMPARE(error.raw, u"Forbidden"_s);
    QCOMPARE(desk.writes(), 1);
}

void TestSettingsService::cutSaveThatWasStoredIsASave()
{
    Desk desk;
    const IntegrationSettings base = desk.read();
    desk.meddle = [](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (isSave(request)) { // the sandbox has stored it by now
            response.delivery = Delivery::CutBeforeAnswer;
        }
    };
    IntegrationSettings mine = base;
    mine.periodMinutes = 50;
    desk.service.save(base, mine);
    QTRY_COMPARE(desk.saved.size(), 1);
    QCOMPARE(desk.saved.at(0).at(0).value<SettingsSaved>().stored.periodMinutes, 50);
    QCOMPARE(desk.saveFailed.size(), 0);
    QCOMPARE(desk.writes(), 1);
    QCOMPARE(desk.lastRun().outcome, Outcome::Sent);
}

void TestSettingsService::cutSaveThatWasNotStoredFails()
{
    Desk desk;
    const IntegrationSettings base = desk.read();
    const QByteArray unchanged = desk.probe.ask("/b/trade/txs/external_settings:model").body;
    desk.meddle = [unchanged](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (isSave(request)) {
            response.delivery = Delivery::CutBeforeAnswer;
        } else { // as a server shows it that never got the save
            response.body = unchanged;
        }
    };
    IntegrationSettings mine = base;
    mine.periodMinutes = 50;
    desk.service.save(base, mine);
    QTRY_COMPARE(desk.saveFailed.size(), 1);
    QCOMPARE(desk.saved.size(), 0);
    QCOMPARE(desk.lastRun().outcome, Outcome::Refused);
}

void TestSettingsService::savedButNotReadBack()
{
    Desk desk;
    const IntegrationSettings base = desk.read();
    bool isWritten = false;
    desk.meddle = [&isWritten](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (isWritten) {
            response.status = 500;
            response.body = "ORA-65503: LOB";
            response.contentType = "text/plain";
        }
        isWritten = isWritten || isSave(request);
    };
    IntegrationSettings mine = base;
    mine.periodMinutes = 50;
    desk.service.save(base, mine);
    QTRY_COMPARE(desk.saveFailed.size(), 1);
    QVERIFY(desk.saveFailed.at(0).at(0).value<Error>().text.contains(u"accepted"_s));
    QCOMPARE(desk.lastRun().outcome, Outcome::Warning);

    // Saving the same edits again finds them stored and writes nothing.
    desk.meddle = {};
    desk.service.save(base, mine);
    QTRY_COMPARE(desk.saved.size(), 1);
    QCOMPARE(desk.writes(), 1);
}

void TestSettingsService::serverThatStoresSomethingElse()
{
    Desk desk;
    const IntegrationSettings base = desk.read();
    const QByteArray unchanged = desk.probe.ask("/b/trade/txs/external_settings:model").body;
    desk.meddle = [unchanged](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (!isSave(request)) {
            response.body = unchanged;
        }
    };
    IntegrationSettings mine = base;
    mine.periodMinutes = 50;
    desk.service.save(base, mine);
    QTRY_COMPARE(desk.saved.size(), 1);
    const auto report = desk.saved.at(0).at(0).value<SettingsSaved>();
    QCOMPARE(settingChanges(report.sent, report.stored).size(), 1);
    QCOMPARE(desk.lastRun().outcome, Outcome::Warning);
}

void TestSettingsService::unreadableFormWritesNothing()
{
    Desk desk;
    const IntegrationSettings base = desk.read();
    desk.meddle = [](const LocalHttpRequest &, LocalHttpResponse &response) {
        response.body.replace("\"code_kind\"", "\"other_kind\"");
    };
    IntegrationSettings mine = base;
    mine.periodMinutes = 50;
    desk.service.save(base, mine);
    QTRY_COMPARE(desk.saveFailed.size(), 1);
    QVERIFY(desk.saveFailed.at(0).at(0).value<Error>().text.contains(u"code_kind"_s));
    QCOMPARE(desk.writes(), 0);
}

void TestSettingsService::ownMapIsUsedAndABrokenOneNamed()
{
    Desk desk;
    QFile shipped(u":/settings-form.json"_s);
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QByteArray json = shipped.readAll();
    json.replace("trade/txs/external_settings", "trade/txs/other_settings");
    QFile own(desk.folder.filePath(u"settings-form.json"_s));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write(json);
    own.close();
    desk.service.load();
    QTRY_COMPARE(desk.loadFailed.size(), 1);
    QCOMPARE(desk.paths.constLast(), QByteArray("/b/trade/txs/other_settings:model"));

    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write("{");
    own.close();
    const qsizetype asked = desk.paths.size();
    desk.service.load();
    QTRY_COMPARE(desk.loadFailed.size(), 2);
    QVERIFY(desk.loadFailed.at(1).at(0).value<Error>().remedy.contains(u"settings-form.json"_s));
    desk.service.save({}, {});
    QTRY_COMPARE(desk.saveFailed.size(), 1);
    QCOMPARE(desk.paths.size(), asked);
}

void TestSettingsService::answerOfAFormerConnectionIsDropped()
{
    Desk desk;
    desk.service.load();
    desk.profile.filialId = u"102"_s;
    desk.signIn(u"admin@demo"_s);
    QTRY_COMPARE(desk.finished.size(), 1);
    QCOMPARE(desk.loaded.size() + desk.loadFailed.size(), 0);

    // A save that finds another connection in its place writes nothing.
    const IntegrationSettings base = desk.read();
    IntegrationSettings mine = base;
    mine.periodMinutes = 50;
    desk.service.save(base, mine);
    desk.profile.filialId = u"103"_s;
    desk.signIn(u"admin@demo"_s);
    QTRY_COMPARE(desk.finished.size(), 3);
    QCOMPARE(desk.writes(), 0);
    QCOMPARE(desk.saved.size() + desk.saveFailed.size(), 0);
    QCOMPARE(desk.lastRun().outcome, Outcome::NotSent);
}

void TestSettingsService::onlyTheNewestLoadAnswers()
{
    Desk desk;
    desk.service.load();
    desk.service.load();
    QTRY_COMPARE(desk.finished.size(), 2);
    QCOMPARE(desk.loaded.size(), 1);
}

void TestSettingsService::runsAreWhole()
{
    Desk desk;
    const IntegrationSettings base = desk.read();
    IntegrationSettings mine = base;
    mine.periodMinutes = 50;
    desk.service.save(base, mine);
    QTRY_COMPARE(desk.saved.size(), 1);
    QCOMPARE(desk.started.size(), 2);
    QCOMPARE(desk.finished.size(), 2);
    const RunRecord run = desk.lastRun();
    QCOMPARE(run.uuid, desk.started.at(1).at(0).value<RunRecord>().uuid);
    QCOMPARE(run.verb, ApiVerb::FormSave);
    QCOMPARE(run.organisation, u"Chashma · Tashkent"_s);
    QVERIFY(run.finishedAt.isValid());
    QCOMPARE(desk.calls.size(), 4);
    for (int i = 1; i < 4; ++i) {
        QCOMPARE(desk.calls.at(i).at(0).value<CallRecord>().runUuid, run.uuid);
    }
}

QTEST_GUILESS_MAIN(TestSettingsService)
#include "tst_SettingsService.moc"
