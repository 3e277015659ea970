#include "ui/settings/SettingsPlaceholder.h"

#include "ui/settings/SettingEditor.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

SettingsPlaceholder::SettingsPlaceholder(QWidget *parent)
    : QWidget(parent)
    , m_text(makeSentence({}, this))
    , m_remedy(makeRemark({}, this))
    , m_action(new QPushButton(this))
{
    m_text->setObjectName(u"settings/placeholder"_s);
    m_remedy->setObjectName(u"settings/placeholderRemedy"_s);
    m_action->setObjectName(u"settings/placeholderAction"_s);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    for (QLabel *label : { m_text, m_remedy }) {
        label->setAlignment(Qt::AlignHCenter); // a label that wraps needs the whole width
        layout->addWidget(label);
    }
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_action, &QPushButton::clicked, this, &SettingsPlaceholder::actionTriggered);
}

void SettingsPlaceholder::showReason(Reason reason, const QString &error)
{
    QString text;
    QString remedy;
    QString action;
    switch (reason) {
    case Reason::NotConnected:
        text = tr("No connection is open, so there are no settings to show.");
        remedy = tr("Choose a connection, or start the sandbox to practise on.");
        action = tr("Open connections");
        break;
    case Reason::NotLoaded:
        text = tr("The settings have not been read yet.");
        action = tr("Read the settings");
        break;
    case Reason::Loading:
        text = tr("Reading the settings from Smartup…");
        break;
    case Reason::LoadFailed:
        text = tr("The settings could not be read.");
        remedy = error;
        action = tr("Try again");
        break;
    }
    m_text->setText(text);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace smartup
