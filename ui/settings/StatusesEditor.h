#pragma once

#include "ui/settings/SettingEditor.h"

class QCheckBox;
class QGridLayout;
class QLabel;

namespace smartup {

/// The order statuses as a checklist: Smartup's colour, code and name. Codes this program does not
/// know stand below the known ones, and stay until somebody clears them and saves. Beside each stands
/// how many orders the log saw in it.
class StatusesEditor final : public SettingEditor
{
    Q_OBJECT

public:
    StatusesEditor(SettingRef ref, QWidget *parent);

    void showDraft(const SettingsDraft &draft) override;
    void focusSetting(SettingRef ref) override;
    void showStatuses(const StatusFigures &figures) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        QString code;
        QCheckBox *box = nullptr;
        QLabel *name = nullptr;
        QLabel *orders = nullptr; ///< of the last 30 days
    };

    void addStatus(const QString &code);
    void showCount(const Row &row) const;
    void emitSelected();

    QGridLayout *m_grid;
    QList<Row> m_rows;
    QLabel *m_limits; ///< what the count leaves out; hidden when nothing
    StatusFigures m_figures;
};

} // namespace smartup
