#include "models/connection/ProfileDrafts.h"

#include <QUuid>

#include <algorithm>

namespace smartup {

std::optional<Profile> ProfileDrafts::saved(const QString &id) const
{
    const auto found = std::ranges::find(m_saved, id, &Profile::id);
    return found == m_saved.end() ? std::nullopt : std::optional(*found);
}

std::optional<ProfileDrafts::Draft> ProfileDrafts::draft(const QString &id) const
{
    const auto found = m_drafts.constFind(id);
    return found == m_drafts.constEnd() ? std::nullopt : std::optional(*found);
}

Profile ProfileDrafts::current(const QString &id) const
{
    const auto found = m_drafts.constFind(id);
    return found == m_drafts.constEnd() ? saved(id).value_or(Profile()) : found->profile;
}

QList<Profile> ProfileDrafts::shown() const
{
    QList<Profile> profiles = m_saved;
    for (const Draft &draft : m_drafts) {
        if (draft.isNew) {
            profiles.append(draft.profile);
        }
    }
    return profiles;
}

void ProfileDrafts::edit(const Profile &profile, const QString &password)
{
    const std::optional<Profile> before = saved(profile.id);
    if (before == profile && password.isEmpty()) {
        m_drafts.remove(profile.id);
    } else {
        m_drafts.insert(profile.id, { profile, password, !before });
    }
}

QString ProfileDrafts::add(const Profile &pattern)
{
    Profile profile = pattern;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_drafts.insert(profile.id, { profile, {}, true });
    return profile.id;
}

} // namespace smartup
