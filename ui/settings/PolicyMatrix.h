#pragma once

#include "ui/settings/SettingEditor.h"

#include <QList>

class QButtonGroup;
class QGridLayout;
class QPushButton;
class QRadioButton;
class QToolButton;
class QVBoxLayout;

namespace smartup {

/// Duplicate policies: one row per document type, one column per policy, and what the log counted.
/// Left and right choose, up and down go to the same policy of the neighbouring type. Below the
/// matrix a sentence for each policy, and an example of the one under the keyboard.
class PolicyMatrix final : public SettingEditor
{
    Q_OBJECT

public:
    PolicyMatrix(const QList<SettingRef> &refs, QWidget *parent);

    void showDraft(const SettingsDraft &draft) override;
    void focusSetting(SettingRef ref) override;
    void showMatches(const QString &words) override;
    void showFigures(const OverviewFigures &figures) override;

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
        QLabel *figures =
            nullptr; ///< created, updated, skipped and refused documents of the last 30 days
    };

    [[nodiscard]] Row makeRow(SettingRef ref, int gridRow, QGridLayout *grid);
    [[nodiscard]] QPushButton *makeBulkButton();
    [[nodiscard]] QVBoxLayout *makeSentences();
    [[nodiscard]] bool moveFocus(const QObject *from, int rows);
    void explain(int option);

    QList<Row> m_rows;
    QVBoxLayout *m_sentences = nullptr; ///< one for each policy; the example stands below its own
    QLabel *m_example;
};

} // namespace smartup
