#pragma once

#include <QStyledItemDelegate>

namespace smartup {

/// For views of what a server or a file wrote: the tooltips of cells are plain text, whatever stands in them,
/// and of a long one the beginning.
class PlainTipDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent *event,
                   QAbstractItemView *view,
                   const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace smartup
