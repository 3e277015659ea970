#include "app/connection/ConnectionService.h"

#include "models/connection/ProfileRules.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of every user of the sample company; it stands in the manual and guards nothing.
Secret sandboxPassword()
{
    return Secret(u"demo"_s);
}

Profile sandboxProfile()
{
    Profile profile;
    profile.id = embeddedSandboxId();
    profile.name = QCoreApplication::translate("ConnectionService", "Sample company · Tashkent");
    profile.environment = Environment::Sandbox;
    profile.baseUrl = QUrl(u"http://127.0.0.1"_s); // the port comes when it runs
    profile.login = u"admin@demo"_s;
    profile.projectCode = u"trade"_s;
    profile.filialId = u"101"_s;
    profile.organisationName = u"Chashma · Tashkent"_s;
    return profile;
}

/// Would a password of `before` go to another place or person now?
bool isPasswordOfAnother(const Profile &before, const Profile &after)
{
    return before.baseUrl.scheme() != after.baseUrl.scheme()
        || before.baseUrl.authority() != after.baseUrl.authority() || before.login != after.login;
}

} // namespace

QString embeddedSandboxId()
{
    return u"0a5d0b0c-0de0-4000-8000-5a9db0c05a9d"_s;
}

ConnectionState connectionStateAfter(const CallRecord &call)
{
    switch (call.outcome) {
    case Outcome::Running:
    case Outcome::Cancelled:
        return ConnectionState::Ready;
    case Outcome::Sent:
    case Outcome::Received:
    case Outcome::Created:
    case Outcome::Updated:
    case Outcome::Skipped:
    case Outcome::Warning:
        return ConnectionState::Answering;
    case Outcome::Refused:
        // Any other refusal is an answer to somebody who is signed in.
        return call.httpStatus == 401 ? ConnectionState::Failing : ConnectionState::Answering;
    case Outcome::NotSent:
    case Outcome::Unknown:
        return ConnectionState::Failing;
    }
    Q_UNREACHABLE();
}

ConnectionService::ConnectionService(ProfileStore &store,
                                     SecretStore &secrets,
                                     SmartupClient &client,
                                     QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_secrets(secrets)
    , m_client(client)
{
}

qsizetype ConnectionService::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_list.profiles, id, &Profile::id);
    return found == m_list.profiles.end() ? -1 : found - m_list.profiles.begin();
}

std::optional<Profile> ConnectionService::profile(const QString &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? std::nullopt : std::optional(m_list.profiles.at(index));
}

std::optional<Profile> ConnectionService::activeProfile() const
{
    return profile(m_list.activeId);
}

Secret ConnectionService::knownPassword(const Profile &profile) const
{
    // A sandbox never sees a real password, and a real Smartup never the sandbox's.
    return profile.environment == Environment::Sandbox ? sandboxPassword()
                                                       : m_passwords.value(profile.id);
}

void ConnectionService::load(const QString &id)
{
    auto list = m_store.load();
    if (!list) {
        Q_EMIT failed(list.error());
        Q_EMIT profilesChanged({}, {});
    } else {
        m_list = std::move(list).value();
        Q_EMIT profilesChanged(m_list.profiles, m_list.activeId);
    }
    const QString wanted = id.isEmpty() ? m_list.activeId : id;
    wanted.isEmpty() ? disconnect(ConnectionState::None) : activate(wanted);
}

void ConnectionService::store()
{
    if (const auto stored = m_store.save(m_list); !stored) {
        Q_EMIT failed(stored.error());
    }
    Q_EMIT profilesChanged(m_list.profiles, m_list.activeId);
}

void ConnectionService::activate(const QString &id)
{
    if (id == embeddedSandboxId() && !profile(id)) {
        m_list.profiles.append(sandboxProfile());
    }
    const auto chosen = profile(id);
    if (!chosen) {
        return;
    }
    if (m_list.activeId != id) {
        m_list.activeId = id;
        store();
    }
    if (id == embeddedSandboxId()) {
        activateSandbox();
        return;
    }
    const Secret known = knownPassword(*chosen);
    if (!known.isEmpty()) {
        connectWith(*chosen, known);
        return;
    }
    // Nothing may go to the former connection while the window already shows this one.
    disconnect(ConnectionState::PasswordNeeded);
    findPassword(id);
}

void ConnectionService::activateSandbox()
{
    // Its port is another one each time: what stands in the file leads nowhere, or to a stranger.
    if (m_sandboxAddress.isEmpty()) {
        disconnect(ConnectionState::Starting);
        Q_EMIT sandboxNeeded();
        return;
    }
    const Profile sandbox = *profile(embeddedSandboxId());
    connectWith(sandbox, knownPassword(sandbox));
}

void ConnectionService::disconnect(ConnectionState state, const QString &reason)
{
    m_client.setConnection({}, {});
    Q_EMIT disconnected();
    Q_EMIT stateChanged(state, reason);
}

void ConnectionService::connectWith(const Profile &profile, const Secret &password)
{
    m_client.setConnection(profile, password);
    Q_EMIT activated(profile);
    Q_EMIT stateChanged(ConnectionState::Ready, {});
}

void ConnectionService::findPassword(const QString &id)
{
    const auto asked = profile(id);
    if (!asked) {
        return;
    }
    if (asked->environment == Environment::Sandbox) {
        Q_EMIT secretStateChanged(id, SecretState::NotNeeded);
        return;
    }
    QCoro::connect(
        m_secrets.read(id), this,
        [this, id](const Result<std::optional<Secret>> &answer) { onPasswordRead(id, answer); });
}

void ConnectionService::onPasswordRead(const QString &id,
                                       const Result<std::optional<Secret>> &answer)
{
    const auto asked = profile(id);
    if (!asked) {
        return;
    }
    const bool isInUse = m_client.profile().id == id;
    if (answer && answer.value()) {
        m_passwords.insert(id, *answer.value());
        Q_EMIT secretStateChanged(id, SecretState::InKeychain);
        if (id == m_list.activeId && !isInUse) {
            connectWith(*asked, *answer.value());
        }
        return;
    }
    if (!answer) {
        Q_EMIT keychainFailed(answer.error());
    }
    const bool isKnown = m_passwords.contains(id);
    Q_EMIT secretStateChanged(id, isKnown ? SecretState::InMemory : SecretState::Missing);
    if (id == m_list.activeId && !isInUse) {
        Error why;
        why.text = QCoreApplication::translate("ConnectionService",
                                               "The password of “%1” is needed to connect.")
                       .arg(asked->name);
        if (!answer) {
            why.remedy = answer.error().text;
            why.raw = answer.error().raw;
        }
        Q_EMIT passwordNeeded(*asked, why);
    }
}

void ConnectionService::saveProfile(const Profile &profile)
{
    if (const auto problems = checkProfile(profile); !problems.isEmpty()) {
        Q_EMIT failed({ ErrorOrigin::Program, problems.first().text, {}, {}, {} });
        return;
    }
    const qsizetype index = indexOf(profile.id);
    if (index < 0) {
        m_list.profiles.append(profile);
    } else {
        const Profile before = m_list.profiles.at(index);
        m_list.profiles[index] = profile;
        if (isPasswordOfAnother(before, profile) && profile.environment != Environment::Sandbox) {
            forgetPassword(profile.id);
        }
    }
    store();
    if (profile.id == m_list.activeId || m_list.activeId.isEmpty()) {
        activate(profile.id);
    }
}

void ConnectionService::forgetPassword(const QString &id)
{
    m_passwords.remove(id);
    if (m_client.profile().id == id) {
        disconnect(ConnectionState::PasswordNeeded);
    }
    QCoro::connect(m_secrets.remove(id), this, [this, id](const Status &removed) {
        if (!removed) {
            Q_EMIT keychainFailed(removed.error());
        }
        Q_EMIT secretStateChanged(id, SecretState::Missing);
    });
}

void ConnectionService::removeProfile(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0) {
        return;
    }
    const Profile removed = m_list.profiles.takeAt(index);
    if (removed.environment == Environment::Sandbox) {
        if (m_client.profile().id == id) {
            disconnect(ConnectionState::None);
        }
    } else {
        forgetPassword(id);
    }
    const bool wasInUse = m_list.activeId == id;
    if (wasInUse) {
        m_list.activeId.clear();
    }
    store();
    if (wasInUse) {
        Q_EMIT stateChanged(ConnectionState::None, {});
    }
}

void ConnectionService::givePassword(const QString &id, const Secret &password, bool remember)
{
    const auto owner = profile(id);
    if (!owner || owner->environment == Environment::Sandbox) {
        return;
    }
    m_passwords.insert(id, password);
    if (id == m_list.activeId) {
        connectWith(*owner, password);
    }
    if (!remember) {
        Q_EMIT secretStateChanged(id, SecretState::InMemory);
        return;
    }
    QCoro::connect(m_secrets.write(id, password), this, [this, id](const Status &written) {
        if (!written) {
            Q_EMIT keychainFailed(written.error());
        }
        Q_EMIT secretStateChanged(id, written ? SecretState::InKeychain : SecretState::InMemory);
    });
}

void ConnectionService::setSandboxAddress(const QUrl &url)
{
    m_sandboxAddress = url;
    const qsizetype index = indexOf(embeddedSandboxId());
    if (index < 0) {
        return;
    }
    m_list.profiles[index].baseUrl = url;
    store();
    if (m_list.activeId == embeddedSandboxId()) {
        activateSandbox();
    }
}

void ConnectionService::noteSandboxFailure(const Error &error)
{
    if (m_list.activeId == embeddedSandboxId() && m_sandboxAddress.isEmpty()) {
        disconnect(ConnectionState::Failing, error.text);
    }
}

void ConnectionService::noteCall(const CallRecord &call)
{
    if (call.profileId != m_list.activeId || m_list.activeId.isEmpty()) {
        return;
    }
    const ConnectionState state = connectionStateAfter(call);
    Q_EMIT stateChanged(state, state == ConnectionState::Failing ? call.message : QString());
}

} // namespace smartup
