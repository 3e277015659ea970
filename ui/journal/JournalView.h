#pragma once

#include "models/journal/JournalRow.h"

#include <QTableView>

#include <functional>

class QAction;
class QSettings;

namespace smartup {

class JournalCopying;
class JournalModel;

/// The table of the log: a million rows behind a fixed, hidden vertical header. Tells the model what
/// it looks at; moving away from the newest row ends following, and only the key that leads back to it
/// (or a button elsewhere) begins it again. A click on the head of a column sorts; when the rows are
/// too many for any order but that of time, it is said.
class JournalView : public QTableView
{
    Q_OBJECT

public:
    /// `state` keeps the columns; it must outlive the view.
    JournalView(JournalModel *model, QSettings &state, QWidget *parent = nullptr);
    ~JournalView() override;

    void retranslate();
    /// The chosen rows that are read; partlyCopied() tells of the others.
    [[nodiscard]] QList<JournalRow> takeRows();

public Q_SLOTS:
    /// Rows as lines of text with tabs, below the heads of their columns. Rows that are not read are
    /// left out, and partlyCopied() says so.
    void copyRows();
    void resetColumns();
    /// The row below or above the current one; without one the newest.
    void goToNext(int direction);

Q_SIGNALS:
    /// The document of the current row; 0 when there is none.
    void documentChosen(qint64 documentId);
    /// Enter or double click: the detail is wanted in front.
    void detailRequested();
    void partlyCopied(int copied, int selected);
    /// The rows are too many to be sorted by this column.
    void sortRefused(const QString &column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void restoreColumns();
    void saveColumns();
    void showColumnMenu(const QPoint &position);
    void setRowHeight();
    void tellWhatIsSeen();
    void stopFollowingOnTheWayBack();
    void scrollToNewest();
    void showNewestIfFollowing();
    void followAt(bool isEnd);
    void sortBy(int column);
    void showOrder();
    void chooseCurrent();
    /// Rows of the selection that are read, by ranges and blocks; answers how many are selected.
    int forChosenRows(const std::function<void(int row)> &take) const;

    JournalModel *m_model;
    QSettings &m_state;
    JournalCopying *m_copying;
    qint64 m_chosen = 0; ///< document told last
};

} // namespace smartup
