#include "ui/shell/PlainTextDelegate.h"

#include "ui/shell/PlainTip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace smartup {

namespace {

/// More than any cell is wide.
constexpr qsizetype LongestCell = 1000;

} // namespace

QString PlainTextDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return beginningOf(QStyledItemDelegate::displayText(value, locale), LongestCell);
}

bool PlainTextDelegate::helpEvent(QHelpEvent *event,
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
