#include "ui/shell/ProfileSwitcher.h"

#include "ui/shell/Icons.h"
#include "ui/shell/OutcomeStyle.h"

#include <QMenu>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

ProfileSwitcher::ProfileSwitcher(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(u"profileSwitcher"_s);
    setIcon(smartup::icon(u"network-connect"_s));
    setMenu(new QMenu(this));
}

void ProfileSwitcher::setProfiles(const QList<Profile> &profiles, const QString &activeId)
{
    m_profiles = profiles;
    m_activeId = activeId;
    refill();
}

const Profile *ProfileSwitcher::active() const
{
    const auto found = std::ranges::find(m_profiles, m_activeId, &Profile::id);
    return found == m_profiles.end() ? nullptr : &*found;
}

void ProfileSwitcher::refill()
{
    menu()->setTitle(tr("Switch connection"));
    // Not clear(): the menu may be the sender of the click that led here.
    const QList<QAction *> old = menu()->actions();
    for (QAction *action : old) {
        menu()->removeAction(action);
        action->deleteLater();
    }
    for (const Profile &profile : std::as_const(m_profiles)) {
        //: Connection and where it leads: "Chashma · Tashkent — Production"
        QString entry = tr("%1 — %2").arg(profile.name, environmentName(profile.environment));
        entry.replace(u'&', u"&&"_s);
        auto *action =
            menu()->addAction(smartup::icon(u"flag"_s, environmentColour(profile.environment)),
                              entry, this, [this, id = profile.id] { Q_EMIT profileChosen(id); });
        action->setObjectName(u"profile_"_s + profile.id);
        action->setCheckable(true);
        action->setChecked(profile.id == m_activeId);
    }
    menu()->addSeparator();
    menu()->addAction(smartup::icon(u"configure"_s), tr("Manage connections…"), this,
                      &ProfileSwitcher::manageRequested);

    const Profile *now = active();
    const QString name = now ? now->name : tr("No connection");
    setText(QString(name).replace(u'&', u"&&"_s));
    setAccessibleName(tr("Connection: %1").arg(name));
}

} // namespace smartup
