#pragma once

#include "models/settings/SettingsDiff.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QPushButton;

namespace smartup {

/// Somebody else saved the same settings meanwhile: what was loaded, what is stored now, what is
/// wanted, setting by setting, with a choice for each. Nothing is chosen beforehand.
class ConflictView final : public QWidget
{
    Q_OBJECT

public:
    ConflictView(const QList<SettingConflict> &conflicts, QWidget *parent);

Q_SIGNALS:
    /// Every setting is decided; these keep what is stored, the others take mine.
    void decided(const QList<smartup::SettingRef> &keepTheirs);
    /// Back to the editors; nothing is lost.
    void cancelled();

private:
    void addRow(const SettingConflict &conflict, QGridLayout *grid, int row);
    void decide();

    struct Choice
    {
        SettingRef ref;
        QButtonGroup *group = nullptr; ///< 0 = theirs, 1 = mine
    };
    QList<Choice> m_choices;
    QPushButton *m_save;
};

} // namespace smartup
