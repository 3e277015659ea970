#include "models/connection/ConnectionCheck.h"
#include "models/connection/ProfileDrafts.h"
#include "models/connection/ProfileList.h"
#include "models/connection/ProfileRules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

Profile goodProfile()
{
    Profile profile;
    profile.id = u"3c4c0a9e-9b1d-4ab0-8f0e-0a2b7c5d1e11"_s;
    profile.name = u"Chashma"_s;
    profile.baseUrl = QUrl(u"https://smartup.online"_s);
    profile.login = u"admin@demo"_s;
    profile.projectCode = u"trade"_s;
    profile.filialId = u"101"_s;
    return profile;
}

SessionInfo session()
{
    return { u"1"_s,
             u"Admin"_s,
             u"demo"_s,
             u"Chashma"_s,
             { { u"trade"_s, u"Trade"_s, { { u"100"_s, u"Head"_s }, { u"101"_s, u"Tashkent"_s } } },
               { u"anor"_s, u"Anor"_s, { { u"200"_s, u"Other"_s } } } } };
}

QByteArray edited(const std::function<void(QJsonObject &list, QJsonObject &profile)> &edit)
{
    QJsonObject list =
        QJsonDocument::fromJson(profileListToJson({ { goodProfile() }, {} })).object();
    QJsonObject profile = list.value("profiles"_L1).toArray().at(0).toObject();
    edit(list, profile);
    if (list.contains("profiles"_L1)) {
        list.insert("profiles"_L1, QJsonArray { profile });
    }
    return QJsonDocument(list).toJson();
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void address_data();
    void address();
    void profileRules_data();
    void profileRules();
    void listGoesThereAndBack();
    void flagsMayBeAbsent();
    void draftsWaitForTheirSaving();
    void badListIsRefused_data();
    void badListIsRefused();
    void projectStep();
    void organisationStep_data();
    void organisationStep();
    void theOnlyOrganisation_data();
    void theOnlyOrganisation();
    void mayWrite_data();
    void mayWrite();
    void newConnectionsOnlyRead();
    void allowanceStep_data();
    void allowanceStep();
};

void TestConnection::address_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url"); // empty = refused
    const QString none;
    QTest::newRow("plain") << u"https://smartup.online"_s << u"https://smartup.online"_s;
    QTest::newRow("closing slash is dropped")
        << u"https://smartup.online/"_s << u"https://smartup.online"_s;
    QTest::newRow("path prefix and port")
        << u"https://erp.example:8443/xtrade/"_s << u"https://erp.example:8443/xtrade"_s;
    QTest::newRow("http to this computer")
        << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("http by name of this computer")
        << u"http://localhost:8080"_s << u"http://localhost:8080"_s;
    QTest::newRow("http by IPv6 of this computer") << u"http://[::1]:80"_s << u"http://[::1]:80"_s;
    QTest::newRow("http elsewhere") << u"http://smartup.online"_s << none;
    QTest::newRow("http to a name that begins like this computer")
        << u"http://127.0.0.1.example.com"_s << none;
    QTest::newRow("empty") << QString() << none;
    QTest::newRow("no scheme") << u"smartup.online"_s << none;
    QTest::newRow("another scheme") << u"ftp://smartup.online"_s << none;
    QTest::newRow("file") << u"file:///etc/passwd"_s << none;
    QTest::newRow("user and password") << u"https://a:b@smartup.example"_s << none;
    QTest::newRow("user only") << u"https://a@smartup.online"_s << none;
    QTest::newRow("port 0") << u"https://smartup.online:0"_s << none;
    QTest::newRow("port 65536") << u"https://smartup.online:65536"_s << none;
    QTest::newRow("fragment") << u"https://smartup.online/#x"_s << none;
    QTest::newRow("query") << u"https://smartup.online/?x=1"_s << none;
    QTest::newRow("space inside") << u"https://smart up.online"_s << none;
    QTest::newRow("space in front") << u" https://smartup.online"_s << none;
    QTest::newRow("line break") << u"https://smartup.online\r\nX: y"_s << none;
    QTest::newRow("Cyrillic look-alike") << u"https://smаrtup.online"_s << none;
    QTest::newRow("look-alike in punycode") << u"https://xn--smrtup-3nf.online"_s << none;
    QTest::newRow("climbing path") << u"https://smartup.online/a/../b"_s << none;
    QTest::newRow("no host") << u"https:///x"_s << none;
}

void TestConnection::address()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const auto parsed = parseBaseUrl(text);
    QCOMPARE(parsed.isOk() ? parsed.value().toString() : QString(), url);
    if (!parsed) {
        QVERIFY(!parsed.error().text.isEmpty());
    }
}

void TestConnection::profileRules_data()
{
    using Edit = std::function<void(Profile &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QList<int>>("fields");
    const auto row = [](const char *name, const Edit &edit, std::optional<ProfileField> field) {
        QTest::newRow(name) << edit
                            << (field ? QList<int> { static_cast<int>(*field) } : QList<int>());
    };
    using enum ProfileField;
    row(
        "good", [](Profile &) {}, std::nullopt);
    row(
        "no name", [](Profile &p) { p.name = u"  "_s; }, Name);
    row(
        "login without company", [](Profile &p) { p.login = u"admin"_s; }, Login);
    row(
        "login with line break", [](Profile &p) { p.login = u"a@d\r\nX: y"_s; }, Login);
    row(
        "login with colon", [](Profile &p) { p.login = u"a:b@demo"_s; }, Login);
    row(
        "login in Cyrillic", [](Profile &p) { p.login = u"админ@чашма"_s; }, std::nullopt);
    row(
        "project with NUL", [](Profile &p) { p.projectCode = u"trade"_s + QChar(0); }, ProjectCode);
    row(
        "project with line break", [](Profile &p) { p.projectCode = u"trade\r\nA: b"_s; },
        ProjectCode);
    row(
        "no project", [](Profile &p) { p.projectCode.clear(); }, std::nullopt);
    row(
        "organisation id is a word", [](Profile &p) { p.filialId = u"TAS"_s; }, FilialId);
    row(
        "organisation id with line break", [](Profile &p) { p.filialId = u"10\n1"_s; }, FilialId);
    row(
        "no organisation", [](Profile &p) { p.filialId.clear(); }, std::nullopt);
    row(
        "organisation code with NUL", [](Profile &p) { p.filialCode = QString(QChar(0)); },
        FilialCode);
    row(
        "relative certificate file", [](Profile &p) { p.caFile = u"ca.pem"_s; }, CaFile);
    row(
        "proxy", [](Profile &p) { p.proxy = u"http://proxy.example:3128"_s; }, std::nullopt);
    row(
        "proxy without port", [](Profile &p) { p.proxy = u"http://proxy.example"_s; }, Proxy);
    row(
        "proxy with password", [](Profile &p) { p.proxy = u"http://a:b@proxy.example:1"_s; },
        Proxy);
    row(
        "proxy of another kind", [](Profile &p) { p.proxy = u"ftp://proxy.example:1"_s; }, Proxy);
    row(
        "no time at all", [](Profile &p) { p.readDeadline = std::chrono::seconds(0); },
        ReadDeadline);
    row(
        "a week", [](Profile &p) { p.writeDeadline = std::chrono::hours(168); }, WriteDeadline);
    row(
        "a real address called sandbox", [](Profile &p) { p.environment = Environment::Sandbox; },
        BaseUrl);
}

void TestConnection::profileRules()
{
    QFETCH(std::function<void(Profile &)>, edit);
    Profile profile = goodProfile();
    edit(profile);
    QList<int> fields;
    for (const ProfileProblem &problem : checkProfile(profile)) {
        QVERIFY(!problem.text.isEmpty());
        fields.append(static_cast<int>(problem.field));
    }
    QTEST(fields, "fields");
}

void TestConnection::listGoesThereAndBack()
{
    Profile second = goodProfile();
    second.id = u"b1b6a2b1-52f0-4b9d-a0ef-41cf8a6e3a77"_s;
    second.environment = Environment::Production;
    second.proxy = u"socks5://127.0.0.1:1080"_s;
    second.caFile = u"/etc/ssl/own.pem"_s;
    second.readDeadline = std::chrono::seconds(77);
    second.organisationName = u"Чашма · Ташкент"_s;
    second.derivesExternalIds = true;
    second.shortensExternalIds = true;
    second.isReadOnly = true;
    second.onlyOrganisation = u"Чашма · Ташкент"_s;
    const ProfileList list { { goodProfile(), second }, second.id };
    const QByteArray json = profileListToJson(list);
    QVERIFY(!json.contains("password"));
    const auto read = profileListFromJson(json);
    QVERIFY2(read.isOk(), qPrintable(read.isOk() ? QString() : read.error().text));
    QCOMPARE(read.value(), list);
}

/// A file of a former version does not have them.
void TestConnection::flagsMayBeAbsent()
{
    const QByteArray json = edited([](QJsonObject &, QJsonObject &profile) {
        profile.remove("derived_external_ids"_L1);
        profile.remove("short_external_ids"_L1);
        profile.remove("read_only"_L1);
        profile.remove("only_organisation"_L1);
    });
    const auto read = profileListFromJson(json);
    QVERIFY(read.isOk());
    QVERIFY(!read.value().profiles.first().derivesExternalIds);
    QVERIFY(!read.value().profiles.first().isReadOnly); // who could write still can
    QVERIFY(read.value().profiles.first().onlyOrganisation.isEmpty());
}

void TestConnection::draftsWaitForTheirSaving()
{
    Profile first;
    first.id = u"1"_s;
    first.name = u"Chashma"_s;
    ProfileDrafts drafts;
    drafts.setSaved({ first });
    Profile edited = first;
    edited.name = u"Buloq"_s;
    drafts.edit(edited, {});
    QCOMPARE(drafts.current(u"1"_s).name, u"Buloq"_s);
    QCOMPARE(drafts.saved(u"1"_s)->name, u"Chashma"_s);
    QVERIFY(!drafts.draft(u"1"_s)->isNew);
    QCOMPARE(drafts.shown(), QList<Profile> { first });

    drafts.edit(first, {});
    QVERIFY2(!drafts.isDraft(u"1"_s), "what equals the saved one is no draft");
    drafts.edit(first, u"typed"_s);
    QCOMPARE(drafts.draft(u"1"_s)->password, u"typed"_s);

    const QString added = drafts.add(first);
    QVERIFY(added != first.id);
    QVERIFY(!drafts.saved(added));
    QCOMPARE(drafts.count(), 2);
    QCOMPARE(drafts.shown().size(), 2);
    QCOMPARE(drafts.shown().constLast().id, added);
    drafts.edit(drafts.current(added), {});
    QVERIFY2(drafts.draft(added)->isNew, "not saved, whatever is edited");
    drafts.drop(added);
    QCOMPARE(drafts.current(added), Profile());
    QCOMPARE(drafts.ids(), QStringList { first.id });
}

void TestConnection::badListIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty file") << QByteArray();
    QTest::newRow("cut off") << profileListToJson({ { goodProfile() }, {} }).chopped(20);
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("another format")
        << edited([](QJsonObject &list, QJsonObject &) { list.insert("format"_L1, u"x"_s); });
    QTest::newRow("newer version")
        << edited([](QJsonObject &list, QJsonObject &) { list.insert("version"_L1, 2); });
    QTest::newRow("unknown key") << edited(
        [](QJsonObject &list, QJsonObject &) { list.insert("extra"_L1, 1); });
    QTest::newRow("unknown key in a profile") << edited(
        [](QJsonObject &, QJsonObject &profile) { profile.insert("password"_L1, u"x"_s); });
    QTest::newRow("missing key in a profile")
        << edited([](QJsonObject &, QJsonObject &profile) { profile.remove("login"_L1); });
    QTest::newRow("wrong type") << edited(
        [](QJsonObject &, QJsonObject &profile) { profile.insert("login"_L1, 5); });
    QTest::newRow("wrong type of a time") << edited(
        [](QJsonObject &, QJsonObject &profile) { profile.insert("read_deadline"_L1, u"5"_s); });
    QTest::newRow("wrong type of a flag") << edited([](QJsonObject &, QJsonObject &profile) {
        profile.insert("short_external_ids"_L1, u"Y"_s);
    });
    QTest::newRow("wrong type of a text") << edited(
        [](QJsonObject &, QJsonObject &profile) { profile.insert("only_organisation"_L1, true); });
    QTest::newRow("unknown environment") << edited(
        [](QJsonObject &, QJsonObject &profile) { profile.insert("environment"_L1, u"x"_s); });
    QTest::newRow("address that breaks the rules")
        << edited([](QJsonObject &, QJsonObject &profile) {
               profile.insert("base_url"_L1, u"http://smartup.online"_s);
           });
    QTest::newRow("id is no UUID")
        << edited([](QJsonObject &, QJsonObject &profile) { profile.insert("id"_L1, u"1"_s); });
    QTest::newRow("active one is not there") << edited([](QJsonObject &list, QJsonObject &) {
        list.insert("active"_L1, u"b1b6a2b1-52f0-4b9d-a0ef-41cf8a6e3a77"_s);
    });
    QTest::newRow("profiles missing")
        << edited([](QJsonObject &list, QJsonObject &) { list.remove("profiles"_L1); });
    QTest::newRow("id twice") << profileListToJson({ { goodProfile(), goodProfile() }, {} });
}

void TestConnection::badListIsRefused()
{
    QFETCH(QByteArray, json);
    const auto read = profileListFromJson(json);
    QVERIFY(!read.isOk());
    QVERIFY(!read.error().text.isEmpty());
    QVERIFY(!read.error().remedy.isEmpty());
}

void TestConnection::projectStep()
{
    Profile profile = goodProfile();
    QCOMPARE(judgeProject(profile, session()).state, CheckState::Passed);
    profile.projectCode.clear();
    QCOMPARE(judgeProject(profile, session()).state, CheckState::Passed);
    profile.projectCode = u"xtrade"_s;
    const CheckStep step = judgeProject(profile, session());
    QCOMPARE(step.state, CheckState::Failed);
    QVERIFY(step.remedy.contains(u"trade, anor"_s));
}

void TestConnection::organisationStep_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("filialId");
    QTest::addColumn<CheckState>("state");
    QTest::newRow("one of the project's") << u"trade"_s << u"101"_s << CheckState::Passed;
    QTest::newRow("of another project") << u"trade"_s << u"200"_s << CheckState::Failed;
    QTest::newRow("of any project, none named") << QString() << u"200"_s << CheckState::Passed;
    QTest::newRow("somebody else's") << u"trade"_s << u"1833"_s << CheckState::Failed;
    QTest::newRow("none chosen") << u"trade"_s << QString() << CheckState::Warning;
    QTest::newRow("none chosen, and there is only one")
        << u"anor"_s << QString() << CheckState::Passed;
}

void TestConnection::organisationStep()
{
    QFETCH(QString, project);
    QFETCH(QString, filialId);
    QFETCH(CheckState, state);
    Profile profile = goodProfile();
    profile.projectCode = project;
    profile.filialId = filialId;
    const CheckStep step = judgeOrganisation(profile, session());
    QCOMPARE(step.state, state);
    if (state != CheckState::Passed) {
        QVERIFY2(step.remedy.contains(u"Tashkent (101)"_s), qPrintable(step.remedy));
    }
}

void TestConnection::theOnlyOrganisation_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<SessionInfo>("shown");
    QTest::addColumn<QString>("only");
    SessionInfo nameless;
    nameless.projects = { { u"trade"_s, u"Trade"_s, { { u"101"_s, QString() } } } };
    QTest::newRow("one in the project") << u"anor"_s << session() << u"Other"_s;
    QTest::newRow("two in the project") << u"trade"_s << session() << QString();
    QTest::newRow("several in all projects") << QString() << session() << QString();
    QTest::newRow("one without a name is called by its id") << u"trade"_s << nameless << u"101"_s;
    QTest::newRow("nothing was shown") << u"trade"_s << SessionInfo() << QString();
}

void TestConnection::theOnlyOrganisation()
{
    QFETCH(const QString, project);
    QFETCH(const SessionInfo, shown);
    Profile profile = goodProfile();
    profile.projectCode = project;
    QTEST(onlyOrganisationOf(profile, shown), "only");
}

void TestConnection::mayWrite_data()
{
    QTest::addColumn<std::function<void(Profile &)>>("change");
    QTest::addColumn<WriteBar>("documents");
    QTest::addColumn<WriteBar>("records");
    QTest::addColumn<WriteBar>("settings");
    const auto row = [](const char *name, const std::function<void(Profile &)> &change,
                        WriteBar documents, WriteBar records, WriteBar settings) {
        QTest::newRow(name) << change << documents << records << settings;
    };
    using enum WriteBar;
    row(
        "an organisation is named by its id", [](Profile &) {}, None, None, None);
    row(
        "one that only reads", [](Profile &p) { p.isReadOnly = true; }, ReadOnly, ReadOnly,
        ReadOnly);
    row(
        "no organisation is named", [](Profile &p) { p.filialId.clear(); }, NoOrganisation,
        NoOrganisation, NoOrganisation);
    row(
        "by its code: documents carry it, records and settings do not",
        [](Profile &p) {
            p.filialId.clear();
            p.filialCode = u"TAS"_s;
        },
        None, OnlyCodeForRecords, OnlyCode);
    row(
        "none is named, and Smartup has shown that there is only one",
        [](Profile &p) {
            p.filialId.clear();
            p.onlyOrganisation = u"Tashkent"_s;
        },
        None, None, None);
    row(
        "a sandbox is never real",
        [](Profile &p) {
            p.filialId.clear();
            p.environment = Environment::Sandbox;
        },
        None, None, None);
    row(
        "a sandbox that only reads",
        [](Profile &p) {
            p.environment = Environment::Sandbox;
            p.isReadOnly = true;
        },
        ReadOnly, ReadOnly, ReadOnly);
}

void TestConnection::mayWrite()
{
    QFETCH(const std::function<void(Profile &)>, change);
    QFETCH(const WriteBar, documents);
    QFETCH(const WriteBar, records);
    QFETCH(const WriteBar, settings);
    for (const Environment environment : { Environment::Production, Environment::Test }) {
        Profile profile = goodProfile();
        profile.environment = environment;
        change(profile);
        QCOMPARE(writeBar(profile), documents);
        QCOMPARE(recordsWriteBar(profile), records);
        QCOMPARE(settingsWriteBar(profile), settings);
        for (const WriteBar bar : { documents, records, settings }) {
            QCOMPARE(writeBarText(bar).isEmpty(), bar == WriteBar::None);
        }
    }
}

void TestConnection::newConnectionsOnlyRead()
{
    QVERIFY(newConnection().isReadOnly);
    QVERIFY(newConnection().environment != Environment::Sandbox);
}

void TestConnection::allowanceStep_data()
{
    QTest::addColumn<std::optional<Limits>>("limits");
    QTest::addColumn<CheckState>("state");
    const auto limits = [](qint64 left) {
        return std::optional(Limits { true, 500, 500 - left, left, 5000, 7 });
    };
    QTest::newRow("nothing said") << std::optional<Limits>() << CheckState::Warning;
    QTest::newRow("no limit") << std::optional(Limits {}) << CheckState::Passed;
    QTest::newRow("enough") << limits(51) << CheckState::Passed;
    QTest::newRow("a tenth left") << limits(50) << CheckState::Warning;
    QTest::newRow("spent") << limits(0) << CheckState::Failed;
}

void TestConnection::allowanceStep()
{
    QFETCH(std::optional<Limits>, limits);
    QTEST(judgeAllowance(limits).state, "state");
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_Connection.moc"
