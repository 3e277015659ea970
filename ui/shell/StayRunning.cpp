#include "ui/shell/StayRunning.h"

#include "ui/shell/Icons.h"

#include <QApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSystemTrayIcon>

#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto AnswerKey = "window/closing";
constexpr auto StayAnswer = "stay"_L1;
constexpr auto QuitAnswer = "quit"_L1;

} // namespace

QString notificationText(QString text)
{
    // Escaped, it would be shown as it stands where nothing is made of it.
    return text.replace(u'<', u'‹').replace(u'>', u'›');
}

StayRunning::StayRunning(QWidget *window, QSettings &state)
    : QObject(window)
    , m_window(window)
    , m_state(state)
{
}

StayRunning::~StayRunning()
{
    delete m_menu; // a menu without a parent: it outlives no window
}

void StayRunning::setReason(bool isThere, const QString &text)
{
    m_isThere = isThere;
    m_text = text;
    showTexts();
}

bool StayRunning::takesClose()
{
    if (std::exchange(m_isLetGo, false) || !m_isThere) {
        return false;
    }
    const QString answer = m_state.value(AnswerKey).toString();
    if (answer == QuitAnswer) {
        return false;
    }
    if (answer == StayAnswer) {
        stay();
    } else {
        ask();
    }
    return true;
}

void StayRunning::letGo()
{
    m_isLetGo = true;
}

void StayRunning::ask()
{
    if (m_box) {
        return;
    }
    const bool hasTray = QSystemTrayIcon::isSystemTrayAvailable();
    m_box = new QMessageBox(m_window);
    m_box->setObjectName(u"stayRunning"_s);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setIcon(QMessageBox::Question);
    m_box->setTextFormat(Qt::PlainText);
    m_box->setWindowTitle(tr("Schedules are active"));
    m_box->setText(tr("Schedules run only while the program does."));
    m_box->setInformativeText(tr("Your answer is kept. File, Quit ends the program in any case."));
    auto *stays =
        m_box->addButton(hasTray ? tr("Keep running in the tray") : tr("Keep running, minimised"),
                         QMessageBox::AcceptRole);
    stays->setObjectName(u"stayRunning/stay"_s);
    auto *quits = m_box->addButton(tr("Stop and quit"), QMessageBox::DestructiveRole);
    quits->setObjectName(u"stayRunning/quit"_s);
    auto *cancels = m_box->addButton(QMessageBox::Cancel);
    m_box->setDefaultButton(stays);
    m_box->setEscapeButton(cancels);
    connect(stays, &QPushButton::clicked, this, [this] {
        m_state.setValue(AnswerKey, QString(StayAnswer));
        stay();
    });
    connect(quits, &QPushButton::clicked, this, [this] {
        m_state.setValue(AnswerKey, QString(QuitAnswer));
        letGo();
        m_window->close();
    });
    m_box->open();
}

void StayRunning::stay()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        m_window->showMinimized();
        return;
    }
    makeTray();
    // A window that is hidden was not closed: the program goes on without one.
    QApplication::setQuitOnLastWindowClosed(false);
    m_tray->show();
    m_window->hide();
}

void StayRunning::comeBack()
{
    QApplication::setQuitOnLastWindowClosed(true);
    m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
    m_tray->hide();
}

void StayRunning::comeToFront()
{
    if (m_window->isHidden() || m_window->isMinimized()) {
        comeBack();
        return;
    }
    m_window->raise(); // as large as it is
    m_window->activateWindow();
    m_tray->hide();
}

void StayRunning::makeTray()
{
    if (m_tray != nullptr) {
        return;
    }
    m_menu = new QMenu;
    m_stateAction = m_menu->addAction(QString());
    m_stateAction->setEnabled(false);
    m_menu->addSeparator();
    m_holdAction = m_menu->addAction(QString());
    m_holdAction->setCheckable(true);
    m_openAction = m_menu->addAction(QString(), this, &StayRunning::comeBack);
    m_quitAction = m_menu->addAction(QString(), this, [this] {
        comeBack(); // what is not saved is asked for on the window
        letGo();
        m_window->close();
    });
    connect(m_holdAction, &QAction::toggled, this, &StayRunning::heldChanged);
    m_tray = new QSystemTrayIcon(applicationIcon(), this);
    m_tray->setContextMenu(m_menu);
    connect(m_tray, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger) {
                    comeToFront();
                }
            });
    connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
        comeToFront();
        Q_EMIT notificationClicked();
    });
    showTexts();
}

bool StayRunning::notify(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        return false;
    }
    makeTray();
    m_tray->show();
    m_tray->showMessage(notificationText(title), notificationText(text), QSystemTrayIcon::Warning);
    return true;
}

void StayRunning::retranslate()
{
    showTexts();
}

void StayRunning::showTexts()
{
    if (m_tray == nullptr) {
        return;
    }
    m_stateAction->setText(m_text);
    m_holdAction->setText(tr("Pause the schedules"));
    m_openAction->setText(tr("Open Smartup Desk"));
    m_quitAction->setText(tr("Stop and quit"));
    m_tray->setToolTip(tr("Smartup Desk") + u'\n' + m_text);
}

} // namespace smartup
