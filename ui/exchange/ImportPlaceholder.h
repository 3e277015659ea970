// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace smartup {

/// What stands where documents would: why there are none, and the button that gets some.
class ImportPlaceholder : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPlaceholder(QWidget *parent);

    /// An empty action: no button.
    void setTexts(const QString &text, const QString &action);

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace smartup
