#pragma once

#include "app/connection/SecretStore.h"
#include "app/exchange/DatabaseStore.h"
#include "models/journal/SharedSetup.h"

#include <QCoroTask>

#include <QObject>

namespace smartup {

/// Keeps whether and how this computer takes part in the shared log, for a form: settings and database in their
/// files, the password in the keychain and nowhere else; and tests what is in the form.
class SharedSetupService : public QObject
{
    Q_OBJECT

public:
    /// The keychain must outlive the service.
    SharedSetupService(QString configFolder, SecretStore &secrets, QObject *parent = nullptr);

public Q_SLOTS:
    /// loaded() or failed() follows. Without a file it is what a new computer would begin with.
    void load();
    /// saved() or failed() follows. An empty password leaves the one that is kept, unless it belongs to another
    /// place or person: that one is forgotten. Nothing is changed when the keychain does not take it.
    void save(const smartup::SharedSetup &setup, const smartup::Secret &password);
    /// tested() follows. An empty password is looked for in the keychain; it goes to no other place or person
    /// than the one it was kept for.
    void test(const smartup::SharedSetup &setup, const smartup::Secret &password);
    /// The test under way is not waited for any more.
    void cancelTest() { ++m_tests; }

Q_SIGNALS:
    void loaded(const smartup::SharedSetup &setup);
    void saved(const smartup::SharedSetup &setup);
    void tested(const smartup::SharedTest &test);
    void failed(const smartup::Error &error);

private:
    [[nodiscard]] Result<SharedSetup> read() const;
    QCoro::Task<Status> runSave(SharedSetup setup, Secret password);
    QCoro::Task<> runTest(SharedSetup setup, Secret password);
    [[nodiscard]] Status write(const SharedSetup &setup) const;
    [[nodiscard]] static SharedSetup completed(SharedSetup setup);

    QString m_folder;
    SecretStore &m_secrets;
    quint64 m_tests = 0; ///< late answers of earlier ones are dropped
};

} // namespace smartup
