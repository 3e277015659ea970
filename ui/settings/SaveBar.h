#pragma once

#include "models/settings/SettingsDiff.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace smartup {

/// "3 changes  [Show]  [Revert] [Save to Smartup]": there only while something is staged.
class SaveBar final : public QFrame
{
    Q_OBJECT

public:
    explicit SaveBar(QWidget *parent);

    void setChanges(const QList<SettingChange> &changes);
    /// Something is wrong with an edit: nothing can be saved before it is put right.
    void setBlocked(bool isBlocked);
    void setSaving(bool isSaving);
    void retranslate();

Q_SIGNALS:
    void saveRequested();
    void revertRequested();
    void changeActivated(smartup::SettingRef ref);

private:
    void refresh();

    QList<SettingChange> m_changes;
    bool m_isBlocked = false;
    bool m_isSaving = false;
    QListWidget *m_list;
    QLabel *m_count;
    QLabel *m_blocked;
    QPushButton *m_show;
    QPushButton *m_revert;
    QPushButton *m_save;
};

} // namespace smartup
