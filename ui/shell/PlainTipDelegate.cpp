#include "ui/shell/PlainTipDelegate.h"

#include "ui/shell/PlainTip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace smartup {

bool PlainTipDelegate::helpEvent(QHelpEvent *event,
                                 QAbstractItemView *view,
                                 const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const QString text = index.data(Qt::ToolTipRole).toString();
    if (event->type() != QEvent::ToolTip || text.isEmpty()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QToolTip::showText(event->globalPos(), plainTip(text), view->viewport(), option.rect);
    return true;
}

} // namespace smartup
