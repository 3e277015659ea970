#include "ui/settings/ChoiceEditor.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QStyle>

namespace smartup {

ChoiceEditor::ChoiceEditor(SettingRef ref, QWidget *parent)
    : SettingEditor({ ref }, parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(1, 1);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    layout->setColumnMinimumWidth(0, indent);
    layout->setHorizontalSpacing(0);

    int row = 0;
    int index = 0;
    for (const SettingOption &option : settingInfo(ref.id).options) {
        auto *button = new QRadioButton(catalogText(option.name), this);
        button->setObjectName(settingObjectName(ref, option.value));
        button->setAccessibleDescription(catalogText(option.effect));
        m_buttons->addButton(button, index++);
        layout->addWidget(button, row++, 0, 1, 2);
        layout->addWidget(makeSentence(catalogText(option.effect), this), row++, 1);
        layout->addWidget(makeRemark(catalogText(option.example), this), row++, 1);
        const QString value = option.value;
        connect(button, &QRadioButton::clicked, this,
                [this, value] { Q_EMIT edited(refs(), value); });
    }
}

void ChoiceEditor::showDraft(const SettingsDraft &draft)
{
    const SettingRef ref = refs().constFirst();
    const SettingInfo &info = settingInfo(ref.id);
    const SettingOption *option = findOption(info, draft.value(ref));
    if (option != nullptr) {
        m_buttons->button(static_cast<int>(option - info.options.data()))->setChecked(true);
    }
}

void ChoiceEditor::focusSetting(SettingRef)
{
    if (QAbstractButton *button = m_buttons->checkedButton(); button != nullptr) {
        button->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace smartup
