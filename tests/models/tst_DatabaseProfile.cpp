#include "models/exchange/DatabaseProfile.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

DatabaseProfile server()
{
    DatabaseProfile profile;
    profile.id = u"1"_s;
    profile.name = u"Warehouse"_s;
    profile.kind = DatabaseKind::Postgresql;
    profile.database = u"erp"_s;
    profile.host = u"db.example"_s;
    profile.port = 5433;
    profile.user = u"desk"_s;
    profile.options = u"sslmode=require"_s;
    return profile;
}

} // namespace

class TestDatabaseProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void travelsThroughTheFile();
    void badFiles_data();
    void badFiles();
    void problems_data();
    void problems();
};

void TestDatabaseProfile::travelsThroughTheFile()
{
    DatabaseProfile file;
    file.id = u"2"_s;
    file.name = u"Dump"_s;
    file.database = u"/data/dump.sqlite"_s;
    const QList<DatabaseProfile> all { server(), file };
    const QByteArray json = databaseProfilesToJson(all);
    const auto read = databaseProfilesFromJson(json);
    QVERIFY(read.isOk());
    QCOMPARE(read.value(), all);
    QVERIFY(needsPassword(server()));
    QVERIFY(!needsPassword(file));
}

void TestDatabaseProfile::badFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a later version") << QByteArray(R"({"version":2,"databases":[]})");
    QTest::newRow("no list") << QByteArray(R"({"version":1,"databases":{}})");
    QTest::newRow("a kind nobody knows")
        << QByteArray(R"({"version":1,"databases":[{"id":"1","kind":"oracle"}]})");
    QTest::newRow("without an id")
        << QByteArray(R"({"version":1,"databases":[{"kind":"sqlite"}]})");
}

void TestDatabaseProfile::badFiles()
{
    QFETCH(QByteArray, json);
    QVERIFY(!databaseProfilesFromJson(json).isOk());
}

void TestDatabaseProfile::problems_data()
{
    QTest::addColumn<DatabaseProfile>("profile");
    QTest::addColumn<bool>("isSound");
    const auto changed = [](auto change) {
        DatabaseProfile profile = server();
        change(profile);
        return profile;
    };
    QTest::newRow("sound") << server() << true;
    QTest::newRow("without a name")
        << changed([](DatabaseProfile &p) { p.name = u" "_s; }) << false;
    QTest::newRow("without a database")
        << changed([](DatabaseProfile &p) { p.database.clear(); }) << false;
    QTest::newRow("no port") << changed([](DatabaseProfile &p) { p.port = 70000; }) << false;
    QTest::newRow("password among the options")
        << changed([](DatabaseProfile &p) { p.options = u"sslmode=require; Password = x"_s; })
        << false;
    QTest::newRow("password in the data source") << changed([](DatabaseProfile &p) {
        p.kind = DatabaseKind::Odbc;
        p.database = u"DRIVER=x;UID=me;PWD=x"_s;
    }) << false;
    QTest::newRow("a data source") << changed([](DatabaseProfile &p) {
        p.kind = DatabaseKind::Odbc;
        p.database = u"DRIVER=x;Server=y"_s;
    }) << true;
}

void TestDatabaseProfile::problems()
{
    QFETCH(DatabaseProfile, profile);
    QTEST(databaseProfileProblem(profile).isEmpty(), "isSound");
}

QTEST_APPLESS_MAIN(TestDatabaseProfile)
#include "tst_DatabaseProfile.moc"
