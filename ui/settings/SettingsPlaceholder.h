#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace smartup {

/// What stands where the settings would be while there are none to show: why, and what can be done.
class SettingsPlaceholder : public QWidget
{
    Q_OBJECT

public:
    enum class Reason { NotConnected, NotLoaded, Loading, LoadFailed };

    explicit SettingsPlaceholder(QWidget *parent = nullptr);

    /// `error` is what went wrong, of LoadFailed.
    void showReason(Reason reason, const QString &error);

Q_SIGNALS:
    /// The button that goes with the reason.
    void actionTriggered();

private:
    QLabel *m_text;
    QLabel *m_remedy;
    QPushButton *m_action;
};

} // namespace smartup
