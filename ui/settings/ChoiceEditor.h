#pragma once

#include "ui/settings/SettingEditor.h"

class QButtonGroup;

namespace smartup {

/// A few options, one radio button each, with what it does and an example below.
class ChoiceEditor final : public SettingEditor
{
    Q_OBJECT

public:
    ChoiceEditor(SettingRef ref, QWidget *parent);

    void showDraft(const SettingsDraft &draft) override;
    void focusSetting(SettingRef ref) override;

private:
    QButtonGroup *m_buttons; ///< id = index of the option
};

} // namespace smartup
