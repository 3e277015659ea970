#include "app/journal/SharedSetupService.h"

#include "app/api/WhileAlive.h"
#include "app/api/Worker.h"
#include "app/journal/SharedJournalFile.h"
#include "app/journal/TestShared.h"

#include <QSysInfo>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

SharedSetupService::SharedSetupService(QString configFolder, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(configFolder))
    , m_secrets(secrets)
{
}

Result<SharedSetup> SharedSetupService::read() const
{
    const Result<SharedJournalSettings> settings = readSharedJournal(m_folder);
    if (!settings) {
        return settings.error();
    }
    const Result<QList<DatabaseProfile>> databases = DatabaseStore(m_folder).load();
    if (!databases) {
        return databases.error();
    }
    SharedSetup setup { settings.value(), {} };
    const auto found =
        std::ranges::find(databases.value(), setup.settings.databaseId, &DatabaseProfile::id);
    if (found != databases.value().cend()) {
        setup.database = *found;
    } else {
        setup.database.name = tr("Shared log");
        setup.database.kind = DatabaseKind::Postgresql;
    }
    if (setup.settings.deskName.isEmpty()) {
        setup.settings.deskName = QSysInfo::machineHostName();
    }
    return setup;
}

void SharedSetupService::load()
{
    const Result<SharedSetup> setup = read();
    if (setup) {
        Q_EMIT loaded(setup.value());
    } else {
        Q_EMIT failed(setup.error());
    }
}

/// What a person does not set: ids, and from when on what happens is sent.
SharedSetup SharedSetupService::completed(SharedSetup setup)
{
    if (setup.database.id.isEmpty()) {
        setup.database.id = newId();
    }
    setup.settings.databaseId = setup.database.id;
    if (setup.settings.deskId.isEmpty()) {
        setup.settings.deskId = newId();
        setup.settings.since = QDateTime::currentDateTimeUtc();
    }
    return setup;
}

void SharedSetupService::save(const SharedSetup &setup, const Secret &password)
{
    const SharedSetup whole = completed(setup);
    QCoro::connect(runSave(whole, password), this, [this, whole](const Status &status) {
        if (status) {
            Q_EMIT saved(whole);
        } else {
            Q_EMIT failed(status.error());
        }
    });
}

QCoro::Task<Status> SharedSetupService::runSave(SharedSetup setup, Secret password)
{
    if (const QString problem = sharedSetupProblem(setup); !problem.isEmpty()) {
        co_return Error { ErrorOrigin::Program, problem, {}, {}, {} };
    }
    const Result<SharedSetup> before = read();
    if (!before) {
        co_return before.error();
    }
    // The keychain first: what it refuses leaves everything as it was.
    const QString id = databaseSecretId(setup.database);
    const bool isElsewhere = before.value().database.id == setup.database.id
        && isPasswordOfAnother(before.value().database, setup.database);
    if (!password.isEmpty()) {
        auto writing = m_secrets.write(id, password);
        Status kept = co_await whileAlive(this, std::move(writing));
        if (!kept) {
            co_return kept;
        }
    } else if (isElsewhere) {
        auto removing = m_secrets.remove(id);
        Status removed = co_await whileAlive(this, std::move(removing));
        if (!removed) {
            co_return removed;
        }
    }
    co_return write(setup);
}

/// The file of databases is read anew: another program may have changed it meanwhile.
Status SharedSetupService::write(const SharedSetup &setup) const
{
    const DatabaseStore store(m_folder);
    Result<QList<DatabaseProfile>> databases = store.load();
    if (!databases) {
        return databases.error();
    }
    const auto former =
        std::ranges::find(databases.value(), setup.database.id, &DatabaseProfile::id);
    if (former == databases.value().end()) {
        databases.value().append(setup.database);
    } else {
        *former = setup.database;
    }
    const Status saved = store.save(databases.value());
    return saved ? writeSharedJournal(m_folder, setup.settings) : saved;
}

void SharedSetupService::test(const SharedSetup &setup, const Secret &password)
{
    QCoro::connect(runTest(setup, password), this, [] {});
}

QCoro::Task<> SharedSetupService::runTest(SharedSetup setup, Secret password)
{
    const quint64 asked = ++m_tests;
    if (const QString problem = sharedSetupProblem(setup); !problem.isEmpty()) {
        Q_EMIT failed({ ErrorOrigin::Program, problem, {}, {}, {} });
        co_return;
    }
    const Result<SharedSetup> kept = read();
    const bool isKept =
        kept && !setup.database.id.isEmpty() && kept.value().database.id == setup.database.id;
    if (password.isEmpty() && isKept
        && !isPasswordOfAnother(kept.value().database, setup.database)) {
        auto reading = m_secrets.read(databaseSecretId(setup.database));
        const Result<std::optional<Secret>> found = co_await whileAlive(this, std::move(reading));
        if (asked != m_tests) {
            co_return;
        }
        if (!found) {
            Q_EMIT failed(found.error());
            co_return;
        }
        password = found.value().value_or(Secret());
    }
    const auto testing = onWorker([setup, password] { return testShared(setup, password); });
    const SharedTest test = co_await whileAlive(this, testing);
    if (asked == m_tests) {
        Q_EMIT tested(test);
    }
}

} // namespace smartup
