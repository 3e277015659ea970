#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QMessageBox;
class QWidget;

namespace smartup {

class Page;

/// The one gate on every way out: closing, quitting, logging off, leaving the connection. Asks
/// every page for edits that would be lost, and the person what to do with them. Never waits: the
/// way out goes on, or does not, when the answer and the saving are there.
class LeaveGuard : public QObject
{
    Q_OBJECT

public:
    explicit LeaveGuard(QWidget *window);

    /// What the gate asks; dialogs with edits of their own ask the same way.
    struct Question
    {
        QString text; ///< what is not saved
        QString saveText; ///< empty: it cannot be saved from here
        QString discardText;
    };
    /// Asks over the window. Neither is called when editing goes on.
    static QMessageBox *open(QWidget *window,
                             const Question &question,
                             const std::function<void()> &save,
                             const std::function<void()> &discard);

    void addPage(Page *page);
    [[nodiscard]] int stagedChanges() const;

    /// Calls `proceed` at once when nothing is staged, else after Save or Discard. Keep editing, and
    /// a save that fails, drop it. While a question is open, a further way out is not begun. Pages
    /// save one after the other, in their order. `asking` is a page whose own edits stay as they are.
    void ask(const std::function<void()> &proceed, const Page *asking = nullptr);

Q_SIGNALS:
    /// A page could not save: show it, it says why.
    void saveFailed(smartup::Page *page);

private:
    void save();
    void saveNext();
    void discard();
    void onSaved(Page *page, bool isComplete);
    [[nodiscard]] QList<Page *> stagedPages() const;

    QWidget *m_window;
    QList<Page *> m_pages;
    QList<Page *> m_saving; ///< the first is at it
    const Page *m_asking = nullptr;
    std::function<void()> m_proceed;
    QPointer<QMessageBox> m_box;
};

} // namespace smartup
