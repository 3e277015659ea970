#pragma once

#include <QTableView>

#include <optional>

class QAction;
class QSettings;

namespace smartup {

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
    /// The documents of the chosen rows, at most so many; nothing when some rows are not read yet.
    [[nodiscard]] std::optional<QList<qint64>> chosenDocuments(int most) const;

public Q_SLOTS:
    /// Rows as lines of text with tabs. Rows that are not read are left out, and partlyCopied()
    /// says so.
    void copyRows();
    void copyCell();
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
    void makeActions();
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
    [[nodiscard]] QString rowAsText(int row) const;

    JournalModel *m_model;
    QSettings &m_state;
    QAction *m_copyRows;
    QAction *m_copyCell;
    qint64 m_chosen = 0; ///< document told last
};

} // namespace smartup
