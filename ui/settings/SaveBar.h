#pragma once

#include "models/settings/ChangeConsequence.h"
#include "models/settings/SettingsDiff.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace smartup {

/// "3 changes  [Show]  [Revert] [Save to Smartup]": there only while something is staged. What is shown is
/// each change, and below it what it would have done in the last 30 days.
class SaveBar final : public QFrame
{
    Q_OBJECT

public:
    explicit SaveBar(QWidget *parent);

    void setChanges(const QList<SettingChange> &changes, const ChangeEvidence &evidence);
    void setEvidence(const ChangeEvidence &evidence);
    /// Something is wrong with an edit: nothing can be saved before it is put right.
    void setBlocked(bool isBlocked);
    void setSaving(bool isSaving);
    void retranslate();

Q_SIGNALS:
    void saveRequested();
    void revertRequested();
    void changeActivated(smartup::SettingRef ref);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    /// A sentence takes as many lines as the width needs.
    void fitRows();

    QList<SettingChange> m_changes;
    ChangeEvidence m_evidence;
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
