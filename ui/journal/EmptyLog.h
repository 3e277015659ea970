#pragma once

#include "models/core/Error.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace smartup {

/// What stands where the rows of the log would be while there are none: why, and what can be done.
class EmptyLog : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyLog(QWidget *parent = nullptr);

    void showUnavailable(const Error &error);
    void showNothingYet();
    void showNoMatch();

Q_SIGNALS:
    /// The button that goes with the reason.
    void actionTriggered();

private:
    void say(const QString &text, const QString &action);

    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace smartup
