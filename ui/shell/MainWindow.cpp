#include "ui/shell/MainWindow.h"

#include "ui/shell/AboutBox.h"
#include "ui/shell/AllowanceMeter.h"
#include "ui/shell/AppearanceMenu.h"
#include "ui/shell/HelpDialog.h"
#include "ui/shell/Icons.h"
#include "ui/shell/LanguageMenu.h"
#include "ui/shell/LeaveGuard.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/Mnemonics.h"
#include "ui/shell/NavigationList.h"
#include "ui/shell/OutcomeStyle.h"
#include "ui/shell/Page.h"
#include "ui/shell/ProfileSwitcher.h"
#include "ui/shell/SplitterMemory.h"
#include "ui/shell/StayRunning.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QSessionManager>
#include <QSettings>
#include <QStackedWidget>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(QSettings &state, QWidget *parent)
    : QMainWindow(parent)
    , m_state(state)
    , m_guard(new LeaveGuard(this))
    , m_stay(new StayRunning(this, state))
    , m_strip(new QLabel(this))
    , m_switcher(new ProfileSwitcher(this))
    , m_find(new FindBox(this))
    , m_meter(new AllowanceMeter(this))
    , m_navigation(new NavigationList(this))
    , m_messageBar(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_help(new HelpDialog(this))
{
    setObjectName(u"mainWindow"_s);
    m_stack->setObjectName(u"pages"_s);
    m_strip->setObjectName(u"environmentStrip"_s);
    m_strip->setTextFormat(Qt::PlainText);
    m_strip->setAlignment(Qt::AlignCenter);
    m_strip->setAutoFillBackground(true);
    m_strip->setContentsMargins(0, 4, 0, 4);
    QFont bold = m_strip->font();
    bold.setBold(true);
    m_strip->setFont(bold);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(16, 8, 16, 0);
    bar->addWidget(m_messageBar);
    right->addLayout(bar);
    right->addWidget(m_stack, 1);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_navigation);
    body->addLayout(right, 1);

    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(makeHeader());
    layout->addLayout(body, 1);
    setCentralWidget(central);

    makeMenus();
    new Mnemonics(this);
    connect(m_switcher, &ProfileSwitcher::profileChosen, this, &MainWindow::chooseProfile);
    connect(m_switcher, &ProfileSwitcher::manageRequested, this,
            [this] { openLink(u"connections"_s); });
    connect(m_find, &FindBox::linkChosen, this, &MainWindow::openLink);
    connect(m_find, &FindBox::findRequested, this, &MainWindow::findRequested);
    connect(m_languageMenu, &LanguageMenu::languageChosen, this, &MainWindow::languageChosen);
    connect(m_appearanceMenu, &AppearanceMenu::appearanceChosen, this,
            &MainWindow::appearanceChosen);
    connect(m_navigation, &NavigationList::chosen, this, &MainWindow::showPage);
    connect(m_messageBar, &MessageBar::actionTriggered, this, &MainWindow::openLink);
    connect(m_guard, &LeaveGuard::saveFailed, this, [this](Page *page) {
        for (const QString &key : std::as_const(m_order)) {
            if (m_entries.value(key).page == page) {
                showPage(key);
            }
        }
    });
    connect(m_stay, &StayRunning::heldChanged, this, &MainWindow::schedulesHeld);
    connect(m_stay, &StayRunning::notificationClicked, this, [this] {
        if (!m_notified.isEmpty()) {
            openLink(m_notified);
        }
    });
    // Direct: the session manager waits for this slot, and for nothing else.
    connect(qApp, &QGuiApplication::commitDataRequest, this, &MainWindow::onCommitData,
            Qt::DirectConnection);
    retranslate();
}

QWidget *MainWindow::makeHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(8, 8, 16, 8);
    layout->setSpacing(16);
    layout->addWidget(m_switcher);
    layout->addWidget(m_find, 1000);
    layout->addStretch(1);
    layout->addWidget(m_meter);
    return header;
}

void MainWindow::makeMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_viewMenu = menuBar()->addMenu(QString());
    m_pageMenu = menuBar()->addMenu(QString());
    m_languageMenu = new LanguageMenu(menuBar());
    menuBar()->addMenu(m_languageMenu);
    m_helpMenu = menuBar()->addMenu(QString());

    m_fileMenu->addMenu(m_switcher->menu());
    m_connectionsAction = m_fileMenu->addAction(icon(u"network-connect"_s), QString(), this,
                                                [this] { openLink(u"connections"_s); });
    m_fileMenu->addSeparator();
    m_quitAction =
        m_fileMenu->addAction(icon(u"application-exit"_s), QString(), this, &MainWindow::quit);
    m_quitAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_quitAction->setObjectName(u"quitAction"_s);

    m_findAction =
        m_viewMenu->addAction(icon(u"edit-find"_s), QString(), m_find, &FindBox::focusText);
    m_findAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_appearanceMenu = new AppearanceMenu(m_viewMenu);
    m_viewMenu->addMenu(m_appearanceMenu);
    m_viewMenu->addSeparator();

    // A page's own actions are those it was given by QWidget::addAction().
    connect(m_pageMenu, &QMenu::aboutToShow, this,
            [this] { m_pageMenu->addActions(currentPage()->actions()); });

    m_helpAction = m_helpMenu->addAction(icon(u"help-contents"_s), QString(), this,
                                         [this] { openLink(u"help"_s); });
    m_helpAction->setShortcut(QKeySequence(Qt::Key_F1));
    m_keysAction = m_helpMenu->addAction(icon(u"configure-shortcuts"_s), QString(), this,
                                         [this] { m_help->showTopic(u"keys"_s); });
    m_keysAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Slash));
    m_helpMenu->addSeparator();
    m_aboutAction = m_helpMenu->addAction(icon(u"help-about"_s), QString(), this,
                                          [this] { showAboutBox(this); });
}

void MainWindow::makePageAction(const QString &key)
{
    m_order.append(key);
    auto *action = m_viewMenu->addAction(QString(), this, [this, key] { showPage(key); });
    action->setShortcut(QKeySequence(QKeyCombination(
        Qt::CTRL, static_cast<Qt::Key>(Qt::Key_0 + static_cast<int>(m_order.size())))));
    m_entries[key].action = action;
}

void MainWindow::addPage(const QString &key, const QString &iconName, Page *page)
{
    m_entries.insert(key, { page, {}, {}, nullptr });
    makePageAction(key);
    m_stack->addWidget(page);
    m_guard->addPage(page);
    m_navigation->addEntry(key, iconName);
    connect(page, &Page::linkActivated, this, &MainWindow::openLink);
    connect(page, &Page::stagedChangesChanged, this,
            [this, key](int count) { m_navigation->setStaged(key, count); });
    retranslate();
    if (m_stack->count() == 1) {
        showPage(key);
    }
}

void MainWindow::addLink(const QString &key, const QString &iconName, const QString &target)
{
    m_entries.insert(key, { nullptr, target, {}, nullptr });
    makePageAction(key);
    m_navigation->addEntry(key, iconName);
}

void MainWindow::setLinkText(const QString &key, const QString &text)
{
    m_entries[key].text = text;
    retranslate();
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

QString MainWindow::currentPageKey() const
{
    for (const QString &key : m_order) {
        if (m_entries.value(key).page == currentPage()) {
            return key;
        }
    }
    return {};
}

void MainWindow::showPage(const QString &key)
{
    const Entry entry = m_entries.value(key);
    if (!entry.page) {
        openLink(entry.target);
        return;
    }
    m_stack->setCurrentWidget(entry.page);
    // In the menu the keys of an action would hold although its page is hidden.
    m_pageMenu->clear();
    m_pageMenu->menuAction()->setVisible(!entry.page->actions().isEmpty());
    m_navigation->setCurrentKey(key);
    showConnection();
}

void MainWindow::openLink(const QString &target)
{
    qsizetype end = 0;
    while (end < target.size() && target.at(end) != u'/' && target.at(end) != u'?') {
        ++end;
    }
    const QString key = target.left(end);
    if (key == "help"_L1) {
        m_help->showTopic(currentPageKey());
        return;
    }
    if (!m_entries.value(key).page) {
        return;
    }
    showPage(key);
    if (end < target.size()) {
        currentPage()->openPlace(target.mid(end + 1));
    }
}

void MainWindow::setProfiles(const QList<Profile> &profiles, const QString &activeId)
{
    if (activeId != m_switcher->activeId()) {
        m_meter->clear();
    }
    m_switcher->setProfiles(profiles, activeId);
    showConnection();
}

void MainWindow::setQuota(const QuotaState &state)
{
    m_meter->setQuota(state);
}

void MainWindow::setCount(const QString &key, int count)
{
    m_navigation->setCount(key, count);
}

void MainWindow::setFindEntries(const QList<FindEntry> &entries)
{
    m_find->setEntries(entries);
}

void MainWindow::setLanguage(const QString &code)
{
    m_languageMenu->setLanguage(code);
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_appearanceMenu->setAppearance(appearance);
}

void MainWindow::chooseProfile(const QString &id)
{
    if (id == m_switcher->activeId()) {
        return;
    }
    m_guard->ask([this, id] { Q_EMIT profileChosen(id); });
    // The mark goes back to the connection that is still active; setProfiles() moves it.
    m_switcher->refill();
}

void MainWindow::askBeforeLeaving(const std::function<void()> &proceed, const Page *asking)
{
    m_guard->ask(proceed, asking);
}

void MainWindow::showConnection()
{
    const Profile *active = m_switcher->active();
    m_strip->setVisible(active != nullptr);
    if (active) {
        const QString word = environmentName(active->environment);
        m_strip->setText(word.toUpper());
        //: The coloured strip on top of the window, for screen readers; %1 is "Production" and so on
        m_strip->setAccessibleName(tr("Environment: %1").arg(word));
        QPalette colours = m_strip->palette();
        colours.setColor(QPalette::Window, environmentColour(active->environment));
        colours.setColor(QPalette::WindowText, Qt::white);
        m_strip->setPalette(colours);
    }
    //: Window title: program, connection
    setWindowTitle(active ? tr("%1 — Smartup Desk").arg(active->name) : tr("Smartup Desk"));
}

void MainWindow::retranslate()
{
    m_fileMenu->setTitle(tr("&File"));
    m_viewMenu->setTitle(tr("&View"));
    m_pageMenu->setTitle(tr("&Page"));
    m_languageMenu->retranslate();
    m_helpMenu->setTitle(tr("&Help"));
    m_connectionsAction->setText(tr("Manage connections…"));
    m_quitAction->setText(tr("&Quit"));
    m_findAction->setText(tr("&Find…"));
    m_appearanceMenu->retranslate();
    m_helpAction->setText(tr("Help for this page"));
    m_keysAction->setText(tr("List of keys"));
    m_aboutAction->setText(tr("About Smartup Desk"));
    m_find->retranslate();
    m_navigation->setAccessibleName(tr("Pages"));
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        const QString text = entry->page ? entry->page->title() : entry->text;
        entry->action->setText(text);
        m_navigation->setText(entry.key(), text);
    }
    m_stay->retranslate();
    m_switcher->refill();
    showConnection();
}

void MainWindow::changeEvent(QEvent *event)
{
    // Pages get the same event after the window, and their titles are asked for here: title() speaks
    // the new language already, it does not wait for its own event.
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::setStaying(bool isNeeded, const QString &text)
{
    m_stay->setReason(isNeeded, text);
}

void MainWindow::notify(const QString &title, const QString &text, const QString &target)
{
    m_notified = target;
    m_stay->notify(title, text);
    QApplication::alert(this);
}

void MainWindow::quit()
{
    m_stay->letGo();
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && m_stay->takesClose()) {
        saveState();
        event->ignore();
        return;
    }
    if (m_mayClose || m_guard->stagedChanges() == 0) {
        m_mayClose = false;
        saveState();
        event->accept();
        return;
    }
    event->ignore();
    m_guard->ask([this] {
        m_mayClose = true;
        close();
    });
}

bool MainWindow::isReadyToEndSession()
{
    if (m_guard->stagedChanges() == 0) {
        saveState();
        return true;
    }
    m_guard->ask([this] {
        m_mayClose = true;
        close();
    });
    return false;
}

void MainWindow::onCommitData(QSessionManager &manager)
{
    // Where the session manager forbids questions it cannot be held up either.
    if (manager.allowsInteraction() && !isReadyToEndSession()) {
        manager.cancel();
    }
}

void MainWindow::restoreState()
{
    if (!restoreGeometry(m_state.value("window/geometry").toByteArray())) {
        resize(fontMetrics().averageCharWidth() * 170, fontMetrics().lineSpacing() * 46);
    }
    for (const QString &key : std::as_const(m_order)) {
        if (const Page *page = m_entries.value(key).page; page != nullptr) {
            restoreSplitters(m_state, key, page);
        }
    }
    const QString key = m_state.value("window/page").toString();
    if (m_entries.value(key).page) {
        showPage(key);
    }
}

void MainWindow::saveState()
{
    m_state.setValue("window/geometry", saveGeometry());
    m_state.setValue("window/page", currentPageKey());
    for (const QString &key : std::as_const(m_order)) {
        if (const Page *page = m_entries.value(key).page; page != nullptr) {
            saveSplitters(m_state, key, page);
        }
    }
}

} // namespace smartup
