#include "ui/shell/AppearanceMenu.h"

#include <QActionGroup>

namespace smartup {

AppearanceMenu::AppearanceMenu(QWidget *parent)
    : QMenu(parent)
    , m_appearances(new QActionGroup(this))
{
    for (const Appearance appearance :
         { Appearance::System, Appearance::Light, Appearance::Dark }) {
        auto *action = addAction(QString());
        action->setData(QVariant::fromValue(appearance));
        action->setCheckable(true);
        m_appearances->addAction(action);
    }
    connect(m_appearances, &QActionGroup::triggered, this, [this](const QAction *action) {
        Q_EMIT appearanceChosen(action->data().value<Appearance>());
    });
}

void AppearanceMenu::setAppearance(Appearance appearance)
{
    for (QAction *action : m_appearances->actions()) {
        action->setChecked(action->data().value<Appearance>() == appearance);
    }
}

void AppearanceMenu::retranslate()
{
    setTitle(tr("&Appearance"));
    const QList<QAction *> appearances = m_appearances->actions();
    //: Appearance that follows the desktop
    appearances.at(0)->setText(tr("As the system"));
    //: Appearance
    appearances.at(1)->setText(tr("Light"));
    //: Appearance
    appearances.at(2)->setText(tr("Dark"));
}

} // namespace smartup
