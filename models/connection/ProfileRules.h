#pragma once

#include "models/connection/Profile.h"
#include "models/core/Result.h"

namespace smartup {

enum class ProfileField {
    Name,
    BaseUrl,
    Login,
    ProjectCode,
    FilialId,
    FilialCode,
    CaFile,
    Proxy,
    ConnectTimeout,
    ReadDeadline,
    WriteDeadline,
};

struct ProfileProblem
{
    ProfileField field;
    QString text; ///< one translated sentence, shown under the field

    friend bool operator==(const ProfileProblem &, const ProfileProblem &) = default;
};

/// The address as a person types it. `https` anywhere, `http` only to this computer; no user, no
/// question, no fragment, no port 0; a host with foreign letters is refused, because a look-alike of
/// a known name cannot be told apart by eye.
[[nodiscard]] Result<QUrl> parseBaseUrl(const QString &text);

/// Is it this computer: `localhost`, 127.0.0.0/8, `::1`?
[[nodiscard]] bool isOwnComputer(const QUrl &url);

/// Empty when the profile can be used. In the order of the fields.
[[nodiscard]] QList<ProfileProblem> checkProfile(const Profile &profile);

} // namespace smartup
