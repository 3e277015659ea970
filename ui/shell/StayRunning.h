#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QMessageBox;
class QSettings;
class QSystemTrayIcon;
class QWidget;

namespace smartup {

/// For a notification of the desktop: some of them take `<…>` for pictures and links, and the text may be
/// anybody's.
[[nodiscard]] QString notificationText(QString text);

/// What closing the window means while something runs by itself: a person is asked once, and the
/// answer is kept. The program then stays in the tray, or, where there is none, as a minimised window.
class StayRunning : public QObject
{
    Q_OBJECT

public:
    StayRunning(QWidget *window, QSettings &state);
    ~StayRunning() override;

    /// Is there something that runs by itself? `text` says what, in the tray.
    void setReason(bool isThere, const QString &text);
    /// Does this close something only the window? Then the close event is to be ignored.
    [[nodiscard]] bool takesClose();
    /// The next close ends the program, whatever was answered.
    void letGo();
    void retranslate();
    /// Tells something outside the window, by the tray's icon; false where there is no tray. A click
    /// on it brings the window back, and notificationClicked() follows.
    bool notify(const QString &title, const QString &text);

Q_SIGNALS:
    void notificationClicked();
    /// By the tray's menu: what runs by itself is to wait, or to go on.
    void heldChanged(bool isHeld);

private:
    void ask();
    void stay();
    void comeBack();
    void comeToFront();
    void makeTray();
    void showTexts();

    QWidget *m_window;
    QSettings &m_state;
    bool m_isThere = false;
    bool m_isLetGo = false;
    QString m_text;
    QPointer<QMessageBox> m_box;
    QSystemTrayIcon *m_tray = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_stateAction = nullptr;
    QAction *m_holdAction = nullptr;
    QAction *m_openAction = nullptr;
    QAction *m_quitAction = nullptr;
};

} // namespace smartup
