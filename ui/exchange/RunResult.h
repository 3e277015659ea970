#pragma once

#include "models/core/Outcome.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace smartup {

/// How a run ended: icon, words, the way to its lines in the log. Stays until the next run.
class RunResult : public QWidget
{
    Q_OBJECT

public:
    /// Object names begin with `prefix`: `import/result`, `import/openLog`.
    RunResult(const QString &prefix, QWidget *parent);

    /// Further buttons, right of the one that opens the log.
    void addButton(QPushButton *button);
    void setResult(Outcome outcome, const QString &text, const QString &runUuid);
    void retranslate();

Q_SIGNALS:
    void linkActivated(const QString &target);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_openLog;
    QHBoxLayout *m_row;
    Outcome m_outcome = Outcome::Running;
    QString m_runUuid;
};

} // namespace smartup
