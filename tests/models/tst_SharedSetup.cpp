#include "models/journal/SharedSetup.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

DatabaseProfile at(const QString &host, const QString &options)
{
    DatabaseProfile database;
    database.kind = DatabaseKind::Postgresql;
    database.name = u"Company"_s;
    database.host = host;
    database.database = u"journal"_s;
    database.user = u"desk1"_s;
    database.options = options;
    return database;
}

SharedSetup whole()
{
    SharedSetup setup;
    setup.settings.deskName = u"Warehouse"_s;
    setup.database = at(u"db.example.uz"_s, {});
    return setup;
}

} // namespace

/// What the form of the shared log shows, and what it makes of it.
class tst_SharedSetup : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfTheDriverAreFields_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("options");
        QTest::addColumn<SharedTls>("tls");
        QTest::addColumn<QString>("caFile");
        QTest::addColumn<QString>("others");
        QTest::addColumn<QString>("written");
        const QString there = u"db.example.uz"_s;
        QTest::newRow("nothing said, over the network: all of it")
            << there << QString() << SharedTls::VerifyFull << QString() << QString() << QString();
        QTest::newRow("nothing said, this computer: none")
            << u"127.0.0.1"_s << QString() << SharedTls::Off << QString() << QString() << QString();
        QTest::newRow("nothing said, a socket")
            << u"/run/postgresql"_s << QString() << SharedTls::Off << QString() << QString()
            << QString();
        QTest::newRow("a certificate")
            << there << u"sslrootcert=/etc/ca.crt"_s << SharedTls::VerifyFull << u"/etc/ca.crt"_s
            << QString() << u"sslrootcert=/etc/ca.crt"_s;
        QTest::newRow("less than all") << there << u"sslmode=require"_s << SharedTls::Require
                                       << QString() << QString() << u"sslmode=require"_s;
        QTest::newRow("more than needed")
            << u"localhost"_s << u"sslmode=verify-ca;sslrootcert=/ca"_s << SharedTls::VerifyCa
            << u"/ca"_s << QString() << u"sslmode=verify-ca;sslrootcert=/ca"_s;
        QTest::newRow("other words stay")
            << there << u"connect_timeout=2; sslmode=disable;application_name=x"_s << SharedTls::Off
            << QString() << u"connect_timeout=2;application_name=x"_s
            << u"sslmode=disable;connect_timeout=2;application_name=x"_s;
    }
    void wordsOfTheDriverAreFields()
    {
        QFETCH(QString, host);
        QFETCH(QString, options);
        const DatabaseProfile database = at(host, options);
        const SharedOptions read = sharedOptionsOf(database);
        QTEST(read.tls, "tls");
        QTEST(read.caFile, "caFile");
        QTEST(read.others, "others");
        QTEST(withSharedOptions(database, read), "written");
        // What is written is read as the same.
        QVERIFY(sharedOptionsOf(at(host, withSharedOptions(database, read))) == read);
    }
    void aModeThatTheFormDoesNotKnowGivesWayToTheOneThatItShows_data()
    {
        QTest::addColumn<SharedTls>("chosen");
        QTest::addColumn<QString>("written");
        QTest::newRow("the usual one")
            << SharedTls::VerifyFull << u"connect_timeout=2;application_name=x"_s;
        QTest::newRow("another one")
            << SharedTls::Require << u"sslmode=require;connect_timeout=2;application_name=x"_s;
    }
    void aModeThatTheFormDoesNotKnowGivesWayToTheOneThatItShows()
    {
        QFETCH(SharedTls, chosen);
        const DatabaseProfile database =
            at(u"db.example.uz"_s, u"connect_timeout=2;sslmode=prefer;application_name=x"_s);
        SharedOptions read = sharedOptionsOf(database);
        QCOMPARE(read.tls, SharedTls::VerifyFull);
        read.tls = chosen;
        QTEST(withSharedOptions(database, read), "written");
        QVERIFY(sharedOptionsOf(at(u"db.example.uz"_s, withSharedOptions(database, read))) != read);
    }

    void problemsAreSaid_data()
    {
        QTest::addColumn<SharedSetup>("setup");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, auto change, const QString &says) {
            SharedSetup setup = whole();
            change(setup);
            QTest::newRow(name) << setup << says;
        };
        row("none", [](SharedSetup &) {}, {});
        row(
            "no server", [](SharedSetup &setup) { setup.database.host.clear(); }, u"server"_s);
        row(
            "no database", [](SharedSetup &setup) { setup.database.database.clear(); },
            u"database is missing"_s);
        row(
            "no user", [](SharedSetup &setup) { setup.database.user = u" "_s; }, u"user"_s);
        row(
            "no name", [](SharedSetup &setup) { setup.settings.deskName.clear(); },
            u"needs a name"_s);
        row(
            "a certificate that the driver would take apart",
            [](SharedSetup &setup) { setup.database.options = u"sslrootcert=/my ca.crt"_s; },
            u"blanks"_s);
        row(
            "a password among the words",
            [](SharedSetup &setup) { setup.database.options = u"password=secret"_s; },
            u"keychain"_s);
    }
    void problemsAreSaid()
    {
        QFETCH(SharedSetup, setup);
        QFETCH(QString, says);
        const QString problem = sharedSetupProblem(setup);
        QCOMPARE(problem.isEmpty(), says.isEmpty());
        QVERIFY2(problem.contains(says), qPrintable(problem));
    }

    void aRefusalNamesItsLayer_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<SharedLayer>("layer");
        QTest::newRow("a wrong password")
            << u"FATAL:  password authentication failed for user \"desk1\""_s
            << SharedLayer::SignIn;
        QTest::newRow("no such database")
            << u"FATAL:  database \"journal\" does not exist"_s << SharedLayer::SignIn;
        QTest::newRow("a certificate of nobody we know")
            << u"SSL error: certificate verify failed"_s << SharedLayer::Encryption;
        QTest::newRow("no certificate to compare with")
            << u"root certificate file \"/root.crt\" does not exist"_s << SharedLayer::Encryption;
        QTest::newRow("another name")
            << u"server certificate for \"a\" does not match host name \"b\""_s
            << SharedLayer::Encryption;
        QTest::newRow("in Russian")
            << u"ошибка SSL: certificate verify failed"_s << SharedLayer::Encryption;
    }
    void aRefusalNamesItsLayer()
    {
        QFETCH(QString, words);
        QTEST(layerOfRefusal(words), "layer");
    }

    void aStateNamesItsLayer()
    {
        QCOMPARE(layerOfState(u"42501"_s), SharedLayer::Roles);
        QCOMPARE(layerOfState(u"42P01"_s), SharedLayer::Schema);
        QCOMPARE(layerOfState({}), SharedLayer::Schema); // another version
    }

    void everythingHasAName()
    {
        for (const SharedTls tls : AllSharedTls) {
            QVERIFY(!sharedTlsName(tls).isEmpty());
        }
        for (const SharedLayer layer : AllSharedLayers) {
            QVERIFY(!sharedLayerName(layer).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(tst_SharedSetup)
#include "tst_SharedSetup.moc"
