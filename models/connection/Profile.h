#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>

namespace smartup {

/// Where a connection leads; shown as word and colour everywhere.
enum class Environment { Production, Test, Sandbox };

[[nodiscard]] QString environmentKey(Environment environment); ///< `production`, `test`, `sandbox`
[[nodiscard]] QString environmentName(Environment environment); ///< translated word

/// A connection to one Smartup company. The password is not here: it lives in the OS keychain
/// under the profile's id.
struct Profile
{
    QString id; ///< UUID without braces, never changes; key of secrets, quota and journal rows
    QString name;
    Environment environment = Environment::Test;
    QUrl baseUrl; ///< scheme, host, port and an optional path prefix (`https://host/xtrade`)
    QString login; ///< `name@company`
    QString projectCode; ///< header `project_code`; empty = not sent
    QString filialId; ///< header `filial_id`; empty = not sent
    QString filialCode; ///< `filial_code` in bodies; empty = not sent
    QString organisationName; ///< for display, from the session list
    /// The only organisation that Smartup showed to this sign-in when the connection was tested: writing is safe
    /// without naming one. Empty = never seen, or there are several.
    QString onlyOrganisation;
    QString caFile; ///< PEM file with a private CA; empty = the system's
    QString proxy; ///< `http://host:port`, `socks5://host:port`; empty = the system's setting
    std::chrono::seconds connectTimeout { 15 };
    std::chrono::seconds readDeadline { 900 }; ///< whole call, exports and forms
    std::chrono::seconds writeDeadline { 300 }; ///< whole call, imports
    /// Documents and lines of an import that have no external id get one, made of the source's own row.
    bool derivesExternalIds = false;
    /// An external id that is not 1 to 20 letters, digits, `_` or `-` is replaced by one that is.
    bool shortensExternalIds = false;
    /// Nothing that writes leaves with it: no import, no change of the settings.
    bool isReadOnly = false;

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// What the form of a new connection begins with: the usual address and project, and it only reads. It has no
/// id yet.
[[nodiscard]] Profile newConnection();

/// Why nothing that writes leaves with a connection.
enum class WriteBar {
    None, ///< it may write
    ReadOnly, ///< it is one that only reads
    /// It names no organisation: Smartup would write into the user's default one, usually production.
    NoOrganisation,
    /// It names one by its code: that is of no use to the settings, which belong to the one whose id is sent.
    OnlyCode,
    /// Likewise for reference data, whose records name no organisation.
    OnlyCodeForRecords,
};
/// No request says which organisation is meant, and the user may have several. A sandbox is never real, so that it
/// needs none.
[[nodiscard]] bool sendsNoOrganisation(const Profile &profile);
/// Of documents. One needs its own organisation when the connection sends none.
[[nodiscard]] WriteBar writeBar(const Profile &profile);
/// Of reference data.
[[nodiscard]] WriteBar recordsWriteBar(const Profile &profile);
/// Of the settings.
[[nodiscard]] WriteBar settingsWriteBar(const Profile &profile);
/// In a translated sentence that says what to do; empty when there is none.
[[nodiscard]] QString writeBarText(WriteBar bar);
[[nodiscard]] QString readOnlyText();

/// Would Smartup answer both with the same list of organisations?
[[nodiscard]] bool isSameSignIn(const Profile &left, const Profile &right);

/// Do both lead to the same settings? They belong to an organisation, not to who reads them.
[[nodiscard]] bool isSameOrganisation(const Profile &left, const Profile &right);

/// One organisation ("filial") of the session list.
struct Organisation
{
    QString id; ///< `filial_id`
    QString name;
    friend bool operator==(const Organisation &, const Organisation &) = default;
};

struct Project
{
    QString code; ///< `trade`
    QString name;
    QList<Organisation> organisations;
    friend bool operator==(const Project &, const Project &) = default;
};

/// Answer of `/b/biruni/m:session`.
struct SessionInfo
{
    QString userId;
    QString userName;
    QString companyCode;
    QString companyName;
    QList<Project> projects;
    friend bool operator==(const SessionInfo &, const SessionInfo &) = default;
};

} // namespace smartup
