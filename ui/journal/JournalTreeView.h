#pragma once

#include "models/journal/JournalRow.h"

#include <QTreeView>

#include <functional>

class QSettings;

namespace smartup {

class JournalCopying;
class JournalModel;
class JournalTreeModel;

/// The log as a tree of runs, calls and lines, newest runs on top. It follows as the table does, by
/// the state that `rows` keeps: while somebody follows, new runs come in at the top; whoever moves away
/// or chooses something stops that, and nothing moves any more.
class JournalTreeView : public QTreeView
{
    Q_OBJECT

public:
    /// `state` keeps the columns; all must outlive the view.
    JournalTreeView(JournalTreeModel *tree,
                    JournalModel *rows,
                    QSettings &state,
                    QWidget *parent = nullptr);
    ~JournalTreeView() override;

    void retranslate();
    void goToNext(int direction);
    /// The chosen lines, in the order in which they stand; runs and calls are none.
    [[nodiscard]] QList<JournalRow> chosenRows() const;

Q_SIGNALS:
    /// The line that is chosen, or the first line of the chosen call; 0 for a run.
    void documentChosen(qint64 documentId);
    void detailRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void restoreColumns();
    void resetColumns();
    void showColumnMenu(const QPoint &position);
    void stopFollowingOnTheWayDown();
    void copyRows();
    /// In the order in which they stand; the selection knows only the order of choosing.
    void forChosen(const std::function<void(const QModelIndex &index)> &take) const;

    JournalTreeModel *m_tree;
    JournalModel *m_rows;
    QSettings &m_state;
    JournalCopying *m_copying;
};

} // namespace smartup
