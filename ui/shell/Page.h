#pragma once

#include <QKeySequence>
#include <QList>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace smartup {

class MessageBar;

/// One page of the main window: its title and actions, a message bar, content below. Pages know
/// nothing of each other; whatever leaves a page is a signal.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    [[nodiscard]] virtual QString
    title() const = 0; ///< translated, for navigation, page head and window title
    [[nodiscard]] MessageBar *messageBar() const { return m_messageBar; }

    /// Follows a link to a place on this page: what stands behind the page's own name in the
    /// target, `run=<uuid>` of `log?run=<uuid>`, `orders` of `settings/orders`.
    virtual void openPlace(const QString &place) { Q_UNUSED(place) }

    /// Edits that would be lost by leaving; the window's guard asks every page on every way out.
    [[nodiscard]] virtual int stagedChanges() const { return 0; }
    virtual void saveStagedChanges() { }
    /// What the guard's button says: most pages stage what Smartup keeps, not all.
    [[nodiscard]] virtual QString saveActionText() const;
    virtual void discardStagedChanges() { }

Q_SIGNALS:
    void stagedChangesChanged(int count);
    /// The page could not or could save what the guard asked it to.
    void stagedChangesSaved(bool complete);
    /// A link to another place: `log?outcome=refused`, `settings/orders`, `connections`.
    void linkActivated(const QString &target);

protected:
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// The row at the right of the page's title: where its actions go.
    [[nodiscard]] QHBoxLayout *headerActions() const { return m_headerActions; }
    /// An action of the page: in the window's menu of the page, and by its keys wherever the focus
    /// is while the page is shown. `text` is asked at once, and again when the language changes;
    /// actions() has them in order.
    QAction *makeAction(const QKeySequence &keys,
                        const std::function<QString()> &text,
                        const std::function<void()> &run);
    /// Sets every text anew; called when the language changes. Call it once in the constructor.
    virtual void retranslate() { }
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct ActionText
    {
        QAction *action = nullptr;
        std::function<QString()> text;
    };

    QList<ActionText> m_actionTexts;
    QLabel *m_title;
    QHBoxLayout *m_headerActions;
    MessageBar *m_messageBar;
    QVBoxLayout *m_content;
};

} // namespace smartup
