#pragma once

#include "ui/settings/SettingEditor.h"

class QRadioButton;
class QSpinBox;

namespace smartup {

/// Real time, or once in a number of minutes.
class PeriodEditor final : public SettingEditor
{
    Q_OBJECT

public:
    PeriodEditor(SettingRef ref, QWidget *parent);

    void showDraft(const SettingsDraft &draft) override;
    void focusSetting(SettingRef ref) override;
    void finishTyping() override;

private:
    QRadioButton *m_realTime;
    QRadioButton *m_every;
    QSpinBox *m_minutes;
};

} // namespace smartup
