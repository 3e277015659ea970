#pragma once

#include "models/connection/Profile.h"

#include <QHash>

#include <optional>

namespace smartup {

/// Connections as they are saved, and the edits of each that wait until they are.
class ProfileDrafts
{
public:
    struct Draft
    {
        Profile profile;
        QString password; ///< typed, not yet given to the keychain
        bool isNew = false;
    };

    void setSaved(const QList<Profile> &profiles) { m_saved = profiles; }
    [[nodiscard]] std::optional<Profile> saved(const QString &id) const;
    [[nodiscard]] std::optional<Draft> draft(const QString &id) const;
    [[nodiscard]] bool isDraft(const QString &id) const { return m_drafts.contains(id); }
    /// Draft or saved, else an empty one.
    [[nodiscard]] Profile current(const QString &id) const;
    /// Those that are saved, then those that are not yet.
    [[nodiscard]] QList<Profile> shown() const;
    [[nodiscard]] QStringList ids() const { return m_drafts.keys(); } ///< of the drafts
    [[nodiscard]] int count() const { return static_cast<int>(m_drafts.size()); }

    /// What equals the saved one and has no password is no draft.
    void edit(const Profile &profile, const QString &password);
    /// A connection of its own with a new id, like `pattern`; returns the id.
    QString add(const Profile &pattern);
    void drop(const QString &id) { m_drafts.remove(id); }
    void clear() { m_drafts.clear(); }

private:
    QList<Profile> m_saved;
    QHash<QString, Draft> m_drafts;
};

} // namespace smartup
