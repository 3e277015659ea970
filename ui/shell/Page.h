#pragma once

#include <QWidget>

class QVBoxLayout;

namespace smartup {

class MessageBar;

/// One page of the main window: a message bar on top, content below. Pages know nothing of each
/// other; whatever leaves a page is a signal.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    [[nodiscard]] virtual QString
    title() const = 0; ///< translated, for navigation and window title
    [[nodiscard]] MessageBar *messageBar() const { return m_messageBar; }

    /// Edits that would be lost by leaving; the window's guard asks every page on every way out.
    [[nodiscard]] virtual int stagedChanges() const { return 0; }
    virtual void saveStagedChanges() { }
    virtual void discardStagedChanges() { }

Q_SIGNALS:
    void stagedChangesChanged(int count);
    /// The page could not or could save what the guard asked it to.
    void stagedChangesSaved(bool complete);
    /// A link to another place: `log?outcome=refused`, `settings/orders`, `connections`.
    void linkActivated(const QString &target);

protected:
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// Sets every text anew; called when the language changes. Call it once in the constructor.
    virtual void retranslate() { }
    void changeEvent(QEvent *event) override;

private:
    MessageBar *m_messageBar;
    QVBoxLayout *m_content;
};

} // namespace smartup
