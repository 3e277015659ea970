#include "app/exchange/DatabaseStore.h"
#include "app/journal/SharedJournalFile.h"
#include "app/journal/SharedSetupService.h"
#include "app/journal/TestShared.h"
#include "tests/app/FakeSecretStore.h"
#include "tests/app/journal/SharedBench.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <optional>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30000;

/// Takes connections, and says one thing to whoever asks, or nothing.
class OddServer : public QTcpServer
{
public:
    explicit OddServer(QByteArray answer)
        : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client,
                    [this, client] { client->write(m_answer); });
        });
    }

private:
    QByteArray m_answer;
};

} // namespace

/// What the form of the shared log keeps, and what its test says of a real PostgreSQL.
class tst_SharedSetupService : public QObject, // NOLINT(readability-identifier-naming)
                               private SharedLogBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        startServer();
        (void)ask(
            u"CREATE ROLE nobody_special LOGIN PASSWORD '%1'"_s.arg(PostgresServer::password()));
    }
    void cleanupTestCase() { stopServer(); }
    void init()
    {
        m_folder.emplace();
        m_secrets = std::make_unique<FakeSecretStore>();
        m_service = std::make_unique<SharedSetupService>(m_folder->path(), *m_secrets);
    }

    void theFirstTimeThereIsADraft()
    {
        const SharedSetup setup = loaded();
        QVERIFY(!setup.settings.isOn);
        QVERIFY(!setup.settings.deskName.isEmpty());
        QCOMPARE(setup.database.kind, DatabaseKind::Postgresql);
        QVERIFY(setup.database.id.isEmpty());
        QVERIFY(!QFile::exists(sharedJournalSettingsIn(m_folder->path()))); // looking makes nothing
    }

    void whatIsSavedComesBackAndThePasswordIsNowhereOnTheDisk()
    {
        const QString password = u"canary-7f3a"_s; // not a secret: made up
        SharedSetup setup = draft();
        setup.settings.isOn = true;
        save(setup, password);
        const SharedSetup kept = loaded();
        QVERIFY(!kept.database.id.isEmpty());
        QCOMPARE(kept.settings.databaseId, kept.database.id);
        QVERIFY(!kept.settings.deskId.isEmpty());
        QVERIFY(kept.settings.since.isValid());
        QCOMPARE(kept.database.user, u"desk"_s);
        QCOMPARE(m_secrets->secrets.value(databaseSecretId(kept.database)), Secret(password));
        const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 2);
        for (const QString &name : files) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(password.toUtf8()), qPrintable(name));
        }
        // Again without a password: the one that is kept stays, and so does who this computer is.
        SharedSetup changed = kept;
        changed.settings.isOn = false;
        save(changed, {});
        QCOMPARE(loaded().settings.deskId, kept.settings.deskId);
        QCOMPARE(loaded().settings.since, kept.settings.since);
        QCOMPARE(m_secrets->secrets.size(), 1);
    }

    void aPasswordGoesToNoOtherServer()
    {
        save(draft(), u"canary"_s);
        SharedSetup moved = loaded();
        moved.database.host = u"elsewhere.example"_s;
        save(moved, {});
        QVERIFY(m_secrets->secrets.isEmpty());
    }

    void otherDatabasesStay()
    {
        DatabaseProfile other = profile(u"someone"_s);
        other.id = u"other"_s;
        require(DatabaseStore(m_folder->path()).save({ other }));
        save(draft(), u"canary"_s);
        const auto databases = DatabaseStore(m_folder->path()).load();
        QVERIFY(databases);
        QCOMPARE(databases.value().size(), 2);
        QCOMPARE(databases.value().constFirst(), other);
    }

    void aKeychainThatRefusesChangesNothing()
    {
        m_secrets->failure = Error { ErrorOrigin::Program, u"It is locked."_s, {}, {}, {} };
        QSignalSpy failed(m_service.get(), &SharedSetupService::failed);
        m_service->save(draft(), Secret(u"canary"_s));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().text, u"It is locked."_s);
        QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
    }

    void whatIsMissingIsSaidBeforeAnythingIsKept()
    {
        SharedSetup setup = draft();
        setup.database.host.clear();
        QSignalSpy failed(m_service.get(), &SharedSetupService::failed);
        m_service->save(setup, Secret(u"canary"_s));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(m_secrets->secrets.isEmpty());
    }

    void theTestNamesTheLayer_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("sql"); ///< done to the database before
        QTest::addColumn<std::optional<SharedLayer>>("layer");
        using Layer = std::optional<SharedLayer>;
        const QString right = PostgresServer::password();
        QTest::newRow("all is well") << u"desk"_s << right << QString() << Layer();
        QTest::newRow("a wrong password")
            << u"desk"_s << u"wrong"_s << QString() << Layer(SharedLayer::SignIn);
        QTest::newRow("no such user")
            << u"stranger"_s << right << QString() << Layer(SharedLayer::SignIn);
        QTest::newRow("only half of the roles")
            << u"writer"_s << right << QString() << Layer(SharedLayer::Roles);
        QTest::newRow("the other half")
            << u"reader"_s << right << QString() << Layer(SharedLayer::Roles);
        QTest::newRow("no role at all")
            << u"nobody_special"_s << right << QString() << Layer(SharedLayer::Roles);
        QTest::newRow("another version")
            << u"desk"_s << right << u"UPDATE smartup_journal.about SET version = 99"_s
            << Layer(SharedLayer::Schema);
        QTest::newRow("not prepared")
            << u"desk"_s << right << u"DROP SCHEMA smartup_journal CASCADE"_s
            << Layer(SharedLayer::Schema);
    }
    void theTestNamesTheLayer()
    {
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(QString, sql);
        prepareDatabase();
        if (!sql.isEmpty()) {
            (void)ask(sql);
        }
        SharedSetup setup = draft();
        setup.database.database = m_name;
        setup.database.user = user;
        const SharedTest test = tested(setup, password);
        QTEST(test.failed, "layer");
        QCOMPARE(test.error.text.isEmpty(), test.isPassed());
        QCOMPARE(test.error.remedy.isEmpty(), test.isPassed());
    }

    void theTestOfAnAddressNamesWhatIsThere_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("options");
        QTest::addColumn<SharedLayer>("layer");
        QTest::addColumn<QString>("says");
        QTest::newRow("silence") << QByteArray() << QString() << SharedLayer::Address
                                 << u"does not answer"_s;
        QTest::newRow("another program") << QByteArray("HTTP/1.1 400") << QString()
                                         << SharedLayer::Address << u"no PostgreSQL"_s;
        QTest::newRow("no encryption") << QByteArray("N") << u"sslmode=require"_s
                                       << SharedLayer::Encryption << u"offers no encryption"_s;
    }
    void theTestOfAnAddressNamesWhatIsThere()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, options);
        QFETCH(QString, says);
        const OddServer odd(answer);
        SharedSetup setup = draft();
        setup.database.port = odd.serverPort();
        setup.database.options = options;
        const SharedTest test = tested(setup, u"x"_s);
        QVERIFY(test.failed);
        QTEST(*test.failed, "layer");
        QVERIFY2(test.error.text.contains(says), qPrintable(test.error.text));
        QVERIFY(!test.error.remedy.isEmpty());
    }

    void aPortWhereNobodyIsIsSaid()
    {
        SharedSetup setup = draft();
        QTcpSocket held; // bound, so that nobody else gets the port, and listening to nobody
        QVERIFY(held.bind(QHostAddress::LocalHost));
        setup.database.port = held.localPort();
        const SharedTest test = tested(setup, u"x"_s);
        QCOMPARE(test.failed, std::optional(SharedLayer::Address));
        QVERIFY2(test.error.text.contains(u"Nobody answers"_s), qPrintable(test.error.text));
    }

    void theKeptPasswordIsUsedForItsOwnServerOnly()
    {
        prepareDatabase();
        SharedSetup setup = draft();
        setup.database.database = m_name;
        save(setup, PostgresServer::password());
        setup = loaded();
        QVERIFY(tested(setup, {}).isPassed());
        const int reads = m_secrets->reads;
        setup.database.user = u"writer"_s; // another person, and the same password by chance
        QCOMPARE(tested(setup, {}).failed, std::optional(SharedLayer::SignIn));
        QCOMPARE(m_secrets->reads, reads);
    }

private:
    [[nodiscard]] SharedSetup draft() const
    {
        SharedSetup setup;
        setup.settings.deskName = u"Warehouse"_s;
        setup.database = deskUser();
        setup.database.id.clear();
        setup.database.name = u"Shared log"_s;
        return setup;
    }
    [[nodiscard]] SharedSetup loaded() const
    {
        QSignalSpy spy(m_service.get(), &SharedSetupService::loaded);
        m_service->load();
        return spy.value(0).value(0).value<SharedSetup>();
    }
    void save(const SharedSetup &setup, const QString &password) const
    {
        const QSignalSpy spy(m_service.get(), &SharedSetupService::saved);
        m_service->save(setup, Secret(password));
        QTRY_COMPARE(spy.size(), 1);
    }
    [[nodiscard]] SharedTest tested(const SharedSetup &setup, const QString &password) const
    {
        QSignalSpy spy(m_service.get(), &SharedSetupService::tested);
        m_service->test(setup, Secret(password));
        return !spy.isEmpty() || spy.wait(Patience) // who refuses at once has been told of at once
            ? spy.at(0).at(0).value<SharedTest>()
            : SharedTest { SharedLayer::Address,
                           { ErrorOrigin::Program, u"No answer."_s, {}, {}, {} } };
    }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSecretStore> m_secrets;
    std::unique_ptr<SharedSetupService> m_service;
};

QTEST_GUILESS_MAIN(tst_SharedSetupService)
#include "tst_SharedSetupService.moc"
