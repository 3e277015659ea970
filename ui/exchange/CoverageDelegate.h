#pragma once

#include "models/exchange/Coverage.h"

#include <QStyledItemDelegate>

namespace smartup {

/// Draws a cell of the calendar: sign and ground in the colour of its state.
class CoverageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace smartup
