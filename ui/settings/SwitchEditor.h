#pragma once

#include "ui/settings/SettingEditor.h"

class QCheckBox;

namespace smartup {

/// On or off, with what the present state does below.
class SwitchEditor final : public SettingEditor
{
    Q_OBJECT

public:
    SwitchEditor(SettingRef ref, QWidget *parent);

    void showDraft(const SettingsDraft &draft) override;
    void focusSetting(SettingRef ref) override;

private:
    QCheckBox *m_box;
    QLabel *m_effect;
    QLabel *m_example;
};

} // namespace smartup
