// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/DatabaseService.h"
#include "tests/app/DatabaseBench.h"
#include "tests/app/FakeSecretStore.h"

#include <QCoroFuture>

#include <QFile>
#include <QPromise>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A keychain that waits for its owner.
class SlowSecretStore final : public SecretStore
{
public:
    SlowSecretStore() { unlocked.start(); }
    QCoro::Task<Result<std::optional<Secret>>> read(QString /*id*/) override
    {
        const QFuture<void> waiting = unlocked.future();
        co_await waiting;
        ++reads;
        co_return std::optional(Secret(PostgresServer::password()));
    }
    QCoro::Task<Status> write(QString /*id*/, Secret /*secret*/) override { co_return Done {}; }
    QCoro::Task<Status> remove(QString /*id*/) override { co_return Done {}; }

    QPromise<void> unlocked;
    int reads = 0;
};

} // namespace

/// Databases of the window: kept, tried, and opened with a password that lies in the keychain or is
/// typed each time.
class TestDatabaseService : public QObject, private DatabaseBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void cleanupTestCase() { stopServer(); }
    void init()
    {
        open();
        m_secrets = std::make_unique<FakeSecretStore>();
        m_databasesOf = std::make_unique<DatabaseService>(DatabaseStore(config()), *m_secrets);
    }
    void cleanup()
    {
        m_databasesOf.reset();
        m_secrets.reset();
        close();
    }

    void savedAndRemoved();
    void theDiskKnowsNoPassword();
    void typedOnceAndKnownUntilTheEnd();
    void keptInTheKeychain();
    void withoutAPassword();
    void aKeychainThatFails();
    void aWrongPasswordIsAskedForAgain();
    void anotherPlaceForgetsThePassword();
    void whatTheFormShowsIsTested();
    void thePasswordGoesToNoOtherPlace();
    void tablesAreListed();
    void aLateAnswerIsDropped();
    void openedForAnImport();
    void openedForAnExport();
    void openingIsCancelled();
    void badProfilesAreNotSaved();
    void aFileThatCannotBeRead();

private:
    [[nodiscard]] QString config() const { return m_folder->filePath(u"config"_s); }
    /// A real server, saved.
    DatabaseProfile server()
    {
        const DatabaseProfile profile = database(DatabaseKind::Postgresql);
        m_databasesOf->save(profile);
        return profile;
    }
    static Secret right() { return Secret(PostgresServer::password()); }
    /// Tries it; the error, or nothing.
    std::optional<Error> tested(const DatabaseAccess &access,
                                const std::optional<DatabaseProfile> &edited = {})
    {
        QSignalSpy tested(m_databasesOf.get(), &DatabaseService::tested);
        QSignalSpy failed(m_databasesOf.get(), &DatabaseService::failed);
        m_databasesOf->test(access, edited);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(tested.size() + failed.size(), 1, 30000); }();
        return failed.isEmpty() ? std::nullopt
                                : std::optional(failed.value(0).value(0).value<Error>());
    }

    std::unique_ptr<FakeSecretStore> m_secrets;
    std::unique_ptr<DatabaseService> m_databasesOf;
};

void TestDatabaseService::savedAndRemoved()
{
    QSignalSpy changed(m_databasesOf.get(), &DatabaseService::databasesChanged);
    m_databasesOf->load();
    QVERIFY(changed.last().first().value<QList<DatabaseProfile>>().isEmpty());
    DatabaseProfile profile = server();
    QCOMPARE(changed.last().first().value<QList<DatabaseProfile>>(),
             QList<DatabaseProfile> { profile });
    profile.name = u"Other"_s;
    m_databasesOf->save(profile);
    QCOMPARE(m_databasesOf->databases(), QList<DatabaseProfile> { profile });
    DatabaseService later(DatabaseStore(config()), *m_secrets);
    later.load();
    QCOMPARE(later.databases(), QList<DatabaseProfile> { profile });
    // What the command line added meanwhile stays.
    later.save(database(DatabaseKind::Sqlite));
    m_secrets->secrets.insert(databaseSecretId(profile), right());
    m_databasesOf->remove(profile.id);
    QCOMPARE(m_databasesOf->databases().size(), 1);
    QTRY_VERIFY(m_secrets->secrets.isEmpty());
}

void TestDatabaseService::theDiskKnowsNoPassword()
{
    const DatabaseProfile profile = server();
    QVERIFY(!tested({ profile.id, right(), true }));
    QFile file(DatabaseStore(config()).filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(PostgresServer::password().toUtf8()));
}

void TestDatabaseService::typedOnceAndKnownUntilTheEnd()
{
    const DatabaseProfile profile = server();
    QVERIFY(!tested({ profile.id, right(), false }));
    QVERIFY(m_secrets->secrets.isEmpty());
    QVERIFY(!tested({ profile.id, {}, false }));
    DatabaseService later(DatabaseStore(config()), *m_secrets);
    later.load();
    QSignalSpy needed(&later, &DatabaseService::passwordNeeded);
    QSignalSpy failed(&later, &DatabaseService::failed);
    later.test({ profile.id, {}, false });
    QTRY_COMPARE(needed.size(), 1);
    QCOMPARE(needed.constFirst().constFirst().toString(), profile.id);
    QTRY_COMPARE(failed.size(), 1);
}

void TestDatabaseService::keptInTheKeychain()
{
    const DatabaseProfile profile = server();
    QVERIFY(!tested({ profile.id, right(), true }));
    QCOMPARE(m_secrets->secrets.value(databaseSecretId(profile)), right());
    m_databasesOf = std::make_unique<DatabaseService>(DatabaseStore(config()), *m_secrets);
    m_databasesOf->load();
    QVERIFY(!tested({ profile.id, {}, false }));
}

void TestDatabaseService::withoutAPassword()
{
    const DatabaseProfile profile = database(DatabaseKind::Sqlite);
    m_databasesOf->save(profile);
    QVERIFY(!tested({ profile.id, {}, false }));
    QCOMPARE(m_secrets->reads, 0);
    const auto nobody = tested({ u"nobody"_s, {}, false });
    QVERIFY(nobody && nobody->text.contains("database first"_L1));
}

/// It is said, and the password works all the same.
void TestDatabaseService::aKeychainThatFails()
{
    const DatabaseProfile profile = server();
    QSignalSpy keychain(m_databasesOf.get(), &DatabaseService::keychainFailed);
    m_secrets->failure = Error { ErrorOrigin::Storage, u"No keychain."_s, {}, {}, {} };
    QVERIFY(!tested({ profile.id, right(), true }));
    QCOMPARE(keychain.size(), 1);
    QVERIFY(!tested({ profile.id, {}, false }));
}

void TestDatabaseService::aWrongPasswordIsAskedForAgain()
{
    const DatabaseProfile profile = server();
    const auto wrong = tested({ profile.id, Secret(u"wrong donkey"_s), false });
    QVERIFY(wrong && !wrong->raw.contains("wrong donkey"_L1));
    QSignalSpy needed(m_databasesOf.get(), &DatabaseService::passwordNeeded);
    QVERIFY(tested({ profile.id, {}, false }));
    QCOMPARE(needed.size(), 1);
}

void TestDatabaseService::anotherPlaceForgetsThePassword()
{
    DatabaseProfile profile = server();
    QVERIFY(!tested({ profile.id, right(), true }));
    profile.name = u"Only another name"_s;
    m_databasesOf->save(profile);
    QVERIFY(!tested({ profile.id, {}, false }));
    QVERIFY(!m_secrets->secrets.isEmpty());
    profile.user = u"somebody"_s;
    m_databasesOf->save(profile);
    QTRY_VERIFY(m_secrets->secrets.isEmpty());
    QSignalSpy needed(m_databasesOf.get(), &DatabaseService::passwordNeeded);
    QVERIFY(tested({ profile.id, {}, false }));
    QCOMPARE(needed.size(), 1);
}

/// Before it is saved; nothing of it is kept.
void TestDatabaseService::whatTheFormShowsIsTested()
{
    const DatabaseProfile saved = server();
    QVERIFY(!tested({ saved.id, right(), true }));
    DatabaseProfile edited = saved;
    edited.database = u"no_such_database"_s;
    QVERIFY(tested({ saved.id, right(), true }, edited));
    edited.database = u"postgres"_s;
    QVERIFY(!tested({ saved.id, right(), true }, edited));
    QCOMPARE(m_databasesOf->databases(), QList<DatabaseProfile> { saved });
    DatabaseProfile file = database(DatabaseKind::Sqlite);
    file.id = saved.id;
    QVERIFY(!tested({ saved.id, {}, false }, file));
    file.options = u"password=secret"_s;
    const auto bad = tested({ saved.id, {}, false }, file);
    QVERIFY(bad && !bad->text.isEmpty());
    // The saved one is known as it was.
    QVERIFY(!tested({ saved.id, {}, false }));
    // Another name is the same place.
    edited = saved;
    edited.name = u"Only another name"_s;
    QVERIFY(!tested({ saved.id, {}, false }, edited));
}

void TestDatabaseService::thePasswordGoesToNoOtherPlace()
{
    const DatabaseProfile saved = server();
    QVERIFY(!tested({ saved.id, right(), true }));
    const QHash<QString, Secret> kept = m_secrets->secrets;
    DatabaseProfile edited = saved;
    edited.database = u"postgres"_s;
    QSignalSpy needed(m_databasesOf.get(), &DatabaseService::passwordNeeded);
    const auto asked = tested({ saved.id, {}, false }, edited);
    QVERIFY(asked && asked->text.contains("is needed"_L1));
    QCOMPARE(needed.size(), 1);
    QCOMPARE(needed.constFirst().constFirst().toString(), saved.id);
    // A wrong one that is typed for the other place spoils nothing of this one.
    QVERIFY(tested({ saved.id, Secret(u"wrong donkey"_s), true }, edited));
    QCOMPARE(m_secrets->secrets, kept);
    QVERIFY(!tested({ saved.id, {}, false }));
}

void TestDatabaseService::tablesAreListed()
{
    const DatabaseProfile profile = server();
    tell(profile, u"CREATE TABLE makers (code TEXT)"_s);
    QSignalSpy listed(m_databasesOf.get(), &DatabaseService::tablesListed);
    m_databasesOf->listTables({ profile.id, right(), false });
    QTRY_COMPARE_WITH_TIMEOUT(listed.size(), 1, 30000);
    QCOMPARE(listed.constFirst().at(0).toString(), profile.id);
    QCOMPARE(listed.constFirst().at(1).toStringList(), QStringList { u"makers"_s });
    QSignalSpy failed(m_databasesOf.get(), &DatabaseService::failed);
    m_databasesOf->listTables({ profile.id, Secret(u"wrong donkey"_s), false });
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30000);
    QCOMPARE(listed.size(), 1);
}

void TestDatabaseService::aLateAnswerIsDropped()
{
    const DatabaseProfile profile = server();
    QSignalSpy tested(m_databasesOf.get(), &DatabaseService::tested);
    QSignalSpy listed(m_databasesOf.get(), &DatabaseService::tablesListed);
    m_databasesOf->test({ profile.id, right(), false });
    m_databasesOf->cancel();
    m_databasesOf->listTables({ profile.id, right(), false });
    QTRY_COMPARE_WITH_TIMEOUT(listed.size(), 1, 30000);
    QCOMPARE(tested.size(), 0);
}

void TestDatabaseService::openedForAnImport()
{
    const DatabaseProfile profile = server();
    QSignalSpy opened(m_databasesOf.get(), &DatabaseService::openedForImport);
    QSignalSpy failed(m_databasesOf.get(), &DatabaseService::importFailed);
    m_databasesOf->openForImport({ profile.id, {}, false }, u"makers"_s, ReferenceEntity::Producer);
    QTRY_COMPARE(failed.size(), 1);
    m_databasesOf->openForImport({ profile.id, right(), false }, u"makers"_s,
                                 ReferenceEntity::Producer);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().at(0).value<DatabaseProfile>(), profile);
    QCOMPARE(opened.constFirst().at(1).value<Secret>(), right());
    QCOMPARE(opened.constFirst().at(2).toString(), u"makers"_s);
}

void TestDatabaseService::openedForAnExport()
{
    const DatabaseProfile profile = database(DatabaseKind::Sqlite);
    m_databasesOf->save(profile);
    QSignalSpy opened(m_databasesOf.get(), &DatabaseService::openedForExport);
    QSignalSpy failed(m_databasesOf.get(), &DatabaseService::exportFailed);
    ExportRequest request;
    request.subject = u"producer"_s;
    m_databasesOf->openForExport({ u"nobody"_s, {}, false }, request);
    QTRY_COMPARE(failed.size(), 1);
    m_databasesOf->openForExport({ profile.id, {}, false }, request);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().at(2).value<ExportRequest>(), request);
}

/// Nothing that was waited for begins after somebody has given it up.
void TestDatabaseService::openingIsCancelled()
{
    const DatabaseProfile profile = server();
    SlowSecretStore secrets;
    DatabaseService databases(DatabaseStore(config()), secrets);
    databases.load();
    QSignalSpy exported(&databases, &DatabaseService::openedForExport);
    QSignalSpy imported(&databases, &DatabaseService::openedForImport);
    QSignalSpy exportCancelled(&databases, &DatabaseService::exportCancelled);
    QSignalSpy importCancelled(&databases, &DatabaseService::importCancelled);
    databases.cancelExport();
    databases.cancelImport();
    QCOMPARE(exportCancelled.size() + importCancelled.size(), 0); // nothing was opened
    databases.openForExport({ profile.id, {}, false }, {});
    databases.openForImport({ profile.id, {}, false }, u"makers"_s, ReferenceEntity::Producer);
    databases.cancelExport();
    databases.cancelImport();
    QCOMPARE(exportCancelled.size(), 1);
    QCOMPARE(importCancelled.size(), 1);
    secrets.unlocked.finish();
    QTRY_COMPARE(secrets.reads, 2);
    databases.openForImport({ profile.id, {}, false }, u"makers"_s, ReferenceEntity::Producer);
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(exported.size(), 0);
}

void TestDatabaseService::badProfilesAreNotSaved()
{
    QSignalSpy failed(m_databasesOf.get(), &DatabaseService::failed);
    DatabaseProfile profile = database(DatabaseKind::Sqlite);
    profile.options = u"password=secret"_s;
    m_databasesOf->save(profile);
    QCOMPARE(failed.size(), 1);
    QVERIFY(m_databasesOf->databases().isEmpty());
    QVERIFY(!QFile::exists(DatabaseStore(config()).filePath()));
}

/// It stays as it is: somebody may mend it.
void TestDatabaseService::aFileThatCannotBeRead()
{
    QDir().mkpath(config());
    QFile file(DatabaseStore(config()).filePath());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
    file.close();
    QSignalSpy failed(m_databasesOf.get(), &DatabaseService::failed);
    m_databasesOf->load();
    QCOMPARE(failed.size(), 1);
    m_databasesOf->save(database(DatabaseKind::Sqlite));
    QCOMPARE(failed.size(), 2);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "{");
}

QTEST_GUILESS_MAIN(TestDatabaseService)
#include "tst_DatabaseService.moc"
