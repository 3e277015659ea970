#pragma once

#include <QStyledItemDelegate>

namespace smartup {

/// For cells that hold texts from outside: their tooltips are text and nothing else, and of a text of
/// megabytes only the beginning is laid out.
class PlainTextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
    bool helpEvent(QHelpEvent *event,
                   QAbstractItemView *view,
                   const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace smartup
