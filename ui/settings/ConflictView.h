#pragma once

#include "models/settings/ChangeConsequence.h"
#include "models/settings/SettingsDiff.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QPushButton;

namespace smartup {

/// Somebody else saved the same settings meanwhile: what was loaded, what is stored now, what is
/// wanted, setting by setting, with a choice for each, and what mine would have done in the last 30 days.
/// Nothing is chosen beforehand.
class ConflictView final : public QWidget
{
    Q_OBJECT

public:
    ConflictView(const QList<SettingConflict> &conflicts,
                 const ChangeEvidence &evidence,
                 QWidget *parent);

Q_SIGNALS:
    /// Every setting is decided; these keep what is stored, the others take mine.
    void decided(const QList<smartup::SettingRef> &keepTheirs);
    /// Back to the editors; nothing is lost.
    void cancelled();

private:
    void addRow(const SettingConflict &conflict, QGridLayout *grid, int row);
    void addConsequence(const SettingConflict &conflict,
                        const ChangeEvidence &evidence,
                        QGridLayout *grid,
                        int row);
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
