#pragma once

#include "ui/settings/SettingEditor.h"

class QCheckBox;
class QGridLayout;

namespace smartup {

/// The order statuses as a checklist: Smartup's colour, code and name. Codes this program does not
/// know stand below the known ones, and stay until somebody clears them and saves.
class StatusesEditor final : public SettingEditor
{
    Q_OBJECT

public:
    StatusesEditor(SettingRef ref, QWidget *parent);

    void showDraft(const SettingsDraft &draft) override;
    void focusSetting(SettingRef ref) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addStatus(const QString &code);
    void emitSelected();

    QGridLayout *m_grid;
    QList<QCheckBox *> m_boxes; ///< property "code" holds the status
};

} // namespace smartup
