#pragma once

#include "app/api/SmartupClient.h"
#include "app/connection/ProfileStore.h"
#include "app/connection/SecretStore.h"
#include "models/connection/ConnectionState.h"
#include "models/connection/SecretState.h"
#include "models/journal/JournalRecords.h"

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
    /// Reads the file and connects with this connection, or else with what was in use last.
    void load(const QString &id = {});
    /// The connection to the sandbox inside the program is made when there is none.
    void activate(const QString &id);
    /// A new id is added. A password for another address or login is forgotten: it must not go
    /// where it does not belong.
    void saveProfile(const smartup::Profile &profile);
    void removeProfile(const QString &id);
    /// With `remember` it goes to the keychain; when that fails, the program still knows it.
    void givePassword(const QString &id, const smartup::Secret &password, bool remember);
    /// The sandbox inside the program listens here: its connection is brought up to date, and goes
    /// on when it is the one in use.
    void setSandboxAddress(const QUrl &url);
    /// The sandbox could not be started.
    void noteSandboxFailure(const smartup::Error &error);
    /// How a call ended tells how the connection is.
    void noteCall(const smartup::CallRecord &call);
    /// Asks the keychain, for the page that shows this connection.
    void findPassword(const QString &id);

Q_SIGNALS:
    void profilesChanged(const QList<smartup::Profile> &profiles, const QString &activeId);
    /// The client speaks to this one now.
    void activated(const smartup::Profile &profile);
    /// Nobody is connected, because the password is not known; why stands in the error.
    void passwordNeeded(const smartup::Profile &profile, const smartup::Error &error);
    /// The client speaks to nobody now.
    void disconnected();
    /// The connection in use leads to the sandbox inside the program, which has to be started.
    void sandboxNeeded();
    /// `reason` says what went wrong; empty when nothing did.
    void stateChanged(smartup::ConnectionState state, const QString &reason);
    void secretStateChanged(const QString &id, smartup::SecretState state);
    /// The keychain cannot be used; the passwords are asked for each time.
    void keychainFailed(const smartup::Error &error);
    void failed(const smartup::Error &error);

private:
    void store();
    void onPasswordRead(const QString &id, const Result<std::optional<Secret>> &answer);
    void connectWith(const Profile &profile, const Secret &password);
    void disconnect(ConnectionState state, const QString &reason = {});
    void activateSandbox();
    void forgetPassword(const QString &id);
    [[nodiscard]] qsizetype indexOf(const QString &id) const;

    ProfileStore &m_store;
    SecretStore &m_secrets;
    SmartupClient &m_client;
    ProfileList m_list;
    QHash<QString, Secret> m_passwords; ///< by profile, until the program is closed
    QUrl m_sandboxAddress; ///< empty = not running
};

/// What a finished call says about its connection.
[[nodiscard]] ConnectionState connectionStateAfter(const CallRecord &call);

/// Id of the connection to the sandbox inside the program.
[[nodiscard]] QString embeddedSandboxId();

} // namespace smartup
