#include "ui/shell/PlainTipDelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More fills the screen; the layout of a megabyte would hold the window up.
constexpr qsizetype LongestTip = 4000;

} // namespace

bool PlainTipDelegate::helpEvent(QHelpEvent *event,
                                 QAbstractItemView *view,
                                 const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    QString text = index.data(Qt::ToolTipRole).toString();
    if (event->type() != QEvent::ToolTip || text.isEmpty()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    if (text.size() > LongestTip) {
        text = text.left(LongestTip) + u'…';
    }
    // A tooltip guesses whether it was given rich text; this one is, with nothing in it but text.
    QToolTip::showText(event->globalPos(), u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s,
                       view->viewport(), option.rect);
    return true;
}

} // namespace smartup
