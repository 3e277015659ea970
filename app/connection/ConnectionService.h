#pragma once

#include "app/api/SmartupClient.h"
#include "app/connection/ProfileStore.h"
#include "app/connection/SecretStore.h"
#include "models/connection/SecretState.h"

#include <QHash>
#include <QObject>

namespace smartup {

/// Keeps the connections and makes one of them the one in use. Passwords come from the keychain or
/// from a person, and stay in memory as long as the program runs.
class ConnectionService : public QObject
{
    Q_OBJECT

public:
    ConnectionService(ProfileStore &store,
                      SecretStore &secrets,
                      SmartupClient &client,
                      QObject *parent = nullptr);

    [[nodiscard]] const QList<Profile> &profiles() const { return m_list.profiles; }
    [[nodiscard]] std::optional<Profile> activeProfile() const;
    [[nodiscard]] std::optional<Profile> profile(const QString &id) const;

    /// What is known of a password without asking the keychain; empty when nothing.
    [[nodiscard]] Secret knownPassword(const Profile &profile) const;

public Q_SLOTS:
    /// Reads the file and connects with what was in use last.
    void load();
    void activate(const QString &id);
    /// A new id is added. A password for another address or login is forgotten: it must not go
    /// where it does not belong.
    void saveProfile(const smartup::Profile &profile);
    void removeProfile(const QString &id);
    /// With `remember` it goes to the keychain; when that fails, the program still knows it.
    void givePassword(const QString &id, const smartup::Secret &password, bool remember);
    /// The sandbox inside the program listens here: its connection is made or brought up to date,
    /// and used.
    void useSandbox(const QUrl &url);
    /// Asks the keychain, for the page that shows this connection.
    void findPassword(const QString &id);

Q_SIGNALS:
    void profilesChanged(const QList<smartup::Profile> &profiles, const QString &activeId);
    /// The client speaks to this one now.
    void activated(const smartup::Profile &profile);
    /// Nobody is connected, because the password is not known; why stands in the error.
    void passwordNeeded(const smartup::Profile &profile, const smartup::Error &error);
    void secretStateChanged(const QString &id, smartup::SecretState state);
    /// The keychain cannot be used; the passwords are asked for each time.
    void keychainFailed(const smartup::Error &error);
    void failed(const smartup::Error &error);

private:
    void store();
    void onPasswordRead(const QString &id, const Result<std::optional<Secret>> &answer);
    void connectWith(const Profile &profile, const Secret &password);
    void forgetPassword(const QString &id);
    [[nodiscard]] qsizetype indexOf(const QString &id) const;

    ProfileStore &m_store;
    SecretStore &m_secrets;
    SmartupClient &m_client;
    ProfileList m_list;
    QHash<QString, Secret> m_passwords; ///< by profile, until the program is closed
};

/// Id of the connection to the sandbox inside the program.
[[nodiscard]] QString embeddedSandboxId();

} // namespace smartup
