#pragma once

#include "ui/settings/SettingEditor.h"

#include <QList>

class QButtonGroup;
class QGridLayout;
class QPushButton;
class QRadioButton;
class QToolButton;

namespace smartup {

/// Duplicate policies: one row per document type, one column per policy. Left and right choose,
/// up and down go to the same policy of the neighbouring type; the sentence below the matrix says
/// what the policy under the keyboard does.
class PolicyMatrix final : public SettingEditor
{
    Q_OBJECT

public:
    PolicyMatrix(const QList<SettingRef> &refs, QWidget *parent);

    void showDraft(const SettingsDraft &draft) override;
    void focusSetting(SettingRef ref) override;
    void showMatches(const QString &words) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        SettingRef ref;
        QLabel *name = nullptr;
        QLabel *dot = nullptr;
        QButtonGroup *group = nullptr;
        QList<QRadioButton *> buttons; ///< in the order of the options
        QToolButton *revert = nullptr;
    };

    [[nodiscard]] Row makeRow(SettingRef ref, int gridRow, QGridLayout *grid);
    [[nodiscard]] QPushButton *makeBulkButton();
    [[nodiscard]] bool moveFocus(const QObject *from, int rows);
    void explain(int option);

    QList<Row> m_rows;
    QLabel *m_effect;
    QLabel *m_example;
};

} // namespace smartup
