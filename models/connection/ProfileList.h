#pragma once

#include "models/connection/Profile.h"
#include "models/core/Result.h"

namespace smartup {

/// What the file of connections holds. No password is in it.
struct ProfileList
{
    QList<Profile> profiles;
    QString activeId; ///< empty, or the id of one of them

    friend bool operator==(const ProfileList &, const ProfileList &) = default;
};

[[nodiscard]] QByteArray profileListToJson(const ProfileList &list);

/// Strict: a newer version, an unknown key, a wrong type, a missing or doubled id or a profile that
/// breaks the rules is an error that names it. Nothing is guessed: a guess would be written back.
[[nodiscard]] Result<ProfileList> profileListFromJson(const QByteArray &json);

} // namespace smartup
