#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace smartup {

struct JournalCount;

/// The line below the rows of the log: how many there are, and how they are looked at.
class LogFooter : public QWidget
{
    Q_OBJECT

public:
    explicit LogFooter(QWidget *parent = nullptr);

    /// A search that lasts offers to be cancelled.
    void showSearching();
    void showCount(const JournalCount &count);
    /// So many rows arrived while the table stands still, at its top or at its end.
    void showWaiting(int waiting, bool isAtTop);
    void showFollowing(bool follows);
    [[nodiscard]] bool isTree() const;
    void setTree(bool isTree);
    void retranslate();

Q_SIGNALS:
    void searchCancelled();
    void treeToggled(bool isTree);
    void followToggled(bool follows);
    void newWanted();

private:
    QLabel *m_count;
    QToolButton *m_cancel;
    QToolButton *m_form; ///< pressed: the tree
    QToolButton *m_follow;
    QToolButton *m_new;
    QTimer m_patience; ///< a search that ends at once offers no Cancel
};

} // namespace smartup
