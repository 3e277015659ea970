// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/DatabaseService.h"

#include "app/api/WhileAlive.h"
#include "app/api/Worker.h"
#include "app/exchange/DatabaseConnection.h"
#include "app/exchange/DatabaseReader.h"

#include <algorithm>
#include <utility>

namespace smartup {

DatabaseService::DatabaseService(DatabaseStore store, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_secrets(secrets)
{
}

DatabaseService::~DatabaseService() = default;

std::optional<DatabaseProfile> DatabaseService::profileOf(const QString &id) const
{
    const auto found = std::ranges::find(m_databases, id, &DatabaseProfile::id);
    return found == m_databases.cend() ? std::nullopt : std::optional(*found);
}

void DatabaseService::load()
{
    const Result<QList<DatabaseProfile>> databases = m_store.load();
    if (!databases) {
        Q_EMIT failed(databases.error());
        return;
    }
    m_databases = databases.value();
    Q_EMIT databasesChanged(m_databases);
}

/// The file is read anew: the command line may have changed it.
void DatabaseService::change(const std::function<void(QList<DatabaseProfile> &)> &change)
{
    Result<QList<DatabaseProfile>> databases = m_store.load();
    if (!databases) {
        Q_EMIT failed(databases.error());
        return;
    }
    change(databases.value());
    if (const Status saved = m_store.save(databases.value()); !saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    m_databases = databases.value();
    Q_EMIT databasesChanged(m_databases);
}

void DatabaseService::save(const DatabaseProfile &profile)
{
    if (const QString problem = databaseProfileProblem(profile); !problem.isEmpty()) {
        Q_EMIT failed({ ErrorOrigin::Program, problem, {}, {}, {} });
        return;
    }
    const std::optional<DatabaseProfile> before = profileOf(profile.id);
    change([&profile](QList<DatabaseProfile> &databases) {
        const auto former = std::ranges::find(databases, profile.id, &DatabaseProfile::id);
        if (former == databases.end()) {
            databases.append(profile);
        } else {
            *former = profile;
        }
    });
    if (before && isPasswordOfAnother(*before, profile)) {
        QCoro::connect(forget(*before), this, [] {});
    }
}

void DatabaseService::remove(const QString &id)
{
    const std::optional<DatabaseProfile> removed = profileOf(id);
    change([&id](QList<DatabaseProfile> &databases) {
        databases.removeIf([&id](const DatabaseProfile &database) { return database.id == id; });
    });
    if (removed) {
        QCoro::connect(forget(*removed), this, [] {});
    }
}

QCoro::Task<> DatabaseService::forget(DatabaseProfile profile)
{
    m_passwords.remove(profile.id);
    if (needsPassword(profile)) {
        auto removing = m_secrets.remove(databaseSecretId(profile));
        const Status removed = co_await whileAlive(this, std::move(removing));
        if (!removed) {
            Q_EMIT keychainFailed(removed.error());
        }
    }
}

void DatabaseService::test(const DatabaseAccess &access,
                           const std::optional<DatabaseProfile> &edited)
{
    QCoro::connect(runTest(access, edited), this, [] {});
}

void DatabaseService::listTables(const DatabaseAccess &access)
{
    QCoro::connect(runListTables(access), this, [] {});
}

void DatabaseService::openForImport(const DatabaseAccess &access,
                                    const QString &table,
                                    const ImportSubject &subject)
{
    QCoro::connect(runOpenForImport(access, table, subject), this, [] {});
}

void DatabaseService::openForExport(const DatabaseAccess &access, const ExportRequest &request)
{
    QCoro::connect(runOpenForExport(access, request), this, [] {});
}

void DatabaseService::cancel()
{
    ++m_asked;
}

void DatabaseService::cancelImport()
{
    if (std::exchange(m_isOpeningImport, false)) {
        ++m_askedImport;
        Q_EMIT importCancelled();
    }
}

void DatabaseService::cancelExport()
{
    if (std::exchange(m_isOpeningExport, false)) {
        ++m_askedExport;
        Q_EMIT exportCancelled();
    }
}

QCoro::Task<Result<DatabaseService::Opened>> DatabaseService::openUnattended(QString id)
{
    const Result<QList<DatabaseProfile>> databases =
        m_store.load(); // the command line may have changed it
    if (!databases) {
        co_return databases.error();
    }
    const auto found = std::ranges::find(databases.value(), id, &DatabaseProfile::id);
    if (found == databases.value().cend()) {
        co_return Error { ErrorOrigin::Program,
                          tr("The database of this schedule is not known any more."),
                          tr("Choose another one in the schedule."),
                          {},
                          {} };
    }
    Opened opened { *found, {} };
    if (!needsPassword(opened.profile)) {
        co_return opened;
    }
    // One that was typed for another place or person does not go there.
    const std::optional<DatabaseProfile> known = profileOf(id);
    if (known && !isPasswordOfAnother(*known, opened.profile)) {
        opened.password = m_passwords.value(id);
    }
    if (opened.password.isEmpty()) {
        auto reading = m_secrets.read(databaseSecretId(opened.profile));
        const auto kept = co_await whileAlive(this, std::move(reading));
        if (!kept) {
            co_return kept.error();
        }
        opened.password = kept.value().value_or(Secret());
    }
    if (opened.password.isEmpty()) {
        co_return Error {
            ErrorOrigin::Program,
            tr("The keychain has no password for the database %1.").arg(opened.profile.name),
            tr("Let it be kept there: test the database in the form of an export, with "
               "its password."),
            {},
            {}
        };
    }
    co_return opened;
}

/// The profile with its password: the typed one, the one that is known, or the keychain's.
QCoro::Task<Result<DatabaseService::Opened>> DatabaseService::find(DatabaseAccess access)
{
    const std::optional<DatabaseProfile> profile = profileOf(access.id);
    if (!profile) {
        co_return Error { ErrorOrigin::Program, tr("Choose a database first."), {}, {}, {} };
    }
    if (!needsPassword(*profile)) {
        co_return Opened { *profile, {} };
    }
    if (!access.password.isEmpty()) {
        m_passwords.insert(profile->id, access.password);
        if (access.isKept) {
            auto writing = m_secrets.write(databaseSecretId(*profile), access.password);
            const Status kept = co_await whileAlive(this, std::move(writing));
            if (!kept) {
                Q_EMIT keychainFailed(kept.error());
            }
        }
        co_return Opened { *profile, access.password };
    }
    if (const Secret known = m_passwords.value(profile->id); !known.isEmpty()) {
        co_return Opened { *profile, known };
    }
    auto reading = m_secrets.read(databaseSecretId(*profile));
    const auto kept = co_await whileAlive(this, std::move(reading));
    if (kept && kept.value()) {
        m_passwords.insert(profile->id, *kept.value());
        co_return Opened { *profile, *kept.value() };
    }
    Error error = passwordMissing(*profile);
    if (!kept) {
        error.raw = kept.error().text + u' ' + kept.error().raw;
    }
    co_return error;
}

Error DatabaseService::passwordMissing(const DatabaseProfile &profile)
{
    Q_EMIT passwordNeeded(profile.id);
    return { ErrorOrigin::Program,
             tr("The password of the database %1 is needed.").arg(profile.name),
             tr("Type it in the form."),
             {},
             {} };
}

Result<DatabaseService::Opened> DatabaseService::openEdited(const DatabaseProfile &edited,
                                                            const Secret &password)
{
    if (const QString problem = databaseProfileProblem(edited); !problem.isEmpty()) {
        return Error { ErrorOrigin::Program, problem, {}, {}, {} };
    }
    if (!needsPassword(edited)) {
        return Opened { edited, {} };
    }
    if (password.isEmpty()) {
        return passwordMissing(edited);
    }
    return Opened { edited, password };
}

QCoro::Task<> DatabaseService::runTest(DatabaseAccess access, std::optional<DatabaseProfile> edited)
{
    const quint64 asked = ++m_asked;
    const std::optional<DatabaseProfile> saved = profileOf(access.id);
    const bool isElsewhere = edited && saved && isPasswordOfAnother(*saved, *edited);
    Result<Opened> opened = Opened {};
    if (isElsewhere) {
        opened = openEdited(*edited, access.password);
    } else {
        opened = co_await find(access);
    }
    Status answer = Done {};
    if (opened) {
        const auto testing = onWorker([database = opened.value()] {
            return testDatabase(database.profile, database.password);
        });
        answer = co_await whileAlive(this, testing);
    } else {
        answer = opened.error();
    }
    if (asked != m_asked) {
        co_return;
    }
    if (answer) {
        Q_EMIT tested(access.id);
    } else {
        if (!isElsewhere) {
            m_passwords.remove(access.id); // it may be the wrong one: ask again
        }
        Q_EMIT failed(answer.error());
    }
}

QCoro::Task<> DatabaseService::runListTables(DatabaseAccess access)
{
    const quint64 asked = ++m_asked;
    const Result<Opened> opened = co_await find(access);
    Result<QStringList> tables = QStringList();
    if (opened) {
        const auto listing = onWorker([database = opened.value()] {
            return listDatabaseTables(database.profile, database.password);
        });
        tables = co_await whileAlive(this, listing);
    } else {
        tables = opened.error();
    }
    if (asked != m_asked) {
        co_return;
    }
    if (tables) {
        Q_EMIT tablesListed(access.id, tables.value());
    } else {
        m_passwords.remove(access.id);
        Q_EMIT failed(tables.error());
    }
}

QCoro::Task<>
DatabaseService::runOpenForImport(DatabaseAccess access, QString table, ImportSubject subject)
{
    const quint64 asked = ++m_askedImport;
    m_isOpeningImport = true;
    const Result<Opened> opened = co_await find(access);
    if (asked != m_askedImport) {
        co_return;
    }
    m_isOpeningImport = false;
    if (opened) {
        Q_EMIT openedForImport(opened.value().profile, opened.value().password, table, subject);
    } else {
        Q_EMIT importFailed(opened.error());
    }
}

QCoro::Task<> DatabaseService::runOpenForExport(DatabaseAccess access, ExportRequest request)
{
    const quint64 asked = ++m_askedExport;
    m_isOpeningExport = true;
    const Result<Opened> opened = co_await find(access);
    if (asked != m_askedExport) {
        co_return;
    }
    m_isOpeningExport = false;
    if (opened) {
        Q_EMIT openedForExport(opened.value().profile, opened.value().password, request);
    } else {
        Q_EMIT exportFailed(opened.error());
    }
}

} // namespace smartup
