#include "ui/settings/SwitchEditor.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

SwitchEditor::SwitchEditor(SettingRef ref, QWidget *parent)
    : SettingEditor({ ref }, parent)
    , m_box(new QCheckBox(settingLabel(ref), this))
    , m_effect(makeSentence({}, this))
    , m_example(makeRemark({}, this))
{
    m_box->setObjectName(settingObjectName(ref, u"on"_s));
    m_effect->setObjectName(settingObjectName(ref, u"effect"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_box);
    layout->addWidget(m_effect);
    layout->addWidget(m_example);
    connect(m_box, &QCheckBox::clicked, this,
            [this](bool isOn) { Q_EMIT edited(refs(), isOn ? u"on"_s : u"off"_s); });
}

void SwitchEditor::showDraft(const SettingsDraft &draft)
{
    const SettingRef ref = refs().constFirst();
    const QString value = draft.value(ref);
    m_box->setChecked(value == "on"_L1);
    if (const SettingOption *option = findOption(settingInfo(ref.id), value); option != nullptr) {
        m_effect->setText(catalogText(option->effect));
        m_example->setText(catalogText(option->example));
        m_box->setAccessibleDescription(m_effect->text());
    }
}

void SwitchEditor::focusSetting(SettingRef)
{
    m_box->setFocus(Qt::OtherFocusReason);
}

} // namespace smartup
