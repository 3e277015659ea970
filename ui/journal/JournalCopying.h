#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

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
    /// Below the heads of their columns. Nothing when there are no lines: what was copied before stays.
    void copyLines(const QStringList &lines) const;
    void copyCell();
    /// Where there is a row.
    void showMenu(const QPoint &position);

Q_SIGNALS:
    /// The view knows which rows are meant.
    void rowsWanted();

private:
    /// The cells of what is shown, in the order in which it is.
    [[nodiscard]] QString lineOf(const std::function<QString(int column)> &cell) const;

    QAbstractItemView *m_view;
    const QHeaderView *m_columns;
    QAction *m_rows;
    QAction *m_cell;
};

} // namespace smartup
