#include "app/sandbox/SandboxStore.h"

#include "models/settings/SettingsForm.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

QByteArray SandboxUser::hash(const QString &login, const QString &password)
{
    return QCryptographicHash::hash((login + u':' + password).toUtf8(), QCryptographicHash::Sha256)
        .toHex();
}

Result<std::unique_ptr<SandboxStore>> SandboxStore::open(const QString &file, bool fresh)
{
    std::unique_ptr<SandboxStore> store(new SandboxStore);
    if (const Status opened = store->m_database.open(file, fresh); !opened) {
        return opened.error();
    }
    store->loadOrganisations();
    store->loadUsers();
    store->m_records.load();
    store->m_ids.startAt(store->m_database.mark(NextIdMark).toLongLong());
    if (const QString failure = store->m_database.takeFailure(); !failure.isEmpty()) {
        return SandboxDatabase::isDamaged(file, failure);
    }
    return store;
}

void SandboxStore::begin()
{
    m_database.run(u"BEGIN IMMEDIATE"_s);
}

bool SandboxStore::commit()
{
    m_database.setMark(NextIdMark, QString::number(m_ids.peek()));
    if (m_database.hasFailed()) {
        return false;
    }
    m_database.run(u"COMMIT"_s);
    if (m_database.hasFailed()) {
        return false;
    }
    m_records.accept();
    m_areOrganisationsAhead = false;
    return true;
}

void SandboxStore::rollback()
{
    // The next id stays where it is: an id that was named once is never given to something else.
    m_database.run(u"ROLLBACK"_s);
    m_records.undo();
    if (std::exchange(m_areOrganisationsAhead, false)) {
        loadOrganisations();
    }
}

void SandboxStore::loadOrganisations()
{
    QSqlQuery &rows =
        m_database.run(u"SELECT id, code, name, is_head, settings FROM organisation ORDER BY id"_s);
    std::size_t at = 0;
    while (rows.next()) {
        const QJsonObject form = QJsonDocument::fromJson(rows.value(4).toByteArray()).object();
        auto settings = settingsFromForm(form, builtInSettingsFormMap());
        if (!settings) {
            m_database.fail(settings.error().text);
            continue;
        }
        SandboxOrganisation organisation { rows.value(0).toLongLong(), rows.value(1).toString(),
                                           rows.value(2).toString(), rows.value(3).toBool(),
                                           std::move(settings).value() };
        if (at < m_organisations.size()) {
            m_organisations[at] = std::move(organisation);
        } else {
            m_organisations.push_back(std::move(organisation));
        }
        ++at;
    }
}

void SandboxStore::loadUsers()
{
    QSqlQuery &rows =
        m_database.run(u"SELECT id, login, name, password_hash, has_rights, is_bound, "
                       "default_organisation_id FROM account"_s);
    while (rows.next()) {
        m_users.push_back({ rows.value(0).toLongLong(), rows.value(1).toString(),
                            rows.value(2).toString(), rows.value(3).toByteArray(),
                            rows.value(4).toBool(), rows.value(5).toBool(),
                            rows.value(6).toLongLong() });
    }
}

void SandboxStore::addOrganisation(const SandboxOrganisation &organisation)
{
    const QJsonObject settings = settingsToForm(organisation.settings, builtInSettingsFormMap());
    m_database.run(
        u"INSERT INTO organisation (id, code, name, is_head, settings) VALUES (?, ?, ?, ?, ?)"_s,
        { organisation.id, organisation.code, organisation.name, organisation.isHead ? 1 : 0,
          QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact)) });
    m_organisations.push_back(organisation);
    m_areOrganisationsAhead = true;
}

void SandboxStore::setSettings(qint64 organisation, const IntegrationSettings &settings)
{
    const QJsonObject form = settingsToForm(settings, builtInSettingsFormMap());
    m_database.run(
        u"UPDATE organisation SET settings = ? WHERE id = ?"_s,
        { QString::fromUtf8(QJsonDocument(form).toJson(QJsonDocument::Compact)), organisation });
    for (SandboxOrganisation &known : m_organisations) {
        if (known.id == organisation) {
            known.settings = settings;
            m_areOrganisationsAhead = true;
        }
    }
}

void SandboxStore::addUser(const SandboxUser &user)
{
    m_database.run(u"INSERT INTO account (id, login, name, password_hash, has_rights, is_bound, "
                   "default_organisation_id) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                   { user.id, user.login, user.name, QString::fromLatin1(user.passwordHash),
                     user.hasRights ? 1 : 0, user.isBound ? 1 : 0, user.defaultOrganisation });
    m_users.push_back(user);
}

const SandboxOrganisation *SandboxStore::organisation(qint64 id) const
{
    const auto found = std::ranges::find(m_organisations, id, &SandboxOrganisation::id);
    return found == m_organisations.end() ? nullptr : &*found;
}

const SandboxOrganisation *SandboxStore::organisationByCode(const QString &code) const
{
    const auto found = std::ranges::find(m_organisations, code, &SandboxOrganisation::code);
    return found == m_organisations.end() ? nullptr : &*found;
}

const SandboxUser *SandboxStore::userByLogin(const QString &login) const
{
    const auto found = std::ranges::find(m_users, login, &SandboxUser::login);
    return found == m_users.end() ? nullptr : &*found;
}

} // namespace smartup
