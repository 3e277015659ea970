#include "ui/shell/MainWindow.h"

#include "ui/shell/AllowanceMeter.h"
#include "ui/shell/HelpDialog.h"
#include "ui/shell/Icons.h"
#include "ui/shell/LeaveGuard.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/Mnemonics.h"
#include "ui/shell/NavigationList.h"
#include "ui/shell/OutcomeStyle.h"
#include "ui/shell/Page.h"
#include "ui/shell/StayRunning.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSessionManager>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

enum FindRole { TargetRole = Qt::UserRole };

/// Languages speak of themselves in their own words, so these are not translated.
struct LanguageRow
{
    QLatin1StringView code;
    const char *name = nullptr;
};

constexpr LanguageRow LanguageRows[] = {
    { "ru"_L1, "Русский" },
    { "uz"_L1, "O‘zbekcha" },
    { "en"_L1, "English" },
};

QString splitterKey(const QString &page, const QSplitter *splitter)
{
    return u"splitters/"_s + page + u'/' + splitter->objectName();
}

} // namespace

MainWindow::MainWindow(QSettings &state, QWidget *parent)
    : QMainWindow(parent)
    , m_state(state)
    , m_guard(new LeaveGuard(this))
    , m_stay(new StayRunning(this, state))
    , m_strip(new QLabel(this))
    , m_profileButton(new QPushButton(this))
    , m_find(new QLineEdit(this))
    , m_findModel(new QStandardItemModel(this))
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
    m_profileButton->setObjectName(u"profileSwitcher"_s);
    m_profileButton->setIcon(icon(u"network-connect"_s));
    m_profileMenu = new QMenu(this);
    m_profileButton->setMenu(m_profileMenu);

    m_find->setObjectName(u"findBox"_s);
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_find->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    auto *completer = new QCompleter(m_findModel, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_find->setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { openLink(index.data(TargetRole).toString()); });
    auto *clear = new QShortcut(Qt::Key_Escape, m_find);
    clear->setContext(Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_find, &QLineEdit::clear);
    connect(m_find, &QLineEdit::returnPressed, this, &MainWindow::find);

    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(8, 8, 16, 8);
    layout->setSpacing(16);
    layout->addWidget(m_profileButton);
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
    m_languageMenu = menuBar()->addMenu(QString());
    m_helpMenu = menuBar()->addMenu(QString());

    m_fileMenu->addMenu(m_profileMenu);
    m_connectionsAction = m_fileMenu->addAction(icon(u"network-connect"_s), QString(), this,
                                                [this] { openLink(u"connections"_s); });
    m_fileMenu->addSeparator();
    m_quitAction =
        m_fileMenu->addAction(icon(u"application-exit"_s), QString(), this, &MainWindow::quit);
    m_quitAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_quitAction->setObjectName(u"quitAction"_s);

    m_findAction = m_viewMenu->addAction(icon(u"edit-find"_s), QString(), this, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    m_findAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    makeAppearanceMenu();
    m_viewMenu->addSeparator();
    makeLanguageMenu();

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
    m_aboutAction =
        m_helpMenu->addAction(icon(u"help-about"_s), QString(), this, &MainWindow::showAbout);
}

void MainWindow::makeLanguageMenu()
{
    m_languages = new QActionGroup(this);
    for (const LanguageRow &row : LanguageRows) {
        auto *action = m_languageMenu->addAction(QString::fromUtf8(row.name));
        action->setObjectName(u"language_"_s + row.code);
        action->setData(QString(row.code));
        action->setCheckable(true);
        m_languages->addAction(action);
    }
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT languageChosen(action->data().toString()); });
}

void MainWindow::makeAppearanceMenu()
{
    m_appearanceMenu = m_viewMenu->addMenu(QString());
    m_appearances = new QActionGroup(this);
    for (const Appearance appearance :
         { Appearance::System, Appearance::Light, Appearance::Dark }) {
        auto *action = m_appearanceMenu->addAction(QString());
        action->setData(QVariant::fromValue(appearance));
        action->setCheckable(true);
        m_appearances->addAction(action);
    }
    connect(m_appearances, &QActionGroup::triggered, this, [this](const QAction *action) {
        Q_EMIT appearanceChosen(action->data().value<Appearance>());
    });
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
    if (activeId != m_activeProfile) {
        m_meter->clear();
    }
    m_profiles = profiles;
    m_activeProfile = activeId;
    fillProfileMenu();
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
    m_findModel->clear();
    for (const FindEntry &entry : entries) {
        auto *item = new QStandardItem(entry.text);
        item->setData(entry.target, TargetRole);
        m_findModel->appendRow(item);
    }
}

void MainWindow::setLanguage(const QString &code)
{
    for (QAction *action : m_languages->actions()) {
        action->setChecked(action->data().toString() == code);
    }
}

void MainWindow::setAppearance(Appearance appearance)
{
    for (QAction *action : m_appearances->actions()) {
        action->setChecked(action->data().value<Appearance>() == appearance);
    }
}

void MainWindow::find()
{
    const QString text = m_find->text().trimmed();
    if (text.isEmpty()) {
        return;
    }
    for (int row = 0; row < m_findModel->rowCount(); ++row) {
        const QStandardItem *item = m_findModel->item(row);
        if (item->text().compare(text, Qt::CaseInsensitive) == 0) {
            openLink(item->data(TargetRole).toString());
            return;
        }
    }
    Q_EMIT findRequested(text);
}

void MainWindow::chooseProfile(const QString &id)
{
    if (id == m_activeProfile) {
        return;
    }
    m_guard->ask([this, id] { Q_EMIT profileChosen(id); });
    // The mark goes back to the connection that is still active; setProfiles() moves it.
    fillProfileMenu();
}

void MainWindow::askBeforeLeaving(const std::function<void()> &proceed, const Page *asking)
{
    m_guard->ask(proceed, asking);
}

void MainWindow::fillProfileMenu()
{
    // Not clear(): the menu may be the sender of the click that led here.
    for (QAction *action : m_profileMenu->actions()) {
        m_profileMenu->removeAction(action);
        action->deleteLater();
    }
    for (const Profile &profile : std::as_const(m_profiles)) {
        //: Connection and where it leads: "Chashma · Tashkent — Production"
        QString text = tr("%1 — %2").arg(profile.name, environmentName(profile.environment));
        text.replace(u'&', u"&&"_s);
        auto *action =
            m_profileMenu->addAction(icon(u"flag"_s, environmentColour(profile.environment)), text,
                                     this, [this, id = profile.id] { chooseProfile(id); });
        action->setObjectName(u"profile_"_s + profile.id);
        action->setCheckable(true);
        action->setChecked(profile.id == m_activeProfile);
    }
    m_profileMenu->addSeparator();
    m_profileMenu->addAction(icon(u"configure"_s), tr("Manage connections…"), this,
                             [this] { openLink(u"connections"_s); });
}

void MainWindow::showConnection()
{
    const auto active = std::ranges::find(m_profiles, m_activeProfile, &Profile::id);
    const bool isConnected = active != m_profiles.end();
    m_strip->setVisible(isConnected);
    QString text = tr("No connection");
    if (isConnected) {
        const QString word = environmentName(active->environment);
        m_strip->setText(word.toUpper());
        //: The coloured strip on top of the window, for screen readers; %1 is "Production" and so on
        m_strip->setAccessibleName(tr("Environment: %1").arg(word));
        QPalette colours = m_strip->palette();
        colours.setColor(QPalette::Window, environmentColour(active->environment));
        colours.setColor(QPalette::WindowText, Qt::white);
        m_strip->setPalette(colours);
        text = active->name;
    }
    m_profileButton->setText(QString(text).replace(u'&', u"&&"_s));
    m_profileButton->setAccessibleName(tr("Connection: %1").arg(text));
    //: Window title: program, connection
    setWindowTitle(isConnected ? tr("%1 — Smartup Desk").arg(active->name) : tr("Smartup Desk"));
}

void MainWindow::retranslate()
{
    m_fileMenu->setTitle(tr("&File"));
    m_viewMenu->setTitle(tr("&View"));
    m_pageMenu->setTitle(tr("&Page"));
    m_languageMenu->setTitle(tr("&Language"));
    m_helpMenu->setTitle(tr("&Help"));
    m_profileMenu->setTitle(tr("Switch connection"));
    m_connectionsAction->setText(tr("Manage connections…"));
    m_quitAction->setText(tr("&Quit"));
    m_findAction->setText(tr("&Find…"));
    m_appearanceMenu->setTitle(tr("&Appearance"));
    const QList<QAction *> appearances = m_appearances->actions();
    //: Appearance that follows the desktop
    appearances.at(0)->setText(tr("As the system"));
    //: Appearance
    appearances.at(1)->setText(tr("Light"));
    //: Appearance
    appearances.at(2)->setText(tr("Dark"));
    m_helpAction->setText(tr("Help for this page"));
    m_keysAction->setText(tr("List of keys"));
    m_aboutAction->setText(tr("About Smartup Desk"));
    m_find->setPlaceholderText(tr("Find any number, client, error…"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setToolTip(tr("Searches the log and the settings (Ctrl+K)"));
    m_navigation->setAccessibleName(tr("Pages"));
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        const QString text = entry->page ? entry->page->title() : entry->text;
        entry->action->setText(text);
        m_navigation->setText(entry.key(), text);
    }
    m_stay->retranslate();
    fillProfileMenu();
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
        const Page *page = m_entries.value(key).page;
        if (!page) {
            continue;
        }
        for (QSplitter *splitter : page->findChildren<QSplitter *>()) {
            splitter->restoreState(m_state.value(splitterKey(key, splitter)).toByteArray());
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
        const Page *page = m_entries.value(key).page;
        if (!page) {
            continue;
        }
        for (const QSplitter *splitter : page->findChildren<QSplitter *>()) {
            m_state.setValue(splitterKey(key, splitter), splitter->saveState());
        }
    }
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"about"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("About Smartup Desk"));
    box->setText(tr("Smartup Desk %1").arg(QStringLiteral(SMARTUP_VERSION)));
    box->setInformativeText(
        tr("Integration settings, exchange of documents and exchange log for Smartup.") + u"\n\n"_s
        + tr("Free software under the GNU General Public License, version 3 or later. Icons: "
             "Breeze, by KDE, under the GNU Lesser General Public License.")
        + u"\n\n"_s + tr("Built with Qt %1.").arg(QLatin1StringView(qVersion())));
    box->open();
}

} // namespace smartup
