#include "ui/journal/CheckMenuButton.h"

#include "models/core/VisibleText.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace smartup {

namespace {

/// A menu that closes only when one leaves it: several marks are several clicks.
class StayingMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!toggleAt(actionAt(event->pos()))) {
            QMenu::mouseReleaseEvent(event);
        }
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Space || !toggleAt(activeAction())) {
            QMenu::keyPressEvent(event);
        }
    }

private:
    static bool toggleAt(QAction *action)
    {
        const bool isMark = action != nullptr && action->isCheckable() && action->isEnabled();
        if (isMark) {
            action->trigger();
        }
        return isMark;
    }
};

} // namespace

CheckMenuButton::CheckMenuButton(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new StayingMenu(this))
{
    setMenu(m_menu);
}

void CheckMenuButton::setNeutralText(const QString &text)
{
    m_neutralText = text;
    setAccessibleName(text);
    showChecked();
}

void CheckMenuButton::setInstead(const QString &text)
{
    m_instead = text;
    showChecked();
}

void CheckMenuButton::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    rebuild();
}

void CheckMenuButton::setChecked(const QStringList &keys)
{
    if (m_checked == keys) {
        return;
    }
    m_checked = keys;
    // An open menu is only built anew for a mark that it does not have.
    const QList<QAction *> actions = m_menu->actions();
    qsizetype known = 0;
    for (QAction *action : actions) {
        if (action->isCheckable()) {
            const QSignalBlocker blocker(action);
            action->setChecked(keys.contains(action->objectName()));
            known += action->isChecked() ? 1 : 0;
        }
    }
    if (known == keys.size()) {
        showChecked();
    } else {
        rebuild();
    }
}

QString CheckMenuButton::textOf(const QString &key) const
{
    const auto found = std::ranges::find(m_choices, key, &Choice::key);
    return visibleText(found == m_choices.end() ? key : found->text);
}

void CheckMenuButton::rebuild()
{
    m_menu->clear();
    QList<Choice> choices = m_choices;
    for (const QString &key : std::as_const(m_checked)) {
        if (std::ranges::find(m_choices, key, &Choice::key) == m_choices.end()) {
            choices.append({ key, key, {} });
        }
    }
    for (const Choice &choice : std::as_const(choices)) {
        // An ampersand of a name is no mnemonic.
        QString text = visibleText(choice.text);
        text.replace(u'&', QStringLiteral("&&"));
        QAction *action = m_menu->addAction(choice.icon, text);
        action->setObjectName(choice.key);
        action->setCheckable(true);
        action->setChecked(m_checked.contains(choice.key));
        connect(action, &QAction::toggled, this, [this, key = choice.key](bool isChecked) {
            m_checked.removeAll(key);
            if (isChecked) {
                m_checked.append(key);
            }
            showChecked();
            Q_EMIT checkedChanged();
        });
    }
    m_menu->addSeparator();
    //: takes every check mark of a filter away
    QAction *all = m_menu->addAction(tr("Show all"));
    connect(all, &QAction::triggered, this, [this] {
        setChecked({});
        Q_EMIT checkedChanged();
    });
    showChecked();
}

void CheckMenuButton::showChecked()
{
    if (!m_instead.isEmpty()) {
        setText(m_instead);
        return;
    }
    switch (m_checked.size()) {
    case 0:
        setText(m_neutralText);
        break;
    case 1:
        setText(textOf(m_checked.constFirst()));
        break;
    default:
        //: a filter with several values: %1 = the first of them, %n = how many more
        setText(tr("%1 and %n more", nullptr, static_cast<int>(m_checked.size()) - 1)
                    .arg(textOf(m_checked.constFirst())));
    }
}

} // namespace smartup
