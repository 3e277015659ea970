// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connection/SecretStore.h"
#include "app/exchange/DatabaseStore.h"
#include "models/exchange/ExportRequest.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace smartup {

/// The databases that exports are written to and imports read from: keeps them, finds their passwords,
/// tries them and lists their tables. Passwords come from the keychain or from a person, and stay in
/// memory as long as the program runs. Nothing of it waits in the thread that asked.
class DatabaseService : public QObject
{
    Q_OBJECT

public:
    DatabaseService(DatabaseStore store, SecretStore &secrets, QObject *parent = nullptr);
    ~DatabaseService() override;

    [[nodiscard]] const QList<DatabaseProfile> &databases() const { return m_databases; }

    struct Opened
    {
        DatabaseProfile profile;
        Secret password;
    };
    /// For what runs by itself: nobody is asked for a password, and nothing is told but the answer.
    [[nodiscard]] QCoro::Task<Result<Opened>> openUnattended(QString id);

public Q_SLOTS:
    /// Reads the file; databasesChanged() follows.
    void load();
    /// A new id is added. A password for another place or person is forgotten: it must not go where it
    /// does not belong.
    void save(const smartup::DatabaseProfile &profile);
    void remove(const QString &id);
    /// tested() or failed() follows. `edited`: as the form shows it and nobody has saved it yet; when it is
    /// another place or person, only a password that was just typed goes there, and it is not kept.
    void test(const smartup::DatabaseAccess &access,
              const std::optional<smartup::DatabaseProfile> &edited = {});
    /// tablesListed() or failed() follows.
    void listTables(const smartup::DatabaseAccess &access);
    /// openedForImport() or importFailed() follows.
    void openForImport(const smartup::DatabaseAccess &access,
                       const QString &table,
                       const smartup::ImportSubject &subject);
    /// openedForExport() or exportFailed() follows.
    void openForExport(const smartup::DatabaseAccess &access,
                       const smartup::ExportRequest &request);
    /// The answer of the test or the list under way is not waited for any more.
    void cancel();
    /// The password is not waited for any more; importCancelled() follows when it was.
    void cancelImport();
    /// The same of an export.
    void cancelExport();

Q_SIGNALS:
    void databasesChanged(const QList<smartup::DatabaseProfile> &databases);
    void tested(const QString &id);
    void tablesListed(const QString &id, const QStringList &tables);
    /// What was asked for ends here.
    void failed(const smartup::Error &error);
    /// Besides failed(), importFailed() or exportFailed(): nobody knows the password.
    void passwordNeeded(const QString &id);
    /// The password is kept nowhere but in memory.
    void keychainFailed(const smartup::Error &error);
    void openedForImport(const smartup::DatabaseProfile &profile,
                         const smartup::Secret &password,
                         const QString &table,
                         const smartup::ImportSubject &subject);
    void importFailed(const smartup::Error &error);
    void importCancelled();
    void openedForExport(const smartup::DatabaseProfile &profile,
                         const smartup::Secret &password,
                         const smartup::ExportRequest &request);
    void exportFailed(const smartup::Error &error);
    void exportCancelled();

private:
    QCoro::Task<Result<Opened>> find(DatabaseAccess access);
    [[nodiscard]] Error passwordMissing(const DatabaseProfile &profile);
    [[nodiscard]] Result<Opened> openEdited(const DatabaseProfile &edited, const Secret &password);
    QCoro::Task<> runTest(DatabaseAccess access, std::optional<DatabaseProfile> edited);
    QCoro::Task<> runListTables(DatabaseAccess access);
    QCoro::Task<> runOpenForImport(DatabaseAccess access, QString table, ImportSubject subject);
    QCoro::Task<> runOpenForExport(DatabaseAccess access, ExportRequest request);
    QCoro::Task<> forget(DatabaseProfile profile);
    [[nodiscard]] std::optional<DatabaseProfile> profileOf(const QString &id) const;
    void change(const std::function<void(QList<DatabaseProfile> &)> &change);

    DatabaseStore m_store;
    SecretStore &m_secrets;
    QList<DatabaseProfile> m_databases;
    QHash<QString, Secret> m_passwords; ///< by database, until the program is closed
    quint64 m_asked = 0; ///< counts tests and lists: late answers of earlier ones are dropped
    quint64 m_askedImport = 0; ///< the same for imports
    quint64 m_askedExport = 0;
    bool m_isOpeningImport = false;
    bool m_isOpeningExport = false;
};

} // namespace smartup
