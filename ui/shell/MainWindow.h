#pragma once

#include "models/connection/Limits.h"
#include "models/connection/Profile.h"
#include "ui/shell/AppearanceMenu.h"
#include "ui/shell/FindBox.h"

#include <QMainWindow>
#include <QMap>

#include <functional>

class QLabel;
class QSessionManager;
class QSettings;
class QStackedWidget;

namespace smartup {

class AllowanceMeter;
class HelpDialog;
class LanguageMenu;
class LeaveGuard;
class MessageBar;
class NavigationList;
class Page;
class ProfileSwitcher;
class StayRunning;

/// The window of the program: where the connection leads, who is connected, the search, the
/// allowance, the pages. Knows pages only as Page; follows links between them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `state` keeps geometry, splitters and the open page; it must outlive the window.
    explicit MainWindow(QSettings &state, QWidget *parent = nullptr);

    /// Pages appear in this order and are reached by Ctrl+1 and so on; the window owns them.
    void addPage(const QString &key, const QString &iconName, Page *page);
    /// An entry of the navigation that is a link: "Needs attention". The text comes by
    /// setLinkText(), the count by setCount().
    void addLink(const QString &key, const QString &iconName, const QString &target);
    void setLinkText(const QString &key, const QString &text);

    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] QString currentPageKey() const;
    [[nodiscard]] MessageBar *messageBar() const { return m_messageBar; }

    /// Puts back what was kept; call after the last addPage().
    void restoreState();
    /// What log-off asks: false while edits are not saved; then the question is on the screen.
    [[nodiscard]] bool isReadyToEndSession();

public Q_SLOTS:
    void setProfiles(const QList<smartup::Profile> &profiles, const QString &activeId);
    /// Asks for what is not saved first; profileChosen() follows when the way is free.
    void chooseProfile(const QString &id);
    /// Asks for what is not saved on the other pages before the connection leads elsewhere.
    void askBeforeLeaving(const std::function<void()> &proceed, const smartup::Page *asking);
    void setQuota(const smartup::QuotaState &state);
    void setCount(const QString &key, int count);
    /// Something runs by itself: closing the window then asks whether the program stays.
    void setStaying(bool isNeeded, const QString &text);
    /// Tells something also to who does not look at the window; a click opens the target.
    void notify(const QString &title, const QString &text, const QString &target);
    /// Ends the program, whatever runs by itself; what is not saved is asked for.
    void quit();
    void setFindEntries(const QList<smartup::FindEntry> &entries);
    void setLanguage(const QString &code);
    void setAppearance(smartup::Appearance appearance);
    /// `log?run=…`, `settings/orders`, `connections`, `help`.
    void openLink(const QString &target);

Q_SIGNALS:
    /// After the guard has let it pass.
    void profileChosen(const QString &id);
    /// By the tray's menu.
    void schedulesHeld(bool isHeld);
    void languageChosen(const QString &code);
    void appearanceChosen(smartup::Appearance appearance);
    /// Enter in the find box, with text that is no name of ours.
    void findRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    void makeMenus();
    void makePageAction(const QString &key);
    void retranslate();
    void showConnection();
    void showPage(const QString &key);
    void saveState();
    void onCommitData(QSessionManager &manager);

    struct Entry
    {
        Page *page = nullptr; ///< null for a link
        QString target;
        QString text; ///< of a link
        QAction *action = nullptr;
    };

    QSettings &m_state;
    LeaveGuard *m_guard;
    StayRunning *m_stay;
    QString m_notified; ///< where a click on the last notification leads
    QLabel *m_strip;
    ProfileSwitcher *m_switcher;
    FindBox *m_find;
    AllowanceMeter *m_meter;
    NavigationList *m_navigation;
    MessageBar *m_messageBar;
    QStackedWidget *m_stack;
    HelpDialog *m_help;

    QStringList m_order;
    QMap<QString, Entry> m_entries;
    bool m_mayClose = false;

    QMenu *m_fileMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_pageMenu = nullptr;
    AppearanceMenu *m_appearanceMenu = nullptr;
    LanguageMenu *m_languageMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QAction *m_findAction = nullptr;
    QAction *m_connectionsAction = nullptr;
    QAction *m_quitAction = nullptr;
    QAction *m_helpAction = nullptr;
    QAction *m_keysAction = nullptr;
    QAction *m_aboutAction = nullptr;
};

} // namespace smartup
