#pragma once

#include <QObject>
#include <QStringList>

class QAbstractItemView;
class QAction;
class QHeaderView;
class QModelIndex;
class QPoint;

namespace smartup {

/// Copies from a view of the log: whole rows as lines of text with tabs, in the columns that are seen, or
/// one cell. The actions work while the view has the focus, and stand in its menu.
class JournalCopying : public QObject
{
    Q_OBJECT

public:
    /// The actions are named `prefix` + `Rows` and `Cell`; `columns` are those of the view.
    JournalCopying(const QString &prefix, QAbstractItemView *view, const QHeaderView *columns);

    void retranslate();
    [[nodiscard]] QString rowText(const QModelIndex &row) const;
    /// Nothing when there are no lines: what was copied before stays.
    static void copyLines(const QStringList &lines);
    void copyCell();
    /// Where there is a row.
    void showMenu(const QPoint &position);

Q_SIGNALS:
    /// The view knows which rows are meant.
    void rowsWanted();

private:
    QAbstractItemView *m_view;
    const QHeaderView *m_columns;
    QAction *m_rows;
    QAction *m_cell;
};

} // namespace smartup
