#pragma once

#include "models/core/Outcome.h"

#include <QHash>
#include <QIcon>
#include <QStyledItemDelegate>

namespace smartup {

/// Draws the outcome of a row as icon, word and colour, and cuts long ids in their middle, where
/// they differ least.
class OutcomeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QIcon iconOf(Outcome outcome, const QPalette &palette) const;

    mutable QHash<Outcome, QIcon> m_icons; ///< of one palette; drawn from SVG, so not per cell
    mutable qint64 m_paletteKey = 0;
};

} // namespace smartup
