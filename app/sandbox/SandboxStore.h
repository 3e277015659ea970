#pragma once

#include "app/sandbox/DocumentTable.h"
#include "app/sandbox/RecordBook.h"
#include "app/sandbox/RequestCounter.h"
#include "app/sandbox/SandboxDatabase.h"
#include "app/sandbox/SandboxIds.h"
#include "models/settings/IntegrationSettings.h"

#include <memory>
#include <vector>

namespace smartup {

struct SandboxOrganisation
{
    qint64 id = 0;
    QString code;
    QString name;
    bool isHead = false;
    IntegrationSettings settings;
};

struct SandboxUser
{
    qint64 id = 0;
    QString login;
    QString name;
    QByteArray passwordHash;
    bool hasRights = true;
    bool isBound = false; ///< to the default organisation
    qint64 defaultOrganisation = 0;

    [[nodiscard]] static QByteArray hash(const QString &login, const QString &password);
};

/// The state of a sandbox: organisations and users, and the rooms of everything else. Every write
/// goes through here. Lives on one thread.
class SandboxStore
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SandboxStore>> open(const QString &file,
                                                                    bool fresh);
    SandboxStore(const SandboxStore &) = delete;
    SandboxStore &operator=(const SandboxStore &) = delete;
    ~SandboxStore() = default;

    [[nodiscard]] SandboxDatabase &database() { return m_database; }
    [[nodiscard]] SandboxIds &ids() { return m_ids; }
    [[nodiscard]] RecordBook &records() { return m_records; }
    [[nodiscard]] const RecordBook &records() const { return m_records; }
    [[nodiscard]] DocumentTable &documents() { return m_documents; }
    [[nodiscard]] RequestCounter &requests() { return m_requests; }

    void begin();
    [[nodiscard]] bool commit();
    /// Undoes what was written since begin(), in memory too.
    void rollback();

    void addOrganisation(const SandboxOrganisation &organisation);
    void setSettings(qint64 organisation, const IntegrationSettings &settings);
    void addUser(const SandboxUser &user);
    /// Organisations and users stay where they are in memory as long as the store lives.
    [[nodiscard]] const std::vector<SandboxOrganisation> &organisations() const
    {
        return m_organisations;
    }
    [[nodiscard]] const SandboxOrganisation *organisation(qint64 id) const;
    [[nodiscard]] const SandboxOrganisation *organisationByCode(const QString &code) const;
    [[nodiscard]] const SandboxUser *userByLogin(const QString &login) const;

private:
    static constexpr QLatin1StringView NextIdMark { "next_id" };

    SandboxStore() = default;
    void loadOrganisations();
    void loadUsers();

    SandboxDatabase m_database; ///< outlives what stands on it
    SandboxIds m_ids;
    RecordBook m_records { m_database, m_ids };
    DocumentTable m_documents { m_database };
    RequestCounter m_requests { m_database };
    std::vector<SandboxOrganisation> m_organisations;
    std::vector<SandboxUser> m_users;
    bool m_areOrganisationsAhead = false; ///< of the file: written in this transaction
};

} // namespace smartup
