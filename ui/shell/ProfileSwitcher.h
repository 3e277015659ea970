#pragma once

#include "models/connection/Profile.h"

#include <QPushButton>

namespace smartup {

/// Who is connected, and the menu of the connections there are. What is chosen there is only asked
/// for: setProfiles() moves the mark.
class ProfileSwitcher : public QPushButton
{
    Q_OBJECT

public:
    explicit ProfileSwitcher(QWidget *parent = nullptr);

    void setProfiles(const QList<Profile> &profiles, const QString &activeId);
    [[nodiscard]] const QString &activeId() const { return m_activeId; }
    /// The connection in use; null: none.
    [[nodiscard]] const Profile *active() const;
    /// Every text anew, and the mark back at the connection in use.
    void refill();

Q_SIGNALS:
    void profileChosen(const QString &id);
    void manageRequested();

private:
    QList<Profile> m_profiles;
    QString m_activeId;
};

} // namespace smartup
